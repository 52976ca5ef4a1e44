"""The ``gateway`` role as a process: ports, store, signals, and what runs beside the application."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import Iterator
from functools import partial
from typing import Any, Final

import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.channels.gateway import Background, Parts, build_app
from bot.channels.ports import allow_many_files, listen
from bot.channels.protocol import GuardedProtocol
from bot.channels.retaining import keep_limits
from bot.channels.watch import Watch, keep_watch
from bot.conversation.safety_net import catch_unanswered
from bot.logs import configure_logging, get_logger
from bot.settings import Settings
from bot.storage.beats import EVERY_SECONDS, leave
from bot.storage.database import Store, StoreUnavailableError, open_engine
from bot.storage.open import open_store

GRACE_SECONDS: Final = 5
KEEP_ALIVE_SECONDS: Final = 20
RETRY_STORE_SECONDS: Final = 2.0
log = get_logger("gateway")


class QuietServer(uvicorn.Server):
    """uvicorn without signal handlers of its own: two servers share this process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to :func:`run_gateway`."""
        yield


def run_gateway(settings: Settings) -> None:
    """The ``gateway`` role: serve until SIGTERM.

    Raises :class:`~bot.channels.ports.PortInUseError`, :class:`~bot.channels.ports.CannotListenError`,
    :class:`~bot.languages.catalogue.CatalogueError`, and for a store that can never be opened what
    :func:`bot.storage.open.open_store` raises. A database that is away for the moment is waited for;
    until it is there people get the safe reply.
    """
    configure_logging("gateway", settings.log_level)
    allow_many_files()
    public = listen("LANTERN_GATEWAY_BIND", settings.gateway_bind)
    private = listen("LANTERN_METRICS_BIND", settings.metrics_bind)
    parts = Parts.of(settings, _open_now(settings))
    app = build_app(settings, parts=parts, background=_jobs(settings, parts))
    try:
        asyncio.run(_serve(settings, app, parts, (public, private)))
    finally:
        if parts.access.present:
            parts.access.store.close()


async def _serve(
    settings: Settings, app: Starlette, parts: Parts, sockets: tuple[socket.socket, socket.socket]
) -> None:
    servers = [
        _server(app, http=GuardedProtocol, keep_alive=KEEP_ALIVE_SECONDS),
        _server(parts.metrics.app(), http="httptools", keep_alive=5),
    ]

    def stop() -> None:
        # Widgets' streams would hold the server open for ever.
        parts.hub.close_all()
        for server in servers:
            server.should_exit = True

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    log.info("listening", address=settings.gateway_bind.url)
    try:
        await asyncio.gather(
            *(server.serve([sock]) for server, sock in zip(servers, sockets, strict=True))
        )
    finally:
        if parts.access.present:
            with contextlib.suppress(SQLAlchemyError):
                await asyncio.to_thread(leave, parts.access.store, "gateway")
        log.info("stopped")


def _server(app: ASGIApp, *, http: Any, keep_alive: int) -> QuietServer:
    config = uvicorn.Config(
        app,
        http=http,
        ws="none",
        loop="asyncio",
        lifespan="auto",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=keep_alive,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    return QuietServer(config)


def _jobs(settings: Settings, parts: Parts) -> list[Background]:
    """What runs beside the application: signs of life, a late store, the safety net, erasing, figures."""
    return [
        partial(_keep_ready, settings, parts),
        partial(_watch_answers, settings, parts),
        partial(keep_limits, settings, parts.access),
        partial(keep_watch, parts.access, Watch(parts.metrics)),
    ]


async def _keep_ready(settings: Settings, parts: Parts) -> None:
    """Open the store when it comes back, and note every few seconds that this role is there."""
    while True:
        if not parts.access.present:
            try:
                parts.access.attach(await asyncio.to_thread(_open, settings))
                log.info("store_opened")
            except StoreUnavailableError as error:
                log.error("store_unavailable", reason=str(error))
                await asyncio.sleep(RETRY_STORE_SECONDS)
                continue
        if problem := await parts.health.problem():
            log.error("not_ready", reason=problem)
        await asyncio.sleep(EVERY_SECONDS)


async def _watch_answers(settings: Settings, parts: Parts) -> None:
    """See that people are answered even when no engine does it."""
    while not parts.access.present:
        await asyncio.sleep(RETRY_STORE_SECONDS)
    await catch_unanswered(parts.access.store, settings.answer_within, parts.replies)


def _open_now(settings: Settings) -> Store | None:
    open_engine(settings.database_url).dispose()  # a URL that can never work is said at once
    try:
        return _open(settings)
    except StoreUnavailableError as error:
        log.error("store_unavailable", reason=str(error))
        return None


def _open(settings: Settings) -> Store:
    return open_store(settings.database_url, settings.key_file, settings.state_dir)

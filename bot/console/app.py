"""The console as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from bot.console.desk import HERE, Desk, open_desk
from bot.console.gate import route
from bot.console.headers import HEADERS, SafeHeaders
from bot.console.outside import Outside
from bot.console.replies import refusal
from bot.console.routes import PAGES
from bot.handoff.retention import purge
from bot.logs import get_logger
from bot.settings import Settings
from bot.storage.beats import EVERY_SECONDS, beat
from bot.storage.database import Store, explain
from bot.tasks import end

log = get_logger("console")
PURGE_SECONDS = 60.0


def build_app(settings: Settings, store: Store, outside: Outside | None = None) -> Starlette:
    """The application over an open store. Raises ``CatalogueError`` when no sentences are there."""
    desk = open_desk(settings, store, outside)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        chores = (desk.hub.run(), _purge(desk), _beat(desk))
        tasks = [asyncio.create_task(chore) for chore in chores]
        try:
            yield
        finally:
            await end(tasks)

    app = Starlette(
        routes=[
            *(route(page) for page in PAGES),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
        ],
        middleware=[Middleware(SafeHeaders)],
        exception_handlers={
            HTTPException: _not_found,
            OperationalError: _store_unavailable,
            Exception: _failed,
        },
        lifespan=lifespan,
    )
    app.state.desk = desk
    return app


async def _purge(desk: Desk) -> None:
    """Keep what has a limit to its limit (``bot/handoff/retention.py``), as the gateway does too."""
    while True:
        try:
            done = await run_in_threadpool(
                purge, desk.store, desk.settings.retention, desk.settings.limits
            )
            await run_in_threadpool(desk.practice.clear)
        except OperationalError as error:
            log.error("store_unavailable", reason=explain(error))
        else:
            if done:
                log.info("limits_kept", count=done.transcripts)
        await asyncio.sleep(PURGE_SECONDS)


async def _beat(desk: Desk) -> None:
    """Say that this console is alive, for the doctor and the other roles."""
    while True:
        with suppress(OperationalError):
            await run_in_threadpool(beat, desk.store, "console", "ready")
        await asyncio.sleep(EVERY_SECONDS)


async def _not_found(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    sentence = "There is no such page." if status == 404 else "This cannot be done here."
    return refusal(request.app.state.desk, status, sentence, whole_page=True)


async def _store_unavailable(request: Request, error: Exception) -> Response:
    reason = explain(error) if isinstance(error, OperationalError) else "the store failed"
    log.error("store_unavailable", reason=reason)
    sentence = f"Not done: {reason}. What you typed is still here. Try again in a moment."
    return refusal(
        request.app.state.desk, 503, sentence, whole_page="hx-request" not in request.headers
    )


async def _failed(_request: Request, error: Exception) -> Response:
    log.error("request_failed", error=type(error).__name__)
    text = "This failed, and nothing was changed. Reload the page and try again."
    return PlainTextResponse(text, 500, headers={**HEADERS, "Cache-Control": "no-store"})

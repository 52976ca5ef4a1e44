"""The gateway: the only part of Lantern that the public network reaches.

It verifies, stores, answers 2xx and pushes to widgets. It thinks about nothing, so it stays up while the
engine trains, restarts or crashes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.channels.access import StoreAccess
from bot.channels.headers import SafeHeaders
from bot.channels.health import Health
from bot.channels.hsds import hsds_routes
from bot.channels.metrics import Metrics
from bot.channels.safe_reply import SafeReplies
from bot.channels.sms.intake import Intake
from bot.channels.sms.signature import Signatures
from bot.channels.sms.webhooks import TwilioWebhooks
from bot.channels.together import Together
from bot.channels.webchat.app import chat_routes
from bot.channels.webchat.hub import Hub
from bot.channels.webchat.origins import OriginGuard, allowed_origins
from bot.conversation.inbox import Burst
from bot.logs import get_logger
from bot.settings import Settings
from bot.storage.database import Store
from bot.tasks import end

Background = Callable[[], Awaitable[None]]
POSTGRES_WRITERS = 4
log = get_logger("gateway")


@dataclass(frozen=True)
class Parts:
    """What the application is made of, for whoever runs it: ``app.state.parts``."""

    access: StoreAccess
    hub: Hub
    health: Health
    metrics: Metrics
    replies: SafeReplies

    @classmethod
    def of(cls, settings: Settings, store: Store | None) -> Parts:
        """Make them. Raises :class:`bot.languages.catalogue.CatalogueError`."""
        metrics = Metrics()
        access = StoreAccess(store, 1 if settings.on_sqlite else POSTGRES_WRITERS)
        return cls(
            access=access,
            hub=Hub(access, metrics),
            health=Health(access, metrics),
            metrics=metrics,
            replies=SafeReplies(settings),
        )


def build_app(
    settings: Settings,
    store: Store | None = None,
    *,
    background: Sequence[Background] = (),
    parts: Parts | None = None,
) -> Starlette:
    """The gateway's application. Without a store it gives safe replies and waits for one.

    ``background`` are coroutines that run beside it for as long as it does; one that fails is started
    again. ``parts`` are made from ``settings`` and ``store`` where they are not given. Raises
    :class:`bot.languages.catalogue.CatalogueError` where no sentence could be said.
    """
    parts = parts or Parts.of(settings, store)
    burst = Burst(settings.burst_quiet, settings.burst_longest)
    signatures = Signatures(settings.twilio.auth_token, settings.public_url)
    intake = Intake(parts.access, burst, Together(parts.access) if settings.on_sqlite else None)
    webhooks = TwilioWebhooks(signatures, parts.replies, intake, parts.metrics)
    chat = chat_routes(settings, parts.access, parts.hub, parts.metrics)
    origins = allowed_origins(settings)
    app = Starlette(
        routes=[
            *webhooks.routes(),
            *chat,
            *parts.health.routes(),
            *hsds_routes(settings, parts.access),
        ],
        middleware=[
            Middleware(SafeHeaders, public_url=settings.public_url),
            Middleware(OriginGuard, origins=origins),
        ],
        exception_handlers={Exception: _unforeseen},
        lifespan=_lifespan(parts, background),
    )
    app.state.parts = parts
    return app


def _lifespan(
    parts: Parts, background: Sequence[Background]
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        jobs: list[Background] = [parts.hub.run, *background]
        running = [asyncio.create_task(_kept_up(job)) for job in jobs]
        try:
            yield
        finally:
            parts.hub.close_all()
            await end(running)
            parts.access.close()

    return lifespan


async def _kept_up(job: Background) -> None:
    """Run ``job``; when it fails, say so and run it again after a moment."""
    while True:
        try:
            await job()
            return
        except Exception as error:  # noqa: BLE001 - it must come back, whatever it was
            log.error("background_job_failed", error=type(error).__name__)
            await asyncio.sleep(1.0)


async def _unforeseen(_request: Request, error: Exception) -> Response:
    """A fault of ours. Its kind is logged, never its message; the sender may try again."""
    log.error("request_failed", error=type(error).__name__)
    return PlainTextResponse("unavailable", 503, {"Retry-After": "1"})

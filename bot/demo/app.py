"""The demo's application: pages for the visitor, the provider's interface for the courier."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.demo.carrier import WEBHOOK_SECONDS, Carrier
from bot.demo.faults import Faults
from bot.demo.pages import Pages, SignIn
from bot.demo.phones import Phones
from bot.demo.provider import Provider
from bot.settings import SettingError, Settings


def build_app(
    settings: Settings,
    *,
    sign_in: SignIn | None = None,
    gateway: httpx.AsyncClient | None = None,
    pace: tuple[float, float] | None = None,
) -> Starlette:
    """The application; ``gateway`` is how it reaches the gateway, by its port where none is given.

    ``pace`` is how long a text takes to be sent and delivered, in seconds. Raises
    :class:`~bot.settings.SettingError` where no Twilio account is set: there is nothing to sign with.
    """
    if not settings.twilio.ready:
        raise SettingError(
            "TWILIO_AUTH_TOKEN", "the demo needs an account; `lantern up --demo` makes one"
        )
    client = gateway or httpx.AsyncClient(
        base_url=settings.gateway_bind.url, timeout=WEBHOOK_SECONDS, trust_env=False
    )
    phones, faults = Phones(), Faults()
    carrier = Carrier(settings, phones, faults, client, *([pace] if pace else []))
    provider = Provider(settings, phones, faults, carrier)
    pages = Pages(settings, phones, faults, carrier, sign_in)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        await client.aclose()

    app = Starlette(
        routes=[*provider.routes(), *pages.routes()],
        middleware=[Middleware(DemoHeaders, gateway=settings.public_url)],
        lifespan=lifespan,
    )
    app.state.phones, app.state.faults, app.state.carrier = phones, faults, carrier
    return app


class DemoHeaders:
    """The same strict policy that a site with the chat may have: its own files and the chat's, no more."""

    def __init__(self, app: ASGIApp, gateway: str) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": (
                f"default-src 'none'; script-src 'self' {gateway}; style-src 'self'; img-src 'self'; "
                f"connect-src 'self' {gateway}; base-uri 'none'; form-action 'self'; "
                "frame-ancestors 'self'; require-trusted-types-for 'script'"
            ),
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the inner application does, with the headers added."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
            await send(message)

        await self._app(scope, receive, send_with_headers)

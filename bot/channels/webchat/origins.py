"""Which web pages may use the chat: ours, and the sites the operator listed. Nobody else's."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.channels.headers import origin_of
from bot.settings import Settings

GUARDED: Final = "/chat/"


def allowed_origins(settings: Settings) -> list[str]:
    """The exact origins whose pages may speak to the chat API."""
    listed = (origin_of(url) for url in (settings.public_url, *settings.widget_origins))
    return sorted({origin for origin in listed if origin})


class OriginGuard:
    """Refuses foreign pages, and answers browsers' questions about the others (CORS)."""

    def __init__(self, app: ASGIApp, origins: list[str]) -> None:
        self._origins = frozenset(origins)
        self._app = app
        self._cors = CORSMiddleware(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
            expose_headers=["Retry-After"],
            allow_credentials=False,
            max_age=7200,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass, answer a preflight, or refuse."""
        if scope["type"] != "http" or not scope["path"].startswith(GUARDED):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is None or self._same(origin, headers):
            await self._app(scope, receive, send)
        elif origin in self._origins:
            await self._cors(scope, receive, send)
        else:
            refusal = JSONResponse({"error": "origin_not_allowed"}, 403, {"Vary": "Origin"})
            await refusal(scope, receive, send)

    @staticmethod
    def _same(origin: str, headers: Headers) -> bool:
        """Our own page by whatever name it was reached: a browser sets both headers itself."""
        return origin.partition("://")[2] == headers.get("host", "")

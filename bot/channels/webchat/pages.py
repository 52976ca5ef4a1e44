"""The widget's files: ``/widget.js``, the full page at ``/chat``, what that page loads, and the words.

They are read, filled in with what the operator chose, and compressed once, at start.
"""

from __future__ import annotations

import gzip
import html
import json
import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.channels.headers import page_policy
from bot.channels.webchat.words import Words
from bot.settings import NEUTRAL_PAGE, Settings

STATIC: Final = Path(__file__).parent / "static"
SERVED: Final = frozenset({".js", ".css", ".html", ".svg", ".json", ".woff2", ".png", ".ico"})
WORTH_COMPRESSING: Final = frozenset({".js", ".css", ".html", ".svg", ".json"})
# Stands in the script where the offered languages belong; unreplaced it means all of them.
ALL_LANGUAGES: Final = 'OFFERED = "*"'


@dataclass(frozen=True)
class Page:
    """A file as it is sent."""

    body: bytes
    compressed: bytes | None
    media_type: str


def page_routes(
    settings: Settings, words: dict[str, Words], offered: list[str], folder: Path = STATIC
) -> list[Route]:
    """``/widget.js``, ``/chat``, ``/chat/words/<tag>.json``, ``/chat/<file>``: put them after the API's."""
    pages = {
        path.name: _page(path.name, _filled(path, settings, offered))
        for path in sorted(folder.glob("*"))
        if path.is_file() and path.suffix in SERVED
    }
    sentences = {
        f"{tag}.json": _page(f"{tag}.json", json.dumps(said, ensure_ascii=False).encode())
        for tag, said in words.items()
    }
    policy = page_policy(settings.widget_origins)

    def serve(page: Page | None, request: Request) -> Response:
        if page is None:
            return PlainTextResponse("not found", 404)
        headers = {"Vary": "Accept-Encoding", "Content-Security-Policy": policy}
        if page is pages["widget.js"]:
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        body = page.body
        if page.compressed is not None and "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            body = page.compressed
        return Response(body, headers=headers, media_type=page.media_type)

    async def widget(request: Request) -> Response:
        return serve(pages["widget.js"], request)

    async def full_page(request: Request) -> Response:
        return serve(pages["chat.html"], request)

    async def tongue(request: Request) -> Response:
        return serve(sentences.get(request.path_params["name"]), request)

    async def part(request: Request) -> Response:
        return serve(pages.get(request.path_params["name"]), request)

    return [
        Route("/widget.js", widget, methods=["GET"]),
        Route("/chat", full_page, methods=["GET"]),
        Route("/chat/words/{name}", tongue, methods=["GET"]),
        Route("/chat/{name}", part, methods=["GET"]),
    ]


def _filled(path: Path, settings: Settings, offered: list[str]) -> bytes:
    """The file with the languages and the neutral page of this installation in it."""
    body = path.read_bytes()
    if path.name == "widget.js":
        languages = f"OFFERED = {json.dumps(','.join(offered))}"
        text = body.decode().replace(ALL_LANGUAGES, languages)
        return text.replace(json.dumps(NEUTRAL_PAGE), json.dumps(settings.exit_url)).encode()
    if path.suffix == ".html":
        return body.decode().replace(NEUTRAL_PAGE, html.escape(settings.exit_url)).encode()
    return body


def _page(name: str, body: bytes) -> Page:
    suffix = Path(name).suffix
    small = gzip.compress(body, 9, mtime=0) if suffix in WORTH_COMPRESSING else None
    kind = "text/javascript" if suffix == ".js" else mimetypes.guess_type(name)[0]
    return Page(body, small, kind or "application/octet-stream")

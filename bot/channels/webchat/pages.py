"""The widget's files: ``/widget.js``, the full page at ``/chat``, and what that page loads.

They are read and compressed once, at start.
"""

from __future__ import annotations

import gzip
import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.channels.headers import page_policy

STATIC: Final = Path(__file__).parent / "static"
SERVED: Final = frozenset({".js", ".css", ".html", ".svg", ".json", ".woff2", ".png", ".ico"})
WORTH_COMPRESSING: Final = frozenset({".js", ".css", ".html", ".svg", ".json"})


@dataclass(frozen=True)
class Page:
    """A file as it is sent."""

    body: bytes
    compressed: bytes | None
    media_type: str


def page_routes(frame_ancestors: list[str], folder: Path = STATIC) -> list[Route]:
    """``/widget.js``, ``/chat`` and ``/chat/<file>``, in this order: put them after the API's routes."""
    pages = {
        path.name: _read(path)
        for path in sorted(folder.glob("*"))
        if path.is_file() and path.suffix in SERVED
    }
    policy = page_policy(frame_ancestors)

    def serve(name: str, request: Request) -> Response:
        page = pages.get(name)
        if page is None:
            return PlainTextResponse("not found", 404)
        headers = {"Vary": "Accept-Encoding", "Content-Security-Policy": policy}
        if name == "widget.js":
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        body = page.body
        if page.compressed is not None and "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            body = page.compressed
        return Response(body, headers=headers, media_type=page.media_type)

    async def widget(request: Request) -> Response:
        return serve("widget.js", request)

    async def full_page(request: Request) -> Response:
        return serve("chat.html", request)

    async def part(request: Request) -> Response:
        return serve(request.path_params["name"], request)

    return [
        Route("/widget.js", widget, methods=["GET"]),
        Route("/chat", full_page, methods=["GET"]),
        Route("/chat/{name}", part, methods=["GET"]),
    ]


def _read(path: Path) -> Page:
    body = path.read_bytes()
    small = gzip.compress(body, 9, mtime=0) if path.suffix in WORTH_COMPRESSING else None
    kind = "text/javascript" if path.suffix == ".js" else mimetypes.guess_type(path.name)[0]
    return Page(body, small, kind or "application/octet-stream")

"""A real headless Chromium, servers in threads, and a hotline that keeps the web chat contract."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from bot.channels.webchat.words import load_words

WORDS = load_words(Path(__file__).parents[2] / "data" / "languages" / "chat")
STATIC = Path(__file__).parents[2] / "bot" / "channels" / "webchat" / "static"
CHAT_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


# For this folder only: while Playwright's synchronous interface is open, no asynchronous test can run.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
    made.set_default_timeout(8000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(app: Any, port: int | None = None) -> Iterator[str]:
    """Serve an ASGI application in a thread of this process; gives its address."""
    chosen = port or free_port()
    config = uvicorn.Config(
        app, host="127.0.0.1", port=chosen, log_level="critical", ws="none", lifespan="on",
        timeout_graceful_shutdown=1,
    )  # fmt: skip
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    assert server.started, "the server did not start"
    try:
        yield f"http://127.0.0.1:{chosen}"
    finally:
        server.should_exit = True
        thread.join(timeout=5)


class Hotline:
    """The web chat contract in memory, with switches for bad lines. Every message has one answer ready."""

    def __init__(self) -> None:
        self.sessions: dict[str, list[dict[str, Any]]] = {}
        self.refs: dict[str, int] = {}
        self.asked_languages: list[Any] = []
        self.resumed_from: list[str | None] = []
        self.exits: list[str] = []
        self.helped: list[str] = []
        self.number = 0
        # Switches: answer the next messages with these (status, headers); swallow answers after storing.
        self.refuse_next: list[tuple[int, dict[str, str]]] = []
        self.lose_answers = 0
        self.delay = 0.0
        self.drop_streams = 0

    @property
    def texts(self) -> list[str]:
        """What people wrote, in the order it was stored."""
        return [
            m["text"] for log in self.sessions.values() for m in log if m.get("author") == "person"
        ]

    def say(self, text: str, author: str = "assistant", **fields: Any) -> None:
        """Send a message to every open chat."""
        for log in list(self.sessions.values()):
            self._append(log, author=author, text=text, **fields)

    def event(self, kind: str, **data: Any) -> None:
        """Send a state or typing event to every open chat."""
        for log in list(self.sessions.values()):
            log.append({"event": kind, "data": data})

    def _append(self, log: list[dict[str, Any]], **fields: Any) -> int:
        self.number += 1
        message = {
            "id": self.number, "author": "assistant", "text": "", "key": "", "options": [], "cards": [],
            "at": time.time(), "lang": "en", "dir": "ltr",
        }  # fmt: skip
        log.append({**message, **fields})
        return self.number

    async def open_session(self, request: Request) -> Response:
        asked = (await request.json()).get("language")
        self.asked_languages.append(asked)
        token = f"token-{len(self.sessions)}-{'x' * 32}"
        self.sessions[token] = []
        return JSONResponse({"token": token, "language": asked or "en"}, 201)

    async def message(self, request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if self.refuse_next:
            status, headers = self.refuse_next.pop(0)
            return JSONResponse({"error": "refused"}, status, headers)
        if token not in self.sessions:
            return JSONResponse({"error": "unknown_session"}, 401)
        body = await request.json()
        if len(body["text"]) > 4000:
            return JSONResponse({"error": "too_long"}, 413)
        duplicate = body["ref"] in self.refs
        if not duplicate:
            self.refs[body["ref"]] = self._append(
                self.sessions[token], author="person", text=body["text"], ref=body["ref"]
            )
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.lose_answers:
            self.lose_answers -= 1
            raise ConnectionResetError("the answer is lost on the way")
        return JSONResponse({"id": self.refs[body["ref"]], "duplicate": duplicate}, 202)

    async def events(self, request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.sessions:
            return JSONResponse({"error": "unknown_session"}, 401)
        resumed = request.headers.get("last-event-id")
        self.resumed_from.append(resumed)
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(
            self._stream(token, int(resumed or 0)), media_type="text/event-stream", headers=headers
        )

    async def _stream(self, token: str, last: int) -> Any:
        yield b": open\n\n"
        at = 0
        drops = self.drop_streams
        while token in self.sessions and drops == self.drop_streams:
            log = self.sessions[token]
            while at < len(log):
                entry = log[at]
                at += 1
                if "event" in entry:
                    yield f"event: {entry['event']}\ndata: {json.dumps(entry['data'])}\n\n".encode()
                elif entry["id"] > last:
                    data = json.dumps(entry, ensure_ascii=False)
                    yield f"event: message\nid: {entry['id']}\ndata: {data}\n\n".encode()
            await asyncio.sleep(0.02)

    async def leave(self, request: Request) -> Response:
        header = request.headers.get("authorization", "").removeprefix("Bearer ")
        token = header or json.loads(await request.body())["token"]
        self.exits.append(token)
        self.sessions.pop(token, None)
        return Response(status_code=204)

    async def count(self, request: Request) -> Response:
        self.helped.append((await request.json())["answer"])
        return Response(status_code=204)

    async def writes(self, _request: Request) -> Response:
        return Response(status_code=204)

    async def words(self, request: Request) -> Response:
        return JSONResponse(WORDS[request.path_params["tag"]])

    def app(self, origins: list[str]) -> Starlette:
        """The routes a widget needs, open to ``origins``."""

        async def chat(_request: Request) -> Response:
            return FileResponse(STATIC / "chat.html", headers={"Content-Security-Policy": CHAT_CSP})

        async def script(_request: Request) -> Response:
            return FileResponse(STATIC / "widget.js", media_type="text/javascript")

        routes = [
            Route("/widget.js", script),
            Route("/chat", chat),
            Route("/chat/sessions", self.open_session, methods=["POST"]),
            Route("/chat/messages", self.message, methods=["POST"]),
            Route("/chat/events", self.events),
            Route("/chat/typing", self.writes, methods=["POST"]),
            Route("/chat/exit", self.leave, methods=["POST"]),
            Route("/chat/helped", self.count, methods=["POST"]),
            Route("/chat/words/{tag}.json", self.words),
        ]
        cors = Middleware(
            CORSMiddleware, allow_origins=origins, allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
        )  # fmt: skip
        return Starlette(routes=routes, middleware=[cors])


class Site:
    """An NGO's page on another origin that carries the widget, and the neutral page people leave to."""

    def __init__(self, script: str) -> None:
        self.script = script
        self.referrers: list[str | None] = []
        self.attributes = ""
        self.head = ""
        self.body = "<h1>Community help</h1><p>Opening hours.</p>"
        self.csp = ""
        self.lang = "en"
        self.url = ""
        self.hotline_url = ""

    async def home(self, _request: Request) -> Response:
        html = (
            f'<!doctype html><html lang="{self.lang}"><head><title>Community</title>{self.head}'
            '<meta name="viewport" content="width=device-width"></head>'
            f'<body>{self.body}<script src="{self.script}" {self.attributes} defer></script></body></html>'
        )
        headers = {"Content-Security-Policy": self.csp} if self.csp else {}
        return HTMLResponse(html, headers=headers)

    async def neutral(self, request: Request) -> Response:
        self.referrers.append(request.headers.get("referer"))
        return HTMLResponse("<!doctype html><title>Weather</title><h1>Weather today</h1>")

    def app(self) -> Starlette:
        """Two pages."""
        return Starlette(routes=[Route("/", self.home), Route("/weather", self.neutral)])


@pytest.fixture
def hotline() -> Hotline:
    return Hotline()


@pytest.fixture
def site(hotline: Hotline) -> Iterator[Site]:
    """A site that embeds the widget of ``hotline``; its address is ``site.url``, the exit page beside it."""
    site_port = free_port()
    site_url = f"http://127.0.0.1:{site_port}"
    with serving(hotline.app([site_url])) as hotline_url:
        made = Site(f"{hotline_url}/widget.js")
        made.attributes = f'data-exit-url="{site_url}/weather"'
        made.hotline_url = hotline_url
        with serving(made.app(), site_port):
            made.url = site_url
            yield made

"""The demo's pages: what it is, the simulated phones, and a sample site that carries the chat."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, select_autoescape
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.demo.carrier import Carrier
from bot.demo.faults import PHONE_SWITCHES, Faults
from bot.demo.phones import NotFictionalError, Phones, check_number, fictional_number
from bot.demo.samples import SAMPLES
from bot.demo.site import SITE
from bot.settings import Settings

HERE: Final = Path(__file__).parent
MOST_PHONES: Final = 4
LARGEST_BODY: Final = 64 * 1024


@dataclass(frozen=True)
class SignIn:
    """The demo responder, shown on the first page so that nobody has to look for it."""

    user_name: str
    password: str


class Pages:
    """The routes that a browser opens."""

    def __init__(
        self,
        settings: Settings,
        phones: Phones,
        faults: Faults,
        carrier: Carrier,
        sign_in: SignIn | None,
    ) -> None:
        self._settings = settings
        self._phones = phones
        self._faults = faults
        self._carrier = carrier
        self._sign_in = sign_in
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=select_autoescape(),
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def routes(self) -> list[Route | Mount]:
        """Pages, what the phone page asks for, and the files of both."""
        return [
            Route("/", self._index),
            Route("/ngo", self._site),
            Route("/ngo/{language}", self._site),
            Route("/ngo/{language}/visit", self._site_visit),
            Route("/phone", self._phone),
            Route("/phone/events", self._events),
            Route("/phone/send", self._send, methods=["POST"]),
            Route("/phone/switch", self._switch, methods=["POST"]),
            Route("/phone/clear", self._clear, methods=["POST"]),
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ]

    # --- pages

    async def _index(self, request: Request) -> Response:
        return self._page(request, "index.html", sign_in=self._sign_in)

    async def _site(self, request: Request) -> Response:
        return self._sample_site(request, "ngo.html")

    async def _site_visit(self, request: Request) -> Response:
        return self._sample_site(request, "ngo_visit.html", visit=True)

    def _sample_site(self, request: Request, name: str, visit: bool = False) -> Response:
        language = request.path_params.get("language", "en")
        if language not in SITE:
            return PlainTextResponse("not found", 404)
        names = {tag: text["language"] for tag, text in SITE.items()}
        home = f"/ngo/{language}"
        said = {"language": language, "t": SITE[language], "names": names}
        return self._page(request, name, home=home, visit=visit, **said)

    async def _phone(self, request: Request) -> Response:
        try:
            numbers = _numbers(request)
        except NotFictionalError as error:
            return self._page(request, "not_fictional.html", problem=str(error), status=400)
        if not numbers:
            return RedirectResponse(f"/phone?number={_quoted(fictional_number())}", 303)
        another = [*numbers, fictional_number()] if len(numbers) < MOST_PHONES else []
        more = "&".join(f"number={_quoted(number)}" for number in another)
        shown = [{"number": number, "name": _readable(number)} for number in numbers]
        return self._page(request, "phone.html", phones=shown, more=more, samples=SAMPLES)

    def _page(self, request: Request, name: str, status: int = 200, **more: Any) -> Response:
        if request.url.hostname == "localhost" and self._settings.demo_bind.host == "127.0.0.1":
            # The chat allows this site by its exact origin, and "localhost" is another one.
            query = f"?{request.url.query}" if request.url.query else ""
            return RedirectResponse(self._settings.demo_bind.url + request.url.path + query, 307)
        html = self._templates.get_template(name).render(
            gateway=self._settings.public_url,
            console=self._settings.console_bind.url,
            line=_readable(self._settings.twilio.number),
            exit_url=self._settings.exit_url,
            **more,
        )
        return HTMLResponse(html, status)

    # --- what the phone page asks for

    async def _events(self, request: Request) -> Response:
        try:
            numbers = set(_numbers(request))
        except NotFictionalError as error:
            return JSONResponse({"error": str(error)}, 400)
        stream: Response = EventSourceResponse(self._stream(numbers))
        return stream

    async def _stream(self, numbers: set[str]) -> AsyncIterator[ServerSentEvent]:
        with self._phones.watching() as news:
            yield _event("switches", self._faults.seen())
            for text in self._phones.all():
                if text.number in numbers:
                    yield _event("text", text.seen())
            yield _event("ready", {})
            while True:
                text = await news.get()
                if text.number in numbers:
                    yield _event("text", text.seen())
                    yield _event("switches", self._faults.seen())

    async def _send(self, request: Request) -> Response:
        data = await _json(request)
        body = data.get("text")
        if not isinstance(body, str) or not body.strip():
            return JSONResponse({"error": "empty"}, 422)
        try:
            number = check_number(str(data.get("number")))
        except NotFictionalError as error:
            return JSONResponse({"error": str(error)}, 400)
        text = self._carrier.text_from_phone(number, body)
        return JSONResponse({"sid": text.sid}, 202)

    async def _switch(self, request: Request) -> Response:
        data = await _json(request)
        name, number = str(data.get("switch")), str(data.get("number", ""))
        try:
            if name in PHONE_SWITCHES:
                check_number(number)
        except NotFictionalError as error:
            return JSONResponse({"error": str(error)}, 400)
        if not self._faults.turn(name, number, bool(data.get("on"))):
            return JSONResponse({"error": "unknown switch"}, 404)
        return JSONResponse(self._faults.seen())

    async def _clear(self, request: Request) -> Response:
        self._phones.clear(str((await _json(request)).get("number")))
        return Response(status_code=204)


def _numbers(request: Request) -> list[str]:
    """The phones of the query, each once. A plus that a browser turned into a blank is put back."""
    asked = [f"+{number.strip().lstrip('+')}" for number in request.query_params.getlist("number")]
    return [check_number(number) for number in dict.fromkeys(asked)][:MOST_PHONES]


async def _json(request: Request) -> dict[str, Any]:
    """The body, where another site's page could not have sent it without being asked about first."""
    body = await request.body()
    if len(body) > LARGEST_BODY or request.headers.get("content-type") != "application/json":
        return {}
    try:
        data = json.loads(body)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _event(name: str, data: dict[str, Any]) -> ServerSentEvent:
    return ServerSentEvent(json.dumps(data, ensure_ascii=False), event=name)


def _quoted(number: str) -> str:
    return number.replace("+", "%2B")


def _readable(number: str) -> str:
    """+12025550142 as people write it."""
    if len(number) != 12 or not number.startswith("+1"):
        return number
    return f"({number[2:5]}) {number[5:8]}-{number[8:]}"

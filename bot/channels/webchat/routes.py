"""The web chat API.

A session is minted by the server and travels in the ``Authorization`` header, never in a URL; there are no
cookies. Only the hotline's own address and the listed sites may use it from a browser.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.bodies import BadBodyError, BodyTooLargeError, read_json
from bot.channels.limits import Buckets
from bot.channels.metrics import Metrics
from bot.channels.webchat.allowance import Allowance
from bot.channels.webchat.helped import ANSWERS, count_answer
from bot.channels.webchat.hub import Hub
from bot.channels.webchat.sessions import (
    LONGEST_TOKEN,
    UnknownSessionError,
    UsedReferenceError,
    end_session,
    find_session,
    name_of,
    open_session,
    say,
)
from bot.channels.webchat.stream import EventStream
from bot.channels.webchat.work import BITS
from bot.conversation.inbox import LONGEST_TEXT, Burst, clean
from bot.conversation.states import RESPONDER
from bot.conversation.typing import PERSON, note_typing
from bot.logs import get_logger

LARGEST_BODY: Final = 8 * 1024
# A text of the longest length in letters that take four bytes, escaped by JSON, is larger than the cap for
# everything else.
LARGEST_MESSAGE: Final = 64 * 1024
_REF = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Long enough that no two browsers think of the same one; a shorter one is as good as none.
_SESSION_REF = re.compile(r"[A-Za-z0-9_-]{43,128}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")
log = get_logger("webchat")


class RefusedError(Exception):
    """The request is answered with ``status`` and a plain reason."""

    def __init__(self, status: int, error: str, **more: Any) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.more = more


class WebChat:
    """The routes under ``/chat``."""

    def __init__(
        self, access: StoreAccess, hub: Hub, burst: Burst, metrics: Metrics, allowance: Allowance
    ) -> None:
        self._access = access
        self._hub = hub
        self._burst = burst
        self._metrics = metrics
        self._allowance = allowance

    def routes(self) -> list[Route]:
        """The API's routes."""
        return [
            self._route("/chat/sessions", "POST", self._open),
            self._route("/chat/messages", "POST", self._say),
            self._route("/chat/typing", "POST", self._typing),
            self._route("/chat/events", "GET", self._events),
            self._route("/chat/exit", "POST", self._exit),
            self._route("/chat/helped", "POST", self._helped),
        ]

    def _route(
        self, path: str, method: str, handle: Callable[[Request], Awaitable[Response]]
    ) -> Route:
        name = path.rpartition("/")[2]

        async def answer(request: Request) -> Response:
            response = await _answered(request, handle)
            self._metrics.chat.labels(name, str(response.status_code)).inc()
            return response

        return Route(path, answer, methods=[method], name=f"chat-{name}")

    async def _open(self, request: Request) -> Response:
        _spare(self._allowance.sessions, _address(request))
        data = await read_json(request, LARGEST_BODY)
        work = self._allowance.work
        if work.needed() and not work.accept(data.get("challenge"), data.get("solution")):
            raise RefusedError(428, "work", challenge=work.challenge(), bits=BITS)
        language = data.get("language")
        if not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
            language = None
        ref = data.get("ref")
        if not isinstance(ref, str) or not _SESSION_REF.fullmatch(ref):
            ref = ""
        try:
            token = await self._access.write(partial(open_session, language=language, ref=ref))
        except UsedReferenceError as error:
            raise RefusedError(409, "used_ref") from error
        work.opened()
        return JSONResponse({"token": token, "language": language}, 201)

    async def _say(self, request: Request) -> Response:
        token = _token(request)
        data = await read_json(request, LARGEST_MESSAGE)
        ref, text = data.get("ref"), data.get("text")
        if not isinstance(ref, str) or not _REF.fullmatch(ref):
            raise RefusedError(422, "bad_ref")
        if not isinstance(text, str) or not clean(text).strip():
            raise RefusedError(422, "empty")
        if len(text) > LONGEST_TEXT:
            raise RefusedError(413, "too_long", limit=LONGEST_TEXT)
        _spare(self._allowance.messages, name_of(token))
        work = partial(say, token=token, ref=ref, text=text, burst=self._burst)
        session, received = await self._access.write(work)
        if not (received.duplicate or session.hidden or session.state == RESPONDER):
            self._hub.typing(session.conversation_id, "assistant")
        return JSONResponse({"id": received.message_id, "duplicate": received.duplicate}, 202)

    async def _typing(self, request: Request) -> Response:
        """Tell a responder that the person is writing; nothing of what."""
        token = _token_in(request, await read_json(request, LARGEST_BODY))
        _spare(self._allowance.typing, name_of(token))
        session = await self._access.read(partial(find_session, token=token))
        if session.state == RESPONDER:
            one = session.conversation_id
            if await self._access.write(lambda store: note_typing(store, one, PERSON)):
                self._access.store.doorbell.ring("console")
        return Response(status_code=204)

    async def _events(self, request: Request) -> Response:
        _spare(self._allowance.streams, _address(request))
        session = await self._access.read(partial(find_session, token=_token(request)))
        stream = await self._hub.open(session, _after(request))
        return EventStream(self._hub, stream)

    async def _exit(self, request: Request) -> Response:
        """End at once."""
        token = _token_in(request, await read_json(request, LARGEST_BODY))
        session = await self._access.write(partial(end_session, token=token))
        self._hub.end(session.conversation_id)
        return Response(status_code=204)

    async def _helped(self, request: Request) -> Response:
        """Count one answer to "did this help", once a session."""
        data = await read_json(request, LARGEST_BODY)
        answer = data.get("answer")
        if answer not in ANSWERS:
            raise RefusedError(422, "bad_answer")
        token = _token_in(request, data)
        _spare(self._allowance.answers, name_of(token))
        await self._access.write(partial(count_answer, token=token, answer=answer))
        self._metrics.helped.labels(answer).inc()
        return Response(status_code=204)


async def _answered(request: Request, handle: Callable[[Request], Awaitable[Response]]) -> Response:
    """Every way to fail has its own status and a word that a program can read; none is a 500."""
    try:
        return await handle(request)
    except RefusedError as error:
        headers = {"Retry-After": str(error.more["retry_after"])} if error.status == 429 else None
        return JSONResponse({"error": error.error, **error.more}, error.status, headers)
    except BodyTooLargeError:
        return JSONResponse({"error": "too_long", "limit": LONGEST_TEXT}, 413)
    except BadBodyError:
        return JSONResponse({"error": "bad_request"}, 400)
    except UnknownSessionError:
        return JSONResponse({"error": "unknown_session"}, 401)
    except StoreAwayError as error:
        log.error("store_unavailable", reason=str(error))
        return JSONResponse({"error": "unavailable"}, 503, {"Retry-After": "2"})


def _spare(buckets: Buckets, name: str) -> None:
    wait = buckets.take(name)
    if wait:
        raise RefusedError(429, "slow_down", retry_after=wait)


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token or len(token) > LONGEST_TOKEN:
        raise UnknownSessionError
    return token.strip()


def _token_in(request: Request, data: dict[str, Any]) -> str:
    """``sendBeacon`` cannot set headers, so the token may come in the body."""
    given = data.get("token")
    return given[:LONGEST_TOKEN] if isinstance(given, str) else _token(request)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _after(request: Request) -> int:
    given = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) <= 15 else 0

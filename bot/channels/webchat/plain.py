"""The chat without JavaScript: one page, plain forms, at ``/chat/plain``.

The token travels in the form and never in an address; every form carries a fresh ``ref``, so sending one
twice stores one message. A form that sends waits a few seconds for the answer, which comes with the page.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.bodies import BadBodyError, BodyTooLargeError, read_body
from bot.channels.webchat.allowance import Allowance
from bot.channels.webchat.helped import ANSWERS, count_answer
from bot.channels.webchat.hub import Hub
from bot.channels.webchat.plain_page import Form, PlainPage, Shown
from bot.channels.webchat.presence import presence
from bot.channels.webchat.sessions import (
    LONGEST_TOKEN,
    UnknownSessionError,
    end_session,
    find_session,
    name_of,
    open_session,
    say,
)
from bot.channels.webchat.tongues import Tongues
from bot.channels.webchat.words import pick_language
from bot.conversation.inbox import LONGEST_TEXT, Burst, clean
from bot.conversation.outbox import messages_after
from bot.logs import get_logger
from bot.settings import Settings

LARGEST_FORM: Final = 96 * 1024  # the longest text, each letter escaped
MOST_FIELDS: Final = 12
ANSWER_SECONDS: Final = 8.0
LOOK_SECONDS: Final = 20.0
REST_SECONDS: Final = 0.3  # one turn may say several things
log = get_logger("plain")


class PlainChat:
    """The routes of the page."""

    def __init__(
        self,
        settings: Settings,
        access: StoreAccess,
        hub: Hub,
        allowance: Allowance,
        tongues: Tongues,
    ) -> None:
        self._exit_url = settings.exit_url
        self._burst = Burst(settings.burst_quiet, settings.burst_longest)
        self._access = access
        self._hub = hub
        self._allowance = allowance
        self._offered = list(tongues.names)
        self._page = PlainPage(settings, tongues)

    def routes(self) -> list[Route]:
        """One page: seen with GET, used with POST."""
        return [
            Route("/chat/plain", self._first, methods=["GET"], name="chat-plain"),
            Route("/chat/plain", self._form, methods=["POST"], name="chat-plain-form"),
        ]

    async def _first(self, request: Request) -> Response:
        asked = request.query_params.get("language")
        language = pick_language(self._offered, asked, request.headers.get("accept-language"))
        chosen = language if asked else None
        return self._page.answer(Form(language=language, chosen=chosen), Shown())

    async def _form(self, request: Request) -> Response:
        try:
            form = self._read(await read_body(request, LARGEST_FORM))
        except (BodyTooLargeError, BadBodyError):
            language = pick_language(self._offered, request.headers.get("accept-language"))
            return self._page.answer(Form(language=language), Shown(notice="notSent"), 400)
        try:
            return await self._act(form, request)
        except UnknownSessionError:
            # What they were writing stays in the field: sent again, it begins a new chat.
            return self._page.answer(form.without_session(), Shown(over=True))
        except StoreAwayError as error:
            log.error("store_unavailable", reason=str(error))
            return self._page.answer(form, Shown(notice="offlineLong"), 503)

    async def _act(self, form: Form, request: Request) -> Response:
        if form.act == "leave":
            return await self._leave(form)
        if form.act == "helped":
            return await self._helped(form)
        if form.act in ("end", "erase") and form.token:
            await self._end(form)
            if form.act == "erase":
                return self._page.answer(form.without_session(), Shown(notice="erased"))
            return self._page.answer(form, Shown(over=True, ask=True))
        if form.act == "look" and form.token:
            await self._wait(form.token, form.seen, LOOK_SECONDS)
            return await self._conversation(form)
        return await self._send(form, request)

    async def _send(self, form: Form, request: Request) -> Response:
        text = form.said
        if not clean(text).strip():
            return await self._conversation(form)
        if len(text) > LONGEST_TEXT:
            return await self._conversation(form, "tooLong", over_by=len(text) - LONGEST_TEXT)
        if self._too_many(form, request):
            return await self._conversation(form, "busy")
        token = form.token
        if not token:
            token = await self._access.write(partial(open_session, language=form.chosen))
            self._allowance.work.opened()
        work = partial(say, token=token, ref=form.ref, text=text, burst=self._burst)
        _, received = await self._access.write(work)
        await self._wait(token, received.message_id, ANSWER_SECONDS)
        return await self._conversation(form.sent(token))

    def _too_many(self, form: Form, request: Request) -> bool:
        if form.token:
            return self._allowance.messages.take(name_of(form.token)) > 0
        address = request.client.host if request.client else ""
        # No browser can be asked for work here: during a flood these chats share one small bucket.
        name = "everyone without a script" if self._allowance.work.needed() else address
        return self._allowance.sessions.take(name) > 0

    async def _conversation(self, form: Form, notice: str = "", over_by: int = 0) -> Response:
        if not form.token:
            return self._page.answer(form, Shown(notice=notice, over_by=over_by))
        session = await self._access.read(partial(find_session, token=form.token))
        messages = await self._access.read(
            partial(messages_after, conversation_id=session.conversation_id)
        )
        seen = await self._access.read(presence)
        shown = Shown(
            messages=tuple(messages),
            state=session.state,
            notice=notice,
            over_by=over_by,
            presence=seen,
            place=seen.places.get(session.conversation_id),
        )
        return self._page.answer(form, shown)

    async def _wait(self, token: str, after: int, seconds: float) -> None:
        """Until something was said after ``after``, or ``seconds`` have gone by."""
        session = await self._access.read(partial(find_session, token=token))
        stream = await self._hub.open(session, after)
        until = time.monotonic() + seconds
        try:
            said = bool(stream.backlog)
            while not said and (left := until - time.monotonic()) > 0:
                event = await asyncio.wait_for(stream.queue.get(), left)
                if event is None:
                    return
                said = event.id > 0
            if said:
                await asyncio.sleep(REST_SECONDS)
        except asyncio.TimeoutError:
            return
        finally:
            self._hub.leave(stream)

    async def _end(self, form: Form) -> None:
        session = await self._access.write(partial(end_session, token=form.token))
        self._hub.end(session.conversation_id)

    async def _leave(self, form: Form) -> Response:
        """To the neutral page in any case: a hotline that is down holds nobody back."""
        try:
            if form.token:
                await self._end(form)
        except (UnknownSessionError, StoreAwayError):
            pass
        return RedirectResponse(self._exit_url, 303, {"Referrer-Policy": "no-referrer"})

    async def _helped(self, form: Form) -> Response:
        if form.answer in ANSWERS and not self._allowance.answers.take(name_of(form.token)):
            work = partial(count_answer, token=form.token, answer=form.answer)
            await self._access.write(work)
        return self._page.answer(form.without_session(), Shown(over=True, notice="thanks"))

    def _read(self, raw: bytes) -> Form:
        try:
            pairs = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
        except ValueError as error:
            raise BadBodyError from error
        given = dict(pairs)
        language = pick_language(self._offered, given.get("language"))
        token = given.pop("token", "")[:LONGEST_TOKEN]
        return Form.of(given, token=token, language=language)

"""Twilio's three webhooks: a text came in, a status changed, and the fallback when the first one failed.

A text is answered 2xx only after its commit. When the store fails the answer is 503, so that Twilio
turns to the fallback URL, which needs no store to give the safe reply.
"""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from twilio.twiml.messaging_response import MessagingResponse

from bot.channels.access import StoreAwayError
from bot.channels.bodies import BadBodyError, BodyTooLargeError, read_body
from bot.channels.metrics import Metrics
from bot.channels.safe_reply import SafeReplies
from bot.channels.sms.intake import Intake
from bot.channels.sms.keywords import opt_out_of
from bot.channels.sms.receipts import STATUSES, Receipt
from bot.channels.sms.signature import ForgedError, Form, Signatures
from bot.conversation.inbox import InboundSms
from bot.logs import get_logger

LARGEST_BODY: Final = 64 * 1024
# How long the fallback lets the store try before it answers without it.
FALLBACK_STORE_SECONDS: Final = 2.0
EMPTY_TWIML: Final = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SENDER = re.compile(r"[^\x00-\x20\x7f]{1,100}")
_REF = re.compile(r"[0-9a-f]{32}")
log = get_logger("webhooks")


class TwilioWebhooks:
    """The routes under ``/sms/twilio``."""

    def __init__(
        self,
        signatures: Signatures,
        replies: SafeReplies,
        intake: Intake,
        metrics: Metrics,
    ) -> None:
        self._signatures = signatures
        self._replies = replies
        self._intake = intake
        self._metrics = metrics

    def routes(self) -> list[Route]:
        """The three routes, each POST only."""
        return [
            self._route("/sms/twilio", "text", self._text),
            self._route("/sms/twilio/status", "status", self._status),
            self._route("/sms/twilio/fallback", "fallback", self._fallback),
        ]

    def _route(
        self, path: str, name: str, handle: Callable[[Request, Form], Awaitable[Response]]
    ) -> Route:
        async def answer(request: Request) -> Response:
            started = time.perf_counter()
            response, outcome = await self._checked(request, path, handle)
            self._metrics.webhooks.labels(name, outcome).inc()
            self._metrics.webhook_seconds.observe(time.perf_counter() - started)
            return response

        return Route(path, answer, methods=["POST"], name=f"sms-{name}")

    async def _checked(
        self, request: Request, path: str, handle: Callable[[Request, Form], Awaitable[Response]]
    ) -> tuple[Response, str]:
        """Verify, then handle; every failure has an answer of its own and none is a 500."""
        try:
            body = await read_body(request, LARGEST_BODY)
            signature = request.headers.get("x-twilio-signature", "")
            form = self._signatures.check(path, request.scope["query_string"], body, signature)
            return await handle(request, form), "ok"
        except BodyTooLargeError:
            return PlainTextResponse("too large", 413), "too_large"
        except (ForgedError, BadBodyError):
            return PlainTextResponse("forbidden", 403), "forbidden"
        except StoreAwayError as error:
            log.error("store_unavailable", path=path, reason=str(error))
            return PlainTextResponse("unavailable", 503, {"Retry-After": "1"}), "unavailable"

    async def _text(self, _request: Request, form: Form) -> Response:
        await self._intake.take(inbound(form))
        return _twiml(EMPTY_TWIML)

    async def _status(self, request: Request, form: Form) -> Response:
        status = STATUSES.get(form.first("MessageStatus") or form.first("SmsStatus"))
        ref = request.query_params.get("ref", "")
        if status is not None:
            receipt = Receipt(
                provider_id=_sid(form),
                status=status,
                error_code=_number(form.first("ErrorCode")) or None,
                ref=ref if _REF.fullmatch(ref) else "",
            )
            await self._intake.note(receipt)
        return Response(status_code=204)

    async def _fallback(self, _request: Request, form: Form) -> Response:
        """The safe reply, whatever else is broken. The text is stored if the store lets us."""
        sms = inbound(form)
        stored = False
        try:
            await self._intake.take(sms, FALLBACK_STORE_SECONDS)
            stored = True
        except StoreAwayError as error:
            log.error("fallback_without_store", reason=str(error))
        if sms.opt_out in ("STOP", "START"):
            # The provider answers these itself, and after STOP nothing else may be said.
            return _twiml(EMPTY_TWIML)
        said = self._replies(sms.text, None)[0].text if stored else self._replies.away(sms.text)
        twiml = MessagingResponse()
        twiml.message(said)
        return _twiml(str(twiml))


def inbound(form: Form) -> InboundSms:
    """The text of a verified webhook. Raises :class:`ForgedError` where it has no id or no sender."""
    sender = form.first("From")
    if not _SENDER.fullmatch(sender):
        raise ForgedError
    text = form.first("Body")
    return InboundSms(
        provider_id=_sid(form),
        sender=sender,
        text=text,
        media=min(_number(form.first("NumMedia")), 99),
        opt_out=opt_out_of(text, form.first("OptOutType")),
    )


def _sid(form: Form) -> str:
    sid = form.first("MessageSid") or form.first("SmsSid") or form.first("SmsMessageSid")
    if not _ID.fullmatch(sid):
        raise ForgedError
    return sid


def _number(text: str) -> int:
    """A small non-negative number, or 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0


def _twiml(document: str) -> Response:
    return Response(document, media_type="text/xml")

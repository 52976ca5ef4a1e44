"""The provider's side of the wire: signed webhooks to the gateway, receipts, and the carrier's STOP list.

Signatures, fields, the retry and the fallback follow Twilio's documented behaviour, so that what the
gateway meets here is what it meets in service.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timezone
from html.parser import HTMLParser
from typing import Any, Final
from urllib.parse import urldefrag

import httpx
from twilio.request_validator import RequestValidator

from bot.demo.faults import Faults
from bot.demo.phones import Phones, Text, new_sid
from bot.logs import get_logger
from bot.settings import Settings

STOP_WORDS: Final = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
START_WORDS: Final = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS: Final = frozenset({"HELP", "INFO"})
STOPPED: Final = "You will get no more texts from this number. Text START to get them again."
STARTED: Final = "You will get texts from this number again. Text STOP to end them."
UNREACHABLE: Final = 30003
WEBHOOK_SECONDS: Final = 15.0
# How long a text takes to be sent, and then to be delivered.
PACE: Final = (0.15, 0.35)
log = get_logger("demo")


class Carrier:
    """Carries texts between the simulated phones and the gateway."""

    def __init__(
        self,
        settings: Settings,
        phones: Phones,
        faults: Faults,
        gateway: httpx.AsyncClient,
        pace: tuple[float, float] = PACE,
    ) -> None:
        self._settings = settings
        self._phones = phones
        self._faults = faults
        self._gateway = gateway
        self._pace = pace
        self._validator = RequestValidator(settings.twilio.auth_token.split(",")[0].strip())
        self._under_way: set[asyncio.Task[None]] = set()

    def text_from_phone(self, number: str, body: str) -> Text:
        """A person texts the hotline. The webhook goes out behind this call."""
        line = self._settings.twilio.number
        text = self._phones.add(number, line, body, from_phone=True, status="sending")
        self._behind(self._bring_in(text, self._keyword(number, body)))
        return text

    def accepted(self, text: Text) -> None:
        """The hotline's text was taken from the courier: bring it to the phone, with receipts."""
        self._behind(self._bring_out(text))

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    # --- towards the gateway

    async def _bring_in(self, text: Text, opt_out: str) -> None:
        form = self._inbound_form(text)
        if opt_out and self._faults.opt_out_types:
            form["OptOutType"] = opt_out
        answer = await self._webhook("/sms/twilio", form, tries=2)
        if not _took(answer):
            answer = await self._webhook("/sms/twilio/fallback", form, tries=1)
        if answer is None or not _took(answer):
            reason = f"HTTP {answer.status_code}" if answer is not None else "no answer"
            self._phones.change(text.sid, status="failed", problem=f"The gateway refused: {reason}")
            log.warning("webhook_refused", reason=reason)
            return
        self._phones.change(text.sid, status="received")
        self._carrier_answers(text, opt_out)
        for body in twiml_messages(answer.text):
            self._answer(text, body)

    async def _bring_out(self, text: Text) -> None:
        end: dict[str, Any] = {"status": "delivered"}
        if text.number in self._faults.unreachable:
            problem = "The phone cannot be reached."
            end = {"status": "undelivered", "error_code": UNREACHABLE, "problem": problem}
        sent = {"status": "sent", "sent_at": datetime.now(timezone.utc)}
        for pause, step in zip(self._pace, (sent, end), strict=True):
            await asyncio.sleep(pause)
            changed = self._phones.change(text.sid, **step)
            if changed and changed.callback:
                await self._receipt(changed)

    async def _receipt(self, text: Text) -> None:
        form = {
            "AccountSid": self._settings.twilio.account_sid,
            "ApiVersion": "2010-04-01",
            "From": text.line,
            "MessageSid": text.sid,
            "MessageStatus": text.status,
            "SmsSid": text.sid,
            "SmsStatus": text.status,
            "To": text.number,
        }
        if text.error_code:
            form["ErrorCode"] = str(text.error_code)
        place = text.callback[len(self._settings.public_url) :]
        await self._webhook(place, form, tries=2)

    async def _webhook(self, place: str, form: dict[str, str], tries: int) -> httpx.Response | None:
        """Post ``form`` signed over the public address; None when nobody answered."""
        url = urldefrag(self._settings.public_url + place).url
        headers = {
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
            "I-Twilio-Idempotency-Token": new_sid(""),
            "User-Agent": "TwilioProxy/1.1",
        }
        for _ in range(tries):
            try:
                return await self._gateway.post(urldefrag(place).url, data=form, headers=headers)
            except httpx.HTTPError:
                await asyncio.sleep(0.2)
        return None

    def _inbound_form(self, text: Text) -> dict[str, str]:
        """The fields of an inbound text; where Twilio knows nothing it sends them blank."""
        segments = str(text.seen()["segments"])
        return {
            "AccountSid": self._settings.twilio.account_sid,
            "ApiVersion": "2010-04-01",
            "Body": text.body,
            "From": text.number,
            "FromCity": "",
            "FromCountry": "US",
            "FromState": "",
            "FromZip": "",
            "MessageSid": text.sid,
            "NumMedia": "0",
            "NumSegments": segments,
            "SmsMessageSid": text.sid,
            "SmsSid": text.sid,
            "SmsStatus": "received",
            "To": text.line,
            "ToCity": "",
            "ToCountry": "US",
            "ToState": "",
            "ToZip": "",
        }

    # --- the carrier's own list

    def _keyword(self, number: str, body: str) -> str:
        """STOP, START or HELP where the whole text is such a word; the list is changed at once."""
        word = body.strip().upper()
        if word in STOP_WORDS:
            self._faults.blocked.add(number)
            return "STOP"
        if word in START_WORDS and number in self._faults.blocked:
            self._faults.blocked.discard(number)
            return "START"
        return "HELP" if word in HELP_WORDS else ""

    def _carrier_answers(self, text: Text, opt_out: str) -> None:
        if opt_out in ("STOP", "START"):
            self._answer(text, STOPPED if opt_out == "STOP" else STARTED, by_carrier=True)

    def _answer(self, text: Text, body: str, *, by_carrier: bool = False) -> None:
        if text.number in self._faults.blocked and not by_carrier:
            return
        more = {"status": "delivered", "by_carrier": by_carrier}
        self._phones.add(text.number, text.line, body, from_phone=False, **more)

    def _behind(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)


def twiml_messages(document: str) -> list[str]:
    """The texts of a TwiML answer, in order."""
    reader = _Twiml()
    reader.feed(document)
    reader.close()
    return [body for body in reader.bodies if body.strip()]


def _took(answer: httpx.Response | None) -> bool:
    return answer is not None and answer.is_success


class _Twiml(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.bodies: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "message":
            self.bodies.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "message":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.bodies[-1] += data

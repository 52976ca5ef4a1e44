"""The provider's REST interface, as far as the courier and an operator use it: send, list, read, delete.

Answers have the form that Twilio documents for its Messages resource, errors included, so that Twilio's own
client library reads them.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from datetime import datetime, timezone
from email.utils import format_datetime
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qs, urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.demo.carrier import Carrier
from bot.demo.faults import Faults
from bot.demo.phones import FICTIONAL, Phones, Text
from bot.settings import Settings

VERSION: Final = "/2010-04-01"
LONGEST_BODY: Final = 1600
RETRY_AFTER: Final = "3"


class ProviderRefusedError(Exception):
    """The call is answered with this status and Twilio's error ``code``."""

    def __init__(self, status: int, code: int, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(self) -> JSONResponse:
        """The error as Twilio writes it."""
        more = f"https://www.twilio.com/docs/errors/{self.code}"
        body = {"code": self.code, "message": str(self), "more_info": more, "status": self.status}
        return JSONResponse(body, self.status, self.headers)


class Provider:
    """The routes under ``/2010-04-01``."""

    def __init__(
        self, settings: Settings, phones: Phones, faults: Faults, carrier: Carrier
    ) -> None:
        self._settings = settings
        self._phones = phones
        self._faults = faults
        self._carrier = carrier

    def routes(self) -> list[Route]:
        """Messages of an account, and one message."""
        messages = f"{VERSION}/Accounts/{{account}}/Messages"
        return [
            Route(f"{messages}.json", self._messages, methods=["GET", "POST"]),
            Route(f"{messages}/{{sid}}.json", self._message, methods=["GET", "POST", "DELETE"]),
        ]

    async def _messages(self, request: Request) -> Response:
        try:
            self._check(request)
            if request.method == "GET":
                return JSONResponse(self._list(request))
            form = parse_qs((await request.body()).decode(), keep_blank_values=True)
            text = self._take({name: values[0] for name, values in form.items()})
        except ProviderRefusedError as error:
            return error.answer()
        self._carrier.accepted(text)
        return JSONResponse(self._as_json(text), HTTPStatus.CREATED)

    async def _message(self, request: Request) -> Response:
        sid = request.path_params["sid"]
        try:
            self._check(request)
            text = self._phones.get(sid)
            if text is None or text.withdrawn:
                raise ProviderRefusedError(404, 20404, "The message was not found.")
            if request.method == "DELETE":
                self._phones.change(sid, withdrawn=True)
                return Response(status_code=HTTPStatus.NO_CONTENT)
            if request.method == "POST":
                form = parse_qs((await request.body()).decode(), keep_blank_values=True)
                # An empty body redacts: the one change that Twilio allows to a sent text.
                text = self._phones.change(sid, body=form.get("Body", [text.body])[0]) or text
        except ProviderRefusedError as error:
            return error.answer()
        return JSONResponse(self._as_json(text))

    def _check(self, request: Request) -> None:
        """Refuse strangers, and everyone while a switch says so. Raises :class:`ProviderRefusedError`."""
        if self._faults.down:
            raise ProviderRefusedError(503, 20503, "The service is unavailable.")
        if self._faults.busy:
            raise ProviderRefusedError(429, 20429, "Too many requests.", Retry_After=RETRY_AFTER)
        twilio = self._settings.twilio
        tokens = [token.strip() for token in twilio.auth_token.split(",")]
        name, password = _credentials(request.headers.get("authorization", ""))
        known = any(secrets.compare_digest(password.encode(), token.encode()) for token in tokens)
        if name != twilio.account_sid or not known:
            raise ProviderRefusedError(401, 20003, "Authenticate")
        if request.path_params["account"] != twilio.account_sid:
            raise ProviderRefusedError(404, 20404, "The account was not found.")

    def _take(self, form: dict[str, str]) -> Text:
        """Put a text of the hotline on its way. Raises :class:`ProviderRefusedError`."""
        to, body, callback = (
            form.get("To", ""),
            form.get("Body", ""),
            form.get("StatusCallback", ""),
        )
        if not to:
            raise ProviderRefusedError(400, 21604, "A 'To' phone number is required.")
        if not FICTIONAL.fullmatch(to):
            raise ProviderRefusedError(400, 21211, "The 'To' number is not one of the simulator's.")
        if form.get("From") != self._settings.twilio.number:
            raise ProviderRefusedError(400, 21606, "The 'From' number is not this account's.")
        if not body:
            raise ProviderRefusedError(400, 21602, "Message body is required.")
        if len(body) > LONGEST_BODY:
            raise ProviderRefusedError(400, 21617, "The message body exceeds 1600 characters.")
        if callback and not callback.startswith(self._settings.public_url + "/"):
            raise ProviderRefusedError(400, 21609, "The 'StatusCallback' is not the gateway's.")
        if to in self._faults.blocked:
            raise ProviderRefusedError(400, 21610, "The recipient has opted out of messages.")
        return self._phones.add(to, form["From"], body, from_phone=False, callback=callback)

    def _list(self, request: Request) -> dict[str, Any]:
        """One page of messages, newest first, as the query asks."""
        asked = request.query_params
        size = min(int(asked.get("PageSize") or 50), 1000)
        page = int(asked.get("Page") or 0)
        found = [text for text in reversed(self._phones.all()) if _matches(text, dict(asked))]
        shown = found[page * size : (page + 1) * size]
        path = request.url.path

        def address(number: int) -> str:
            return f"{path}?{urlencode({**dict(asked), 'PageSize': size, 'Page': number})}"

        return {
            "messages": [self._as_json(text) for text in shown],
            "page": page,
            "page_size": size,
            "uri": address(page),
            "first_page_uri": address(0),
            "previous_page_uri": address(page - 1) if page else None,
            "next_page_uri": address(page + 1) if len(found) > (page + 1) * size else None,
            "start": page * size,
            "end": page * size + max(0, len(shown) - 1),
        }

    def _as_json(self, text: Text) -> dict[str, Any]:
        account = self._settings.twilio.account_sid
        base = f"{VERSION}/Accounts/{account}/Messages/{text.sid}"
        sender, receiver = (text.number, text.line) if text.from_phone else (text.line, text.number)
        return {
            "account_sid": account,
            "api_version": "2010-04-01",
            "body": text.body,
            "date_created": format_datetime(text.created_at),
            "date_sent": format_datetime(text.sent_at) if text.sent_at else None,
            "date_updated": format_datetime(text.sent_at or text.created_at),
            "direction": "inbound" if text.from_phone else "outbound-api",
            "error_code": text.error_code,
            "error_message": text.problem or None,
            "from": sender,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": str(text.seen()["segments"]),
            "price": None,
            "price_unit": "USD",
            "sid": text.sid,
            "status": text.status,
            "subresource_uris": {"media": f"{base}/Media.json"},
            "to": receiver,
            "uri": f"{base}.json",
        }


def _credentials(header: str) -> tuple[str, str]:
    scheme, _, pair = header.partition(" ")
    try:
        name, _, password = base64.b64decode(pair, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return (name, password) if scheme.lower() == "basic" else ("", "")


def _matches(text: Text, asked: dict[str, str]) -> bool:
    if text.withdrawn:
        return False
    sender, receiver = (text.number, text.line) if text.from_phone else (text.line, text.number)
    if asked.get("To", receiver) != receiver or asked.get("From", sender) != sender:
        return False
    bounds = {
        name: asked[name] for name in ("DateSent", "DateSent>", "DateSent<") if asked.get(name)
    }
    if not bounds:
        return True
    if text.sent_at is None:
        return False
    day = text.sent_at.date()
    return (
        ("DateSent" not in bounds or day == _moment(bounds["DateSent"]).date())
        and ("DateSent>" not in bounds or text.sent_at >= _moment(bounds["DateSent>"]))
        and ("DateSent<" not in bounds or text.sent_at <= _moment(bounds["DateSent<"]))
    )


def _moment(value: str) -> datetime:
    """A day or an instant in ISO 8601. Raises :class:`ProviderRefusedError`."""
    try:
        moment = datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError as error:
        raise ProviderRefusedError(400, 20001, "A date of the query cannot be read.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)

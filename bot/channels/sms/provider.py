"""Twilio's REST API: sending a text, and asking what was sent.

The twilio library makes the requests; its HTTP client is replaced by one that keeps connections open,
gives up after ten seconds, can be pointed at a simulator, and tells "certainly not sent" from "unknown".
Nothing here is logged: addresses and texts pass through.
"""

from __future__ import annotations

import base64
import time
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urldefrag, urlencode

import urllib3
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http import HttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.sms.backoff import parse_retry_after
from bot.channels.sms.codes import is_permanent
from bot.settings import Twilio

API_HOST: Final = "https://api.twilio.com"
TIMEOUT_SECONDS: Final = 10.0
# Our clock and the provider's may differ by this much.
CLOCK_SKEW_SECONDS: Final = 90.0
LISTED: Final = 50
GONE: Final = 404


class RefusedError(Exception):
    """The provider will never take this text; ``code`` is its own, None where it gave none."""

    def __init__(self, status: int, code: int | None) -> None:
        super().__init__(f"refused with {status}, code {code}")
        self.code = code


class NotSentError(Exception):
    """The text was certainly not taken this time; ``retry_after`` is what the provider asked for."""

    def __init__(self, status: int, code: int | None, retry_after: float | None) -> None:
        super().__init__(f"not sent: {status}, code {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after


class UnknownOutcomeError(Exception):
    """The request went out and no answer came back: the provider may or may not have taken the text."""


@dataclass(frozen=True)
class SentText:
    """One text as the provider lists it."""

    provider_id: str
    body: str
    created_at: float | None


class KeepAliveClient(HttpClient):  # type: ignore[misc]
    """The twilio library's way to the network: pooled connections, no retries of its own."""

    def __init__(self, api_base: str, connections: int) -> None:
        self._api_base = api_base
        self._pool = urllib3.PoolManager(
            num_pools=2,
            maxsize=connections,
            block=False,
            retries=False,
            timeout=urllib3.Timeout(total=TIMEOUT_SECONDS),
        )

    def request(  # noqa: PLR0913, PLR0917 - the library's own interface
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        auth: Any = None,
        timeout: float | None = None,  # noqa: ARG002
        allow_redirects: bool = False,  # noqa: ARG002
    ) -> Response:
        """Make one request. Raises :class:`NotSentError` and :class:`UnknownOutcomeError`."""
        if params:
            url = f"{url}?{urlencode(params, doseq=True)}"
        body = urlencode(data, doseq=True) if data else None
        try:
            answer = self._pool.request(
                method,
                self._placed(url),
                body=body,
                headers=_headers(headers, auth),
                redirect=False,
            )
        except (
            urllib3.exceptions.NewConnectionError,
            urllib3.exceptions.NameResolutionError,
            urllib3.exceptions.ConnectTimeoutError,
        ) as error:
            raise NotSentError(0, None, None) from error
        except urllib3.exceptions.HTTPError as error:
            raise UnknownOutcomeError(type(error).__name__) from error
        if answer.status in (500, 502, 504):
            # A gateway in front of the provider answers so when it lost the provider half-way.
            raise UnknownOutcomeError(str(answer.status))
        if answer.status in (429, 503):
            asked = parse_retry_after(answer.headers.get("Retry-After"), time.time())
            raise NotSentError(answer.status, None, asked)
        return Response(answer.status, answer.data.decode("utf-8", "replace"), dict(answer.headers))

    def _placed(self, url: str) -> str:
        return self._api_base + url[len(API_HOST) :] if url.startswith(API_HOST) else url


class Provider:
    """Sends texts for one account. Safe to share between threads."""

    def __init__(self, twilio: Twilio, public_url: str, connections: int) -> None:
        token = twilio.auth_token.split(",")[0].strip()
        http = KeepAliveClient(twilio.api_base, connections)
        self._client = Client(twilio.account_sid, token, http_client=http)
        self._callback = f"{urldefrag(public_url).url}/sms/twilio/status"
        self._from = _sender(twilio.number)

    def send(self, to: str, body: str, ref: str) -> str:
        """Hand over one body; returns the provider's id of it.

        Raises :class:`RefusedError`, :class:`NotSentError`, :class:`UnknownOutcomeError`.
        """
        callback = f"{self._callback}?ref={ref}" if ref else self._callback
        try:
            message = self._client.messages.create(
                to=to, body=body, status_callback=callback, **self._from
            )
        except TwilioRestException as error:
            code = error.code or None
            if is_permanent(error.status, code):
                raise RefusedError(error.status, code) from None
            raise NotSentError(error.status, code, None) from None
        except (TwilioException, ValueError, KeyError) as error:
            # An answer that is not what Twilio's looks like: the text may have been taken.
            raise UnknownOutcomeError(type(error).__name__) from None
        if not message.sid:
            raise UnknownOutcomeError("no id")
        return str(message.sid)

    def delete(self, provider_id: str) -> None:
        """Delete one text at the provider; returns once it has it no more.

        Raises :class:`NotSentError` where it is refused for now (a text under way cannot be deleted) and
        :class:`UnknownOutcomeError` where it cannot be told.
        """
        try:
            self._client.messages(provider_id).delete()
        except TwilioRestException as error:
            if error.status != GONE:
                raise NotSentError(error.status, error.code or None, None) from None
        except (TwilioException, ValueError, KeyError) as error:
            raise UnknownOutcomeError(type(error).__name__) from None

    def sent_since(self, to: str, since: float) -> list[SentText]:
        """The texts to ``to`` that the provider created after ``since``, whoever asked for them.

        Raises :class:`NotSentError` where it cannot say, :class:`UnknownOutcomeError` likewise.
        """
        earliest = since - CLOCK_SKEW_SECONDS
        try:
            # Newest first. Not filtered by DateSent: a text that is still queued there has none.
            listed = self._client.messages.list(to=to, limit=LISTED, page_size=LISTED)
        except (TwilioException, ValueError, KeyError) as error:
            raise UnknownOutcomeError(type(error).__name__) from None
        found = []
        for message in listed:
            created = message.date_created.timestamp() if message.date_created else None
            inbound = str(message.direction or "").startswith("inbound")
            if not inbound and (created is None or created >= earliest):
                found.append(SentText(str(message.sid), message.body or "", created))
        return found


def _sender(number: str) -> dict[str, str]:
    """A Messaging Service is named by its id, a number by itself."""
    return {"messaging_service_sid": number} if number.startswith("MG") else {"from_": number}


def _headers(given: Any, auth: Any) -> dict[str, str]:
    headers = dict(given or {})
    if auth:
        pair = base64.b64encode(f"{auth[0]}:{auth[1]}".encode()).decode()
        headers["Authorization"] = f"Basic {pair}"
    return headers

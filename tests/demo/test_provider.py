"""The simulator's interface, used through Twilio's own client library and the courier's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from starlette.applications import Starlette
from twilio.base.exceptions import TwilioRestException
from twilio.http import HttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.demo.conftest import LINE, PHONE, SID, TOKEN, Webhooks

CALLBACK = "http://127.0.0.1:8000/sms/twilio/status?ref=abc"


class ToTheDemo(HttpClient):  # type: ignore[misc]
    """Brings the library's requests to the application without a network."""

    def __init__(self, demo: Starlette) -> None:
        self.demo = demo

    def request(self, method: str, url: str, *given: Any, **named: Any) -> Response:
        params, data, _headers, auth = (*given, None, None, None, None)[:4]
        params, data = named.get("params", params), named.get("data", data)
        return asyncio.run(self._request(method, url, params, data, named.get("auth", auth)))

    async def _request(self, method: str, url: str, params: Any, data: Any, auth: Any) -> Response:
        transport = httpx.ASGITransport(self.demo)
        async with httpx.AsyncClient(transport=transport) as client:
            answer = await client.request(method, url, params=params, data=data, auth=auth)
            await self.demo.state.carrier.settle()
        return Response(answer.status_code, answer.text, dict(answer.headers))


@pytest.fixture
def twilio(demo: Starlette) -> Client:
    return Client(SID, TOKEN, http_client=ToTheDemo(demo))


@pytest.fixture
def send(twilio: Client) -> Callable[..., Any]:
    def create(body: str = "Hello", to: str = PHONE, **more: Any) -> Any:
        return twilio.messages.create(to=to, from_=LINE, body=body, **more)

    return create


def test_a_text_is_taken_and_delivered(
    send: Callable[..., Any], twilio: Client, demo: Starlette
) -> None:
    made = send("¿Cómo estás?")
    assert made.status == "queued"
    assert made.direction == "outbound-api"
    assert made.date_created.tzinfo
    assert made.num_segments == "1"
    assert twilio.messages(made.sid).fetch().status == "delivered"
    [text] = demo.state.phones.all()
    assert (text.number, text.body, text.from_phone) == (PHONE, "¿Cómo estás?", False)


def test_receipts_come_in_order_and_signed(send: Callable[..., Any], webhooks: Webhooks) -> None:
    made = send(status_callback=CALLBACK)
    statuses = []
    for place, body, signature in webhooks.taken:
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        assert place == "/sms/twilio/status?ref=abc"
        assert RequestValidator(TOKEN).validate("http://127.0.0.1:8000" + place, form, signature)
        assert form["MessageSid"] == made.sid
        assert "ErrorCode" not in form
        statuses.append(form["MessageStatus"])
    assert statuses == ["sent", "delivered"]


def test_a_phone_that_cannot_be_reached_says_so_later(
    send: Callable[..., Any], demo: Starlette, webhooks: Webhooks
) -> None:
    demo.state.faults.unreachable.add(PHONE)
    made = send(status_callback=CALLBACK)
    assert made.status == "queued"
    last = dict(parse_qsl(webhooks.taken[-1][1].decode()))
    assert (last["MessageStatus"], last["ErrorCode"]) == ("undelivered", "30003")


def blocked(demo: Starlette) -> None:
    demo.state.faults.blocked.add(PHONE)


def down(demo: Starlette) -> None:
    demo.state.faults.down = True


def busy(demo: Starlette) -> None:
    demo.state.faults.busy = True


def well(_demo: Starlette) -> None:
    return


@pytest.mark.parametrize(
    ("fault", "asked", "status", "code"),
    [
        pytest.param(blocked, {}, 400, 21610, id="the phone opted out"),
        pytest.param(down, {}, 503, 20503, id="the provider is down"),
        pytest.param(busy, {}, 429, 20429, id="the provider is busy"),
        pytest.param(well, {"to": "+12025551234"}, 400, 21211, id="a number of a real person"),
        pytest.param(well, {"body": ""}, 400, 21602, id="no text"),
        pytest.param(well, {"body": "x" * 1601}, 400, 21617, id="a text that is too long"),
        pytest.param(
            well,
            {"status_callback": "http://evil.example/"},
            400,
            21609,
            id="a stranger's callback",
        ),
    ],
)
def test_refusals_look_like_twilios(
    send: Callable[..., Any],
    demo: Starlette,
    fault: Callable[[Starlette], None],
    asked: dict[str, str],
    status: int,
    code: int,
) -> None:
    fault(demo)
    with pytest.raises(TwilioRestException) as refused:
        send(**asked)
    assert (refused.value.status, refused.value.code) == (status, code)
    assert demo.state.phones.all() == []


def test_a_busy_provider_says_when_to_come_back(demo: Starlette) -> None:
    busy(demo)
    answer = asyncio.run(_raw(demo, "POST", f"/2010-04-01/Accounts/{SID}/Messages.json"))
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")


async def _raw(demo: Starlette, method: str, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(demo)
    async with httpx.AsyncClient(transport=transport, base_url="http://demo") as client:
        return await client.request(method, path)


@pytest.mark.parametrize(
    ("account", "token"),
    [(SID, "wrong"), ("AC" + "0" * 32, TOKEN), (SID, "")],
    ids=["a wrong token", "another account", "no token"],
)
def test_strangers_are_refused(demo: Starlette, account: str, token: str) -> None:
    client = Client(account, token or "-", http_client=ToTheDemo(demo))
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=LINE, body="hi")
    assert (refused.value.status, refused.value.code) == (401, 20003)


def test_what_was_sent_can_be_listed_page_by_page_newest_first(
    send: Callable[..., Any], twilio: Client
) -> None:
    for n in range(7):
        send(f"text {n}")
    send("elsewhere", to="+12125550199")
    listed = twilio.messages.list(to=PHONE, page_size=3)
    assert [message.body for message in listed] == [f"text {n}" for n in reversed(range(7))]


@pytest.mark.parametrize(
    ("minutes", "found"), [(-5, 1), (5, 0)], ids=["sent since then", "sent before then"]
)
def test_the_list_is_filtered_by_the_time_of_sending(
    send: Callable[..., Any], twilio: Client, minutes: int, found: int
) -> None:
    send("hi")
    since = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    assert len(twilio.messages.list(to=PHONE, date_sent_after=since)) == found


def test_a_text_can_be_redacted_and_deleted(send: Callable[..., Any], twilio: Client) -> None:
    made = send("secret")
    assert twilio.messages(made.sid).update(body="").body == ""
    assert twilio.messages(made.sid).delete()
    with pytest.raises(TwilioRestException) as gone:
        twilio.messages(made.sid).fetch()
    assert gone.value.status == 404
    assert [text.sid for text in twilio.messages.list(to=made.to)] == []

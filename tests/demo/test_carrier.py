"""Texts from the simulated phone reach the gateway exactly as the real provider brings them."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from bot.demo.carrier import Carrier, twiml_messages
from bot.demo.faults import Faults
from bot.demo.phones import Phones
from bot.settings import Settings
from tests.demo.conftest import LINE, PHONE, SID, TOKEN, Webhooks


async def text(demo: Starlette, visitor: httpx.AsyncClient, body: str) -> str:
    answer = await visitor.post("/phone/send", json={"number": PHONE, "text": body})
    assert answer.status_code == 202
    await demo.state.carrier.settle()
    return str(answer.json()["sid"])


def fields(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


async def test_a_text_is_signed_so_that_twilios_own_validator_accepts_it(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks
) -> None:
    sid = await text(demo, visitor, "¿Hola? 👋 & = +")
    [(path, body, signature)] = webhooks.taken
    form = fields(body)
    assert RequestValidator(TOKEN).validate("http://127.0.0.1:8000" + path, form, signature)
    assert (form["MessageSid"], form["From"], form["To"]) == (sid, PHONE, LINE)
    assert form["Body"] == "¿Hola? 👋 & = +"
    assert form["FromCity"] == form["FromZip"] == ""
    assert sid.startswith("SM")
    assert len(sid) == 34
    assert "OptOutType" not in form


async def test_the_signature_counts_the_blank_fields(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks
) -> None:
    await text(demo, visitor, "hi")
    [(path, body, signature)] = webhooks.taken
    filled = {name: value for name, value in fields(body).items() if value}
    assert not RequestValidator(TOKEN).validate("http://127.0.0.1:8000" + path, filled, signature)


@given(st.text(min_size=1).filter(str.strip))
def test_every_text_is_signed_rightly(body: str) -> None:
    try:
        body.encode()
    except UnicodeEncodeError:
        return
    asyncio.run(_send_and_check(body))


async def _send_and_check(body: str) -> None:
    settings_ = _settings()
    seen: list[tuple[bytes, str]] = []

    async def take(request: httpx.Request) -> httpx.Response:
        seen.append((request.content, request.headers["x-twilio-signature"]))
        return httpx.Response(200, text="<Response/>")

    client = httpx.AsyncClient(transport=httpx.MockTransport(take), base_url="http://gateway")
    carrier = Carrier(settings_, Phones(), Faults(), client, (0.0, 0.0))
    carrier.text_from_phone(PHONE, body)
    await carrier.settle()
    [(raw, signature)] = seen
    form = fields(raw)
    assert form["Body"] == body
    url = f"{settings_.public_url}/sms/twilio"
    assert RequestValidator(TOKEN).validate(url, form, signature)


def _settings() -> Settings:
    from bot.settings import load_settings

    account = {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_NUMBER": LINE}
    return load_settings({**account, "LANTERN_PUBLIC_URL": "https://hotline.example/lantern"})


async def test_a_gateway_that_fails_is_asked_again_at_its_fallback(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks
) -> None:
    webhooks.status["/sms/twilio"] = 503
    webhooks.twiml = "<Response><Message>Safe &amp; sound</Message></Response>"
    sid = await text(demo, visitor, "hi")
    assert webhooks.paths() == ["/sms/twilio", "/sms/twilio/fallback"]
    assert {fields(body)["MessageSid"] for _, body, _ in webhooks.taken} == {sid}
    mine, reply = demo.state.phones.all()
    assert mine.status == "received"
    assert (reply.body, reply.from_phone) == ("Safe & sound", False)


async def test_a_text_that_nobody_takes_is_shown_as_lost(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks
) -> None:
    webhooks.status = {"/sms/twilio": 403, "/sms/twilio/fallback": 403}
    await text(demo, visitor, "hi")
    [mine] = demo.state.phones.all()
    assert mine.status == "failed"
    assert "403" in mine.problem


@pytest.mark.parametrize(
    ("word", "blocked"),
    [
        pytest.param("STOP", True, id="a lone STOP"),
        pytest.param(" quit ", True, id="a lone quit in small letters"),
        pytest.param("stop please", False, id="a sentence with stop in it"),
        pytest.param("make him stop", False, id="what a person may say"),
    ],
)
async def test_only_a_lone_word_opts_out(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks, word: str, blocked: bool
) -> None:
    await text(demo, visitor, word)
    assert (PHONE in demo.state.faults.blocked) is blocked
    assert webhooks.paths() == ["/sms/twilio"], "the gateway hears of it either way"
    await text(demo, visitor, "START")
    assert PHONE not in demo.state.faults.blocked


async def test_advanced_opt_out_names_the_word_in_the_webhook(
    demo: Starlette, visitor: httpx.AsyncClient, webhooks: Webhooks
) -> None:
    await visitor.post("/phone/switch", json={"switch": "opt_out_types", "on": True})
    for word in ("STOP", "START", "HELP", "hello"):
        await text(demo, visitor, word)
    named: list[Any] = [fields(body).get("OptOutType") for _, body, _ in webhooks.taken]
    assert named == ["STOP", "START", "HELP", None]


@pytest.mark.parametrize(
    ("document", "texts"),
    [
        ("<Response/>", []),
        (
            '<?xml version="1.0"?><Response><Message>a</Message><Message>b</Message></Response>',
            ["a", "b"],
        ),
        ("<Response><Message><Body>inside</Body></Message></Response>", ["inside"]),
        ("", []),
        ("not xml <", []),
    ],
    ids=["empty", "two messages", "a body element", "nothing", "broken"],
)
def test_twiml_answers_become_texts(document: str, texts: list[str]) -> None:
    assert twiml_messages(document) == texts

"""The simulated phone against the real gateway and the real store: the path that a text takes in service."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
from sqlalchemy import select

from bot.channels.gateway import build_app as build_gateway
from bot.conversation.outbox import messages_after
from bot.demo.app import build_app
from bot.settings import Settings
from bot.storage.open import open_store
from bot.storage.schema import Conversation
from tests.demo.conftest import PHONE


@pytest.mark.parametrize(
    "words", ["Hola, ¿qué tal? 👋", "HELP", "a+b & c=d", "/restart", " \u202e "]
)
async def test_the_gateway_takes_what_the_phone_sends(settings: Settings, words: str) -> None:
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    transport = httpx.ASGITransport(build_gateway(settings, store))
    client = httpx.AsyncClient(transport=transport, base_url="http://gateway.invalid")
    demo = build_app(settings, gateway=client, pace=(0.0, 0.0))
    demo.state.carrier.text_from_phone(PHONE, words)
    await demo.state.carrier.settle()
    [text] = demo.state.phones.all()
    assert text.status == "received"
    with store.read() as connection:
        conversation_id = connection.execute(select(Conversation.__table__.c.id)).scalar_one()
    assert len(messages_after(store, conversation_id)) == 1
    store.close()


async def test_the_gateway_refuses_a_phone_with_the_wrong_token(settings: Settings) -> None:
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    transport = httpx.ASGITransport(build_gateway(settings, store))
    client = httpx.AsyncClient(transport=transport, base_url="http://gateway.invalid")
    forged = replace(settings, twilio=replace(settings.twilio, auth_token="not-the-token"))
    demo = build_app(forged, gateway=client, pace=(0.0, 0.0))
    demo.state.carrier.text_from_phone(PHONE, "hello")
    await demo.state.carrier.settle()
    [text] = demo.state.phones.all()
    assert (text.status, "403" in text.problem) == ("failed", True)
    store.close()

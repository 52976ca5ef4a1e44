"""What differs on PostgreSQL: several writers at once, and ids that are given out before the commit."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.engine.url import make_url

from bot.channels.sms.deliveries import mark_sent, take_due
from bot.channels.sms.receipts import Receipt, record_receipt
from bot.channels.webchat.feed import news_after
from bot.channels.webchat.sessions import find_session, open_session, say
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import Conversation, Message
from tests.channels.test_courier import conversation, reply, status

POSTGRES = os.environ.get("LANTERN_TEST_POSTGRES", "")
BURST = Burst(1.0, 2.0)
pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not POSTGRES, reason="LANTERN_TEST_POSTGRES names no server"),
]


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    name = f"channels_{os.getpid()}_{tmp_path.name[-8:].replace('-', '_').lower()}"
    owner = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with owner.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    url = make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    opened = open_store(url, tmp_path / "key", tmp_path)
    yield opened
    opened.close()
    with owner.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    owner.dispose()


def count(store: Store, column) -> int:
    with store.read() as connection:
        return int(connection.execute(select(func.count(column))).scalar_one())


def test_copies_of_one_text_at_once_are_stored_once(store) -> None:
    sms = InboundSms("SM1", "+15005550006", "hola")
    with ThreadPoolExecutor(8) as pool:
        received = list(pool.map(lambda _n: receive_sms(store, sms, BURST), range(8)))
    assert [one.duplicate for one in received].count(False) == 1
    assert count(store, Message.id) == 1


def test_first_texts_of_one_number_at_once_open_one_conversation(store) -> None:
    texts = [InboundSms(f"SM{n}", "+15005550006", "hola") for n in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda sms: receive_sms(store, sms, BURST), texts))
    assert count(store, Conversation.id) == 1
    assert count(store, Message.id) == 16


def test_retries_of_one_chat_message_at_once_are_stored_once(store) -> None:
    token = open_session(store, "es")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _n: say(store, token, "r1", "hola", BURST)[1], range(8)))
    assert [one.duplicate for one in found].count(False) == 1
    session = find_session(store, token)
    news = news_after(store, 0, {session.conversation_id})
    assert len(news.events[session.conversation_id]) == 1


def test_two_couriers_never_hold_the_same_text(store) -> None:
    for n in range(20):
        reply(store, conversation(store, f"+1500555{n:04d}"), "hi")
    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(lambda _n: take_due(store, 8, 30.0), range(6)))
    ids = [due.message_id for batch in taken for due in batch]
    assert len(ids) == len(set(ids)) == 20


def test_receipts_in_any_order_end_the_same(store) -> None:
    one = conversation(store)
    told = [("sent", None), ("delivered", None), ("failed", 30003)]
    for number, order in enumerate(itertools.permutations(told)):
        message = reply(store, one, "hi")
        mark_sent(store, message, f"SM{number}")
        for new, code in order:
            record_receipt(store, Receipt(f"SM{number}", new, code))
        assert status(store, message) == ("sent", "delivered")

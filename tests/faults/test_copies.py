"""A webhook that comes again, at once or a day later, is stored once: a thousand times over."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
import time_machine
from sqlalchemy import func, select

from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.storage.open import open_store
from bot.storage.schema import Conversation, Message
from tests.handoff.people import open_test_store
from tests.load.fleet import SERVER, fresh_database

CONVERSATION, MESSAGE = Conversation.__table__, Message.__table__
BURST = Burst(0.0, 0.0)
START = 1_800_000_000.0


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def store(request, tmp_path):
    if request.param == "sqlite":
        store = open_test_store(tmp_path)
        yield store
        store.close()
        return
    if not SERVER:
        pytest.skip("LANTERN_TEST_POSTGRES names no server")
    with fresh_database(SERVER) as url:
        store = open_store(url, tmp_path / "key", tmp_path)
        yield store
        store.close()


def counts(store) -> tuple[int, int]:
    with store.read() as connection:
        texts = connection.execute(select(func.count()).select_from(MESSAGE)).scalar_one()
        distinct = connection.execute(
            select(func.count(MESSAGE.c.provider_id.distinct()))
        ).scalar_one()
    return int(texts), int(distinct)


def test_a_thousand_copies_at_once_are_as_many_texts_as_there_were(store):
    dice = random.Random(1)
    texts = [InboundSms(f"SM{n}", f"+1500555{n % 7:04d}", "hola") for n in range(180)]
    copies = [sms for sms in texts for _ in range(dice.randint(2, 10))][:1000]
    dice.shuffle(copies)
    with ThreadPoolExecutor(6) as pool:
        received = list(pool.map(lambda sms: receive_sms(store, sms, BURST), copies))
    sent = len({sms.provider_id for sms in copies})
    assert counts(store) == (sent, sent)
    assert sum(not one.duplicate for one in received) == sent


def test_a_copy_a_day_later_is_no_news(store):
    with time_machine.travel(START, tick=False) as clock:
        first = receive_sms(store, InboundSms("SM1", "+15005550006", "hola"), BURST)
        with store.write() as connection:
            connection.execute(CONVERSATION.update().values(state="closed", due_at=None))
        clock.shift(86_400)
        again = receive_sms(store, InboundSms("SM1", "+15005550006", "hola"), BURST)
    assert again.duplicate
    assert again.conversation_id == first.conversation_id
    assert counts(store) == (1, 1)
    with store.read() as connection:
        assert connection.execute(select(CONVERSATION.c.due_at)).scalars().all() == [None]

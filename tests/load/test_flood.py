"""One number that texts without end: it is answered now and then, and nobody else notices."""

from __future__ import annotations

import time

import pytest
import time_machine
from sqlalchemy import select

from bot.conversation.content import Content
from bot.conversation.inbox import FLOOD_SECONDS, FLOOD_TEXTS, Burst, InboundSms, receive_sms
from bot.conversation.lease import Owner, hasten, lease_due
from bot.conversation.safety_net import catch_once
from bot.storage.schema import Case, Conversation, Delivery, Message
from tests.handoff.people import open_test_store

CONVERSATION, MESSAGE = Conversation.__table__, Message.__table__
BURST = Burst(1.0, 2.0)
FLOODER, OTHER = "+15005550006", "+15005550009"
ENGINE = Owner("here", 1, 1)
START = 1_800_000_000.0


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


def text(store, number, sender=FLOODER):
    return receive_sms(store, InboundSms(f"SM{sender}{number}", sender, "hello"), BURST)


def row(store, conversation_id):
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    with store.read() as connection:
        return connection.execute(query).mappings().one()


def take_turn(store):
    """What the engine does to the rows: lease, answer, commit. Returns whose turn it was."""
    taken = [one["id"] for one in lease_due(store, ENGINE, 4)]
    with store.write() as connection:
        connection.execute(
            MESSAGE.update()
            .where(MESSAGE.c.conversation_id.in_(taken))
            .values(handled_at=time.time())
        )
        connection.execute(
            CONVERSATION.update()
            .where(CONVERSATION.c.id.in_(taken))
            .values(due_at=None, lease_until=None, lease_owner=None)
        )
    return taken


def flood(store, seconds, every=0.1, at=START):
    """Texts from one number for so long, an engine that takes what is due: how many turns there were."""
    turns = 0
    with time_machine.travel(at, tick=False) as clock:
        for number in range(int(seconds / every)):
            text(store, f"{at}{number}")
            clock.shift(every)
            if number % 10 == 0:
                turns += len(take_turn(store))
    return turns


def test_a_flood_is_answered_while_it_may_be_a_person_and_then_every_ten_minutes(store):
    assert 1 <= flood(store, 10) <= 5
    with time_machine.travel(START + 11, tick=False) as clock:
        assert take_turn(store) == []
        clock.shift(FLOOD_SECONDS)
        assert len(take_turn(store)) == 1


def test_a_flood_delays_nobody_else(store):
    flood(store, 8)
    with time_machine.travel(START + 9, tick=False):
        other = text(store, 1, OTHER).conversation_id
        assert row(store, other)["due_at"] == pytest.approx(START + 9 + BURST.quiet)


def test_sixty_texts_in_an_hour_are_no_flood(store):
    with time_machine.travel(START, tick=False) as clock:
        for number in range(FLOOD_TEXTS + 2):
            name = text(store, number).conversation_id
            take_turn(store)
            clock.shift(60)
            take_turn(store)
        now = time.time()
        text(store, "last")
        assert row(store, name)["due_at"] <= now + BURST.longest


def test_danger_in_a_flood_is_not_put_off_by_the_texts_after_it(store):
    flood(store, 8)
    with time_machine.travel(START + 9, tick=False) as clock:
        name = text(store, "danger").conversation_id
        assert row(store, name)["due_at"] > START + FLOOD_SECONDS / 2
        hasten(store, [name])
        clock.shift(0.1)
        text(store, "after")
        assert row(store, name)["due_at"] <= START + 9.1
        assert take_turn(store) == [name]


def test_a_human_sees_a_flood_and_its_phone_is_told_so_once(store):
    flood(store, 8)

    def reply(_text, _language):
        return Content("safe"), "en"

    told = 0
    with time_machine.travel(START + 9, tick=False) as clock:
        for number in range(18):
            text(store, f"more{number}")
            told += catch_once(store, 4.0, reply)
            clock.shift(30)
            take_turn(store)
    assert told == 1
    with store.read() as connection:
        assert len(connection.execute(select(Delivery.__table__.c.message_id)).all()) == 1
        assert connection.execute(select(Case.__table__.c.reason)).scalars().all() == ["unanswered"]

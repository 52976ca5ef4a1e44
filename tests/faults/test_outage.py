"""The provider away for ten minutes and for a day, by the clock: what is sent after, and what is not."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
import time_machine
from sqlalchemy import select

from bot.channels.sms.backoff import LONGEST
from bot.channels.sms.deliveries import next_due_in, take_due
from bot.channels.sms.handover import STALE_SECONDS, hand_over
from bot.channels.sms.provider import NotSentError, RefusedError, SentText, UnknownOutcomeError
from bot.conversation.content import Content
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.conversation.outbox import Outgoing, queue
from bot.storage.schema import Case, Conversation, Delivery, Message
from tests.handoff.people import open_test_store

CONVERSATION, MESSAGE, DELIVERY, CASE = (
    one.__table__ for one in (Conversation, Message, Delivery, Case)
)
START = 1_800_000_000.0
MINUTE, DAY = 60.0, 86_400.0


@dataclass
class Line:
    """A provider on a wire that is cut between two moments, in one of several ways."""

    how: str
    back_at: float
    taken: list[SentText] = field(default_factory=list)
    tries: dict[str, list[float]] = field(default_factory=dict)
    dice: random.Random = field(default_factory=lambda: random.Random(1))

    def send(self, to: str, body: str, ref: str) -> str:
        self.tries.setdefault(to, []).append(time.time())
        if time.time() < self.back_at:
            self._fail(to, body)
        return self._take(to, body)

    def sent_since(self, to: str, since: float) -> list[SentText]:
        if time.time() < self.back_at:
            raise NotSentError(503, None, None)
        return [text for number, text in self._texts if number == to]

    def _take(self, to: str, body: str) -> str:
        sid = f"SM{len(self.taken):032x}"
        text = SentText(provider_id=sid, body=body, created_at=time.time())
        self.taken.append(text)
        self._texts.append((to, text))
        return sid

    def __post_init__(self) -> None:
        self._texts: list[tuple[str, SentText]] = []

    def _fail(self, to: str, body: str) -> None:
        if self.how == "taken but not said":
            self._take(to, body)
            raise UnknownOutcomeError
        if self.how == "hangs":
            raise UnknownOutcomeError
        if self.how == "asks for a pause":
            raise NotSentError(429, 20429, 30.0)
        raise NotSentError(500, None, None)


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


def answer(store, number: int) -> str:
    """One person writes and the assistant's answer stands in the outbox; returns the phone number."""
    sender = f"+1500555{number:04d}"
    name = receive_sms(
        store, InboundSms(f"SMin{number}", sender, "hi"), Burst(0, 0)
    ).conversation_id
    query = select(CONVERSATION).where(CONVERSATION.c.id == name)
    with store.write() as connection:
        row = dict(connection.execute(query).mappings().one())
        key = store.vault.data_key(name, row["key_id"], row["wrapped_key"])
        queue(connection, key, Outgoing(row, Content(f"answer {number}"), "assistant", None, "en"))
    return sender


def deliver(store, line: Line, clock, until: float) -> None:
    """The courier's loop by the clock: what is due is handed over, and the time to the next goes by."""
    while time.time() < until:
        due = take_due(store, 12, 30.0)
        for sms in due:
            hand_over(store, line, sms)
        if not due:
            clock.shift(max(0.05, min(next_due_in(store, LONGEST), until - time.time())))


def statuses(store) -> list[str]:
    query = select(MESSAGE.c.status).where(MESSAGE.c.direction == "out").order_by(MESSAGE.c.id)
    with store.read() as connection:
        return list(connection.execute(query).scalars())


@pytest.mark.parametrize("how", ["refuses", "asks for a pause", "hangs", "taken but not said"])
def test_after_ten_minutes_without_a_provider_everything_is_sent_once(store, how):
    with time_machine.travel(START, tick=False) as clock:
        numbers = [answer(store, n) for n in range(10)]
        line = Line(how, START + 10 * MINUTE)
        deliver(store, line, clock, START + 20 * MINUTE)
    assert statuses(store) == ["sent"] * 10
    assert sorted(text.body for text in line.taken) == sorted(f"answer {n}" for n in range(10))
    for number in numbers:
        tries = line.tries.get(number, [])
        gaps = [after - before for before, after in pairwise(tries)]
        assert len(tries) <= 16
        assert all(gap >= (30.0 if how == "asks for a pause" else 0.5) for gap in gaps)


def test_the_wait_grows_to_five_minutes_and_is_not_the_same_for_all(store):
    with time_machine.travel(START, tick=False) as clock:
        numbers = [answer(store, n) for n in range(5)]
        line = Line("refuses", START + 50 * MINUTE)
        deliver(store, line, clock, START + 59 * MINUTE)
    waits = [[b - a for a, b in pairwise(t)] for t in map(line.tries.get, numbers)]
    assert all(each[0] <= 2.1 and max(each) <= LONGEST + 1 for each in waits)
    assert all(max(each) > 120 for each in waits)
    assert len({round(each[3], 2) for each in waits}) > 1


def test_after_a_day_what_is_stale_goes_before_a_human_and_what_is_new_is_sent(store):
    with time_machine.travel(START, tick=False) as clock:
        for n in range(5):
            answer(store, n)
        line = Line("refuses", START + DAY)
        deliver(store, line, clock, START + DAY - STALE_SECONDS / 2)
        for n in range(5, 10):
            answer(store, n)
        deliver(store, line, clock, START + DAY + 20 * MINUTE)
    assert statuses(store) == ["withheld"] * 5 + ["sent"] * 5
    assert sorted(text.body for text in line.taken) == [f"answer {n}" for n in range(5, 10)]
    with store.read() as connection:
        assert connection.execute(select(CASE.c.reason)).scalars().all() == ["delivery_failed"] * 5
        left = select(DELIVERY.c.message_id).where(DELIVERY.c.state == "due")
        assert connection.execute(left).all() == []


def test_what_the_provider_refuses_for_good_is_tried_once_and_shown_to_a_human(store):
    class Refusing(Line):
        def send(self, to: str, body: str, ref: str) -> str:
            self.tries.setdefault(to, []).append(time.time())
            raise RefusedError(400, 21614)

    with time_machine.travel(START, tick=False) as clock:
        number = answer(store, 1)
        line = Refusing("", 0.0)
        deliver(store, line, clock, START + 60 * MINUTE)
    assert len(line.tries[number]) == 1
    assert statuses(store) == ["failed"]
    with store.read() as connection:
        assert connection.execute(select(CASE.c.reason)).scalars().all() == ["delivery_failed"]

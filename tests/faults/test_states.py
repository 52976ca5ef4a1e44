"""Persons, engines, couriers and responders in any order: the conversation's states hold.

A machine of hypothesis picks who does what next, on a real store with the real engine, relay and courier;
only Rasa is a script. After every step the rules that no order of events may break are looked at.
``LANTERN_TEST_EXAMPLES=200`` looks longer.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import select, update

from bot.channels.sms.deliveries import mark_retry, mark_sent, take_due
from bot.channels.sms.receipts import Receipt, record_receipt
from bot.conversation.inbox import InboundSms, receive_sms
from bot.conversation.lease import Owner, lease_due
from bot.conversation.outbox import opted_out
from bot.conversation.states import CLOSED, FOLLOWS, RESPONDER, TIERS
from bot.handoff.closing import UNTIL_CLOSE, Closer, Closing
from bot.handoff.errors import HandoffRefusedError
from bot.handoff.relay import Relay
from bot.storage.schema import Case, Conversation, Delivery, Message
from tests.conversation.conftest import AT_ONCE, ScriptedDialogue, make_engine
from tests.handoff.people import add, open_test_store, speak

CONVERSATION, MESSAGE, DELIVERY, CASE = (
    one.__table__ for one in (Conversation, Message, Delivery, Case)
)
PERSONS = ("+12025550101", "+12025550102")
person = st.sampled_from(PERSONS)
either = st.integers(0, 1)


class Line(RuleBasedStateMachine):
    """A hotline with two phones, two engines, a courier and two responders."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="lantern-states-"))
        self.store = open_test_store(self.folder)
        self.engines = [Owner("here", n, n) for n in (1, 2)]
        self.staff = [add(self.store, f"staff.{n}", f"Staff {n}") for n in (1, 2)]
        self.relay = Relay(self.store, speak)
        self.closer = Closer(self.store, speak, UNTIL_CLOSE)
        self.written: list[InboundSms] = []
        self.last_word: dict[str, str] = {}
        self.states: dict[str, str] = {}
        self.tiers: dict[str, int] = {}
        self.sent = 0

    def teardown(self) -> None:
        self.run_engine(0, "none", fail=False)
        self._expire_leases()
        self.run_engine(1, "none", fail=False)
        with self.store.read() as connection:
            left = connection.execute(
                select(MESSAGE.c.id).where(
                    MESSAGE.c.direction == "in", MESSAGE.c.handled_at.is_(None)
                )
            ).all()
        self.store.close()
        shutil.rmtree(self.folder)
        assert left == []

    # What persons do

    @rule(who=person, word=st.sampled_from(["", "", "", "", "STOP", "START"]))
    def write(self, who: str, word: str) -> None:
        sms = InboundSms(f"SM{len(self.written)}", who, word or "hello", opt_out=word)
        received = receive_sms(self.store, sms, AT_ONCE)
        assert not received.duplicate
        assert self.states.get(received.conversation_id) != CLOSED
        self.written.append(sms)
        if word:
            self.last_word[who] = word

    @rule(data=st.data())
    def write_again(self, data) -> None:
        if self.written:
            sms = data.draw(st.sampled_from(self.written))
            assert receive_sms(self.store, sms, AT_ONCE).duplicate

    # What the machines do

    @rule(which=either, tier=st.sampled_from(TIERS), fail=st.booleans())
    def run_engine(self, which: int, tier: str, fail: bool) -> None:
        dialogue = ScriptedDialogue(fail=fail, tier=tier)
        engine = make_engine(self.store, dialogue, self.engines[which])
        with self.store.write() as connection:
            connection.execute(
                update(CONVERSATION).where(CONVERSATION.c.due_at.is_not(None)).values(due_at=0.0)
            )
        while asyncio.run(engine.step()):
            pass

    @rule(which=either)
    def engine_dies_with_a_lease(self, which: int) -> None:
        lease_due(self.store, self.engines[which], 1)

    @rule()
    def _expire_leases(self) -> None:
        with self.store.write() as connection:
            connection.execute(
                update(CONVERSATION)
                .where(CONVERSATION.c.lease_until.is_not(None))
                .values(lease_until=time.time() - 1)
            )

    @rule(taken=st.booleans(), receipt=st.sampled_from(["", "sent", "delivered", "failed"]))
    def run_courier(self, taken: bool, receipt: str) -> None:
        for sms in take_due(self.store, 8, 30.0):
            assert self.last_word.get(sms.to) != "STOP"
            if not taken:
                mark_retry(self.store, sms.message_id, 0.0, None)
                continue
            self.sent += 1
            mark_sent(self.store, sms.message_id, f"SMout{self.sent}")
            if receipt:
                record_receipt(self.store, Receipt(f"SMout{self.sent}", receipt, None))

    # What responders do; what may not be is refused and changes nothing

    @rule(
        who=either,
        data=st.data(),
        act=st.sampled_from(["claim", "release", "back", "say", "lower", "close"]),
    )
    def respond(self, who: int, data, act: str) -> None:
        if not self.states:
            return
        name = data.draw(st.sampled_from(sorted(self.states)))
        member, before = self.staff[who], self._rows()
        acts = {
            "claim": lambda: self.relay.claim(name, member),
            "release": lambda: self.relay.release(name, member, "someone else"),
            "back": lambda: self.relay.return_to_assistant(name, member),
            "say": lambda: self.relay.say(name, member, "I am here", secrets.token_hex(4)),
            "lower": lambda: self.relay.set_tier(
                name, member, "elevated", self._tier(name), "calm now"
            ),
            "close": lambda: self.closer.close(name, member, Closing("resolved")),
        }
        try:
            acts[act]()
        except HandoffRefusedError:
            assert self._rows() == before

    # What holds, always

    @invariant()
    def states_follow_each_other(self) -> None:
        for row in self._rows():
            old = self.states.get(row["id"])
            assert old is None or old == row["state"] or self._reachable(old, row["state"])
            self.states[row["id"]] = row["state"]

    @invariant()
    def a_number_has_one_open_conversation(self) -> None:
        rows = [row for row in self._rows() if row["state"] != CLOSED]
        assert max(Counter(row["address_key"] for row in rows).values(), default=0) <= 1

    @invariant()
    def texts_are_stored_once_and_take_their_turns_in_order(self) -> None:
        query = select(MESSAGE).where(MESSAGE.c.direction == "in").order_by(MESSAGE.c.id)
        with self.store.read() as connection:
            rows = connection.execute(query).mappings().all()
        assert len(rows) == len({row["provider_id"] for row in rows}) == len(self.written)
        newest: dict[str, int] = {}
        for row in rows:
            if row["turn"] is not None:
                assert row["turn"] >= newest.get(row["conversation_id"], 0)
                newest[row["conversation_id"]] = row["turn"]

    @invariant()
    def the_assistant_s_tier_never_falls(self) -> None:
        with self.store.read() as connection:
            for row in connection.execute(select(CASE)).mappings():
                tier = TIERS.index(row["assessed_tier"])
                assert tier >= self.tiers.get(row["conversation_id"], 0)
                self.tiers[row["conversation_id"]] = tier

    @invariant()
    def a_held_conversation_has_its_holder(self) -> None:
        query = select(CONVERSATION.c.state, CASE.c.responder_id).join(
            CASE, CASE.c.conversation_id == CONVERSATION.c.id
        )
        with self.store.read() as connection:
            for state, responder in connection.execute(query):
                assert state != RESPONDER or responder is not None

    @invariant()
    def the_last_word_on_silence_counts(self) -> None:
        with self.store.read() as connection:
            for who, word in self.last_word.items():
                key = self.store.vault.address_key("sms", who)
                assert opted_out(connection, key) == (word == "STOP")

    def _tier(self, name: str) -> str:
        with self.store.read() as connection:
            query = select(CASE.c.tier).where(CASE.c.conversation_id == name)
            return connection.execute(query).scalar_one_or_none() or "none"

    def _rows(self) -> list[dict]:
        with self.store.read() as connection:
            query = select(CONVERSATION).order_by(CONVERSATION.c.id)
            return [dict(row) for row in connection.execute(query).mappings()]

    @staticmethod
    def _reachable(old: str, new: str) -> bool:
        """One rule may take two steps, such as a turn that calls a human and one that follows it."""
        return new in FOLLOWS[old] or any(new in FOLLOWS[middle] for middle in FOLLOWS[old])


TestLine = Line.TestCase
TestLine.settings = settings(
    max_examples=int(os.environ.get("LANTERN_TEST_EXAMPLES", "4")),
    stateful_step_count=20,
    # A failure is told at once: making it smaller would take minutes.
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)

"""Whatever has a limit is gone once it has passed, by the clock, from every store."""

from __future__ import annotations

import time

import pytest
import time_machine
from sqlalchemy import func, select, update

from bot.conversation.cases import read_card
from bot.conversation.outbox import messages_after
from bot.handoff.audit import AUDIT, Act, record_alone, verify_chain
from bot.handoff.retention import BARE_ROW_SECONDS, DAY, HOUR, UNTIL_CLOSE, purge
from bot.settings import Limits
from bot.storage.schema import (
    AuditEntry,
    Case,
    Conversation,
    Delivery,
    Message,
    Note,
    ProviderCopy,
    ResponderSession,
    StoreFact,
    Turn,
    WidgetSession,
    metadata,
)
from tests.handoff.people import Talk, conversation, key_of, texts, write_in

CANARY = "canary-words"
LIMITS = Limits()
NOW = 1_800_000_000
CONVERSATION, FACT = Conversation.__table__, StoreFact.__table__


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def count(store, model, *where) -> int:
    with store.read() as connection:
        query = select(func.count()).select_from(model.__table__).where(*where)
        return connection.execute(query).scalar_one()


def talk(store, channel="sms", **about) -> str:
    said = Talk(store, channel, minutes_ago=0, **about).person(CANARY).assistant("answer")
    said.case("high", card={"needs": [CANARY]})
    with store.write() as connection:
        connection.execute(Delivery.__table__.update().values(state="sent"))
        connection.execute(Message.__table__.update().values(at=time.time()))
        connection.execute(update(CONVERSATION).values(last_inbound_at=time.time()))
        connection.execute(
            Message.__table__.update()
            .where(Message.direction == "out")
            .values(provider_id="SMout" + said.id[:20], status="sent")
        )
    return said.id


def close(store, chat: str) -> None:
    with store.write() as connection:
        connection.execute(
            update(CONVERSATION)
            .where(CONVERSATION.c.id == chat)
            .values(state="closed", closed_at=time.time(), due_at=None)
        )


def say_nothing_new(store, chat: str) -> None:
    """Back to the assistant, all read."""
    with store.write() as connection:
        connection.execute(
            update(CONVERSATION).where(CONVERSATION.c.id == chat).values(state="assistant")
        )


@pytest.mark.parametrize(
    ("retention", "hours"), [(UNTIL_CLOSE, 0), ("24", 24), ("2160", 2160)], ids=str
)
def test_a_transcript_goes_at_its_limit_and_not_before(store, clock, retention, hours):
    chat = talk(store)
    close(store, chat)
    keep = Limits(card_days=90)
    if hours:
        clock.shift(hours * HOUR - 1)
        assert purge(store, retention, keep).transcripts == 0
        assert CANARY in texts(store, chat)
        clock.shift(1)
    assert purge(store, retention, keep).transcripts == 1
    assert CANARY not in "".join(texts(store, chat))
    assert count(store, Turn) == 0
    row = conversation(store, chat)
    assert (row["dialogue"], row["address"], row["address_key"]) == (None, None, None)
    assert purge(store, retention, keep).transcripts == 0


def test_what_the_provider_holds_is_asked_for_with_the_transcript(store, clock):
    chat = talk(store)
    assert count(store, ProviderCopy) == 0
    close(store, chat)
    purge(store, UNTIL_CLOSE, LIMITS)
    assert count(store, ProviderCopy, ProviderCopy.due_at <= NOW) == 2


def test_of_a_web_chat_the_provider_holds_nothing(store, clock):
    close(store, talk(store, "webchat"))
    purge(store, UNTIL_CLOSE, LIMITS)
    assert count(store, ProviderCopy, ProviderCopy.provider_id.like("web:%")) == 0


@pytest.mark.parametrize("days", [1, 30, 90])
def test_card_and_notes_and_the_key_go_after_their_days(store, clock, days):
    chat = talk(store)
    with store.write() as connection:
        key = key_of(store, chat)
        connection.execute(
            update(Case.__table__).values(worksheet=key.seal(CANARY.encode(), "anywhere"))
        )
    close(store, chat)
    limits = Limits(card_days=days, audit_days=3650)
    clock.shift(days * DAY - 1)
    assert purge(store, UNTIL_CLOSE, limits).cards == 0
    assert read_card(store, chat) == {"needs": [CANARY]}
    clock.shift(1)
    assert purge(store, UNTIL_CLOSE, limits).cards == 1
    assert read_card(store, chat) is None
    assert messages_after(store, chat) == []
    assert count(store, Note) == 0
    assert conversation(store, chat)["wrapped_key"] is None
    with store.read() as connection:
        row = connection.execute(select(Case.__table__)).mappings().one()
    assert (row["card"], row["worksheet"]) == (None, None)


def test_a_transcript_never_outlives_its_card(store, clock):
    chat = talk(store)
    close(store, chat)
    clock.shift(2 * DAY)
    assert purge(store, "2160", Limits(card_days=1)).cards == 1
    assert messages_after(store, chat) == []


def test_after_a_season_even_the_bare_row_is_gone_from_every_table(store, clock):
    chat = talk(store)
    close(store, chat)
    clock.shift(31 * DAY)
    purge(store, UNTIL_CLOSE, LIMITS)
    clock.shift(BARE_ROW_SECONDS)
    assert purge(store, UNTIL_CLOSE, LIMITS).rows == 1
    with store.read() as connection:
        for table in metadata.tables.values():
            names = [c for c in table.c if c.name == "conversation_id"]
            for column in names:
                if table.name == "provider_copy":
                    continue  # stays until the provider has confirmed
                left = connection.execute(select(column).where(column == chat)).all()
                assert left == [], table.name
        assert connection.execute(select(CONVERSATION.c.id)).all() == []


def test_whoever_says_nothing_for_three_days_has_a_conversation_that_is_over(any_store, clock):
    store = any_store
    chat = talk(store)
    say_nothing_new(store, chat)
    clock.shift(72 * HOUR - 1)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 0
    clock.shift(2)
    done = purge(store, UNTIL_CLOSE, LIMITS)
    assert (done.closed, done.transcripts) == (1, 1)
    assert conversation(store, chat)["state"] == "closed"
    assert CANARY not in "".join(texts(store, chat))
    with store.read() as connection:
        assert connection.execute(select(Case.disposition)).scalar_one() == "stopped_responding"
        acts = connection.execute(select(AUDIT.c.act, AUDIT.c.object)).all()
    assert ("closed_idle", f"conversation:{chat}") in acts


def test_whoever_waits_for_a_call_is_not_closed_before_its_window_is_a_day_over(store, clock):
    chat = talk(store)
    say_nothing_new(store, chat)
    with store.write() as connection:
        connection.execute(update(Case.__table__).values(callback_until=NOW + 80 * HOUR))
    clock.shift(80 * HOUR + DAY - 1)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 0
    clock.shift(2)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 1


@pytest.mark.parametrize("state", ["waiting", "responder"])
def test_what_is_before_a_human_is_not_closed_over_their_heads(store, clock, state):
    chat = talk(store)
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(state=state))
    clock.shift(29 * DAY)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 0
    clock.shift(1 * DAY + 1)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 1
    assert conversation(store, chat)["state"] == "closed"


def test_a_text_that_no_engine_has_read_yet_keeps_its_conversation_open(store, clock):
    chat = write_in(store, CANARY, "sms")
    clock.shift(73 * HOUR)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 0
    assert conversation(store, chat)["state"] == "assistant"


def test_an_answer_counts_as_something_said(store, clock):
    chat = talk(store)
    say_nothing_new(store, chat)
    clock.shift(71 * HOUR)
    with store.write() as connection:
        connection.execute(
            Message.__table__.update().where(Message.direction == "out").values(at=time.time())
        )
    clock.shift(2 * HOUR)
    assert purge(store, UNTIL_CLOSE, LIMITS).closed == 0


def test_sessions_go_when_they_are_over(store, ana, clock):
    chat = write_in(store)
    with store.write() as connection:
        for name, seen, ended in (("idle", 0, None), ("ended", 0, NOW), ("alive", DAY, None)):
            connection.execute(
                WidgetSession.__table__.insert().values(
                    token_hash=name,
                    conversation_id=chat,
                    created_at=NOW,
                    seen_at=NOW + seen,
                    ended_at=ended,
                )
            )
        connection.execute(
            ResponderSession.__table__.insert().values(
                token_hash="t", responder_id=ana.id, csrf="c", created_at=NOW, seen_at=NOW
            )
        )  # fmt: skip
    clock.shift(DAY + 1)
    assert purge(store, UNTIL_CLOSE, LIMITS).sessions == 3
    with store.read() as connection:
        assert connection.execute(select(WidgetSession.token_hash)).scalars().all() == ["alive"]


def audited(store, days: int, clock) -> None:
    for day in range(days):
        record_alone(store, Act("ana", "read", f"conversation:{day}", {"n": day}))
        clock.shift(DAY)


def test_audit_entries_go_after_their_days_and_the_chain_still_proves_itself(any_store):
    with time_machine.travel(NOW, tick=False) as clock:
        audited(any_store, 120, clock)
        assert purge(any_store, UNTIL_CLOSE, Limits(audit_days=90)).audit_entries > 0
        oldest = time.time() - 90 * DAY
        assert count(any_store, AuditEntry, AuditEntry.at < oldest) == 0
        assert count(any_store, AuditEntry) >= 90
        assert verify_chain(any_store) == []
        assert purge(any_store, UNTIL_CLOSE, Limits(audit_days=90)).audit_entries == 0
        audited(any_store, 5, clock)
        assert purge(any_store, UNTIL_CLOSE, Limits(audit_days=90)).audit_entries > 0
        assert verify_chain(any_store) == []


def test_whoever_cuts_the_beginning_off_by_hand_is_found(store, clock):
    audited(store, 100, clock)
    purge(store, UNTIL_CLOSE, Limits(audit_days=90))
    with store.write() as connection:
        row = connection.execute(select(AUDIT).order_by(AUDIT.c.id).offset(3)).mappings().first()
        connection.execute(AUDIT.delete().where(AUDIT.c.id <= row["id"]))
        connection.execute(
            update(FACT)
            .where(FACT.c.name == "audit_start")
            .values(value=f"{row['id']}:{row['hash']}")
        )
    assert verify_chain(store) == [row["id"]]


def test_a_broken_chain_is_evidence_and_is_not_trimmed(store, clock):
    audited(store, 100, clock)
    with store.write() as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.id == 2).values(actor="nobody"))
    assert purge(store, UNTIL_CLOSE, Limits(audit_days=90)).audit_entries == 0
    assert verify_chain(store) == [2]


def test_a_key_that_this_machine_does_not_have_yet_costs_nobody_their_conversation(store, clock):
    chat = talk(store)
    close(store, chat)
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(key_id="f" * 16))
    assert purge(store, UNTIL_CLOSE, LIMITS).transcripts == 0
    assert conversation(store, chat)["wrapped_key"] is not None


def test_nothing_that_was_sealed_is_left_in_the_files(store, clock, tmp_path):
    chat = talk(store)
    with store.read() as connection:
        sealed = [row.content for row in connection.execute(select(Message.content))]
        wrapped = connection.execute(select(CONVERSATION.c.wrapped_key)).scalar_one()
    close(store, chat)
    clock.shift(31 * DAY)
    purge(store, UNTIL_CLOSE, LIMITS)
    raw = b"".join((tmp_path / name).read_bytes() for name in ("lantern.db", "lantern.db-wal"))
    assert not [1 for each in (*sealed, wrapped) if each in raw]

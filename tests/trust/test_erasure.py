"""Erased is erased: in every store within a minute, at the provider until it confirms, and for ever."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
import time_machine
from sqlalchemy import LargeBinary, event, func, select, update
from typer.testing import CliRunner

from bot.channels import retaining
from bot.channels.sms.deletions import delete_due, keep_deleting
from bot.channels.sms.deliveries import mark_part, mark_sent, take_due
from bot.channels.sms.handover import hand_over
from bot.channels.sms.provider import NotSentError, Provider, UnknownOutcomeError
from bot.cli import app
from bot.conversation.content import Content
from bot.conversation.erasing import forget
from bot.conversation.leaving import ask_erasure
from bot.conversation.outbox import Outgoing, messages_after, queue
from bot.handoff.audit import AUDIT
from bot.handoff.erasure import erase_conversation, erase_number
from bot.handoff.errors import UnknownConversationError
from bot.handoff.retention import LAST_TEXT_SECONDS, purge
from bot.settings import Limits, Twilio
from bot.storage.database import BUSY_SECONDS
from bot.storage.open import open_store
from bot.storage.overwrite import overwrite_freed
from bot.storage.schema import (
    Conversation,
    Delivery,
    Message,
    OptOut,
    ProviderCopy,
    WidgetSession,
    metadata,
)
from bot.storage.vault import ErasedError
from tests.channels.fake_provider import FakeTwilio
from tests.handoff.people import Talk, conversation, key_of, write_in

CANARY = "canary-words"
NUMBER = "+12025550142"
NOW = 1_800_000_000
CONVERSATION, COPY, MESSAGE = Conversation.__table__, ProviderCopy.__table__, Message.__table__
ACCOUNT = Twilio("AC" + "0" * 32, "token", "+15005550001", "")


class Listed:
    """A provider that has what it was given; ``away`` is what it does instead of deleting."""

    def __init__(self, *ids: str) -> None:
        self.has = set(ids)
        self.away: Exception | None = None
        self.asked = 0

    def delete(self, provider_id: str) -> None:
        self.asked += 1
        if self.away:
            raise self.away
        self.has.discard(provider_id)


def due_copies(store) -> list[str]:
    with store.read() as connection:
        return sorted(connection.execute(select(COPY.c.provider_id)).scalars())


def waits(store, provider_id: str) -> float | None:
    with store.read() as connection:
        query = select(COPY.c.due_at).where(COPY.c.provider_id == provider_id)
        return connection.execute(query).scalar_one()


def talk(store, channel="sms") -> str:
    said = Talk(store, channel, minutes_ago=0).person(CANARY).assistant(f"about {CANARY}")
    said.case("high", card={"needs": [CANARY]})
    with store.write() as connection:
        connection.execute(update(MESSAGE).values(at=time.time()))
    return said.id


def brought(store) -> None:
    with store.write() as connection:
        connection.execute(Delivery.__table__.update().values(state="sent"))


def sealed_values(store) -> list[bytes]:
    with store.read() as connection:
        return [
            value
            for table in metadata.tables.values()
            for column in table.c
            if isinstance(column.type, LargeBinary)
            for value in connection.execute(select(column).where(column.is_not(None))).scalars()
        ]


@pytest.mark.parametrize("state", ["assistant", "waiting", "responder", "closed"])
def test_whoever_holds_it_everything_goes_at_once(any_store, state):
    chat = talk(any_store, "webchat" if state == "waiting" else "sms")
    with any_store.write() as connection:
        connection.execute(update(CONVERSATION).values(state=state))
    before = set(sealed_values(any_store))
    erase_conversation(any_store, chat, "ana")
    row = conversation(any_store, chat)
    with pytest.raises(ErasedError):
        any_store.vault.data_key(chat, row["key_id"], row["wrapped_key"])
    assert row["state"] == "closed"
    assert (row["address"], row["address_key"], row["dialogue"]) == (None, None, None)
    assert messages_after(any_store, chat) == []
    # Not even who copied the key away finds anything that it sealed.
    assert not before & set(sealed_values(any_store))


def test_nothing_of_it_lingers_in_the_files(store, tmp_path):
    chat = talk(store)
    before = sealed_values(store)
    erase_conversation(store, chat, "ana")
    raw = b"".join((tmp_path / name).read_bytes() for name in ("lantern.db", "lantern.db-wal"))
    assert len(before) > 5
    assert not [value for value in before if value in raw]


def test_a_reader_that_holds_on_is_not_waited_for_and_every_connection_waits_as_before(
    store, monkeypatch
):
    monkeypatch.setattr("bot.storage.overwrite.TRIES", 1)
    asked = []
    with store.read() as reader:
        reader.execute(select(CONVERSATION.c.id)).all()
        talk(store)
        event.listen(
            store.engine, "checkout", lambda each, *_: each.set_trace_callback(asked.append)
        )
        assert not overwrite_freed(store)
    assert "PRAGMA busy_timeout=0" in asked[: asked.index("PRAGMA wal_checkpoint(TRUNCATE)")]
    with store.engine.connect() as other:
        assert other.exec_driver_sql("PRAGMA busy_timeout").scalar_one() == BUSY_SECONDS * 1000


def test_the_act_is_audited_without_content(store):
    chat = talk(store)
    erase_conversation(store, chat, "ana")
    with store.read() as connection:
        row = connection.execute(select(AUDIT).where(AUDIT.c.act == "erased")).mappings().one()
    assert (row["actor"], row["object"], row["detail"]) == ("ana", f"conversation:{chat}", {})


def test_by_number_the_right_conversation_goes_and_no_other(store):
    other = write_in(store, "other", "sms")
    said = Talk(store, "sms").person(CANARY)
    [done] = erase_number(store, said.said[0], "ana")
    assert done.conversation_id == said.id
    assert conversation(store, other)["wrapped_key"] is not None
    assert erase_number(store, said.said[0], "ana") == []


def test_an_unknown_conversation_is_said_to_be_unknown(store):
    with pytest.raises(UnknownConversationError):
        erase_conversation(store, "0" * 32, "ana")


def test_erasing_twice_changes_nothing(store):
    chat = talk(store)
    assert erase_conversation(store, chat, "ana") == erase_conversation(store, chat, "ana")


def test_a_text_that_was_to_be_sent_is_not_sent_any_more(store):
    chat = talk(store)
    erase_conversation(store, chat, "ana")
    assert take_due(store, 10, 30) == []


def test_a_wish_for_silence_outlives_the_erasure(store):
    said = Talk(store, "sms").person("STOP")
    with store.write() as connection:
        address = connection.execute(select(CONVERSATION.c.address_key)).scalar_one()
        connection.execute(OptOut.__table__.insert().values(address_key=address, at=1.0))
    erase_conversation(store, said.id, "ana")
    assert store.vault.address_key("sms", said.said[0]) == address
    with store.read() as connection:
        assert connection.execute(select(OptOut.address_key)).scalar_one() == address


def test_a_chat_that_is_erased_is_over_in_the_browser_too(store):
    chat = talk(store, "webchat")
    with store.write() as connection:
        connection.execute(
            WidgetSession.__table__.insert().values(
                token_hash="t", conversation_id=chat, created_at=1.0, seen_at=1.0
            )
        )
    erase_conversation(store, chat, "ana")
    with store.read() as connection:
        assert connection.execute(select(WidgetSession.ended_at)).scalar_one() is not None


@pytest.mark.parametrize("courier", ["brings the last text", "is down"])
def test_who_asks_for_deletion_has_it_within_a_minute(store, courier):
    """Passes as the gateway makes them; the last text is waited for, but not for long."""
    with time_machine.travel(NOW, tick=False) as clock:
        chat = talk(store)
        with store.write() as connection:
            ask_erasure(connection, chat, time.time())
        if courier == "brings the last text":
            brought(store)
        taken = 0.0
        while conversation(store, chat)["wrapped_key"] is not None:
            clock.shift(retaining.EVERY_SECONDS)
            taken += retaining.EVERY_SECONDS
            purge(store, "2160", Limits())
            assert taken <= 60
        assert taken == (15 if courier == "brings the last text" else 30)
        assert messages_after(store, chat) == []
        assert LAST_TEXT_SECONDS + 2 * retaining.EVERY_SECONDS <= 60


AWAY = {
    "refused for now": NotSentError(400, 20009, None),
    "asked for a pause": NotSentError(429, 20429, 5.0),
    "not there": NotSentError(0, None, None),
    "nobody knows": UnknownOutcomeError("timeout"),
    "the account is refused": NotSentError(401, 20003, None),
}


@pytest.mark.parametrize("away", AWAY.values(), ids=AWAY.keys())
def test_the_provider_is_asked_until_it_confirms(store, away):
    with time_machine.travel(NOW, tick=False) as clock:
        chat = talk(store)
        erase_conversation(store, chat, "ana")
        ids = due_copies(store)
        provider = Listed(*ids)
        provider.away = away
        for _ in range(40):
            assert delete_due(store, provider) == 0
            clock.shift(301)
        assert due_copies(store) == ids
        assert provider.asked <= 40 * len(ids)
        provider.away = None
        clock.shift(301)
        assert delete_due(store, provider) == len(ids)
        assert (due_copies(store), provider.has) == ([], set())


def test_a_courier_killed_in_the_middle_asks_again(any_store):
    store = any_store
    with time_machine.travel(NOW, tick=False) as clock:
        erase_conversation(store, talk(store), "ana")
        [only] = due_copies(store)
        provider = Listed(only)

        class KilledError(BaseException):
            pass

        provider.away = KilledError()
        with pytest.raises(KilledError):
            delete_due(store, provider)
        provider.away = None
        assert delete_due(store, provider) == 0  # leased: another courier may be at it
        clock.shift(61)
        assert delete_due(store, provider) == 1


@pytest.fixture
def twilio():
    fake = FakeTwilio()
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def sender(twilio):
    return Provider(replace(ACCOUNT, api_base=twilio.url), "https://hotline.example", 2)


def test_the_parts_of_a_long_text_are_deleted_too(store, sender, twilio):
    said = Talk(store, "sms").person("hello")
    long_text = Content("a sentence of a long answer. " * 120)
    with store.write() as connection:
        row = dict(conversation(store, said.id))
        queue(connection, key_of(store, said.id), Outgoing(row, long_text, "assistant"))
    [due] = take_due(store, 1, 30)
    assert hand_over(store, sender, due).result == "sent"
    assert len(twilio.taken) >= 3
    erase_conversation(store, said.id, "ana")
    inbound = 1
    assert len(due_copies(store)) == len(twilio.taken) + inbound
    assert delete_due(store, sender) == len(twilio.taken) + inbound
    assert twilio.kept() == []


def test_a_text_that_was_on_its_way_during_the_erasure_is_deleted_when_its_name_comes(store):
    said = Talk(store, "sms").person("hello").assistant("on its way")
    [due] = take_due(store, 1, 30)
    erase_conversation(store, said.id, "ana")
    before = due_copies(store)
    mark_sent(store, due.message_id, "SMlate")
    assert due_copies(store) == sorted([*before, "SMlate"])


def test_a_part_that_was_on_its_way_during_the_erasure_is_deleted_too(any_store):
    said = Talk(any_store, "sms").person("hello").assistant("on its way")
    [due] = take_due(any_store, 1, 30)
    mark_part(any_store, due, "SMbefore")
    assert waits(any_store, "SMbefore") is None
    erase_conversation(any_store, said.id, "ana")
    mark_part(any_store, due, "SMafter")
    assert waits(any_store, "SMbefore") <= time.time()
    assert waits(any_store, "SMafter") <= time.time()


def test_with_the_key_alone_destroyed_the_provider_is_asked_all_the_same(store):
    chat = talk(store)
    with store.write() as connection:
        forget(connection, chat)
    assert due_copies(store) != []


def test_the_deleting_goes_on_after_a_fault(store, monkeypatch):
    tries = []

    class StoppedError(BaseException):
        pass

    def fail_once(*_given):
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("of the provider")
        raise StoppedError

    monkeypatch.setattr("bot.channels.sms.deletions.delete_due", fail_once)
    monkeypatch.setattr("bot.channels.sms.deletions.LOOK_EVERY", 0)
    with pytest.raises(StoppedError):
        asyncio.run(keep_deleting(store, Listed()))
    assert len(tries) == 2


def test_the_commands_erase_and_say_what_is_left(tmp_path, monkeypatch):
    monkeypatch.setenv("LANTERN_STATE_DIR", str(tmp_path))
    monkeypatch.setattr("bot.commands.surroundings.ROOT", tmp_path)
    url = f"sqlite:///{tmp_path / 'lantern.db'}"
    store = open_store(url, tmp_path / "lantern.key", tmp_path)
    chat = talk(store)
    said = Talk(store, "sms").person("another")
    run = CliRunner().invoke
    by_id = run(app, ["erase", "--conversation", chat])
    assert (by_id.exit_code, "is erased" in by_id.output) == (0, True)
    assert "still to be deleted at the provider" in by_id.output
    by_number = run(app, ["erase", "--phone"], input=f"{said.said[0]}\n")
    assert (by_number.exit_code, said.id in by_number.output) == (0, True)
    assert run(app, ["erase", "--phone"], input=f"{NUMBER}\n").exit_code == 1
    assert run(app, ["erase"]).exit_code == 2
    assert run(app, ["erase", "--conversation", chat, "--phone"]).exit_code == 2
    listed = run(app, ["purge"])
    assert listed.exit_code == 0
    assert "transcripts" in listed.output
    with store.read() as connection:
        left = select(func.count()).where(CONVERSATION.c.wrapped_key.is_not(None))
        assert connection.execute(left).scalar_one() == 0
    store.close()


def test_the_key_is_rotated_by_command(tmp_path, monkeypatch):
    monkeypatch.setenv("LANTERN_STATE_DIR", str(tmp_path))
    monkeypatch.setattr("bot.storage.rotation.SETTLE_SECONDS", 0)
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "lantern.key", tmp_path)
    write_in(store, CANARY)
    before = store.vault.key_id
    result = CliRunner().invoke(app, ["keys", "rotate"])
    assert result.exit_code == 0, result.output
    assert store.vault.key_id != before
    with store.read() as connection:
        assert connection.execute(select(CONVERSATION.c.key_id)).scalar_one() == store.vault.key_id
        acts = connection.execute(select(AUDIT.c.act)).scalars().all()
    assert acts == ["keys_rotated"]
    store.close()

"""A person who asks for deletion gets it: the key is destroyed, and nobody can read anything again."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import select, update

from bot.conversation.cases import open_case, read_card, save_card
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.conversation.leaving import ask_erasure
from bot.conversation.outbox import messages_after
from bot.handoff.closing import Closer
from bot.storage.open import open_store
from bot.storage.schema import Case, Conversation, Delivery
from bot.storage.vault import ErasedError

CONVERSATION = Conversation.__table__


@pytest.fixture
def store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)
    yield store
    store.close()


def conversation(store, state: str):
    sms = InboundSms("SM1", "+12025550143", "please delete it all")
    received = receive_sms(store, sms, Burst(0, 0))
    query = select(CONVERSATION).where(CONVERSATION.c.id == received.conversation_id)
    with store.write() as connection:
        row = connection.execute(query).mappings().one()
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        open_case(connection, row, "high", "screened")
        save_card(connection, key, row["id"], {"schema": "1.0"})
        connection.execute(update(CONVERSATION).values(state=state))
        ask_erasure(connection, row["id"], time.time())
    return received.conversation_id


def now(store):
    with store.read() as connection:
        return connection.execute(select(CONVERSATION)).mappings().one()


@pytest.mark.parametrize("retention", ["until_close", "2160"])
def test_it_is_over_at_once_and_the_key_goes_whatever_the_retention(store, retention):
    conversation_id = conversation(store, "waiting")
    assert now(store)["state"] == "closed"
    assert Closer(store, lambda *_: "", retention).purge() == 1
    row = now(store)
    with pytest.raises(ErasedError):
        store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
    assert messages_after(store, conversation_id) == []
    assert read_card(store, conversation_id) is None
    with store.read() as connection:
        assert connection.execute(select(Case.disposition)).scalar_one() == "erased"


def test_what_a_responder_holds_ends_when_they_close_it(store):
    conversation(store, "responder")
    assert now(store)["state"] == "responder"
    assert Closer(store, lambda *_: "", "until_close").purge() == 0
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(state="closed", closed_at=time.time()))
    assert Closer(store, lambda *_: "", "until_close").purge() == 1
    assert now(store)["wrapped_key"] is None


def test_the_last_text_to_them_is_brought_first(store):
    conversation_id = conversation(store, "waiting")
    with store.write() as connection:
        message = messages_after(store, conversation_id)[0]
        connection.execute(
            Delivery.__table__.insert().values(
                message_id=message.id, conversation_id=conversation_id, due_at=time.time()
            )
        )
    assert Closer(store, lambda *_: "", "until_close").purge() == 0
    with store.write() as connection:
        connection.execute(update(Delivery.__table__).values(state="sent"))
    assert Closer(store, lambda *_: "", "until_close").purge() == 1

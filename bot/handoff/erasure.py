"""Erasing one conversation at once, whoever holds it: because its person asked, or a court did."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.conversation.copies import ask_deletion
from bot.conversation.erasing import erase_transcript, forget
from bot.conversation.states import CLOSED
from bot.handoff.audit import Act, record
from bot.handoff.errors import UnknownConversationError
from bot.storage.database import Store
from bot.storage.overwrite import overwrite_freed
from bot.storage.schema import Case, Conversation, WidgetSession
from bot.storage.vault import ErasedError, SealBrokenError

CONVERSATION = Conversation.__table__
CASE = Case.__table__
CHAT = WidgetSession.__table__


@dataclass(frozen=True)
class Erased:
    """What was erased. ``copies``: texts that the provider still has to delete."""

    conversation_id: str
    copies: int


def erase_conversation(store: Store, conversation_id: str, actor: str) -> Erased:
    """Erase everything of a conversation, and destroy its key; done again it changes nothing.

    A text that was still to be sent is not sent any more. Raises
    :class:`~bot.handoff.errors.UnknownConversationError`.
    """
    now = time.time()
    with store.write() as connection:
        query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
        if store.engine.dialect.name == "postgresql":
            query = query.with_for_update()
        row = connection.execute(query).mappings().one_or_none()
        if row is None:
            raise UnknownConversationError
        _end(connection, conversation_id, now)
        try:
            key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        except (ErasedError, SealBrokenError):
            copies = ask_deletion(connection, conversation_id, now)
        else:
            erase_transcript(connection, key, conversation_id)
            copies = ask_deletion(connection, conversation_id, now)
        forget(connection, conversation_id)
        record(connection, Act(actor, "erased", f"conversation:{conversation_id}"))
    overwrite_freed(store)
    store.doorbell.ring("courier", "gateway", "console")
    return Erased(conversation_id, copies)


def erase_number(store: Store, number: str, actor: str) -> list[Erased]:
    """Erase the conversations that a phone number (E.164) is tied to.

    A closed one whose transcript is gone is not tied to a number any more.
    """
    key = store.vault.address_key("sms", number)
    with store.read() as connection:
        query = select(CONVERSATION.c.id).where(CONVERSATION.c.address_key == key)
        found = list(connection.execute(query).scalars())
    return [erase_conversation(store, conversation_id, actor) for conversation_id in found]


def _end(connection: Connection, conversation_id: str, now: float) -> None:
    # Without lease and due time no engine can commit a turn into it any more.
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id, CONVERSATION.c.state != CLOSED)
        .values(state=CLOSED, closed_at=now, due_at=None, lease_owner=None, lease_until=None)
    )
    connection.execute(
        update(CASE)
        .where(CASE.c.conversation_id == conversation_id, CASE.c.closed_at.is_(None))
        .values(
            closed_at=now,
            disposition="erased",
            waiting_since=None,
            offered_to=None,
            offered_team=None,
            version=CASE.c.version + 1,
        )
    )
    connection.execute(
        update(CHAT)
        .where(CHAT.c.conversation_id == conversation_id, CHAT.c.ended_at.is_(None))
        .values(ended_at=now)
    )

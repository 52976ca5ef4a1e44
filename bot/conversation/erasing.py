"""Erasing what was said in a conversation, and destroying its key."""

from __future__ import annotations

import time
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.conversation.content import Content
from bot.conversation.copies import ask_deletion
from bot.conversation.inbox import content_place
from bot.directory.referrals import forget_conversation
from bot.storage.schema import Case, Conversation, Delivery, Message, Note, Turn, Typing
from bot.storage.vault import DataKey

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
DELIVERY = Delivery.__table__
TURN = Turn.__table__
CASE = Case.__table__
NOTE = Note.__table__
TYPING = Typing.__table__
ERASED: Final = "erased"


def erase_transcript(connection: Connection, key: DataKey, conversation_id: str) -> None:
    """Overwrite every text of a conversation and drop its turns, dialogue state and address.

    What the provider holds of it is to be deleted too; a text that was still to be sent is not sent any
    more. Our own fixed sentences of author ``system`` stay: the widget may still have to show the last one.
    """
    now = time.time()
    ask_deletion(connection, conversation_id, now)
    query = select(MESSAGE.c.id, MESSAGE.c.ref).where(
        MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.author != "system"
    )
    for row in connection.execute(query).all():
        empty = key.seal(
            Content(text="", extra={"erased": True}).to_bytes(), content_place(row.ref)
        )
        connection.execute(
            update(MESSAGE).where(MESSAGE.c.id == row.id).values(content=empty, status=ERASED)
        )
    connection.execute(
        update(DELIVERY)
        .where(DELIVERY.c.conversation_id == conversation_id, DELIVERY.c.state == "due")
        .values(state="failed", lease_until=None)
    )
    connection.execute(TURN.delete().where(TURN.c.conversation_id == conversation_id))
    connection.execute(TYPING.delete().where(TYPING.c.conversation_id == conversation_id))
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id)
        .values(dialogue=None, address=None, address_key=None, transcript_erased_at=now)
    )


def forget(connection: Connection, conversation_id: str) -> None:
    """Destroy the key of a conversation: card, notes and backups can never be read again.

    What the provider holds is asked for here too: a restore, or a key that does not open, erases no text.
    """
    ask_deletion(connection, conversation_id, time.time())
    forget_conversation(connection, conversation_id)
    connection.execute(NOTE.delete().where(NOTE.c.conversation_id == conversation_id))
    connection.execute(
        update(CASE)
        .where(CASE.c.conversation_id == conversation_id)
        .values(card=None, worksheet=None, callback_from=None, callback_until=None)
    )
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id)
        .values(wrapped_key=None, address=None, address_key=None, dialogue=None)
    )


def still_to_bring(connection: Connection, conversation_id: str, since: float) -> bool:
    """Whether a text that was queued after ``since`` waits for the courier."""
    query = (
        select(DELIVERY.c.message_id)
        .join(MESSAGE, MESSAGE.c.id == DELIVERY.c.message_id)
        .where(
            DELIVERY.c.conversation_id == conversation_id,
            DELIVERY.c.state == "due",
            MESSAGE.c.at > since,
        )
    )
    return connection.execute(query).first() is not None

"""What the SMS provider keeps of a conversation, and asking for its deletion until it is confirmed.

Texts carry the provider's id; where a long one went in parts, the ids of the first parts stand here from
the start. When a transcript is erased all of them become due, and the courier deletes each at the
provider (``bot/channels/sms/deletions.py``).
"""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import literal, null, select, update
from sqlalchemy.engine import Connection

from bot.storage.schema import Conversation, Message, ProviderCopy

COPY = ProviderCopy.__table__
MESSAGE = Message.__table__
CONVERSATION = Conversation.__table__


def note_part(connection: Connection, provider_id: str, conversation_id: str) -> None:
    """Remember a part of a long text, which no message names; of an erased conversation it is due."""
    living = select(CONVERSATION.c.id).where(
        CONVERSATION.c.id == conversation_id,
        CONVERSATION.c.transcript_erased_at.is_(None),
        CONVERSATION.c.wrapped_key.is_not(None),
    )
    # Locked: an erasure under way is waited for.
    over = connection.execute(living.with_for_update()).first() is None
    _add(connection, provider_id, conversation_id, due_at=time.time() if over else None)


def ask_deletion_of(
    connection: Connection, provider_id: str, conversation_id: str, now: float
) -> None:
    """One text of an erased conversation turned out to be at the provider: let it be deleted."""
    _add(connection, provider_id, conversation_id, due_at=now)
    connection.execute(update(COPY).where(COPY.c.provider_id == provider_id).values(due_at=now))


def ask_deletion(connection: Connection, conversation_id: str, now: float) -> int:
    """Let everything that the provider holds of a conversation be deleted; returns how much that is."""
    sms = select(CONVERSATION.c.id).where(
        CONVERSATION.c.id == conversation_id, CONVERSATION.c.channel == "sms"
    )
    known = select(COPY.c.provider_id).where(COPY.c.provider_id == MESSAGE.c.provider_id)
    held = select(MESSAGE.c.provider_id, MESSAGE.c.conversation_id, literal(now), literal(0)).where(
        MESSAGE.c.conversation_id.in_(sms), MESSAGE.c.provider_id.is_not(None), ~known.exists()
    )
    columns = ["provider_id", "conversation_id", "due_at", "attempts"]
    connection.execute(COPY.insert().from_select(columns, held))
    mine = COPY.c.conversation_id == conversation_id
    waiting = update(COPY).where(mine, COPY.c.due_at.is_(None)).values(due_at=now)
    connection.execute(waiting)
    return len(connection.execute(select(COPY.c.provider_id).where(mine)).all())


def _add(
    connection: Connection, provider_id: str, conversation_id: str, due_at: float | None
) -> None:
    # INSERT … SELECT … WHERE NOT EXISTS is the same on both databases.
    there = select(COPY.c.provider_id).where(COPY.c.provider_id == provider_id)
    moment: Any = null() if due_at is None else literal(due_at)
    row = select(literal(provider_id), literal(conversation_id), moment, literal(0)).where(
        ~there.exists()
    )
    columns = ["provider_id", "conversation_id", "due_at", "attempts"]
    connection.execute(COPY.insert().from_select(columns, row))

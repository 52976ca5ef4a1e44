"""Sending messages out: queued in the transaction that decided them, delivered later.

An SMS gets a row in ``delivery`` for the courier (``bot/channels/sms/deliveries.py``); a web chat
message is read by the gateway's event stream. Nothing is queued for a number that asked for silence:
the message is kept as ``withheld`` so that a responder sees it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection

from bot.conversation.content import Content
from bot.conversation.inbox import content_place, hold_row
from bot.storage.database import Store
from bot.storage.schema import Conversation, Delivery, Message, OptOut
from bot.storage.vault import DataKey, ErasedError

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
DELIVERY = Delivery.__table__
OPT_OUT = OptOut.__table__
# Built once: putting a statement together costs more than running it.
_SAY = MESSAGE.insert()
_DELIVER = DELIVERY.insert()
_SILENT = select(OPT_OUT.c.at).where(OPT_OUT.c.address_key == bindparam("address"))


@dataclass(frozen=True)
class Outgoing:
    """A message to queue. ``conversation`` is a row of the conversation table, as a mapping."""

    conversation: Any
    content: Content
    author: str  # assistant, responder, system
    turn: int | None = None
    language: str | None = None
    responder_id: int | None = None
    withheld: bool = False  # kept for the responder to see, and not sent


@dataclass(frozen=True)
class ChatMessage:
    """A message as the widget and the console read it."""

    id: int
    conversation_id: str
    direction: str
    author: str
    content: Content
    language: str | None
    at: float
    turn: int | None
    status: str | None
    responder_id: int | None


def queue(connection: Connection, key: DataKey, outgoing: Outgoing) -> int:
    """Queue one message inside the caller's transaction; returns its id.

    Ring ``courier``, ``gateway`` and ``console`` after the commit.
    """
    conversation = outgoing.conversation
    hold_row(connection, conversation["id"])
    ref = secrets.token_hex(16)
    now = time.time()
    silent = outgoing.withheld or opted_out(connection, conversation["address_key"])
    values = {
        "ref": ref,
        "conversation_id": conversation["id"],
        "direction": "out",
        "author": outgoing.author,
        "responder_id": outgoing.responder_id,
        "content": key.seal(outgoing.content.to_bytes(), content_place(ref)),
        "language": outgoing.language,
        "at": now,
        "turn": outgoing.turn,
        "status": "withheld" if silent else "queued",
    }
    result = connection.execute(_SAY, values)
    message_id = int(result.inserted_primary_key[0])
    if conversation["channel"] == "sms" and not silent:
        row = {"message_id": message_id, "conversation_id": conversation["id"], "due_at": now}
        connection.execute(_DELIVER, {**row, "state": "due", "attempts": 0})
    return message_id


def opted_out(connection: Connection, address_key: str | None) -> bool:
    """Whether this number asked for silence."""
    if address_key is None:
        return False
    return connection.execute(_SILENT, {"address": address_key}).first() is not None


def messages_after(
    store: Store, conversation_id: str, after: int = 0, *, directions: Iterable[str] = ("in", "out")
) -> list[ChatMessage]:
    """The messages of a conversation with an id above ``after``, oldest first, opened.

    An erased conversation has none.
    """
    with store.read() as connection:
        row = (
            connection.execute(select(CONVERSATION).where(CONVERSATION.c.id == conversation_id))
            .mappings()
            .one_or_none()
        )
        if row is None:
            return []
        query = (
            select(MESSAGE)
            .where(
                MESSAGE.c.conversation_id == conversation_id,
                MESSAGE.c.id > after,
                MESSAGE.c.direction.in_(tuple(directions)),
            )
            .order_by(MESSAGE.c.id)
        )
        rows = connection.execute(query).mappings().all()
    try:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
    except ErasedError:
        return []
    return [chat_message(key, message) for message in rows]


def chat_message(key: DataKey, row: Any) -> ChatMessage:
    """A message row, opened."""
    return ChatMessage(
        id=row["id"],
        conversation_id=row["conversation_id"],
        direction=row["direction"],
        author=row["author"],
        content=Content.from_bytes(key.open(row["content"], content_place(row["ref"]))),
        language=row["language"],
        at=row["at"],
        turn=row["turn"],
        status=row["status"],
        responder_id=row["responder_id"],
    )

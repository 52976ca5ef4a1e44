"""The case of a conversation: what a human should see, with its card. Written inside a turn's
transaction, by the watcher, and by the courier; read by the console."""

from __future__ import annotations

import json
import time
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Connection

from bot.conversation.states import ASSISTANT, WAITING, higher
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation
from bot.storage.vault import DataKey, ErasedError

CASE = Case.__table__
CONVERSATION = Conversation.__table__
# Built once: putting a statement together costs more than running it.
_CASE = select(CASE).where(CASE.c.conversation_id == bindparam("conversation"))
_CARD = (
    update(CASE)
    .where(CASE.c.conversation_id == bindparam("conversation"))
    .values(card=bindparam("sealed"), version=CASE.c.version + 1)
)


def card_place(conversation_id: str) -> str:
    """Where a card's ciphertext stands, as the seal names it."""
    return f"case_file/{conversation_id}/card"


def open_case(connection: Connection, conversation: Any, tier: str, reason: str) -> None:
    """Put a conversation before a human, or raise the tier of the case it already has.

    ``conversation`` is a row of the conversation table as a mapping. The tier never falls here. An
    assistant's conversation becomes ``waiting``; one that a responder holds stays theirs. Call it
    inside a write transaction and ring ``console`` after the commit.
    """
    now = time.time()
    known = _row(connection, conversation["id"])
    if known is None:
        row = {
            "conversation_id": conversation["id"],
            "tier": tier,
            "assessed_tier": tier,
            "reason": reason,
            "opened_at": now,
            "waiting_since": now,
            "version": 1,
        }
        connection.execute(CASE.insert().values(**row))
    else:
        changes = _raised(known, tier, reason)
        if known["waiting_since"] is None and known["responder_id"] is None:
            changes["waiting_since"] = now
        _change(connection, conversation["id"], changes)
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation["id"], CONVERSATION.c.state == ASSISTANT)
        .values(state=WAITING)
    )


def rises(connection: Connection, conversation_id: str, tier: str) -> bool:
    """Whether ``tier`` is above everything the assistant itself has given this conversation so far."""
    known = _row(connection, conversation_id)
    return known is None or higher(known["assessed_tier"], tier) != known["assessed_tier"]


def save_card(connection: Connection, key: DataKey, conversation_id: str, card: Any) -> None:
    """Seal the newest card into the case, if the conversation has one."""
    sealed = key.seal(json.dumps(card, ensure_ascii=False).encode(), card_place(conversation_id))
    connection.execute(_CARD, {"conversation": conversation_id, "sealed": sealed})


def read_card(store: Store, conversation_id: str) -> dict[str, Any] | None:
    """The card of a conversation, opened; None where there is none, or it was erased."""
    query = select(CASE.c.card, CONVERSATION.c.key_id, CONVERSATION.c.wrapped_key).select_from(
        CASE.join(CONVERSATION, CONVERSATION.c.id == CASE.c.conversation_id)
    )
    with store.read() as connection:
        row = connection.execute(
            query.where(CASE.c.conversation_id == conversation_id)
        ).one_or_none()
    if row is None or row.card is None:
        return None
    try:
        key = store.vault.data_key(conversation_id, row.key_id, row.wrapped_key)
    except ErasedError:
        return None
    card: dict[str, Any] = json.loads(key.open(row.card, card_place(conversation_id)))
    return card


def _row(connection: Connection, conversation_id: str) -> Any:
    found = connection.execute(_CASE, {"conversation": conversation_id})
    return found.mappings().one_or_none()


def _raised(known: Any, tier: str, reason: str) -> dict[str, Any]:
    """What a new assessment changes. A tier that a responder lowered rises again only on news."""
    assessed = higher(known["assessed_tier"], tier)
    if assessed == known["assessed_tier"]:
        return {}
    return {"assessed_tier": assessed, "tier": higher(known["tier"], tier), "reason": reason}


def _change(connection: Connection, conversation_id: str, changes: dict[str, Any]) -> None:
    if changes:
        connection.execute(
            update(CASE)
            .where(CASE.c.conversation_id == conversation_id)
            .values(**changes, version=CASE.c.version + 1)
        )

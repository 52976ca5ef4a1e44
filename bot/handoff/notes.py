"""Notes from one responder to the next, sealed with the conversation's key."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.handoff.cases import OpenCase
from bot.handoff.errors import NotPossibleError
from bot.handoff.staff import RESPONDER, StaffMember
from bot.storage.database import Store
from bot.storage.schema import Conversation, Note
from bot.storage.vault import DataKey, ErasedError, SealBrokenError

NOTE = Note.__table__
CONVERSATION = Conversation.__table__
KINDS: Final = ("remark", "release", "transfer", "tier", "callback", "close")
LONGEST_NOTE = 2000
MOST_ASKED = 500


@dataclass(frozen=True)
class NoteRead:
    """A note, opened."""

    id: int
    kind: str
    author: str
    text: str
    at: float


def note_place(ref: str) -> str:
    """Where a note's ciphertext stands, as the seal names it."""
    return f"note/{ref}/content"


def add_note(
    connection: Connection, case: OpenCase, responder: StaffMember, kind: str, text: str
) -> None:
    """Keep a note; an empty one is no note. Raises :class:`NotPossibleError` for one that is too long."""
    text = text.strip()
    if not text:
        return
    if len(text) > LONGEST_NOTE:
        raise NotPossibleError(f"A note has at most {LONGEST_NOTE} characters. Shorten it.")
    ref = secrets.token_hex(16)
    values = {
        "ref": ref,
        "conversation_id": case.id,
        "responder_id": responder.id,
        "kind": kind,
        "content": case.key.seal(text.encode(), note_place(ref)),
        "at": time.time(),
    }
    connection.execute(NOTE.insert().values(**values))


def read_notes(connection: Connection, key: DataKey, conversation_id: str) -> list[NoteRead]:
    """The notes of a conversation, oldest first."""
    query = (
        select(NOTE, RESPONDER.c.name)
        .join(RESPONDER, RESPONDER.c.id == NOTE.c.responder_id)
        .where(NOTE.c.conversation_id == conversation_id)
        .order_by(NOTE.c.id)
    )
    return [_open(key, row) for row in connection.execute(query).mappings()]


def last_notes(store: Store, conversation_ids: Sequence[str]) -> dict[str, NoteRead]:
    """The newest note of each conversation that has one and can still be read."""
    if not conversation_ids:
        return {}
    query = (
        select(NOTE, RESPONDER.c.name, CONVERSATION.c.key_id, CONVERSATION.c.wrapped_key)
        .join(RESPONDER, RESPONDER.c.id == NOTE.c.responder_id)
        .join(CONVERSATION, CONVERSATION.c.id == NOTE.c.conversation_id)
        .where(NOTE.c.conversation_id.in_(list(conversation_ids)[:MOST_ASKED]))
        .order_by(NOTE.c.id)
    )
    newest: dict[str, Any] = {}
    with store.read() as connection:
        for row in connection.execute(query).mappings():
            newest[row["conversation_id"]] = row
    found = {}
    for conversation_id, row in newest.items():
        with suppress(ErasedError, SealBrokenError):
            key = store.vault.data_key(conversation_id, row["key_id"], row["wrapped_key"])
            found[conversation_id] = _open(key, row)
    return found


def _open(key: DataKey, row: Any) -> NoteRead:
    text = key.open(row["content"], note_place(row["ref"])).decode()
    return NoteRead(row["id"], row["kind"], row["name"], text, row["at"])

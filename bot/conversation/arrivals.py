"""What arrived since the engine last looked: each message once, opened, in order."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from bot.conversation.content import Content
from bot.conversation.inbox import content_place
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message
from bot.storage.vault import ErasedError, SealBrokenError

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
MOST = 32
# A text whose turn failed this often is not read ahead any more: it may be what kills the engine.
MOST_ATTEMPTS = 2
# Built once: putting a statement together costs more than running it.
_NEW = (
    select(
        MESSAGE.c.id,
        MESSAGE.c.ref,
        MESSAGE.c.content,
        MESSAGE.c.conversation_id,
        CONVERSATION.c.key_id,
        CONVERSATION.c.wrapped_key,
        CONVERSATION.c.language,
        CONVERSATION.c.due_at,
    )
    .join(CONVERSATION, CONVERSATION.c.id == MESSAGE.c.conversation_id)
    .where(
        MESSAGE.c.id > bindparam("last"),
        MESSAGE.c.direction == "in",
        MESSAGE.c.handled_at.is_(None),
        CONVERSATION.c.attempts <= MOST_ATTEMPTS,
    )
    .order_by(MESSAGE.c.id)
    .limit(MOST)
)


@dataclass(frozen=True)
class Arrival:
    """A message that no turn has taken yet. ``due_later``: its burst may still be going on."""

    conversation_id: str
    text: str
    language: str | None
    due_later: bool


class Arrivals:
    """Remembers, by message id, how far this engine has read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last = self._handled_up_to()

    def new(self) -> list[Arrival]:
        """The messages since the last call, oldest first, at most :data:`MOST`."""
        with self._store.read() as connection:
            rows = connection.execute(_NEW, {"last": self._last}).all()
        now = time.time()
        found = []
        for row in rows:
            self._last = row.id
            try:
                key = self._store.vault.data_key(row.conversation_id, row.key_id, row.wrapped_key)
                content = Content.from_bytes(key.open(row.content, content_place(row.ref)))
            except (ErasedError, SealBrokenError):
                continue  # the turn meets the same fault, and puts it before a human
            later = row.due_at is not None and row.due_at > now
            found.append(Arrival(row.conversation_id, content.text, row.language, later))
        return found

    def _handled_up_to(self) -> int:
        """Before the oldest message that still waits: after a restart those are read again."""
        waiting = select(func.min(MESSAGE.c.id)).where(
            MESSAGE.c.direction == "in", MESSAGE.c.handled_at.is_(None)
        )
        newest = select(func.max(MESSAGE.c.id))
        with self._store.read() as connection:
            oldest = connection.execute(waiting).scalar_one_or_none()
            if oldest is not None:
                return int(oldest) - 1
            return int(connection.execute(newest).scalar_one_or_none() or 0)

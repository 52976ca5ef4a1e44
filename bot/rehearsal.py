"""A rehearsal: conversations through the real engine, in a store that is thrown away.

The terminal chat and ``lantern evaluate conversations`` use it. Nothing is simulated but the person:
the message goes through inbox, lease, turn and commit as it would in service.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bot.conversation.cases import read_card
from bot.conversation.inbox import Burst, InboundSms, open_webchat, receive_sms, receive_webchat
from bot.conversation.outbox import ChatMessage, messages_after
from bot.conversation.states import CLOSED
from bot.conversation.turn import dialogue_place, turn_record
from bot.demonstration import import_samples
from bot.engine import assemble_engine
from bot.screening.state import State
from bot.settings import Settings
from bot.storage.open import open_store
from bot.storage.schema import Conversation

AT_ONCE = Burst(0.0, 0.0)
CONVERSATION = Conversation.__table__


@dataclass(frozen=True)
class TurnSeen:
    """What one turn did, as the store has it. ``tier`` is the assessment's after this turn."""

    replies: tuple[ChatMessage, ...]
    tier: str
    intent: str
    state: str


class Rehearsal:
    """A real engine around a throw-away store in ``folder``."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        url = f"sqlite:///{folder / 'rehearsal.db'}"
        self.store = open_store(url, folder / "rehearsal.key", folder)
        if settings.demo:
            import_samples(settings, self.store)
        self.engine = assemble_engine(settings, self.store)
        self._count = itertools.count(1)

    def open(self, channel: str, language: str | None = None) -> RehearsedConversation:
        """Begin a conversation on ``sms`` or ``webchat``."""
        number = next(self._count)
        if channel == "sms":
            return RehearsedConversation(self, f"+1202555{number:04d}", None, language)
        with self.store.write() as connection:
            conversation_id = open_webchat(connection, self.store, language=language)
        return RehearsedConversation(self, "", conversation_id, language)


class RehearsedConversation:
    """One conversation of a rehearsal."""

    def __init__(
        self, rehearsal: Rehearsal, sender: str, conversation_id: str | None, language: str | None
    ) -> None:
        self._rehearsal = rehearsal
        self._sender = sender
        self.conversation_id = conversation_id or ""
        self._language = language
        self._seen = 0
        self._count = itertools.count(1)

    async def say(self, text: str) -> TurnSeen:
        """Send a text and run the engine until it has taken its turn."""
        self._receive(text)
        store = self._rehearsal.store
        for _ in range(5):
            if not await self._rehearsal.engine.step():
                break
        messages = messages_after(store, self.conversation_id, self._seen)
        self._seen = max((m.id for m in messages), default=self._seen)
        row = self._row()
        record = turn_record(store, row, row["turns"])
        return TurnSeen(
            replies=tuple(m for m in messages if m.direction == "out"),
            tier=record["tier"],
            intent=record["understanding"]["intent"],
            state=row["state"],
        )

    def card(self) -> dict[str, Any] | None:
        """The handoff card as it stands, if there is a case."""
        return read_card(self._rehearsal.store, self.conversation_id)

    def language(self) -> str:
        """The language that the conversation is in."""
        return str(self._row()["language"] or "")

    def closed(self) -> bool:
        """Whether it is over, so that a new text opens a new one."""
        return bool(self._row()["state"] == CLOSED)

    def told(self) -> tuple[str, ...]:
        """Keys of what was said so far, but small talk: also those that only open a message."""
        return self.state().said

    def state(self) -> State:
        """The memory of the dialogue as it stands."""
        row, store = self._row(), self._rehearsal.store
        if row["dialogue"] is None:
            return State()
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        slots = json.loads(key.open(row["dialogue"], dialogue_place(row["id"])))
        return State.from_slot(slots.get("state"))

    def _receive(self, text: str) -> None:
        store = self._rehearsal.store
        number = next(self._count)
        if self._sender:
            sms = InboundSms(f"SM{self._sender}{number}", self._sender, text)
            received = receive_sms(store, sms, AT_ONCE)
            if received.opened and self._language:
                self._speak_first(received.conversation_id, self._language)
            self.conversation_id = received.conversation_id
        else:
            receive_webchat(store, self.conversation_id, str(number), text, AT_ONCE)

    def _speak_first(self, conversation_id: str, language: str) -> None:
        with self._rehearsal.store.write() as connection:
            connection.execute(
                update(CONVERSATION)
                .where(CONVERSATION.c.id == conversation_id)
                .values(language=language)
            )

    def _row(self) -> Any:
        query = select(CONVERSATION).where(CONVERSATION.c.id == self.conversation_id)
        with self._rehearsal.store.read() as connection:
            return connection.execute(query).mappings().one()

"""Responders, conversations and cards for tests: stored exactly as the roles store them."""

from __future__ import annotations

import atexit
import json
import secrets
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bot.conversation.cases import open_case, save_card
from bot.conversation.content import Content, Option
from bot.conversation.inbox import Burst, InboundSms, open_webchat, receive_sms, receive_webchat
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.turn import turn_place
from bot.handoff import staff as staff_module
from bot.handoff.staff import StaffMember
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import Case, Conversation, Message, Turn

AT_ONCE = Burst(0.0, 0.0)
CONVERSATION, CASE = Conversation.__table__, Case.__table__
MESSAGE, TURN = Message.__table__, Turn.__table__
PASSWORD = "tovak-midul-rasep-hugon"
SENTENCES = {
    "human-joined": "A person has joined this chat.",
    "human-left": "The person has left. I am the automated assistant again.",
    "conversation-closed": "This chat is over. You can open a new one at any time.",
}


@cache
def _template() -> Path:
    """A store with every table, made once a run: migrating anew for each test would take most of its time."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "key", folder)
    store.close()
    return folder


def open_test_store(folder: Path) -> Store:
    for name in ("lantern.db", "key"):
        shutil.copy(_template() / name, folder / name)
    return open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "key", folder)


def speak(key: str, language: str) -> str:
    return f"{SENTENCES[key]} ({language})"


def add(store: Store, username: str, name: str, **about: Any) -> StaffMember:
    new = staff_module.NewResponder(username, name, about.pop("password", PASSWORD), **about)
    return staff_module.add_responder(store, new)


def conversation(store: Store, conversation_id: str) -> Any:
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    with store.read() as connection:
        return connection.execute(query).mappings().one()


def case(store: Store, conversation_id: str) -> Any:
    query = select(CASE).where(CASE.c.conversation_id == conversation_id)
    with store.read() as connection:
        return connection.execute(query).mappings().one()


def key_of(store: Store, conversation_id: str):
    row = conversation(store, conversation_id)
    return store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])


def write_in(store: Store, text: str = "hello", channel: str = "webchat", to: str = "") -> str:
    """A person writes; returns the conversation's id. ``to`` continues a web chat."""
    if channel == "sms":
        sender = f"+1202555{secrets.randbelow(9000) + 1000}"
        return receive_sms(
            store, InboundSms(secrets.token_hex(8), sender, text), AT_ONCE
        ).conversation_id
    if not to:
        with store.write() as connection:
            to = open_webchat(connection, store)
    return receive_webchat(store, to, secrets.token_hex(8), text, AT_ONCE).conversation_id


def waiting_case(
    store: Store,
    tier: str = "high",
    *,
    minutes: float = 0,
    channel: str = "webchat",
    card: dict[str, Any] | None = None,
    text: str = "hello",
    reason: str = "screened",
) -> str:
    """A conversation that has been waiting for a human for ``minutes``."""
    conversation_id = write_in(store, text, channel)
    since = time.time() - minutes * 60
    with store.write() as connection:
        open_case(connection, dict(conversation(store, conversation_id)), tier, reason)
        connection.execute(
            update(CASE)
            .where(CASE.c.conversation_id == conversation_id)
            .values(waiting_since=since)
        )
        if card is not None:
            save_card(connection, key_of(store, conversation_id), conversation_id, card)
    return conversation_id


@dataclass
class Talk:
    """A conversation built turn by turn, as an engine would have left it."""

    store: Store
    channel: str = "webchat"
    language: str = "en"
    minutes_ago: float = 10
    id: str = ""
    turns: int = 0
    said: list[str] = field(default_factory=list)

    def person(self, *texts: str, findings: Sequence[dict[str, Any]] = ()) -> Talk:
        """One turn of the person: one or several messages, and what was found in them.

        A finding's ``words`` are looked up in the text and become its offsets.
        """
        self.turns += 1
        for text in texts:
            self.id = self._receive(text)
        joined = "\n".join(texts)
        found = [_finding(dict(about), joined, self.turns) for about in findings]
        record = {
            "understanding": {
                "language": self.language,
                "intent": "tell",
                "findings": found,
                "facts": {},
            },
            "tier": "none",
            "why": [],
            "replies": [],
        }
        sealed = key_of(self.store, self.id).seal(
            json.dumps(record).encode(), turn_place(self.id, self.turns)
        )
        with self.store.write() as connection:
            connection.execute(
                TURN.insert().values(
                    conversation_id=self.id,
                    number=self.turns,
                    at=self._at(),
                    model="test",
                    content=sealed,
                )
            )
            unhandled = (MESSAGE.c.conversation_id == self.id) & MESSAGE.c.handled_at.is_(None)
            connection.execute(
                update(MESSAGE)
                .where(unhandled, MESSAGE.c.direction == "in")
                .values(turn=self.turns, handled_at=self._at(), at=self._at())
            )
            connection.execute(
                update(CONVERSATION)
                .where(CONVERSATION.c.id == self.id)
                .values(
                    language=self.language, turns=self.turns, last_inbound_at=self._at(), due_at=None,
                    opened_at=time.time() - self.minutes_ago * 60,
                )
            )  # fmt: skip
        return self

    def assistant(self, text: str, *options: str, status: str = "") -> Talk:
        content = Content(text, "said", tuple(Option(label.lower(), label) for label in options))
        row = dict(conversation(self.store, self.id))
        with self.store.write() as connection:
            outgoing = Outgoing(row, content, "assistant", self.turns, self.language)
            number = queue(connection, key_of(self.store, self.id), outgoing)
            values = {"at": self._at(), **({"status": status} if status else {})}
            connection.execute(update(MESSAGE).where(MESSAGE.c.id == number).values(**values))
        return self

    def case(self, tier: str, card: dict[str, Any] | None = None, reason: str = "screened") -> str:
        with self.store.write() as connection:
            open_case(connection, dict(conversation(self.store, self.id)), tier, reason)
            if card is not None:
                save_card(connection, key_of(self.store, self.id), self.id, card)
            connection.execute(
                update(CASE)
                .where(CASE.c.conversation_id == self.id)
                .values(waiting_since=self._at())
            )
        return self.id

    def _receive(self, text: str) -> str:
        if self.id and self.channel == "sms":
            sender = self.said[0]
        else:
            sender = f"+1202555{secrets.randbelow(9000) + 1000}"
            self.said.append(sender)
        if self.channel == "sms":
            sms = InboundSms(secrets.token_hex(8), sender, text)
            return receive_sms(self.store, sms, AT_ONCE).conversation_id
        return write_in(self.store, text, to=self.id)

    def _at(self) -> float:
        # Turns stand half a minute apart, so that they read like a conversation.
        return time.time() - self.minutes_ago * 60 + self.turns * 30


def _finding(about: dict[str, Any], text: str, turn: int) -> dict[str, Any]:
    words = about.pop("words", None)
    start = text.index(words) if words else -1
    end = start + len(words) if words else -1
    found = {"value": "yes", "source": "said", "when": "now", "confidence": 0.93}
    return {**found, "evidence": "phrase", "turn": turn, "start": start, "end": end, **about}


def texts(store: Store, conversation_id: str) -> list[str]:
    """Everything that still can be read of a conversation."""
    from bot.conversation.outbox import messages_after

    return [message.content.text for message in messages_after(store, conversation_id)]

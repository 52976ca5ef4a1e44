"""Practice: conversations with scripted people, in the real store, kept apart from everybody else's.

A conversation of practice is marked from its first row on (``practice_for``, and as a test). Only whoever
practises sees it; it is in no figure, in no queue, and cannot be handed on. All of it is deleted a day
after it began.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.conversation.cases import save_card
from bot.conversation.content import Content
from bot.conversation.inbox import content_place, open_webchat
from bot.conversation.states import CLOSED, RESPONDER
from bot.handoff.audit import Act, record
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.errors import NotPossibleError
from bot.handoff.personas import Persona, Personas
from bot.handoff.staff import StaffMember
from bot.screening.assessment import assess_state
from bot.screening.card import CardContext, build_card
from bot.storage.database import Store
from bot.storage.schema import Message, PracticeRun, metadata
from bot.storage.vault import DataKey

MESSAGE: Final = Message.__table__
RUN: Final = PracticeRun.__table__
KEPT_SECONDS: Final = 86400.0
MOST_OPEN: Final = 5


@dataclass(frozen=True)
class Debrief:
    """What there was to notice and to hear, once a conversation of practice is closed."""

    persona: Persona
    heard: tuple[str, ...]  # topics they were asked about
    unheard: tuple[str, ...]  # topics they would have answered


@dataclass(frozen=True)
class Practised:
    """A conversation of practice that is still there."""

    conversation_id: str
    persona_id: str
    open: bool
    started_at: float


class Practice:
    """Begins conversations of practice, answers in them, and clears them away."""

    def __init__(self, store: Store, personas: Personas, country: str) -> None:
        self._store = store
        self._country = country
        self.personas = personas

    def begin(self, persona_id: str, me: StaffMember) -> str:
        """Open a conversation with a scripted person; returns its id. It is claimed already."""
        person = self.personas.get(persona_id)
        if person is None:
            raise NotPossibleError("There is nobody of that name to practise with.")
        if sum(1 for each in self.of(me) if each.open) >= MOST_OPEN:
            raise NotPossibleError(f"You practise with {MOST_OPEN} at a time. Close one first.")
        now = time.time()
        with self._store.write() as connection:
            number = open_webchat(connection, self._store, language=person.language)
            mine = CONVERSATION.c.id == number
            marks = {"practice_for": me.id, "test": True, "state": RESPONDER, "turns": 1}
            connection.execute(update(CONVERSATION).where(mine).values(**marks))
            row = connection.execute(select(CONVERSATION).where(mine)).mappings().one()
            key = self._store.vault.data_key(number, row["key_id"], row["wrapped_key"])
            self._open_case(connection, key, number, person, me, now)
            for line in person.opening:
                _write(connection, key, row, line)
            run = {"conversation_id": number, "persona": person.id, "started_at": now}
            connection.execute(RUN.insert().values(heard=[], **run))
            record(connection, Act(me.username, "practised", f"conversation:{number}"))
        self._store.doorbell.ring("console")
        return number

    def answer(self, conversation_id: str, text: str) -> None:
        """Let the scripted person answer ``text``. Does nothing where a real person is."""
        with self._store.read() as connection:
            query = select(RUN.c.persona).where(RUN.c.conversation_id == conversation_id)
            known = connection.execute(query).scalar()
        person = self.personas.get(known) if known else None
        if person is None:
            return
        with self._store.write() as connection:
            row = _open_row(connection, conversation_id)
            if row is None:
                return
            mine = RUN.c.conversation_id == conversation_id
            heard = list(connection.execute(select(RUN.c.heard).where(mine)).scalar_one())
            lines, told = self.personas.reply(person, text, heard)
            key = self._store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
            for line in lines:
                _write(connection, key, row, line)
            connection.execute(update(RUN).where(mine).values(heard=[*heard, *told]))
        self._store.doorbell.ring("console")

    def debrief(self, conversation_id: str) -> Debrief | None:
        """What there was to notice; None where it is no practice."""
        with self._store.read() as connection:
            query = select(RUN).where(RUN.c.conversation_id == conversation_id)
            row = connection.execute(query).mappings().one_or_none()
        person = self.personas.get(row["persona"]) if row else None
        if row is None or person is None:
            return None
        heard = tuple(each for each in row["heard"] if not each.startswith("-"))
        unheard = tuple(name for name in person.answers if name not in heard)
        return Debrief(person, heard, unheard)

    def of(self, me: StaffMember) -> list[Practised]:
        """What one responder practises or has practised lately, newest first."""
        query = (
            select(RUN, CONVERSATION.c.state)
            .join(CONVERSATION, CONVERSATION.c.id == RUN.c.conversation_id)
            .where(CONVERSATION.c.practice_for == me.id)
            .order_by(RUN.c.started_at.desc())
        )
        with self._store.read() as connection:
            rows = connection.execute(query).mappings().all()
        return [
            Practised(r["conversation_id"], r["persona"], r["state"] != CLOSED, r["started_at"])
            for r in rows
        ]

    def clear(self, now: float | None = None) -> int:
        """Delete every conversation of practice that began more than a day ago; returns how many."""
        before = (time.time() if now is None else now) - KEPT_SECONDS
        old = select(CONVERSATION.c.id).where(
            CONVERSATION.c.practice_for.is_not(None), CONVERSATION.c.opened_at < before
        )
        with self._store.read() as connection:
            ids = [row.id for row in connection.execute(old.limit(200))]
        if not ids:
            return 0
        with self._store.write() as connection:
            # Whatever hangs on a conversation, also tables that came after this was written.
            for table in reversed(metadata.sorted_tables):
                if "conversation_id" in table.c:
                    connection.execute(table.delete().where(table.c.conversation_id.in_(ids)))
            connection.execute(CONVERSATION.delete().where(CONVERSATION.c.id.in_(ids)))
        return len(ids)

    def _open_case(
        self,
        connection: Connection,
        key: DataKey,
        number: str,
        person: Persona,
        me: StaffMember,
        now: float,
    ) -> None:
        values = {
            "conversation_id": number,
            "tier": person.tier,
            "assessed_tier": person.tier,
            "reason": "asked_for_human",
            "opened_at": now,
            "responder_id": me.id,
            "claimed_at": now,
            "answered_at": now,
            "version": 1,
        }
        connection.execute(CASE.insert().values(**values))
        context = CardContext(
            conversation_id=number,
            channel="webchat",
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            language=person.language,
            language_confidence=0.99,
            country=self._country,
            model="practice",
            retention="until_close",
            test=True,
        )
        taxonomy = self.personas.taxonomy
        assessment = assess_state(person.state, taxonomy)
        save_card(connection, key, number, build_card(person.state, assessment, context, taxonomy))


def _open_row(connection: Connection, conversation_id: str) -> Any:
    query = select(CONVERSATION).where(
        CONVERSATION.c.id == conversation_id,
        CONVERSATION.c.state != CLOSED,
        CONVERSATION.c.practice_for.is_not(None),
        CONVERSATION.c.wrapped_key.is_not(None),
    )
    return connection.execute(query.with_for_update()).mappings().one_or_none()


def _write(connection: Connection, key: DataKey, row: Any, text: str) -> None:
    now, ref = time.time(), secrets.token_hex(16)
    values = {
        "ref": ref,
        "conversation_id": row["id"],
        "direction": "in",
        "author": "person",
        "content": key.seal(Content(text).to_bytes(), content_place(ref)),
        "language": row["language"],
        "at": now,
        # Handled from the start: no engine ever looks at it, and the safety net is not called.
        "handled_at": now,
    }
    connection.execute(MESSAGE.insert().values(**values))
    mine = CONVERSATION.c.id == row["id"]
    connection.execute(update(CONVERSATION).where(mine).values(last_inbound_at=now))

"""The desk as a person who waits should be told of it: who is on duty, how many wait, how long it took.

Nothing here is a guess: it counts what the store holds at this moment, and says nothing where it knows
nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.conversation.states import RESPONDER as HELD
from bot.conversation.states import TIERS, WAITING
from bot.handoff.cases import CASE, CONVERSATION, TAKEN_OVER
from bot.handoff.hours import read_hours
from bot.handoff.shift import HERE_SECONDS
from bot.handoff.staff import RESPONDER, SESSION
from bot.storage.database import Store

# Waiting times are told from so many answered cases of the last days, and not from fewer.
LEAST_CASES: Final = 5
MOST_CASES: Final = 20
DAYS: Final = 14
ANSWERS: Final = ("responder", "supervisor", "admin")


@dataclass(frozen=True)
class DeskNow:
    """How it stands at the desk. ``usual`` is in seconds, None where too few were answered to say.

    ``opens`` is when people are on duty next, in the helpline's own time; None while they should be.
    """

    here: int = 0
    free: int = 0
    ahead: int = 0
    usual: float | None = None
    opens: datetime | None = None

    @property
    def away(self) -> bool:
        """Whether nobody is there to come."""
        return self.here == 0


class Desk:
    """Looks at the desk; every look is a few reads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def look(self, conversation_id: str, tier: str) -> DeskNow:
        """How it stands for a conversation of this tier. Practice and test rows do not count."""
        now = time.time()
        with self._store.read() as connection:
            holds = _held(connection)
            here = _here(connection, now)
            ahead = _ahead(connection, conversation_id, tier)
            usual = _usual(connection, now)
        free = sum(holds[person] < capacity for person, capacity in here.items())
        return DeskNow(len(here), free, ahead, usual, self._opens(now))

    def _opens(self, now: float) -> datetime | None:
        hours = read_hours(self._store)
        opens = None if hours.open_at(now) else hours.next_change(now)
        return None if opens is None else datetime.fromtimestamp(opens, ZoneInfo(hours.zone))


def _here(connection: Connection, now: float) -> dict[int, int]:
    """Who did something at the desk in the last minutes, and how many each takes at a time."""
    query = (
        select(RESPONDER.c.id, RESPONDER.c.capacity)
        .join(SESSION, SESSION.c.responder_id == RESPONDER.c.id)
        .where(
            RESPONDER.c.active,
            RESPONDER.c.role.in_(ANSWERS),
            SESSION.c.seen_at > now - HERE_SECONDS,
        )
    )
    return {row.id: row.capacity for row in connection.execute(query)}


def _held(connection: Connection) -> Counter[int]:
    query = (
        select(CASE.c.responder_id)
        .join(CONVERSATION, CONVERSATION.c.id == CASE.c.conversation_id)
        .where(
            CONVERSATION.c.state == HELD,
            CONVERSATION.c.test.is_(False),
            CONVERSATION.c.practice_for.is_(None),
            CASE.c.responder_id.is_not(None),
        )
    )
    return Counter(row.responder_id for row in connection.execute(query))


def _ahead(connection: Connection, conversation_id: str, tier: str) -> int:
    """How many wait who are taken first: those of a higher tier, and those of the same who came before."""
    query = (
        select(CONVERSATION.c.id, CASE.c.tier, CASE.c.waiting_since)
        .join(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(
            CONVERSATION.c.state == WAITING,
            CONVERSATION.c.test.is_(False),
            CONVERSATION.c.practice_for.is_(None),
            CASE.c.closed_at.is_(None),
        )
    )
    rows = connection.execute(query).all()
    mine = next((row.waiting_since for row in rows if row.id == conversation_id), None)
    rank = TIERS.index(tier)
    return sum(
        TIERS.index(row.tier) > rank
        or (row.tier == tier and (mine is None or (row.waiting_since or 0.0) < mine))
        for row in rows
        if row.id != conversation_id
    )


def _usual(connection: Connection, now: float) -> float | None:
    query = (
        select(CASE.c.opened_at, CASE.c.answered_at)
        .join(CONVERSATION, CONVERSATION.c.id == CASE.c.conversation_id)
        .where(
            CASE.c.answered_at > now - DAYS * 86_400,
            # Nobody waited where a responder came unasked.
            CASE.c.reason != TAKEN_OVER,
            CONVERSATION.c.test.is_(False),
            CONVERSATION.c.practice_for.is_(None),
        )
        .order_by(CASE.c.answered_at.desc())
        .limit(MOST_CASES)
    )
    waits = [row.answered_at - row.opened_at for row in connection.execute(query)]
    return median(waits) if len(waits) >= LEAST_CASES else None

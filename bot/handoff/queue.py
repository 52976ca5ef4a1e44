"""The queue: which conversations need a human, in the order in which they should be taken.

Order: tier first, then waiting time. A responder's own conversations, and those offered to them, come
before everybody else's; those that others hold and those that the assistant still leads come last.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from sqlalchemy import func, or_, select
from sqlalchemy.engine import Connection

from bot.conversation.states import CLOSED, TIERS
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.facts import CardFacts, FactShelf
from bot.handoff.routing import Asked, in_team, speaks, suits
from bot.handoff.staff import RESPONDER, StaffMember
from bot.screening.card import ANSWER_WITHIN
from bot.storage.database import Store
from bot.storage.schema import Message

MESSAGE = Message.__table__
Place = Literal["yours", "offered", "waiting", "others", "assistant", "practice"]
PLACES: Final[tuple[Place, ...]] = (
    "yours",
    "offered",
    "waiting",
    "others",
    "assistant",
    "practice",
)
# A conversation that the assistant leads is listed this long after its last message.
LIVE_SECONDS = 3600.0
CHUNK = 400


@dataclass(frozen=True)
class QueueRow:
    """One conversation in the queue. Times are seconds since the epoch."""

    id: str
    place: Place
    tier: str
    reason: str
    channel: str
    language: str
    state: str
    waiting_since: float
    last_inbound_at: float
    # Nobody has answered their newest message yet.
    unanswered: bool
    holder: str = ""
    offered_to: str = ""
    test: bool = False
    speaks: bool = True  # this responder speaks the language
    suits: bool = True  # and has the skills that it asks for
    left_at: float | None = None  # when they left the page of the web chat
    facts: CardFacts = field(default_factory=CardFacts)
    callback_from: float | None = None
    callback_until: float | None = None

    @property
    def due_at(self) -> float | None:
        """When a human should have answered; None where nobody waits for one."""
        if self.callback_until is not None and self.place == "waiting":
            return self.callback_until
        within = ANSWER_WITHIN[self.tier]
        if within is None or self.place not in ("waiting", "offered"):
            return None
        return self.waiting_since + float(within)

    def callback(self, now: float) -> str:
        """How a planned callback stands: ``ahead``, ``due``, ``over``, or empty where there is none."""
        return stands(self.callback_from, self.callback_until, now)

    def late(self, now: float) -> bool:
        """Whether they have waited longer than the target of their tier."""
        return self.due_at is not None and now > self.due_at


def stands(start: float | None, end: float | None, now: float) -> str:
    """How a callback's window stands: ``ahead``, ``due``, ``over``, or empty where there is none."""
    if start is None or end is None:
        return ""
    if now < start:
        return "ahead"
    return "due" if now <= end else "over"


def waiting(store: Store, responder: StaffMember, shelf: FactShelf | None = None) -> list[QueueRow]:
    """Everything that is open, as ``responder`` sees it, in the order in which to take it."""
    shelf = shelf or FactShelf()
    with store.read() as connection:
        found = connection.execute(_open_cases(responder.id))
        names = tuple(found.keys())
        # Half the time of asking each row for its mapping, and there may be thousands.
        cases = [dict(zip(names, row, strict=True)) for row in found]
        _add_cards(connection, [row for row in cases if not shelf.knows(row)])
        led = connection.execute(_led_by_assistant(time.time())).mappings().all()
        people = _names(connection)
        answered = _answered(connection)
    about = _About(store, responder, people, answered, shelf)
    rows = [_row(row, about) for row in (*cases, *led)]
    return sorted(rows, key=_order)


def next_for(rows: Sequence[QueueRow], now: float | None = None) -> QueueRow | None:
    """The most urgent conversation that this responder may take now; None when nobody waits.

    Those that suit the responder's languages and skills come first. An emergency, and whoever has
    waited past their target, goes to anybody; so does everyone else when nothing suits.
    """
    now = time.time() if now is None else now
    open_now = [row for row in rows if row.place in ("offered", "waiting")]
    fitting = (row for row in open_now if row.place == "offered" or _for_me(row, now))
    return next(fitting, open_now[0] if open_now else None)


def _for_me(row: QueueRow, now: float) -> bool:
    return row.suits or row.tier == "emergency" or row.late(now)


def _order(row: QueueRow) -> tuple[int, int, float]:
    return PLACES.index(row.place), -TIERS.index(row.tier), row.waiting_since


def _open_cases(responder_id: int) -> Any:
    practice = CONVERSATION.c.practice_for
    return (
        select(
            CONVERSATION.c.id,
            CONVERSATION.c.channel,
            CONVERSATION.c.language,
            CONVERSATION.c.state,
            CONVERSATION.c.last_inbound_at,
            CONVERSATION.c.left_at,
            CONVERSATION.c.test,
            CONVERSATION.c.practice_for,
            CONVERSATION.c.key_id,
            CONVERSATION.c.wrapped_key,
            CASE.c.tier,
            CASE.c.reason,
            CASE.c.waiting_since,
            CASE.c.responder_id,
            CASE.c.offered_to,
            CASE.c.offered_team,
            CASE.c.callback_from,
            CASE.c.callback_until,
            CASE.c.version,
        )
        .join(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(
            CONVERSATION.c.state != CLOSED,
            CASE.c.closed_at.is_(None),
            or_(practice.is_(None), practice == responder_id),
        )
    )


def _add_cards(connection: Connection, cases: list[dict[str, Any]]) -> None:
    """Read the cards of these cases: those that have not changed are not read again."""
    by_id = {row["id"]: row for row in cases}
    ids = list(by_id)
    for start in range(0, len(ids), CHUNK):
        query = select(CASE.c.conversation_id, CASE.c.card, CASE.c.worksheet).where(
            CASE.c.conversation_id.in_(ids[start : start + CHUNK])
        )
        for row in connection.execute(query):
            by_id[row.conversation_id].update(card=row.card, worksheet=row.worksheet)


def _led_by_assistant(now: float) -> Any:
    return (
        select(CONVERSATION)
        .outerjoin(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(
            CASE.c.conversation_id.is_(None),
            CONVERSATION.c.state != CLOSED,
            CONVERSATION.c.last_inbound_at > now - LIVE_SECONDS,
        )
        .order_by(CONVERSATION.c.last_inbound_at.desc())
        .limit(200)
    )


def _names(connection: Connection) -> dict[int, str]:
    rows = connection.execute(select(RESPONDER.c.id, RESPONDER.c.name))
    return {row.id: row.name for row in rows}


def _answered(connection: Connection) -> dict[str, float]:
    """When a human last wrote, for each open conversation that one has written in."""
    query = (
        select(MESSAGE.c.conversation_id, func.max(MESSAGE.c.at).label("at"))
        .join(CONVERSATION, CONVERSATION.c.id == MESSAGE.c.conversation_id)
        .where(MESSAGE.c.author == "responder", CONVERSATION.c.state != CLOSED)
        .group_by(MESSAGE.c.conversation_id)
    )
    return {row.conversation_id: row.at for row in connection.execute(query)}


@dataclass(frozen=True)
class _About:
    """What every row is read with."""

    store: Store
    responder: StaffMember
    names: dict[int, str]
    answered: dict[str, float]
    shelf: FactShelf
    # A long queue asks the same few questions thousands of times.
    known: dict[tuple[str, tuple[str, ...]], tuple[bool, bool]] = field(default_factory=dict)

    def fits(self, language: str, skills: tuple[str, ...]) -> tuple[bool, bool]:
        """Whether the responder speaks the language, and has the skills too."""
        found = self.known.get((language, skills))
        if found is None:
            asked = Asked(language, skills)
            found = speaks(self.responder, language), suits(self.responder, asked)
            self.known[language, skills] = found
        return found


def _row(row: Any, about: _About) -> QueueRow:
    language = row["language"] or ""
    facts = about.shelf.facts(about.store, row)
    speaking, suiting = about.fits(language, facts.skills)
    return QueueRow(
        id=row["id"],
        place=_place(row, about.responder),
        tier=row.get("tier") or "none",
        reason=row.get("reason") or "",
        channel=row["channel"],
        language=language,
        state=row["state"],
        waiting_since=_since(row),
        last_inbound_at=row["last_inbound_at"],
        unanswered=row["last_inbound_at"] > about.answered.get(row["id"], 0.0),
        holder=about.names.get(row.get("responder_id"), ""),
        offered_to=about.names.get(row.get("offered_to"), "") or (row.get("offered_team") or ""),
        test=row["test"],
        speaks=speaking,
        suits=suiting,
        left_at=row["left_at"],
        facts=facts,
        callback_from=row.get("callback_from"),
        callback_until=row.get("callback_until"),
    )


def _since(row: Any) -> float:
    # Whoever is to be called back waits from the first safe moment on, not from their last words.
    due = row.get("callback_from") if _to_call(row) else None
    return float(due or row.get("waiting_since") or row["last_inbound_at"])


def _to_call(row: Any) -> bool:
    """Whether nobody holds it and its time to call has come."""
    due = row.get("callback_from")
    return row.get("responder_id") is None and due is not None and due <= time.time()


def _place(row: Any, responder: StaffMember) -> Place:
    if row.get("practice_for") is not None:
        return "practice"
    if row.get("responder_id") == responder.id:
        return "yours"
    if row.get("offered_to") == responder.id or in_team(responder, row.get("offered_team") or ""):
        return "offered"
    if row.get("responder_id") is not None:
        return "others"
    return "waiting" if row["state"] == "waiting" or _to_call(row) else "assistant"

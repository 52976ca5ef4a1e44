"""The queue: which conversations need a human, in the order in which they should be taken.

Order: tier first, then waiting time. A responder's own conversations, and those offered to them, come
before everybody else's; those that others hold and those that the assistant still leads come last.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from bot.conversation.cases import card_place
from bot.conversation.states import CLOSED, TIERS
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.staff import RESPONDER, StaffMember
from bot.storage.database import Store
from bot.storage.schema import Message
from bot.storage.vault import ErasedError, SealBrokenError

MESSAGE = Message.__table__
Place = Literal["yours", "offered", "waiting", "others", "assistant"]
PLACES: Final[tuple[Place, ...]] = ("yours", "offered", "waiting", "others", "assistant")
# A conversation that the assistant leads is listed this long after its last message.
LIVE_SECONDS = 3600.0
MINOR_BANDS = ("under_13", "13_17")


@dataclass(frozen=True)
class CardFacts:
    """What the queue shows of a card."""

    why: tuple[str, ...] = ()  # indicator ids
    needs: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    minor: bool = False
    device_safe: str = "unknown"  # yes, no, unknown


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
    facts: CardFacts = field(default_factory=CardFacts)


def waiting(store: Store, responder: StaffMember) -> list[QueueRow]:
    """Everything that is open, as ``responder`` sees it, in the order in which to take it."""
    with store.read() as connection:
        cases = connection.execute(_open_cases()).mappings().all()
        led = connection.execute(_led_by_assistant(time.time())).mappings().all()
        names = _names(connection)
        answered = _answered(connection, [row["id"] for row in cases])
    rows = [_row(store, row, responder, names, answered) for row in (*cases, *led)]
    return sorted(rows, key=_order)


def next_for(rows: Sequence[QueueRow]) -> QueueRow | None:
    """The most urgent conversation that this responder may take now; None when nobody waits."""
    return next((row for row in rows if row.place in ("offered", "waiting")), None)


def facts_of(card: dict[str, Any] | None) -> CardFacts:
    """What the queue needs of a card; unknown stays unknown."""
    card = card or {}
    safety, contact = card.get("safety") or {}, card.get("contact") or {}
    minor = contact.get("minor") == "yes" or contact.get("age_band") in MINOR_BANDS
    return CardFacts(
        why=tuple(indicator_ids(safety.get("why") or ())),
        needs=tuple(card.get("needs") or ()),
        skills=tuple((card.get("human_action") or {}).get("skill") or ()),
        minor=minor,
        device_safe=str(safety.get("device_safe") or "unknown"),
    )


def indicator_ids(why: Iterable[Any]) -> list[str]:
    """The ids behind a tier, once each, whether they stand bare or with their rule."""
    ids: dict[str, None] = {}
    for item in why:
        if isinstance(item, str):
            ids[item] = None
        elif isinstance(item, dict):
            several = item.get("indicators") or [item.get("id") or item.get("indicator")]
            ids.update(dict.fromkeys(i for i in several if i))
    return list(ids)


def _order(row: QueueRow) -> tuple[int, int, float]:
    return PLACES.index(row.place), -TIERS.index(row.tier), row.waiting_since


def _open_cases() -> Any:
    return (
        select(
            CONVERSATION.c.id,
            CONVERSATION.c.channel,
            CONVERSATION.c.language,
            CONVERSATION.c.state,
            CONVERSATION.c.last_inbound_at,
            CONVERSATION.c.test,
            CONVERSATION.c.key_id,
            CONVERSATION.c.wrapped_key,
            CASE.c.tier,
            CASE.c.reason,
            CASE.c.waiting_since,
            CASE.c.responder_id,
            CASE.c.offered_to,
            CASE.c.card,
        )
        .join(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(CONVERSATION.c.state != CLOSED, CASE.c.closed_at.is_(None))
    )


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


def _answered(connection: Connection, ids: Sequence[str]) -> dict[str, float]:
    """When a human last wrote, for each conversation that one has written in."""
    if not ids:
        return {}
    query = (
        select(MESSAGE.c.conversation_id, func.max(MESSAGE.c.at).label("at"))
        .where(MESSAGE.c.author == "responder")
        .group_by(MESSAGE.c.conversation_id)
    )
    return {row.conversation_id: row.at for row in connection.execute(query)}


def _row(
    store: Store,
    row: Any,
    responder: StaffMember,
    names: dict[int, str],
    answered: dict[str, float],
) -> QueueRow:
    language = row["language"] or ""
    return QueueRow(
        id=row["id"],
        place=_place(row, responder),
        tier=row.get("tier") or "none",
        reason=row.get("reason") or "",
        channel=row["channel"],
        language=language,
        state=row["state"],
        waiting_since=row.get("waiting_since") or row["last_inbound_at"],
        last_inbound_at=row["last_inbound_at"],
        unanswered=row["last_inbound_at"] > answered.get(row["id"], 0.0),
        holder=names.get(row.get("responder_id"), ""),
        offered_to=names.get(row.get("offered_to"), ""),
        test=row["test"],
        speaks=not language or _speaks(responder, language),
        facts=facts_of(_card(store, row)),
    )


def _place(row: Any, responder: StaffMember) -> Place:
    if row.get("offered_to") == responder.id:
        return "offered"
    if row.get("responder_id") == responder.id:
        return "yours"
    if row.get("responder_id") is not None:
        return "others"
    return "waiting" if row["state"] == "waiting" else "assistant"


def _speaks(responder: StaffMember, language: str) -> bool:
    primary = language.partition("-")[0]
    return any(tag.partition("-")[0] == primary for tag in responder.languages)


def _card(store: Store, row: Any) -> dict[str, Any] | None:
    if row.get("card") is None:
        return None
    try:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        card: dict[str, Any] = json.loads(key.open(row["card"], card_place(row["id"])))
    except (ErasedError, SealBrokenError, ValueError):
        # A card that cannot be opened must not hide the person behind it.
        return None
    return card

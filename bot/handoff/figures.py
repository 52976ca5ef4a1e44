"""Figures for supervisors: totals over whole days, with nothing in them that points to one person.

Counts of 1 to 4 are not told, and every other count is rounded to a multiple of five, totals too, each by
itself: so no cell can be had by subtracting what is shown. Periods are fixed and end at the last
midnight (UTC): two looks on one day never differ by a single contact. Tests are left out.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Final

from sqlalchemy import func, select

from bot.handoff.audit import AUDIT
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.facts import FactShelf
from bot.screening.card import ANSWER_WITHIN
from bot.storage.database import Store

PERIODS: Final = (7, 30, 90)
SMALLEST: Final = 5
DAY: Final = 86400.0
# Upper ends in seconds; whoever waited longer, or was never answered, comes after them.
WAITS: Final = ((60.0, "1 min"), (300.0, "5 min"), (1800.0, "30 min"), (7200.0, "2 h"))
LONGER, NEVER = "longer", "never"


@dataclass(frozen=True)
class Cell:
    """A count as it may be told: ``shown`` is "<5", "0" or a multiple of five; ``height`` is for a plot."""

    label: str
    shown: str
    height: int


@dataclass(frozen=True)
class Table:
    """One figure: ``id`` names it, ``total`` is rounded by itself."""

    id: str
    cells: tuple[Cell, ...]
    total: str


def told(count: int) -> str:
    """A count as it may be told."""
    if count == 0:
        return "0"
    return f"<{SMALLEST}" if count < SMALLEST else str(_rounded(count))


def table(name: str, counts: Mapping[str, int] | Iterable[tuple[str, int]]) -> Table:
    """A table out of exact counts, in their order."""
    pairs = list(counts.items()) if isinstance(counts, Mapping) else list(counts)
    cells = tuple(Cell(label, told(n), _rounded(n) if n >= SMALLEST else 0) for label, n in pairs)
    return Table(name, cells, told(sum(n for _, n in pairs)))


def figures(store: Store, shelf: FactShelf, days: int, now: float | None = None) -> list[Table]:
    """Every table for the last ``days`` whole days. ``days`` is one of :data:`PERIODS`."""
    until = _midnight(time.time() if now is None else now)
    since = until - days * DAY
    rows = _rows(store, since, until)
    cases = [row for row in rows if row["tier"] is not None]
    facts = [(row, shelf.facts(store, row)) for row in cases]
    needs = Counter(need for _, fact in facts for need in fact.needs)
    unmet = Counter(need for _, fact in facts if not fact.shown for need in fact.needs)
    return [
        table("by_day", _by_day(rows, since, days)),
        table("by_hour", _by_hour(rows)),
        table("languages", _common(row["language"] or "" for row in rows)),
        table("channels", _common(row["channel"] for row in rows)),
        table("tiers", [(t, _count(cases, t)) for t in ("emergency", "high", "elevated", "none")]),
        table("needs", needs.most_common()),
        table("needs_unmet", unmet.most_common()),
        table("waits", _waits(cases)),
        table("late", _late(cases, until)),
        table("outcomes", _common(row["disposition"] for row in cases if row["disposition"])),
        table("card_ratings", _common(r["card_accuracy"] for r in cases if r["card_accuracy"])),
        table("corrections", _corrections(store, since, until)),
    ]


def _rows(store: Store, since: float, until: float) -> list[Any]:
    query = (
        select(
            CONVERSATION.c.id,
            CONVERSATION.c.opened_at.label("began_at"),
            CONVERSATION.c.language,
            CONVERSATION.c.channel,
            CONVERSATION.c.key_id,
            CONVERSATION.c.wrapped_key,
            CASE.c.assessed_tier.label("tier"),
            CASE.c.opened_at,
            CASE.c.answered_at,
            CASE.c.disposition,
            CASE.c.card_accuracy,
            CASE.c.card,
            CASE.c.worksheet,
            CASE.c.version,
        )
        .outerjoin(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(
            CONVERSATION.c.opened_at >= since,
            CONVERSATION.c.opened_at < until,
            CONVERSATION.c.test.is_(False),
        )
    )
    with store.read() as connection:
        return list(connection.execute(query).mappings().all())


def _by_day(rows: Sequence[Any], since: float, days: int) -> list[tuple[str, int]]:
    counts = Counter(int((row["began_at"] - since) // DAY) for row in rows)
    first = datetime.fromtimestamp(since, timezone.utc)
    return [((first + timedelta(days=i)).strftime("%d %b"), counts[i]) for i in range(days)]


def _by_hour(rows: Sequence[Any]) -> list[tuple[str, int]]:
    counts = Counter(datetime.fromtimestamp(r["began_at"], timezone.utc).hour for r in rows)
    return [(f"{hour:02d}", counts[hour]) for hour in range(24)]


def _common(values: Iterable[str]) -> list[tuple[str, int]]:
    return Counter(values).most_common()


def _count(cases: Sequence[Any], tier: str) -> int:
    return sum(1 for row in cases if row["tier"] == tier)


def _waits(cases: Sequence[Any]) -> list[tuple[str, int]]:
    counts = Counter(_wait_band(row) for row in cases)
    return [(name, counts[name]) for name in (*(name for _, name in WAITS), LONGER, NEVER)]


def _wait_band(row: Any) -> str:
    if row["answered_at"] is None:
        return NEVER
    waited = row["answered_at"] - row["opened_at"]
    return next((name for limit, name in WAITS if waited <= limit), LONGER)


def _late(cases: Sequence[Any], until: float) -> list[tuple[str, int]]:
    """Cases that a human took later than the target of their tier, or not at all."""
    counts: Counter[str] = Counter()
    for row in cases:
        within = ANSWER_WITHIN.get(row["tier"])
        answered = row["answered_at"] if row["answered_at"] is not None else until
        if within is not None and answered - row["opened_at"] > float(within):
            counts[row["tier"]] += 1
    return [(tier, counts[tier]) for tier in ("emergency", "high", "elevated")]


def _corrections(store: Store, since: float, until: float) -> list[tuple[str, int]]:
    """How often responders corrected the assistant: the tier, the card."""
    query = (
        select(AUDIT.c.act, func.count().label("n"))
        .where(
            AUDIT.c.act.in_(("tier_set", "card_corrected")),
            AUDIT.c.at >= since,
            AUDIT.c.at < until,
        )
        .group_by(AUDIT.c.act)
    )
    with store.read() as connection:
        counts = {row.act: int(row.n) for row in connection.execute(query)}
    return [(act, counts.get(act, 0)) for act in ("tier_set", "card_corrected")]


def _rounded(count: int) -> int:
    return SMALLEST * ((count + SMALLEST // 2) // SMALLEST)


def _midnight(now: float) -> float:
    return now - now % DAY

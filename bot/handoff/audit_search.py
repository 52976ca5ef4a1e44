"""Looking through the audit trail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from bot.handoff.audit import AUDIT
from bot.storage.database import Store

PAGE = 100


@dataclass(frozen=True)
class Wanted:
    """What is looked for; empty strings for everything. ``before`` is an id, for older entries.

    ``since`` and ``until`` are seconds since the epoch.
    """

    actor: str = ""
    act: str = ""
    object: str = ""
    since: float | None = None
    until: float | None = None
    before: int | None = None


@dataclass(frozen=True)
class Found:
    """A page of entries, newest first. ``older`` is what ``before`` becomes for the next page."""

    entries: tuple[dict[str, Any], ...]
    older: int | None


def search(store: Store, wanted: Wanted) -> Found:
    """At most :data:`PAGE` entries that fit."""
    query = select(AUDIT).order_by(AUDIT.c.id.desc()).limit(PAGE + 1)
    for column, value in ((AUDIT.c.actor, wanted.actor), (AUDIT.c.act, wanted.act)):
        if value:
            query = query.where(column == value)
    if wanted.object:
        query = query.where(AUDIT.c.object.contains(wanted.object, autoescape=True))
    if wanted.since is not None:
        query = query.where(AUDIT.c.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(AUDIT.c.at < wanted.until)
    if wanted.before is not None:
        query = query.where(AUDIT.c.id < wanted.before)
    with store.read() as connection:
        rows = [dict(row) for row in connection.execute(query).mappings()]
    more = len(rows) > PAGE
    return Found(tuple(rows[:PAGE]), rows[PAGE - 1]["id"] if more else None)


def choices(store: Store) -> tuple[list[str], list[str], int]:
    """Every actor, every act, and how many entries there are."""
    with store.read() as connection:
        actors = [r[0] for r in connection.execute(select(AUDIT.c.actor).distinct())]
        acts = [r[0] for r in connection.execute(select(AUDIT.c.act).distinct())]
        count = connection.execute(select(func.count()).select_from(AUDIT)).scalar_one()
    return sorted(actors), sorted(acts), int(count)

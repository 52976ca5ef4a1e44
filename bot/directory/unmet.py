"""Which needs go unmet, where: counts by week, region and need, and nothing about anybody.

A count of few people in a small place can point at one of them, so small cells are not told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.engine import Connection

from bot.directory.found import NEEDS
from bot.storage.database import Store
from bot.storage.schema import metadata

# A cell of fewer people than this is not told; neither is what could be subtracted to find it.
SMALLEST_CELL = 5

_asked = metadata.tables["directory_asked"]


@dataclass(frozen=True)
class NeedCount:
    """How often a need was asked for in a region, and how often nothing could be offered.

    ``asked`` is None where the cell is too small to be told, ``unmet`` also where the difference is.
    """

    need: str
    country: str
    region: str
    asked: int | None
    unmet: int | None


def note_asked(
    connection: Connection, needs: Iterable[str], place: tuple[str, str], *, met: bool, today: date
) -> None:
    """Count one search for ``needs`` in ``place`` (country, region), in the caller's transaction."""
    week = today - timedelta(days=today.weekday())
    country, region = place
    for need in dict.fromkeys(needs):
        if need not in NEEDS:
            continue
        cell = (
            _asked.c.week == week,
            _asked.c.country == country,
            _asked.c.region == region,
            _asked.c.need == need,
        )
        more = {"asked": _asked.c.asked + 1, "unmet": _asked.c.unmet + (0 if met else 1)}
        if connection.execute(update(_asked).where(*cell).values(**more)).rowcount == 0:
            values = {"week": week, "country": country, "region": region, "need": need}
            connection.execute(_asked.insert().values(asked=1, unmet=0 if met else 1, **values))


def needs_report(store: Store, since: date, until: date) -> list[NeedCount]:
    """What was asked for in the weeks that begin in that time, by region and need, most unmet first."""
    totals = (
        select(
            [
                _asked.c.need,
                _asked.c.country,
                _asked.c.region,
                func.sum(_asked.c.asked).label("asked"),
                func.sum(_asked.c.unmet).label("unmet"),
            ]
        )
        .where(_asked.c.week >= since, _asked.c.week <= until)
        .group_by(_asked.c.need, _asked.c.country, _asked.c.region)
    )
    with store.read() as connection:
        rows = [
            (row.need, row.country, row.region, int(row.asked), int(row.unmet))
            for row in connection.execute(totals)
        ]
    # By what is told alone: an order by the true counts would tell them.
    told = [_told(*row) for row in rows]
    return sorted(
        told,
        key=lambda c: (-(c.unmet or 0), -(c.asked or 0), c.need, c.country, c.region),
    )


def _told(need: str, country: str, region: str, asked: int, unmet: int) -> NeedCount:
    if asked < SMALLEST_CELL:
        return NeedCount(need, country, region, None, None)
    # None at all, or everybody, says nothing about one person; a few do, and so do all but a few.
    safe = unmet == 0 or (
        unmet >= SMALLEST_CELL and (asked - unmet >= SMALLEST_CELL or asked == unmet)
    )
    return NeedCount(need, country, region, asked, unmet if safe else None)

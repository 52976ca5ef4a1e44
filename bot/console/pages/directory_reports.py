"""What the directory covers and what it lacks: the map, its table, and needs that were not met."""

from __future__ import annotations

from datetime import timedelta

from starlette.responses import Response

from bot.console.gate import Call
from bot.console.maps import Spot, draw
from bot.console.pages.directory import page
from bot.directory.coverage import coverage
from bot.directory.found import NEEDS
from bot.directory.regions import read_regions
from bot.directory.search import today_utc
from bot.directory.unmet import SMALLEST_CELL, NeedCount, needs_report

WEEKS = (4, 13, 52)
# Towns of so many people draw the shape of a country well enough.
LEAST_PEOPLE = 3_000


def coverage_page(call: Call) -> Response:
    """Services by region for a need, as a map and as a table; regions without one are named."""
    asked = call.request.query_params.get("need", "")
    need = asked if asked in NEEDS else ""
    settings = call.desk.settings
    cover = coverage(call.desk.store, settings.country, today_utc(), include_sample=settings.demo)
    towns = call.desk.places.towns(settings.country, LEAST_PEOPLE) if call.desk.places else []
    spots = [Spot(r.code, r.name, r.count(need)) for r in cover.regions]
    what = call.desk.words.label(need) if need else "Any need"
    title = f"{what}: services by region"
    return page(
        call,
        "directory_coverage",
        "coverage",
        cover=cover,
        need=need,
        needs=NEEDS,
        gaps=cover.gaps(need),
        picture=draw(title, spots, towns) if cover.regions else "",
    )


def unmet_page(call: Call) -> Response:
    """What was asked for and not met, by region and need; small counts are not told."""
    query = call.request.query_params.get("weeks", "")
    weeks = next((w for w in WEEKS if str(w) == query), WEEKS[1])
    today = today_utc()
    counts = needs_report(call.desk.store, today - timedelta(weeks=weeks), today)
    told = [count for count in counts if count.asked is not None]
    return page(
        call,
        "directory_unmet",
        "unmet",
        counts=told,
        hidden=len(counts) - len(told),
        most=max((count.unmet or 0 for count in told), default=0),
        where=_where(call, told),
        weeks=weeks,
        periods=WEEKS,
        few=SMALLEST_CELL,
    )


def _where(call: Call, counts: list[NeedCount]) -> dict[tuple[str, str], str]:
    """Each place in words."""
    regions = read_regions()
    return {
        (c.country, c.region): regions[c.region].name
        if c.region in regions
        else (call.desk.words.country(c.country) if c.country else "No place was said")
        for c in counts
    }

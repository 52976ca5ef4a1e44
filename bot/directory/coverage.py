"""Where the directory has somebody for which need, and where nobody: counts by region.

A service counts in a region when it is given there or says that it serves there. Services for a whole
country, such as national lines, are counted by themselves: they are no reason to call a gap closed.
Confidential places have no coordinates and count in their region like any other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from bot.directory.found import NEEDS
from bot.directory.regions import read_regions
from bot.storage.database import Store
from bot.storage.schema import metadata

_service = metadata.tables["directory_service"]
_need = metadata.tables["directory_service_need"]
_reach = metadata.tables["directory_reach"]


@dataclass(frozen=True)
class RegionCover:
    """A region, its services of any need (each once), and by need. ``needs`` has every need."""

    code: str
    name: str
    services: int
    needs: dict[str, int]

    def count(self, need: str) -> int:
        """Services for a need, or for any."""
        return self.needs[need] if need else self.services


@dataclass(frozen=True)
class Coverage:
    """The regions of a country in the order of their names, and what is there for all of them."""

    country: str
    regions: tuple[RegionCover, ...]
    everywhere: RegionCover

    def gaps(self, need: str) -> tuple[RegionCover, ...]:
        """The regions with no service of their own for a need, or for any."""
        return tuple(region for region in self.regions if not region.count(need))


def coverage(store: Store, country: str, today: date, *, include_sample: bool = False) -> Coverage:
    """Count the services that are in use, checked and not past their next check."""
    rules = [
        _reach.c.service_id == _service.c.id,
        _service.c.status == "active",
        _service.c.closed_on.is_(None),
        _service.c.next_check_due >= today,
        _reach.c.country.in_((country, "")),
    ]
    if not include_sample:
        rules.append(_service.c.sample.is_(False))
    number = func.count(_service.c.id.distinct())
    region = _reach.c.region
    by_need = (
        select([region, _need.c.need, number])
        .where(*rules, _need.c.service_id == _service.c.id)
        .group_by(region, _need.c.need)
    )
    with store.read() as connection:
        every = select([region, number]).where(*rules).group_by(region)
        whole = dict(connection.execute(every).fetchall())
        needs: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(NEEDS, 0))
        for code, need, count in connection.execute(by_need):
            if need in needs[code]:
                needs[code][need] = count
    named = {code: about.name for code, about in read_regions().items() if code[:2] == country}
    regions = tuple(
        RegionCover(code, name, whole.get(code, 0), needs[code])
        for code, name in sorted(named.items(), key=lambda pair: pair[1])
    )
    return Coverage(country, regions, RegionCover("", "", whole.get("", 0), needs[""]))

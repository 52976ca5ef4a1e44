"""When a service last changed, for partners who read only what is new.

A service has changed when its own row has, or a row that belongs to it: a number, an address, its
organization's name.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import update
from sqlalchemy.engine import Connection

from bot.directory.intake import Intake
from bot.storage.schema import metadata

_CHUNK = 400
_service = metadata.tables["directory_service"]


class Touched:
    """Collects the rows that an import writes or takes out, and dates the services they belong to."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {
            "service": set(),
            "location": set(),
            "organization": set(),
        }

    def note(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Rows of ``table`` that are new, changed or gone."""
        for row in rows:
            if table in self._ids:
                self._ids[table].add(row["id"])
            else:
                for kind, ids in self._ids.items():
                    owner = dict(row).get(f"{kind}_id")
                    if owner:
                        ids.add(owner)

    def date(self, connection: Connection, intake: Intake) -> None:
        """Write on every service that was touched that it has changed now."""
        now = time.time()
        ids = sorted(self._services(intake))
        for start in range(0, len(ids), _CHUNK):
            mine = _service.c.id.in_(ids[start : start + _CHUNK])
            connection.execute(update(_service).where(mine).values(modified_at=now))

    def _services(self, intake: Intake) -> set[str]:
        at: dict[str, list[str]] = defaultdict(list)
        for link in intake.table("service_location").values():
            at[link["location_id"]].append(link["service_id"])
        found = set(self._ids["service"])
        found.update(s for location in self._ids["location"] for s in at.get(location, ()))
        return found | set(self._of_organizations(intake))

    def _of_organizations(self, intake: Intake) -> Iterator[str]:
        owners = self._ids["organization"]
        for service_id, record in intake.table("service").items():
            if record["organization_id"] in owners:
                yield service_id

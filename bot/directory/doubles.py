"""Near-duplicates: the same service twice under other ids, in one package or in two sources.

Two entries for one door are not refused, since only a human can say which is right; both are named.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.directory.intake import Intake
from bot.directory.names import key
from bot.directory.rows import Package
from bot.storage.schema import metadata

ALIKE = 85.0
# A number that more services than this share is a switchboard and says nothing.
SWITCHBOARD = 12

_phone = metadata.tables["directory_phone"]
_service = metadata.tables["directory_service"]
_source = metadata.tables["directory_source"]


@dataclass(frozen=True)
class _Known:
    service_id: str
    name: str
    source: str  # empty: this package


def flag_doubles(connection: Connection, intake: Intake, package: Package) -> None:
    """Flag the services that have the number and very nearly the name of another one."""
    rows = {intake.id("service", row.get("id")): row for row in package.rows("service")}
    mine: dict[str, list[_Known]] = defaultdict(list)
    for phone in intake.table("phone").values():
        record = intake.table("service").get(phone["service_id"] or "")
        if record and phone["type"] == "voice":
            known = _Known(record["id"], key(record["name"]), "")
            if known not in mine[phone["number"]]:
                mine[phone["number"]].append(known)
    others = _others(connection, intake.options.source) if mine else {}
    flagged: set[str] = set()
    for number, services in mine.items():
        everybody = [*services, *others.get(number, ())]
        if not 1 < len(everybody) <= SWITCHBOARD:
            continue
        for place, service in enumerate(services):
            if service.service_id in flagged or service.service_id not in rows:
                continue
            twin = _twin(service, [*everybody[:place], *everybody[len(services) :]])
            if twin is not None:
                row = rows[service.service_id]
                whose = f"a service of {twin.source}" if twin.source else "another service"
                said = f"has the number and nearly the name of {whose}: it may be there twice"
                intake.notes.flag(row.file, row.number, said, "name")
                flagged.add(service.service_id)


def _twin(service: _Known, others: list[_Known]) -> _Known | None:
    for other in others:
        alike = fuzz.token_sort_ratio(service.name, other.name) >= ALIKE
        if alike and other.service_id != service.service_id:
            return other
    return None


def _others(connection: Connection, source: str) -> dict[str, list[_Known]]:
    query = select(
        [_phone.c.number, _service.c.id, _service.c.name, _source.c.name.label("source")]
    ).where(
        _phone.c.service_id == _service.c.id,
        _service.c.source_id == _source.c.id,
        _source.c.name != source,
        _service.c.status == "active",
        _phone.c.type == "voice",
        _phone.c.withdrawn.is_(False),
    )
    found: dict[str, list[_Known]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.number].append(_Known(row.id, key(row.name), row.source))
    return found

"""Turning stored rows into what may be shown, to a person or to a responder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.directory.found import NO_CALLS, SERVES, Audience, FoundPhone, FoundService
from bot.directory.hours import say_days
from bot.directory.opening import open_at
from bot.directory.ranking import Offer
from bot.storage.schema import metadata

_CHUNK = 400


def _table(name: str) -> Any:
    return metadata.tables[f"directory_{name}"]


@dataclass(frozen=True)
class Moment:
    """When it is asked: the day for what is due, the hour for what is open."""

    today: date
    now: datetime


@dataclass
class Parts:
    """What belongs to a handful of services, by the ids of those services."""

    organizations: dict[str, Any]
    sources: dict[int, str]
    phones: dict[str, list[Any]]
    addresses: dict[str, list[Any]]
    schedules: dict[str, list[Any]]
    needs: dict[str, list[str]]

    @classmethod
    def load(cls, connection: Connection, services: Sequence[Any]) -> Parts:
        """Read everything that is shown of ``services``."""
        organization, source, need = (
            _table("organization"),
            _table("source"),
            _table("service_need"),
        )
        owners = {s.organization_id for s in services}
        organizations = {
            row.id: row for row in _rows(connection, organization, organization.c.id, owners)
        }
        sources = {row.id: row.name for row in connection.execute(select([source]))}
        needs: dict[str, list[str]] = defaultdict(list)
        for row in _rows(connection, need, need.c.service_id, [s.id for s in services]):
            needs[row.service_id].append(row.need)
        links = _links(connection, services)
        return cls(
            organizations=organizations,
            sources=sources,
            phones=_phones(connection, services, links),
            addresses=_addresses(connection, services, links),
            schedules=_schedules(connection, services, links),
            needs=needs,
        )


def show(
    service: Any,
    parts: Parts,
    audience: Audience,
    moment: Moment,
    *,
    offer: Offer | None = None,
    why: tuple[str, ...] = (),
) -> FoundService:
    """The service as it may be shown to ``audience``."""
    today = moment.today
    organization = parts.organizations.get(service.organization_id)
    languages = service.spoken or {}
    # Who may not come by themselves is not given the way: the hotline or a professional goes ahead.
    closed = audience == "person" and service.access != "self"
    due = service.next_check_due
    return FoundService(
        service_id=service.id,
        name=service.name,
        organization=organization.name if organization else "",
        description=service.description or "",
        needs=tuple(sorted(parts.needs.get(service.id, ()))),
        phones=() if closed else tuple(_phone(row) for row in parts.phones.get(service.id, ())),
        text_ok=service.text_ok,
        url="" if closed else (service.url or (organization.website if organization else "") or ""),
        address="" if service.confidential else _address(parts.addresses.get(service.id, [])),
        distance_km=None if service.confidential or offer is None else offer.distance_km,
        languages=tuple(sorted(c for c, mode in languages.items() if mode == "staff")),
        interpreter=tuple(sorted(c for c, mode in languages.items() if mode != "staff")),
        hours=tuple(_hours(row) for row in parts.schedules.get(service.id, ())),
        alert=service.alert or "",
        eligibility=service.eligibility_description or "",
        how_to_apply=service.application_process or "",
        fees=service.fees_description or "",
        access=service.access,
        answers=service.answers,
        police_contact=service.police_contact,
        no_id_needed=service.no_id_needed,
        immigration_status_asked=service.immigration_status_asked,
        safe_to_leave_message=service.safe_to_leave_message,
        confidential=bool(service.confidential),
        assured=service.assured_date.isoformat() if service.assured_date else "",
        next_check_due=due.isoformat() if due else "",
        stale=due is None or due < today,
        source=parts.sources.get(service.source_id, ""),
        sample=bool(service.sample),
        why=why,
        open_now=open_at(service.opening, moment.now),
        full_until=service.full_until.isoformat()
        if service.full_until and service.full_until >= today
        else "",
        doubts=service.doubts,
        welcomes=_serving(service, answer=True),
        turns_away=_serving(service, answer=False),
        ages=(service.minimum_age, service.maximum_age),
        knows=tuple(kind for kind in ("labour", "sex") if getattr(service, f"expert_{kind}")),
    )


def _serving(service: Any, *, answer: bool) -> tuple[str, ...]:
    return tuple(who for who in SERVES if getattr(service, f"serves_{who}") is answer)


def _rows(connection: Connection, table: Any, column: Any, ids: Iterable[Any]) -> Iterable[Any]:
    wanted = [i for i in ids if i]
    for start in range(0, len(wanted), _CHUNK):
        query = select([table]).where(column.in_(wanted[start : start + _CHUNK]))
        yield from connection.execute(query)


def _links(connection: Connection, services: Sequence[Any]) -> dict[str, list[str]]:
    """Location ids, each with the services given there."""
    table = _table("service_location")
    found: dict[str, list[str]] = defaultdict(list)
    for row in _rows(connection, table, table.c.service_id, [s.id for s in services]):
        found[row.location_id].append(row.service_id)
    return found


def _owned(
    connection: Connection, name: str, services: Sequence[Any], links: dict[str, list[str]]
) -> Iterable[tuple[str, Any]]:
    """Rows of a table that belong to the services, or to the places where they are given."""
    table = _table(name)
    for row in _rows(connection, table, table.c.service_id, [s.id for s in services]):
        yield row.service_id, row
    for row in _rows(connection, table, table.c.location_id, links):
        if row.service_id is None:
            for service in links[row.location_id]:
                yield service, row


def _phones(
    connection: Connection, services: Sequence[Any], links: dict[str, list[str]]
) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for service, row in _owned(connection, "phone", services, links):
        if _answered(row):
            found[service].append(row)
    table = _table("phone")
    bare = {s.organization_id: [] for s in services if s.id not in found}  # type: dict[str, list[str]]
    for service in services:
        if service.organization_id in bare and service.id not in found:
            bare[service.organization_id].append(service.id)
    for row in _rows(connection, table, table.c.organization_id, bare):
        if row.service_id is None and row.location_id is None and _answered(row):
            for service_id in bare[row.organization_id]:
                found[service_id].append(row)
    return {
        service: sorted(rows, key=lambda r: (r.service_id is None, r.type != "voice", r.number))
        for service, rows in found.items()
    }


def _answered(row: Any) -> bool:
    """Whether somebody can be reached at a number, and nobody has taken it out by hand."""
    return row.type not in NO_CALLS and not row.withdrawn


def _addresses(
    connection: Connection, services: Sequence[Any], links: dict[str, list[str]]
) -> dict[str, list[Any]]:
    open_services = {s.id for s in services if not s.confidential}
    table = _table("address")
    found: dict[str, list[Any]] = defaultdict(list)
    for row in _rows(connection, table, table.c.location_id, links):
        for service in links[row.location_id]:
            if service in open_services and row.address_type != "postal":
                found[service].append(row)
    return found


def _schedules(
    connection: Connection, services: Sequence[Any], links: dict[str, list[str]]
) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for service, row in _owned(connection, "schedule", services, links):
        found[service].append(row)
    # Hours of the service itself stand before those of its place.
    own = {service: [r for r in rows if r.service_id] for service, rows in found.items()}
    return {service: own[service] or rows for service, rows in found.items()}


def _phone(row: Any) -> FoundPhone:
    return FoundPhone(
        number=row.number,
        shown=row.shown,
        extension=row.extension or "",
        type=row.type,
        languages=tuple(row.languages or ()),
        note=row.description or "",
    )


def _address(rows: list[Any]) -> str:
    if not rows:
        return ""
    row = min(rows, key=lambda r: r.id)
    town = " ".join(part for part in (row.state_province, row.postal_code) if part)
    return ", ".join(part for part in (row.address_1, row.address_2, row.city, town) if part)


def _hours(row: Any) -> str:
    days = say_days(row.byday or row.bymonthday or row.freq or "")
    if not row.opens_at:
        return row.description or days
    if row.opens_at == row.closes_at:
        return f"{days}, day and night"
    return f"{days} {row.opens_at}-{row.closes_at or '?'}".strip()

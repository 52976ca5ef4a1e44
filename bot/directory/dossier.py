"""One service whole, for those who keep the directory true: every field, number, place and what happened.

Retired and closed services are shown too. The address of a confidential place is not in it:
:func:`open_addresses` reads that, for whoever may, and the caller writes down that it was done.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.directory.checking import Event, history
from bot.directory.editing import EDITABLE
from bot.directory.found import FoundService
from bot.directory.keeping import as_text
from bot.directory.search import now_utc
from bot.directory.showing import Moment, Parts, show
from bot.storage.database import Store
from bot.storage.schema import metadata


@dataclass(frozen=True)
class Line:
    """A number as it is kept: ``owner`` is service, location or organization."""

    id: str
    shown: str
    number: str
    type: str
    extension: str
    note: str
    owner: str
    withdrawn: bool


@dataclass(frozen=True)
class Door:
    """A place where a service is given. ``address`` is empty where it is confidential."""

    location_id: str
    name: str
    kind: str
    country: str
    region: str
    address: str
    confidential: bool
    sealed: bool  # its address is kept under seal


@dataclass(frozen=True)
class Dossier:
    """Everything there is about a service. ``fields`` are those that may be changed, as text."""

    service: FoundService
    status: str
    closed_on: date | None
    email: str
    fields: Mapping[str, str]
    terms: tuple[str, ...]
    areas: tuple[str, ...]
    lines: tuple[Line, ...]
    doors: tuple[Door, ...]
    events: tuple[Event, ...]

    @property
    def offered(self) -> bool:
        """Whether it is in use at all: neither retired nor closed."""
        return self.status == "active" and self.closed_on is None


def read_dossier(store: Store, service_id: str, today: date) -> Dossier | None:
    """The service with the id, or None where there is none."""
    service = _t("service")
    with store.read() as connection:
        row = connection.execute(select([service]).where(service.c.id == service_id)).first()
        if row is None:
            return None
        parts = Parts.load(connection, [row])
        return Dossier(
            service=show(row, parts, "responder", Moment(today, now_utc())),
            status=row.status,
            closed_on=row.closed_on,
            email=row.email or "",
            fields={name: as_text(row[name]) or "" for name in EDITABLE},
            terms=tuple(row.terms or ()),
            areas=_areas(connection, service_id),
            lines=_lines(connection, row),
            doors=_doors(connection, row),
            events=tuple(history(store, service_id)),
        )


def open_addresses(store: Store, service_id: str) -> tuple[str, ...]:
    """The sealed addresses of a service, a line each. To be called only for whoever may know them."""
    sealed, link = _t("sealed_address"), _t("service_location")
    query = select([sealed]).where(
        link.c.service_id == service_id, link.c.location_id == sealed.c.location_id
    )
    with store.read() as connection:
        rows = connection.execute(query).fetchall()
    found: list[str] = []
    for row in rows:
        place = f"directory/{row.location_id}/address"
        key = store.vault.data_key(place, row.key_id, row.wrapped_key)
        content = json.loads(key.open(row.content, place))
        found += [_one_line(address) for address in content.get("addresses", ())]
    return tuple(line for line in found if line)


def _one_line(address: Mapping[str, Any]) -> str:
    names = ("attention", "address_1", "address_2", "city", "state_province", "postal_code")
    return ", ".join(str(address[name]) for name in names if address.get(name))


def _areas(connection: Connection, service_id: str) -> tuple[str, ...]:
    area = _t("service_area")
    rows = connection.execute(select([area]).where(area.c.service_id == service_id))
    return tuple(sorted(row.name or row.extent or "" for row in rows))


def _locations(connection: Connection, service_id: str) -> list[Any]:
    link, location = _t("service_location"), _t("location")
    query = select([location]).where(
        link.c.service_id == service_id, link.c.location_id == location.c.id
    )
    return list(connection.execute(query.order_by(location.c.id)))


def _lines(connection: Connection, service: Any) -> tuple[Line, ...]:
    phone = _t("phone")
    places = [row.id for row in _locations(connection, service.id)]
    owners = (
        ("service", phone.c.service_id == service.id),
        ("location", phone.c.location_id.in_(places) & phone.c.service_id.is_(None)),
        (
            "organization",
            (phone.c.organization_id == service.organization_id)
            & phone.c.service_id.is_(None)
            & phone.c.location_id.is_(None),
        ),
    )
    return tuple(
        Line(
            id=row.id,
            shown=row.shown,
            number=row.number,
            type=row.type,
            extension=row.extension or "",
            note=row.description or "",
            owner=owner,
            withdrawn=bool(row.withdrawn),
        )
        for owner, mine in owners
        for row in connection.execute(select([phone]).where(mine).order_by(phone.c.number))
    )


def _doors(connection: Connection, service: Any) -> tuple[Door, ...]:
    address, sealed = _t("address"), _t("sealed_address")
    doors = []
    for row in _locations(connection, service.id):
        mine = select([address]).where(address.c.location_id == row.id).order_by(address.c.id)
        lines = [_one_line(dict(line)) for line in connection.execute(mine)]
        under_seal = connection.execute(
            select([sealed.c.location_id]).where(sealed.c.location_id == row.id)
        ).first()
        secret = bool(row.confidential or service.confidential)
        doors.append(
            Door(
                location_id=row.id,
                name=row.name or "",
                kind=row.location_type,
                country=row.country,
                region=row.region,
                address="" if secret else "; ".join(lines),
                confidential=secret,
                sealed=under_seal is not None,
            )
        )
    return tuple(doors)


def _t(name: str) -> Any:
    return metadata.tables[f"directory_{name}"]

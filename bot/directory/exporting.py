"""The directory as HSDS 3.1 with our profile, for partners to read.

Out go services that anyone may be sent to: open, checked, real. Confidential services stay out altogether,
and so do the numbers of services that take contact through the hotline or by referral alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any, Protocol

from sqlalchemy import func, or_, select
from sqlalchemy.engine import Connection

from bot.directory.found import SERVES
from bot.directory.intake import id_of
from bot.storage.schema import metadata

MOST_PER_PAGE = 100
_BRANCH = "https://raw.githubusercontent.com/openreferral/specification/3.1"
OPENAPI_URL = f"{_BRANCH}/schema/openapi.json"
_PROFILE = (
    "access", "no_id_needed", "immigration_status_asked", "police_contact", "text_ok",
    "safe_to_leave_message", "expert_labour", "expert_sex", "answers", "assured_by",
)  # fmt: skip
_SERVICE = (
    "id", "organization_id", "name", "alternate_name", "description", "url", "email", "status",
    "interpretation_services", "application_process", "fees_description",
    "eligibility_description", "minimum_age", "maximum_age", "assured_date", "alert",
)  # fmt: skip
_ORGANIZATION = ("id", "name", "alternate_name", "description", "email", "website")
_PHONE = ("id", "service_id", "location_id", "organization_id", "extension", "type", "description")
_ADDRESS = (
    "id", "location_id", "address_1", "address_2", "city", "state_province", "postal_code",
    "country", "address_type",
)  # fmt: skip
_SCHEDULE = (
    "id", "service_id", "location_id", "valid_from", "valid_to", "freq", "byday", "bymonthday",
    "opens_at", "closes_at", "description",
)  # fmt: skip


class Reader(Protocol):
    """Opens one consistent look at the store: ``store.read``."""

    def __call__(self) -> AbstractContextManager[Connection]:
        """The look, as a context manager."""
        ...


@dataclass(frozen=True)
class Query:
    """Which services are asked for; everything given must hold."""

    search: str = ""
    organization_id: str = ""
    taxonomy_term_id: str = ""
    modified_after: float | None = None  # Unix seconds
    page: int = 1
    per_page: int = 25
    minimal: bool = False
    full: bool = False


def _t(name: str) -> Any:
    return metadata.tables[f"directory_{name}"]


class Publisher:
    """Reads what may be published: ``Publisher(store.read)``."""

    def __init__(self, read: Reader) -> None:
        self._read = read

    def services(self, query: Query) -> dict[str, Any]:
        """A page of services, as the HSDS API says."""
        service = _t("service")
        rules = [*self._published(), *self._asked(query)]
        with self._read() as connection:
            total = connection.execute(select([func.count()]).where(*rules)).scalar() or 0
            rows = connection.execute(
                select([service])
                .where(*rules)
                .order_by(service.c.id)
                .limit(query.per_page)
                .offset((query.page - 1) * query.per_page)
            ).fetchall()
            if query.minimal:
                found = [_plain(row, ("id", "name", "status")) | _modified(row) for row in rows]
            elif query.full:
                found = self._documents(connection, rows)
            else:
                found = [_service(row) for row in rows]
        return page_of(found, int(total), query)

    def service(self, service_id: str) -> dict[str, Any] | None:
        """One service with everything that belongs to it, or None."""
        service = _t("service")
        query = select([service]).where(service.c.id == service_id, *self._published())
        with self._read() as connection:
            rows = connection.execute(query).fetchall()
            return next(iter(self._documents(connection, rows)), None)

    def organizations(self, query: Query) -> dict[str, Any]:
        """A page of the organizations that have a published service."""
        organization, service = _t("organization"), _t("service")
        having = select([service.c.organization_id]).where(*self._published())
        rules = [organization.c.id.in_(having)]
        if query.search:
            rules.append(organization.c.name.ilike(_like(query.search), escape="\\"))
        with self._read() as connection:
            total = connection.execute(select([func.count()]).where(*rules)).scalar() or 0
            rows = connection.execute(
                select([organization])
                .where(*rules)
                .order_by(organization.c.id)
                .limit(query.per_page)
                .offset((query.page - 1) * query.per_page)
            )
            return page_of([_organization(row) for row in rows], int(total), query)

    def _published(self) -> list[Any]:
        service = _t("service")
        return [
            service.c.status == "active",
            service.c.closed_on.is_(None),
            service.c.sample.is_(False),
            service.c.confidential.is_(False),
            service.c.assured_date.isnot(None),
        ]

    def _asked(self, query: Query) -> list[Any]:
        service, rules = _t("service"), []
        if query.search:
            like = _like(query.search)
            said = (service.c.name, service.c.alternate_name, service.c.description)
            rules.append(or_(*(column.ilike(like, escape="\\") for column in said)))
        if query.organization_id:
            rules.append(service.c.organization_id == query.organization_id)
        if query.modified_after is not None:
            # "On or after", as HSDS says: a second that is still running is read twice, never missed.
            rules.append(service.c.modified_at >= query.modified_after)
        if query.taxonomy_term_id:
            need = _t("service_need")
            met = select([need.c.service_id]).where(need.c.need == query.taxonomy_term_id)
            rules.append(service.c.id.in_(met))
        return rules

    def _documents(self, connection: Connection, rows: list[Any]) -> list[dict[str, Any]]:
        parts = _Parts(connection, rows)
        return [parts.document(row) for row in rows]


class _Parts:
    """What belongs to a few services, read at once."""

    def __init__(self, connection: Connection, services: list[Any]) -> None:
        ids = [row.id for row in services]
        self._connection = connection
        self._organizations = {
            row.id: row
            for row in self._rows("organization", "id", [s.organization_id for s in services])
        }
        self._needs = self._by("service_need", "service_id", ids)
        self._phones = self._by("phone", "service_id", ids)
        self._languages = self._by("language", "service_id", ids)
        self._schedules = self._by("schedule", "service_id", ids)
        self._areas = self._by("service_area", "service_id", ids)
        self._links = self._by("service_location", "service_id", ids)
        places = [link.location_id for links in self._links.values() for link in links]
        self._locations = {row.id: row for row in self._rows("location", "id", places)}
        self._addresses = self._by("address", "location_id", places)
        self._placed_phones = self._by("phone", "location_id", places)
        self._placed_schedules = self._by("schedule", "location_id", places)

    def document(self, service: Any) -> dict[str, Any]:
        """The service with its parts."""
        said = _service(service)
        open_to_all = service.access == "self"
        phones = self._phones[service.id] if open_to_all else []
        said |= {
            "organization": _organization(self._organizations[service.organization_id]),
            "phones": [_phone(row) for row in phones if not row.withdrawn],
            "languages": _languages(service, self._languages[service.id]),
            "schedules": [_plain(row, _SCHEDULE) for row in self._schedules[service.id]],
            "service_areas": [
                _plain(row, ("id", "service_id", "name", "extent", "extent_type"))
                for row in self._areas[service.id]
            ],
            "service_at_locations": [
                self._place(link, open_to_all=open_to_all)
                for link in self._links[service.id]
                if not self._locations[link.location_id].confidential
            ],
            "needs": ";".join(sorted(row.need for row in self._needs[service.id])),
        }
        return {name: value for name, value in said.items() if value not in ([], "", None)}

    def _place(self, link: Any, *, open_to_all: bool) -> dict[str, Any]:
        location = self._locations[link.location_id]
        names = ("id", "name", "location_type", "organization_id", "latitude", "longitude")
        place = _plain(location, names)
        phones = [
            r for r in self._placed_phones[location.id] if r.service_id is None and not r.withdrawn
        ]
        hours = [r for r in self._placed_schedules[location.id] if r.service_id is None]
        place |= {
            "addresses": [_address(row) for row in self._addresses[location.id]],
            "phones": [_phone(row) for row in phones] if open_to_all else [],
            "schedules": [_plain(row, _SCHEDULE) for row in hours],
        }
        return {
            "id": link.id,
            "service_id": link.service_id,
            "location_id": link.location_id,
            "location": {name: value for name, value in place.items() if value != []},
        }

    def _rows(self, name: str, column: str, ids: Iterable[str]) -> list[Any]:
        table, wanted = _t(name), list(dict.fromkeys(ids))
        query = select([table]).where(table.c[column].in_(wanted))
        if "id" in table.c:
            query = query.order_by(table.c.id)
        return self._connection.execute(query).fetchall() if wanted else []

    def _by(self, name: str, column: str, ids: Iterable[str]) -> Mapping[str, list[Any]]:
        found: dict[str, list[Any]] = defaultdict(list)
        for row in self._rows(name, column, ids):
            found[row[column]].append(row)
        return found


def page_of(contents: list[dict[str, Any]], total: int, query: Query) -> dict[str, Any]:
    """A Page of HSDS."""
    pages = max(1, -(-total // query.per_page))
    return {
        "total_items": total,
        "total_pages": pages,
        "page_number": query.page,
        "size": len(contents),
        "first_page": query.page == 1,
        "last_page": query.page >= pages,
        "empty": not contents,
        "contents": contents,
    }


def _plain(row: Any, names: Iterable[str]) -> dict[str, Any]:
    values = {name: row[name] for name in names}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value is not None and value != ""
    }


def _service(row: Any) -> dict[str, Any]:
    said = _plain(row, (*_SERVICE, *_PROFILE))
    said["serves"] = [who for who in SERVES if row[f"serves_{who}"]]
    said["does_not_serve"] = ";".join(who for who in SERVES if row[f"serves_{who}"] is False)
    said |= _modified(row)
    if row.next_check_due:
        said["next_check_due"] = row.next_check_due.isoformat()
    said["confidential"] = False
    return {name: value for name, value in said.items() if value not in ([], "")}


def _modified(row: Any) -> dict[str, str]:
    # Zero stands for "before this was written down".
    return {"last_modified": stamp(row.modified_at)} if row.modified_at else {}


def stamp(seconds: float) -> str:
    """Unix seconds as HSDS writes a moment, such as ``2026-10-01T09:30:00.250Z``."""
    at = datetime.fromtimestamp(seconds, timezone.utc)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _organization(row: Any) -> dict[str, Any]:
    return {"description": "", **_plain(row, _ORGANIZATION)}


def _phone(row: Any) -> dict[str, Any]:
    return {**_plain(row, _PHONE), "number": row.number}


def _languages(service: Any, rows: list[Any]) -> list[dict[str, Any]]:
    """The languages as the service has them now: by its own rows, its places', or changed by hand."""
    named = {row.code: row for row in rows}
    said = []
    for code, mode in (service.spoken or {}).items():
        row = named.get(code)
        if row is not None and row.mode == mode:
            entry = _plain(row, ("id", "service_id", "code", "note"))
        else:
            spoken = id_of(service.id, "language", code)
            entry = {"id": spoken, "service_id": service.id, "code": code}
        if mode == "interpreter":
            entry.setdefault("note", "interpreter")
        said.append(entry)
    return said


def _address(row: Any) -> dict[str, Any]:
    missing = dict.fromkeys(("city", "state_province", "postal_code", "country"), "")
    return {**missing, **_plain(row, _ADDRESS)}


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"

"""The directory as a list for those who keep it: found by name or number, by state, page by page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select

from bot.storage.database import Store
from bot.storage.schema import metadata

PER_PAGE = 50
STATES = ("in_use", "unsure", "full", "closed", "retired", "confidential")

_service = metadata.tables["directory_service"]
_organization = metadata.tables["directory_organization"]
_phone = metadata.tables["directory_phone"]
_need = metadata.tables["directory_service_need"]


@dataclass(frozen=True)
class Wanted:
    """What is looked for; empty strings for anything. ``state`` is one of :data:`STATES`."""

    said: str = ""
    state: str = ""
    need: str = ""
    page: int = 1
    include_sample: bool = False


@dataclass(frozen=True)
class Listed:
    """A service in the list."""

    service_id: str
    name: str
    organization: str
    status: str
    assured: str
    due: str
    stale: bool
    full_until: str
    closed: bool
    confidential: bool
    sample: bool
    doubts: int


@dataclass(frozen=True)
class Listing:
    """One page of services, and how many there are on all pages."""

    services: tuple[Listed, ...]
    total: int
    pages: int


def list_services(store: Store, wanted: Wanted, today: date) -> Listing:
    """The services that fit, by name."""
    rules = [_service.c.organization_id == _organization.c.id, *_rules(wanted, today)]
    columns = [_service, _organization.c.name.label("organization")]
    with store.read() as connection:
        total = int(connection.execute(select([func.count()]).where(*rules)).scalar() or 0)
        rows = connection.execute(
            select(columns)
            .where(*rules)
            .order_by(_service.c.name, _service.c.id)
            .limit(PER_PAGE)
            .offset((wanted.page - 1) * PER_PAGE)
        ).fetchall()
    listed = tuple(_listed(row, today) for row in rows)
    return Listing(listed, total, max(1, -(-total // PER_PAGE)))


def _rules(wanted: Wanted, today: date) -> list[Any]:
    open_now = (_service.c.status == "active", _service.c.closed_on.is_(None))
    rules: list[Any] = {
        "in_use": [*open_now],
        "unsure": [
            *open_now,
            or_(_service.c.next_check_due.is_(None), _service.c.next_check_due < today),
        ],
        "full": [*open_now, _service.c.full_until >= today],
        "closed": [_service.c.closed_on.isnot(None)],
        "retired": [_service.c.status != "active"],
        "confidential": [*open_now, _service.c.confidential.is_(True)],
    }.get(wanted.state, [])
    if not wanted.include_sample:
        rules.append(_service.c.sample.is_(False))
    if wanted.need:
        met = select([_need.c.service_id]).where(_need.c.need == wanted.need)
        rules.append(_service.c.id.in_(met))
    if wanted.said:
        rules.append(_said(wanted.said))
    return rules


def _said(text: str) -> Any:
    like = "%" + re.sub(r"([\\%_])", r"\\\1", text) + "%"
    names = (_service.c.name, _service.c.alternate_name, _organization.c.name)
    ways = [name.ilike(like, escape="\\") for name in names]
    digits = re.sub(r"\D", "", text)
    if len(digits) >= 3 and not re.search(r"[^\W\d]", text):
        called = select([_phone.c.service_id]).where(_phone.c.number.like(f"%{digits}%"))
        ways.append(_service.c.id.in_(called))
    return or_(*ways)


def _listed(row: Any, today: date) -> Listed:
    due = row.next_check_due
    return Listed(
        service_id=row.id,
        name=row.name,
        organization=row.organization,
        status=row.status,
        assured=row.assured_date.isoformat() if row.assured_date else "",
        due=due.isoformat() if due else "",
        stale=due is None or due < today,
        full_until=row.full_until.isoformat() if row.full_until and row.full_until >= today else "",
        closed=row.closed_on is not None,
        confidential=bool(row.confidential),
        sample=bool(row.sample),
        doubts=row.doubts,
    )

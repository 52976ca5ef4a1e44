"""Which services have to be asked again, the most pressing first, and what to ask them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select

from bot.directory.found import FoundService
from bot.storage.database import Store
from bot.storage.schema import metadata

SOON_DAYS = 30
USED_DAYS = 90

_service = metadata.tables["directory_service"]
_organization = metadata.tables["directory_organization"]
_check = metadata.tables["directory_check"]
_referral = metadata.tables["directory_referral"]
# Texts are left where they are: a list of a hundred thousand needs none of them.
_COLUMNS = [
    _service.c[name]
    for name in (
        *("id", "name", "assured_date", "next_check_due", "full_until", "doubts"),
        *("confidential", "sample"),
    )
]


@dataclass(frozen=True)
class WorkItem:
    """A service to ask again. ``reasons`` are codes, explained in ``docs/directory.md``."""

    service_id: str
    name: str
    organization: str
    reasons: tuple[str, ...]
    assured: str
    due: str
    doubts: int
    offered: int  # how often it was offered in the last 90 days
    tried: int  # how often nobody answered since it was last reached
    confidential: bool
    sample: bool


def work_list(
    store: Store, today: date, *, most: int = 200, include_sample: bool = False
) -> list[WorkItem]:
    """What has to be checked: doubted, never checked, past its check, due soon, or full till today.

    Doubted services come first, then what is offered most.
    """
    soon = today + timedelta(days=SOON_DAYS)
    due = or_(
        _service.c.doubts > 0,
        _service.c.assured_date.is_(None),
        _service.c.next_check_due.is_(None),
        _service.c.next_check_due < soon,
        _service.c.full_until <= today,
    )
    query = (
        select([*_COLUMNS, _organization.c.name.label("organization")])
        .where(_service.c.organization_id == _organization.c.id)
        .where(_service.c.status == "active", _service.c.closed_on.is_(None), due)
    )
    if not include_sample:
        query = query.where(_service.c.sample.is_(False))
    since = time.time() - USED_DAYS * 86400
    used = select([_referral.c.service_id, func.count()]).where(_referral.c.offered_at > since)
    tried = select([_check.c.service_id, _check.c.outcome]).order_by(_check.c.id)
    with store.read() as connection:
        offered = dict(connection.execute(used.group_by(_referral.c.service_id)).fetchall())
        silent = _unanswered(connection.execute(tried))
        rows = connection.execute(query).fetchall()
    items = [_item(row, today, soon, offered.get(row.id, 0), silent.get(row.id, 0)) for row in rows]
    items.sort(key=lambda item: (-item.doubts, -item.offered, item.due or "0", item.name))
    return items[:most]


def _unanswered(checks: Any) -> dict[str, int]:
    silent: dict[str, int] = {}
    for service_id, outcome in checks:
        silent[service_id] = silent.get(service_id, 0) + 1 if outcome == "no_answer" else 0
    return silent


def _item(row: Any, today: date, soon: date, offered: int, tried: int) -> WorkItem:
    due = row.next_check_due
    reasons = [f"doubts:{row.doubts}"] if row.doubts else []
    if row.assured_date is None:
        reasons.append("never_checked")
    elif due is None or due < today:
        reasons.append("past_due")
    elif due < soon:
        reasons.append("due_soon")
    if row.full_until and row.full_until <= today:
        reasons.append("full_over")
    return WorkItem(
        service_id=row.id,
        name=row.name,
        organization=row.organization,
        reasons=tuple(reasons),
        assured=row.assured_date.isoformat() if row.assured_date else "",
        due=due.isoformat() if due else "",
        doubts=row.doubts,
        offered=offered,
        tried=tried,
        confidential=bool(row.confidential),
        sample=bool(row.sample),
    )


def check_script(service: FoundService, hotline: str) -> tuple[str, ...]:
    """What to say to the service, line by line, on the phone or by mail. It speaks of no person."""
    numbers = ", ".join(phone.shown for phone in service.phones) or "no number"
    languages = ", ".join(
        (*service.languages, *(f"{c} (interpreter)" for c in service.interpreter))
    )
    hours = "; ".join(service.hours) or "no hours"
    lines = [
        f"Hello, this is {hotline}. We keep a list of services, and you are on it as "
        f"{service.name}, {service.organization}.",
        "May I check that what we have is still right? It takes about three minutes.",
        f"Do you still offer: {', '.join(service.needs) or service.description or service.name}?",
        f"We have: {numbers}. Is that how somebody should reach you? Does it take text messages?",
        f"We have these hours: {hours}. Are they right, also on holidays?",
        "Whom do you take, and whom do you turn away: men, women, trans people, minors, families, pets?",
        "Does somebody need identity papers? Do you ask for immigration status, or for a police report?",
        f"We have these languages: {languages or 'none'}. Staff, or an interpreter?",
        "Do you have room now? If not, from when on?",
        "May people come by themselves, or only through us or another agency?",
    ]
    if service.confidential:
        lines.append(
            "We keep your address to ourselves and give it to nobody. Is that still right?"
        )
    lines.append(
        "Thank you. We will ask again in a year, or sooner if you tell us that it changed."
    )
    return tuple(lines)

"""Keeping the directory true: checks of services, what each of them finds, and its history.

A check is somebody asking the service itself. What it finds is this hotline's own knowledge: an import
never takes it back unless its package was checked later still.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.directory.confidential import AddressGuard
from bot.storage.database import Store
from bot.storage.schema import metadata

WAYS = ("phone", "email", "web", "visit")
OUTCOMES = ("confirmed", "full", "closed", "no_answer")
RECHECK_DAYS = 365
FULL_DAYS = 7
LONGEST_NOTE = 500

_service = metadata.tables["directory_service"]
_check = metadata.tables["directory_check"]
_change = metadata.tables["directory_change"]
_feedback = metadata.tables["directory_feedback"]


class CheckRefusedError(ValueError):
    """A check cannot be written down; the message says why."""


@dataclass(frozen=True)
class Check:
    """What somebody found who asked. ``days`` until it is asked again, or for which it is full."""

    service_id: str
    by: str
    way: str
    outcome: str
    today: date
    note: str = ""
    days: int = 0


@dataclass(frozen=True)
class Event:
    """One thing that happened to a service: ``kind`` is check, change or feedback."""

    at: float
    kind: str
    by: str
    what: str
    previous: str = ""
    replacement: str = ""


def record_check(store: Store, check: Check) -> None:
    """Write a check down and act on it. Raises :class:`CheckRefusedError`.

    Confirmed: sure again until the next check, and complaints are settled. Full: the same, and not
    offered for ``days``. Closed: not offered any more. No answer: noted, and nothing else.
    """
    if check.way not in WAYS or check.outcome not in OUTCOMES or not check.by.strip():
        raise CheckRefusedError("a check needs who, how (phone, email, web, visit) and an outcome")
    if len(check.note) > LONGEST_NOTE:
        raise CheckRefusedError(f"a note has at most {LONGEST_NOTE} characters")
    if not 0 <= check.days <= 2 * 366:
        raise CheckRefusedError("the next check lies at most two years ahead")
    with store.write() as connection:
        service = _known(connection, check.service_id)
        _keep_confidential(check, confidential=bool(service.confidential))
        values = _standing(check)
        if values:
            changing = update(_service).where(_service.c.id == check.service_id)
            connection.execute(changing.values(modified_at=time.time(), **values))
        if check.outcome in ("confirmed", "full"):
            settle(connection, check.service_id)
        connection.execute(
            _check.insert().values(
                service_id=check.service_id,
                at=time.time(),
                by=check.by[:200],
                way=check.way,
                outcome=check.outcome,
                assured_date=values.get("assured_date"),
                next_check_due=values.get("next_check_due"),
                note=check.note or None,
            )
        )


def settle(connection: Connection, service_id: str) -> None:
    """Mark every complaint about a service as seen to."""
    open_ones = (_feedback.c.service_id == service_id, _feedback.c.settled.is_(False))
    connection.execute(update(_feedback).where(*open_ones).values(settled=True))


def history(store: Store, service_id: str, *, most: int = 100) -> list[Event]:
    """What happened to a service, newest first."""
    with store.read() as connection:
        events = [
            Event(row.at, "check", row.by, f"{row.outcome} ({row.way})", row.note or "")
            for row in _latest(connection, _check, service_id, most)
        ]
        events += [
            Event(row.at, "change", row.by, row.field, row.previous or "", row.replacement or "")
            for row in _latest(connection, _change, service_id, most)
        ]
        events += [
            Event(row.at, "feedback", row.by, row.kind)
            for row in _latest(connection, _feedback, service_id, most)
        ]
    return sorted(events, key=lambda event: -event.at)[:most]


def _known(connection: Connection, service_id: str) -> Any:
    service = connection.execute(select([_service]).where(_service.c.id == service_id)).first()
    if service is None:
        raise CheckRefusedError("there is no such service")
    return service


def _keep_confidential(check: Check, *, confidential: bool) -> None:
    if confidential and AddressGuard().gives_away(check.note, confidential=True):
        raise CheckRefusedError("the note holds an address, and this place is confidential")


def _standing(check: Check) -> dict[str, Any]:
    """The columns of the service that the outcome changes."""
    today = check.today
    if check.outcome == "closed":
        return {"closed_on": today}
    if check.outcome == "no_answer":
        return {}
    full = check.outcome == "full"
    return {
        "assured_date": today,
        "assured_by": check.by[:200],
        "next_check_due": today
        + timedelta(days=RECHECK_DAYS if full else check.days or RECHECK_DAYS),
        "doubts": 0,
        "closed_on": None,
        "full_until": today + timedelta(days=check.days or FULL_DAYS) if full else None,
    }


def _latest(connection: Connection, table: Any, service_id: str, most: int) -> list[Any]:
    query = select([table]).where(table.c.service_id == service_id).order_by(table.c.id.desc())
    return list(connection.execute(query.limit(most)))

"""What an import must not take back: checks made since, and changes by hand. And what it did change."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.engine import Connection

from bot.directory.found import NO_CALLS
from bot.directory.intake import Intake, Record
from bot.storage.schema import metadata

_CHUNK = 400
_CHECKED = ("assured_date", "assured_by", "next_check_due")
# Made of other rows, or no matter of the service's own.
_NOT_LOGGED = ("id", "digest", "foreign_id", "organization_id", "spoken", "opening", "reachable")

_service = metadata.tables["directory_service"]
_change = metadata.tables["directory_change"]
_check = metadata.tables["directory_check"]
_phone = metadata.tables["directory_phone"]
_location = metadata.tables["directory_service_location"]


def keep_own(connection: Connection, intake: Intake, source_id: int) -> None:
    """Bring the services that the package changes in line with what this hotline knows better.

    To be called before they are written. Every field that is going to change is noted in the history.
    """
    wanted = intake.table("service")
    query = select([_service.c.id, _service.c.digest]).where(_service.c.source_id == source_id)
    known = {row.id: row.digest for row in connection.execute(query)}
    changed = [i for i, r in wanted.items() if i in known and known[i] != r["digest"]]
    held = _held(connection, changed)
    by, now = f"import: {intake.options.source}", time.time()
    log: list[Record] = []
    for old in _rows(connection, changed):
        record = wanted[old.id]
        _keep_check(record, old)
        secret = bool(record["confidential"])
        for field in held.get(old.id, ()):
            if field in record and not _gives_away(intake, old[field], confidential=secret):
                record[field] = old[field]
        log += [
            {
                "service_id": old.id,
                "at": now,
                "by": by[:200],
                "field": field,
                "previous": _told(intake, old[field], confidential=secret),
                "replacement": _told(intake, value, confidential=secret),
                "held": False,
            }
            for field, value in record.items()
            if field not in _NOT_LOGGED and as_text(old[field]) != as_text(value)
        ]
    if log:
        connection.execute(_change.insert(), log)
    if intake.judgement.confidential_locations:
        _scrub(connection, intake, source_id)


def numbers_of(service: Any) -> Any:
    """The rule for the numbers by which a service is reached: its own, its places', its organization's."""
    places = select([_location.c.location_id]).where(_location.c.service_id == service.id)
    return or_(
        _phone.c.service_id == service.id,
        _phone.c.location_id.in_(places),
        _phone.c.organization_id == service.organization_id,
    )


def renew_reachable(connection: Connection, organization_id: str) -> None:
    """Write on the services of an organization whether they can be reached, and that they changed."""
    mine = select([_service]).where(_service.c.organization_id == organization_id)
    for service in connection.execute(mine).fetchall():
        calls = select([_phone.c.id]).where(
            numbers_of(service), _phone.c.withdrawn.is_(False), _phone.c.type.notin_(NO_CALLS)
        )
        found = connection.execute(calls.limit(1)).first() is not None
        changing = update(_service).where(_service.c.id == service.id)
        values = {"reachable": bool(service.url) or found, "modified_at": time.time()}
        connection.execute(changing.values(**values))


def renew_touched_numbers(connection: Connection, intake: Intake) -> None:
    """After an import: services whose numbers were changed by hand are reached as those say."""
    hands = (
        select([_service.c.organization_id])
        .distinct()
        .where(_change.c.service_id == _service.c.id, _change.c.field == "number")
    )
    wanted = {record["organization_id"] for record in intake.table("service").values()}
    for (organization_id,) in connection.execute(hands).fetchall():
        if organization_id in wanted:
            renew_reachable(connection, organization_id)


def as_text(value: Any) -> str | None:
    """A value as the history keeps it."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return ", ".join(c + (" (interpreter)" if m != "staff" else "") for c, m in value.items())
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _gives_away(intake: Intake, value: Any, *, confidential: bool) -> bool:
    text = value if isinstance(value, str) else ""
    return intake.judgement.guard.gives_away(text, confidential=confidential)


def _told(intake: Intake, value: Any, *, confidential: bool) -> str | None:
    """A value for the history, unless it is the address of a place that is confidential now."""
    if _gives_away(intake, value, confidential=confidential):
        return None
    return as_text(value)


def _scrub(connection: Connection, intake: Intake, source_id: int) -> None:
    """Take the address of a place that has become confidential out of the history as well."""
    secret = {r["id"] for r in intake.table("service").values() if r["confidential"]}
    for table, columns in ((_change, ("previous", "replacement")), (_check, ("note",))):
        mine = table.c.service_id == _service.c.id
        query = select([table]).where(mine, _service.c.source_id == source_id)
        for row in connection.execute(query).fetchall():
            hidden = row.service_id in secret
            gone = {c: None for c in columns if _gives_away(intake, row[c], confidential=hidden)}
            if gone:
                connection.execute(update(table).where(table.c.id == row.id).values(**gone))


def _keep_check(record: Record, old: Any) -> None:
    """The later of two checks counts; a service that was dropped and is back has no digest."""
    if old.assured_date and (
        record["assured_date"] is None or record["assured_date"] < old.assured_date
    ):
        for column in _CHECKED:
            record[column] = old[column]


def _held(connection: Connection, ids: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for chunk in _chunks(ids):
        query = select([_change.c.service_id, _change.c.field])
        query = query.where(_change.c.held.is_(True), _change.c.service_id.in_(chunk))
        for service_id, field in connection.execute(query):
            found.setdefault(service_id, set()).add(field)
    return found


def _rows(connection: Connection, ids: list[str]) -> Iterator[Any]:
    for chunk in _chunks(ids):
        yield from connection.execute(select([_service]).where(_service.c.id.in_(chunk)))


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]

"""The audit trail: who did what to which object, chained by hash. It never holds content.

Each entry's hash covers the one before it, and the newest entry's id and hash stand in ``store_fact``,
so an entry that was edited, moved, or removed (the last one too) is found by :func:`verify_chain`.
Entries past their time go from the beginning, and the chain itself says so: a beginning that no entry
speaks of is found like any other hole.
The chain shows tampering by whoever cannot also rewrite all of it; ship the head elsewhere to have more.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.engine import Connection

from bot.logs import get_logger
from bot.storage.database import Store
from bot.storage.schema import AuditEntry, StoreFact

AUDIT = AuditEntry.__table__
FACT = StoreFact.__table__
HEAD = "audit_head"
# The newest entry that was let go when its time had passed: the chain begins after it.
START = "audit_start"
TRIMMED = "audit_trimmed"
FIRST = "0" * 64
# Any number will do, as long as every console asks PostgreSQL for the same lock.
CHAIN_LOCK = 7_305_112_020
log = get_logger("audit")


@dataclass(frozen=True)
class Act:
    """One thing that was done. ``object`` names a row, such as ``conversation:<id>``."""

    actor: str
    name: str
    object: str
    detail: dict[str, Any] = field(default_factory=dict)


def record(connection: Connection, act: Act) -> int:
    """Append ``act`` inside the caller's transaction; returns the entry's id."""
    if connection.dialect.name == "postgresql":
        # Two appends at once would both follow the same entry. SQLite has one writer anyway.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": CHAIN_LOCK})
    known = connection.execute(select(FACT.c.value).where(FACT.c.name == HEAD)).scalar_one_or_none()
    previous = _head(known)[1] if known else FIRST
    at = time.time()
    values = {
        "at": at,
        "actor": act.actor,
        "act": act.name,
        "object": act.object,
        "detail": act.detail,
        "previous": previous,
    }
    digest = chain_hash(values)
    result = connection.execute(AUDIT.insert().values(**values, hash=digest))
    entry_id = int(result.inserted_primary_key[0])
    head = f"{entry_id}:{digest}"
    if known is None:
        connection.execute(FACT.insert().values(name=HEAD, value=head))
    else:
        connection.execute(update(FACT).where(FACT.c.name == HEAD).values(value=head))
    return entry_id


def record_alone(store: Store, act: Act) -> None:
    """Append ``act`` in a transaction of its own: for reading, signing in and refusals."""
    with store.write() as connection:
        record(connection, act)


def verify_chain(store: Store) -> list[int]:
    """The ids of entries that do not fit the chain, in order; empty when it is whole.

    An entry whose predecessor is missing is named itself; a missing last entry is named by its id.
    """
    with store.read() as connection:
        return _broken(connection)


def forget_before(store: Store, limit: float, slack: float = 0.0) -> int:
    """Let go of entries from before ``limit``, seconds since the epoch; returns how many.

    Where there is one, those of the next ``slack`` seconds go with it: each cut is an entry of its own,
    and not every pass should make one. A chain that is not whole is left as it is: it is evidence.
    """
    moment = limit + slack
    with store.read() as connection:
        oldest = connection.execute(select(func.min(AUDIT.c.at))).scalar_one_or_none()
        if oldest is None or oldest >= limit:
            return 0
        broken = _broken(connection)
    if broken:
        log.error("audit_chain_broken", count=len(broken))
        return 0
    with store.write() as connection:
        gone = select(AUDIT.c.id, AUDIT.c.hash).where(AUDIT.c.at < moment)
        last = connection.execute(gone.order_by(AUDIT.c.id.desc()).limit(1)).one_or_none()
        head = _fact(connection, HEAD)
        # The newest entry stays: it is what the next one follows.
        if last is None or (head is not None and _head(head)[0] == last.id):
            return 0
        record(connection, Act("retention", TRIMMED, f"audit:{last.id}", {"hash": last.hash}))
        _keep_fact(connection, START, f"{last.id}:{last.hash}")
        return int(connection.execute(AUDIT.delete().where(AUDIT.c.id <= last.id)).rowcount)


def _broken(connection: Connection) -> list[int]:
    broken = []
    start = _fact(connection, START)
    last, previous = _head(start) if start else (0, FIRST)
    begins, told = last, not start
    for row in connection.execute(select(AUDIT).order_by(AUDIT.c.id)).mappings():
        if row["previous"] != previous or chain_hash(row) != row["hash"]:
            broken.append(int(row["id"]))
        told = told or (row["act"] == TRIMMED and _trimmed_to(row) == start)
        previous, last = row["hash"], int(row["id"])
    known = _fact(connection, HEAD)
    if (known is None and last) or (known is not None and _head(known) != (last, previous)):
        broken.append(_head(known)[0] if known else last)
    if not told:
        broken.append(begins)
    return sorted(set(broken))


def _trimmed_to(row: Any) -> str:
    return f"{row['object'].partition(':')[2]}:{(row['detail'] or {}).get('hash')}"


def _fact(connection: Connection, name: str) -> str | None:
    value: str | None = connection.execute(
        select(FACT.c.value).where(FACT.c.name == name)
    ).scalar_one_or_none()
    return value


def _keep_fact(connection: Connection, name: str, value: str) -> None:
    connection.execute(FACT.delete().where(FACT.c.name == name))
    connection.execute(FACT.insert().values(name=name, value=value))


def chain_hash(row: Any) -> str:
    """SHA-256 over the entry before and everything that this one says (64 hex characters)."""
    parts = [row[name] for name in ("previous", "at", "actor", "act", "object", "detail")]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _head(value: str) -> tuple[int, str]:
    number, _, digest = value.partition(":")
    return int(number), digest

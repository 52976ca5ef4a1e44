"""The audit trail: who did what to which object, chained by hash. It never holds content.

Each entry's hash covers the one before it, and the newest entry's id and hash stand in ``store_fact``,
so an entry that was edited, moved, or removed (the last one too) is found by :func:`verify_chain`.
The chain shows tampering by whoever cannot also rewrite all of it; ship the head elsewhere to have more.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, text, update
from sqlalchemy.engine import Connection

from bot.storage.database import Store
from bot.storage.schema import AuditEntry, StoreFact

AUDIT = AuditEntry.__table__
FACT = StoreFact.__table__
HEAD = "audit_head"
FIRST = "0" * 64
# Any number will do, as long as every console asks PostgreSQL for the same lock.
CHAIN_LOCK = 7_305_112_020


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
    broken = []
    previous, last = FIRST, 0
    with store.read() as connection:
        for row in connection.execute(select(AUDIT).order_by(AUDIT.c.id)).mappings():
            if row["previous"] != previous or chain_hash(row) != row["hash"]:
                broken.append(int(row["id"]))
            previous, last = row["hash"], int(row["id"])
        known = connection.execute(
            select(FACT.c.value).where(FACT.c.name == HEAD)
        ).scalar_one_or_none()
    if (known is None and last) or (known is not None and _head(known) != (last, previous)):
        broken.append(_head(known)[0] if known else last)
    return sorted(set(broken))


def chain_hash(row: Any) -> str:
    """SHA-256 over the entry before and everything that this one says (64 hex characters)."""
    parts = [row[name] for name in ("previous", "at", "actor", "act", "object", "detail")]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _head(value: str) -> tuple[int, str]:
    number, _, digest = value.partition(":")
    return int(number), digest

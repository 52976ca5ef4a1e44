"""Who works on a conversation: a lease on its row, so that each has one worker and keeps its order."""

from __future__ import annotations

import os
import socket
import time
from dataclasses import dataclass
from typing import Any

import psutil
from sqlalchemy import Integer, and_, bindparam, func, or_, select, update

from bot.conversation.states import CLOSED
from bot.storage.database import Store
from bot.storage.schema import Conversation

CONVERSATION = Conversation.__table__
LEASE_SECONDS = 15.0
# Built once: putting a statement together costs more than running it.
_DUE = (
    select(CONVERSATION)
    .where(
        CONVERSATION.c.due_at <= bindparam("now"),
        or_(CONVERSATION.c.lease_until.is_(None), CONVERSATION.c.lease_until < bindparam("now")),
        CONVERSATION.c.state != CLOSED,
    )
    .order_by(CONVERSATION.c.due_at)
    .limit(bindparam("most", type_=Integer))
)
_GLANCE = _DUE.with_only_columns(CONVERSATION.c.id)
_DUE_UNLOCKED = _DUE.with_for_update(skip_locked=True)
_TAKE = (
    update(CONVERSATION)
    .where(CONVERSATION.c.id.in_(bindparam("taken", expanding=True)))
    .values(
        lease_owner=bindparam("owner"),
        lease_until=bindparam("until"),
        attempts=CONVERSATION.c.attempts + 1,
    )
)
_NEXT_DUE = select(func.min(CONVERSATION.c.due_at)).where(
    CONVERSATION.c.due_at.is_not(None), CONVERSATION.c.state != CLOSED
)


@dataclass(frozen=True)
class Owner:
    """One engine process. Its name says where it runs, so that the leases of a dead one are known."""

    host: str
    pid: int
    started: int

    @property
    def name(self) -> str:
        """``host/pid/started``, as it stands in the row."""
        return f"{self.host}/{self.pid}/{self.started}"


def this_process() -> Owner:
    """The owner that this process is."""
    pid = os.getpid()
    return Owner(socket.gethostname()[:40], pid, int(psutil.Process(pid).create_time()))


def lease_due(store: Store, owner: Owner, limit: int) -> list[dict[str, Any]]:
    """Lease up to ``limit`` conversations whose time has come, the longest waiting first."""
    now = time.time()
    asked = {"now": now, "most": limit}
    due = _DUE_UNLOCKED if store.engine.dialect.name == "postgresql" else _DUE
    with store.read() as connection:
        # A glance first: an idle engine must not take SQLite's write lock.
        if connection.execute(_GLANCE, asked).first() is None:
            return []
    with store.write() as connection:
        rows = [dict(row) for row in connection.execute(due, asked).mappings()]
        taken = [row["id"] for row in rows]
        lease = {"taken": taken, "owner": owner.name, "until": now + LEASE_SECONDS}
        connection.execute(_TAKE, lease)
    return rows


def next_due(store: Store) -> float | None:
    """When the next conversation becomes due (seconds since the epoch), if any will."""
    with store.read() as connection:
        due: float | None = connection.execute(_NEXT_DUE).scalar_one_or_none()
    return due


def hasten(store: Store, conversation_ids: list[str]) -> None:
    """Make conversations due now: danger was heard in a burst that is still going on."""
    with store.write() as connection:
        connection.execute(
            update(CONVERSATION)
            .where(CONVERSATION.c.id.in_(conversation_ids), CONVERSATION.c.due_at.is_not(None))
            .values(due_at=time.time())
        )


def release_dead(store: Store, owner: Owner) -> int:
    """Free the leases of engine processes on this machine that no longer run; returns how many."""
    with store.read() as connection:
        names = connection.execute(
            select(CONVERSATION.c.lease_owner)
            .where(CONVERSATION.c.lease_owner.like(f"{owner.host}/%"))
            .distinct()
        ).scalars()
        dead = [name for name in names if not _alive(name)]
    if not dead:
        return 0
    with store.write() as connection:
        freed = connection.execute(
            update(CONVERSATION)
            .where(
                and_(CONVERSATION.c.lease_owner.in_(dead), CONVERSATION.c.lease_until.is_not(None))
            )
            .values(lease_owner=None, lease_until=None)
        ).rowcount
    return int(freed)


def _alive(name: str) -> bool:
    _host, pid, started = name.rsplit("/", 2)
    try:
        return int(psutil.Process(int(pid)).create_time()) == int(started)
    except (psutil.Error, ValueError):
        return False

"""Signs of life: each role notes every few seconds that it is there, and in which state."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.logs import get_logger
from bot.storage.database import Store
from bot.storage.schema import RoleBeat

BEAT: Final = RoleBeat.__table__
EVERY_SECONDS: Final = 3.0
# Older than this and a role counts as gone.
FRESH_SECONDS: Final = 10.0
# The row of a role that has been gone for this long is removed by the next one of its kind.
FORGOTTEN_SECONDS: Final = 86_400.0
log = get_logger("beats")


def instance_name() -> str:
    """This process, as operators know it: host and process id."""
    return f"{socket.gethostname()[:60]}:{os.getpid()}"


def beat(store: Store, role: str, state: str = "ready") -> None:
    """Note one sign of life. Raises what the database raises: a role that cannot write is not ready."""
    name, now = instance_name(), time.time()
    mine = (BEAT.c.role == role) & (BEAT.c.instance == name)
    with store.write() as connection:
        if connection.execute(update(BEAT).where(mine).values(at=now, state=state)).rowcount:
            return
        connection.execute(
            BEAT.delete().where(BEAT.c.role == role, BEAT.c.at < now - FORGOTTEN_SECONDS)
        )
        connection.execute(BEAT.insert().values(role=role, instance=name, at=now, state=state))


def leave(store: Store, role: str) -> None:
    """Take back this process's sign of life at a graceful end."""
    with store.write() as connection:
        connection.execute(
            BEAT.delete().where(BEAT.c.role == role, BEAT.c.instance == instance_name())
        )


def states(store: Store, role: str) -> list[str]:
    """The states of the instances of ``role`` that gave a fresh sign of life."""
    fresh = BEAT.c.at > time.time() - FRESH_SECONDS
    query = select(BEAT.c.state).where(BEAT.c.role == role, fresh)
    with store.read() as connection:
        return list(connection.execute(query).scalars())


async def keep_beating(store: Store, role: str) -> None:
    """Beat for ever. Cancel it to stop."""
    while True:
        try:
            await asyncio.to_thread(beat, store, role)
        except SQLAlchemyError as error:
            log.error("beat_not_written", error=type(error).__name__)
        await asyncio.sleep(EVERY_SECONDS)

"""Small writes under load: those that wait for the writer are committed together.

On SQLite one flush to disk, and one wait for the writer's place, then serve a whole rush; nobody is told
that their write is kept before it is. Each write stands in a savepoint of its own, so one that fails takes
nothing of the others with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeVar, cast

from sqlalchemy.engine import Connection

from bot.channels.access import WRITE_SECONDS, StoreAccess, StoreAwayError
from bot.storage.database import Store

T = TypeVar("T")
MOST_TOGETHER: Final = 64
Work = Callable[[Store, Connection], Any]
Waiting = tuple[Work, "asyncio.Future[Any]"]


class Together:
    """Runs writes on the store, many in one transaction. One for each gateway.

    For a store with one writer at a time: with several, two such transactions could wait for each other.
    """

    def __init__(self, access: StoreAccess) -> None:
        self._access = access
        self._waiting: list[Waiting] = []
        self._draining: asyncio.Task[None] | None = None

    async def write(
        self, work: Callable[[Store, Connection], T], seconds: float = WRITE_SECONDS
    ) -> T:
        """Run ``work``; returns after the commit. Raises :class:`StoreAwayError`, or what it raises."""
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._draining is None or self._draining.done():
            self._draining = asyncio.create_task(self._drain())
        try:
            return cast("T", await asyncio.wait_for(done, seconds))
        except asyncio.TimeoutError as error:
            raise StoreAwayError("too slow") from error

    async def _drain(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            works = [work for work, _ in batch]
            try:
                outcomes = await self._access.write(partial(write_all, works=works))
            except Exception as error:  # noqa: BLE001 - each that waits must hear of it
                named = isinstance(error, StoreAwayError)
                away = error if named else StoreAwayError(type(error).__name__)
                outcomes = [away] * len(batch)
            for (_, done), outcome in zip(batch, outcomes, strict=True):
                if done.done():
                    continue
                if isinstance(outcome, Exception):
                    done.set_exception(outcome)
                else:
                    done.set_result(outcome)


def write_all(store: Store, works: list[Work]) -> list[Any]:
    """Run ``works`` in order in one transaction; what each returned, or the exception it raised."""
    with store.write() as connection:
        return [_guarded(store, connection, work) for work in works]


def _guarded(store: Store, connection: Connection, work: Work) -> Any:
    try:
        with connection.begin_nested():
            return work(store, connection)
    except Exception as error:  # noqa: BLE001 - it belongs to the one who asked for this write
        return error

"""The store from an event loop: blocking work goes to threads, and a store that fails has one name.

SQLite has one writer, so writes go through one thread and queue there in order instead of wrestling for
the lock; reads have a few threads of their own. The store may be attached late: a gateway whose
database is away still answers the fallback.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.storage.database import Store
from bot.storage.vault import SealBrokenError

T = TypeVar("T")
# Twilio gives up after 15 s in all; before that it must hear that we failed, and try the fallback.
WRITE_SECONDS: Final = 8.0
READ_SECONDS: Final = 5.0
# More than this waiting for the writer means the store has stopped: say so at once.
MOST_WAITING: Final = 2000


class StoreAwayError(Exception):
    """The store cannot be reached, written, or is too slow; what was asked may not have happened."""


class StoreAccess:
    """Runs work on the store. One for each gateway."""

    def __init__(self, store: Store | None, writers: int = 1) -> None:
        self._store = store
        self._writer = ThreadPoolExecutor(writers, thread_name_prefix="store-write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="store-read")
        self._waiting = 0

    @property
    def store(self) -> Store:
        """The store. Raises :class:`StoreAwayError` while there is none."""
        if self._store is None:
            raise StoreAwayError("no store yet")
        return self._store

    @property
    def present(self) -> bool:
        """Whether a store has been attached."""
        return self._store is not None

    def attach(self, store: Store) -> None:
        """Use ``store`` from now on."""
        self._store = store

    async def write(self, work: Callable[[Store], T], seconds: float = WRITE_SECONDS) -> T:
        """Run ``work`` in a writer's thread. Raises :class:`StoreAwayError`.

        Work that takes longer than ``seconds`` goes on by itself, and may still commit.
        """
        if self._waiting >= MOST_WAITING:
            raise StoreAwayError("too much is waiting")
        self._waiting += 1
        try:
            return await self._run(self._writer, work, seconds)
        finally:
            self._waiting -= 1

    async def read(self, work: Callable[[Store], T], seconds: float = READ_SECONDS) -> T:
        """Run ``work`` in a reader's thread. Raises :class:`StoreAwayError`."""
        return await self._run(self._readers, work, seconds)

    def close(self) -> None:
        """Let the threads end after what they are doing."""
        self._writer.shutdown(wait=False)
        self._readers.shutdown(wait=False)

    async def _run(self, pool: ThreadPoolExecutor, work: Callable[[Store], T], seconds: float) -> T:
        store = self.store
        running = asyncio.get_running_loop().run_in_executor(pool, work, store)
        try:
            return await asyncio.wait_for(asyncio.shield(running), seconds)
        except asyncio.TimeoutError as error:
            running.add_done_callback(_forget)
            raise StoreAwayError("too slow") from error
        except (SQLAlchemyError, SealBrokenError, OSError) as error:
            # Messages of the database can hold values of rows: only the kind of error goes on.
            raise StoreAwayError(type(error).__name__) from None


def _forget(running: asyncio.Future[T]) -> None:
    """Late work's error has nobody to go to; taking it keeps it out of the log."""
    if not running.cancelled():
        running.exception()

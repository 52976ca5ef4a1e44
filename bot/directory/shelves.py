"""Keeping the shelf: filled when a directory is large, renewed when something in it has changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.directory.shelf import Shelf, load_shelf
from bot.logs import get_logger
from bot.storage.schema import metadata

Reader = Callable[[], AbstractContextManager[Connection]]
log = get_logger("directory")
# Below so many services a plain query is as quick as a shelf, and always fresh.
SMALLEST = 400
SPARE = 6

_import = metadata.tables["directory_import"]
_service = metadata.tables["directory_service"]
# Each of these tables only grows; their newest rows say which services to read again.
_NEWS = tuple(metadata.tables[f"directory_{name}"] for name in ("check", "feedback", "change"))


_NEWEST = select(
    [
        func.coalesce(select([func.max(table.c.id)]).scalar_subquery(), 0)
        for table in (_import, *_NEWS)
    ]
)


class Shelves:
    """The shelf of a store, or none where the directory is small. Safe to use from several threads."""

    def __init__(self, smallest: int = SMALLEST) -> None:
        self._smallest = smallest
        self._lock = threading.Lock()
        self._shelf: Shelf | None = None
        self._imported = -1
        self._news: tuple[int, ...] = ()
        self._filling = False

    def current(self, connection: Connection, read: Reader) -> Shelf | None:
        """The shelf as of now, or None where it is not there (yet).

        Filling takes seconds, so it is done beside the searches: until it is there, and after an import,
        they go on as before. Single services that were checked, changed or complained of are read
        again at once.
        """
        imported, *rest = connection.execute(_NEWEST).one()
        with self._lock:
            if self._shelf is not None and not self._hear(connection, tuple(rest)):
                self._refill(read)
            if imported != self._imported:
                if self._shelf is None and _count(connection) < self._smallest:
                    self._imported = imported
                else:
                    self._refill(read)
            return self._shelf

    def fill(self, read: Reader) -> None:
        """Fill the shelf now, and wait for it."""
        with read() as connection:
            imported, *news = connection.execute(_NEWEST).one()
            shelf = load_shelf(connection) if _count(connection) >= self._smallest else None
        with self._lock:
            self._shelf, self._imported, self._news = shelf, imported, tuple(news)

    def _refill(self, read: Reader) -> None:
        if not self._filling:
            self._filling = True
            threading.Thread(target=self._fill_beside, args=(read,), daemon=True).start()

    def _fill_beside(self, read: Reader) -> None:
        try:
            self.fill(read)
        except SQLAlchemyError as error:
            log.error("directory_shelf_not_filled", error=type(error).__name__)
        finally:
            with self._lock:
                self._filling = False

    def _hear(self, connection: Connection, news: tuple[int, ...]) -> bool:
        """Read what has changed again; False where a service is not on the shelf at all."""
        if news == self._news or self._shelf is None:
            return True
        touched = [
            service_id
            for table, known in zip(_NEWS, self._news, strict=True)
            for (service_id,) in connection.execute(
                select([table.c.service_id]).where(table.c.id > known)
            )
        ]
        if not self._shelf.renew(connection, touched):
            return False
        self._news = news
        return True


def _count(connection: Connection) -> int:
    return connection.execute(select([func.count()]).select_from(_service)).scalar() or 0

"""Opening the store: SQLite as the embedded default, PostgreSQL by URL.

SQLite runs with WAL and ``synchronous=FULL``: an acknowledged commit survives power loss. Write
transactions begin ``IMMEDIATE``, so that two roles queue for the lock instead of failing half-way.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import create_engine, event, select, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import QueuePool

from bot.storage.doorbell import Doorbell
from bot.storage.lookup import open_lookup
from bot.storage.schema import StoreFact
from bot.storage.vault import SealBrokenError, Vault

BUSY_SECONDS = 5.0
NOT_OURS = (
    "the key file is not the one this store was made with; restore the right key file, "
    "or point LANTERN_DATABASE_URL at a new store"
)
ASK_AGAIN_SECONDS = 0.001
# Any number will do, as long as every role asks for the same.
FIRST_START_LOCK = 7_305_112_020


class StoreUnavailableError(Exception):
    """The store cannot be opened or written; the message says why and what to do."""


class WrongKeyError(Exception):
    """The key file is not the one this store was made with."""


class Store:
    """The database, the vault over it, and the bell that wakes the other roles."""

    def __init__(self, engine: Engine, vault: Vault, doorbell: Doorbell) -> None:
        self.engine = engine
        self.vault = vault
        self.doorbell = doorbell

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction: committed at the end, rolled back on any exception."""
        writing = self.engine.connect().execution_options(lantern_write=True)
        with writing as connection, connection.begin():
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look at the store."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_engine(url: str) -> Engine:
    """The SQLAlchemy engine for ``url``. Raises :class:`StoreUnavailableError` for a bad one."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreUnavailableError("LANTERN_DATABASE_URL is not a database URL") from error
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(url)
    if parsed.get_backend_name() == "postgresql":
        return create_engine(
            url, pool_size=5, max_overflow=10, pool_pre_ping=True, hide_parameters=True
        )
    raise StoreUnavailableError("LANTERN_DATABASE_URL must be sqlite:///… or postgresql://…")


def check_key(store: Store) -> None:
    """Remember which master key this store belongs to, or refuse another one.

    Gives the vault the secret that addresses are hashed with. Raises :class:`WrongKeyError`.
    """
    known = select(StoreFact.value).where(StoreFact.name == "master_key")
    with store.write() as connection:
        if connection.dialect.name == "postgresql":
            # Roles that start together on an empty store must agree on what they remember.
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": FIRST_START_LOCK}
            )
        value = connection.execute(known).scalar_one_or_none()
        if value is None:
            row = {"name": "master_key", "value": store.vault.key_id}
            connection.execute(StoreFact.__table__.insert().values(**row))
        # While keys are rotated the file holds several.
        elif value not in store.vault.key_ids:
            raise WrongKeyError(NOT_OURS)
        try:
            store.vault.use_lookup(open_lookup(connection, store.vault, new_store=value is None))
        except SealBrokenError as error:
            raise WrongKeyError(NOT_OURS) from error


def _open_sqlite(url: str) -> Engine:
    engine = create_engine(
        url,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        # Opening the file and running the pragmas costs more than storing a text: 5.5 ms against 2.3.
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=24,
        hide_parameters=True,
    )

    def prepare(connection: sqlite3.Connection, _record: Any) -> None:
        # The driver's own implicit BEGIN is switched off; `begin` below says which kind is meant.
        connection.isolation_level = None
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "trusted_schema=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    asking = threading.Lock()

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("lantern_write"):
            # One thread of this process asks at a time; the others would only take the interpreter from it.
            alone = asking.acquire(timeout=BUSY_SECONDS)
            try:
                _begin_writing(connection)
            finally:
                if alone:
                    asking.release()
        else:
            connection.exec_driver_sql("BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def _begin_writing(connection: Connection) -> None:
    """Take the one place of a writer, and ask for it again every millisecond while another has it.

    SQLite's own waiting sleeps longer each time, up to a tenth of a second, so that whoever has waited
    longest is the least likely to be next: at 100 texts a second the slowest hundredth took 800 ms.
    """
    until = time.monotonic() + BUSY_SECONDS
    connection.exec_driver_sql("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                return
            except OperationalError as error:
                if "locked" not in str(error.orig) or time.monotonic() > until:
                    raise
            time.sleep(ASK_AGAIN_SECONDS)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")


def explain(error: OperationalError) -> str:
    """A plain sentence for what the database refused, without any value of a row."""
    text = str(error.orig).lower()
    if "locked" in text:
        return "the store is locked by another process"
    if "readonly" in text or "read-only" in text:
        return "the store is read-only: check the owner and mode of its file and folder"
    if "full" in text:
        return "the disk is full"
    if "unable to open" in text:
        return "the store's file or folder cannot be opened"
    return "the store cannot be reached"

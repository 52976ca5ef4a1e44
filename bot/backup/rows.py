"""The store as lines of JSON, one row a line, the same for SQLite and PostgreSQL.

All tables are read in one transaction, so the copy is of one moment while others go on writing. The keys
of conversations are left out: they stand in a file of their own (``bot/backup/keys.py``).
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Date, LargeBinary, Table, select
from sqlalchemy.engine import Connection, Engine

from bot.storage.schema import metadata

FORMAT = 1
AT_ONCE = 2000
# What a copy must not hold: with it, whoever has an old copy and the master key could read what was erased.
LEFT_OUT = {("conversation", "wrapped_key")}

Tally = dict[str, tuple[int, str]]


@contextmanager
def one_moment(engine: Engine) -> Iterator[Connection]:
    """A connection that sees the store as it is now, however long it takes and whoever writes."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


def dump(connection: Connection, header: dict[str, Any], tally: Tally) -> Iterator[bytes]:
    """Every row as a line, between a header and a footer. Fills ``tally``: rows and SHA-256 a table."""
    yield _line({"lantern_backup": FORMAT, **header})
    for table in metadata.sorted_tables:
        names = [column.name for column in table.columns]
        yield _line({"table": table.name, "columns": names})
        count, digest = 0, hashlib.sha256()
        for line in table_lines(connection, table):
            count += 1
            digest.update(line)
            yield line
        tally[table.name] = (count, digest.hexdigest())
    yield _line({"end": tally})


def table_lines(connection: Connection, table: Table) -> Iterator[bytes]:
    """The rows of one table in the order of its key."""
    writers = [_writer(table.name, column) for column in table.columns]
    query = select(table).order_by(*table.primary_key.columns)
    rows = connection.execution_options(stream_results=True).execute(query)
    for batch in rows.partitions(AT_ONCE):
        for row in batch:
            yield _line([write(value) for write, value in zip(writers, row, strict=True)])


def readers(table: Table, names: list[str]) -> list[Callable[[Any], Any]]:
    """What turns a line's values back into those of ``table``, column by column."""
    return [_reader(table.columns[name]) for name in names]


def _writer(table: str, column: Any) -> Callable[[Any], Any]:
    if (table, column.name) in LEFT_OUT:
        return lambda _value: None
    if isinstance(column.type, LargeBinary):
        return lambda value: None if value is None else base64.b64encode(value).decode()
    if isinstance(column.type, Date):
        return lambda value: None if value is None else value.isoformat()
    return _as_it_is


def _reader(column: Any) -> Callable[[Any], Any]:
    if isinstance(column.type, LargeBinary):
        return lambda value: None if value is None else base64.b64decode(value)
    if isinstance(column.type, Date):
        return lambda value: None if value is None else date.fromisoformat(value)
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"

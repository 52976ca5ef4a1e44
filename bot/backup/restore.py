"""From a backup to a store: all of it or nothing, without what was erased since.

The target is empty: a running store is never overwritten. Whoever was signed in has to sign in again. A
reply that was still to be brought may have been sent after the copy was made, so the courier is told to
ask the provider before it sends it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, MetaData, Table, bindparam, func, select, text, update
from sqlalchemy.engine import Connection, Engine

from bot.backup.keys import KeyLedger, KeysError
from bot.backup.rows import AT_ONCE, FORMAT, readers
from bot.handoff.closing import CLOSED, erase_transcript, forget
from bot.handoff.sheets import forget_callback
from bot.storage.database import Store
from bot.storage.migrate import MIGRATIONS, alembic_config, migrate
from bot.storage.schema import (
    Case,
    Conversation,
    Delivery,
    ResponderSession,
    StoreFact,
    WidgetSession,
    metadata,
)
from bot.storage.vault import SealBrokenError, Vault

CONVERSATION = Conversation.__table__
CASE = Case.__table__
CHAT = WidgetSession.__table__
DELIVERY = Delivery.__table__
FACT = StoreFact.__table__


class RestoreRefusedError(Exception):
    """The backup is not restored; the message says why. The target is as it was."""


@dataclass(frozen=True)
class Restored:
    """What came back. ``not_revived`` conversations had been erased after the copy was made."""

    made_at: float
    rows: dict[str, int]
    not_revived: int
    transcripts_erased: int


def restore(
    engine: Engine, vault: Vault, lines: Iterator[bytes], ledger: KeyLedger, *, revoke: bool = False
) -> Restored:
    """Fill an empty store from a copy. ``revoke`` also ends every chat session of people.

    Raises :class:`RestoreRefusedError` and :class:`~bot.backup.keys.KeysError`.
    """
    header = _header(lines)
    if ledger.made_at < header["made_at"]:
        raise KeysError("the file of keys is older than the copy: take the newest one")
    _try_keys(vault, ledger)
    _refuse_full(engine)
    _tables_of(engine, header["revision"])
    writing = engine.connect().execution_options(lantern_write=True)
    with writing as connection, connection.begin():
        rows = _load(connection, lines)
        gone, emptied = _apply(connection, vault, ledger)
        _start_afresh(connection, ledger, revoke)
    migrate(engine)
    return Restored(header["made_at"], rows, gone, emptied)


def _header(lines: Iterator[bytes]) -> dict[str, Any]:
    try:
        header = json.loads(next(lines))
        if header["lantern_backup"] != FORMAT:
            raise RestoreRefusedError("the copy is of another version of Lantern")
    except (ValueError, KeyError, TypeError, StopIteration) as error:
        raise RestoreRefusedError("this is not a copy made by lantern backup") from error
    known = {path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}
    if header["revision"] not in known:
        raise RestoreRefusedError("the copy is of a newer Lantern than this one: update first")
    return dict(header)


def _try_keys(vault: Vault, ledger: KeyLedger) -> None:
    """Open one conversation's key for every master key that is named."""
    samples = {kept.key_id: (name, kept) for name, kept in ledger.kept.items()}
    for key_id, (name, kept) in samples.items():
        try:
            vault.data_key(name, key_id, kept.wrapped)
        except SealBrokenError as error:
            raise RestoreRefusedError(
                f"the key file does not hold master key {key_id}: restore the right key file"
            ) from error


def _refuse_full(engine: Engine) -> None:
    found = MetaData()
    with engine.connect() as connection:
        found.reflect(connection)
        ours = [table for name, table in found.tables.items() if name in metadata.tables]
        for table in ours:
            if table.name != "store_fact" and connection.execute(select(table).limit(1)).first():
                raise RestoreRefusedError("the store is not empty: restore into a new one")


def _tables_of(engine: Engine, revision: str) -> None:
    """The tables as they were in the copy's version; later migrations follow when the rows are there."""
    from alembic import command

    writing = engine.connect().execution_options(lantern_write=True)
    with writing as connection, connection.begin():
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _load(connection: Connection, lines: Iterator[bytes]) -> dict[str, int]:
    found = MetaData()
    found.reflect(connection)
    for column in (column for table in found.tables.values() for column in table.columns):
        if isinstance(column.type, JSON):
            column.type = JSON(none_as_null=True)  # an empty cell stays empty
    connection.execute(FACT.delete())
    counted: dict[str, tuple[int, str]] = {}
    filling: _Filling | None = None
    for line in lines:
        value = json.loads(line)
        if isinstance(value, list):
            if filling is None:
                raise RestoreRefusedError("the copy is damaged: a row without a table")
            filling.add(value, line)
            continue
        if filling is not None:
            counted[filling.table.name] = filling.finish()
        if "end" in value:
            _compare(value["end"], counted)
            return {name: count for name, (count, _) in counted.items()}
        filling = _Filling(connection, found.tables[value["table"]], value["columns"])
    raise RestoreRefusedError("the copy is not whole: its end is missing")


class _Filling:
    """One table that is being filled, counted and hashed."""

    def __init__(self, connection: Connection, table: Table, names: list[str]) -> None:
        self.table = table
        self._connection = connection
        self._names = names
        self._readers = readers(table, names)
        self._rows: list[dict[str, Any]] = []
        self._count = 0
        self._digest = hashlib.sha256()

    def add(self, values: list[Any], line: bytes) -> None:
        self._digest.update(line)
        self._count += 1
        row = zip(self._names, self._readers, values, strict=True)
        self._rows.append({name: read(value) for name, read, value in row})
        if len(self._rows) >= AT_ONCE:
            self._write()

    def finish(self) -> tuple[int, str]:
        self._write()
        if self._connection.dialect.name == "postgresql":
            self._continue_numbers()
        return self._count, self._digest.hexdigest()

    def _write(self) -> None:
        if self._rows:
            self._connection.execute(self.table.insert(), self._rows)
            self._rows = []

    def _continue_numbers(self) -> None:
        """Rows that came with their numbers do not move PostgreSQL's sequence: move it."""
        for column in self.table.primary_key.columns:
            name = {"table": self.table.name, "column": column.name}
            sequence = text("SELECT pg_get_serial_sequence(:table, :column)")
            found = self._connection.execute(sequence, name).scalar()
            if found:
                highest = self._connection.execute(select(func.max(column))).scalar()
                if highest is not None:
                    self._connection.execute(
                        text("SELECT setval(:name, :value)"), {"name": found, "value": highest}
                    )


def _compare(said: dict[str, list[Any]], counted: dict[str, tuple[int, str]]) -> None:
    wrong = [name for name, tally in said.items() if tuple(tally) != counted.get(name)]
    if wrong or set(said) != set(counted):
        raise RestoreRefusedError(f"the copy is damaged: {', '.join(sorted(wrong)) or 'tables'}")


def _apply(connection: Connection, vault: Vault, ledger: KeyLedger) -> tuple[int, int]:
    """Give the living their keys back, and erase again what was erased since."""
    ids = set(connection.execute(select(CONVERSATION.c.id)).scalars())
    gone = ids - ledger.kept.keys()
    living = [(name, ledger.kept[name]) for name in ids & ledger.kept.keys()]
    give = (
        update(CONVERSATION)
        .where(CONVERSATION.c.id == bindparam("name"))
        .values(wrapped_key=bindparam("wrapped"), key_id=bindparam("master"))
    )
    given = [{"name": name, "wrapped": k.wrapped, "master": k.key_id} for name, k in living]
    if given:
        connection.execute(give, given)
    for name in gone:
        forget(connection, name)
    emptied = [(name, kept) for name, kept in living if kept.transcript_erased]
    for name, kept in emptied:
        key = vault.data_key(name, kept.key_id, kept.wrapped)
        erase_transcript(connection, key, name)
        forget_callback(connection, key, name)
    _close(connection, [*gone, *(name for name, _ in emptied)])
    return len(gone), len(emptied)


def _close(connection: Connection, names: list[str]) -> None:
    """What was erased since is over: nobody is to wait for it, or to write into it."""
    if not names:
        return
    now = time.time()
    those = [{"name": name} for name in names]
    ended = func.coalesce(CONVERSATION.c.closed_at, now)
    over = update(CONVERSATION).where(CONVERSATION.c.id == bindparam("name"))
    connection.execute(over.values(state=CLOSED, closed_at=ended, due_at=None), those)
    open_case = update(CASE).where(
        CASE.c.conversation_id == bindparam("name"), CASE.c.closed_at.is_(None)
    )
    connection.execute(open_case.values(closed_at=now, waiting_since=None), those)
    chat = update(CHAT).where(
        CHAT.c.conversation_id == bindparam("name"), CHAT.c.ended_at.is_(None)
    )
    connection.execute(chat.values(ended_at=now), those)


def _start_afresh(connection: Connection, ledger: KeyLedger, revoke: bool) -> None:
    now = time.time()
    connection.execute(ResponderSession.__table__.delete())
    if revoke:
        connection.execute(CHAT.delete())
    connection.execute(update(CONVERSATION).values(lease_owner=None, lease_until=None, attempts=0))
    connection.execute(
        update(DELIVERY).where(DELIVERY.c.state == "due").values(lease_until=now, due_at=now)
    )
    # The master key may have been rotated after the copy was made: what it wraps comes with the keys.
    connection.execute(FACT.delete())
    facts = [{"name": name, "value": value} for name, value in ledger.facts.items()]
    connection.execute(FACT.insert(), facts)


def affected(store: Store) -> list[tuple[str, str, float, bool]]:
    """Every conversation there is, for a notice after a breach: id, channel, opened at, has a key.

    Nothing in it says who it was or what was said.
    """
    query = select(
        CONVERSATION.c.id,
        CONVERSATION.c.channel,
        CONVERSATION.c.opened_at,
        CONVERSATION.c.wrapped_key.is_not(None),
    ).order_by(CONVERSATION.c.opened_at)
    with store.read() as connection:
        return [(row[0], row[1], row[2], bool(row[3])) for row in connection.execute(query)]

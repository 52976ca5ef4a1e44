"""A new master key under a running installation: everything wrapped by the former one is wrapped anew.

The steps, each of which may be the last before a power cut; the next run goes on from there:

1. The new key is added to the key file, and the store notes which one it is.
2. The new key becomes the file's first: every role reads the file again and wraps with it from then on.
3. Each wrapped key is unwrapped and wrapped by the new one, in small transactions. What is sealed with
   those keys stays as it is.
4. When nothing is left, and nothing came after a pause longer than any role's transaction, the former
   key is dropped from the file. From then on it opens nothing.
"""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.engine import Connection

from bot.storage.database import Store
from bot.storage.keyfile import new_key, read_keys, write_keys
from bot.storage.lookup import rewrap_lookup
from bot.storage.overwrite import overwrite_freed
from bot.storage.schema import Conversation, DirectorySealedAddress, Responder, StoreFact
from bot.storage.vault import MasterKey, SealBrokenError

FACT: Final = StoreFact.__table__
MASTER: Final = "master_key"
NEXT: Final = "next_master_key"
AT_ONCE: Final = 200
# Longer than the longest transaction of any role: what was begun with the former key is committed by then.
SETTLE_SECONDS: Final = 10.0

Say = Callable[[str], None]


class RotationRunningError(Exception):
    """Another rotation of this key file is under way."""


@dataclass(frozen=True)
class Wrapped:
    """Where wrapped keys stand: the columns, and the place that each is bound to (``{}``: the row)."""

    table: Any
    row: str
    wrapped: str
    key_id: str
    place: str


# tests/trust/test_key_rotation.py finds every such column of the schema and holds them to this list.
WRAPPED: Final = (
    Wrapped(Conversation.__table__, "id", "wrapped_key", "key_id", "{}"),
    Wrapped(
        DirectorySealedAddress.__table__,
        "location_id",
        "wrapped_key",
        "key_id",
        "directory/{}/address",
    ),
    Wrapped(Responder.__table__, "id", "totp", "totp_key_id", "responder-totp-{}"),
)


@dataclass(frozen=True)
class Rotated:
    """What a run did: keys wrapped anew, and such that no known key opens (damaged; they stay)."""

    rewrapped: int = 0
    unreadable: int = 0


def prepare(store: Store, key_file: Path, say: Say) -> None:
    """Add the next key to the file without using it: for the same file on several machines."""
    with _alone(key_file):
        _begin(store, key_file, say)


def rotate(
    store: Store,
    key_file: Path,
    say: Say,
    *,
    keep_former: bool = False,
    settle: float | None = None,
) -> Rotated:
    """Rotate the master key, or finish a rotation that was begun. ``settle`` is in seconds.

    ``keep_former`` leaves the former key in the file, for machines that have yet to get the new file.
    Raises :class:`RotationRunningError`, :class:`~bot.storage.keyfile.KeyFileError`.
    """
    with _alone(key_file):
        chosen = _begin(store, key_file, say)
        _switch(store, key_file, chosen, say)
        done = _until_nothing_comes(store, SETTLE_SECONDS if settle is None else settle, say)
        if keep_former:
            say("The former key stays in the key file. Run this again to drop it.")
            return done
        write_keys(key_file, [chosen])
        with store.write() as connection:
            connection.execute(delete(FACT).where(FACT.c.name == NEXT))
        overwrite_freed(store)
        say("The former key is dropped from the key file and opens nothing any more.")
        return done


def _begin(store: Store, key_file: Path, say: Say) -> MasterKey:
    keys = read_keys(key_file)
    with store.read() as connection:
        wanted = _fact(connection, NEXT)
    for key in keys:
        if key.id == wanted:
            say(f"Going on with the rotation to key {key.id}.")
            return key
    # Nothing is wrapped by a key that was noted and is not in the file: the switch comes after.
    key = new_key()
    write_keys(key_file, [*keys, key])
    with store.write() as connection:
        connection.execute(delete(FACT).where(FACT.c.name == NEXT))
        connection.execute(FACT.insert().values(name=NEXT, value=key.id))
    say(f"Made key {key.id}.")
    return key


def _switch(store: Store, key_file: Path, chosen: MasterKey, say: Say) -> None:
    keys = read_keys(key_file)
    if keys[0].id != chosen.id:
        write_keys(key_file, [chosen, *(key for key in keys if key.id != chosen.id)])
        say("New conversations are wrapped with it from now on.")
    with store.write() as connection:
        connection.execute(update(FACT).where(FACT.c.name == MASTER).values(value=chosen.id))


def _until_nothing_comes(store: Store, settle: float, say: Say) -> Rotated:
    rewrapped = 0
    while True:
        done = _sweep(store, say)
        rewrapped += done.rewrapped
        time.sleep(settle)
        late = _sweep(store, say)
        rewrapped += late.rewrapped
        if not late.rewrapped:
            return Rotated(rewrapped, late.unreadable)


def _sweep(store: Store, say: Say) -> Rotated:
    """Once through everything that another key than the current one wrapped."""
    rewrapped = unreadable = 0
    with store.write() as connection:
        rewrapped += rewrap_lookup(connection, store.vault)
    for kind in WRAPPED:
        last: Any = None
        while rows := _rows(store, kind, last):
            last = rows[-1][0]
            with store.write() as connection:
                for row in rows:
                    try:
                        rewrapped += _rewrap(connection, store, kind, row)
                    except SealBrokenError:
                        unreadable += 1
            say(f"{kind.table.name}: {rewrapped} keys wrapped anew")
    return Rotated(rewrapped, unreadable)


def _rows(store: Store, kind: Wrapped, last: Any) -> list[Any]:
    columns = kind.table.c
    query = (
        select(columns[kind.row], columns[kind.wrapped], columns[kind.key_id])
        .where(columns[kind.wrapped].is_not(None), columns[kind.key_id] != store.vault.key_id)
        .order_by(columns[kind.row])
        .limit(AT_ONCE)
    )
    if last is not None:
        query = query.where(columns[kind.row] > last)
    with store.read() as connection:
        return list(connection.execute(query).all())


def _rewrap(connection: Connection, store: Store, kind: Wrapped, row: Any) -> int:
    name, wrapped, key_id = row
    place = kind.place.format(name)
    secret = store.vault.data_key(place, key_id, wrapped).secret
    new_id, new_wrapped = store.vault.wrap(place, secret)
    columns = kind.table.c
    # Only what still stands as it was read: an erasure that came meanwhile must not be undone.
    unchanged = (columns[kind.row] == name) & (columns[kind.wrapped] == wrapped)
    values = {kind.wrapped: new_wrapped, kind.key_id: new_id}
    return int(connection.execute(update(kind.table).where(unchanged).values(**values)).rowcount)


def _fact(connection: Connection, name: str) -> str | None:
    value: str | None = connection.execute(
        select(FACT.c.value).where(FACT.c.name == name)
    ).scalar_one_or_none()
    return value


@contextmanager
def _alone(key_file: Path) -> Iterator[None]:
    with key_file.with_name(f"{key_file.name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RotationRunningError("another rotation of this key file is running") from error
        yield

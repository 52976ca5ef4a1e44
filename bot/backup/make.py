"""Making a backup while everything runs: the store, and beside it the keys of what is not erased."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from sqlalchemy import text

from bot.backup.keys import ledger_lines
from bot.backup.rows import Tally, dump, one_moment
from bot.backup.sealed import write_sealed
from bot.storage.database import Store

KEYS_NAME = "lantern.keys.age"
STORE_NAMES = "lantern-*.store.age"


class KeyFileNotThereError(Exception):
    """There is no key file to put in escrow."""


@dataclass(frozen=True)
class Made:
    """What was written. ``began`` is the moment that the copy shows (seconds since the epoch)."""

    path: Path
    began: float
    seconds: float
    size: int
    tally: Tally


def make_backup(store: Store, folder: Path, recipient: str, *, keep: int = 0) -> Made:
    """Write a copy of the store and then the keys into ``folder``; remove all but ``keep`` copies.

    Others go on writing meanwhile; everything committed before the start is in it. Raises
    :class:`~bot.backup.sealed.RecipientError` and ``OSError``.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    began = time.time()
    stamp = datetime.fromtimestamp(began, timezone.utc).strftime("%Y%m%dT%H%M%S.%fZ")
    path = folder / f"lantern-{stamp}.store.age"
    tally: Tally = {}
    with one_moment(store.engine) as connection:
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        header = {"made_at": began, "revision": revision, "master": store.vault.key_id}
        size = write_sealed(path, dump(connection, header, tally), recipient)
    write_keys(store, folder, recipient)
    if keep > 0:
        for old in sorted(folder.glob(STORE_NAMES))[:-keep]:
            old.unlink()
    return Made(path, began, time.time() - began, size, tally)


def write_keys(store: Store, folder: Path, recipient: str) -> Path:
    """Replace the file of keys: from now on what was erased is gone from the older copies as well."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / KEYS_NAME
    with one_moment(store.engine) as connection:
        lines = ledger_lines(connection, time.time())
        write_sealed(path, lines, recipient)
    return path


def escrow(key_file: Path, path: Path, recipient: str) -> None:
    """Write the key file, encrypted, for a safe place apart from the backups."""
    try:
        content = key_file.read_bytes()
    except OSError as error:
        raise KeyFileNotThereError(f"{key_file} cannot be read") from error
    write_sealed(path, [content], recipient)

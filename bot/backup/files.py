"""Restoring from the files that a backup left, into the store that the settings name."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.backup.keys import read_ledger
from bot.backup.make import KEYS_NAME
from bot.backup.restore import Restored, restore
from bot.backup.sealed import NotOpenedError, open_sealed, read_identity
from bot.settings import Settings
from bot.storage.database import StoreUnavailableError, explain, open_engine
from bot.storage.keyfile import open_vault


class KeyFileThereError(Exception):
    """A key file stands where the one in escrow would go."""


def restore_files(
    settings: Settings, copy: Path, identity_file: Path, keys: Path | None, *, revoke: bool
) -> Restored:
    """Fill the store of ``settings`` from ``copy`` and the file of keys beside it, or ``keys``.

    Raises what :func:`~bot.backup.restore.restore` raises,
    :class:`~bot.backup.sealed.RecipientError`, :class:`~bot.backup.sealed.NotOpenedError`,
    :class:`~bot.storage.keyfile.KeyFileError` and
    :class:`~bot.storage.database.StoreUnavailableError`.
    """
    identity = read_identity(identity_file)
    vault = open_vault(settings.key_file, create=False)
    keys = keys or copy.with_name(KEYS_NAME)
    for file in (copy, keys):
        if not file.is_file():
            raise NotOpenedError(f"{file} is not there")
    with open_sealed(keys, identity) as lines:
        ledger = read_ledger(lines)
    settings.state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = open_engine(settings.database_url)
    try:
        with open_sealed(copy, identity) as lines:
            return restore(engine, vault, lines, ledger, revoke=revoke)
    except OperationalError as error:
        raise StoreUnavailableError(explain(error)) from error
    finally:
        engine.dispose()


def bring_key(escrowed: Path, identity_file: Path, key_file: Path) -> None:
    """Write the key file that was in escrow to ``key_file``, which must not exist.

    Raises :class:`KeyFileThereError` and what opening a sealed file raises.
    """
    identity = read_identity(identity_file)
    if not escrowed.is_file():
        raise NotOpenedError(f"{escrowed} is not there")
    with open_sealed(escrowed, identity) as lines:
        content = b"".join(lines)
    key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise KeyFileThereError(f"{key_file} is there already and stays") from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())

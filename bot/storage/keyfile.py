"""The key file: made on first run, readable by its owner alone, refused when it is weak.

The file holds one base64 line of 32 random bytes per master key, the current one first; lines after
it are former keys, kept until every conversation has been wrapped anew.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
from pathlib import Path

from bot.storage.vault import KEY_BYTES, MasterKey, Vault

# A key with fewer different bytes than this was typed, padded or copied from an example.
LEAST_DIFFERENT_BYTES = 16


class KeyFileError(Exception):
    """The key file cannot be used; the message says why and how to mend it."""


def open_vault(path: Path, *, create: bool = True) -> Vault:
    """The vault of the key file at ``path``, made first where it is missing and ``create`` is set.

    Raises :class:`KeyFileError` when it is missing, unreadable, open to others, short, or not random.
    """
    if create and not path.exists():
        _create(path)
    keys = _read(path)
    return Vault(keys[0], tuple(keys[1:]))


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    line = base64.b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n"
    # Written whole under another name first: two roles starting at once must not see half a key.
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()


def _read(path: Path) -> list[MasterKey]:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        lines = path.read_text("ascii").split()
    except FileNotFoundError as error:
        raise KeyFileError(f"{path} is missing. Restore it from its safe copy") from error
    except (OSError, UnicodeDecodeError) as error:
        raise KeyFileError(f"{path} cannot be read: {error}") from error
    if mode & 0o077:
        raise KeyFileError(f"{path} can be read by others (mode {mode:o}). Run: chmod 600 {path}")
    if not lines:
        raise KeyFileError(f"{path} is empty. Restore it from its safe copy")
    return [_parse(path, line) for line in lines]


def _parse(path: Path, line: str) -> MasterKey:
    try:
        secret = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise KeyFileError(f"{path} does not hold base64 keys") from error
    if len(secret) != KEY_BYTES:
        raise KeyFileError(f"{path} holds a key of {len(secret)} bytes; {KEY_BYTES} are needed")
    if len(set(secret)) < LEAST_DIFFERENT_BYTES:
        raise KeyFileError(f"{path} holds a key that is not random: a default or an example")
    return MasterKey(secret)

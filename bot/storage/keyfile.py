"""The key file: made on first run, readable by its owner alone, refused when it is weak.

The file holds one base64 line of 32 random bytes per master key, the current one first. More than one
line is the mark of a rotation under way (``bot/storage/rotation.py``).
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
from collections.abc import Sequence
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
    mark = _mark(path)
    keys = read_keys(path)
    return Vault(keys[0], tuple(keys[1:]), _Watched(path, mark).changed)


def new_key() -> MasterKey:
    """A fresh random master key."""
    return MasterKey(secrets.token_bytes(KEY_BYTES))


def write_keys(path: Path, keys: Sequence[MasterKey]) -> None:
    """Replace the key file by ``keys``, the current one first: the old file or the new one, never half."""
    draft = _draft(path, keys)
    try:
        draft.replace(path)
    except OSError:
        draft.unlink()
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


class _Watched:
    """Reads the key file again when it was written anew: a rotation reaches roles that are running."""

    def __init__(self, path: Path, mark: tuple[int, ...]) -> None:
        self._path = path
        self._known = mark

    def changed(self) -> tuple[MasterKey, ...] | None:
        """The keys of a new file; None where it is the same, or cannot be read just now."""
        mark = _mark(self._path)
        if mark == self._known or not mark:
            return None
        try:
            keys = tuple(read_keys(self._path))
        except KeyFileError:
            return None
        self._known = mark
        return keys


def _mark(path: Path) -> tuple[int, ...]:
    """What tells one version of a file from the next; empty where there is none."""
    try:
        about = path.stat()
    except OSError:
        return ()
    return about.st_ino, about.st_mtime_ns, about.st_size


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Two roles starting at once must not see half a key, and must end up with the same one.
    draft = _draft(path, [new_key()])
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink()


def _draft(path: Path, keys: Sequence[MasterKey]) -> Path:
    lines = b"".join(base64.b64encode(key.secret) + b"\n" for key in keys)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        draft.unlink()
        raise
    return draft


def read_keys(path: Path) -> list[MasterKey]:
    """The keys of the file, the current one first. Raises :class:`KeyFileError`."""
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

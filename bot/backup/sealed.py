"""Files in the age format: written for a recipient whose identity is kept off this machine."""

from __future__ import annotations

import gzip
import os
import secrets
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import pyrage

CHUNK = 1 << 16
# Fast: what is sealed does not shrink, and the rest is numbers.
LEVEL = 1


class RecipientError(Exception):
    """What was given is no age recipient, or no age identity."""


class NotOpenedError(Exception):
    """The file cannot be opened with this identity, or was altered or cut off."""


def new_identity() -> tuple[str, str]:
    """A fresh identity (secret) and its recipient (public), as age writes them."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def read_identity(path: Path) -> pyrage.x25519.Identity:
    """The identity in an age key file; comment lines are skipped. Raises :class:`RecipientError`."""
    try:
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
        words = [line for line in lines if line and not line.startswith("#")]
        return pyrage.x25519.Identity.from_str(words[0])
    except (OSError, UnicodeDecodeError, IndexError, pyrage.IdentityError) as error:
        raise RecipientError(f"{path} holds no age identity") from error


def write_sealed(path: Path, lines: Iterable[bytes], recipient: str) -> int:
    """Write ``lines``, packed and encrypted, so that ``path`` is there whole or not at all.

    Returns its size in bytes. Nothing unencrypted touches the disk. Raises :class:`RecipientError`.
    """
    try:
        to = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise RecipientError(f"{recipient!r} is no age recipient (age1…)") from error
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            pyrage.encrypt_io(_Packed(lines), file, [to])
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(path.parent)
    return path.stat().st_size


@contextmanager
def open_sealed(path: Path, identity: pyrage.x25519.Identity) -> Iterator[Iterator[bytes]]:
    """The lines of a sealed file, decrypted as they are read. Raises :class:`NotOpenedError`."""
    reading, writing = os.pipe()
    failed: list[BaseException] = []

    def decrypt() -> None:
        with os.fdopen(writing, "wb") as into, suppress(BrokenPipeError):
            try:
                with path.open("rb") as file:
                    pyrage.decrypt_io(file, into, [identity])
            except Exception as error:  # noqa: BLE001 - it is told to whoever reads the lines
                failed.append(error)

    thread = threading.Thread(target=decrypt, daemon=True)
    thread.start()
    with os.fdopen(reading, "rb") as raw:
        yield _unpacked(raw, path, failed, thread)
    thread.join()


def _unpacked(
    raw: IO[bytes], path: Path, failed: list[BaseException], thread: threading.Thread
) -> Iterator[bytes]:
    try:
        with gzip.open(raw) as lines:
            yield from lines
    except (OSError, EOFError) as error:
        raise NotOpenedError(f"{path} does not open with this identity, or is damaged") from error
    thread.join()
    if failed:
        raise NotOpenedError(f"{path} does not open with this identity, or is damaged")


class _Packed:
    """A readable file over lines that are made as they are asked for."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = iter(lines)
        self._ready = _Buffer()
        self._zip: gzip.GzipFile | None = gzip.GzipFile(
            fileobj=self._ready, mode="wb", compresslevel=LEVEL, mtime=0
        )

    def read(self, size: int = -1) -> bytes:
        while self._zip is not None and len(self._ready.data) < (size if size > 0 else CHUNK):
            line = next(self._lines, None)
            if line is None:
                self._zip.close()
                self._zip = None
            else:
                self._zip.write(line)
        taken = bytes(self._ready.data[:size]) if size > 0 else bytes(self._ready.data)
        del self._ready.data[: len(taken)]
        return taken


class _Buffer:
    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, raw: bytes) -> int:
        self.data += raw
        return len(raw)

    def flush(self) -> None:
        """Everything is in memory already."""


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

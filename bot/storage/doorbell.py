"""The doorbell: wakes another role the moment there is news, without a slow poll.

On SQLite every waiting role owns a Unix datagram socket in ``<state dir>/bells`` and a ring is one
empty datagram to each of them; on PostgreSQL it is ``NOTIFY``. A lost ring costs nothing but time:
whoever waits also looks again after its own time-out.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import select
import socket
import tempfile
from pathlib import Path
from typing import Protocol

import psycopg2
from sqlalchemy import text
from sqlalchemy.engine import Engine

# A Unix socket's path may be at most 107 bytes long; a socket's own name here at most 30.
LONGEST_SOCKET_PATH = 100
LONGEST_NAME = 30


class ForeignFolderError(Exception):
    """The folder for the sockets belongs to another account of this machine."""


class Bell(Protocol):
    """What a waiting role holds."""

    async def wait(self, seconds: float) -> bool:
        """True as soon as someone rings, False when ``seconds`` have passed."""

    def close(self) -> None:
        """Stop listening."""


class Doorbell(Protocol):
    """What every role rings."""

    def ring(self, *roles: str) -> None:
        """Wake every instance of ``roles``. Never raises and never blocks."""

    def listen(self, role: str) -> Bell:
        """A bell of one's own. Call it on the event loop that will wait."""


class SocketDoorbell:
    """Unix datagram sockets in one folder, for roles that share a machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = _socket_folder(folder)
        self._sender = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._sender.setblocking(False)

    def ring(self, *roles: str) -> None:
        """Send an empty datagram to every listener of ``roles``."""
        for path in self._folder.iterdir():
            if path.name.split(".", 1)[0] in roles:
                self._send(path)

    def _send(self, path: Path) -> None:
        try:
            self._sender.sendto(b"", str(path))
        except BlockingIOError:
            return  # its bell is already ringing
        except (ConnectionRefusedError, FileNotFoundError):
            path.unlink(missing_ok=True)  # left by a process that was killed
        except OSError:
            return

    def listen(self, role: str) -> Bell:
        """Bind a socket for ``role`` and wait on it with the running event loop."""
        path = self._folder / f"{role}.{os.getpid()}.{os.urandom(3).hex()}"
        return _SocketBell(path)


class _SocketBell:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._socket.bind(str(path))
        self._rung = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._socket.fileno(), self._heard)

    def _heard(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                self._socket.recv(1)
        self._rung.set()

    async def wait(self, seconds: float) -> bool:
        """True as soon as someone rings, False when ``seconds`` have passed."""
        return await _wait(self._rung, seconds)

    def close(self) -> None:
        """Unbind and forget the socket."""
        self._loop.remove_reader(self._socket.fileno())
        self._socket.close()
        self._path.unlink(missing_ok=True)


class PostgresDoorbell:
    """``NOTIFY`` on one channel a role, for roles on several machines."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ring(self, *roles: str) -> None:
        """Notify every listener of ``roles``; a database that is down is not told twice."""
        with contextlib.suppress(Exception), self._engine.begin() as connection:
            for role in roles:
                connection.execute(
                    text("SELECT pg_notify(:channel, '')"), {"channel": _channel(role)}
                )

    def listen(self, role: str) -> Bell:
        """A connection of its own that LISTENs for ``role``."""
        url = self._engine.url.set(drivername="postgresql")
        return _PostgresBell(url.render_as_string(hide_password=False), _channel(role))


class _PostgresBell:
    def __init__(self, dsn: str, channel: str) -> None:
        self._dsn = dsn
        self._channel = channel
        self._rung = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._connection: psycopg2.extensions.connection | None = None
        self._connect()

    def _connect(self) -> None:
        connection = psycopg2.connect(self._dsn)
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f'LISTEN "{self._channel}"')
        self._connection = connection
        self._loop.add_reader(connection.fileno(), self._heard)

    def _heard(self) -> None:
        connection = self._connection
        if connection is None:
            return
        try:
            if select.select([connection], [], [], 0)[0]:
                connection.poll()
        except psycopg2.Error:
            self._drop()
        else:
            connection.notifies.clear()
        self._rung.set()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._loop.remove_reader(connection.fileno())
            connection.close()

    async def wait(self, seconds: float) -> bool:
        """True as soon as someone rings, False when ``seconds`` have passed; reconnects if cut off."""
        if self._connection is None:
            with contextlib.suppress(psycopg2.Error):
                self._connect()
        return await _wait(self._rung, seconds)

    def close(self) -> None:
        """Stop listening and give the connection back."""
        self._drop()


async def _wait(rung: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(rung.wait(), max(seconds, 0.0))
    except asyncio.TimeoutError:
        return False
    rung.clear()
    return True


def _channel(role: str) -> str:
    return f"lantern_{role}"


def _socket_folder(folder: Path) -> Path:
    """Where the sockets stand. A deep state folder would overflow a socket's path: then a short name
    made from it, the same in every process, in the folder for temporary files."""
    if len(str(folder)) > LONGEST_SOCKET_PATH - LONGEST_NAME:
        mark = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
        folder = Path(tempfile.gettempdir()) / f"lantern-{os.getuid()}-{mark}"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise ForeignFolderError(
            f"{folder} belongs to someone else; remove it or set LANTERN_STATE_DIR"
        )
    return folder

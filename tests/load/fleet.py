"""Several of each role around one PostgreSQL store, as they would stand on several machines."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import create_engine, text

from tests.harness.provider import Provider
from tests.harness.roles import Installation

SERVER = os.environ.get("LANTERN_TEST_POSTGRES", "")


@contextlib.contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """The address of an empty database, dropped at the end."""
    name = f"lantern_load_{os.getpid()}_{os.urandom(3).hex()}"
    owner = create_engine(server, isolation_level="AUTOCOMMIT")
    with owner.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    try:
        yield owner.url.set(database=name).render_as_string(hide_password=False)
    finally:
        with owner.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        owner.dispose()


class Fleet:
    """Machines that share a store, a key and a public address; each has its own ports and folder."""

    def __init__(self, folder: Path, url: str, extra: dict[str, str] | None = None) -> None:
        self.provider = Provider()
        self.folder = folder
        self._extra = {
            "LANTERN_DATABASE_URL": url,
            "LANTERN_KEY_FILE": str(folder / "lantern.key"),
            "LANTERN_PUBLIC_URL": "https://lantern.example",
            **(extra or {}),
        }
        self.machines: list[Installation] = []

    def machine(self, *roles: str) -> Installation:
        """One more machine with ``roles``, ready."""
        folder = self.folder / f"machine{len(self.machines)}"
        folder.mkdir()
        place = Installation(folder, self.provider, self._extra)
        self.machines.append(place)
        place.start(*roles)
        for role in roles:
            place.wait_ready(role, 180)
        return place

    def stop(self) -> None:
        """End every role, and the provider."""
        for place in self.machines:
            place.stop()
        self.provider.close()


@contextlib.contextmanager
def fleet(folder: Path, url: str, extra: dict[str, str] | None = None) -> Iterator[Fleet]:
    """A fleet, stopped at the end of the block."""
    ships = Fleet(folder, url, extra)
    try:
        yield ships
    finally:
        ships.stop()

from __future__ import annotations

import os

import pytest
from sqlalchemy import create_engine, text

POSTGRES = os.environ.get("LANTERN_TEST_POSTGRES", "")


@pytest.fixture
def postgres_urls():
    """Two empty PostgreSQL databases, dropped at the end."""
    if not POSTGRES:
        pytest.skip("LANTERN_TEST_POSTGRES names no server")
    names = [f"lantern_backup_{os.getpid()}_{os.urandom(3).hex()}" for _ in range(2)]
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        for name in names:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
    yield [server.url.set(database=name).render_as_string(hide_password=False) for name in names]
    with server.connect() as connection:
        for name in names:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture
def urls(request, tmp_path):
    """The addresses of a store and of an empty one to restore into: on SQLite unless asked otherwise."""
    if getattr(request, "param", "sqlite") == "postgres":
        return request.getfixturevalue("postgres_urls")
    return [f"sqlite:///{tmp_path / 'lantern.db'}", f"sqlite:///{tmp_path / 'new' / 'lantern.db'}"]

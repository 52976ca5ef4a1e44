from __future__ import annotations

import os

import pytest
from sqlalchemy import create_engine, text

from bot.storage.open import open_store

POSTGRES = os.environ.get("LANTERN_TEST_POSTGRES", "")


@pytest.fixture
def store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)
    yield store
    store.close()


@pytest.fixture
def postgres_url():
    """An empty PostgreSQL database of this test's own, dropped at its end."""
    if not POSTGRES:
        pytest.skip("LANTERN_TEST_POSTGRES names no server")
    name = f"lantern_ops_{os.getpid()}_{os.urandom(3).hex()}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    yield server.url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_database_url(request, tmp_path):
    """The address of a database without tables, on each kind that the store runs on."""
    if request.param == "postgres":
        return request.getfixturevalue("postgres_url")
    return f"sqlite:///{tmp_path / 'empty.db'}"

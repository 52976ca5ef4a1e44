from __future__ import annotations

import os

import pytest
from sqlalchemy import create_engine, text

from bot.handoff.relay import Relay
from bot.storage.open import open_store
from tests.handoff.people import add, open_test_store, speak

POSTGRES = os.environ.get("LANTERN_TEST_POSTGRES", "")


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def postgres_store(tmp_path):
    """A store in an empty PostgreSQL database of this test's own, dropped at its end."""
    if not POSTGRES:
        pytest.skip("LANTERN_TEST_POSTGRES names no server")
    name = f"lantern_handoff_{os.getpid()}_{os.urandom(3).hex()}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    url = server.url.set(database=name).render_as_string(hide_password=False)
    store = open_store(url, tmp_path / "key", tmp_path)
    yield store
    store.close()
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def any_store(request):
    """The store on each database that it runs on."""
    return request.getfixturevalue("store" if request.param == "sqlite" else "postgres_store")


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))


@pytest.fixture
def ben(store):
    return add(store, "ben.okafor", "Ben Okafor", languages=("en",))


@pytest.fixture
def relay(store):
    return Relay(store, speak)

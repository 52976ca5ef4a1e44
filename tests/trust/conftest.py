from __future__ import annotations

import os
import shutil

import pytest
from sqlalchemy import create_engine, text

from bot.storage.open import open_store
from tests.handoff.people import add, open_test_store

POSTGRES = os.environ.get("LANTERN_TEST_POSTGRES", "")


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgres_template(tmp_path_factory):
    """A database with its tables made, and its key file: copied for each test, which is quicker."""
    if not POSTGRES:
        pytest.skip("LANTERN_TEST_POSTGRES names no server")
    folder = tmp_path_factory.mktemp("postgres")
    name = f"lantern_trust_{os.getpid()}_{os.urandom(3).hex()}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    open_store(_address(server, name), folder / "key", folder).close()
    yield server, name, folder / "key"
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture
def postgres_store(tmp_path, postgres_template):
    """A store in a PostgreSQL database of this test's own, dropped at its end."""
    server, template, key = postgres_template
    name = f"{template}_{os.urandom(3).hex()}"
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    shutil.copy(key, tmp_path / "key")
    store = open_store(_address(server, name), tmp_path / "key", tmp_path)
    yield store
    store.close()
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


def _address(server, name: str) -> str:
    return server.url.set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def any_store(request):
    """The store on each database that it runs on."""
    return request.getfixturevalue("store" if request.param == "sqlite" else "postgres_store")


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))

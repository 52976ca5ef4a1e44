from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from bot.storage import database
from bot.storage.database import StoreUnavailableError, WrongKeyError, explain, open_engine
from bot.storage.open import open_store
from bot.storage.schema import StoreFact

FACT = StoreFact.__table__


def _put(connection, name):
    connection.execute(FACT.insert().values(name=name, value="x"))


def _write_and_fail(store):
    with store.write() as connection:
        _put(connection, "lost")
        raise ZeroDivisionError


def _names(store):
    with store.read() as connection:
        return set(connection.execute(select(FACT.c.name)).scalars()) - {"master_key", "lookup_key"}


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
    ids=[
        "readers never wait for the writer",
        "a commit survives power loss",
        "no row names a row that is gone",
        "what is deleted is overwritten",
    ],
)
def test_every_sqlite_connection_is_made_safe(store, pragma, expected):
    with store.engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar_one() == expected


def test_a_write_that_fails_half_way_leaves_nothing(store):
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(store)
    assert _names(store) == set()


def test_two_writers_queue_instead_of_failing_half_way(store):
    with store.write() as first:
        _put(first, "first")
        with store.read() as other:
            assert other.execute(select(FACT.c.name).where(FACT.c.name == "first")).first() is None
    with store.write() as second:
        _put(second, "second")
    assert _names(store) == {"first", "second"}


def test_a_store_that_another_process_holds_is_named_as_locked(store, tmp_path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    holder = sqlite3.connect(tmp_path / "lantern.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = open_engine(f"sqlite:///{tmp_path / 'lantern.db'}")
    with (
        pytest.raises(OperationalError) as refusal,
        waiting.connect().execution_options(lantern_write=True) as connection,
        connection.begin(),
    ):
        pass
    holder.close()
    assert explain(refusal.value) == "the store is locked by another process"


def test_a_store_that_cannot_be_written_is_named_as_read_only(store, tmp_path):
    path = tmp_path / "lantern.db"
    read_only = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with pytest.raises(sqlite3.OperationalError) as refusal:
        read_only.execute("INSERT INTO store_fact VALUES ('a', 'b')")
    read_only.close()
    error = OperationalError("", {}, refusal.value)
    assert explain(error).startswith("the store is read-only")


def test_a_folder_where_the_store_should_be_is_refused_in_one_sentence(tmp_path):
    (tmp_path / "lantern.db").mkdir()
    with pytest.raises(StoreUnavailableError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)


@pytest.mark.parametrize(
    "url", ["mysql://host/name", "not a url", "oracle://x"], ids=["MySQL", "no address", "Oracle"]
)
def test_a_database_of_another_kind_is_refused_by_the_setting_s_name(url):
    with pytest.raises(StoreUnavailableError, match="LANTERN_DATABASE_URL"):
        open_engine(url)


def test_a_store_refuses_the_key_of_another_installation(tmp_path):
    url = f"sqlite:///{tmp_path / 'lantern.db'}"
    open_store(url, tmp_path / "right", tmp_path).close()
    with pytest.raises(WrongKeyError, match="restore the right key file"):
        open_store(url, tmp_path / "wrong", tmp_path)
    open_store(url, tmp_path / "right", tmp_path).close()


def test_opening_the_store_keeps_its_folder_private(tmp_path):
    state = tmp_path / "state"
    open_store(f"sqlite:///{state / 'lantern.db'}", state / "key", state).close()
    assert state.stat().st_mode & 0o077 == 0


@pytest.mark.postgres
def test_postgres_keeps_what_was_committed_and_nothing_else(postgres_url, tmp_path):
    store = open_store(postgres_url, tmp_path / "key", tmp_path)
    with store.write() as connection:
        _put(connection, "kept")
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(store)
    assert _names(store) == {"kept"}
    store.close()


@pytest.mark.postgres
def test_a_postgres_that_is_down_is_named_without_its_password():
    url = "postgresql://lantern:open-sesame@127.0.0.1:1/lantern"
    engine = open_engine(url)
    with pytest.raises(OperationalError) as refusal:
        engine.connect()
    assert explain(refusal.value) == "the store cannot be reached"

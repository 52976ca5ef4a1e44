"""The disk is full, read-only, locked or torn: no 2xx without a stored row, and the file is whole after."""

from __future__ import annotations

import contextlib
import random
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.channels.gateway import build_app
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.storage.database import StoreUnavailableError, open_engine
from bot.storage.open import open_store
from tests.channels.conftest import post_sms
from tests.handoff.people import open_test_store


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of its own, of two megabytes, in memory."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("a disk of its own needs the rights to mount one")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@contextlib.contextmanager
def _full(place: Path) -> Iterator[None]:
    """Fill what is left, to the last byte."""
    with contextlib.suppress(OSError), (place / "filler").open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass
    yield
    (place / "filler").unlink()


@contextlib.contextmanager
def _locked(place: Path) -> Iterator[None]:
    """Another process holds the writer's place for longer than anyone waits."""
    with contextlib.closing(sqlite3.connect(place / "lantern.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextlib.contextmanager
def _no_growth(place: Path) -> Iterator[None]:
    """No file of this process may grow beyond what its write-ahead log is now."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _served(settings, empty_store, place: Path):
    here = replace(
        settings,
        state_dir=place,
        key_file=place / "lantern.key",
        database_url=f"sqlite:///{place / 'lantern.db'}",
    )
    for path in empty_store.iterdir():
        if path.is_file():
            shutil.copy(path, place)
    store = open_store(here.database_url, here.key_file, place, prepare=False)
    return here, store


def _stored(place: Path) -> set[str]:
    with contextlib.closing(sqlite3.connect(place / "lantern.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return {row[0] for row in database.execute("SELECT provider_id FROM message")}


def _sids(first: int, count: int) -> list[str]:
    return [f"SM{number:032x}" for number in range(first, first + count)]


@pytest.mark.parametrize(
    ("harm", "disk"),
    [
        (_full, "small_disk"),
        (_locked, "tmp_path"),
        (_no_growth, "tmp_path"),
    ],
    ids=[
        "a full disk",
        "locked by another",
        "a file that may not grow",
    ],
)
def test_what_is_answered_2xx_is_stored_and_the_rest_may_come_again(
    harm,
    disk,
    request,
    settings,
    empty_store,
    monkeypatch,
):
    monkeypatch.setattr("bot.storage.database.BUSY_SECONDS", 0.2)
    place = request.getfixturevalue(disk)
    here, store = _served(settings, empty_store, place)
    taken, refused = set(), set()
    with TestClient(build_app(here, store), raise_server_exceptions=False) as client:

        def post(sids: list[str]) -> None:
            for sid in sids:
                # Enough text that a disk is really needed.
                status = post_sms(
                    client, MessageSid=sid, SmsSid=sid, Body="help " * 300
                ).status_code
                assert status in (200, 503)
                (taken if status == 200 else refused).add(sid)

        post(_sids(0, 3))
        assert len(taken) == 3
        with harm(place):
            post(_sids(100, 12))
            assert refused, "the harm was none"
            fallback = post_sms(client, path="/sms/twilio/fallback", MessageSid="SMx", SmsSid="SMx")
            assert fallback.status_code == 200
            assert "<Message>" in fallback.text
        again = sorted(refused)
        refused.clear()
        post(again)
        assert refused == set()
    store.close()
    assert taken == set(_sids(0, 3) + _sids(100, 12))
    assert taken <= _stored(place)


def test_on_a_read_only_disk_nothing_is_acknowledged_and_the_fallback_answers(
    small_disk, settings, empty_store
):
    here, store = _served(settings, empty_store, small_disk)
    store.close()
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True)
    with pytest.raises(StoreUnavailableError):
        open_store(here.database_url, here.key_file, small_disk)
    with TestClient(build_app(here, None), raise_server_exceptions=False) as client:
        assert post_sms(client).status_code == 503
        assert client.get("/health/ready").status_code == 503
        assert "<Message>" in post_sms(client, path="/sms/twilio/fallback").text
    subprocess.run([*remount[:2], "remount,rw", str(small_disk)], check=True)
    assert _stored(small_disk) == set()


def test_a_torn_log_loses_only_its_end_and_the_file_is_whole(tmp_path):
    """What a power cut leaves: a write-ahead log that is cut off, or whose last pages are garbage."""
    (tmp_path / "live").mkdir()
    store = open_test_store(tmp_path / "live")
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_autocheckpoint=0")
    before = [f"SM{n}" for n in range(40)]
    for sid in before:
        receive_sms(store, InboundSms(sid, "+15005550006", "hello"), Burst(0, 0))
    live = tmp_path / "live" / "lantern.db"
    log = Path(f"{live}-wal")
    assert log.stat().st_size > 50_000
    dice = random.Random(1)
    for number in range(40):
        torn = tmp_path / f"torn{number}"
        torn.mkdir()
        shutil.copy(live, torn / "lantern.db")
        raw = bytearray(log.read_bytes())
        place = dice.randrange(len(raw) // 4, len(raw))
        if number % 2:
            del raw[place:]
        else:
            raw[place:] = dice.randbytes(len(raw) - place)
        (torn / "lantern.db-wal").write_bytes(bytes(raw))
        engine = open_engine(f"sqlite:///{torn / 'lantern.db'}")
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            rows = (
                connection.exec_driver_sql("SELECT provider_id FROM message ORDER BY id")
                .scalars()
                .all()
            )
        engine.dispose()
        assert rows == before[: len(rows)]
    store.close()

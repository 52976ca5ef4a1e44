"""The master key is replaced under load, to the end whatever is killed, and the former key opens nothing."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, select

from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.conversation.outbox import messages_after
from bot.directory.confidential import seal_address
from bot.handoff.second_factor import switch_on
from bot.handoff.totp import STEP_SECONDS, code_at, new_secret, open_secret
from bot.storage import rotation
from bot.storage.database import Store, WrongKeyError
from bot.storage.keyfile import open_vault, read_keys, write_keys
from bot.storage.open import open_store
from bot.storage.rotation import WRAPPED, prepare, rotate
from bot.storage.schema import (
    Conversation,
    DirectoryLocation,
    DirectorySealedAddress,
    DirectorySource,
    Responder,
    metadata,
)
from bot.storage.vault import SealBrokenError, Vault
from tests.handoff.people import add, open_test_store

AT_ONCE = Burst(0.0, 0.0)
CONVERSATION, SEALED = Conversation.__table__, DirectorySealedAddress.__table__
KILLS = 50
# `make trust` kills at every one of the points, `make test` at every fifth.
STEP = 1 if os.environ.get("LANTERN_TEST_LONG") else 5


def quiet(_line: str) -> None:
    pass


def text_in(store: Store, number: int, words: str = "") -> str:
    sms = InboundSms(f"SM{number}-{words}", f"+1202555{number:04d}", words or f"words {number}")
    return receive_sms(store, sms, AT_ONCE).conversation_id


def filled(store: Store, count: int) -> dict[str, str]:
    """Conversations, a sealed address and a second factor; what can be read of each conversation."""
    said = {text_in(store, number): f"words {number}" for number in range(count)}
    with store.write() as connection:
        connection.execute(DirectorySource.__table__.insert().values(**_row(DirectorySource, id=1)))
        location = _row(DirectoryLocation, id="safe-house", source_id=1, organization_id=None)
        connection.execute(DirectoryLocation.__table__.insert().values(**location))
        sealed = seal_address(store.vault, "safe-house", {"address_1": "12 Quiet Lane"})
        connection.execute(SEALED.insert().values(source_id=1, **sealed))
    cleo = add(store, "cleo.one", "Cleo One")
    fresh = new_secret(store.vault, cleo.id)
    secret = open_secret(store.vault, cleo.id, fresh.key_id, fresh.wrapped)
    code = code_at(secret, int(time.time()) // STEP_SECONDS)
    switch_on(store, cleo.id, fresh.key_id, fresh.wrapped, code, "cleo")
    return said


def _row(model, **values):
    """A row with plain values for everything that must have one."""
    plain = {"INTEGER": 1, "FLOAT": 0.0, "BOOLEAN": True, "JSON": []}
    needed = [column for column in model.__table__.c if not column.nullable]
    return {column.name: plain.get(str(column.type), "x") for column in needed} | values


def readable(store: Store, said: dict[str, str]) -> bool:
    return all(
        [m.content.text for m in messages_after(store, conversation_id)][:1] == [words]
        for conversation_id, words in said.items()
    )


def everything_opens(store: Store, said: dict[str, str]) -> bool:
    with store.read() as connection:
        address = connection.execute(select(SEALED)).mappings().one()
        cleo = connection.execute(select(Responder.__table__)).mappings().one()
    place = f"directory/{address['location_id']}/address"
    key = store.vault.data_key(place, address["key_id"], address["wrapped_key"])
    assert b"12 Quiet Lane" in key.open(address["content"], place)
    assert open_secret(store.vault, cleo["id"], cleo["totp_key_id"], cleo["totp"])
    return readable(store, said)


def opened_by(store: Store, vault: Vault) -> int:
    """How many wrapped keys of the store ``vault`` opens."""
    count = 0
    for kind in WRAPPED:
        with store.read() as connection:
            rows = connection.execute(
                select(
                    kind.table.c[kind.row], kind.table.c[kind.key_id], kind.table.c[kind.wrapped]
                ).where(kind.table.c[kind.wrapped].is_not(None))
            ).all()
        for name, key_id, wrapped in rows:
            for named in {key_id, vault.key_id}:
                try:
                    vault.data_key(kind.place.format(name), named, wrapped)
                except SealBrokenError:
                    continue
                count += 1
    return count


@pytest.fixture
def thief(tmp_path):
    """A vault with the key of before, copied away."""

    def take() -> Vault:
        shutil.copy(tmp_path / "key", tmp_path / "stolen")
        return open_vault(tmp_path / "stolen")

    return take


def test_after_a_rotation_the_old_key_opens_nothing_and_the_new_one_everything(
    any_store, tmp_path, thief
):
    said = filled(any_store, 12)
    before, old = any_store.vault.key_id, thief()
    assert opened_by(any_store, old) == 14
    done = rotate(any_store, tmp_path / "key", quiet, settle=0)
    assert (done.rewrapped, done.unreadable) == (15, 0)
    assert any_store.vault.key_id != before
    assert opened_by(any_store, old) == 0
    assert everything_opens(any_store, said)
    assert len(read_keys(tmp_path / "key")) == 1


def test_the_former_key_file_is_refused_after_a_rotation(store, tmp_path, thief):
    thief()
    rotate(store, tmp_path / "key", quiet, settle=0)
    url = f"sqlite:///{tmp_path / 'lantern.db'}"
    with pytest.raises(WrongKeyError):
        open_store(url, tmp_path / "stolen", tmp_path)
    open_store(url, tmp_path / "key", tmp_path).close()


def test_a_number_is_found_again_and_its_wish_for_silence_holds_after_a_rotation(store, tmp_path):
    first = text_in(store, 7)
    rotate(store, tmp_path / "key", quiet, settle=0)
    other = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)
    assert text_in(other, 7, "again") == first
    other.close()


def test_the_old_key_alone_does_not_hash_a_number(store, tmp_path, thief):
    old = thief()
    assert old.address_key("sms", "+12025550007") != store.vault.address_key("sms", "+12025550007")


def test_no_wrapped_key_lingers_in_the_log_beside_the_database(store, tmp_path):
    text_in(store, 1)
    with store.read() as connection:
        wrapped = connection.execute(select(CONVERSATION.c.wrapped_key)).scalar_one()
    rotate(store, tmp_path / "key", quiet, settle=0)
    for name in ("lantern.db", "lantern.db-wal"):
        assert wrapped not in (tmp_path / name).read_bytes()


def test_nothing_that_is_wrapped_is_left_out(store):
    """A column with the id of a master key is new? Then it belongs into rotation.WRAPPED."""
    named = {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.c
        if column.name.endswith("key_id") and any(isinstance(c.type, LargeBinary) for c in table.c)
    }
    assert named == {(kind.table.name, kind.key_id) for kind in WRAPPED}


def test_under_load_no_read_fails_and_nothing_new_is_left_behind(any_store, tmp_path):
    """Another process's vault reads and opens conversations all the while."""
    url = str(any_store.engine.url.render_as_string(hide_password=False))
    said = filled(any_store, 40)
    other = open_store(url, tmp_path / "key", tmp_path)
    failed: list[BaseException] = []
    stop, begun = threading.Event(), threading.Event()
    reads = 0

    def traffic() -> None:
        nonlocal reads
        number = 1000
        while not stop.is_set():
            try:
                said[text_in(other, number)] = f"words {number}"
                assert readable(other, dict(said))
            except BaseException as error:  # noqa: BLE001 - any failure is the finding
                failed.append(error)
                return
            number, reads = number + 1, reads + len(said)
            begun.set()

    running = threading.Thread(target=traffic)
    running.start()
    assert begun.wait(20)
    old = read_keys(tmp_path / "key")[0]
    try:
        for _ in range(3):
            rotate(any_store, tmp_path / "key", quiet, settle=0.1)
    finally:
        stop.set()
        running.join(30)
    other.close()
    assert failed == []
    assert reads > 100
    assert opened_by(any_store, Vault(old)) == 0
    assert readable(any_store, said)


class _KillAt:
    """Ends this process the hard way at the n-th thing that reaches the disk, before or after it."""

    def __init__(self, number: int) -> None:
        self.left = number

    def count(self) -> None:
        self.left -= 1
        if self.left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, work):
        def counted(*args, **kwargs):
            self.count()
            result = work(*args, **kwargs)
            self.count()
            return result

        return counted


def _rotate_and_die(folder: str, number: int) -> None:
    place = Path(folder)
    dying = _KillAt(number)
    store = open_store(f"sqlite:///{place / 'lantern.db'}", place / "key", place)
    for name in ("write_keys", "rewrap_lookup", "_rewrap", "overwrite_freed"):
        setattr(rotation, name, dying.around(getattr(rotation, name)))
    rotate(store, place / "key", quiet, settle=0)


def test_killed_at_fifty_points_it_is_finished_by_the_next_run(tmp_path):
    (tmp_path / "first").mkdir()
    store = open_test_store(tmp_path / "first")
    said = filled(store, 16)
    store.close()
    old = Vault(read_keys(tmp_path / "first" / "key")[0])
    killed = 0
    for number in range(1, KILLS + 1, STEP):
        folder = tmp_path / f"kill{number}"
        shutil.copytree(tmp_path / "first", folder)
        child = multiprocessing.get_context("fork").Process(
            target=_rotate_and_die, args=(str(folder), number)
        )
        child.start()
        child.join(60)
        killed += child.exitcode == -signal.SIGKILL
        url = f"sqlite:///{folder / 'lantern.db'}"
        left = open_store(url, folder / "key", folder)
        assert everything_opens(left, said), f"kill {number}"
        rotate(left, folder / "key", quiet, settle=0)
        assert everything_opens(left, said), f"kill {number}"
        assert opened_by(left, old) == 0, f"kill {number}"
        assert len(read_keys(folder / "key")) == 1
        left.close()
        shutil.rmtree(folder)
    assert killed >= KILLS // STEP - 1


def test_on_several_machines_the_file_is_carried_round_without_a_gap(store, tmp_path):
    """Prepare, copy, switch while the former key stays, copy, finish: each machine reads all the time."""
    far = tmp_path / "far"
    far.mkdir()
    shutil.copy(tmp_path / "key", far / "key")
    url = f"sqlite:///{tmp_path / 'lantern.db'}"
    machine = open_store(url, far / "key", tmp_path)
    said = {text_in(store, 1): "words 1"}

    def carry() -> None:
        write_keys(far / "key", read_keys(tmp_path / "key"))

    prepare(store, tmp_path / "key", quiet)
    carry()
    rotate(store, tmp_path / "key", quiet, keep_former=True, settle=0)
    said[text_in(machine, 2)] = "words 2"
    assert readable(machine, said)
    assert readable(store, said)
    carry()
    rotate(store, tmp_path / "key", quiet, settle=0)
    carry()
    said[text_in(machine, 3)] = "words 3"
    assert readable(store, said)
    assert readable(machine, said)
    machine.close()


def test_two_rotations_at_once_are_refused(store, tmp_path):
    with rotation._alone(tmp_path / "key"), pytest.raises(rotation.RotationRunningError):
        rotate(store, tmp_path / "key", quiet, settle=0)


def test_an_erasure_during_a_rotation_stays_an_erasure(store, tmp_path, monkeypatch):
    gone = text_in(store, 1)
    rewrap = rotation._rewrap

    def erased_meanwhile(connection, *args):
        connection.execute(CONVERSATION.update().values(wrapped_key=None))
        return rewrap(connection, *args)

    monkeypatch.setattr(rotation, "_rewrap", erased_meanwhile)
    rotate(store, tmp_path / "key", quiet, settle=0)
    with store.read() as connection:
        query = select(CONVERSATION.c.wrapped_key).where(CONVERSATION.c.id == gone)
        assert connection.execute(query).scalar_one() is None

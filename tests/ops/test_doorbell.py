from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.storage.database import open_engine
from bot.storage.doorbell import PostgresDoorbell, SocketDoorbell


@pytest.fixture(params=["sockets", pytest.param("postgres", marks=pytest.mark.postgres)])
def doorbell(request, tmp_path):
    if request.param == "sockets":
        yield SocketDoorbell(tmp_path / "bells")
        return
    engine = open_engine(request.getfixturevalue("postgres_url"))
    yield PostgresDoorbell(engine)
    engine.dispose()


async def test_whoever_waits_is_woken_by_a_ring_for_its_role(doorbell):
    bell = doorbell.listen("engine")
    waiting = asyncio.create_task(bell.wait(30))
    await asyncio.sleep(0)
    await asyncio.to_thread(doorbell.ring, "engine")
    assert await waiting
    bell.close()


async def test_every_instance_of_a_role_is_woken(doorbell):
    bells = [doorbell.listen("console") for _ in range(3)]
    await asyncio.to_thread(doorbell.ring, "console")
    assert await asyncio.gather(*(bell.wait(30) for bell in bells)) == [True, True, True]
    for bell in bells:
        bell.close()


async def test_a_ring_for_another_role_wakes_nobody(doorbell):
    bell = doorbell.listen("engine")
    await asyncio.to_thread(doorbell.ring, "courier", "gateway")
    assert not await bell.wait(0.2)
    bell.close()


async def test_a_ring_before_the_waiting_began_is_not_lost(doorbell):
    bell = doorbell.listen("courier")
    await asyncio.to_thread(doorbell.ring, "courier")
    assert await bell.wait(30)
    assert not await bell.wait(0.1)
    bell.close()


async def test_a_thousand_rings_neither_block_nor_fail(doorbell):
    bell = doorbell.listen("engine")
    for _ in range(300):
        doorbell.ring("engine")
    assert await bell.wait(30)
    bell.close()


async def test_ringing_where_nobody_is_left_does_no_harm(doorbell):
    doorbell.listen("engine").close()
    doorbell.ring("engine")


def test_the_socket_of_a_killed_process_is_cleared_away():
    import socket
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="bells-"))  # short: a deep one is moved elsewhere
    doorbell = SocketDoorbell(folder)
    left = folder / "engine.99999.abc"
    dead = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    dead.bind(str(left))
    dead.close()
    doorbell.ring("engine")
    assert not left.exists()


async def test_a_state_folder_with_a_very_long_path_still_rings(tmp_path):
    deep = tmp_path / ("a" * 80) / ("b" * 80)
    bell = SocketDoorbell(deep).listen("engine")
    SocketDoorbell(deep).ring("engine")
    assert await bell.wait(30)
    bell.close()

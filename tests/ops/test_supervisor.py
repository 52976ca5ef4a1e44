"""The supervisor, driving small real processes in place of the roles."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from bot.supervisor import Role, Supervisor, until_ready

PATIENCE = 20.0

WAITS = "import time, os; print('here', os.getpid(), flush=True); time.sleep(600)"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + WAITS
CRASHES = "import os; print('here', os.getpid(), flush=True); os._exit(7)"
HAS_A_CHILD = (
    "import subprocess, sys; "
    "p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']); "
    "print('here', p.pid, flush=True); p.wait()"
)


def _role(name, code, grace=10.0):
    return Role(name, (sys.executable, "-c", code), dict(os.environ), grace)


async def _until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it did not come true"
        await asyncio.sleep(0.02)


def _pids(output, name):
    lines = [line for line in output.getvalue().splitlines() if line.startswith(name)]
    return [int(line.split()[-1]) for line in lines if " here " in line]


def _gone(pid):
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.fixture
def output():
    return io.StringIO()


@pytest.fixture
def supervisor(output):
    return Supervisor(output, first_pause=0.01)


async def test_a_role_that_crashes_is_started_again(supervisor, output):
    supervisor.keep(_role("engine", CRASHES))
    supervisor.keep(_role("gateway", WAITS))
    await _until(lambda: len(_pids(output, "engine")) >= 3)
    supervisor.stop()
    await supervisor.wait()
    assert "engine   | ended with code 7; starting it again" in output.getvalue()
    assert len(_pids(output, "gateway")) == 1


async def test_a_role_that_was_killed_is_started_again(supervisor, output):
    supervisor.keep(_role("engine", WAITS))
    await _until(lambda: len(_pids(output, "engine")) == 1)
    os.kill(_pids(output, "engine")[0], signal.SIGKILL)
    await _until(lambda: len(_pids(output, "engine")) == 2)
    supervisor.stop()
    await supervisor.wait()
    assert "was ended by SIGKILL" in output.getvalue()


async def test_the_pauses_grow_while_a_role_keeps_ending(supervisor, output):
    supervisor.keep(_role("engine", CRASHES))
    await _until(lambda: output.getvalue().count("starting it again") >= 4)
    supervisor.stop()
    await supervisor.wait()
    pauses = [line.split(" in ")[1] for line in output.getvalue().splitlines() if " in " in line]
    assert pauses[:4] == ["0.01 s", "0.02 s", "0.04 s", "0.08 s"]


async def test_stopping_ends_every_role_and_what_it_started(supervisor, output):
    supervisor.keep(_role("gateway", WAITS))
    supervisor.keep(_role("train", HAS_A_CHILD))
    await _until(lambda: _pids(output, "gateway") and _pids(output, "train"))
    pids = _pids(output, "gateway") + _pids(output, "train")
    supervisor.stop()
    await supervisor.wait()
    await _until(lambda: all(_gone(pid) for pid in pids))


async def test_a_role_that_will_not_stop_is_killed(supervisor, output):
    supervisor.keep(_role("engine", STUBBORN, grace=0.1))
    await _until(lambda: _pids(output, "engine"))
    supervisor.stop()
    await supervisor.wait()
    assert "did not stop within 0.1 s; killed" in output.getvalue()
    assert _gone(_pids(output, "engine")[0])


async def test_a_task_that_ends_gives_its_code_and_is_not_repeated(supervisor, output):
    assert await supervisor.run_once(_role("train", CRASHES)) == 7
    assert len(_pids(output, "train")) == 1


async def test_a_line_without_end_neither_blocks_nor_hides_the_next(supervisor, output):
    long = "print('x' * 300_000); print('after', flush=True)"
    await supervisor.run_once(_role("engine", long))
    assert "engine   | after" in output.getvalue()


async def test_what_is_not_ready_in_time_is_named(supervisor):
    async def yes():
        return True

    async def no():
        return False

    assert await until_ready(supervisor, {"gateway": yes, "console": no}, 0.2) == ("console",)


RUNS_TWO = """
import asyncio, sys
from bot.supervisor import Role, Supervisor
async def main():
    s = Supervisor()
    s.stop_on_signals()
    for name in ("gateway", "engine"):
        s.keep(Role(name, (sys.executable, "-c", sys.argv[1]), {}))
    await s.wait()
asyncio.run(main())
"""


@pytest.fixture
def running():
    """A supervisor in a process of its own with two roles: (process, pids of the roles)."""
    process = subprocess.Popen(
        [sys.executable, "-c", RUNS_TWO, WAITS], stdout=subprocess.PIPE, text=True
    )
    pids = [int(process.stdout.readline().split()[-1]) for _ in range(2)]
    yield process, pids
    if process.poll() is None:
        process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_everything_in_order(running, number):
    process, pids = running
    process.send_signal(number)
    assert process.wait(PATIENCE) == 0
    assert all(_gone(pid) for pid in pids)


async def test_a_killed_supervisor_leaves_nobody_behind(running):
    process, pids = running
    process.kill()
    process.wait()
    await _until(lambda: all(_gone(pid) for pid in pids))

"""``lantern up``: every role as a child process, watched.

A role that ends is started again, at growing intervals while it keeps ending. A signal to the
supervisor stops all of them; one that will not stop is killed after ten seconds. Should the
supervisor itself be killed, the kernel ends its children with it: nothing keeps a port or a lease.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TextIO

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
# A role that ran this long was well: its next end starts the pauses from the beginning.
WELL_AFTER = 60.0
GRACE = 10.0
PR_SET_PDEATHSIG = 1  # linux/prctl.h
# The stream reader refuses a longer line; ours are short, a foreign one is cut into pieces.
LONGEST_LINE = 64 * 1024


@dataclass(frozen=True)
class Role:
    """One process to keep alive: its name, its command, and how long to let it finish."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    grace: float = GRACE


def python_role(name: str, environment: Mapping[str, str], *arguments: str) -> Role:
    """The role that ``python -m bot NAME`` runs."""
    command = (sys.executable, "-m", "bot", *(arguments or (name,)))
    return Role(name, command, {**environment, "PYTHONUNBUFFERED": "1"})


class Supervisor:
    """Keeps roles running until it is told to stop."""

    def __init__(self, output: TextIO = sys.stdout, first_pause: float = FIRST_PAUSE) -> None:
        self._output = output
        self._first_pause = first_pause
        self._stopping = asyncio.Event()
        self._keepers: list[asyncio.Task[None]] = []
        self._width = 8

    def stopping(self) -> bool:
        """Whether a signal, or :meth:`stop`, has ended the work."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """Ask every role to finish, and :meth:`wait` to return."""
        self._stopping.set()

    def say(self, text: str) -> None:
        """One calm paragraph between the roles' lines."""
        with contextlib.suppress(OSError, ValueError):
            self._output.write(text + "\n")
            self._output.flush()

    def keep(self, role: Role) -> None:
        """Start ``role`` now and again whenever it ends."""
        self._keepers.append(asyncio.create_task(self._keep(role), name=role.name))

    async def run_once(self, role: Role) -> int:
        """Run ``role`` to its end and return its exit code; -1 where it was stopped on the way."""
        process = await self._start(role)
        await self._attend(role, process)
        return -1 if self.stopping() else int(process.returncode or 0)

    async def wait(self) -> None:
        """Return once a stop was asked for and every role has ended."""
        await self._stopping.wait()
        await asyncio.gather(*self._keepers)

    async def pause(self, seconds: float) -> bool:
        """Wait ``seconds``; True as soon as a stop is asked for."""
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return self.stopping()

    def stop_on_signals(self) -> None:
        """Let SIGTERM, SIGINT and SIGHUP stop everything."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(number, self.stop)

    async def _keep(self, role: Role) -> None:
        pause = self._first_pause
        while not self.stopping():
            started = time.monotonic()
            process = await self._start(role)
            await self._attend(role, process)
            if self.stopping():
                return
            if time.monotonic() - started > WELL_AFTER:
                pause = self._first_pause
            self._line(role, f"{_ending(process.returncode)}; starting it again in {pause:g} s")
            await self.pause(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _start(self, role: Role) -> Process:
        self._width = max(self._width, len(role.name))
        return await asyncio.create_subprocess_exec(
            *role.command,
            env=dict(role.environment),
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            limit=LONGEST_LINE,
            # A session of its own: Ctrl-C reaches the supervisor alone, which stops them in order,
            # and what a role started itself can be killed with it.
            start_new_session=True,
            preexec_fn=_die_with(os.getpid()),
        )

    async def _attend(self, role: Role, process: Process) -> None:
        """Print what ``process`` says until it ends, or end it when a stop is asked for."""
        printing = asyncio.create_task(self._print(role, process))
        ended = asyncio.create_task(process.wait())
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({ended, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not ended.done():
                await self._end(role, process, ended)
        finally:
            stopping.cancel()
            _signal_group(process.pid, signal.SIGKILL)  # whatever it left behind
        await printing

    async def _end(self, role: Role, process: Process, ended: asyncio.Task[int]) -> None:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        done, _ = await asyncio.wait({ended}, timeout=role.grace)
        if not done:
            self._line(role, f"did not stop within {role.grace:g} s; killed")
            _signal_group(process.pid, signal.SIGKILL)
            await ended

    async def _print(self, role: Role, process: Process) -> None:
        if process.stdout is None:
            return
        while True:
            try:
                line = await process.stdout.readline()
            except ValueError:
                continue  # longer than LONGEST_LINE: the reader has dropped it
            if not line:
                return
            self._line(role, line.decode("utf-8", "replace").rstrip())

    def _line(self, role: Role, text: str) -> None:
        self.say(f"{role.name:<{self._width}} | {text}")


async def until_ready(
    supervisor: Supervisor, checks: Mapping[str, Callable[[], Awaitable[bool]]], seconds: float
) -> Sequence[str]:
    """Wait until every check holds; returns the names of those that did not within ``seconds``."""
    waiting = dict(checks)
    deadline = time.monotonic() + seconds
    while waiting and time.monotonic() < deadline:
        for name, check in list(waiting.items()):
            if await check():
                del waiting[name]
        if waiting and await supervisor.pause(0.1):
            break
    return tuple(waiting)


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"ended with code {code}"


def _signal_group(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def _die_with(parent: int) -> Callable[[], None] | None:
    """What a new child does first: ask the kernel to be killed when the supervisor is."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None, use_errno=True)

    def ask() -> None:
        # Killed rather than asked to stop: every role is made to survive it, and a new supervisor
        # needs the ports at once.
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)  # the supervisor was gone before the kernel was asked

    return ask

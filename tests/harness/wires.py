"""Lines that fail: a relay between a browser and the gateway that cuts, holds or swallows what it carries."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["reset", "held", "silent"]
KINDS: tuple[Kind, ...] = ("reset", "held", "silent")


@dataclass(frozen=True)
class Cut:
    """One outage of ``seconds``.

    It begins ``after`` seconds from the start, or, where ``answers`` is not 0, when that many pieces of
    answers were to be carried: the last of them does not get through. "reset": every connection breaks
    and new ones are refused. "held": nothing moves, then all of it does. "silent": nothing moves, then
    every connection breaks.
    """

    kind: Kind
    after: float
    seconds: float
    answers: int = 0


class Wire:
    """One relay on a port of its own. ``cuts`` counts the outages that began."""

    def __init__(self, target: tuple[str, int], cut: Cut) -> None:
        self.port = 0
        self.cuts = 0
        self.over = threading.Event()
        self._target = target
        self._cut = cut
        self._answers = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._clear = asyncio.Event()
        self._clear.set()
        self._refusing = False
        self._outage: asyncio.Task[None] | None = None
        self._server: asyncio.Server | None = None

    async def listen(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        """Take no more connections."""
        if self._server is not None:
            self._server.close()

    def begin(self) -> None:
        """The clock of the outage starts now."""
        if not self._cut.answers:
            self._outage = asyncio.create_task(self._fail(self._cut.after))

    async def _carry(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if self._refusing:
            back.transport.abort()
            return
        far, out = await asyncio.open_connection(*self._target)
        self._open |= {back, out}
        try:
            await asyncio.gather(self._pump(near, out, False), self._pump(far, back, True))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            for writer in (back, out):
                self._open.discard(writer)
                writer.transport.abort()

    async def _pump(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, answer: bool
    ) -> None:
        while data := await source.read(65536):
            if answer:
                self._count()
            await self._clear.wait()
            if sink not in self._open:
                break
            sink.write(data)
            await sink.drain()
        # What was written is carried to the end before the connection goes.
        if sink in self._open and sink.can_write_eof():
            sink.write_eof()

    def _count(self) -> None:
        self._answers += 1
        if self._answers == self._cut.answers and self._outage is None:
            self._start()
            self._outage = asyncio.create_task(self._end())

    async def _fail(self, after: float) -> None:
        await asyncio.sleep(after)
        self._start()
        await self._end()

    def _start(self) -> None:
        self.cuts += 1
        self._clear.clear()
        if self._cut.kind == "reset":
            self._refusing = True
            self._break()

    async def _end(self) -> None:
        await asyncio.sleep(self._cut.seconds)
        if self._cut.kind == "silent":
            self._break()
        self._refusing = False
        self._clear.set()
        self.over.set()

    def _break(self) -> None:
        for writer in list(self._open):
            self._open.discard(writer)
            writer.transport.abort()


class Wires:
    """Relays in a thread of their own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._laid: list[Wire] = []
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def lay(self, target: tuple[str, int], cuts: list[Cut]) -> list[Wire]:
        """One wire for each outage, listening."""

        async def make() -> list[Wire]:
            wires = [Wire(target, cut) for cut in cuts]
            for wire in wires:
                await wire.listen()
            self._laid += wires
            return wires

        return asyncio.run_coroutine_threadsafe(make(), self._loop).result(10)

    def begin(self, wires: list[Wire]) -> None:
        """Start the clock of every outage."""

        async def start() -> None:
            for wire in wires:
                wire.begin()

        asyncio.run_coroutine_threadsafe(start(), self._loop).result(10)

    def close(self) -> None:
        """Break every line and end the thread."""

        async def end() -> None:
            for wire in self._laid:
                wire.stop()
            while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


@contextlib.contextmanager
def wires() -> Iterator[Wires]:
    """Relays inside the block."""
    made = Wires()
    try:
        yield made
    finally:
        made.close()

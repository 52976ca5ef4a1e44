"""The courier: brings the outbox to the provider.

One loop leases what is due and hands each text to a small pool of threads; a doorbell wakes it, so an
idle courier asks the store once in a few seconds and a busy one at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.channels.sms.deletions import keep_deleting
from bot.channels.sms.deliveries import DueSms, next_due_in, take_due
from bot.channels.sms.handover import Outcome, Sender, hand_over
from bot.channels.sms.provider import Provider
from bot.logs import configure_logging, get_logger
from bot.settings import Settings
from bot.storage.beats import keep_beating, leave
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.tasks import end

WORKERS: Final = 12
# Longer than the slowest exchange: asking what was sent, then sending, ten seconds each.
LEASE_SECONDS: Final = 30.0
LONGEST_SLEEP: Final = 5.0
GATHER_SECONDS: Final = 0.01
log = get_logger("courier")
T = TypeVar("T")


class Courier:
    """Delivers until it is stopped. ``workers`` texts are under way at once, one a conversation."""

    def __init__(
        self,
        store: Store,
        sender: Sender,
        *,
        workers: int = WORKERS,
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        self._store = store
        self._sender = sender
        self._workers = workers
        self._lease = lease_seconds
        self._threads = ThreadPoolExecutor(workers + 1, thread_name_prefix="courier")
        self._busy: set[asyncio.Task[None]] = set()
        self._paused_until = 0.0
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Take no more; :meth:`run` returns once the texts under way have come home."""
        self._stopping.set()

    async def run(self) -> None:
        """Deliver until :meth:`stop`. A store that fails is tried again; nothing is lost meanwhile."""
        bell = self._store.doorbell.listen("courier")
        try:
            while not self._stopping.is_set():
                try:
                    taken = await self._take()
                    wait = 0.0 if taken else await self._next_look()
                except SQLAlchemyError as error:
                    log.error("store_unavailable", error=type(error).__name__)
                    wait = 1.0
                if wait:
                    await self._first_of(bell.wait(wait), self._stopping.wait())
                elif self._busy and len(self._busy) >= self._workers:
                    await asyncio.wait(self._busy, return_when=asyncio.FIRST_COMPLETED)
                    # Those that finish together are followed by one look at the outbox, not by one each.
                    await asyncio.sleep(GATHER_SECONDS)
        finally:
            bell.close()
            if self._busy:
                await asyncio.wait(self._busy)
            self._threads.shutdown(wait=True)

    async def _take(self) -> bool:
        """Lease as much as there are idle workers for; False when there is nothing to do now."""
        idle = self._workers - len(self._busy)
        if idle <= 0:
            return True
        if time.monotonic() < self._paused_until:
            return False
        due = await self._in_thread(lambda: take_due(self._store, idle, self._lease))
        for sms in due:
            task = asyncio.create_task(self._deliver(sms))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        return bool(due)

    async def _deliver(self, sms: DueSms) -> None:
        try:
            outcome = await self._in_thread(lambda: hand_over(self._store, self._sender, sms))
        except SQLAlchemyError as error:
            # Sent or not, it could not be noted: the lease runs out and the next try asks first.
            log.error("outcome_not_noted", error=type(error).__name__, message_id=sms.message_id)
            return
        except Exception as error:  # noqa: BLE001 - one text must not stop the others
            log.error("handover_failed", error=type(error).__name__, message_id=sms.message_id)
            return
        self._note(outcome)

    def _note(self, outcome: Outcome) -> None:
        if outcome.pause > 0:
            # Everyone waits: each further request would only be refused and count against the account.
            pause = min(outcome.pause, 60.0)
            self._paused_until = max(self._paused_until, time.monotonic() + pause)
            log.warning("provider_asks_for_a_pause", seconds=round(pause, 1))

    async def _next_look(self) -> float:
        pause = self._paused_until - time.monotonic()
        if pause > 0:
            return pause
        sleep = await self._in_thread(lambda: next_due_in(self._store, LONGEST_SLEEP))
        return max(sleep, 0.05)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    @staticmethod
    async def _first_of(*waits: Coroutine[None, None, object]) -> None:
        tasks = [asyncio.create_task(wait) for wait in waits]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await end(tasks)


def run_courier(settings: Settings) -> None:
    """The ``courier`` role: deliver until SIGTERM.

    Raises what :func:`bot.storage.open.open_store` raises.
    """
    configure_logging("courier", settings.log_level)
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    try:
        asyncio.run(_serve(settings, store))
    finally:
        store.close()


async def _serve(settings: Settings, store: Store) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    beating = asyncio.create_task(keep_beating(store, "courier"))
    try:
        if settings.twilio.ready:
            await _deliver_until(stopped, settings, store)
        else:
            log.warning("twilio_is_not_set_up", reason="no account, token or number; texts wait")
            await stopped.wait()
    finally:
        await end([beating])
        with contextlib.suppress(SQLAlchemyError):
            await asyncio.to_thread(leave, store, "courier")
        log.info("stopped")


async def _deliver_until(stopped: asyncio.Event, settings: Settings, store: Store) -> None:
    provider = await asyncio.to_thread(Provider, settings.twilio, settings.public_url, WORKERS)
    courier = Courier(store, provider)
    running = asyncio.create_task(courier.run())
    deleting = asyncio.create_task(keep_deleting(store, provider))
    log.info("ready")
    try:
        await asyncio.wait(
            {running, asyncio.create_task(stopped.wait())}, return_when=asyncio.FIRST_COMPLETED
        )
        courier.stop()
        await running
    finally:
        await end([deleting])

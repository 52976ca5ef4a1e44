"""Taking texts in under load: those that wait for the writer are committed together.

On SQLite one flush to disk then serves a whole rush, and nobody is answered before it. On PostgreSQL,
where several writers work at once, each text has its own transaction.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Final

from bot.channels.access import WRITE_SECONDS, StoreAccess, StoreAwayError
from bot.conversation.inbox import Burst, InboundSms, Received, receive_several, receive_sms

MOST_TOGETHER: Final = 64
Waiting = tuple[InboundSms, "asyncio.Future[Received]"]


class Intake:
    """The way of a text into the store. One for each gateway."""

    def __init__(self, access: StoreAccess, burst: Burst, *, together: bool) -> None:
        self._access = access
        self._burst = burst
        self._together = together
        self._waiting: list[Waiting] = []
        self._draining: asyncio.Task[None] | None = None

    async def take(self, sms: InboundSms, seconds: float = WRITE_SECONDS) -> Received:
        """Store ``sms``; returns after the commit. Raises :class:`StoreAwayError`."""
        if not self._together:
            work = partial(receive_sms, sms=sms, burst=self._burst)
            return await self._access.write(work, seconds)
        done: asyncio.Future[Received] = asyncio.get_running_loop().create_future()
        self._waiting.append((sms, done))
        if self._draining is None or self._draining.done():
            self._draining = asyncio.create_task(self._drain())
        try:
            return await asyncio.wait_for(done, seconds)
        except asyncio.TimeoutError as error:
            raise StoreAwayError("too slow") from error

    async def _drain(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            try:
                work = partial(receive_several, texts=[sms for sms, _ in batch], burst=self._burst)
                received = await self._access.write(work)
            except Exception as error:  # noqa: BLE001 - each waiting webhook must hear of it
                away = (
                    error
                    if isinstance(error, StoreAwayError)
                    else StoreAwayError(type(error).__name__)
                )
                for _, done in batch:
                    if not done.done():
                        done.set_exception(away)
                continue
            for (_, done), stored in zip(batch, received, strict=True):
                if not done.done():
                    done.set_result(stored)

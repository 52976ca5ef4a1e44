"""What the provider brings on its way into the store: texts, and receipts of ours.

On SQLite they are committed together (:mod:`bot.channels.together`). On PostgreSQL, where several writers
work at once, each has its own transaction.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.access import WRITE_SECONDS, StoreAccess, StoreAwayError
from bot.channels.sms.receipts import Receipt, note_receipt, record_receipt, says_nothing_new
from bot.channels.together import Together
from bot.conversation.inbox import Burst, InboundSms, Received, receive_sms, take_sms
from bot.storage.database import Store
from bot.storage.vault import SealBrokenError


class Intake:
    """The way of texts and receipts into the store. One for each gateway."""

    def __init__(self, access: StoreAccess, burst: Burst, together: Together | None) -> None:
        self._access = access
        self._burst = burst
        self._together = together

    async def take(self, sms: InboundSms, seconds: float = WRITE_SECONDS) -> Received:
        """Store ``sms``; returns after the commit. Raises :class:`StoreAwayError`."""
        if self._together is None:
            work = partial(receive_sms, sms=sms, burst=self._burst)
            return await self._access.write(work, seconds)

        def keep(store: Store, connection: Connection) -> Received:
            return take_sms(connection, store, sms, self._burst)

        try:
            received = await self._together.write(keep, seconds)
        except (SQLAlchemyError, SealBrokenError) as error:
            raise StoreAwayError(type(error).__name__) from None
        if not received.duplicate:
            self._access.store.doorbell.ring("engine", "console")
        return received

    async def note(self, receipt: Receipt) -> None:
        """Note what became of a text of ours. Raises :class:`StoreAwayError`."""
        if self._together is None:
            await self._access.write(partial(record_receipt, receipt=receipt))
            return
        if await self._access.read(partial(says_nothing_new, receipt=receipt)):
            return  # most receipts: nothing to write, and nobody's turn to write is taken

        def keep(_store: Store, connection: Connection) -> bool:
            return note_receipt(connection, receipt)

        try:
            risen = await self._together.write(keep)
        except SQLAlchemyError as error:
            raise StoreAwayError(type(error).__name__) from None
        if risen:
            self._access.store.doorbell.ring("courier", "console")

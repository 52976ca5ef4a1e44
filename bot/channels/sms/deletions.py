"""Deleting at the provider what was erased here, until it confirms that it has it no more.

The courier does it beside its deliveries, a few at a time. A text that is still under way there cannot be
deleted yet, and a provider that is away is asked again later, for as long as it takes.
"""

from __future__ import annotations

import asyncio
import time
from typing import Final

from sqlalchemy import bindparam, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.sms.backoff import delay
from bot.channels.sms.handover import Sender
from bot.channels.sms.provider import NotSentError, UnknownOutcomeError
from bot.conversation.copies import COPY
from bot.logs import get_logger
from bot.storage.database import Store

LOOK_EVERY: Final = 5.0
AT_ONCE: Final = 20
# No other courier asks for the same text meanwhile; deleting twice would do no harm.
LEASE_SECONDS: Final = 60.0
log = get_logger("courier")
_DUE = (
    select(COPY.c.provider_id, COPY.c.attempts)
    .where(COPY.c.due_at <= bindparam("now"))
    .order_by(COPY.c.due_at)
    .limit(AT_ONCE)
)


async def keep_deleting(store: Store, sender: Sender) -> None:
    """Delete what is due for ever. Cancel it to stop."""
    while True:
        try:
            deleted = await asyncio.to_thread(delete_due, store, sender)
        except SQLAlchemyError as error:
            log.error("store_unavailable", error=type(error).__name__)
            deleted = 0
        except Exception as error:  # noqa: BLE001 - deleting must go on, whatever it was
            log.error("background_job_failed", error=type(error).__name__)
            deleted = 0
        if deleted:
            log.info("provider_copies_deleted", count=deleted)
        if deleted < AT_ONCE:
            await asyncio.sleep(LOOK_EVERY)


def delete_due(store: Store, sender: Sender) -> int:
    """Ask for the deletion of some of what is due; returns how many the provider has no more."""
    due = _lease(store)
    deleted = 0
    for provider_id, attempts in due:
        try:
            sender.delete(provider_id)
        except NotSentError as error:
            _later(store, provider_id, delay(attempts + 1, error.retry_after))
            if error.status == 429:
                break
        except UnknownOutcomeError:
            _later(store, provider_id, delay(attempts + 1))
        else:
            with store.write() as connection:
                connection.execute(COPY.delete().where(COPY.c.provider_id == provider_id))
            deleted += 1
    return deleted


def _lease(store: Store) -> list[tuple[str, int]]:
    now = time.time()
    with store.read() as connection:
        # A glance first: an idle courier must not take SQLite's write lock.
        if connection.execute(_DUE, {"now": now}).first() is None:
            return []
    locked = _DUE.with_for_update(skip_locked=True)
    with store.write() as connection:
        rows = connection.execute(locked, {"now": now}).all()
        taken = [row.provider_id for row in rows]
        connection.execute(
            update(COPY)
            .where(COPY.c.provider_id.in_(taken))
            .values(due_at=now + LEASE_SECONDS, attempts=COPY.c.attempts + 1)
        )
    return [(row.provider_id, row.attempts) for row in rows]


def _later(store: Store, provider_id: str, wait: float) -> None:
    with store.write() as connection:
        connection.execute(
            update(COPY).where(COPY.c.provider_id == provider_id).values(due_at=time.time() + wait)
        )

"""Erasing on time, beside the gateway: it runs all the while, whatever else is down."""

from __future__ import annotations

import asyncio
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from bot.channels.access import StoreAccess
from bot.handoff.retention import purge
from bot.logs import get_logger
from bot.settings import Settings

# Who asks for deletion has it within a minute: a pass, and half a minute for the last text to be brought.
EVERY_SECONDS: Final = 15.0
log = get_logger("gateway")


async def keep_limits(settings: Settings, access: StoreAccess) -> None:
    """Make a pass every quarter of a minute, for ever. Cancel it to stop."""
    while True:
        await asyncio.sleep(EVERY_SECONDS)
        if not access.present:
            continue
        try:
            done = await asyncio.to_thread(purge, access.store, settings.retention, settings.limits)
        except SQLAlchemyError as error:
            log.error("store_unavailable", error=type(error).__name__)
        else:
            if done:
                log.info("limits_kept", count=done.transcripts)

"""Ending asyncio tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

AGAIN_AFTER = 0.2


async def end(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel ``tasks`` and wait until each has ended; what they raise is dropped.

    One cancellation is not enough before Python 3.12: ``asyncio.wait_for`` loses it when what it waits
    for is done in the same moment (bpo-37658), and the task goes on for ever.
    """
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        done, left = await asyncio.wait(left, timeout=AGAIN_AFTER)
        for task in done:
            if not task.cancelled():
                task.exception()

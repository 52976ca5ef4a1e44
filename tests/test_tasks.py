"""Ending tasks."""

from __future__ import annotations

import asyncio

from bot.tasks import end


async def stubborn() -> None:
    """Loses its first cancellation, as asyncio.wait_for of Python 3.10 can."""
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        await asyncio.sleep(60)


async def failing() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        raise ValueError


async def test_a_task_that_lost_a_cancellation_still_ends() -> None:
    tasks = [asyncio.create_task(job()) for job in (stubborn, failing, asyncio.Event().wait)]
    tasks.append(asyncio.create_task(asyncio.sleep(0)))
    await asyncio.sleep(0.01)
    await asyncio.wait_for(end(tasks), 10)
    assert all(task.done() for task in tasks)

"""Live updates: one bell for the whole console, one small event to each open page.

An event says only that something changed; pages fetch what they show, with their own session. A stream
ends as soon as its session does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from sse_starlette.sse import EventSourceResponse
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.handoff.sessions import find_session_by_hash
from bot.logs import get_logger
from bot.storage.database import Store

log = get_logger("console")
# A lost ring costs at most this long: pages are told to look again anyway.
LOOK_AGAIN_SECONDS = 20.0
# Rings come in bursts (a turn rings three roles); pages are told once.
GATHER_SECONDS = 0.05
HEARTBEAT_SECONDS = 15


class Hub:
    """Wakes every open stream when the console's bell rings."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._news = 0
        self._changed = asyncio.Condition()

    async def run(self) -> None:
        """Listen for ever. Cancel it to stop."""
        bell = self._store.doorbell.listen("console")
        try:
            while True:
                await bell.wait(LOOK_AGAIN_SECONDS)
                await asyncio.sleep(GATHER_SECONDS)
                async with self._changed:
                    self._news += 1
                    self._changed.notify_all()
        finally:
            bell.close()

    async def stream(self, digest: str) -> AsyncIterator[dict[str, str]]:
        """Events for one page, until its session ends. The first one comes at once."""
        seen = -1
        while await run_in_threadpool(find_session_by_hash, self._store, digest):
            if seen != self._news:
                seen = self._news
                yield {"event": "changed", "data": str(seen)}
            async with self._changed:
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(
                        self._changed.wait_for(lambda old=seen: self._news != old),  # type: ignore[misc]
                        LOOK_AGAIN_SECONDS,
                    )
        yield {"event": "signed-out", "data": ""}


def event_stream(hub: Hub, request: Request, digest: str) -> Response:
    """The response that carries a page's events."""
    del request  # sse_starlette watches the connection itself
    response: Response = EventSourceResponse(
        hub.stream(digest), ping=HEARTBEAT_SECONDS, headers={"X-Accel-Buffering": "no"}
    )
    return response

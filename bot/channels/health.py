"""Is the process alive, and can it take a message in right now?"""

from __future__ import annotations

import time
from functools import partial
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.metrics import Metrics
from bot.storage.beats import beat

# A load balancer may ask often; the store is written at most this often for it.
REMEMBERED_SECONDS: Final = 1.0
TRY_SECONDS: Final = 2.0


class Health:
    """``/health/live`` and ``/health/ready``."""

    def __init__(self, access: StoreAccess, metrics: Metrics) -> None:
        self._access = access
        self._metrics = metrics
        self._known = (float("-inf"), "")

    def routes(self) -> list[Route]:
        """Both routes."""
        return [
            Route("/health/live", self._live, methods=["GET"]),
            Route("/health/ready", self._ready, methods=["GET"]),
        ]

    async def problem(self) -> str:
        """Why a message could not be stored now, or an empty text. Finds out by writing."""
        asked, problem = self._known
        if time.monotonic() - asked > REMEMBERED_SECONDS:
            try:
                await self._access.write(partial(beat, role="gateway"), TRY_SECONDS)
                problem = ""
            except StoreAwayError as error:
                problem = str(error)
            self._known = (time.monotonic(), problem)
            self._metrics.ready.set(0 if problem else 1)
        return problem

    async def _live(self, _request: Request) -> Response:
        return JSONResponse({"status": "alive"})

    async def _ready(self, _request: Request) -> Response:
        if await self.problem():
            return JSONResponse({"status": "store_unavailable"}, 503, {"Retry-After": "1"})
        return JSONResponse({"status": "ready"})

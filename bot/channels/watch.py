"""What is waiting, counted from the store for whoever watches the installation. Counts, no words."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from prometheus_client import Gauge
from sqlalchemy import func, select

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.metrics import Metrics
from bot.conversation.states import CLOSED
from bot.storage.beats import states
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation, Delivery, Message

LOOK_EVERY: Final = 10.0
WATCHED_ROLES: Final = ("engine", "courier", "console", "gateway")
CASE, DELIVERY, MESSAGE = Case.__table__, Delivery.__table__, Message.__table__
CONVERSATION = Conversation.__table__
_TEXTS = (
    select(func.count(), func.min(MESSAGE.c.at))
    .join(CONVERSATION, CONVERSATION.c.id == MESSAGE.c.conversation_id)
    .where(
        MESSAGE.c.direction == "in",
        MESSAGE.c.handled_at.is_(None),
        CONVERSATION.c.state != CLOSED,
    )
)
_REPLIES = (
    select(func.count(), func.min(MESSAGE.c.at))
    .join(DELIVERY, DELIVERY.c.message_id == MESSAGE.c.id)
    .where(DELIVERY.c.state == "due")
)
_CASES = (
    select(func.count(), func.min(CASE.c.waiting_since))
    .join(CONVERSATION, CONVERSATION.c.id == CASE.c.conversation_id)
    .where(
        CASE.c.waiting_since.is_not(None),
        CASE.c.closed_at.is_(None),
        CONVERSATION.c.state != CLOSED,
    )
)


@dataclass(frozen=True)
class Waiting:
    """How many wait for something, and how long the first of them has (seconds)."""

    count: int
    seconds: float


class Watch:
    """Gauges of the whole installation, the same from every gateway."""

    def __init__(self, metrics: Metrics) -> None:
        registry = metrics.registry
        self._waiting = Gauge(
            "lantern_waiting", "Texts without a turn, replies not sent, cases without a human",
            ["what"], registry=registry,
        )  # fmt: skip
        self._oldest = Gauge(
            "lantern_waiting_oldest_seconds", "How long the first of them has waited",
            ["what"], registry=registry,
        )  # fmt: skip
        self._roles = Gauge(
            "lantern_roles_ready", "Instances that gave a sign of life in the last ten seconds",
            ["role"], registry=registry,
        )  # fmt: skip

    def show(self, waiting: dict[str, Waiting], roles: dict[str, int]) -> None:
        """Set every gauge."""
        for what, one in waiting.items():
            self._waiting.labels(what).set(one.count)
            self._oldest.labels(what).set(one.seconds)
        for role, count in roles.items():
            self._roles.labels(role).set(count)


def look(store: Store) -> tuple[dict[str, Waiting], dict[str, int]]:
    """Count what waits, and who is there."""
    now = time.time()
    queries = {"texts": _TEXTS, "replies": _REPLIES, "cases": _CASES}
    with store.read() as connection:
        found = {what: connection.execute(query).one() for what, query in queries.items()}
    waiting = {
        what: Waiting(int(count), max(0.0, now - since) if since else 0.0)
        for what, (count, since) in found.items()
    }
    return waiting, {role: states(store, role).count("ready") for role in WATCHED_ROLES}


async def keep_watch(access: StoreAccess, watch: Watch) -> None:
    """Look for ever. Cancel it to stop. While the store is away the last figures stay."""
    while True:
        if access.present:
            with suppress(StoreAwayError):  # lantern_gateway_ready says so
                watch.show(*await access.read(look))
        await asyncio.sleep(LOOK_EVERY)

"""The safety net: nobody waits alone because an engine is down, hung, busy or untrained.

It runs on the gateway's side. A message that has waited longer than ``answer_within`` gets the fixed
safe reply in the person's language, and its conversation goes before a human. The message itself stays
where it is: once an engine is back, it takes its turn.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, case, func, or_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from bot.conversation.cases import open_case
from bot.conversation.content import Content
from bot.conversation.inbox import content_place
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.states import CLOSED, RESPONDER
from bot.logs import get_logger
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message
from bot.storage.vault import DataKey, ErasedError, SealBrokenError

log = get_logger("safety_net")
CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
LOOK_EVERY = 0.5
MOST = 50
TOGETHER = 8  # in one transaction: few enough that a text coming in is not kept waiting
# One outage, one safe reply: a second one comes only when the person wrote again this much later.
QUIET_SECONDS = 300.0
# A flood waits on purpose (``bot/conversation/inbox.py``): it is told so once, and again after an hour.
FLOOD_QUIET_SECONDS = 3600.0

SafeReply = Callable[[str, str | None], tuple[Content, str]]
"""(the person's last text, the language known so far) → the fixed reply and the language it is in."""


async def catch_unanswered(store: Store, answer_within: float, reply: SafeReply) -> None:
    """Watch for ever. Cancel it to stop."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        try:
            caught = await asyncio.to_thread(catch_once, store, answer_within, reply)
        except OperationalError as error:
            log.error("store_unavailable", error=type(error).__name__)
            continue
        if caught:
            log.warning("safe_replies_given", count=caught)


def catch_once(store: Store, answer_within: float, reply: SafeReply) -> int:
    """Give the safe reply to everyone who has waited too long; returns to how many."""
    with store.read() as connection:
        rows = connection.execute(_overdue(time.time(), answer_within)).mappings().all()
    safe = [found for row in rows if (found := _prepare(store, row, reply)) is not None]
    caught = 0
    for first in range(0, len(safe), TOGETHER):
        with store.write() as connection:
            caught += sum(_catch(connection, one) for one in safe[first : first + TOGETHER])
    if caught:
        store.doorbell.ring("courier", "gateway", "console")
    return caught


@dataclass(frozen=True)
class _Safe:
    """A conversation that waits, with what it will be told."""

    row: Any
    key: DataKey
    content: Content
    language: str


def _prepare(store: Store, row: Any, reply: SafeReply) -> _Safe | None:
    try:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
    except ErasedError:
        return None
    except SealBrokenError:
        # Nothing can be said in it; the others must not wait for that.
        log.error("conversation_does_not_open", conversation=row["id"])
        return None
    content, language = reply(_last_text(store, key, row["id"]), row["language"])
    return _Safe(row, key, content, language)


def _catch(connection: Connection, safe: _Safe) -> bool:
    row = safe.row
    mine = connection.execute(
        update(CONVERSATION)
        .where(
            CONVERSATION.c.id == row["id"],
            # The engine may have answered, or another gateway may have been quicker.
            CONVERSATION.c.turns == row["turns"],
            CONVERSATION.c.safe_reply_at.is_(None)
            | (CONVERSATION.c.safe_reply_at == row["safe_reply_at"]),
        )
        .values(safe_reply_at=time.time())
    ).rowcount
    if mine != 1:
        return False
    if not row["hidden"]:  # otherwise a human sees it, and the phone shows nothing
        queue(
            connection, safe.key, Outgoing(dict(row), safe.content, "system", None, safe.language)
        )
    open_case(connection, row, "elevated", "unanswered")
    return True


def _overdue(now: float, answer_within: float) -> Any:
    waiting = (
        select(
            MESSAGE.c.conversation_id,
            func.min(MESSAGE.c.at).label("since"),
            func.max(MESSAGE.c.at).label("latest"),
        )
        .where(MESSAGE.c.direction == "in", MESSAGE.c.handled_at.is_(None))
        .group_by(MESSAGE.c.conversation_id)
        .having(func.min(MESSAGE.c.at) < now - answer_within)
        .subquery()
    )
    quiet = case((CONVERSATION.c.due_at > now, FLOOD_QUIET_SECONDS), else_=QUIET_SECONDS)
    unsaid = or_(
        CONVERSATION.c.safe_reply_at.is_(None),
        and_(
            CONVERSATION.c.safe_reply_at < waiting.c.latest,
            CONVERSATION.c.safe_reply_at < now - quiet,
        ),
    )
    return (
        select(CONVERSATION)
        .join(waiting, waiting.c.conversation_id == CONVERSATION.c.id)
        .where(CONVERSATION.c.state.not_in((RESPONDER, CLOSED)), unsaid)
        .order_by(waiting.c.since)
        .limit(MOST)
    )


def _last_text(store: Store, key: DataKey, conversation_id: str) -> str:
    query = (
        select(MESSAGE.c.ref, MESSAGE.c.content)
        .where(MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.direction == "in")
        .order_by(MESSAGE.c.id.desc())
        .limit(1)
    )
    with store.read() as connection:
        row = connection.execute(query).one()
    try:
        return Content.from_bytes(key.open(row.content, content_place(row.ref))).text
    except SealBrokenError:
        return ""  # the reply needs no more than a guess at the language

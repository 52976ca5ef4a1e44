"""What is kept how long, kept true by a pass that every gateway and console makes again and again.

A transcript goes at its close or the set hours after it. A conversation in which nobody says anything is
over after a while, so that it has a close at all. Card and notes go with the conversation's key when
their days have passed, and the bare row that is left after a season. Every step can be made by several
roles at once and be cut short anywhere; the next pass goes on.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.engine import Connection

from bot.conversation.erasing import erase_transcript, forget, still_to_bring
from bot.conversation.inbox import hold_row
from bot.conversation.states import ASSISTANT, CLOSED, RESPONDER, WAITING
from bot.handoff.audit import Act, forget_before, record
from bot.handoff.sheets import forget_callback
from bot.logs import get_logger
from bot.settings import Limits
from bot.storage.database import Store
from bot.storage.overwrite import overwrite_freed
from bot.storage.schema import Case, Conversation, Message, ResponderSession, WidgetSession
from bot.storage.schema import metadata as tables
from bot.storage.vault import ErasedError, SealBrokenError

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
CASE = Case.__table__
CHAT = WidgetSession.__table__
SIGNED_IN = ResponderSession.__table__
UNTIL_CLOSE: Final = "until_close"
MOST_AT_ONCE: Final = 200
HOUR: Final = 3600.0
DAY: Final = 86_400.0
# The courier sends nothing older than this, so nothing older is waited for.
STALE_SECONDS: Final = HOUR
# Who asked for deletion waits no longer than this for their last text to be brought.
LAST_TEXT_SECONDS: Final = 30.0
# A human was called, or is there: they say when it is over, unless nothing at all happens any more.
HELD_IDLE_SECONDS: Final = 30 * DAY
# Longer than the longest period of the figures, which count bare rows.
BARE_ROW_SECONDS: Final = 120 * DAY
# An ended chat session is known this long, for the one question after it; no session lives a day idle.
ENDED_CHAT_SECONDS: Final = HOUR
IDLE_CHAT_SECONDS: Final = DAY
LONGEST_SIGNED_IN_SECONDS: Final = DAY
ACTOR: Final = "retention"
log = get_logger("retention")


@dataclass(frozen=True)
class Purged:
    """How much went in one pass."""

    closed: int = 0  # conversations that had fallen silent
    transcripts: int = 0
    cards: int = 0  # conversations whose key was destroyed
    rows: int = 0  # bare conversations
    sessions: int = 0
    audit_entries: int = 0

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))

    def to_dict(self) -> dict[str, int]:
        """The counts by name."""
        return asdict(self)


def purge(store: Store, retention: str, limits: Limits) -> Purged:
    """One pass over everything that has a limit. ``retention`` is of transcripts, as it is set."""
    now = time.time()
    done = Purged(
        closed=close_idle(store, now, limits.idle_close_hours * HOUR),
        transcripts=erase_due(store, retention),
        cards=_forget_cards(store, now - limits.card_days * DAY),
        rows=_drop_rows(store, now - BARE_ROW_SECONDS),
        sessions=_drop_sessions(store, now),
        audit_entries=forget_before(store, now - limits.audit_days * DAY, DAY),
    )
    if done:
        overwrite_freed(store)
        store.doorbell.ring("courier", "gateway", "console")
    return done


def erase_due(store: Store, retention: str) -> int:
    """Erase every closed transcript whose time has come; returns how many there were.

    Of who asked for deletion, the key goes as well, whatever the retention.
    """
    hours = 0 if retention == UNTIL_CLOSE else int(retention)
    now = time.time()
    with store.read() as connection:
        rows = connection.execute(_due(now - hours * HOUR)).mappings().all()
    return sum(_erase(store, row, now) for row in rows)


def close_idle(store: Store, now: float, silence: float) -> int:
    """Close conversations in which nothing was said for ``silence`` seconds; returns how many.

    One that waits for a human or that a responder holds has 30 days.
    """
    with store.read() as connection:
        found = list(connection.execute(_idle(now, silence)).scalars())
    return sum(_close(store, conversation_id, now, silence) for conversation_id in found)


def _close(store: Store, conversation_id: str, now: float, silence: float) -> bool:
    with store.write() as connection:
        hold_row(connection, conversation_id)
        again = _idle(now, silence).where(CONVERSATION.c.id == conversation_id)
        if connection.execute(again).first() is None:
            return False
        connection.execute(
            update(CONVERSATION)
            .where(CONVERSATION.c.id == conversation_id)
            .values(state=CLOSED, closed_at=now, due_at=None, lease_owner=None)
        )
        connection.execute(
            update(CASE)
            .where(CASE.c.conversation_id == conversation_id, CASE.c.closed_at.is_(None))
            .values(
                closed_at=now,
                disposition="stopped_responding",
                waiting_since=None,
                version=CASE.c.version + 1,
            )
        )
        record(connection, Act(ACTOR, "closed_idle", f"conversation:{conversation_id}"))
    return True


def _idle(now: float, silence: float) -> Any:
    def quiet(since: float) -> Any:
        said = (MESSAGE.c.conversation_id == CONVERSATION.c.id) & (MESSAGE.c.at >= since)
        return and_(
            CONVERSATION.c.last_inbound_at < since, ~exists(select(MESSAGE.c.id).where(said))
        )

    unread = (
        select(MESSAGE.c.id)
        .where(
            MESSAGE.c.conversation_id == CONVERSATION.c.id,
            MESSAGE.c.direction == "in",
            MESSAGE.c.handled_at.is_(None),
        )
        .exists()
    )
    # Whoever was promised a call is called first; one that nobody made is late for a day.
    to_call = (
        select(CASE.c.conversation_id)
        .where(CASE.c.conversation_id == CONVERSATION.c.id, CASE.c.callback_until > now - DAY)
        .exists()
    )
    return (
        select(CONVERSATION.c.id)
        .where(
            ~to_call,
            or_(
                and_(CONVERSATION.c.state == ASSISTANT, quiet(now - silence)),
                and_(
                    CONVERSATION.c.state.in_((WAITING, RESPONDER)), quiet(now - HELD_IDLE_SECONDS)
                ),
            ),
            # What no turn has taken is news, however old: an engine that was away comes back to it.
            or_(~unread, CONVERSATION.c.last_inbound_at < now - HELD_IDLE_SECONDS),
        )
        .limit(MOST_AT_ONCE)
    )


def _erase(store: Store, row: Any, now: float) -> bool:
    asked = row["erase_requested_at"] is not None
    waits = LAST_TEXT_SECONDS if asked else STALE_SECONDS
    with store.write() as connection:
        if still_to_bring(connection, row["id"], now - waits):
            return False
        if not _erase_transcript(connection, store, row["id"]) and not asked:
            return False
        if asked:
            forget(connection, row["id"])
    return True


def _erase_transcript(connection: Connection, store: Store, conversation_id: str) -> bool:
    """False where the key cannot be opened: then it is gone, or this machine has yet to get it."""
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    # Inside the transaction: another role may have erased it, or wrapped its key anew.
    row = connection.execute(query).mappings().one()
    try:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
    except ErasedError:
        return False
    except SealBrokenError:
        log.error("key_does_not_open", conversation=conversation_id)
        return False
    erase_transcript(connection, key, conversation_id)
    forget_callback(connection, key, conversation_id)
    return True


def _due(before: float) -> Any:
    over = and_(CONVERSATION.c.closed_at <= before, CONVERSATION.c.transcript_erased_at.is_(None))
    # Who asked for deletion does not wait for the end of the retention.
    asked = CONVERSATION.c.erase_requested_at.is_not(None)
    return _closed().where(or_(over, asked)).order_by(CONVERSATION.c.closed_at).limit(MOST_AT_ONCE)


def _closed() -> Any:
    return select(CONVERSATION).where(
        CONVERSATION.c.state == CLOSED, CONVERSATION.c.wrapped_key.is_not(None)
    )


def _forget_cards(store: Store, before: float) -> int:
    query = _closed().where(CONVERSATION.c.closed_at <= before).limit(MOST_AT_ONCE)
    with store.read() as connection:
        rows = connection.execute(query).mappings().all()
    for row in rows:
        with store.write() as connection:
            # Past its days it goes, even where the key opens nothing: what it sealed goes with it.
            _erase_transcript(connection, store, row["id"])
            forget(connection, row["id"])
    return len(rows)


def _drop_rows(store: Store, before: float) -> int:
    query = (
        select(CONVERSATION.c.id)
        .where(CONVERSATION.c.closed_at <= before, CONVERSATION.c.wrapped_key.is_(None))
        .limit(MOST_AT_ONCE)
    )
    with store.read() as connection:
        old = list(connection.execute(query).scalars())
    for conversation_id in old:
        with store.write() as connection:
            _drop(connection, conversation_id)
    return len(old)


def _drop(connection: Connection, conversation_id: str) -> None:
    """Delete a conversation's row and every row that belongs to it, whichever tables there are."""
    for table in reversed(tables.sorted_tables):
        for key in table.foreign_keys:
            if key.column is CONVERSATION.c.id:
                connection.execute(table.delete().where(key.parent == conversation_id))
    connection.execute(CONVERSATION.delete().where(CONVERSATION.c.id == conversation_id))


def _drop_sessions(store: Store, now: float) -> int:
    over = or_(CHAT.c.ended_at < now - ENDED_CHAT_SECONDS, CHAT.c.seen_at < now - IDLE_CHAT_SECONDS)
    old = SIGNED_IN.c.created_at < now - LONGEST_SIGNED_IN_SECONDS
    with store.read() as connection:
        found = sum(
            int(connection.execute(select(func.count()).where(which)).scalar_one())
            for which in (over, old)
        )
    if not found:
        return 0
    with store.write() as connection:
        chats = connection.execute(CHAT.delete().where(over)).rowcount
        return int(chats + connection.execute(SIGNED_IN.delete().where(old)).rowcount)

"""Closing a conversation, and erasing what was said in it.

By default (``until_close``) texts, findings, dialogue state and address go in the transaction that
closes; with a retention in hours they go when those have passed. What stays is the card and the notes,
sealed, and bare rows without content: so a webhook that is delivered again is still known as a
duplicate. A text that the courier has yet to bring is waited for, at most an hour.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import and_, or_, select, update
from sqlalchemy.engine import Connection

from bot.conversation.content import Content
from bot.conversation.inbox import content_place
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.states import CLOSED
from bot.directory.referrals import forget_conversation
from bot.handoff.cases import CONVERSATION, OpenCase, audit, change, step, take
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.notes import add_note
from bot.handoff.relay import Sentences
from bot.handoff.staff import StaffMember
from bot.storage.database import Store
from bot.storage.schema import Case, Delivery, Message, Turn
from bot.storage.vault import DataKey, ErasedError

MESSAGE = Message.__table__
DELIVERY = Delivery.__table__
TURN = Turn.__table__
CASE = Case.__table__
UNTIL_CLOSE: Final = "until_close"
ERASED: Final = "erased"
MOST_AT_ONCE = 200
# The courier sends nothing older than this, so nothing older is waited for.
STALE_SECONDS = 3600.0
# Helplines' own lists (Aselo, HTCDS, VictimConnect), see docs/architecture.md for the card's.
DISPOSITIONS: Final = (
    "resolved",
    "referred",
    "warm_transfer",
    "no_referral_needed",
    "referral_refused",
    "stopped_responding",
    "emergency_services",
    "wrong_number",
    "prank",
    "test",
    "other",
)
ACCURACIES: Final = ("very", "somewhat", "not")


@dataclass(frozen=True)
class Closing:
    """How a conversation ended, and how good the card was (empty when nobody judged it)."""

    disposition: str
    card_accuracy: str = ""
    note: str = ""


class Closer:
    """Closes conversations and keeps the promise about what is erased when."""

    def __init__(self, store: Store, sentences: Sentences, retention: str) -> None:
        self._store = store
        self._sentences = sentences
        self._retention = retention

    def close(self, conversation_id: str, responder: StaffMember, closing: Closing) -> None:
        """End a held conversation. Raises ``HandoffRefusedError`` for what is refused."""
        _check(closing)
        now = time.time()
        with self._store.write() as connection:
            case = take(connection, self._store, conversation_id)
            if case.case["responder_id"] != responder.id:
                raise NotHolderError
            add_note(connection, case, responder, "close", closing.note)
            self._say_goodbye(connection, case)
            self._end(connection, case, closing, now)
            audit(connection, responder, "closed", case, disposition=closing.disposition)
            if self._retention == UNTIL_CLOSE and not _still_to_bring(connection, case.id, now):
                erase_transcript(connection, case.key, case.id)
        self._store.doorbell.ring("courier", "gateway", "console")

    def purge(self) -> int:
        """Erase every closed transcript whose time has come; returns how many there were."""
        hours = 0 if self._retention == UNTIL_CLOSE else int(self._retention)
        now = time.time()
        with self._store.read() as connection:
            rows = connection.execute(_due(now - hours * 3600.0)).mappings().all()
        return sum(self._purge_one(row, now) for row in rows)

    def _purge_one(self, row: Any, now: float) -> bool:
        try:
            key = self._store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        except ErasedError:
            return False
        with self._store.write() as connection:
            if _still_to_bring(connection, row["id"], now):
                return False
            erase_transcript(connection, key, row["id"])
            if row["erase_requested_at"] is not None:
                forget(connection, row["id"])
        return True

    def _end(self, connection: Connection, case: OpenCase, closing: Closing, now: float) -> None:
        # Without lease and due time no engine can commit a turn into it any more.
        step(connection, case, CLOSED, closed_at=now, due_at=None, lease_owner=None)
        connection.execute(
            update(MESSAGE)
            .where(
                MESSAGE.c.conversation_id == case.id,
                MESSAGE.c.direction == "in",
                MESSAGE.c.handled_at.is_(None),
            )
            .values(handled_at=now)
        )
        change(
            connection,
            case,
            disposition=closing.disposition,
            card_accuracy=closing.card_accuracy or None,
            closed_at=now,
            waiting_since=None,
            offered_to=None,
            offered_team=None,
        )

    def _say_goodbye(self, connection: Connection, case: OpenCase) -> None:
        # By text message nothing is said: the phone may be in other hands when it arrives.
        if case.conversation["channel"] == "sms" or case.conversation["hidden"]:
            return
        language = case.conversation["language"] or "en"
        text = self._sentences("conversation-closed", language)
        if not text:
            return
        content = Content(text=text, key="conversation-closed")
        outgoing = Outgoing(dict(case.conversation), content, "system", None, language)
        queue(connection, case.key, outgoing)


def erase_transcript(connection: Connection, key: DataKey, conversation_id: str) -> None:
    """Overwrite every text of a conversation and drop its turns, dialogue state and address.

    Our own fixed sentences of author ``system`` stay: the widget may still have to show the last one.
    """
    query = select(MESSAGE.c.id, MESSAGE.c.ref).where(
        MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.author != "system"
    )
    for row in connection.execute(query).all():
        empty = key.seal(
            Content(text="", extra={"erased": True}).to_bytes(), content_place(row.ref)
        )
        connection.execute(
            update(MESSAGE).where(MESSAGE.c.id == row.id).values(content=empty, status=ERASED)
        )
    connection.execute(TURN.delete().where(TURN.c.conversation_id == conversation_id))
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id)
        .values(dialogue=None, address=None, address_key=None)
    )


def forget(connection: Connection, conversation_id: str) -> None:
    """Destroy the key of a conversation: card, notes and backups can never be read again."""
    forget_conversation(connection, conversation_id)
    connection.execute(
        update(CASE).where(CASE.c.conversation_id == conversation_id).values(card=None)
    )
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id)
        .values(wrapped_key=None, address=None, address_key=None, dialogue=None)
    )


def _still_to_bring(connection: Connection, conversation_id: str, now: float) -> bool:
    query = (
        select(DELIVERY.c.message_id)
        .join(MESSAGE, MESSAGE.c.id == DELIVERY.c.message_id)
        .where(
            DELIVERY.c.conversation_id == conversation_id,
            DELIVERY.c.state == "due",
            MESSAGE.c.at > now - STALE_SECONDS,
        )
    )
    return connection.execute(query).first() is not None


def _due(before: float) -> Any:
    left = (
        select(MESSAGE.c.id)
        .where(
            MESSAGE.c.conversation_id == CONVERSATION.c.id,
            MESSAGE.c.author != "system",
            or_(MESSAGE.c.status.is_(None), MESSAGE.c.status != ERASED),
        )
        .exists()
    )
    anything = or_(left, CONVERSATION.c.dialogue.is_not(None), CONVERSATION.c.address.is_not(None))
    # Who asked for deletion does not wait for the end of the retention.
    asked = CONVERSATION.c.erase_requested_at.is_not(None)
    due = or_(and_(CONVERSATION.c.closed_at <= before, anything), asked)
    return (
        select(CONVERSATION)
        .where(CONVERSATION.c.state == CLOSED, CONVERSATION.c.wrapped_key.is_not(None), due)
        .limit(MOST_AT_ONCE)
    )


def _check(closing: Closing) -> None:
    if closing.disposition not in DISPOSITIONS:
        raise NotPossibleError("Choose how the conversation ended.")
    if closing.card_accuracy and closing.card_accuracy not in ACCURACIES:
        raise NotPossibleError("Choose how accurate the card was.")

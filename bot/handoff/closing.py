"""Closing a conversation, and erasing what was said in it.

By default (``until_close``) texts, findings, dialogue state and address go in the transaction that
closes; with a retention in hours they go when those have passed. What stays is the card and the notes,
sealed, and bare rows without content: so a webhook that is delivered again is still known as a
duplicate. A text that the courier has yet to bring is waited for, at most an hour.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from sqlalchemy import update
from sqlalchemy.engine import Connection

from bot.conversation.content import Content
from bot.conversation.erasing import ERASED, erase_transcript, forget, still_to_bring
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.states import CLOSED
from bot.handoff.cases import OpenCase, audit, change, step, take
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.notes import add_note
from bot.handoff.relay import Sentences
from bot.handoff.retention import STALE_SECONDS, UNTIL_CLOSE, erase_due
from bot.handoff.sheets import forget_callback
from bot.handoff.staff import StaffMember
from bot.storage.database import Store
from bot.storage.schema import Message

__all__ = ["CLOSED", "ERASED", "Closer", "Closing", "erase_transcript", "forget"]

MESSAGE = Message.__table__
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
            if (case.case["callback_until"] or 0.0) > now:
                raise NotPossibleError(
                    "A callback is planned here. Cancel it first, or leave the conversation open."
                )
            add_note(connection, case, responder, "close", closing.note)
            self._say_goodbye(connection, case)
            self._end(connection, case, closing, now)
            audit(connection, responder, "closed", case, disposition=closing.disposition)
            if self._retention == UNTIL_CLOSE and not still_to_bring(
                connection, case.id, now - STALE_SECONDS
            ):
                erase_transcript(connection, case.key, case.id)
                forget_callback(connection, case.key, case.id)
        self._store.doorbell.ring("courier", "gateway", "console")

    def purge(self) -> int:
        """Erase every closed transcript whose time has come; returns how many there were."""
        return erase_due(self._store, self._retention)

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
            callback_from=None,
            callback_until=None,
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


def _check(closing: Closing) -> None:
    if closing.disposition not in DISPOSITIONS:
        raise NotPossibleError("Choose how the conversation ended.")
    if closing.card_accuracy and closing.card_accuracy not in ACCURACIES:
        raise NotPossibleError("Choose how accurate the card was.")

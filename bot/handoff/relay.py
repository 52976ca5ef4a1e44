"""A conversation in a responder's hands: claim it, speak, pass it on, give it back.

Every act is one transaction with its audit entry. A claim is atomic: whoever comes second is told who
holds the conversation. The person is told in one line when a human joins or leaves, but never by text
message after silence: the phone may be in other hands by then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.conversation.content import Content, ServiceCard
from bot.conversation.inbox import content_place
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.states import ASSISTANT, RESPONDER, TIERS, WAITING
from bot.handoff.cases import CASE, OpenCase, audit, change, not_in_practice, only_for, step, take
from bot.handoff.errors import (
    AlreadyHeldError,
    CaseChangedError,
    NotHolderError,
    NotOfferedError,
    NotPossibleError,
)
from bot.handoff.notes import add_note
from bot.handoff.routing import in_team
from bot.handoff.staff import RESPONDER as RESPONDER_TABLE
from bot.handoff.staff import StaffMember, member
from bot.storage.database import Store
from bot.storage.schema import Message

MESSAGE = Message.__table__
# BeFree's rule: after 15 minutes without a word, a text line does not write first.
SILENCE_SECONDS = 15 * 60.0
LONGEST_SMS = 1600
LONGEST_CHAT = 4000
NO_OFFER: Final[dict[str, Any]] = {"offered_to": None, "offered_team": None}

Sentences = Callable[[str, str], str]
"""(catalogue key, language) → the sentence; empty where nobody has written it, and nothing is said."""


class Relay:
    """What responders do with conversations. Raises ``HandoffRefusedError`` for what is refused."""

    def __init__(self, store: Store, sentences: Sentences) -> None:
        self._store = store
        self._sentences = sentences

    def claim(self, conversation_id: str, responder: StaffMember) -> None:
        """Take a conversation that nobody holds; the assistant falls silent."""
        with self._store.write() as connection:
            case = take(connection, self._store, conversation_id)
            only_for(case, responder)
            holder = case.case["responder_id"]
            if holder == responder.id:
                return
            if holder is not None:
                raise AlreadyHeldError(_name(connection, holder))
            self._give_to(connection, case, responder)
            self._tell(connection, case, "human-joined")
            audit(connection, responder, "claimed", case)
        self._ring()

    def release(self, conversation_id: str, responder: StaffMember, note: str) -> None:
        """Put a held conversation back into the queue, with a note for the next responder."""
        if not note.strip():
            raise NotPossibleError("Write a line for the next responder first.")
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            not_in_practice(case)
            add_note(connection, case, responder, "release", note)
            change(
                connection,
                case,
                responder_id=None,
                claimed_at=None,
                **NO_OFFER,
                # They have been waiting since they last wrote, not since this moment.
                waiting_since=min(time.time(), case.conversation["last_inbound_at"]),
            )
            step(connection, case, WAITING)
            audit(connection, responder, "released", case)
        self._ring()

    def offer(self, conversation_id: str, responder: StaffMember, to_id: int, note: str) -> None:
        """Offer a held conversation to another responder; it stays here until they accept."""
        if to_id == responder.id:
            raise NotPossibleError("This conversation is already yours.")
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            not_in_practice(case)
            query = select(RESPONDER_TABLE.c.active).where(RESPONDER_TABLE.c.id == to_id)
            if not connection.execute(query).scalar_one_or_none():
                raise NotPossibleError("That responder cannot take conversations. Choose another.")
            add_note(connection, case, responder, "transfer", note)
            change(connection, case, offered_to=to_id, offered_team=None)
            audit(connection, responder, "offered", case, to=to_id)
        self._ring()

    def offer_team(
        self, conversation_id: str, responder: StaffMember, team: str, note: str
    ) -> None:
        """Offer a held conversation to whoever of a team accepts first; it stays here until then."""
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            not_in_practice(case)
            members = [member(row) for row in connection.execute(_others(responder)).mappings()]
            if not any(in_team(each, team) for each in members):
                raise NotPossibleError("Nobody else is in that team. Choose another.")
            add_note(connection, case, responder, "transfer", note)
            change(connection, case, offered_to=None, offered_team=team)
            audit(connection, responder, "offered", case, team=team)
        self._ring()

    def withdraw(self, conversation_id: str, responder: StaffMember) -> None:
        """Take an offer back."""
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            change(connection, case, **NO_OFFER)
            audit(connection, responder, "offer_withdrawn", case)
        self._ring()

    def accept(self, conversation_id: str, responder: StaffMember) -> None:
        """Take what was offered. The person notices nothing: a human still answers."""
        with self._store.write() as connection:
            case = self._offered(connection, conversation_id, responder)
            self._give_to(connection, case, responder)
            audit(connection, responder, "accepted", case, of=case.case["responder_id"])
        self._ring()

    def decline(self, conversation_id: str, responder: StaffMember, note: str = "") -> None:
        """Leave what was offered with whoever offered it."""
        with self._store.write() as connection:
            case = self._offered(connection, conversation_id, responder)
            add_note(connection, case, responder, "transfer", note)
            change(connection, case, **NO_OFFER)
            audit(connection, responder, "declined", case)
        self._ring()

    def take_over(self, conversation_id: str, responder: StaffMember, note: str) -> None:
        """A supervisor takes a conversation from whoever holds it. Who may is the caller's to check."""
        if not note.strip():
            raise NotPossibleError("Write why you take it over, for whoever held it.")
        with self._store.write() as connection:
            case = take(connection, self._store, conversation_id)
            only_for(case, responder)
            held_before = case.case["responder_id"]
            if held_before == responder.id:
                return
            add_note(connection, case, responder, "transfer", note)
            self._give_to(connection, case, responder)
            if held_before is None:
                self._tell(connection, case, "human-joined")
            audit(connection, responder, "took_over", case, of=held_before)
        self._ring()

    def say(
        self,
        conversation_id: str,
        responder: StaffMember,
        text: str,
        ref: str,
        services: tuple[ServiceCard, ...] = (),
        draft: str = "",
    ) -> int:
        """Send ``text`` to the person; ``ref`` is the browser's name for it, sent again on a retry.

        ``services`` are shown below it on web chat. ``draft`` is what the responder wrote before it was
        translated, kept beside it for staff. Returns the message's id: the same one when this ``ref``
        was already sent.
        """
        text = text.strip()
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            longest = LONGEST_SMS if case.conversation["channel"] == "sms" else LONGEST_CHAT
            if not text:
                raise NotPossibleError("There is nothing to send yet.")
            if len(text) > longest:
                raise NotPossibleError(
                    f"This is longer than {longest} characters. Send it in two messages."
                )
            known = _already_said(connection, case, responder, ref)
            if known is not None:
                return known
            own = {"draft": draft.strip()[:longest]} if draft.strip() else {}
            content = Content(text.replace("\x00", ""), cards=services, extra={"ref": ref, **own})
            message_id = queue(
                connection,
                case.key,
                Outgoing(dict(case.conversation), content, "responder", responder_id=responder.id),
            )
            audit(connection, responder, "said", case, message=message_id)
        self._ring()
        return message_id

    def return_to_assistant(self, conversation_id: str, responder: StaffMember) -> None:
        """Let the assistant answer again. The case stays open and the person is told."""
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            not_in_practice(case)
            change(
                connection,
                case,
                responder_id=None,
                claimed_at=None,
                **NO_OFFER,
                waiting_since=None,
            )
            step(connection, case, ASSISTANT)
            self._tell(connection, case, "human-left")
            audit(connection, responder, "returned_to_assistant", case)
        self._ring()

    def set_tier(
        self, conversation_id: str, responder: StaffMember, tier: str, seen: str, reason: str
    ) -> None:
        """Raise or lower the tier, with a reason. ``seen`` is the tier the responder was looking at."""
        if tier not in TIERS:
            raise NotPossibleError("There is no such tier.")
        if not reason.strip():
            raise NotPossibleError("Write why, for everyone who reads this case later.")
        with self._store.write() as connection:
            case = self._held(connection, conversation_id, responder)
            old = case.case["tier"]
            if old != seen:
                raise CaseChangedError(f"The tier has become {old} in the meantime.")
            if tier != old:
                add_note(connection, case, responder, "tier", f"{old} → {tier}: {reason}")
                change(connection, case, tier=tier)
                audit(connection, responder, "tier_set", case, old=old, new=tier)
        self._ring()

    def remark(self, conversation_id: str, responder: StaffMember, text: str) -> None:
        """Keep a note for the team. Anyone who may read the conversation may write one."""
        if not text.strip():
            raise NotPossibleError("There is nothing to keep yet.")
        with self._store.write() as connection:
            case = take(connection, self._store, conversation_id)
            only_for(case, responder)
            add_note(connection, case, responder, "remark", text)
            audit(connection, responder, "noted", case)
        self._ring()

    def holds(self, conversation_id: str, responder: StaffMember) -> bool:
        """Whether the responder holds the conversation right now."""
        query = select(CASE.c.responder_id).where(CASE.c.conversation_id == conversation_id)
        with self._store.read() as connection:
            return bool(connection.execute(query).scalar_one_or_none() == responder.id)

    def _held(
        self, connection: Connection, conversation_id: str, responder: StaffMember
    ) -> OpenCase:
        case = take(connection, self._store, conversation_id)
        if case.case["responder_id"] != responder.id:
            raise NotHolderError
        return case

    def _offered(
        self, connection: Connection, conversation_id: str, responder: StaffMember
    ) -> OpenCase:
        case = take(connection, self._store, conversation_id)
        offered = case.case["offered_to"] == responder.id
        if not offered and not in_team(responder, case.case["offered_team"] or ""):
            raise NotOfferedError
        return case

    def _give_to(self, connection: Connection, case: OpenCase, responder: StaffMember) -> None:
        now = time.time()
        change(
            connection,
            case,
            responder_id=responder.id,
            claimed_at=now,
            answered_at=case.case["answered_at"] or now,
            **NO_OFFER,
            waiting_since=None,
        )
        step(connection, case, RESPONDER)

    def _tell(self, connection: Connection, case: OpenCase, sentence: str) -> None:
        conversation = case.conversation
        quiet = time.time() - conversation["last_inbound_at"] > SILENCE_SECONDS
        # A phone that may be in other hands shows nothing: nor does one whose talk is hidden.
        if conversation["hidden"] or (conversation["channel"] == "sms" and quiet):
            return
        language = conversation["language"] or "en"
        text = self._sentences(sentence, language)
        if not text:
            return
        content = Content(text=text, key=sentence)
        queue(connection, case.key, Outgoing(dict(conversation), content, "system", None, language))

    def _ring(self) -> None:
        self._store.doorbell.ring("courier", "gateway", "console")


def _already_said(
    connection: Connection, case: OpenCase, responder: StaffMember, ref: str
) -> int | None:
    query = (
        select(MESSAGE.c.id, MESSAGE.c.ref, MESSAGE.c.content)
        .where(
            MESSAGE.c.conversation_id == case.id,
            MESSAGE.c.author == "responder",
            MESSAGE.c.responder_id == responder.id,
        )
        .order_by(MESSAGE.c.id.desc())
        .limit(8)
    )
    for row in connection.execute(query):
        with suppress(ValueError):
            said = Content.from_bytes(case.key.open(row.content, content_place(row.ref)))
            if ref and said.extra.get("ref") == ref:
                return int(row.id)
    return None


def _others(responder: StaffMember) -> Any:
    table = RESPONDER_TABLE
    return select(table).where(table.c.active.is_(True), table.c.id != responder.id)


def _name(connection: Connection, responder_id: Any) -> str:
    query = select(RESPONDER_TABLE.c.name).where(RESPONDER_TABLE.c.id == responder_id)
    return str(connection.execute(query).scalar_one_or_none() or "Another responder")

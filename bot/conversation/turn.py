"""One turn of one conversation: read what is new, let the dialogue answer, commit all of it at once.

Killed anywhere before the commit, the turn runs again from the same state; the commit itself checks
the lease and the turn's number, so it cannot happen twice.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Connection

from bot.conversation.cases import open_case, rises, save_card
from bot.conversation.content import Content, Option, ServiceCard
from bot.conversation.inbox import content_place
from bot.conversation.lease import Owner
from bot.conversation.leaving import ask_erasure, close_if_over
from bot.conversation.offering import note_offering
from bot.conversation.outbox import Outgoing, queue
from bot.conversation.states import RESPONDER
from bot.screening.assessment import Assessment
from bot.screening.state import State, Understanding
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation, Message, OptOut, Turn
from bot.storage.vault import DataKey

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
TURN = Turn.__table__
CASE = Case.__table__
OPT_OUT = OptOut.__table__
# The slot by which an action says that the person confirmed deletion.
ERASE = "erase_requested"
# A helpline does not text first after a quarter of an hour of silence (the rule of Polaris' text line):
# the phone may be in other hands. An answer that would come later than this is a human's to give.
LATE_SECONDS = 900.0
# Built once: putting a statement together costs more than running it.
_UNHANDLED = (
    MESSAGE.c.conversation_id == bindparam("conversation"),
    MESSAGE.c.direction == "in",
    MESSAGE.c.handled_at.is_(None),
)
_PENDING = (
    select(MESSAGE.c.id, MESSAGE.c.ref, MESSAGE.c.content, MESSAGE.c.at)
    .where(*_UNHANDLED)
    .order_by(MESSAGE.c.id)
)
_NEWER = (
    select(MESSAGE.c.id)
    .where(*_UNHANDLED, MESSAGE.c.id.not_in(bindparam("read", expanding=True)))
    .limit(1)
)
_HANDLED = (
    update(MESSAGE)
    .where(MESSAGE.c.id.in_(bindparam("read", expanding=True)), MESSAGE.c.handled_at.is_(None))
    .values(turn=bindparam("number"), handled_at=bindparam("now"))
)
_TAKE = (
    update(CONVERSATION)
    .where(
        CONVERSATION.c.id == bindparam("conversation"),
        CONVERSATION.c.lease_owner == bindparam("owner"),
        CONVERSATION.c.turns == bindparam("before"),
    )
    .values(
        turns=bindparam("number"),
        dialogue=bindparam("sealed"),
        language=bindparam("tongue"),
        hidden=bindparam("veiled"),
        lease_owner=None,
        lease_until=None,
        attempts=0,
    )
)
_TAKE_LAST = _TAKE.values(due_at=None)
_STATE = select(CONVERSATION.c.state).where(CONVERSATION.c.id == bindparam("conversation"))
_RECORD = TURN.insert()


class LeaseLostError(Exception):
    """Another engine took the conversation, or already committed this turn."""


@dataclass(frozen=True)
class Pending:
    """What is new in a leased conversation, opened. ``text`` joins the fragments by line breaks."""

    conversation: Any
    key: DataKey
    message_ids: tuple[int, ...]
    text: str
    newest_at: float
    opt_out: str
    slots: dict[str, Any]

    @property
    def number(self) -> int:
        """The number of the turn that this makes, from 1."""
        return int(self.conversation["turns"]) + 1

    @property
    def held_by_responder(self) -> bool:
        """Whether a human answers, and the assistant only listens."""
        return bool(self.conversation["state"] == RESPONDER)

    def fresh_request(self, after: State) -> bool:
        """Whether this turn is the first in which a human was asked for."""
        before = State.from_slot(self.slots.get("state"))
        return after.human_requested and not before.human_requested


@dataclass(frozen=True)
class Decided:
    """What a turn decided, ready to be committed."""

    slots: dict[str, Any]
    replies: tuple[Content, ...]
    understanding: Understanding
    state: State
    assessment: Assessment
    card: dict[str, Any] | None
    model: str


def dialogue_place(conversation_id: str) -> str:
    """Where the dialogue state's ciphertext stands."""
    return f"conversation/{conversation_id}/dialogue"


def turn_place(conversation_id: str, number: int) -> str:
    """Where a turn record's ciphertext stands."""
    return f"turn/{conversation_id}/{number}"


def read_pending(store: Store, conversation: Any) -> Pending | None:
    """The unhandled messages of a leased conversation, or None when there are none."""
    with store.read() as connection:
        rows = connection.execute(_PENDING, {"conversation": conversation["id"]}).all()
    if not rows:
        return None
    key = store.vault.data_key(
        conversation["id"], conversation["key_id"], conversation["wrapped_key"]
    )
    contents = [Content.from_bytes(key.open(r.content, content_place(r.ref))) for r in rows]
    return Pending(
        conversation=conversation,
        key=key,
        message_ids=tuple(row.id for row in rows),
        text="\n".join(content.text for content in contents),
        newest_at=rows[-1].at,
        opt_out=next((c.extra["opt_out"] for c in reversed(contents) if "opt_out" in c.extra), ""),
        slots=_slots(key, conversation),
    )


def turn_record(store: Store, conversation: Any, number: int) -> dict[str, Any]:
    """What turn ``number`` understood and decided, opened: see :func:`_record` for its shape."""
    query = select(TURN.c.content).where(
        TURN.c.conversation_id == conversation["id"], TURN.c.number == number
    )
    with store.read() as connection:
        sealed = connection.execute(query).scalar_one()
    key = store.vault.data_key(
        conversation["id"], conversation["key_id"], conversation["wrapped_key"]
    )
    record: dict[str, Any] = json.loads(key.open(sealed, turn_place(conversation["id"], number)))
    return record


def release(store: Store, conversation_id: str, owner: Owner, *, again_in: float | None) -> None:
    """Give a lease back without a turn; ``again_in`` seconds says when to look again, None never."""
    due = None if again_in is None else time.time() + again_in
    with store.write() as connection:
        connection.execute(
            update(CONVERSATION)
            .where(CONVERSATION.c.id == conversation_id, CONVERSATION.c.lease_owner == owner.name)
            .values(lease_owner=None, lease_until=None, due_at=due)
        )


def commit_turn(store: Store, owner: Owner, pending: Pending, decided: Decided) -> str:
    """Commit everything a turn decided in one transaction; returns the conversation's state after it.

    Raises :class:`LeaseLostError`; nothing is written then.
    """
    # Everything that can be sealed beforehand is, so that the write lock is held briefly.
    now = time.time()
    conversation_id = pending.conversation["id"]
    kept = {name: value for name, value in decided.slots.items() if name != ERASE}
    dialogue = pending.key.seal(
        json.dumps(kept, ensure_ascii=False).encode(), dialogue_place(conversation_id)
    )
    record = pending.key.seal(_record(decided), turn_place(conversation_id, pending.number))
    with store.write() as connection:
        held = _take_turn(connection, owner, pending, dialogue, decided)
        _mark_handled(connection, pending, now)
        connection.execute(
            _RECORD,
            {
                "conversation_id": conversation_id,
                "number": pending.number,
                "at": now,
                "model": decided.model,
                "content": record,
            },
        )
        conversation = {**pending.conversation, "state": held}
        late = now - pending.newest_at > LATE_SECONDS
        if held != RESPONDER:
            _queue_replies(connection, conversation, pending, decided, withheld=late)
        _obey_silence(connection, conversation, pending, decided.state)
        _update_case(connection, conversation, pending, decided)
        before = State.from_slot(pending.slots.get("state"))
        keys = [content.key for content in decided.replies]
        tongue = decided.slots.get("language") or ""
        note_offering(connection, conversation_id, (before, decided.state), keys, tongue)
        if late and held != RESPONDER:
            open_case(connection, conversation, "elevated", "unanswered")
        close_if_over(connection, conversation_id)
        if decided.slots.get(ERASE):
            ask_erasure(connection, conversation_id, now)
        after = connection.execute(_STATE, {"conversation": conversation_id}).scalar_one()
    store.doorbell.ring("courier", "gateway", "console")
    return str(after)


def _slots(key: DataKey, conversation: Any) -> dict[str, Any]:
    if conversation["dialogue"] is None:
        slots: dict[str, Any] = {}
    else:
        slots = json.loads(key.open(conversation["dialogue"], dialogue_place(conversation["id"])))
    slots["channel"] = conversation["channel"]
    if conversation["language"]:
        slots.setdefault("language", conversation["language"])
    return slots


def _take_turn(
    connection: Connection, owner: Owner, pending: Pending, dialogue: bytes, decided: Decided
) -> str:
    conversation_id = pending.conversation["id"]
    read = {"conversation": conversation_id, "read": pending.message_ids}
    more = connection.execute(_NEWER, read).first() is not None
    taken = connection.execute(
        _TAKE if more else _TAKE_LAST,
        {
            "conversation": conversation_id,
            "owner": owner.name,
            "before": pending.number - 1,
            "number": pending.number,
            "sealed": dialogue,
            "tongue": decided.slots.get("language") or pending.conversation["language"],
            "veiled": decided.state.hidden,
        },
    ).rowcount
    if taken != 1:
        raise LeaseLostError(conversation_id)
    # Read inside the transaction: a responder may have claimed it while the turn was thought out.
    return str(connection.execute(_STATE, {"conversation": conversation_id}).scalar_one())


def _mark_handled(connection: Connection, pending: Pending, now: float) -> None:
    values = {"read": pending.message_ids, "number": pending.number, "now": now}
    marked = connection.execute(_HANDLED, values).rowcount
    if marked != len(pending.message_ids):
        raise LeaseLostError(pending.conversation["id"])


def _queue_replies(
    connection: Connection,
    conversation: Any,
    pending: Pending,
    decided: Decided,
    *,
    withheld: bool,
) -> None:
    language = decided.slots.get("language")
    for content in decided.replies:
        outgoing = Outgoing(
            conversation, content, "assistant", pending.number, language, withheld=withheld
        )
        queue(connection, pending.key, outgoing)


def _obey_silence(
    connection: Connection, conversation: Any, pending: Pending, state: State
) -> None:
    """After the last line is queued: who asked for silence gets it, until they ask to be heard again."""
    address_key = conversation["address_key"]
    before = State.from_slot(pending.slots.get("state")).silenced
    if address_key is None or state.silenced == before:
        return
    connection.execute(OPT_OUT.delete().where(OPT_OUT.c.address_key == address_key))
    if state.silenced:
        connection.execute(OPT_OUT.insert().values(address_key=address_key, at=time.time()))


def _update_case(
    connection: Connection, conversation: Any, pending: Pending, decided: Decided
) -> None:
    """A case is opened, or put before a human again, by news alone: what was known stays as it was."""
    tier = decided.assessment.tier
    if decided.understanding.intent == "ask_human" or pending.fresh_request(decided.state):
        open_case(connection, conversation, tier, "asked_for_human")
    elif tier != "none" and rises(connection, conversation["id"], tier):
        open_case(connection, conversation, tier, "screened")
    if decided.card is not None:
        save_card(connection, pending.key, conversation["id"], decided.card)


def _record(decided: Decided) -> bytes:
    understanding = decided.understanding
    record = {
        "understanding": {
            "language": understanding.language,
            "intent": understanding.intent,
            "findings": [f.to_dict() for f in understanding.findings],
            "facts": understanding.facts,
        },
        "tier": decided.assessment.tier,
        "why": [asdict(why) for why in decided.assessment.why],
        "replies": [content.key for content in decided.replies],
    }
    return json.dumps(record, ensure_ascii=False).encode()


def to_content(draft: dict[str, Any]) -> Content:
    """What an utterance of Rasa's becomes in the store."""
    about = draft.get("metadata") or draft.get("custom") or {}
    return Content(
        text=draft.get("text") or "",
        key=str(about.get("key", "")),
        options=tuple(Option(o["id"], o["label"]) for o in about.get("options", ())),
        cards=tuple(ServiceCard(**card) for card in about.get("cards", ())),
    )

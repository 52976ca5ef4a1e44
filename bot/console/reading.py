"""One conversation, opened for the screen: messages with their marks, notes, the case, the card."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.console.cardview import Provenance, Section, heard_in, sections
from bot.console.marks import Mark, Piece, marks_of, pieces
from bot.console.words import Words
from bot.conversation.cases import card_place
from bot.conversation.content import Content
from bot.conversation.outbox import ChatMessage, chat_message, opted_out
from bot.conversation.states import CLOSED
from bot.conversation.turn import turn_place
from bot.conversation.typing import PERSON, is_typing
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.errors import UnknownConversationError
from bot.handoff.notes import NoteRead, read_notes
from bot.handoff.queue import stands
from bot.handoff.relay import SILENCE_SECONDS
from bot.handoff.routing import speaks
from bot.handoff.staff import RESPONDER, StaffMember
from bot.handoff.worksheet import Worksheet, corrected, open_worksheet
from bot.storage.database import Store
from bot.storage.schema import Message, Turn
from bot.storage.vault import DataKey

MESSAGE = Message.__table__
TURN = Turn.__table__
# A long conversation opens with its newest messages; the others are one click away.
NEWEST = 150


@dataclass(frozen=True)
class Line:
    """A message or a note as it stands in the conversation."""

    id: str
    kind: str  # person, assistant, responder, system, note
    author: str
    at: float
    pieces: tuple[Piece, ...]
    turn: int | None = None
    first_of_turn: bool = False
    marks: tuple[Mark, ...] = ()
    content: Content | None = None
    status: str = ""
    language: str = ""
    erased: bool = False
    draft: str = ""  # what a responder wrote before it was translated


@dataclass(frozen=True)
class Reading:
    """Everything the conversation's screen shows."""

    id: str
    state: str
    channel: str
    language: str
    tier: str
    reason: str
    why: tuple[Why, ...]
    lines: tuple[Line, ...]
    earlier: int
    card: tuple[Section, ...]
    holder: StaffName | None
    offered_to: StaffName | None
    offered_team: str  # "skill:minor"; empty where it is offered to no team
    opened_at: float
    waiting_since: float | None
    last_inbound_at: float
    left_at: float | None  # when they left the page of the web chat
    disposition: str
    erased: bool
    silenced: bool
    quiet: bool  # by text message, after silence: a text may be read by someone else
    test: bool
    practice: bool  # a scripted person answers; nothing of it leaves
    has_card: bool
    callback_from: float | None
    callback_until: float | None
    typing: bool  # they are writing right now, in the web chat
    sheet: Worksheet
    plain: dict[str, Any]  # the card with its corrections, as data; empty where there is none

    def callback(self, now: float) -> str:
        """How a planned callback stands: ``ahead``, ``due``, ``over``, or empty where there is none."""
        return stands(self.callback_from, self.callback_until, now)


@dataclass(frozen=True)
class Why:
    """One step of the rule that set the tier, and the indicators that it rests on."""

    key: str
    indicators: tuple[str, ...]


@dataclass(frozen=True)
class StaffName:
    """A responder by number and name."""

    id: int
    name: str


def foreign(line: Line, reading: Reading, reader: StaffMember) -> bool:
    """Whether a message is in a language that ``reader`` does not speak."""
    language = line.language or reading.language
    message = line.kind != "note" and not line.erased and not line.draft
    return message and bool(language) and not speaks(reader, language)


def read_conversation(
    store: Store, words: Words, conversation_id: str, reader: StaffMember, *, whole: bool = False
) -> Reading:
    """Open a conversation for ``reader``. Raises :class:`UnknownConversationError`."""
    with store.read() as connection:
        row = _one(connection, select(CONVERSATION).where(CONVERSATION.c.id == conversation_id))
        if row is None or row["wrapped_key"] is None:
            raise UnknownConversationError
        if row["practice_for"] not in (None, reader.id):
            raise UnknownConversationError
        case = _one(connection, select(CASE).where(CASE.c.conversation_id == conversation_id)) or {}
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        messages = [chat_message(key, m) for m in _messages(connection, conversation_id)]
        turns = _turns(connection, key, conversation_id)
        notes = read_notes(connection, key, conversation_id)
        people = {
            r.id: r.name for r in connection.execute(select(RESPONDER.c.id, RESPONDER.c.name))
        }
        silenced = opted_out(connection, row["address_key"])
        typing = is_typing(connection, conversation_id, PERSON)
    lines = _lines(messages, notes, turns, people, reader)
    earlier = 0 if whole else max(0, len(lines) - NEWEST)
    sheet = open_worksheet(key, conversation_id, case.get("worksheet"))
    card = _card(key, conversation_id, case, sheet)
    heard = heard_in(turns)
    now = time.time()
    return Reading(
        id=conversation_id,
        state=row["state"],
        channel=row["channel"],
        language=row["language"] or "",
        tier=case.get("tier") or "none",
        reason=case.get("reason") or "",
        why=_why(card),
        lines=tuple(lines[earlier:]),
        earlier=earlier,
        card=tuple(sections(card, words, Provenance(sheet, heard))) if card else (),
        holder=_staff(people, case.get("responder_id")),
        offered_to=_staff(people, case.get("offered_to")),
        offered_team=case.get("offered_team") or "",
        opened_at=row["opened_at"],
        waiting_since=case.get("waiting_since"),
        last_inbound_at=row["last_inbound_at"],
        left_at=row["left_at"],
        disposition=case.get("disposition") or "",
        erased=row["state"] == CLOSED and any(line.erased for line in lines),
        silenced=silenced,
        quiet=row["channel"] == "sms" and now - row["last_inbound_at"] > SILENCE_SECONDS,
        test=row["test"],
        practice=row["practice_for"] is not None,
        has_card=card is not None,
        callback_from=case.get("callback_from"),
        callback_until=case.get("callback_until"),
        typing=typing,
        sheet=sheet,
        plain=card or {},
    )


def _one(connection: Connection, query: Any) -> Any:
    return connection.execute(query).mappings().one_or_none()


def _messages(connection: Connection, conversation_id: str) -> Any:
    query = (
        select(MESSAGE)
        .where(MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.content.is_not(None))
        .order_by(MESSAGE.c.id)
    )
    return connection.execute(query).mappings().all()


def _turns(connection: Connection, key: DataKey, conversation_id: str) -> dict[int, Any]:
    query = select(TURN).where(TURN.c.conversation_id == conversation_id)
    return {
        row["number"]: json.loads(
            key.open(row["content"], turn_place(conversation_id, row["number"]))
        )
        for row in connection.execute(query).mappings()
        if row["content"] is not None
    }


def _card(key: DataKey, conversation_id: str, case: Any, sheet: Worksheet) -> dict[str, Any] | None:
    if case.get("card") is None:
        return None
    card: dict[str, Any] = json.loads(key.open(case["card"], card_place(conversation_id)))
    return corrected(card, sheet)


def _why(card: dict[str, Any] | None) -> tuple[Why, ...]:
    steps = ((card or {}).get("safety") or {}).get("why") or ()
    return tuple(Why(str(s.get("key", "")), tuple(s.get("indicators") or ())) for s in steps)


def _staff(people: dict[int, str], responder_id: int | None) -> StaffName | None:
    return StaffName(responder_id, people[responder_id]) if responder_id in people else None


def _lines(
    messages: list[ChatMessage],
    notes: list[NoteRead],
    turns: dict[int, Any],
    people: dict[int, str],
    reader: StaffMember,
) -> list[Line]:
    marks = _marks_by_message(messages, turns)
    seen: set[int] = set()
    lines = []
    for message in messages:
        inbound = message.direction == "in"
        first = inbound and message.turn is not None and message.turn not in seen
        if first and message.turn is not None:
            seen.add(message.turn)
        lines.append(_line(message, marks.get(message.id, []), people, reader, first=first))
    lines.extend(_note(note) for note in notes)
    return sorted(lines, key=lambda line: line.at)


def _line(
    message: ChatMessage,
    marks: list[Mark],
    people: dict[int, str],
    reader: StaffMember,
    *,
    first: bool,
) -> Line:
    author = {"person": "Person", "assistant": "Assistant", "system": "Automatic"}.get(
        message.author
    )
    if author is None:
        mine = message.responder_id == reader.id
        author = "You" if mine else people.get(message.responder_id or 0, "Responder")
    return Line(
        id=f"m{message.id}",
        kind=message.author,
        author=author,
        at=message.at,
        pieces=tuple(pieces(message.content.text, marks)),
        turn=message.turn,
        first_of_turn=first,
        marks=tuple(marks),
        content=message.content,
        status=(message.status or "") if message.direction == "out" else "",
        language=message.language or "",
        erased=bool(message.content.extra.get("erased")),
        draft=str(message.content.extra.get("draft") or ""),
    )


def _note(note: NoteRead) -> Line:
    return Line(
        id=f"n{note.id}",
        kind="note",
        author=note.author,
        at=note.at,
        pieces=tuple(pieces(note.text, ())),
        status=note.kind,
    )


def _marks_by_message(messages: list[ChatMessage], turns: dict[int, Any]) -> dict[int, list[Mark]]:
    by_turn: dict[int, list[ChatMessage]] = defaultdict(list)
    for message in messages:
        if message.direction == "in" and message.turn is not None:
            by_turn[message.turn].append(message)
    marks: dict[int, list[Mark]] = {}
    for number, said in by_turn.items():
        findings = (turns.get(number) or {}).get("understanding", {}).get("findings", ())
        placed = marks_of(findings, [len(message.content.text) for message in said])
        marks.update({m.id: found for m, found in zip(said, placed, strict=True)})
    return marks

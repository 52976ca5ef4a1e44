"""Calling a person back: in the window that they named, in the way that they said is safe, or not at all.

The window stands in the case, so that the queue can show it when it is due. How to reach them and what
may be left behind is sealed in the worksheet. Nobody is ever called or written to by the program.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as clock
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

from bot.conversation.outbox import opted_out
from bot.handoff.cases import OpenCase, audit
from bot.handoff.errors import NotPossibleError
from bot.handoff.notes import add_note
from bot.handoff.sheet_parts import Callback
from bot.handoff.sheets import held_sheet, keep_sheet
from bot.handoff.staff import StaffMember
from bot.storage.database import Store

WAYS: Final = ("call", "text", "chat")
SAFE: Final = ("no", "yes")
OUTCOMES: Final = ("reached", "no_answer", "someone_else", "not_safe", "too_late")
LONGEST_WINDOW: Final = 12 * 3600.0
SHORTEST_WINDOW: Final = 10 * 60.0
FURTHEST: Final = 30 * 86400.0
LONGEST_LINE: Final = 300
NO_WINDOW: Final[dict[str, Any]] = {"callback_from": None, "callback_until": None}


@dataclass(frozen=True)
class Window:
    """When it is safe: seconds since the epoch, and the time zone that it was named in."""

    start: float
    end: float


def window_of(day: str, start: str, end: str, zone: str) -> Window:
    """A window as a form gives it: ISO date, two times of day, IANA time zone of the person.

    An end before its start is on the next day. Raises :class:`NotPossibleError`.
    """
    try:
        where = ZoneInfo(zone)
        when = date.fromisoformat(day)
        first, last = (
            datetime.combine(when, clock.fromisoformat(each), where).timestamp()
            for each in (start, end)
        )
    except (ZoneInfoNotFoundError, ValueError, OverflowError, OSError) as error:
        raise NotPossibleError(
            "Write the day, from when, until when, and their time zone."
        ) from error
    return _checked(Window(first, last + 86400.0 if last <= first else last))


def _checked(window: Window) -> Window:
    now = time.time()
    if window.end <= now:
        raise NotPossibleError("This window has passed. Choose one that lies ahead.")
    if window.start > now + FURTHEST:
        raise NotPossibleError("Plan at most 30 days ahead: what is safe changes.")
    if not SHORTEST_WINDOW <= window.end - window.start <= LONGEST_WINDOW:
        raise NotPossibleError("A safe window is between ten minutes and twelve hours long.")
    return window


class Callbacks:
    """The holder plans, changes and ends a callback. Raises ``HandoffRefusedError`` for what is refused."""

    def __init__(self, store: Store, country: str) -> None:
        self._store = store
        self._country = country

    def plan(
        self, conversation_id: str, responder: StaffMember, window: Window, how: Mapping[str, str]
    ) -> None:
        """Plan a callback, in place of an older one. ``how`` holds the fields of a ``Callback``."""
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            asked = self._asked(case, how, responder)
            if asked.way == "text" and opted_out(connection, case.conversation["address_key"]):
                raise NotPossibleError("They asked for no more texts. Choose another way.")
            values = {"callback_from": window.start, "callback_until": window.end}
            keep_sheet(connection, case, replace(sheet, callback=asked), **values)
            audit(connection, responder, "callback_planned", case, **values)
        self._store.doorbell.ring("console")

    def cancel(self, conversation_id: str, responder: StaffMember, note: str) -> None:
        """The person does not want it any more, or it is not safe any more."""
        self._end(conversation_id, responder, "callback_cancelled", note)

    def done(self, conversation_id: str, responder: StaffMember, outcome: str, note: str) -> None:
        """Say what became of it; ``outcome`` is one of :data:`OUTCOMES`."""
        if outcome not in OUTCOMES:
            raise NotPossibleError("Choose what became of the callback.")
        self._end(conversation_id, responder, "callback_done", note, outcome=outcome)

    def _end(
        self, conversation_id: str, responder: StaffMember, act: str, note: str, **detail: str
    ) -> None:
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            if sheet.callback is None:
                raise NotPossibleError("No callback is planned here any more.")
            add_note(connection, case, responder, "callback", note)
            keep_sheet(connection, case, replace(sheet, callback=None), **NO_WINDOW)
            audit(connection, responder, act, case, **detail)
        self._store.doorbell.ring("console")

    def _asked(self, case: OpenCase, how: Mapping[str, str], responder: StaffMember) -> Callback:
        way, channel = how.get("way", ""), case.conversation["channel"]
        safe = {name: how.get(name, "") for name in ("message", "voicemail")}
        if way not in WAYS or not set(safe.values()) <= set(SAFE):
            raise NotPossibleError("Say how they are reached, and what may be left behind.")
        if way == "chat" and channel != "webchat":
            raise NotPossibleError("They do not write by web chat. Choose a call or a text.")
        say, number = how.get("say", "").strip(), how.get("number", "").strip()
        if len(say) > LONGEST_LINE:
            raise NotPossibleError(f"Say it in at most {LONGEST_LINE} characters.")
        if way != "chat" and not number and channel == "webchat":
            raise NotPossibleError("Write the number: by web chat none is known.")
        spoken = _number(number, self._country) if number and way != "chat" else ""
        return Callback(way, spoken, **safe, say=say, by=responder.name, at=time.time())


def _number(said: str, country: str) -> str:
    try:
        number = phonenumbers.parse(said, country)
    except phonenumbers.NumberParseException as error:
        raise NotPossibleError(
            "This is not a phone number. Write it with its area code."
        ) from error
    if not phonenumbers.is_possible_number(number):
        raise NotPossibleError("This is not a phone number. Write it with its area code.")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))

"""The truth about the wait: who is on duty, how many wait, how long it took lately, and who else there is."""

from __future__ import annotations

from typing import Final

from actions.replies.numbers_said import hotline_lines
from actions.rooms import Rooms
from actions.step import Line, Turn
from bot.handoff.desk import DeskNow
from bot.languages.times import day_and_hour
from bot.screening.assessment import assess_state

SOME_MINUTES: Final = 15 * 60.0
AN_HOUR: Final = 60 * 60.0


def look(turn: Turn, rooms: Rooms) -> DeskNow | None:
    """How it stands at the desk; None where that cannot be known."""
    if rooms.desk is None:
        return None
    tier = assess_state(turn.state, rooms.taxonomy).tier
    return rooms.desk.look(turn.conversation, tier)


def lines(desk: DeskNow | None, turn: Turn, rooms: Rooms) -> tuple[Line, ...]:
    """What to say of it: nothing where nothing is known."""
    if desk is None:
        return ()
    if desk.away:
        return (_nobody(desk, turn, rooms),)
    if desk.free and not desk.ahead:
        return (Line("wait-free"),)
    args = {"ahead": str(desk.ahead)}
    place = "wait-ahead" if desk.ahead else "wait-next"
    time = _time(desk)
    return (Line(time, (place,), args=args) if time else Line(place, args=args),)


def _nobody(desk: DeskNow, turn: Turn, rooms: Rooms) -> Line:
    """No one is free: said plainly, with another line of the country."""
    opens = day_and_hour(desk.opens, turn.language) if desk.opens else ""
    first = "wait-closed" if opens else "wait-none"
    others = hotline_lines(turn.state, rooms, turn.language)
    if not others:
        return Line(first, args={"opens": opens})
    return Line(others[0].key, (first,), args={"opens": opens, **others[0].args})


def _time(desk: DeskNow) -> str:
    if desk.usual is None:
        return ""
    if desk.usual <= SOME_MINUTES:
        return "wait-minutes"
    return "wait-hour" if desk.usual <= AN_HOUR else "wait-longer"

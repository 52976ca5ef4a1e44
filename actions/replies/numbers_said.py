"""The numbers that belong to where a person is, as arguments of the sentences."""

from __future__ import annotations

from actions.rooms import Rooms
from actions.step import Line
from bot.directory.numbers import Hotline
from bot.screening.state import State

# One way to call and one to text are enough; more would bury them.
MOST_LINES = 2


def country_of(state: State, rooms: Rooms) -> str:
    """Where the person is, or else where this line is."""
    return (state.place.country if state.place else "") or rooms.country


def emergency_args(state: State, rooms: Rooms) -> dict[str, str]:
    """``emergency``, ``sms``, ``silent`` and ``route``: the quietest way there is to be heard."""
    known = rooms.numbers.emergency(country_of(state, rooms))
    if known is None:
        return {"emergency": "none", "sms": "", "silent": "", "route": "unknown"}
    route = "voice"
    if known.silent:
        route = "silent"
    if known.text:
        route = "text" if known.text_everywhere else "text-some"
    return {
        "emergency": known.number,
        "sms": known.text,
        "silent": known.silent,
        "route": route,
    }


def suicide_args(state: State, rooms: Rooms) -> dict[str, str]:
    """``line``, ``sms``, ``emergency`` and ``route`` for someone who thinks of dying."""
    known = rooms.numbers.emergency(country_of(state, rooms))
    if known is None:
        return {"line": "", "sms": "", "emergency": "none", "route": "unknown"}
    if known.suicide is None:
        return {"line": "", "sms": "", "emergency": known.number, "route": "emergency"}
    return {
        "line": known.suicide.number,
        "sms": known.suicide.text,
        "emergency": known.number,
        "route": "text" if known.suicide.text else "voice",
    }


def retention_args(rooms: Rooms) -> dict[str, str]:
    """``retention`` and ``hours``: how long words are kept here, as it truly is."""
    if rooms.retention == "until_close":
        return {"retention": "until_close", "hours": ""}
    return {"retention": "hours", "hours": rooms.retention}


def hotline_lines(state: State, rooms: Rooms, language: str) -> tuple[Line, ...]:
    """The national lines to say, at most two, each of another kind. A police line says so."""
    said: dict[str, Hotline] = {}
    for hotline in rooms.numbers.lines(country_of(state, rooms), language):
        said.setdefault("text" if hotline.channel == "text" else "call", hotline)
    return tuple(
        Line(_line_key(hotline), args={"number": hotline.number})
        for hotline in list(said.values())[:MOST_LINES]
    )


def _line_key(hotline: Hotline) -> str:
    return f"line-{hotline.answers}" + ("-text" if hotline.channel == "text" else "")

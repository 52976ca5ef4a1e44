"""Calling a human: honest about the wait, and never alone with it."""

from __future__ import annotations

from actions.replies import waiting
from actions.replies.asking import set_aside, told_of_human
from actions.replies.numbers_said import emergency_args
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.screening.assessment import assess_state
from bot.screening.state import State

TIERS = ("none", "elevated", "high", "emergency")
GRAVE = TIERS[2:]


def connect_human(turn: Turn, rooms: Rooms) -> Step:
    """They want a person: one is asked, and it is said what to do meanwhile."""
    state = set_aside(turn).state
    args = emergency_args(state, rooms)
    called = "human-called"
    if told_of_human(turn.state):
        again = "human-called-again"
        called = "human-still" if again in state.said and state.turn % 2 else again
    before = (called,) if state.introduced else ("i-am-automated", called)
    desk = waiting.look(turn, rooms)
    # Nobody sends a text or rings on the web: there they come back by themselves.
    away = desk is not None and desk.away and not turn.on_web
    state = state.with_(human_requested=True, introduced=True, desk_away=away)
    line = Line("while-waiting", before, args=args)
    return Step(state, (line, *waiting.lines(desk, turn, rooms)))


def should_invite(turn: Turn, rooms: Rooms) -> bool:
    """Whether what was heard brings a human although nobody asked, and it was not said yet."""
    calling = TIERS[TIERS.index(rooms.escalate_from) :]
    tier = assess_state(turn.state, rooms.taxonomy).tier
    return not told_of_human(turn.state) and tier in calling


def is_grave(state: State, rooms: Rooms) -> bool:
    """Whether what was told is grave by itself; to ask for a human is not."""
    told = state.with_(human_requested=False)
    return assess_state(told, rooms.taxonomy).tier in GRAVE

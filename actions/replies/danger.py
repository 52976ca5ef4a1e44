"""Danger, suicide, a medical emergency: the number first, then what to do, and a human at once."""

from __future__ import annotations

from actions.replies.asking import OTHERS, set_aside
from actions.replies.numbers_said import emergency_args, suicide_args
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.screening.state import State

KINDS = ("danger", "suicide", "medical")


def urgent(kind: str, turn: Turn, rooms: Rooms) -> Step:
    """The reply to an emergency of ``kind``: danger, suicide or medical.

    Nothing is asked, so that nobody has to answer anything before they act. Whatever else was
    going on comes again later.
    """
    turn = set_aside(turn)
    state = turn.state
    args = suicide_args(state, rooms) if kind == "suicide" else emergency_args(state, rooms)
    line = Line(_key(kind, turn), args=args)
    lines = [line]
    if not state.introduced:
        # The number stands first on a locked screen; that this is no human is said right after it.
        lines = [Line("i-am-automated", before=(line.key,), args=args)]
    after = state.with_(introduced=True, human_requested=True)
    return Step(after, tuple(lines))


def last_said(state: State) -> str:
    """The kind of emergency that was answered last, or ""."""
    kinds = [key for key in state.said if key in (*KINDS, "danger-other")]
    return kinds[-1].removesuffix("-other") if kinds else ""


def _key(kind: str, turn: Turn) -> str:
    state = turn.state
    if kind == "danger" and state.role in OTHERS and "danger-other" not in state.said:
        return "danger-other"
    # From the second time on the two sentences take turns: the number is never far.
    again = state.said.count(kind) and (f"{kind}-again" not in state.said or state.turn % 2)
    return f"{kind}-again" if again else kind

"""Thanks, goodbye, silence, coming back, deletion."""

from __future__ import annotations

from actions.replies.asking import HUMAN, ask, ask_again, ask_menu, told_of_human
from actions.rooms import Rooms
from actions.step import Line, Step, Turn

DELETE = ("delete-confirm", "delete-keep")


def thanks(turn: Turn, rooms: Rooms) -> Step:
    """You are welcome; then what was open, or what could come next."""
    again = ask_again(turn, rooms, ("ack-welcome",))
    if again is None and turn.awaiting:
        # What could come next was said just before: it stays open, and nothing is asked twice.
        return ask_menu(turn, (), "ack-welcome")
    return again or ask_menu(turn, ("ack-welcome",))


def goodbye(turn: Turn) -> Step:
    """Short and neutral: how to come back, what to delete, and that traces may stay."""
    line = Line("goodbye-web" if turn.on_web else "goodbye")
    return Step(turn.state.with_(ended=True), (line,))


def silence(turn: Turn) -> Step:
    """They asked for silence: one neutral line, or none where the provider has answered already."""
    state = turn.state.with_(silenced=True)
    said = turn.provider_answered or turn.state.silenced
    return Step(state, () if said else (Line("silence"),))


def start(turn: Turn, rooms: Rooms) -> Step:
    """They want it to go on: whether it is safe to write is asked anew."""
    first = "here-again" if turn.state.introduced else "hello"
    changes = {"silenced": False, "ended": False, "introduced": True, "safe_to_write": "unknown"}
    back = turn.with_state(**changes)
    return ask(back, rooms.questions.by_id["safe"], rooms, (first,))


def ask_delete(turn: Turn) -> Step:
    """Deletion cannot be taken back, and someone else may hold the phone: it is asked once."""
    options = (*DELETE, HUMAN) if turn.on_web and not told_of_human(turn.state) else DELETE
    return Step(turn.state, (Line("ask-delete", (), options),), "delete", options)


def delete_answer(turn: Turn) -> Step:
    """What they chose. Erasure itself is the engine's: it reads the slot ``erase_requested``."""
    if turn.heard.option == "delete-keep":
        return ask_menu(turn, ("delete-kept",))
    line = Line("delete-asked-web" if turn.on_web else "delete-asked")
    return Step(turn.state.with_(ended=True), (line,), erase=True)

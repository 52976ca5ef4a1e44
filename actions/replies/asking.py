"""Asking one question: its sentence, what can be chosen, the limits before it where they are due."""

from __future__ import annotations

from dataclasses import replace

from actions.replies.numbers_said import retention_args
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.screening.interview import mark_asked
from bot.screening.questions import Question
from bot.screening.state import State

# By SMS a human is offered in the text of these; on web chat with every question.
HUMAN_OFFERED = ("safe", "tell", "topic", "needs", "place")
HUMAN = "human"
# After any of these the person knows that a human was asked to join.
TOLD_OF_HUMAN = (
    "human-called",
    "human-invited",
    "danger",
    "danger-other",
    "suicide",
    "medical",
    "language-not-here",
    "refer-enough",
)
OTHERS = ("family", "friend", "public", "professional")


def told_of_human(state: State) -> bool:
    """Whether the person already knows that a human was asked; it is offered until then."""
    return any(key in state.said for key in TOLD_OF_HUMAN)


def ask(turn: Turn, question: Question, rooms: Rooms, before: tuple[str, ...] = ()) -> Step:
    """The step that asks ``question`` in one message, after the sentences ``before``."""
    state = mark_asked(turn.state, question)
    if question.pause:
        # The pause is itself a word for what was said.
        before = (
            *(key for key in before if not key.startswith("ack-") or key == "ack-hard"),
            "interview-pause",
        )
    if question.limits_first and not state.limits_told:
        before = (*before, "limits")
        state = state.with_(limits_told=True)
    options = question.option_ids
    if (turn.on_web or question.id in HUMAN_OFFERED) and not told_of_human(state):
        options = (*options, HUMAN)
    about = "other" if state.role in OTHERS else "self"
    args = {"about": about, **retention_args(rooms)}
    line = Line(f"ask-{question.id}", before, options, args=args)
    # What the law asks of this helpline belongs to the limits, and is a message of its own.
    duty = (Line("reporting-law"),) if "limits" in before and rooms.reporting == "law" else ()
    return Step(state, (*duty, line), question.id, options)


def ask_menu(turn: Turn, before: tuple[str, ...] = (), key: str = "menu") -> Step:
    """What could come next, where no question is left: places, more to say, a human."""
    human = () if told_of_human(turn.state) else (HUMAN,)
    options = ("menu-services", "menu-tell", *human)
    return Step(turn.state, (Line(key, before, options),), "menu", options)


def set_aside(turn: Turn) -> Turn:
    """The turn with its open question closed and not counted as asked, so that it can come again.

    Whoever says "ok" after something else was said is not answering what stood there before.
    """
    asked = tuple(name for name in turn.state.asked if name != turn.awaiting)
    return replace(turn.with_state(asked=asked), awaiting="", offered=())


def ask_again(turn: Turn, rooms: Rooms, before: tuple[str, ...] = ()) -> Step | None:
    """The open question once more, with the same numbers; None where none of ours is open."""
    question = rooms.questions.by_id.get(turn.awaiting)
    if question is None:
        return None
    about = "other" if turn.state.role in OTHERS else "self"
    line = Line(f"ask-{question.id}", before, turn.offered, args={"about": about})
    return Step(turn.state, (line,), turn.awaiting, turn.offered)

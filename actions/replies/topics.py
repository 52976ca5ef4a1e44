"""Answers to what people bring up beside what happens to them (``data/topics``).

A question is answered at once. A matter gets its word of use later, when it is safe to write
(``advice.py``): first words stay neutral.
"""

from __future__ import annotations

from typing import Final

from actions.replies.asked import privacy, then_on
from actions.replies.asking import told_of_human
from actions.rooms import Rooms
from actions.step import Line, Step, Turn

MATTERS: Final = ("sex_work", "partner", "labour")
ANSWERS: Final = {"press": "answer-press", "insult": "answer-insult"}


def answer(turn: Turn, rooms: Rooms) -> Step | None:
    """The answer to the topic of this turn; None where the topic asks for none of its own."""
    topic = turn.heard.topic
    if topic == "readers":
        return privacy(turn, rooms)
    if topic == "wrong_number":
        # "Who is this number" of somebody who told of harm is a question, and no good-bye.
        known = turn.state.findings or told_of_human(turn.state)
        return None if known else Step(turn.state.with_(ended=True), (Line("answer-wrong-number"),))
    key = _key(turn, rooms)
    return then_on(turn, rooms, Line(key)) if key else None


def before(step: Step, turn: Turn, rooms: Rooms) -> Step:
    """A question within a story: its answer goes before what the story gets, where there is room."""
    key = _key(turn, rooms)
    return step.opened_by(Line(key)) if key and len(step.lines) == 1 else step


def _key(turn: Turn, rooms: Rooms) -> str:
    if turn.heard.topic == "police":
        return "reporting-law" if rooms.reporting == "law" else "reporting-consent"
    key = ANSWERS.get(turn.heard.topic, "")
    # Said a second time running it is no answer any more.
    again = key == "answer-insult" and key in turn.state.said and turn.state.turn % 2
    return "off-topic-again" if again else key

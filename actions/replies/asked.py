"""Answers to what people ask about the assistant itself; the open question comes again after them."""

from __future__ import annotations

from collections.abc import Callable

from actions.replies import danger, waiting
from actions.replies.asking import ask, ask_again, ask_menu, set_aside, told_of_human
from actions.replies.numbers_said import retention_args
from actions.rooms import Rooms
from actions.step import Line, Step, Turn

Introduce = Callable[[Turn, Rooms], Step]


def privacy(turn: Turn, rooms: Rooms) -> Step:
    """What is kept, who reads it, and the limits: the truth of this deployment."""
    last = "privacy-web" if turn.on_web else "privacy-phone"
    line = Line(last, ("privacy",), args=retention_args(rooms))
    step = then_on(turn.with_state(limits_told=True), rooms, line)
    return step.opened_by(Line("reporting-law")) if rooms.reporting == "law" else step


def about(turn: Turn, rooms: Rooms) -> Step:
    """Who answers here."""
    if told_of_human(turn.state):
        # "Are you there?" is asked as often as "are you real?": both are answered.
        return then_on(turn, rooms, Line("human-called-again", ("here-again", "i-am-automated")))
    return then_on(turn, rooms, Line("about-people", ("about",)))


def help_word(turn: Turn, rooms: Rooms) -> Step:
    """ "Help" is a plea: what can be done here, and a human by number; in an emergency that again."""
    kind = danger.last_said(turn.state)
    if kind:
        return danger.urgent(kind, turn, rooms)
    return then_on(turn, rooms, Line("help-menu"))


def off_topic(turn: Turn, rooms: Rooms) -> Step:
    """Kind and short, and a human who may know more."""
    said = turn.state.said
    if told_of_human(turn.state):
        # "How long?", "anyone?": whoever waits for a human is not told what this is not for.
        known = waiting.lines(waiting.look(turn, rooms), turn, rooms)
        key = "human-still" if turn.state.turn % 2 else "human-called-again"
        return then_on(turn, rooms, known[0] if known and not turn.state.turn % 2 else Line(key))
    again = "off-topic" in said and ("off-topic-again" not in said or turn.state.turn % 2)
    key = "off-topic-again" if again else "off-topic"
    return then_on(turn, rooms, Line(key))


def explain(turn: Turn, rooms: Rooms) -> Step:
    """What the open question is for, and the question again."""
    if turn.awaiting in rooms.questions.by_id:
        again = ask_again(turn, rooms, (f"why-{turn.awaiting}",))
        if again is not None:
            return again
    return then_on(turn, rooms, Line("why-any"))


def language(turn: Turn, rooms: Rooms) -> Step:
    """A language was asked for by name, or which ones there are."""
    if turn.heard.unspoken:
        state = set_aside(turn).state.with_(human_requested=True)
        return Step(state, (Line("language-not-here"),))
    if turn.heard.language_named or len(rooms.languages) == 1:
        return language_chosen(turn, rooms)
    options = tuple(f"language-{tag}" for tag in rooms.languages)
    return Step(turn.state, (Line("ask-language", (), options),), "language", options)


def language_chosen(turn: Turn, rooms: Rooms) -> Step:
    """From here on in this language; the open question is said in it."""
    return then_on(turn, rooms, Line("language-set"))


def then_on(turn: Turn, rooms: Rooms, line: Line) -> Step:
    """``line``, then whatever was open, so that nobody stands before a closed door."""
    if not turn.state.introduced:
        introduced = turn.with_state(introduced=True)
        return ask(introduced, rooms.questions.by_id["safe"], rooms, ("hello",)).opened_by(line)
    again = ask_again(turn, rooms)
    if again is None and danger.last_said(turn.state):
        # Nobody chooses from a menu in an emergency.
        return Step(turn.state, (line,))
    return (again or ask_menu(turn)).opened_by(line)

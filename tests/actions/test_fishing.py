"""Whoever looks for somebody in a shelter meets a human; whoever looks for a shelter is never held up."""

from __future__ import annotations

from dataclasses import replace

from actions.replies.referral import refer
from actions.step import Turn
from bot.directory.fishing import Watch
from bot.screening.state import Place, State


def asks_in(rooms, towns: int, conversation: str = "c"):
    for number in range(towns):
        place = Place("US", "US-TX", f"Town {number}")
        state = State(introduced=True, needs=("shelter",), place=place)
        yield refer(Turn(state, conversation=conversation), rooms)


def test_a_few_towns_are_answered_as_ever(rooms) -> None:
    rooms = replace(rooms, watch=Watch())
    steps = list(asks_in(rooms, 3))
    assert not any(step.state.human_requested for step in steps)
    assert not any(line.key == "refer-enough" for step in steps for line in step.lines)


def test_many_towns_bring_a_human_and_then_no_more_places(rooms) -> None:
    rooms = replace(rooms, watch=Watch())
    *_, last = asks_in(rooms, 7)
    assert last.state.human_requested
    assert [line.key for line in last.lines] == ["refer-enough"]


def test_another_person_is_not_held_up_by_it(rooms) -> None:
    rooms = replace(rooms, watch=Watch())
    list(asks_in(rooms, 7, "one"))
    (step,) = asks_in(rooms, 1, "another")
    assert not step.state.human_requested

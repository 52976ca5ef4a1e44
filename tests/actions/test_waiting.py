"""Whoever waits for a human is told how it stands, and never more than is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone

import pytest

from bot.handoff.desk import DeskNow
from tests.actions.conftest import Person

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


@dataclass(frozen=True)
class DeskAs:
    """A desk that stands as it is said to."""

    now: DeskNow

    def look(self, conversation_id: str, tier: str) -> DeskNow:
        return self.now


def at_desk(rooms, channel="sms", **now):
    return Person(replace(rooms, desk=DeskAs(DeskNow(**now))), channel)


STANDS = {
    "somebody is free": ({"here": 2, "free": 1}, ["wait-free"], []),
    "all talk, nobody waits": ({"here": 2}, ["wait-next"], ["wait-free", "wait-minutes"]),
    "three wait": ({"here": 2, "ahead": 3}, ["wait-ahead"], ["wait-free"]),
    "it took minutes": ({"here": 1, "ahead": 1, "usual": 300.0}, ["wait-minutes"], []),
    "it took an hour": ({"here": 1, "ahead": 1, "usual": 3000.0}, ["wait-hour"], []),
    "it took hours": ({"here": 1, "ahead": 1, "usual": 9000.0}, ["wait-longer"], []),
    "too few to say": ({"here": 1, "ahead": 1}, ["wait-ahead"], ["wait-minutes", "wait-longer"]),
    "nobody is there": ({}, ["wait-none", "line-ngo"], ["wait-free"]),
    "closed until Monday": ({"opens": MONDAY}, ["wait-closed", "line-ngo"], ["wait-none"]),
}


@pytest.mark.parametrize(("now", "told", "never"), STANDS.values(), ids=STANDS.keys())
def test_how_it_stands_is_said(rooms, now, told, never):
    person = at_desk(rooms, **now)
    person.writes("human", "ask_human")
    assert "human-called" in person.keys
    assert "while-waiting" in person.keys
    assert set(told) <= set(person.keys)
    assert not set(never) & set(person.keys)
    assert len(person.texts) <= 2


def test_the_number_and_the_time_are_the_true_ones(rooms):
    waiting = at_desk(rooms, here=1, ahead=7)
    waiting.writes("human", "ask_human")
    assert "7" in waiting.texts[-1]
    closed = at_desk(rooms, opens=MONDAY)
    closed.writes("human", "ask_human")
    assert "Monday 09:00" in closed.texts[-1]


def test_nothing_is_said_of_a_desk_that_nobody_can_see(person):
    person.writes("human", "ask_human")
    assert not [key for key in person.keys if key.startswith("wait-")]


def test_out_of_hours_a_safe_way_and_time_are_asked_once_and_kept(rooms):
    person = at_desk(rooms, opens=MONDAY)
    person.writes("human", "ask_human")
    person.writes("ok", "tell")
    person.writes("1", "tell")
    assert person.awaiting == "callback"
    person.writes("2", "tell")
    assert person.awaiting == "callback-when"
    person.writes("3", "tell")
    assert "callback-kept" in person.keys
    assert (person.state.callback, person.state.callback_when) == ("call", "evening")
    for _ in range(4):
        person.writes("hm", "tell")
        assert not {"ask-callback", "ask-callback-when"} & set(person.keys)


def test_nobody_is_called_back_who_said_no(rooms):
    person = at_desk(rooms, opens=MONDAY)
    person.writes("human", "ask_human")
    person.writes("ok", "tell")
    person.writes("1", "tell")
    person.writes("3", "tell")
    assert person.state.callback == "no"
    assert person.awaiting != "callback-when"


def test_on_the_web_there_is_nothing_to_call_back(rooms):
    person = at_desk(rooms, "webchat", opens=MONDAY)
    person.writes("human", "ask_human")
    person.writes("ok", "tell")
    person.writes("1", "tell")
    assert "wait-closed" in person.state.said
    assert person.awaiting != "callback"


def test_how_long_is_answered_with_how_it_stands(rooms):
    person = at_desk(rooms, here=1, ahead=2)
    person.writes("human", "ask_human")
    said = []
    for _ in range(2):
        person.writes("how long", "off_topic")
        said += person.keys
    assert "wait-ahead" in said

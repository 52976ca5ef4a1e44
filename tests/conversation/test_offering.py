"""What was offered, and what could not be, is known afterwards; and of nobody."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from bot.conversation.offering import note_offering
from bot.directory.unmet import needs_report
from bot.screening.state import Place, State

HOUSTON = Place("Houston", "US", "TX", 29.76, -95.37)
ASKED = State(turn=3, introduced=True, needs=("shelter",), place=HOUSTON)


def count(store, table: str) -> int:
    with store.read() as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def turn(store, before: State, after: State, *said: str) -> None:
    with store.write() as connection:
        note_offering(connection, "c" * 32, (before, after), said, "en")


TURNS = {
    "places were found": (ASKED, ("refer-found",), 1),
    "none were found": (ASKED.with_(said=("refer-none",)), ("line-ngo",), 1),
    "nothing was looked for": (ASKED, ("ask-place",), 0),
    "nobody said what they need": (ASKED.with_(needs=()), ("refer-found",), 0),
}


@pytest.mark.parametrize(("after", "said", "counted"), TURNS.values(), ids=TURNS.keys())
def test_a_search_is_counted_by_week_region_and_need(store, after, said, counted) -> None:
    turn(store, ASKED, after, *said)
    assert count(store, "directory_asked") == counted


def test_the_same_answer_later_is_not_counted_again(store) -> None:
    none = ASKED.with_(said=("refer-none",))
    turn(store, ASKED, none, "line-ngo")
    turn(store, none, none, "ask-tell")
    with store.read() as connection:
        assert connection.execute(text("SELECT sum(asked) FROM directory_asked")).scalar_one() == 1


def test_few_people_in_one_region_are_never_told(store) -> None:
    turn(store, ASKED, ASKED, "refer-found")
    (cell,) = needs_report(store, date(2020, 1, 1), date(2100, 1, 1))
    assert cell.asked is None

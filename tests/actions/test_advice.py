"""Whoever tells something gets a word of use for it: once, and only where writing is safe."""

from __future__ import annotations

import pytest

from bot.screening.state import State
from tests.actions.conftest import Person, said

SAFE = State(turn=2, introduced=True, safe_to_write="yes", consent_to_questions="yes")
TOLD = {
    "pictures used against them": ("threat_to_expose", "advice-images"),
    "a wedding they did not choose": ("forced_marriage", "advice-marriage"),
    "made to write to strangers for money": ("forced_scam_or_cybercrime", "advice-scam"),
    "about to leave": ("just_left_or_leaving", "advice-leaving"),
    "a passport kept by the boss": ("papers_taken", "advice-papers"),
    "months without pay": ("pay_withheld", "advice-pay"),
    "a phone that someone reads": ("device_not_safe", "advice-device"),
}


def someone(rooms, state: State = SAFE) -> Person:
    return Person(rooms, slots={"language": "en", "state": state.to_slot()})


def told_often(person: Person, indicator: str, times: int = 4) -> list[str]:
    keys: list[str] = []
    for _ in range(times):
        person.writes("and then it went on", "tell", indicators=[said(indicator)])
        keys += person.keys
    return keys


@pytest.mark.parametrize(("indicator", "key"), TOLD.values(), ids=TOLD.keys())
def test_what_was_told_brings_its_advice_once(rooms, indicator: str, key: str) -> None:
    assert told_often(someone(rooms), indicator).count(key) == 1


@pytest.mark.parametrize("need", [("prevention_advice", "advice-offer"), ("wages", "advice-pay")])
def test_what_was_asked_for_brings_it_too(rooms, need: tuple[str, str]) -> None:
    person = someone(rooms)
    person.writes("can you help me with this", "tell", facts={"needs": [need[0]]})
    assert need[1] in person.keys


def test_someone_who_writes_for_another_is_told_how_to_help_without_harm(rooms) -> None:
    person = someone(rooms, SAFE.with_(role="friend"))
    assert "advice-other" in told_often(person, "threat_to_family")


@pytest.mark.parametrize("safe", ["no", "unknown"])
def test_no_advice_shows_on_a_phone_that_may_be_seen(rooms, safe) -> None:
    keys = told_often(someone(rooms, SAFE.with_(safe_to_write=safe)), "papers_taken", 1)
    assert not [key for key in keys if key.startswith("advice-")]


def test_what_is_over_brings_no_advice_for_now(rooms) -> None:
    person = someone(rooms)
    person.writes(
        "years ago he kept it", "tell", indicators=[{**said("papers_taken"), "when": "past"}]
    )
    assert "advice-papers" not in person.keys

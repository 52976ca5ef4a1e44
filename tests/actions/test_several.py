"""Several answers in one text are all taken, and nothing of them is asked again."""

from __future__ import annotations

import pytest

TOLD = {
    "yes, an age, a town": ("yes, 16, houston", "13_17", True),
    "a number, an age, a town": ("1, 22, houston", "18_24", True),
    "line by line": ("yes\n34\nhouston", "25_plus", True),
    "in Spanish": ("sí, 19, en houston", "18_24", True),
    "an age alone": ("yes, 15", "13_17", False),
    "a town after in": ("yes and im in houston", "unknown", True),
    "an age that nobody has": ("yes, 150, houston", "unknown", False),
    "a town that may be two": ("yes, 16, springfield", "13_17", False),
    "a courtesy": ("yes, please", "unknown", False),
}


@pytest.mark.parametrize(("text", "band", "placed"), TOLD.values(), ids=TOLD.keys())
def test_every_part_of_a_list_answers_what_it_can(person, text, band, placed):
    person.writes("hello", "greet")
    person.writes(text, "answer_yes")
    assert person.state.safe_to_write == "yes"
    assert person.state.age_band == band
    assert (person.state.place is not None) == placed
    assert "ask-safe" not in person.keys


def test_what_was_told_in_a_list_is_never_asked(person):
    person.writes("hello", "greet")
    person.writes(
        "yes, 22, in houston and i need a place to sleep", "tell", facts={"needs": ["shelter"]}
    )
    asked = list(person.keys)
    for _ in range(12):
        person.writes("skip", "skip")
        asked += person.keys
    assert not {"ask-safe", "ask-age", "ask-place", "ask-needs"} & set(asked)
    assert person.state.place.name == "Houston, Texas"


def test_a_list_is_read_while_the_classifier_hears_a_wish(person):
    person.writes("hello", "greet")
    person.writes(
        "yes and im in houston and i need a lawyer", "ask_services", facts={"needs": ["legal"]}
    )
    assert person.state.safe_to_write == "yes"
    assert person.state.place is not None
    assert not {"ask-safe", "ask-place", "ask-needs"} & set(person.keys)


STORIES = (
    "he took my phone, he hits me, and i have 16 dollars left in houston",
    "my boss, his brother, 30 of us in one room",
)


@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_no_list_of_answers(person, story):
    person.writes("hello", "greet")
    person.writes(story, "tell")
    assert person.state.safe_to_write == "unknown"
    assert person.state.age_band == "unknown"
    assert person.state.place is None


OUT_OF_RANGE = ("9", "0", "12", "99", "1000000", "٩", "९")


@pytest.mark.parametrize("text", OUT_OF_RANGE)
def test_a_number_that_was_not_offered_changes_nothing_and_is_asked_once_more(person, text):
    person.writes("hello", "greet")
    person.writes(text, "tell")
    assert person.state.safe_to_write == "unknown"
    assert "ask-safe" in person.keys
    person.writes(text, "tell")
    assert person.keys.count("ask-safe") == 0


MID_ANSWER = (
    ("Sí", "safe_to_write", "yes"),
    ("Oui", "safe_to_write", "yes"),
    ("हाँ", "safe_to_write", "yes"),
    ("нет", "safe_to_write", "no"),
    ("لا", "safe_to_write", "no"),
    ("๒", "safe_to_write", "no"),
)


@pytest.mark.parametrize(("text", "name", "value"), MID_ANSWER)
def test_an_answer_counts_in_whatever_language_it_comes(person, text, name, value):
    person.writes("hello", "greet")
    person.writes(text, "tell", language={"code": "und", "confidence": 0.0})
    assert getattr(person.state, name) == value

"""A word hides the conversation: whoever holds the phone sees the weather, and nobody is left alone."""

from __future__ import annotations

import pytest

from actions.hiding import read_hiding
from bot.screening.state import State
from tests.actions.conftest import Person, said

SHOWN = ("00", " 00 ", "００", "٠٠", "०० .")


@pytest.fixture
def person(rooms) -> Person:
    person = Person(rooms, slots={"language": "en"})
    person.writes("hello", "greet")
    return person


@pytest.mark.parametrize("word", SHOWN, ids=["plain", "spaced", "full width", "Arabic", "Hindi"])
def test_two_zeros_hide_the_talk_and_bring_it_back_in_any_script(person, word) -> None:
    person.writes(word, "tell")
    assert person.keys == ["decoy-weather"]
    assert person.state.safe_to_write == "no"
    person.writes(word, "tell")
    assert person.keys[-1] == "ask-safe"
    assert not person.state.hidden


@pytest.mark.parametrize(
    "intent", ["tell", "immediate_danger", "ask_human", "stop_texts", "delete_data"]
)
def test_while_it_is_hidden_nothing_but_the_weather_shows(person, intent) -> None:
    person.writes("00", "tell")
    for text in ("who is this", "1", "yes"):
        person.writes(text, intent)
        assert all(key.startswith("decoy-") for key in person.keys)


def test_what_is_written_meanwhile_is_heard_all_the_same(person) -> None:
    person.writes("00", "tell")
    person.writes("he locks us in", "tell", indicators=[said("locked_in_or_guarded")])
    assert any(f.indicator == "locked_in_or_guarded" for f in person.state.findings)


def test_a_word_of_ones_own_does_it_too(person) -> None:
    person.writes("00 Violet", "tell")
    assert person.keys == ["safe-word-set"]
    person.writes("violet!", "tell")
    assert person.keys == ["decoy-weather"]
    person.writes("VIOLET", "tell")
    assert person.keys[-1] == "ask-safe"


OWN = {
    "of another script": ("00 বেগুনি", "বেগুনি"),
    "without a space": ("00苹果香", "苹果香"),
    "with an accent and a capital": ("00 Café", "café"),
}


@pytest.mark.parametrize(("text", "word"), OWN.values(), ids=OWN.keys())
def test_a_word_of_ones_own_may_be_of_any_language(text: str, word: str) -> None:
    assert read_hiding(text, State()) == ("choose", word)


WORDS = {
    "a plea": "00 help",
    "a carrier's word": "00 stop",
    "too short": "00 ab",
    "an answer's number": "00 123",
    "two words": "00 red roses",
}


@pytest.mark.parametrize("text", WORDS.values(), ids=WORDS.keys())
def test_a_word_that_would_hide_by_accident_is_refused(text: str) -> None:
    assert read_hiding(text, State()) == ("refuse", "")


@pytest.mark.parametrize("text", ["100", "0", "violet", "room 00", "", "000", "007 film", "🙏"])
def test_other_texts_hide_nothing(text: str) -> None:
    assert read_hiding(text, State()) == ("", "")


def test_the_open_question_is_not_answered_by_what_is_written_meanwhile(person) -> None:
    person.writes("00", "tell")
    person.writes("1", "answer_yes")
    assert person.state.safe_to_write == "no"


def test_whoever_says_that_the_phone_is_seen_is_told_of_the_word(rooms) -> None:
    known = State(turn=4, introduced=True, safe_to_write="yes", consent_to_questions="yes")
    open_question = {"awaiting": "phone-seen", "offered": ["yes", "no", "unsure", "skip"]}
    person = Person(rooms, slots={"language": "en", "state": known.to_slot(), **open_question})
    person.writes("yes", "answer_yes")
    assert "safe-word" in person.keys
    assert any("00" in text for text in person.texts)


@pytest.mark.parametrize("language", ["en", "es", "ar", "zh"])
def test_the_label_for_a_human_calls_one_also_while_it_is_hidden(rooms, language):
    person = Person(rooms)
    person.writes("hello", "greet")
    person.writes("00", "tell")
    person.writes(rooms.catalogue.say("option-human", language), "nlu_fallback")
    assert person.state.human_requested
    assert person.keys[0].startswith("decoy-")

"""A human is one word away: in every language, at every step, and the wait is told honestly."""

from __future__ import annotations

import pytest

from bot.screening.questions import load_questions
from tests.actions.conftest import DATA, Person, said

OPEN = [*load_questions(DATA / "indicators" / "questions.yml").by_id, "menu", "services", "delete"]
OPEN += ["language", "place-which", ""]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("channel", ["sms", "webchat"])
@pytest.mark.parametrize("awaiting", OPEN)
def test_whatever_is_open_asking_for_a_human_brings_one(rooms, awaiting, channel, language):
    slots = {"language": language, "awaiting": awaiting or None, "offered": ["yes", "no"]}
    slots["state"] = {"introduced": True, "turn": 3, "safe_to_write": "yes"}
    person = Person(rooms, channel, slots)
    person.writes("a person please", "ask_human")
    assert person.keys == ["human-called", "while-waiting"]
    assert person.state.human_requested
    assert "911" in person.texts[0]


@pytest.mark.parametrize("state", [{"silenced": True}, {"ended": True}, {"safe_to_write": "no"}])
def test_neither_silence_nor_goodbye_keeps_a_human_away(rooms, state):
    person = Person(rooms, slots={"language": "en", "state": {"introduced": True, **state}})
    person.writes("human", "ask_human")
    assert "human-called" in person.keys


def test_a_human_by_number_is_the_same_as_a_human_by_word(person):
    person.writes("hi", "greet")
    person.writes("4", "nlu_fallback")
    assert person.keys == ["human-called", "while-waiting"]


def test_a_human_as_the_first_word_of_all_is_called_and_the_assistant_says_what_it_is(person):
    person.writes("person", "ask_human")
    assert person.keys == ["i-am-automated", "human-called", "while-waiting"]


def test_no_reply_about_a_human_says_when(rooms):
    for language in ("en", "es"):
        for key in ("human-called", "human-called-again", "human-still", "human-invited"):
            text = rooms.catalogue.say(key, language).casefold()
            assert not any(
                w in text for w in ("minute", "soon", "shortly", "minuto", "pronto", "ya va")
            )


def test_someone_in_grave_trouble_is_told_that_a_human_was_asked_without_asking(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    grave = [said("commercial_sex_forced"), said("locked_in_or_guarded")]
    person.writes("they lock me in and sell me", "tell", indicators=grave)
    assert person.keys[:2] == ["ack-hard", "human-invited"]
    person.writes("every night", "tell")
    assert "human-invited" not in person.keys


def test_asking_again_and_again_is_never_answered_with_the_same_words_three_times(person):
    replies = [person.writes("human", "ask_human")[0] for _ in range(7)]
    assert not any(a == b == c for a, b, c in zip(replies, replies[1:], replies[2:], strict=False))


def test_the_choice_of_a_human_disappears_once_one_was_called(person):
    person.writes("hi", "greet")
    assert "human" in person.slots["offered"]
    person.writes("human", "ask_human")
    person.writes("ok", "answer_yes")
    assert "human" not in (person.slots["offered"] or [])

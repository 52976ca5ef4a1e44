"""Questions about the assistant are answered truly, and the open question is not lost."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Person


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("ask_privacy", "privacy"),
        ("ask_bot", "about"),
        ("ask_help", "help-menu"),
        ("off_topic", "off-topic"),
    ],
)
@pytest.mark.parametrize("channel", ["sms", "webchat"])
def test_a_question_about_the_assistant_is_answered_and_the_open_one_comes_again(
    rooms, channel, intent, key
):
    person = Person(rooms, channel)
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    replies = person.writes("…", intent)
    assert key in person.keys
    assert person.keys[-1] == "ask-consent"
    assert len(replies) == 2
    person.writes("1", "nlu_fallback")
    assert person.state.consent_to_questions == "yes"


def test_after_the_truth_about_keeping_the_limits_are_not_said_twice(person):
    person.writes("hi", "greet")
    person.writes("who reads this", "ask_privacy")
    person.writes("1", "nlu_fallback")
    assert "limits" not in person.keys


def test_a_reason_without_an_open_question_is_still_a_reason(person):
    person.writes("hi", "greet")
    person.writes("human", "ask_human")
    person.writes("why", "why_ask")
    assert person.keys[0] == "why-any"


def test_a_language_without_a_name_offers_those_there_are(person):
    person.writes("hi", "greet")
    person.writes("another language", "change_language")
    assert person.slots["offered"] == ["language-en", "language-es"]
    person.writes("español", "tell")
    assert person.slots["language"] == "es"
    assert person.keys[0] == "language-set"


def test_something_else_altogether_is_answered_kindly_and_not_twice_alike(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    first = person.writes("what is the weather", "off_topic")[0]
    assert person.writes("and football", "off_topic")[0] != first

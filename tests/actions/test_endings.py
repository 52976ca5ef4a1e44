"""Thanks, goodbye, silence, deletion, and coming back."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Person


def introduced(person: Person) -> Person:
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    return person


def test_a_goodbye_says_how_to_come_back_and_that_deleting_is_incomplete(person):
    (reply,) = introduced(person).writes("bye", "goodbye")
    assert "again" in reply
    assert "delete" in reply
    assert "traces" in reply
    assert person.state.ended
    assert person.awaiting is None


def test_on_web_chat_the_goodbye_speaks_of_the_page(rooms):
    (reply,) = introduced(Person(rooms, "webchat")).writes("bye", "goodbye")
    assert "page" in reply


def test_whoever_comes_back_is_not_told_that_they_were_here_before(person):
    introduced(person).writes("bye", "goodbye")
    (reply,) = person.writes("hello", "greet")
    assert person.keys == ["here-again", "ask-safe"]
    assert not any(word in reply.casefold() for word in ("again", "back", "last time", "before"))


def test_silence_is_one_neutral_line_and_then_nothing(person):
    (reply,) = introduced(person).writes("stop", "stop_texts")
    assert person.keys == ["silence"]
    assert "human" not in reply
    assert person.state.silenced
    assert person.writes("hello?", "greet") == []
    assert person.writes("he hit me", "tell") == []
    assert person.writes("thanks", "thanks") == []


def test_nothing_is_said_when_the_carrier_has_answered_already(person):
    introduced(person)
    assert person.writes("STOP", "stop_texts", facts={"provider_answered": True}) == []
    assert person.state.silenced


def test_silence_that_was_asked_for_twice_is_answered_once(person):
    introduced(person).writes("stop", "stop_texts")
    assert person.writes("stop", "stop_texts") == []


def test_whoever_ends_the_silence_is_asked_whether_it_is_safe(person):
    introduced(person).writes("stop", "stop_texts")
    person.writes("START", "start_texts")
    assert not person.state.silenced
    assert person.keys == ["here-again", "ask-safe"]


def test_on_web_chat_a_new_message_ends_the_silence(rooms):
    person = introduced(Person(rooms, "webchat"))
    person.writes("stop", "stop_texts")
    assert person.writes("are you there", "greet") != []


def test_deletion_is_asked_once_and_then_passed_on(person):
    introduced(person).writes("delete everything", "delete_data")
    assert person.awaiting == "delete"
    assert person.slots["erase_requested"] is None
    (reply,) = person.writes("1", "nlu_fallback")
    assert person.slots["erase_requested"] is True
    assert "phone company" in reply


@pytest.mark.parametrize("answer", [("2", "nlu_fallback"), ("Keep it", "tell")])
def test_deletion_can_be_thought_better_of(person, answer):
    introduced(person).writes("delete everything", "delete_data")
    person.writes(*answer)
    assert person.slots["erase_requested"] is None
    assert person.keys[0] == "delete-kept"


def test_another_word_than_the_two_deletes_nothing(person):
    introduced(person).writes("delete everything", "delete_data")
    person.writes("he hit me again", "tell")
    assert person.slots["erase_requested"] is None


def test_thanks_is_welcome_and_what_was_open_stays_open(person):
    introduced(person).writes("thank you", "thanks")
    assert person.keys == ["ack-welcome", "ask-consent"]
    assert person.awaiting == "consent"

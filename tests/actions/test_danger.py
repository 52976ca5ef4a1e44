"""Danger before everything: the number first, how to be heard without a voice, and a human at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.actions.conftest import Person, said

EMERGENCIES = {
    "immediate_danger": "danger",
    "suicide": "suicide",
    "medical_emergency": "medical",
}


@pytest.mark.parametrize("intent", EMERGENCIES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_very_first_reply_has_the_number_and_a_human_is_called(rooms, language, intent):
    person = Person(rooms, slots={"language": language})
    (reply,) = person.writes("…", intent)
    number = "988" if intent == "suicide" else "911"
    assert number in reply
    assert person.keys == [EMERGENCIES[intent], "i-am-automated"]
    assert person.state.human_requested
    assert person.awaiting is None


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        pytest.param("US", ("911", "text 911", "do not hang up"), id="text where it works"),
        pytest.param("GB", ("999", "press 55"), id="press a key when you cannot speak"),
        pytest.param("ES", ("112", "do not hang up"), id="call and stay on the line"),
        pytest.param("ZZ", ("local emergency number", "112 works"), id="no number known"),
    ],
)
def test_danger_names_the_quietest_way_in_that_country(rooms, country, parts):
    person = Person(replace(rooms, country=country))
    (reply,) = person.writes("he has a knife", "immediate_danger")
    assert all(part in reply for part in parts)


def test_someone_who_watches_is_not_sent_between_them(person):
    (reply,) = person.writes("they beat her", "immediate_danger", facts={"role": "public"})
    assert person.keys[0] == "danger-other"
    assert "Do not put yourself between" in reply


@pytest.mark.parametrize("awaiting", ["safe", "consent", "leave", "place", "menu", "delete"])
def test_danger_wins_over_whatever_was_open_and_closes_it(rooms, awaiting):
    person = Person(rooms, slots={"language": "en", "awaiting": awaiting, "offered": ["yes", "no"]})
    person.slots["state"] = {"introduced": True, "asked": [awaiting], "turn": 4}
    person.writes("he is at the door", "immediate_danger", indicators=[said("danger_now")])
    assert person.keys == ["danger"]
    assert person.awaiting is None
    assert awaiting not in person.state.asked


def test_an_ok_after_danger_is_no_consent_to_anything(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    assert person.awaiting == "consent"
    person.writes("he is coming", "immediate_danger")
    person.writes("ok", "answer_yes")
    assert person.state.consent_to_questions == "unknown"


def test_danger_that_an_answer_brings_to_light_is_answered_as_danger(person):
    person.writes("he beats me", "tell", indicators=[said("physical_violence")])
    person.writes("1", "nlu_fallback")
    person.writes("1", "nlu_fallback")
    while person.awaiting != "danger":
        person.writes("3" if person.awaiting != "role" else "1", "nlu_fallback")
    person.writes("1", "nlu_fallback")
    assert person.keys == ["danger"]
    assert person.state.human_requested


def test_the_number_is_never_far_however_often_danger_comes(person):
    replies = [person.writes("he is back", "immediate_danger")[0] for _ in range(6)]
    assert all("911" in reply for reply in replies)
    assert not any(a == b == c for a, b, c in zip(replies, replies[1:], replies[2:], strict=False))


def test_danger_is_answered_even_after_silence_was_asked_for(person):
    person.writes("STOP", "stop_texts")
    (reply,) = person.writes("he found me", "immediate_danger")
    assert "911" in reply


def test_what_was_heard_is_on_the_card_afterwards(person):
    person.writes("I want to die", "suicide")
    assert person.state.suicide_screen == "positive"
    assert "suicide" in person.state.said
    person.writes("I am bleeding", "medical_emergency")
    assert person.state.medical == "yes"

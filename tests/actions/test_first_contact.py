"""First words: neutral, automated, is it safe, and a human by number."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Person, said


@pytest.mark.parametrize(
    ("text", "intent", "first"),
    [
        pytest.param("hi", "greet", "hello", id="a greeting"),
        pytest.param("help", "ask_help", "hello-after-cry", id="the bare word"),
        pytest.param("🆘", "nlu_fallback", "hello-after-cry", id="an emoji"),
        pytest.param("?", "nlu_fallback", "hello-after-cry", id="a question mark"),
        pytest.param("", "nlu_fallback", "hello-after-cry", id="a picture without a word"),
        pytest.param(
            "I came here for a job and now they keep my passport and I cannot leave the house",
            "tell",
            "hello-after-story",
            id="a long story",
        ),
        pytest.param("where can I sleep", "ask_services", "hello-after-story", id="a need"),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_each_first_message_gets_its_own_first_words(rooms, language, text, intent, first):
    person = Person(rooms, slots={"language": language})
    (reply,) = person.writes(text, intent)
    assert person.keys == [first, "ask-safe"]
    assert "autom" in reply.casefold()
    assert person.slots["offered"] == ["safe-yes", "safe-no", "unsure", "human"]
    assert rooms.catalogue.say("option-human", language) in reply


@pytest.mark.parametrize("intent", ["goodbye", "off_topic", "ask_privacy", "ask_bot", "why_ask"])
def test_whatever_comes_first_the_assistant_says_that_it_is_one(person, intent):
    replies = person.writes("…", intent)
    if intent != "goodbye":
        assert any("automated" in reply for reply in replies)
        assert person.awaiting == "safe"


def test_nothing_in_the_first_words_names_the_service_or_the_matter(rooms):
    for language in ("en", "es"):
        person = Person(rooms, slots={"language": language})
        reply = person.writes("hi", "greet")[0].casefold()
        assert not any(
            word in reply for word in ("hotline", "lantern", "traffic", "trata", "línea")
        )


def test_someone_who_answers_in_spanish_is_answered_in_spanish(rooms):
    person = Person(rooms)
    (reply,) = person.writes("ayuda", "ask_help", language={"code": "es", "confidence": 0.9})
    assert "asistente" in reply


def test_a_word_that_looks_foreign_does_not_change_the_language(persona):
    persona.writes("hola", "greet", language={"code": "es", "confidence": 0.9})
    persona.writes("ok", "answer_yes", language={"code": "en", "confidence": 0.99})
    assert persona.slots["language"] == "es"


def test_a_whole_sentence_in_another_language_changes_it(persona):
    persona.writes("hola", "greet")
    english = {"code": "en", "confidence": 0.95}
    (reply,) = persona.writes("please can we speak in english", "tell", language=english)
    assert persona.slots["language"] == "en"
    assert "safe for you" in reply


def test_a_language_asked_for_by_name_is_spoken_from_then_on(person):
    person.writes("hi", "greet")
    replies = person.writes("español por favor", "change_language", facts={"language_asked": "es"})
    assert person.slots["language"] == "es"
    assert "español" in replies[0]


def test_a_language_that_is_not_spoken_brings_a_human_who_is_told_which(person):
    amharic = {"code": "am", "confidence": 0.97}
    replies = person.writes("ይህ ጥያቄ ነው እባክዎን ይርዱኝ", "tell", language=amharic)
    assert person.keys[0] == "language-not-here"
    assert person.state.human_requested
    assert "am" in person.state.languages_used
    assert len(replies) == 2


def test_when_it_is_not_safe_one_short_line_is_said_and_nothing_after_it(person):
    person.writes("hi", "greet")
    (reply,) = person.writes("no", "answer_no")
    assert person.keys == ["keep-short"]
    assert "911" in reply
    assert person.slots["offered"] == ["human"]


def test_whoever_comes_back_after_an_unsafe_moment_is_asked_again_whether_it_is_safe(person):
    person.writes("hi", "greet")
    person.writes("2", "nlu_fallback")
    person.writes("hello", "greet")
    assert person.keys == ["here-again", "ask-safe"]


def test_the_limits_come_before_age_or_place_whatever_was_said_first(person):
    person.writes("hi", "greet", facts={"needs": ["shelter"]})
    person.writes("1", "nlu_fallback")
    assert person.keys == ["limits", "ask-place"]
    assert person.state.limits_told


def test_how_long_words_are_kept_is_said_as_it_truly_is(rooms):
    from dataclasses import replace

    person = Person(replace(rooms, retention="48"))
    person.writes("hi", "greet")
    (reply,) = person.writes("1", "nlu_fallback")
    assert "48 hours" in reply


def test_a_child_hears_the_limits_first_and_a_human_is_asked(person):
    person.writes("I am 15", "tell", facts={"age": 15, "age_band": "13_17"})
    (reply,) = person.writes("1", "nlu_fallback")
    assert person.keys == ["limits-child", "human-called"]
    assert person.state.human_requested
    assert "name" in reply


def test_a_friend_who_writes_about_a_child_is_not_taken_for_one(person):
    about = said("under_18", source="third_party")
    person.writes("my friend is 15", "tell", facts={"role": "friend"}, indicators=[about])
    person.writes("1", "nlu_fallback")
    assert "limits-child" not in person.keys

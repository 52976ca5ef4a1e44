"""An answer is understood by number, word, emoji or native digit; what is not one is heard as telling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.choosing import by_intent, by_label, by_number
from tests.actions.conftest import Person, at_once, said

OFFERED = ("safe-yes", "safe-no", "unsure", "human")


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("1", "safe-yes"),
        ("2.", "safe-no"),
        (" (3) ", "unsure"),
        ("4️⃣", "human"),
        ("#2", "safe-no"),
        ("opción 2", "safe-no"),
        ("٢", "safe-no"),
        ("२", "safe-no"),
        ("5", ""),
        ("0", ""),
        ("I have 2 kids", ""),
        ("911", ""),
        ("", ""),
    ],
)
def test_a_number_by_itself_is_the_option_with_that_number(text, option):
    assert by_number(text, OFFERED) == option


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("Talk to a person", "human"),
        ("talk to a persn", "human"),
        ("HABLAR CON UNA PERSONA", "human"),
        ("sí", "safe-yes"),
        ("si", "safe-yes"),
        ("No sé", "unsure"),
        ("no se", "unsure"),
        ("maybe tomorrow", ""),
    ],
)
def test_a_label_is_known_in_any_language_whatever_its_accents(catalogue, text, option):
    assert by_label(text, OFFERED, catalogue, ("en", "es")) == option


@pytest.mark.parametrize(
    ("text", "intent", "option"),
    [
        ("yes he does", "answer_yes", "safe-yes"),
        ("nope", "answer_no", "safe-no"),
        ("dunno", "dont_know", "unsure"),
        ("Y", "nlu_fallback", "safe-yes"),
        ("n", "nlu_fallback", "safe-no"),
        ("he hit me", "tell", ""),
    ],
)
def test_a_plain_yes_or_no_is_the_option_that_means_it(text, intent, option):
    assert by_intent(text, intent, OFFERED) == option


@given(text=st.text(max_size=200), offered=st.lists(st.sampled_from(OFFERED), max_size=4))
def test_no_text_breaks_the_reading_and_nothing_is_chosen_that_was_not_offered(
    catalogue, text, offered
):
    options = tuple(offered)
    for option in (by_number(text, options), by_label(text, options, catalogue, ("en", "es"))):
        assert option in ("", *options)


def at_consent(person: Person) -> Person:
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    assert person.awaiting == "consent"
    return person


def test_a_number_counts_whatever_the_classifier_made_of_it(person):
    for intent in ("more", "thanks", "off_topic", "goodbye"):
        one = at_consent(Person(person.rooms))
        one.writes("1", intent)
        assert one.state.consent_to_questions == "yes"
        assert one.awaiting == "tell"


def test_a_story_instead_of_an_answer_is_heard_and_the_question_comes_once_more(person):
    at_consent(person)
    person.writes("they took my papers", "tell", indicators=[said("papers_taken")])
    assert person.keys[-1] == "ask-consent"
    assert [f.indicator for f in person.state.findings] == ["papers_taken"]
    person.writes("and my phone", "tell")
    assert "ask-consent" not in person.keys


def test_an_answer_nobody_understands_is_never_a_no(person):
    at_consent(person)
    person.writes("qwrty", "nlu_fallback")
    assert person.keys[0] in ("ack-again", "ack-heard")
    assert person.keys[1:] == ["ask-consent"]
    person.writes("asdf", "nlu_fallback")
    assert person.state.consent_to_questions == "unknown"


def test_a_skipped_question_never_comes_again(person):
    person.writes("my boss took my passport", "tell", indicators=[said("papers_taken")])
    person.writes("1", "nlu_fallback")
    person.writes("1", "nlu_fallback")
    person.writes("1", "nlu_fallback")
    skipped = person.awaiting
    person.writes("skip", "skip")
    assert person.keys[0] == "ack-skip"
    assert person.awaiting != skipped
    assert skipped in person.state.declined


def test_no_questions_means_no_questions(person):
    at_consent(person)
    person.writes("2", "nlu_fallback")
    assert person.keys == ["ack-no-questions", "menu"]
    assert person.state.consent_to_questions == "no"
    assert person.state.consent_wording == "ask-consent"


def test_what_a_question_is_for_is_said_and_the_question_again(person):
    at_consent(person)
    person.writes("why do you ask", "why_ask")
    assert person.keys == ["why-consent", "ask-consent"]
    person.writes("1", "nlu_fallback")
    assert person.state.consent_to_questions == "yes"


def test_an_answer_while_a_responder_has_the_conversation_is_still_understood(person):
    at_consent(person)
    from rasa_sdk import Tracker
    from rasa_sdk.executor import CollectingDispatcher

    from actions.understanding import ActionUnderstand

    parse = {"text": "1", "intent": {"name": "nlu_fallback", "confidence": 0.3}}
    tracker = Tracker("c", person.slots, parse, [], False, None, {}, None)
    dispatcher = CollectingDispatcher()

    events = at_once(ActionUnderstand(person.rooms).run(dispatcher, tracker, {}))
    state = next(e["value"] for e in events if e["name"] == "state")
    assert state["consent_to_questions"] == "yes"
    assert dispatcher.messages == []


def at(rooms, question: str) -> Person:
    options = rooms.questions.by_id[question].option_ids
    state = {"introduced": True, "limits_told": True, "safe_to_write": "yes", "turn": 3}
    slots = {"language": "en", "awaiting": question, "offered": list(options), "state": state}
    return Person(rooms, slots=slots)


@pytest.mark.parametrize(
    ("text", "band"),
    [("15", "13_17"), ("9", "under_13"), ("19", "18_24"), ("44.", "25_plus"), ("2", "13_17")],
)
def test_an_age_is_understood_as_a_bare_number(rooms, text, band):
    person = at(rooms, "age")
    person.writes(text, "nlu_fallback")
    assert person.state.age_band == band


def test_a_need_in_own_words_answers_what_would_help(rooms):
    person = at(rooms, "needs")
    person.writes("they owe me six months of pay", "tell", facts={"needs": ["wages"]})
    assert person.state.needs == ("wages",)
    assert "ask-needs" not in person.keys


def test_a_phone_that_others_see_brings_advice_and_not_another_step_back(rooms):
    person = at(rooms, "phone-seen")
    person.writes("1", "nlu_fallback")
    assert person.keys[0] == "phone-seen-advice"
    assert person.state.device_safe == "no"
    assert "phone-seen-advice" in person.state.said

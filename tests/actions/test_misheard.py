"""What a classifier takes a text for is not always what it was: nobody is sent away or overheard by that."""

from __future__ import annotations

import pytest

from actions.choosing import by_intent, by_label
from tests.actions.conftest import Person, said

YES_NO = ("yes", "no", "unsure", "skip")


@pytest.fixture
def asked(person: Person) -> Person:
    """Someone who was asked whether they are in danger."""
    person.writes("he sells me to men", "tell", indicators=[said("commercial_sex_forced")])
    person.writes("1", "nlu_fallback")
    assert person.awaiting == "danger"
    return person


@pytest.fixture
def placing(person: Person) -> Person:
    """Someone who was asked for a town."""
    person.writes("i need a bed", "ask_services", facts={"needs": ["shelter"]})
    person.writes("1", "nlu_fallback")
    assert person.awaiting == "place"
    return person


@pytest.mark.parametrize("intent", ["stop_texts", "goodbye", "start_texts"])
def test_an_end_that_was_hardly_heard_ends_nothing(asked, intent):
    assert asked.writes("i cant call", intent, sure=0.35)
    assert not asked.state.silenced
    assert not asked.state.ended
    assert asked.awaiting == "danger"


def test_whoever_tells_something_grave_while_leaving_is_not_sent_away(person):
    person.writes("hi", "greet")
    person.writes("have to go he sells me", "goodbye", indicators=[said("commercial_sex_forced")])
    assert not person.state.ended
    assert "human-invited" in person.keys


def test_a_wish_to_clear_a_record_deletes_nothing(person):
    person.writes("hi", "greet")
    person.writes("i want to clear my record", "delete_data", facts={"needs": ["legal"]})
    assert "ask-delete" not in person.keys
    assert person.state.needs == ("legal",)


@pytest.mark.parametrize("intent", ["off_topic", "ask_services", "tell", "nlu_fallback"])
def test_a_town_is_a_town_whatever_it_sounds_like(placing, intent):
    placing.writes("houston", intent)
    assert placing.state.place.name == "Houston, Texas"
    assert "refer-found" in placing.keys


def test_an_unknown_town_is_asked_for_again_before_anything_is_shown(placing):
    placing.writes("by the river", "ask_services")
    assert placing.keys == ["ack-place-unknown", "ask-place"]


@pytest.mark.parametrize(
    "answer", ["2", "Springfield, Massachusetts", "massachusetts", "springfield massachusetts"]
)
def test_one_of_several_towns_is_chosen_by_number_by_name_or_by_state(placing, answer):
    placing.writes("springfield", "off_topic")
    assert placing.keys == ["ask-place-which"]
    placing.writes(answer, "off_topic")
    assert placing.state.place.region == "US-MA"


def test_another_town_can_be_given_instead_of_one_of_several(placing):
    placing.writes("springfield", "off_topic")
    placing.writes("houston", "nlu_fallback")
    assert placing.state.place.name == "Houston, Texas"


def test_a_town_given_where_a_need_was_asked_for_is_kept(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    person.writes("where can i get help", "ask_services")
    assert person.awaiting == "needs"
    person.writes("houston", "nlu_fallback")
    assert person.state.place.name == "Houston, Texas"
    person.writes("1", "nlu_fallback")
    assert "refer-found" in person.keys


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param("A place to stay", {}, id="a button of before"),
        pytest.param("a shelter please", {"needs": ["shelter"]}, id="a few words"),
    ],
)
def test_a_need_that_is_named_out_of_turn_comes_first(person, text, facts):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    assert person.awaiting == "consent"
    person.writes(text, "tell", facts=facts)
    assert person.state.needs == ("shelter",)
    assert person.awaiting == "place"


def test_a_sign_answers_the_question_that_asked_for_it(asked):
    asked.writes("2", "nlu_fallback")
    assert asked.awaiting == "phone-seen"
    seen = [said("device_not_safe", "no")]
    asked.writes("nobody looks at it", "ask_privacy", sure=0.32, indicators=seen)
    assert "privacy" not in asked.keys
    assert asked.awaiting != "phone-seen"


@pytest.mark.parametrize("text", ["ok", "Okay.", "bueno", "👍"])
def test_an_ok_is_no_yes_to_danger(asked, text):
    asked.writes(text, "answer_yes")
    assert asked.awaiting == "danger"
    assert "danger" not in asked.keys


@pytest.mark.parametrize(
    ("text", "intent", "meant"),
    [
        ("yes he is asleep", "nlu_fallback", "yes"),
        ("sí, pero rápido", "tell", "yes"),
        ("no he is at work", "nlu_fallback", "no"),
        ("si me voy me mata", "tell", ""),
        ("no one ever helps me", "tell", ""),
        ("no se que hacer", "answer_no", "unsure"),
        ("👎🏽", "nlu_fallback", "no"),
        ("yes I told him that I would go home to my mother in June", "tell", ""),
    ],
)
def test_a_plain_beginning_is_an_answer_and_nothing_else_is(text, intent, meant):
    assert by_intent(text, intent, YES_NO) == meant


def test_a_thumb_agrees_to_go_on():
    assert by_intent("👍", "nlu_fallback", ("consent-yes", "consent-no")) == "consent-yes"


def test_a_place_is_told_by_its_own_name(catalogue):
    option = "place:US|US-CA|Fresno, California|36.7|-119.7"
    assert by_label("fresno, california", (option,), catalogue, ("en",)) == option


@pytest.mark.parametrize("text", ["actually im 19", "ok im 34"])
def test_a_child_does_not_become_an_adult_by_saying_so(person, text):
    person.writes("im 15", "tell", facts={"age": 15, "age_band": "13_17"})
    person.writes(text, "tell", facts={"age": 19, "age_band": "18_24"})
    assert person.state.age_band == "13_17"
    assert person.state.human_requested


def test_when_someone_comes_near_it_is_asked_again_whether_it_is_safe(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    assert person.state.safe_to_write == "yes"
    person.writes("he came back", "tell", indicators=[said("controller_near_or_returning")])
    assert person.keys == ["human-invited", "here-again", "ask-safe"]
    assert person.state.safe_to_write == "unknown"


def test_after_an_emergency_there_is_company_before_any_question(person):
    person.writes("he has a knife", "immediate_danger", indicators=[said("danger_now")])
    person.writes("im in the barn", "tell")
    assert person.keys == ["danger-again"]
    person.writes("what do i do", "ask_help")
    assert "911" in person.texts[0]
    person.writes("are you there", "ask_bot")
    assert person.keys == ["here-again", "i-am-automated", "human-called-again"]


def test_a_language_that_is_named_in_a_sentence_is_spoken_at_once(person):
    person.writes("hi", "greet")
    person.writes("en español por favor", "change_language")
    assert person.slots["language"] == "es"
    assert person.keys[0] == "language-set"


def test_whoever_waits_for_a_human_is_not_told_what_this_is_not_for(person):
    person.writes("a person please", "ask_human")
    person.writes("how long", "off_topic")
    assert "off-topic" not in person.keys
    assert person.keys[0] in ("human-still", "human-called-again")


def test_a_story_told_first_is_not_asked_for_again(person):
    person.writes("my last paycheck was short two hundred dollars", "tell")
    person.writes("1", "nlu_fallback")
    person.writes("1", "nlu_fallback")
    assert "ask-tell" not in person.keys


def test_thanks_after_a_menu_does_not_ask_the_same_again(person):
    person.writes("hi", "greet")
    person.writes("1", "nlu_fallback")
    person.writes("2", "nlu_fallback")
    assert person.awaiting == "menu"
    person.writes("no its fine thank you", "thanks")
    assert person.keys == ["ack-welcome"]


@pytest.mark.parametrize(
    ("text", "safe"), [("hes watching", "no"), ("yes he is watching tv downstairs", "yes")]
)
def test_whoever_is_watched_is_not_written_to_at_length(person, text, safe):
    person.writes("hi", "greet")
    person.writes(text, "nlu_fallback", indicators=[said("controller_near_or_returning")])
    assert person.state.safe_to_write == safe
    assert (person.keys == ["keep-short"]) == (safe == "no")

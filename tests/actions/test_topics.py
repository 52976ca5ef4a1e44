"""What people bring up beside what happens to them has its own answer, in every language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bot.languages.topics import TopicFileError, Topics
from tests.actions.conftest import DATA, Person, said

FOLDER = DATA / "topics"
LANGUAGES = sorted(path.stem for path in Path(DATA / "languages").glob("*.ftl"))
TOPICS = Topics.load(FOLDER)
ANSWERED = {
    "press": "answer-press",
    "wrong_number": "answer-wrong-number",
    "insult": "answer-insult",
    "police": "reporting-consent",
    "readers": "privacy",
}
MATTERS = {"sex_work": "answer-sex-work", "partner": "answer-partner", "labour": "answer-labour"}


@pytest.fixture
def anyone(rooms):
    return Person(replace(rooms, topics=TOPICS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_phrases_for_every_topic_and_finds_them(language):
    data = yaml.safe_load((FOLDER / f"{language}.yml").read_text("utf-8"))
    assert set(data) == {*ANSWERED, *MATTERS}
    for topic, phrases in data.items():
        assert [phrase for phrase in phrases if TOPICS.find(phrase) != topic] == [], topic


@pytest.mark.parametrize(("topic", "key"), ANSWERED.items())
def test_a_question_beside_is_answered_at_once(anyone, topic, key):
    text = yaml.safe_load((FOLDER / "en.yml").read_text("utf-8"))[topic][0]
    anyone.writes("hello", "greet")
    anyone.writes(text, "off_topic")
    assert key in anyone.keys
    if topic != "wrong_number":
        assert "ask-safe" in anyone.keys  # what was open comes again


@pytest.mark.parametrize(("topic", "key"), MATTERS.items())
def test_a_matter_gets_its_word_of_use_when_it_is_safe_to_write(anyone, topic, key):
    text = yaml.safe_load((FOLDER / "en.yml").read_text("utf-8"))[topic][0]
    anyone.writes(text, "tell")
    assert key not in anyone.keys
    anyone.writes("1", "tell")
    assert key in anyone.keys
    anyone.writes("1", "tell")
    assert key not in anyone.keys


def test_a_helpline_that_must_report_says_so_to_whoever_asks(rooms):
    person = Person(replace(rooms, topics=TOPICS, reporting="law"))
    person.writes("will you call the police", "ask_privacy")
    assert "reporting-law" in person.keys


def test_whoever_asks_about_the_police_was_not_threatened_with_them(anyone):
    guess = {**said("threat_of_authorities"), "evidence": "classifier"}
    anyone.writes("will you tell the police", "tell", indicators=[guess])
    assert anyone.state.findings == ()


def test_what_a_phrase_says_of_a_threat_stays_whatever_is_asked_beside_it(anyone):
    anyone.writes("will you tell the police", "tell", indicators=[said("threat_of_authorities")])
    assert [finding.indicator for finding in anyone.state.findings] == ["threat_of_authorities"]


def test_who_is_this_number_ends_nothing_for_somebody_who_told_of_harm(anyone):
    anyone.writes("he beats me", indicators=[said("physical_violence")])
    anyone.writes("who is this number", "tell")
    assert not anyone.state.ended
    assert "answer-wrong-number" not in anyone.keys


def test_a_question_within_a_story_is_answered_and_the_story_is_heard(anyone):
    anyone.writes("he beats me. will you call the police", indicators=[said("physical_violence")])
    assert "reporting-consent" in anyone.keys
    assert "ask-safe" in anyone.keys
    assert anyone.state.findings


@pytest.mark.parametrize("intent", ["immediate_danger", "suicide", "ask_human", "stop_texts"])
def test_nothing_beside_goes_before_an_emergency_a_human_or_silence(anyone, intent):
    anyone.writes("shut up", intent)
    assert "answer-insult" not in anyone.keys


def test_an_insult_in_a_story_is_no_insult(anyone):
    anyone.writes("every day he tells me shut up you are stupid and takes my pay", "tell")
    assert "answer-insult" not in anyone.keys


def test_a_file_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "xx.yml").write_text("press: journalist", "utf-8")
    with pytest.raises(TopicFileError, match=r"xx\.yml: press"):
        Topics.load(tmp_path)


GREETINGS = {"plain": "hello", "warm": "hello-warm", "brief": "hello-brief"}


@pytest.mark.parametrize(("greeting", "key"), GREETINGS.items())
def test_an_operator_chooses_how_people_are_greeted(rooms, greeting, key):
    person = Person(replace(rooms, greeting=greeting))
    person.writes("hello", "greet")
    assert person.keys == [key, "ask-safe"]


CALLS = {"elevated": True, "high": False, "emergency": False}


@pytest.mark.parametrize(("tier", "called"), CALLS.items())
def test_an_operator_chooses_from_which_tier_a_human_is_called(rooms, tier, called):
    person = Person(replace(rooms, escalate_from=tier))
    person.writes("hello", "greet")
    person.writes("1", "tell")
    person.writes("my boss keeps my passport", indicators=[said("papers_taken")])
    assert ("human-invited" in person.keys) == called

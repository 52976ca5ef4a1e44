"""What was agreed to is written down with its wording and time, and goes away with one word."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.screening.assessment import assess_state
from bot.screening.card import CardContext, build_card
from tests.actions.conftest import DATA, Person, said

LANGUAGES = sorted(path.stem for path in Path(DATA / "languages").glob("*.ftl"))
NOON = 1_790_000_000.0
CONTEXT = CardContext("c", "sms", "2026-10-01T00:00:00+00:00", "en", 1.0, "US", "m", "until_close")


@pytest.fixture
def someone(rooms):
    """Somebody for whom a human was called, who is asked the rest."""
    return Person(replace(rooms, now=lambda: NOON))


def card(person):
    taxonomy = person.rooms.taxonomy
    return build_card(person.state, assess_state(person.state, taxonomy), CONTEXT, taxonomy)


def ask_for(person, question, most=12):
    """Goes on until ``question`` is open."""
    person.writes("hello", "greet")
    person.writes("1", "tell")
    person.writes("a human please", "ask_human")
    person.writes("hm", "tell")
    for _ in range(most):
        if person.awaiting == question:
            return
        person.writes("skip" if person.awaiting != "consent" else "1", "skip")
        person.slots["state"]["refused_in_a_row"] = 0
    raise AssertionError(f"{question} was never asked")


LEVELS = {
    "1": ("anonymous", "anonymous"),
    "2": ("confidential_helpline_only", "helpline"),
    "3": ("share_with_named", "named"),
}


@pytest.mark.parametrize(("answer", "level"), LEVELS.items())
def test_what_may_be_passed_on_is_asked_and_kept_with_its_wording_and_time(someone, answer, level):
    ask_for(someone, "share")
    assert someone.state.limits_told
    someone.writes(answer, "tell")
    assert someone.state.share_level == level[0]
    entry = [e for e in card(someone)["consent"]["ledger"] if e["about"] == "share"][-1]
    assert entry["answer"] == level[1]
    assert entry["wording_id"].startswith("ask-share:en:")
    assert entry["at"] == "2026-09-21T14:13:20+00:00"


def test_the_police_are_a_question_of_their_own_and_never_assumed(someone):
    ask_for(someone, "share")
    someone.writes("3", "tell")
    assert someone.state.police == "not_asked"
    assert someone.awaiting == "police"
    someone.writes("no", "answer_no")
    assert someone.state.police == "no"


def test_whoever_stays_anonymous_is_not_asked_about_the_police(someone):
    ask_for(someone, "share")
    someone.writes("1", "tell")
    assert "ask-police" not in someone.keys
    assert card(someone)["consent"]["police"] == "not_asked"


@pytest.mark.parametrize("refusal", [("skip", "skip"), ("idk", "dont_know")])
def test_no_answer_is_no_consent(someone, refusal):
    ask_for(someone, "share")
    someone.writes(*refusal)
    assert card(someone)["consent"]["share_level"] == "anonymous"


def test_nothing_is_agreed_to_before_anybody_asked(person):
    person.writes("my boss has my passport", "tell", indicators=[said("papers_taken")])
    consent = card(person)["consent"]
    assert (consent["share_level"], consent["police"]) == ("anonymous", "not_asked")
    assert [entry for entry in consent["ledger"] if entry["about"] != "limits"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_takes_it_back_in_every_language(someone, language):
    ask_for(someone, "share")
    someone.writes("3", "tell")
    someone.writes("1", "tell")
    assert someone.state.police == "yes"
    someone.writes(someone.rooms.catalogue.say("word-withdraw", language).upper(), "tell")
    assert "consent-withdrawn" in someone.keys
    consent = card(someone)["consent"]
    assert (consent["share_level"], consent["police"]) == ("anonymous", "no")
    assert consent["withdrawn_at"] == "2026-09-21T14:13:20+00:00"


def test_it_is_taken_back_also_while_the_talk_is_hidden_and_nothing_shows(someone):
    ask_for(someone, "share")
    someone.writes("3", "tell")
    someone.writes("00", "tell")
    someone.writes("private", "tell")
    assert someone.keys[0].startswith("decoy-")
    assert someone.state.share_level == "anonymous"


def test_whoever_agrees_hears_how_to_take_it_back(someone):
    ask_for(someone, "share")
    someone.writes("3", "tell")
    assert "consent-kept" in someone.keys
    assert "private" in someone.texts[0]


def test_the_limits_are_told_before_age_and_place_and_written_down(someone):
    ask_for(someone, "share")
    told = [e["wording_id"] for e in card(someone)["consent"]["ledger"] if e["about"] == "limits"]
    assert any(wording.startswith("limits:en:") for wording in told)


def test_a_helpline_that_must_report_says_so_with_the_limits(rooms):
    person = Person(replace(rooms, reporting="law"))
    person.writes("hello", "greet")
    person.writes("1", "tell")
    assert person.keys.index("reporting-law") < person.keys.index("ask-consent")

"""The card fits its schema, says unknown where it is unknown, and never quotes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft7Validator

from bot.screening.assessment import assess_state
from bot.screening.card import CardContext, build_card, to_htcds
from bot.screening.htcds import language_code
from bot.screening.state import Place, Shown, State

from .material import ROOT, STATES, TAXONOMY, finding

SCHEMA = json.loads((ROOT / "docs/schemas/handoff-card.schema.json").read_text("utf-8"))
VALID = Draft7Validator(SCHEMA)
CONTEXT = CardContext(
    conversation_id="c0ffee",
    channel="sms",
    created="2026-03-01T03:00:00+00:00",
    language="es",
    language_confidence=0.97,
    country="US",
    model="20260301-120000-calm-fig.tar.gz",
    retention="until_close",
)


def _card(state):
    return build_card(state, assess_state(state, TAXONOMY), CONTEXT, TAXONOMY)


def _texts(value):
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []


def test_the_schema_is_a_schema():
    Draft7Validator.check_schema(SCHEMA)


@settings(max_examples=50, deadline=None)
@given(STATES)
def test_every_card_fits_the_schema(state):
    VALID.validate(_card(state))


@settings(max_examples=30, deadline=None)
@given(STATES)
def test_a_card_survives_json(state):
    card = _card(state)
    assert json.loads(json.dumps(card)) == card


def test_a_persons_words_find_no_way_into_the_card():
    words = "my boss Pedro has my passport"
    state = State(
        needs=("shelter", words),
        said=("limits", words),
        asked=(words,),
        topics=("work",),
        shown=(Shown(words), Shown("s-1", "2026-01-31", "accepted")),
        consent_wording=words,
        languages_used=("es", words),
        findings=(finding("papers_taken"), finding(words)),
        place=Place("US", "US-TX", "Houston, Texas"),
    )
    card = _card(state)
    VALID.validate(card)
    assert not [text for text in _texts(card) if "Pedro" in text]
    assert card["needs"] == ["shelter"]
    assert [shown["hsds_service_id"] for shown in card["shown"]] == ["s-1"]


def _loose(node, path="card"):
    """Every text field of the schema that neither lists, nor patterns, what may stand in it."""
    if isinstance(node, list):
        return [found for item in node for found in _loose(item, path)]
    if not isinstance(node, dict):
        return []
    found = [
        found
        for key in ("properties", "patternProperties", "definitions")
        for name, item in node.get(key, {}).items()
        for found in _loose(item, f"{path}.{name}")
    ]
    found += _loose(node.get("items"), path) + _loose(node.get("anyOf", []), path)
    kind = node.get("type", ())
    if "string" in (kind if isinstance(kind, list) else [kind]) and "pattern" not in node:
        found.append(path)
    return found


def test_the_schema_has_no_field_for_free_text():
    # The gazetteer's name of a town, and the disposition that a responder picks from a list.
    assert _loose(SCHEMA) == ["card.situation.place.name", "card.human_action.disposition"]


def test_what_is_unknown_says_so():
    card = _card(State())
    VALID.validate(card)
    assert card["contact"]["age_band"] == card["contact"]["minor"] == "unknown"
    assert card["contact"]["reply_ok"] == "only_if_they_write"
    assert card["safety"]["device_safe"] == card["safety"]["alone"] == "unknown"
    assert card["situation"] == {
        "hypothesis": [],
        "now_or_past": "unknown",
        "place": {"country": "", "region": "", "name": ""},
        "status": None,
    }
    assert card["indicators"] == []
    assert card["not_asked"][:3] == ["safe", "consent", "role"]


def test_a_sign_carries_where_it_came_from():
    heard = finding("papers_taken", turn=3, when="unsure", confidence=0.876)
    card = _card(State(turn=4, findings=(heard,)))
    assert card["indicators"] == [
        {
            "id": "papers_taken",
            "value": "yes",
            "source": "said",
            "when": "unsure",
            "confidence": 0.88,
            "evidence": "classifier",
            "weight": "firm",
            "turn": 3,
            "strength": "strong",
            "amp": "means",
            "htcds": "vic_MethodsOfControl.WithholdsDocuments",
        }
    ]
    assert card["situation"]["status"] == "PossibleVictimOfTrafficking"
    assert card["situation"]["now_or_past"] == "unsure"
    assert {"leave", "debt"} <= set(card["not_asked"])
    assert "papers" not in card["not_asked"]


@pytest.mark.parametrize(
    ("state", "skills"),
    [
        pytest.param(State(age_band="13_17"), ["minor"], id="a child"),
        pytest.param(State(findings=(finding("sex_for_needs"),)), ["sexual"], id="sex for needs"),
        pytest.param(State(findings=(finding("labour_excessive_hours"),)), ["labour"], id="hours"),
        pytest.param(State(findings=(finding("forced_marriage"),)), ["family"], id="marriage"),
        pytest.param(State(suicide_screen="positive"), ["suicide"], id="thinks of suicide"),
        pytest.param(State(medical="yes"), ["medical"], id="needs a doctor"),
        pytest.param(State(), [], id="nothing known"),
    ],
)
def test_the_card_asks_for_the_right_responder(state, skills):
    assert _card(state)["human_action"]["skill"] == skills


def test_whoever_asked_for_silence_is_not_written_to():
    card = _card(State(safe_to_write="yes", silenced=True))
    assert card["contact"]["reply_ok"] == "only_if_they_write"
    assert card["contact"]["asked_for_silence"]


def test_the_card_speaks_the_case_standard():
    state = State(
        findings=(
            finding("papers_taken"),
            finding("cannot_leave_or_quit"),
            finding("commercial_sex_forced"),
            finding("debt_controls_them", value="no"),
            finding("forced_marriage", confidence=0.05),
        ),
        shown=(Shown("s-1"),),
    )
    case = to_htcds(_card(state))
    assert case["prs_PrimaryLanguage"] == "spa"
    assert case["vic_MethodsOfControl"] == ["WithholdsDocuments"]
    assert case["vic_TypeOfExploitation"] == ["SexualExploitation"]
    assert case["cas_Referrals"] == ["s-1"]
    assert case["x_hotline"]["tier"] == "high"
    assert case["x_hotline"]["not_in_picklist"] == ["vic_MethodsOfControl.RestrictsMovement"]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "eng"),
        ("es-MX", "spa"),
        ("zh-Hans", "zho"),
        ("fil", "fil"),
        ("xx", "und"),
        ("", "und"),
    ],
)
def test_languages_are_named_as_the_standard_names_them(tag, code):
    assert language_code(tag) == code

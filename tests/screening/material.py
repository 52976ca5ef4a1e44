"""Findings and states to test with, by hand and by hypothesis."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from bot.screening.card import NEEDS
from bot.screening.findings import Finding
from bot.screening.state import Place, Shown, State
from bot.screening.taxonomy import load_taxonomy

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data" / "indicators"
TAXONOMY = load_taxonomy(DATA / "taxonomy.yml")
IDS = tuple(TAXONOMY.indicators)


def finding(indicator: str, **changes: Any) -> Finding:
    """A sign that was said, is not over, and was heard clearly, unless ``changes`` say otherwise."""
    fields: dict[str, Any] = {
        "value": "yes",
        "source": "said",
        "when": "now",
        "confidence": 0.9,
        "evidence": "classifier",
        "turn": 1,
    }
    return Finding(indicator, **{**fields, **changes})


def findings_of(ids: tuple[str, ...] = IDS) -> st.SearchStrategy[Finding]:
    return st.builds(
        Finding,
        indicator=st.sampled_from(ids),
        value=st.sampled_from(("yes", "no")),
        source=st.sampled_from(("said", "inferred", "third_party")),
        when=st.sampled_from(("now", "past", "unsure")),
        confidence=st.floats(0, 1),
        evidence=st.sampled_from(("classifier", "phrase", "answer")),
        turn=st.integers(0, 40),
        start=st.integers(-1, 300),
        end=st.integers(-1, 300),
    )


def lists_of_findings(ids: tuple[str, ...] = IDS) -> st.SearchStrategy[list[Finding]]:
    return st.lists(findings_of(ids), max_size=8)


_ANSWERS = st.sampled_from(("yes", "no", "unknown"))
_QUESTIONS = st.sampled_from(("safe", "consent", "tell", "leave", "pay", "danger", "age", "place"))


def _few(of: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(of, max_size=4, unique=True).map(tuple)


STATES: st.SearchStrategy[State] = st.builds(
    State,
    turn=st.integers(0, 500),
    introduced=st.booleans(),
    limits_told=st.booleans(),
    safe_to_write=_ANSWERS,
    device_safe=_ANSWERS,
    alone=_ANSWERS,
    consent_to_questions=_ANSWERS,
    share_level=st.sampled_from(("anonymous", "confidential_helpline_only", "share_with_named")),
    consent_wording=st.sampled_from(("", "consent-2")),
    police=st.sampled_from(("no", "yes", "not_asked")),
    age_band=st.sampled_from(("under_13", "13_17", "18_24", "25_plus", "unknown")),
    role=st.sampled_from(("self", "family", "friend", "public", "professional", "unknown")),
    suicide_screen=st.sampled_from(("none", "positive", "refused", "not_asked")),
    medical=_ANSWERS,
    human_requested=st.booleans(),
    silenced=st.booleans(),
    ended=st.booleans(),
    needs=_few(st.sampled_from(NEEDS)),
    place=st.none()
    | st.just(Place("US", "US-TX", "Houston, Texas", 29.76, -95.37))
    | st.just(Place("MX")),
    shown=st.lists(
        st.builds(Shown, st.sampled_from(("a1", "b-2")), st.just("2026-01-31")), max_size=2
    ).map(tuple),
    findings=lists_of_findings().map(tuple),
    asked=_few(_QUESTIONS),
    declined=_few(_QUESTIONS),
    said=_few(st.sampled_from(("limits", "safety-advice"))),
    languages_used=_few(st.sampled_from(("en", "es"))),
    topics=_few(st.sampled_from(("work", "family", "sexual", "online"))),
    children_present=_ANSWERS,
    refused_in_a_row=st.integers(0, 3),
)

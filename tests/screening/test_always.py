"""What holds for whatever is heard."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.screening.assessment import TIERS, assess, assess_state
from bot.screening.evidence import fold
from bot.screening.reasons import REASONS
from bot.screening.state import State

from .material import IDS, STATES, TAXONOMY, finding, findings_of, lists_of_findings

AGES = st.sampled_from((None, True, False))
QUIET = tuple(
    name
    for name, indicator in TAXONOMY.indicators.items()
    if indicator.amp in ("vulnerability", "context")
)


def _rank(findings, minor=None, **more):
    return TIERS.index(assess(findings, minor=minor, taxonomy=TAXONOMY, **more).tier)


@settings(max_examples=120, deadline=None)
@given(lists_of_findings(), findings_of(), AGES)
def test_the_tier_never_falls_when_more_is_heard(heard, more, minor):
    assert _rank([*heard, more], minor) >= _rank(heard, minor)


@settings(max_examples=50, deadline=None)
@given(lists_of_findings(), AGES)
def test_a_no_or_silence_never_moves_the_tier(heard, minor):
    without = [f for f in heard if f.value == "yes"]
    assert _rank(heard, minor) == _rank(without, minor)


@settings(max_examples=50, deadline=None)
@given(lists_of_findings())
def test_not_knowing_the_age_is_never_better_than_an_adult(heard):
    assert _rank(heard, None) == _rank(heard, False) <= _rank(heard, True)


@settings(max_examples=50, deadline=None)
@given(lists_of_findings(QUIET))
def test_vulnerability_and_context_never_raise_the_tier_alone(heard):
    ids = {f.indicator for f in heard if f.value == "yes"}
    expected = {0} if {"under_18", "no_safe_home"} - ids else {0, 1}
    assert _rank(heard) in expected


@settings(max_examples=50, deadline=None)
@given(lists_of_findings(), AGES)
def test_asking_for_a_human_is_always_at_least_high(heard, minor):
    assert _rank(heard, minor, human_requested=True) >= TIERS.index("high")


@settings(max_examples=70, deadline=None)
@given(lists_of_findings(), AGES)
def test_a_tier_always_has_its_reason_and_wants_a_human(heard, minor):
    found = assess(heard, minor=minor, taxonomy=TAXONOMY)
    assert found.wants_human == (found.tier != "none")
    steps = [step.tier for step in found.why]
    assert max((TIERS.index(tier) for tier in steps), default=0) == TIERS.index(found.tier)
    assert {step.key for step in found.why} <= set(REASONS)


@settings(max_examples=70, deadline=None)
@given(lists_of_findings(), lists_of_findings())
def test_folding_again_or_in_another_order_changes_nothing(first, second):
    once = fold(fold((), first), second)
    assert fold(once, ()) == once
    assert fold(once, first) == once
    assert fold(fold((), reversed(second)), reversed(first)) == once


@settings(max_examples=50, deadline=None)
@given(st.lists(findings_of(IDS[:5]), max_size=40))
def test_the_memory_is_bounded_and_no_yes_is_lost(heard):
    kept = fold((), heard)
    assert len(kept) <= 3 * 5
    for value in ("yes", "no"):
        assert {f.indicator for f in kept if f.value == value} == {
            f.indicator for f in heard if f.value == value
        }


@settings(max_examples=50, deadline=None)
@given(lists_of_findings(), AGES)
def test_what_is_forgotten_by_folding_never_mattered(heard, minor):
    kept = fold((), heard)
    assert _rank(kept, minor) == _rank(heard, minor)


@settings(max_examples=50, deadline=None)
@given(STATES)
def test_any_state_travels_through_the_slot_unchanged(state):
    assert State.from_slot(state.to_slot()) == state


@settings(max_examples=50, deadline=None)
@given(STATES, findings_of())
def test_a_conversation_never_becomes_less_urgent(state, more):
    before = assess_state(state, TAXONOMY)
    after = assess_state(state.with_(findings=fold(state.findings, [more])), TAXONOMY)
    assert TIERS.index(after.tier) >= TIERS.index(before.tier)


def test_said_beats_guessed_and_an_answer_beats_both():
    guessed = finding("papers_taken", source="inferred", confidence=0.99)
    said = finding("papers_taken", confidence=0.7, turn=3)
    answered = finding("papers_taken", evidence="answer", confidence=1.0, turn=5)
    assert fold((), [guessed, said]) == (said,)
    assert fold((said,), [answered]) == (answered,)


def test_a_later_no_stands_beside_the_first_yes():
    said = finding("papers_taken")
    denied = finding("papers_taken", value="no", evidence="answer", turn=5)
    assert fold((said,), [denied]) == (said, denied)

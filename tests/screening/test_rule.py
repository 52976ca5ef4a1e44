"""Which tier a conversation gets, told in plain words."""

from __future__ import annotations

import pytest

from bot.screening.assessment import assess
from bot.screening.reasons import REASONS

from .material import finding

SURE: dict = {}
PAST = {"when": "past"}
FRIEND = {"source": "third_party"}
DOUBT = {"confidence": 0.3}
FAINT = {"confidence": 0.1}
GUESS = {"source": "inferred", "confidence": 0.35}


def _tier(taxonomy, ids, minor=None, **changes):
    heard = [finding(name, **changes) for name in ids]
    return assess(heard, minor=minor, taxonomy=taxonomy).tier


@pytest.mark.parametrize(
    ("ids", "changes", "tier"),
    [
        pytest.param([], SURE, "none", id="nothing heard"),
        pytest.param(["danger_now"], SURE, "emergency", id="in danger at this moment"),
        pytest.param(["suicide_or_self_harm"], SURE, "emergency", id="thinks of suicide"),
        pytest.param(["medical_emergency"], SURE, "emergency", id="needs a doctor now"),
        pytest.param(["danger_now"], FRIEND, "emergency", id="a friend is in danger now"),
        pytest.param(["danger_now"], DOUBT, "elevated", id="perhaps danger, unsure: one tier up"),
        pytest.param(["danger_now"], GUESS, "elevated", id="danger only guessed at"),
        pytest.param(["danger_now"], FAINT, "none", id="danger too faint to count"),
        pytest.param(["suicide_or_self_harm"], PAST, "elevated", id="tried suicide long ago"),
        pytest.param(["locked_in_or_guarded"], SURE, "high", id="locked in"),
        pytest.param(["forced_marriage"], SURE, "high", id="being made to marry"),
        pytest.param(["commercial_sex_forced"], PAST, "elevated", id="forced into sex, over now"),
        pytest.param(["papers_taken"], SURE, "elevated", id="passport taken, nothing else"),
        pytest.param(["papers_taken"], FRIEND, "elevated", id="a friend's passport was taken"),
        pytest.param(["pay_withheld"], SURE, "none", id="a wage claim alone"),
        pytest.param(["papers_taken"], DOUBT, "none", id="one lone doubt is small talk"),
        pytest.param(["papers_taken", "debt_controls_them"], DOUBT, "elevated", id="two doubts"),
        pytest.param(
            ["papers_taken", "labour_excessive_hours"], SURE, "high", id="papers and hours"
        ),
        pytest.param(
            ["papers_taken", "labour_excessive_hours"],
            PAST,
            "elevated",
            id="papers and hours, over",
        ),
        pytest.param(["pay_withheld", "fines_and_deductions"], SURE, "none", id="two medium signs"),
        pytest.param(
            ["pay_withheld", "fines_and_deductions", "deceived_about_pay_or_terms"],
            SURE,
            "elevated",
            id="three medium signs",
        ),
        pytest.param(
            ["papers_taken", "physical_violence", "cannot_leave_or_quit"],
            SURE,
            "high",
            id="three strong signs of control",
        ),
        pytest.param(
            ["tricked_or_forced_to_work"], SURE, "elevated", id="forced, and no more known"
        ),
        pytest.param(
            ["tricked_or_forced_to_work", "physical_violence"], SURE, "high", id="forced and beaten"
        ),
        pytest.param(["sex_for_needs"], SURE, "elevated", id="traded sex for a place to stay"),
        pytest.param(["device_not_safe"], SURE, "none", id="someone may see the phone"),
        pytest.param(
            ["device_not_safe", "contact_is_third_party", "happened_in_past"],
            SURE,
            "none",
            id="context alone",
        ),
        pytest.param(["under_18"], SURE, "none", id="is sixteen, says no more"),
        pytest.param(
            ["status_tied_or_irregular", "no_safe_home"], SURE, "none", id="no papers, no home"
        ),
        pytest.param(["under_18", "no_safe_home"], SURE, "elevated", id="a child without a home"),
        pytest.param(
            ["under_18", "moved_by_other"], SURE, "elevated", id="a child moved by another"
        ),
        pytest.param(
            ["under_18", "sex_for_needs"], SURE, "high", id="a child traded sex for needs"
        ),
        pytest.param(["under_18", "sex_for_needs"], PAST, "high", id="a child, and it is over"),
        pytest.param(
            ["under_18", "threat_to_expose"], SURE, "high", id="a child blackmailed by images"
        ),
        pytest.param(["no_such_indicator"], SURE, "none", id="an indicator nobody knows"),
    ],
)
def test_the_tier_is(taxonomy, ids, changes, tier):
    assert _tier(taxonomy, ids, **changes) == tier


def test_an_age_band_under_eighteen_counts_as_a_child(taxonomy):
    assert _tier(taxonomy, ["labour_unsafe_or_degrading"]) == "none"
    assert _tier(taxonomy, ["labour_unsafe_or_degrading"], minor=False) == "none"
    assert _tier(taxonomy, ["labour_unsafe_or_degrading"], minor=True) == "high"


def test_a_young_child_is_never_left_to_the_assistant(taxonomy):
    assert assess((), minor=True, under_13=True, taxonomy=taxonomy).tier == "elevated"


def test_whoever_asks_for_a_human_gets_one(taxonomy):
    found = assess((), minor=None, human_requested=True, taxonomy=taxonomy)
    assert (found.tier, found.wants_human) == ("high", True)
    assert [step.key for step in found.why] == ["human-asked"]


def test_what_is_partly_over_counts_in_full(taxonomy):
    heard = [finding("commercial_sex_forced", when="past"), finding("papers_taken")]
    assert assess(heard, minor=None, taxonomy=taxonomy).tier == "high"


def test_an_emergency_of_the_past_makes_none_now(taxonomy):
    heard = [finding("danger_now", when="past"), finding("papers_taken")]
    assert assess(heard, minor=None, taxonomy=taxonomy).tier == "elevated"


def test_whoever_just_left_is_not_counted_as_past(taxonomy):
    heard = [finding("commercial_sex_forced", when="past"), finding("just_left_or_leaving")]
    assert assess(heard, minor=None, taxonomy=taxonomy).tier == "high"


def test_a_no_neither_lowers_nor_hides_a_yes(taxonomy):
    heard = [finding("locked_in_or_guarded"), finding("locked_in_or_guarded", value="no", turn=4)]
    found = assess(heard, minor=None, taxonomy=taxonomy)
    assert found.tier == "high"
    assert ("contradicted", ("locked_in_or_guarded",)) in {(w.key, w.indicators) for w in found.why}


def test_doubt_raises_a_sure_tier_by_one_and_no_more(taxonomy):
    heard = [finding("papers_taken"), finding("danger_now", confidence=0.3)]
    found = assess(heard, minor=None, taxonomy=taxonomy)
    assert found.tier == "high"
    assert found.why[0].key == "uncertain-one-up"


def test_every_step_names_its_signs(taxonomy):
    heard = [finding("papers_taken"), finding("labour_excessive_hours"), finding("device_not_safe")]
    found = assess(heard, minor=True, taxonomy=taxonomy)
    assert {(w.key, w.indicators) for w in found.why} == {
        ("minor-and-exploitation", ("labour_excessive_hours",)),
        ("exploitation-and-strong-means", ("labour_excessive_hours", "papers_taken")),
        ("serious-sign", ("papers_taken",)),
        ("two-strong", ("papers_taken", "labour_excessive_hours")),
        ("minor-and-sign", ("papers_taken", "labour_excessive_hours")),
        ("handling-only", ("device_not_safe",)),
    }
    assert found.minor_rule
    assert {w.key for w in found.why} <= set(REASONS)


def test_the_dimensions_are_counted(taxonomy):
    heard = [finding("papers_taken"), finding("pay_withheld"), finding("deceived_about_work")]
    dimensions = assess(heard, minor=None, taxonomy=taxonomy).dimensions
    assert dimensions["coercion"].positive
    assert not dimensions["deceptive_recruitment"].positive
    assert dimensions["deceptive_recruitment"].strong == 1

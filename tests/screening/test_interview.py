"""The interview asks little, asks gently, and stops."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.screening.assessment import TIERS, assess_state
from bot.screening.interview import (
    MOST_FOR_OTHERS,
    MOST_SCREENING,
    after_return,
    apply_answer,
    apply_refusal,
    mark_asked,
    next_question,
)
from bot.screening.questions import load_questions
from bot.screening.state import Place, State

from .material import DATA, STATES, TAXONOMY, finding

QUESTIONS = load_questions(DATA / "questions.yml")
READY = State(safe_to_write="yes", consent_to_questions="yes", role="self")
FOR_THE_HUMAN = {
    "danger",
    "phone-seen",
    "hurt",
    "self-harm",
    "child",
    "needs",
    "place",
    "share",
}


def _next(state):
    return next_question(QUESTIONS, TAXONOMY, state)


def _harmless(question):
    """The option that raises nothing: no, or the first that is offered."""
    ids = question.option_ids
    return "no" if "no" in ids else (ids or ("",))[0]


def _walk(state, answers=None):
    """Every question in turn, answered from ``answers`` or with no."""
    asked = []
    while question := _next(state):
        asked.append(question)
        option = (answers or {}).get(question.id) or _harmless(question)
        state = apply_answer(state.with_(turn=state.turn + 1), question, option)
    return [question.id for question in asked], state, asked


def _after(*heard, **changes):
    return READY.with_(findings=tuple(finding(name) for name in heard), **changes)


def test_it_begins_with_safety_then_leave_then_their_own_words():
    ids, _, _ = _walk(State(), {"topic": "topic-other"})
    assert ids[:4] == ["safe", "consent", "tell", "topic"]


def test_limits_are_told_before_questions_age_and_place():
    assert {q.id for q in QUESTIONS.by_id.values() if q.limits_first} == {
        "consent",
        "age",
        "place",
        "share",
    }


@pytest.mark.parametrize(
    ("heard", "asked", "never"),
    [
        pytest.param(
            ("papers_taken",),
            {"leave", "debt", "pay", "hurt-by"},
            {"someone-gains", "exchange", "images", "marriage", "body", "papers"},
            id="a boss keeps the passport",
        ),
        pytest.param(
            ("deceived_by_romance",),
            {"leave", "someone-gains", "hurt-by", "threats"},
            {"pay", "debt", "hours", "papers", "body"},
            id="a boyfriend who drew them in",
        ),
        pytest.param(
            ("pay_withheld",),
            {"leave", "debt", "papers"},
            {"someone-gains", "marriage", "images", "pay"},
            id="pay held back",
        ),
        pytest.param(
            ("recruited_online",),
            {"leave", "pay", "made-to"},
            {"marriage", "body", "children-held", "someone-gains"},
            id="a job offer found online",
        ),
    ],
)
def test_it_asks_near_what_was_heard(heard, asked, never):
    ids, _, _ = _walk(_after(*heard))
    assert asked <= set(ids)
    assert not never & set(ids)


def test_a_wish_for_shelter_is_not_met_with_screening():
    ids, _, _ = _walk(READY.with_(needs=("shelter",)))
    assert ids == ["place"]


def test_it_never_asks_what_it_already_knows():
    state = _after("papers_taken", "cannot_leave_or_quit", age_band="25_plus", device_safe="yes")
    ids, _, _ = _walk(state.with_(needs=("legal",), place=Place("US")))
    assert not {"leave", "papers", "age", "phone-seen", "needs", "place", "role"} & set(ids)


def test_two_skips_in_a_row_end_it():
    state = _after("papers_taken")
    for _ in range(2):
        state = apply_answer(state, _next(state), "skip")
    assert _next(state) is None


def test_an_answer_between_two_skips_lets_it_go_on():
    state = _after("papers_taken")
    for option in ("skip", "no", "skip"):
        state = apply_answer(state, _next(state), option)
    assert _next(state) is not None


def test_not_knowing_is_no_refusal():
    state = _after("papers_taken")
    for _ in range(3):
        state = apply_answer(state, _next(state), "unsure")
    assert _next(state) is not None
    assert len(state.declined) == 3


def test_later_ends_it_for_now():
    state = _after("papers_taken")
    state = apply_refusal(state, _next(state), "later")
    assert _next(state) is None
    assert _next(after_return(state)).id == "safe"


@pytest.mark.parametrize("ended", [{"silenced": True}, {"ended": True}], ids=["STOP", "goodbye"])
def test_nothing_is_asked_after(ended):
    assert _next(_after("papers_taken", **ended)) is None


def test_no_consent_means_no_questions():
    assert _next(_after("papers_taken", consent_to_questions="no")) is None
    state = _after("papers_taken", consent_to_questions="unknown")
    assert _next(apply_answer(state, _next(state), "skip")) is None


def test_whoever_cannot_write_safely_is_asked_one_thing():
    state = apply_answer(State(), QUESTIONS.by_id["safe"], "safe-no")
    ids, _, _ = _walk(state)
    assert ids == ["danger"]


@pytest.mark.parametrize(
    "state",
    [
        pytest.param(_after("locked_in_or_guarded"), id="locked in"),
        pytest.param(_after("danger_now"), id="in danger"),
        pytest.param(READY.with_(human_requested=True), id="asked for a human"),
        pytest.param(
            _after("danger_now", consent_to_questions="unknown"), id="never asked for leave"
        ),
    ],
)
def test_while_a_human_is_called_only_safety_and_help_are_asked(state):
    ids, _, _ = _walk(state)
    assert ids
    assert set(ids) <= FOR_THE_HUMAN
    assert "phone-seen" in ids


def test_an_answer_that_calls_a_human_turns_the_interview():
    ids, state, _ = _walk(_after("papers_taken"), {"made-to": "yes"})
    assert assess_state(state, TAXONOMY).tier == "high"
    assert set(ids[ids.index("made-to") + 1 :]) <= FOR_THE_HUMAN


def test_images_lead_to_the_question_about_suicide():
    ids, _, _ = _walk(_after("threat_to_expose"))
    assert "self-harm" in ids


def test_whoever_writes_for_another_is_asked_less():
    screening = {q.id for q in QUESTIONS.of_stage("screening")}
    ids, state, _ = _walk(_after("papers_taken", role="friend"), {"leave": "yes"})
    assert len(screening & set(ids)) <= MOST_FOR_OTHERS
    told = [f for f in state.findings if f.indicator == "cannot_leave_or_quit"]
    assert [f.source for f in told] == ["third_party"]


def test_a_thanks_comes_before_every_fourth_question():
    _, _, asked = _walk(_after("papers_taken"))
    probing = [q for q in asked if q.stage != "intake"]
    assert [q.pause for q in probing] == [n > 0 and n % 3 == 0 for n in range(len(probing))]
    assert any(q.pause for q in probing)


@pytest.mark.parametrize(
    ("question", "option", "expected"),
    [
        pytest.param("safe", "safe-yes", {"safe_to_write": "yes"}, id="safe to write"),
        pytest.param("role", "role-friend", {"role": "friend"}, id="about a friend"),
        pytest.param("age", "age-13-17", {"age_band": "13_17"}, id="thirteen to seventeen"),
        pytest.param("age", "age-18-24", {"age_band": "18_24"}, id="eighteen to twenty-four"),
        pytest.param("phone-seen", "yes", {"device_safe": "no"}, id="the phone may be seen"),
        pytest.param("self-harm", "skip", {"suicide_screen": "refused"}, id="does not say"),
        pytest.param("self-harm", "no", {"suicide_screen": "none"}, id="no such thoughts"),
        pytest.param("child", "yes", {"children_present": "yes"}, id="a child is there"),
        pytest.param("needs", "needs-shelter", {"needs": ("shelter",)}, id="a place to stay"),
        pytest.param("topic", "topic-work", {"topics": ("work",)}, id="about a job"),
    ],
)
def test_an_answer_is_remembered(question, option, expected):
    state = apply_answer(READY.with_(turn=7), QUESTIONS.by_id[question], option)
    assert {name: getattr(state, name) for name in expected} == expected
    assert state.asked == (question,)


def test_an_answer_becomes_a_finding_with_its_turn():
    state = apply_answer(READY.with_(turn=7), QUESTIONS.by_id["papers"], "yes")
    found = state.findings[0]
    assert (found.indicator, found.value, found.source) == ("papers_taken", "yes", "said")
    assert (found.evidence, found.turn, found.confidence) == ("answer", 7, 1.0)


def test_an_option_that_was_not_offered_changes_nothing():
    question = QUESTIONS.by_id["papers"]
    assert apply_answer(READY, question, "age-13-17") == mark_asked(READY, question)


@settings(max_examples=50, deadline=None)
@given(STATES, st.randoms(use_true_random=False))
def test_it_never_asks_twice_and_always_ends(state, choice):
    start = set(state.asked)
    seen = []
    while question := _next(state):
        assert question.id not in start | set(seen)
        seen.append(question.id)
        state = apply_answer(state, question, choice.choice((*question.option_ids, "", "skip")))
    assert len(seen) <= len(QUESTIONS.by_id)
    assert sum(QUESTIONS.by_id[name].stage == "screening" for name in seen) <= MOST_SCREENING


@settings(max_examples=50, deadline=None)
@given(STATES, st.sampled_from(sorted(QUESTIONS.by_id)), st.integers(0, 9))
def test_no_answer_ever_lowers_the_tier(state, name, position):
    question = QUESTIONS.by_id[name]
    options = question.option_ids or ("",)
    if name == "age":  # it is asked only where the age is not known
        state = state.with_(age_band="unknown")
    before = assess_state(state, TAXONOMY)
    after = assess_state(apply_answer(state, question, options[position % len(options)]), TAXONOMY)
    assert TIERS.index(after.tier) >= TIERS.index(before.tier)

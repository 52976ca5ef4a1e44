"""The interview: which question comes next, and what an answer does. Pure, and it always ends.

The order is safe, consent, open telling, what it is about, whom it is about, at most six questions
near what was heard, age, needs, place, and what may be passed on. Once a human is needed, only
questions follow that keep the person safe or help that human.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Literal

from bot.screening.assessment import assess_state
from bot.screening.evidence import NOISE, fold, weight
from bot.screening.findings import Finding, Source
from bot.screening.questions import SKIP, UNSURE, Question, Questions, load_questions
from bot.screening.state import State
from bot.screening.taxonomy import Taxonomy

__all__ = [
    "Question",
    "Questions",
    "after_return",
    "apply_answer",
    "apply_refusal",
    "load_questions",
    "mark_asked",
    "next_question",
]

How = Literal["skip", "dont_know", "later"]

MOST_SCREENING: Final = 6  # of the person's own
MOST_FOR_OTHERS: Final = 3  # someone who writes about another knows less, and is not interviewed
PAUSE_EVERY: Final = 3
TIRED_AFTER: Final = 2
_OTHERS: Final = ("family", "friend", "public", "professional")


def next_question(questions: Questions, taxonomy: Taxonomy, state: State) -> Question | None:
    """The question to ask now, or None when enough was asked or the person tires.

    A question that stands in ``state.asked`` never comes again. ``pause`` is set on every third
    one, ``limits_first`` where the limits of confidence must be told before.
    """
    if state.silenced or state.ended or state.refused_in_a_row >= TIRED_AFTER:
        return None
    for question in _in_order(questions, taxonomy, state):
        if question.id not in state.asked:
            return replace(question, pause=_pause_due(questions, state, question))
    return None


def mark_asked(state: State, question: Question) -> State:
    """``question`` was said to the person: it will not come again, answered or not."""
    if question.id in state.asked:
        return state
    return state.with_(asked=(*state.asked, question.id))


def apply_answer(state: State, question: Question, option_id: str = "") -> State:
    """The person chose ``option_id``; for an open or place question leave it out.

    An option that is not offered changes nothing but that the question was asked. "unsure" and
    "skip" are refusals unless the question gives them a meaning of their own.
    """
    option = question.option(option_id)
    if option_id in (UNSURE, SKIP):
        return apply_refusal(state, question, "skip" if option_id == SKIP else "dont_know")
    state = mark_asked(state, question)
    if option is None and question.kind == "choice":
        return state
    state = state.with_(refused_in_a_row=0)
    if option is None:
        return state
    source: Source = "third_party" if state.role in _OTHERS else "said"
    found = [_finding(name, "yes", source, state.turn) for name in option.finds]
    found += [_finding(name, "no", source, state.turn) for name in option.denies]
    return state.with_(
        **option.sets,
        needs=_joined(state.needs, option.needs),
        topics=_joined(state.topics, option.topics),
        findings=fold(state.findings, found),
    )


def apply_refusal(state: State, question: Question, how: How) -> State:
    """The person skipped ``question``, did not know, or wants it later.

    Two skips in a row end the interview, "later" ends it at once, and not knowing is no refusal.
    """
    state = mark_asked(state, question)
    declined = _joined(state.declined, (question.id,))
    in_a_row = {"skip": state.refused_in_a_row + 1, "later": TIRED_AFTER}.get(how, 0)
    changes: dict[str, str] = {}
    if question.id == "self-harm" and how != "dont_know":
        changes["suicide_screen"] = "refused"
    if question.id == "consent" and how != "dont_know":
        changes["consent_to_questions"] = "no"
    return state.with_(declined=declined, refused_in_a_row=in_a_row, **changes)


def after_return(state: State) -> State:
    """The person is back after a long silence: ask again whether it is safe, and start rested."""
    return state.with_(
        asked=tuple(name for name in state.asked if name != "safe"),
        safe_to_write="unknown",
        refused_in_a_row=0,
    )


def _in_order(questions: Questions, taxonomy: Taxonomy, state: State) -> Iterator[Question]:
    by_id = questions.by_id
    if state.safe_to_write == "unknown":
        yield by_id["safe"]
    if state.safe_to_write == "no":
        # Every further message can be seen: one question, and then none until they write again.
        if not _known(by_id["danger"], state):
            yield by_id["danger"]
        return
    if state.desk_away:
        yield from _callback(questions, state)
    if assess_state(state, taxonomy).tier in ("high", "emergency"):
        yield from _for_the_human(questions, state)
        return
    if state.consent_to_questions == "unknown":
        yield by_id["consent"]
    if state.consent_to_questions == "no":
        return
    yield from _intake(questions, taxonomy, state)


def _for_the_human(questions: Questions, state: State) -> Iterator[Question]:
    if state.consent_to_questions == "no":
        return
    by_id = questions.by_id
    heard = _heard(state)
    if not _known(by_id["danger"], state):
        yield by_id["danger"]
    if state.device_safe == "unknown":
        yield by_id["phone-seen"]
    for name in ("hurt", "self-harm"):
        if heard & set(by_id[name].after) and not _known(by_id[name], state):
            yield by_id[name]
    if state.children_present == "unknown":
        yield by_id["child"]
    yield from _needs_and_place(questions, state)
    yield from _sharing(questions, state)


def _intake(questions: Questions, taxonomy: Taxonomy, state: State) -> Iterator[Question]:
    by_id = questions.by_id
    heard = _heard(state)
    topics = _topics(state, taxonomy, heard)
    if not heard and not state.needs:
        yield by_id["tell"]
    if state.consent_to_questions == "yes":
        if not topics - {"control"} and (heard or not state.needs):
            yield by_id["topic"]
        if state.role == "unknown" and (heard or topics):
            yield by_id["role"]
        for question in questions.of_stage("safety"):
            if heard & set(question.after) and not _known(question, state):
                yield question
        yield from _screening(questions, state, topics)
        if heard and state.device_safe == "unknown":
            yield by_id["phone-seen"]
        if heard and state.age_band == "unknown":
            yield by_id["age"]
    yield from _needs_and_place(questions, state)
    if state.human_requested:
        yield from _sharing(questions, state)


def _callback(questions: Questions, state: State) -> Iterator[Question]:
    """Nobody is on duty: how and when somebody may get back to them."""
    if state.callback == "none":
        yield questions.by_id["callback"]
    elif state.callback != "no" and state.callback_when == "none":
        yield questions.by_id["callback-when"]


def _sharing(questions: Questions, state: State) -> Iterator[Question]:
    """What the human may pass on; the police are a question of their own, and only after a yes."""
    yield questions.by_id["share"]
    if state.share_level != "anonymous" and state.police == "not_asked":
        yield questions.by_id["police"]


def _screening(questions: Questions, state: State, topics: set[str]) -> Iterator[Question]:
    stage = questions.of_stage("screening")
    asked = sum(question.id in state.asked for question in stage)
    if asked >= (MOST_FOR_OTHERS if state.role in _OTHERS else MOST_SCREENING):
        return
    near = [q for q in stage if topics & set(q.near) and not _known(q, state)]
    # What is near the matter itself comes before what is only near its control.
    yield from sorted(near, key=lambda q: not (topics - {"control"}) & set(q.near))


def _needs_and_place(questions: Questions, state: State) -> Iterator[Question]:
    if not state.needs:
        yield questions.by_id["needs"]
    if state.place is None and (state.needs or _heard(state)):
        yield questions.by_id["place"]


def _heard(state: State) -> set[str]:
    return {f.indicator for f in state.findings if f.value == "yes" and weight(f) > NOISE}


def _topics(state: State, taxonomy: Taxonomy, heard: set[str]) -> set[str]:
    known = (taxonomy.indicators[name] for name in heard if name in taxonomy.indicators)
    return {*state.topics, *(topic for indicator in known for topic in indicator.topics)}


def _known(question: Question, state: State) -> bool:
    """Whether nothing is left that an answer could find: every sign has a yes or a no."""
    known = {f.indicator for f in state.findings if weight(f) > NOISE}
    return bool(question.finds) and set(question.finds) <= known


def _pause_due(questions: Questions, state: State, question: Question) -> bool:
    if question.stage == "intake":
        return False
    asked = sum(
        questions.by_id[name].stage != "intake" for name in state.asked if name in questions.by_id
    )
    return asked > 0 and asked % PAUSE_EVERY == 0


def _finding(indicator: str, value: Literal["yes", "no"], source: Source, turn: int) -> Finding:
    return Finding(indicator, value, source, "now", 1.0, "answer", turn)


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))

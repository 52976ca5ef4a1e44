"""A word of use about what was told: said once, when it is heard first and writing is safe.

Screening must not be all that a person gets for telling. Each sentence is general, and true in every
country; whatever hangs on a law or a place is the responder's to say.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from actions.replies.asking import OTHERS
from actions.step import Line, Step, Turn
from bot.screening.evidence import NOISE, weight
from bot.screening.state import State

Applies = Callable[[State], bool]


def _told(*indicators: str) -> Applies:
    def applies(state: State) -> bool:
        return any(
            f.indicator in indicators
            and f.value == "yes"
            and f.when != "past"
            and weight(f) > NOISE
            for f in state.findings
        )

    return applies


def _wanted(*needs: str) -> Applies:
    return lambda state: any(need in state.needs for need in needs)


def _raised(topic: str) -> Applies:
    return lambda state: topic in state.raised


def _either(*ways: Applies) -> Applies:
    return lambda state: any(way(state) for way in ways)


def _about_another(state: State) -> bool:
    return state.role in OTHERS and any(f.value == "yes" for f in state.findings)


# The first that applies and was not said yet.
TOPICS: Final[tuple[tuple[str, Applies], ...]] = (
    ("advice-images", _told("threat_to_expose", "online_sexual_exploitation")),
    ("advice-marriage", _told("forced_marriage")),
    ("advice-scam", _told("forced_scam_or_cybercrime")),
    ("advice-leaving", _told("just_left_or_leaving")),
    ("advice-offer", _wanted("prevention_advice")),
    ("advice-papers", _either(_told("papers_taken"), _wanted("document"))),
    ("advice-pay", _either(_told("pay_withheld"), _wanted("wages", "money"))),
    (
        "advice-device",
        _either(_told("device_not_safe", "phone_or_accounts_controlled"), _wanted("tech_safety")),
    ),
    ("answer-sex-work", _raised("sex_work")),
    ("answer-partner", _raised("partner")),
    ("answer-labour", _raised("labour")),
    ("advice-other", _about_another),
)
MOST_MESSAGES: Final = 2  # a turn


def advised(step: Step, turn: Turn) -> Step:
    """``step`` with a word of use before it, where one is due and there is room."""
    state = turn.state
    full = len(step.lines) >= MOST_MESSAGES or not step.lines
    if full or state.safe_to_write != "yes" or step.erase:
        return step
    due = next((key for key, applies in TOPICS if key not in state.said and applies(state)), "")
    return step.opened_by(Line(due)) if due else step

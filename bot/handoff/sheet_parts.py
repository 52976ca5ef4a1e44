"""The parts of a worksheet: each says what a responder added, who they were, and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

VERDICTS: Final = ("accept", "reject", "correct")


@dataclass(frozen=True)
class Correction:
    """What a responder says a line of the card should be."""

    value: Any
    by: str
    at: float


@dataclass(frozen=True)
class Release:
    """A written release: the person agreed that ``what`` may go to ``to``, until ``until`` (ISO date)."""

    to: str
    what: str
    until: str
    by: str
    at: float


@dataclass(frozen=True)
class Verdict:
    """What a responder says of one finding. ``item`` is how the card should say it, where it is another."""

    verdict: str  # accept, reject, correct
    turn: int
    heard: str  # the indicator that the assistant heard
    indicator: str  # the one it is; empty where there is none
    value: str  # yes, no
    by: str
    at: float
    item: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Agreed:
    """The person agreed to something, as a responder wrote it down."""

    by: str
    at: float


@dataclass(frozen=True)
class Sample:
    """The words of one turn, kept for testing the assistant because the person agreed to it."""

    id: str  # random: nothing leads from it to a conversation
    text: str  # as the responder left it, without names
    language: str
    tier: str
    by: str
    at: float


@dataclass(frozen=True)
class Callback:
    """How the person may be called back in their window."""

    way: str  # call, text, chat
    number: str  # empty: the one they write from
    message: str  # may a text be left: yes, no
    voicemail: str  # may a voice message be left: yes, no
    say: str  # who to say one is, and what to say
    by: str
    at: float


@dataclass(frozen=True)
class Plan:
    """A safety plan: steps that were chosen with the person, and lines in their own words."""

    steps: tuple[str, ...]
    own: tuple[str, ...]
    by: str
    at: float
    sent_at: float | None = None


@dataclass(frozen=True)
class Transfer:
    """A warm transfer: what was told to which service, and what it answered."""

    service: str
    name: str
    lines: tuple[str, ...]  # ids of the card's lines that were told
    summary: str
    referral: int
    by: str
    at: float
    answer: str = ""

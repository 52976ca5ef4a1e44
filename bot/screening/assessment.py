"""The assessment: which tier, and every reason for it.

The rule (rule.py) is a proposal of our own over published indicators and has not been validated;
docs/screening.md says what that means. It orders a queue. It is never told to the person and never
stands between them and help.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.screening.evidence import DOUBTFUL, FIRM, NOISE, contradicted, fold, weight
from bot.screening.findings import Finding
from bot.screening.rule import Person, Why, decide, higher, positive
from bot.screening.state import State
from bot.screening.taxonomy import AMPS, DIMENSIONS, TIERS, Taxonomy

__all__ = ["Assessment", "Dimension", "Why", "assess", "assess_state", "fold", "higher"]

_PAST_CAP: Final = "elevated"
_SIGNS: Final = ("act", "means", "purpose", "immediacy")

Findings = tuple[Finding, ...]
Weighed = tuple[str, tuple[Why, ...]]


@dataclass(frozen=True)
class Dimension:
    """One dimension of the ILO/EC operational indicators: how many signs of each strength."""

    strong: int = 0
    medium: int = 0
    weak: int = 0

    @property
    def positive(self) -> bool:
        """Whether the dimension is positive by the counting rule, as recalled."""
        return positive(self.strong, self.medium, self.weak)


@dataclass(frozen=True)
class Assessment:
    """Tier and reasons. ``amp`` maps act, means, purpose and the rest to the indicators heard.

    ``minor`` is None where the age is not known. ``minor_rule`` is set where the rule for children
    applied: exploitation of someone under 18 needs no means.
    """

    tier: str
    why: tuple[Why, ...] = ()
    amp: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    minor_rule: bool = False
    minor: bool | None = None
    dimensions: Mapping[str, Dimension] = field(default_factory=dict)

    @property
    def wants_human(self) -> bool:
        """Whether a human is to see the conversation."""
        return self.tier != "none"

    def to_dict(self) -> dict[str, Any]:
        """The assessment as JSON-ready data."""
        return {
            "tier": self.tier,
            "why": [
                {"key": w.key, "indicators": list(w.indicators), "tier": w.tier} for w in self.why
            ],
            "amp": {name: list(ids) for name, ids in self.amp.items()},
            "minor": self.minor,
            "minor_rule": self.minor_rule,
            "dimensions": {
                name: {
                    "strong": d.strong,
                    "medium": d.medium,
                    "weak": d.weak,
                    "positive": d.positive,
                }
                for name, d in self.dimensions.items()
            },
        }


def assess(
    findings: Iterable[Finding],
    *,
    minor: bool | None,
    human_requested: bool = False,
    under_13: bool = False,
    taxonomy: Taxonomy,
) -> Assessment:
    """What ``findings`` amount to. ``minor`` None means that the age is not known.

    Findings of indicators that the taxonomy does not hold are left out. Adding a "yes" never lowers
    the tier, and a "no" never changes it.
    """
    known = tuple(f for f in findings if f.indicator in taxonomy.indicators)
    heard = tuple(f for f in known if f.value == "yes" and weight(f) > NOISE)
    person = Person(bool(minor), under_13, human_requested)
    tier, why = _over_time(heard, person, taxonomy)
    young = minor or under_13 or any(f.indicator == "under_18" for f in heard)
    return Assessment(
        tier=tier,
        why=(*why, *_remarks(known, heard, taxonomy)),
        amp=_by_amp(heard, taxonomy),
        minor_rule=any(step.key == "minor-and-exploitation" for step in why),
        minor=True if young else minor,
        dimensions=_dimensions(heard, taxonomy),
    )


def assess_state(state: State, taxonomy: Taxonomy) -> Assessment:
    """The assessment of all that ``state`` remembers."""
    minor = None if state.age_band == "unknown" else state.age_band in ("under_13", "13_17")
    return assess(
        state.findings,
        minor=minor,
        human_requested=state.human_requested,
        under_13=state.age_band == "under_13",
        taxonomy=taxonomy,
    )


def _over_time(heard: Findings, person: Person, taxonomy: Taxonomy) -> Weighed:
    """What is not over counts in full; what is over counts up to elevated.

    It counts in full after all if any sure sign is not over, or if the person may be under 18; a
    past emergency never makes one now.
    """
    current = tuple(f for f in heard if f.when != "past")
    tier, why = _with_doubt(current, person, taxonomy)
    if len(current) == len(heard):
        return tier, why
    whole = tuple(f for f in heard if f.when != "past" or _amp(f, taxonomy) != "immediacy")
    young = person.minor or person.under_13 or any(f.indicator == "under_18" for f in heard)
    if young or any(_amp(f, taxonomy) in _SIGNS and weight(f) == FIRM for f in current):
        tier, why = _raised(tier, why, _with_doubt(whole, person, taxonomy), "past-but-now")
    past = tuple(dict.fromkeys(f.indicator for f in heard if f.when == "past"))
    everything, steps = _with_doubt(heard, person, taxonomy)
    if TIERS.index(everything) > TIERS.index(tier):
        mark = Why("past-urgent", past, _PAST_CAP)
        capped = tuple(Why(s.key, s.indicators, _lower(s.tier, _PAST_CAP)) for s in steps)
        return higher(tier, _PAST_CAP), tuple(dict.fromkeys((*why, *capped, mark)))
    return tier, why


def _raised(tier: str, why: tuple[Why, ...], other: Weighed, key: str) -> Weighed:
    if TIERS.index(other[0]) <= TIERS.index(tier):
        return tier, why
    return other[0], (*other[1], Why(key, (), other[0]))


def _with_doubt(findings: Findings, person: Person, taxonomy: Taxonomy) -> Weighed:
    """The tier of what is sure, and one tier more where the doubtful signs would raise it."""
    sure = tuple(f for f in findings if weight(f) == FIRM)
    tier, why = _decide(sure, person, taxonomy)
    possible, _ = _decide(findings, person, taxonomy)
    if TIERS.index(possible) <= TIERS.index(tier) or not _backed(tier, findings, taxonomy):
        return tier, why
    raised = TIERS[TIERS.index(tier) + 1]
    doubtful = tuple(dict.fromkeys(f.indicator for f in findings if weight(f) == DOUBTFUL))
    return raised, (Why("uncertain-one-up", doubtful, raised), *why)


def _backed(tier: str, findings: Findings, taxonomy: Taxonomy) -> bool:
    """One lone doubt lifts nobody out of small talk, unless it is of the kind that cannot wait."""
    if tier != "none":
        return True
    signs = {f.indicator for f in findings if _amp(f, taxonomy) in _SIGNS}
    urgent = any(taxonomy.indicators[name].tier in ("high", "emergency") for name in signs)
    return urgent or len(signs) >= 2


def _decide(findings: Findings, person: Person, taxonomy: Taxonomy) -> Weighed:
    ids = dict.fromkeys(f.indicator for f in findings)
    return decide((taxonomy.indicators[name] for name in ids), person)


def _remarks(known: Findings, heard: Findings, taxonomy: Taxonomy) -> tuple[Why, ...]:
    """What was heard and did not move the tier, so that nothing is silently left out."""
    faint = [f.indicator for f in known if f.value == "yes" and weight(f) == NOISE]
    doubtful = [f.indicator for f in heard if weight(f) == DOUBTFUL]
    amp = _by_amp(heard, taxonomy)
    remarks = (
        Why("third-party", _unique(f.indicator for f in heard if f.source == "third_party")),
        Why("vulnerability-only", amp["vulnerability"]),
        Why("handling-only", amp["context"]),
        Why("contradicted", contradicted(known)),
        Why("uncertain", _unique((*doubtful, *faint))),
    )
    return tuple(remark for remark in remarks if remark.indicators)


def _by_amp(heard: Findings, taxonomy: Taxonomy) -> dict[str, tuple[str, ...]]:
    return {
        amp: _unique(f.indicator for f in heard if taxonomy.indicators[f.indicator].counts_as(amp))
        for amp in AMPS
    }


def _dimensions(heard: Findings, taxonomy: Taxonomy) -> dict[str, Dimension]:
    signs = [taxonomy.indicators[name] for name in _unique(f.indicator for f in heard)]
    counts: dict[str, Dimension] = {}
    for name in DIMENSIONS:
        strengths = [sign.strength for sign in signs if sign.dimension == name]
        counts[name] = Dimension(*(strengths.count(s) for s in ("strong", "medium", "weak")))
    return counts


def _amp(finding: Finding, taxonomy: Taxonomy) -> str:
    return taxonomy.indicators[finding.indicator].amp


def _lower(first: str, second: str) -> str:
    return min(first, second, key=TIERS.index)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))

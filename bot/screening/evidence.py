"""How much a finding is worth, and how many findings become few: the memory of what was heard."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.screening.findings import Finding

# Where the classifier's word counts, and where it counts only as a doubt. Our own choice; the
# figures are explained in docs/screening.md and are to be set again on labelled messages.
FIRM_FROM: Final = 0.40
DOUBT_FROM: Final = 0.15

# These change at once what the person is told, so tier and reply ask for the same sureness.
SURE_FROM: Final = 0.60
PRESSING: Final = frozenset({"danger_now", "medical_emergency", "suicide_or_self_harm"})

FIRM: Final = 2
DOUBTFUL: Final = 1
NOISE: Final = 0

_SOURCE_RANK: Final = {"said": 2, "third_party": 1, "inferred": 0}
_EVIDENCE_RANK: Final = {"answer": 2, "phrase": 1, "classifier": 0}
_WHEN_RANK: Final = {"now": 2, "unsure": 1, "past": 0}


def weight(finding: Finding) -> int:
    """FIRM counts in full, DOUBTFUL can raise by one tier at most, NOISE is kept but never counts.

    An answer and a reviewed phrase are firm. The classifier is firm from 0.40 and doubtful from 0.15.
    """
    if finding.evidence in ("answer", "phrase"):
        return FIRM
    if finding.confidence >= (SURE_FROM if finding.indicator in PRESSING else FIRM_FROM):
        return FIRM
    return DOUBTFUL if finding.confidence >= DOUBT_FROM else NOISE


def fold(known: tuple[Finding, ...], new: Iterable[Finding]) -> tuple[Finding, ...]:
    """``known`` and ``new`` as few findings: at most three for one indicator.

    The best "yes" that is not over, the best "yes" of the past and the best "no" are kept side by
    side, so that nothing heard is ever lost to a later answer. The result does not depend on the
    order of the findings, and folding again changes nothing.
    """
    best: dict[tuple[str, str, bool], Finding] = {}
    for finding in (*known, *new):
        key = (finding.indicator, finding.value, finding.value == "yes" and finding.when == "past")
        if key not in best or _rank(finding) > _rank(best[key]):
            best[key] = finding
    return tuple(sorted(best.values(), key=_order))


def contradicted(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Indicators with both a "yes" and a "no": the responder sees both."""
    findings = tuple(findings)
    said_no = {f.indicator for f in findings if f.value == "no"}
    said_yes = (f.indicator for f in findings if f.value == "yes")
    return tuple(dict.fromkeys(name for name in said_yes if name in said_no))


def _rank(finding: Finding) -> tuple[int, int, int, int, float, int, int, int]:
    return (
        weight(finding),
        _SOURCE_RANK[finding.source],
        _EVIDENCE_RANK[finding.evidence],
        _WHEN_RANK[finding.when],
        finding.confidence,
        -finding.turn,
        -finding.start,
        -finding.end,
    )


def _order(finding: Finding) -> tuple[int, str, str, str]:
    return (finding.turn, finding.indicator, finding.value, finding.when)

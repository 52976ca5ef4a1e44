"""Findings marked on the person's own words.

A turn joins its messages by line breaks, and a finding's offsets count in the joined text; here they
are brought back to the single messages. Characters that turn writing around are shown as what they
are, so that a text cannot pretend to say something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

# Bidirectional controls (Unicode 15, chapter 23.2), without the harmless marks LRM, RLM and ALM.
TURNERS = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Mark:
    """A finding on characters ``start`` to ``end`` of one message; both -1 for the turn as a whole."""

    indicator: str
    value: str
    source: str
    when: str
    confidence: float
    evidence: str
    start: int = -1
    end: int = -1
    number: int = 0  # which of its turn's findings it is


@dataclass(frozen=True)
class Piece:
    """A run of text under the same marks, or one ``hidden`` control character by its name."""

    text: str
    marks: tuple[Mark, ...] = ()
    hidden: bool = False


def marks_of(findings: Sequence[dict[str, Any]], lengths: Sequence[int]) -> list[list[Mark]]:
    """The marks of each message of a turn, given the lengths of their texts in characters.

    A finding about the whole turn, or with offsets that do not fit, goes to the last message.
    """
    marks: list[list[Mark]] = [[] for _ in lengths]
    if not lengths:
        return marks
    starts = [sum(lengths[:i]) + i for i in range(len(lengths))]
    for number, finding in enumerate(findings):
        placed = False
        for i, (start, length) in enumerate(zip(starts, lengths, strict=True)):
            first = max(finding.get("start", -1), start) - start
            last = min(finding.get("end", -1), start + length) - start
            if finding.get("start", -1) >= 0 and first < last:
                marks[i].append(_mark(finding, number, first, last))
                placed = True
        if not placed:
            marks[-1].append(_mark(finding, number, -1, -1))
    return marks


def pieces(text: str, marks: Sequence[Mark]) -> list[Piece]:
    """``text`` cut where a mark begins or ends, and at every hidden control character."""
    cuts = {0, len(text)}
    for mark in marks:
        cuts.update((mark.start, mark.end) if mark.start >= 0 else ())
    for found in TURNERS.finditer(text):
        cuts.update(found.span())
    edges = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    return [
        _piece(text[start:end], tuple(m for m in marks if m.start <= start and end <= m.end))
        for start, end in pairwise(edges)
        if start < end
    ]


def _piece(text: str, marks: tuple[Mark, ...]) -> Piece:
    if TURNERS.fullmatch(text):
        return Piece(f"U+{ord(text):04X}", marks, hidden=True)
    return Piece(text, marks)


def _mark(finding: dict[str, Any], number: int, start: int, end: int) -> Mark:
    return Mark(
        indicator=str(finding.get("indicator", "")),
        value=str(finding.get("value", "yes")),
        source=str(finding.get("source", "inferred")),
        when=str(finding.get("when", "unsure")),
        confidence=float(finding.get("confidence", 0.0)),
        evidence=str(finding.get("evidence", "")),
        start=start,
        end=end,
        number=number,
    )

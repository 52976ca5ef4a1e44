"""A finding: one indicator seen in one turn, with where it came from."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Value = Literal["yes", "no"]
Source = Literal["said", "inferred", "third_party"]
When = Literal["now", "past", "unsure"]
Evidence = Literal["classifier", "phrase", "answer"]


@dataclass(frozen=True)
class Finding:
    """One indicator in one turn. ``value`` "no" means the person said that it is not so.

    ``confidence`` runs from 0 to 1. ``start`` and ``end`` are character offsets in the turn's text,
    both -1 where the finding belongs to the turn as a whole (an answer to a question).
    """

    indicator: str
    value: Value
    source: Source
    when: When
    confidence: float
    evidence: Evidence
    turn: int
    start: int = -1
    end: int = -1

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON-ready data."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Finding:
        """The finding that :meth:`to_dict` gave."""
        return cls(**data)

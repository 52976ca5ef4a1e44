"""The least that the hearing may come to: ``data/evaluation/gates.yml``, held by the tests.

A gate stands a little under what was last measured, so that a change that makes people less well heard is
noticed before it is merged. It is no target: those, and how far off they are, stand in docs/model-card.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SIDES = ("at_least", "at_most")


class GateFileError(ValueError):
    """A gate cannot be read; the message names it."""


@dataclass(frozen=True)
class Gate:
    """One figure of the headline and the side of ``bound`` on which it must stay."""

    name: str
    side: str
    bound: float

    def holds(self, value: float | None) -> bool:
        """Whether a measured value passes; one that is missing does not."""
        if value is None:
            return False
        return value >= self.bound if self.side == "at_least" else value <= self.bound


def read_gates(path: Path) -> list[Gate]:
    """The gates of a file. Raises :class:`GateFileError`."""
    data: Any = yaml.safe_load(path.read_text("utf-8")) or {}
    gates = []
    for name, bounds in data.items():
        if not isinstance(bounds, dict) or not bounds or set(bounds) - set(SIDES):
            raise GateFileError(f"{path.name}: {name} needs {' or '.join(SIDES)}")
        gates += [Gate(str(name), side, float(bound)) for side, bound in bounds.items()]
    return gates


def broken(gates: list[Gate], summary: Mapping[str, Any]) -> list[str]:
    """The gates that a report's :meth:`summary` does not pass, each in words."""
    headline = summary["headline"]
    found = []
    for gate in gates:
        measured = headline.get(gate.name) or {}
        value = summary["indicator_f1"] if gate.name == "indicator F1" else measured.get("rate")
        if not gate.holds(value):
            found.append(f"{gate.name} is {value}, and must be {gate.side} {gate.bound}")
    return found

"""A change that makes people less well heard is noticed before it is merged."""

from __future__ import annotations

import pytest

from bot.evaluation.gates import GateFileError, broken, read_gates
from bot.settings import ROOT

MEASURED = {
    "headline": {
        "urgent recall": {"rate": 0.9},
        "false urgent": {"rate": 0.05},
        "intent": {"rate": None},
    },
    "indicator_f1": 0.6,
}
CASES = {
    "as good as asked": ("urgent recall: {at_least: 0.9}", 0),
    "worse than asked": ("urgent recall: {at_least: 0.91}", 1),
    "more false alarms than allowed": ("false urgent: {at_most: 0.04}", 1),
    "fewer": ("false urgent: {at_most: 0.06}", 0),
    "never measured": ("intent: {at_least: 0.1}", 1),
    "a figure that is not there": ("urgent recal: {at_least: 0.1}", 1),
    "the one that stands by itself": ("indicator F1: {at_least: 0.7}", 1),
}


@pytest.mark.parametrize(("line", "failures"), CASES.values(), ids=CASES.keys())
def test_a_figure_on_the_wrong_side_is_named(tmp_path, line: str, failures: int) -> None:
    (tmp_path / "gates.yml").write_text(line, "utf-8")
    assert len(broken(read_gates(tmp_path / "gates.yml"), MEASURED)) == failures


@pytest.mark.parametrize("line", ["urgent recall: 0.9", "urgent recall: {above: 0.9}"])
def test_a_gate_that_cannot_be_read_is_named(tmp_path, line: str) -> None:
    (tmp_path / "gates.yml").write_text(line, "utf-8")
    with pytest.raises(GateFileError, match="urgent recall"):
        read_gates(tmp_path / "gates.yml")


def test_our_own_gates_can_be_read() -> None:
    assert read_gates(ROOT / "data" / "evaluation" / "gates.yml")

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.evaluation.messages import EvaluationFileError, MessageReport, MessageResult, read_rows
from bot.evaluation.metrics import Rate, quantile


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (8, 10, 0.490, 0.943)],
)
def test_the_wilson_interval_is_the_published_one(
    hits: int, total: int, low: float, high: float
) -> None:
    bounds = Rate(hits, total).interval()
    assert bounds == pytest.approx((low, high), abs=0.001)


def test_nothing_to_count_has_no_rate() -> None:
    assert Rate(0, 0).value is None
    assert Rate(0, 0).interval() is None


def test_a_quantile_is_a_value_that_was_measured() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([3.0, 1.0, 2.0], 0.99) == 3.0
    assert quantile([], 0.5) == 0.0


def heard(tier: str) -> dict[str, object]:
    return {"lang": "en", "tier": tier, "intent": "tell", "indicators": [], "facts": {}, "ms": 1.0}


def result(name: str, tier: str, made_of_it: str, **more: object) -> MessageResult:
    row = {"id": name, "lang": "en", "text": "…", "tier": tier, "indicators": [], **more}
    return MessageResult(row, heard(made_of_it))


def test_an_urgent_message_counts_as_heard_by_either_urgent_tier() -> None:
    report = MessageReport((result("a", "emergency", "high"), result("b", "high", "none")))
    figures = report.summary()["headline"]
    assert figures["urgent recall"]["hits"] == 1
    assert figures["urgent recall"]["total"] == 2
    assert "urgent recall" in report.text()


def test_an_alternative_tier_counts_in_the_lenient_figures_alone() -> None:
    report = MessageReport((result("a", "none", "elevated", alt_tiers=["elevated"]),))
    figures = report.summary()["headline"]
    assert figures["false alarm"]["hits"] == 1
    assert figures["false alarm, lenient"]["hits"] == 0


def test_a_prediction_row_holds_no_text_of_the_person() -> None:
    assert set(result("a", "none", "none").prediction()) == {
        "id", "lang", "tier", "intent", "indicators", "facts", "ms"
    }  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("not json", id="not JSON"),
        pytest.param('{"id": "a"}', id="fields missing"),
        pytest.param('{"id": "a", "lang": "en", "text": "x", "tier": "T9"}', id="no such tier"),
        pytest.param("[1]", id="not a row"),
    ],
)
def test_a_bad_row_is_named_by_its_line(tmp_path: Path, line: str) -> None:
    good = json.dumps({"id": "a", "lang": "en", "text": "x", "tier": "none"})
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{good}\n{line}\n", "utf-8")
    with pytest.raises(EvaluationFileError, match="line 2"):
        read_rows(path)

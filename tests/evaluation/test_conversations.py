"""Rows of conversations: what is wrong with a file is said plainly, and our own file is sound."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.conversation.states import FOLLOWS
from bot.evaluation.conversations import (
    ConversationReport,
    ConversationResult,
    EvaluationFileError,
    read_rows,
)
from bot.languages.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "data" / "evaluation" / "conversations.dev.jsonl"
SCHEMA = ROOT / "docs" / "schemas" / "handoff-card.schema.json"
GOOD = {"id": "a", "lang": "en", "channel": "sms", "turns": [{"text": "hi", "tier": None}]}


@pytest.fixture(scope="module")
def rows():
    return read_rows(DEV)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({"id": ""}, "lacks id", id="no id"),
        pytest.param({"turns": []}, "lacks turns", id="no turns"),
        pytest.param({"channel": "fax"}, "channel is sms or webchat", id="another channel"),
        pytest.param({"turns": [{"tier": "high"}]}, "turn 1 lacks text", id="a turn of no text"),
        pytest.param({"turns": ["hi"]}, "turn 1 lacks text", id="a turn that is no object"),
        pytest.param(
            {"turns": [{"text": "a", "tier": "red"}]}, "turn 1: tier is null", id="a tier"
        ),
        pytest.param({"turns": [{"text": "a", "teir": "high"}]}, "unknown teir", id="a slip"),
        pytest.param({"expect": {"stat": "closed"}}, "expect: unknown stat", id="another slip"),
    ],
)
def test_a_row_that_cannot_be_used_is_named_with_its_line_and_its_fault(tmp_path, changes, said):
    file = tmp_path / "rows.jsonl"
    lines = [GOOD, {**GOOD, "id": "b", **changes}]
    file.write_text("\n".join(json.dumps(row) for row in lines), "utf-8")
    with pytest.raises(EvaluationFileError) as raised:
        read_rows(file)
    assert "rows.jsonl line 2" in str(raised.value)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("{", "line 1: not JSON", id="broken JSON"),
        pytest.param("[]", "line 1: not an object", id="a list"),
        pytest.param(
            f"{json.dumps(GOOD)}\n{json.dumps(GOOD)}", "id stands twice", id="the same id"
        ),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path, text, said):
    file = tmp_path / "rows.jsonl"
    file.write_text(text, "utf-8")
    with pytest.raises(EvaluationFileError, match=said):
        read_rows(file)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(EvaluationFileError, match="cannot be read"):
        read_rows(tmp_path / "rows.jsonl")


def test_empty_lines_are_no_rows(tmp_path):
    file = tmp_path / "rows.jsonl"
    file.write_text(f"\n{json.dumps(GOOD)}\n\n", "utf-8")
    assert [row["id"] for row in read_rows(file)] == ["a"]


def test_the_conversations_are_many_short_and_in_both_languages_and_channels(rows):
    assert len(rows) >= 24
    assert all(3 <= len(row["turns"]) <= 9 for row in rows)
    kinds = {(row["lang"], row["channel"]) for row in rows}
    assert {(tag, on) for tag in ("en", "es") for on in ("sms", "webchat")} <= kinds


def test_every_sentence_that_is_expected_can_be_said(rows):
    keys = Catalogue.load(ROOT / "data" / "languages").keys("en")
    for row in rows:
        for part in (row["expect"], *row["turns"]):
            named = {*part.get("said", ()), *part.get("unsaid", ())}
            assert named <= keys, row["id"]


def test_every_end_that_is_expected_can_be_reached(rows):
    assert {row["expect"].get("state", "closed") for row in rows} <= set(FOLLOWS)


def test_every_field_of_a_card_that_is_expected_is_a_field_of_the_card(rows):
    schema = json.loads(SCHEMA.read_text("utf-8"))
    for row in rows:
        for path in row["expect"].get("card", {}):
            node = schema
            for name in path.split("."):
                assert name in node["properties"], (row["id"], path)
                node = node["properties"][name]


def test_a_tier_never_falls_in_what_is_expected(rows):
    order = ("none", "elevated", "high", "emergency")
    for row in rows:
        tiers = [order.index(turn["tier"]) for turn in row["turns"] if turn["tier"]]
        assert tiers == sorted(tiers), row["id"]


def test_the_figures_count_what_is_too_low_apart_from_what_is_not_exact():
    results = (
        ConversationResult("a", "en", (), None, (), exact=1, missed=0, expected=2),
        ConversationResult("b", "es", (), None, ("said x",), exact=0, missed=1, expected=1),
    )
    report = ConversationReport(results)
    summary = report.summary()
    assert (summary["as_expected"], summary["conversations"]) == (1, 2)
    assert (summary["tier_exact"], summary["turns_with_a_tier"]) == (1, 3)
    assert summary["tier_too_low"] == 1
    assert "b: said x" in report.text()

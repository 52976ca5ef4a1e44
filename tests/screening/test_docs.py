"""The page about screening says what the files say."""

from __future__ import annotations

import re

from bot.screening import evidence
from bot.screening.reasons import REASONS

from .material import ROOT

PAGE = (ROOT / "docs" / "screening.md").read_text("utf-8")
SCHEMA = (ROOT / "docs" / "schemas" / "handoff-card.schema.json").read_text("utf-8")
CATALOGUES = sorted((ROOT / "data" / "languages").glob("*.ftl"))


def _row(name: str) -> str:
    rows = [line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |")]
    assert len(rows) == 1, f"{name} has {len(rows)} rows"
    return rows[0]


def test_every_indicator_stands_on_the_page_with_its_weights(taxonomy):
    for indicator in taxonomy.indicators.values():
        cells = [cell.strip() for cell in _row(indicator.id).split("|")]
        assert cells[2] == indicator.description
        assert cells[3].split(", ")[0] == indicator.amp
        assert cells[4] == indicator.strength
        assert cells[6] == indicator.tier
        assert cells[7].strip("`") == (indicator.question or "")
        assert cells[8] == ("high" if indicator.minor_changes else "")


def test_every_question_stands_on_the_page(questions):
    for question in questions.by_id.values():
        assert question.meaning in _row(question.id)


def test_every_reason_stands_on_the_page_and_in_the_schema():
    for key, words in REASONS.items():
        assert words in _row(key)
        assert f'"{key}"' in SCHEMA


def test_the_thresholds_stand_on_the_page():
    assert f"from {evidence.FIRM_FROM:.2f}" in PAGE
    assert f"below {evidence.DOUBT_FROM:.2f}" in PAGE


def test_every_question_has_its_sentences_in_every_language(questions):
    assert CATALOGUES
    wanted = {"interview-pause"}
    for question in questions.by_id.values():
        wanted |= {f"ask-{question.id}", f"why-{question.id}"}
        wanted |= {f"option-{option}" for option in question.option_ids}
    for catalogue in CATALOGUES:
        keys = set(re.findall(r"^([A-Za-z][\w-]*) *=", catalogue.read_text("utf-8"), re.MULTILINE))
        assert not wanted - keys, f"{catalogue.name} lacks {sorted(wanted - keys)}"


def test_the_header_of_the_question_file_lists_every_id(questions):
    text = (ROOT / "data" / "indicators" / "questions.yml").read_text("utf-8")
    header = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    words = set(header.replace("#", " ").split())
    for question in questions.by_id.values():
        assert {question.id, *question.option_ids} <= words, question.id

"""The files that say what is listened for and asked are whole, and say so when they are not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.screening.questions import QuestionsError, check_questions, load_questions
from bot.screening.reasons import REASONS
from bot.screening.taxonomy import TaxonomyError, load_taxonomy

from .material import DATA

BLOCK = """\
    description: Someone holds their papers
    amp: means
    strength: strong
    basis: own_proposal
    tier: elevated
    dimension: coercion
    topics: [work]
    htcds: null
    sources: [TVIT]
    question: null
    minor_changes: false
"""


def _written(path: Path, block: str, name: str = "papers") -> Path:
    path.write_text(f"version: 1\nindicators:\n  {name}:\n{block}", encoding="utf-8")
    return path


def test_all_sixty_two_indicators_are_there(taxonomy):
    counts = Counter(indicator.amp for indicator in taxonomy.indicators.values())
    assert counts == {
        "act": 6,
        "means": 28,
        "purpose": 14,
        "vulnerability": 4,
        "immediacy": 7,
        "context": 3,
    }


def test_a_good_block_is_read(tmp_path):
    taxonomy = load_taxonomy(_written(tmp_path / "t.yml", BLOCK))
    assert taxonomy.indicators["papers"].sources == ("TVIT",)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("means", "mean", "papers: 'amp' is 'mean'", id="a misspelt part"),
        pytest.param("strong", "huge", "papers: 'strength' is 'huge'", id="an unknown strength"),
        pytest.param("elevated", "T2", "papers: 'tier' is 'T2'", id="a tier by its old name"),
        pytest.param("[work]", "[wrok]", "unknown topic 'wrok'", id="a misspelt topic"),
        pytest.param("    htcds: null\n", "", "field 'htcds' is missing", id="a missing field"),
        pytest.param("htcds: null", "htdcs: null", "unknown field 'htdcs'", id="a misspelt field"),
        pytest.param("[TVIT]", "TVIT", "'sources' must be a list", id="sources not a list"),
        pytest.param("[TVIT]", "[]", "'sources' is empty", id="no source"),
        pytest.param(
            "false", "perhaps", "'minor_changes' must be true or false", id="not a yes or no"
        ),
        pytest.param("means", "context", "context never raises", id="a context with a tier"),
        pytest.param(
            "strong\n",
            "strong\n    strength: weak\n",
            "'strength' stands twice",
            id="a field twice",
        ),
    ],
)
def test_a_wrong_taxonomy_names_what_is_wrong(tmp_path, old, new, said):
    path = _written(tmp_path / "t.yml", BLOCK.replace(old, new, 1))
    with pytest.raises(TaxonomyError, match=said) as error:
        load_taxonomy(path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("", "'version'", id="an empty file"),
        pytest.param("version: 1\nindicators: []\n", "at least one", id="no indicator"),
        pytest.param("version: 1\nindicators: [", "cannot be read", id="not YAML"),
        pytest.param(
            "version: 1\nindicators:\n  a: {}\n  a: {}\n", "'a' stands twice", id="an id twice"
        ),
    ],
)
def test_a_broken_taxonomy_file_is_refused(tmp_path, content, said):
    path = tmp_path / "t.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(TaxonomyError, match=said):
        load_taxonomy(path)


def test_a_missing_taxonomy_is_refused(tmp_path):
    with pytest.raises(TaxonomyError, match="cannot be read"):
        load_taxonomy(tmp_path / "none.yml")


def test_questions_and_taxonomy_agree(questions, taxonomy):
    check_questions(questions, taxonomy)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "confirms: [papers_taken]", "confirms: [paper]", "'paper'", id="unknown indicator"
        ),
        pytest.param(
            "confirms: [papers_taken]", "confirms: [pay_withheld]", "papers", id="not found by"
        ),
    ],
)
def test_questions_that_do_not_fit_the_taxonomy_are_refused(tmp_path, taxonomy, old, new, said):
    path = tmp_path / "q.yml"
    path.write_text((DATA / "questions.yml").read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(QuestionsError, match=said):
        check_questions(load_questions(path), taxonomy)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "- id: consent\n", "- id: safe\n", "safe: this id stands twice", id="an id twice"
        ),
        pytest.param(
            '{id: "no", denies', "{id: no, denies", 'quote "yes" and "no"', id="a bare no"
        ),
        pytest.param(
            'medical: "yes"', 'medicine: "yes"', "cannot set 'medicine'", id="no such field"
        ),
        pytest.param("stage: safety", "stage: later", "'stage' must be", id="an unknown stage"),
        pytest.param("near: [sexual]", "near: [sex]", "unknown topic 'sex'", id="an unknown topic"),
        pytest.param(
            "kind: open", "kind: choice", "a choice has options", id="a choice of nothing"
        ),
    ],
)
def test_a_wrong_question_file_names_what_is_wrong(tmp_path, old, new, said):
    text = (DATA / "questions.yml").read_text("utf-8")
    assert old in text
    path = tmp_path / "q.yml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(QuestionsError, match=said):
        load_questions(path)


def test_every_choice_can_be_refused_or_declined(questions):
    for question in questions.by_id.values():
        if question.kind == "choice" and question.id not in ("consent", "callback"):
            assert {"skip", "unsure"} & set(question.option_ids), question.id


def test_every_reason_is_in_words():
    assert all(text.endswith(".") for text in REASONS.values())

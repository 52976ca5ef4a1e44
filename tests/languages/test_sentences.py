"""What may stand in a sentence, held over every sentence of every language."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.languages.catalogue import Catalogue
from bot.screening.questions import load_questions

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "data" / "languages"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ftl"))
# Keys that are made of parts in the code.
MADE_OF_PARTS = re.compile(r"^(ask|why|option)-|^line-(ngo|gov|police)(-text)?$|-again$|^language-")
CARRIER_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"}
CARRIER_WORDS |= {"START", "YES", "UNSTOP", "HELP", "INFO"}
NEVER_SAID = re.compile(
    "victim|víctima|traffick|la trata|trata de|tráfico|rescue|rescat|pimp|proxeneta|prostitut"
    "|promise|guarantee|garantiz"
)
BLAME = (
    r"\bwhy did you\b",
    r"\bwhy didn't\b",
    r"\bwhy don't you\b",
    r"¿por qué no\b",
    r"¿por qué te\b",
)


class _Names(Visitor):
    """The variables, and the branches of every choice, of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.branches: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802
        name = node.key.name if isinstance(node.key, ast.Identifier) else node.key.value
        self.branches.add(str(name))
        self.generic_visit(node)


def messages(tag: str) -> dict[str, ast.Message]:
    resource = FluentParser().parse((FOLDER / f"{tag}.ftl").read_text("utf-8"))
    return {e.id.name: e for e in resource.body if isinstance(e, ast.Message)}


@lru_cache
def every_language() -> Catalogue:
    return Catalogue.load(FOLDER)


def shape(message: ast.Message) -> tuple[set[str], set[str]]:
    names = _Names()
    names.visit(message)
    return names.variables, names.branches


def words_of(tag: str) -> str:
    source = (FOLDER / f"{tag}.ftl").read_text("utf-8")
    lines = [line for line in source.splitlines() if not line.startswith("#")]
    return re.sub(r"\{[^{}]*\}|^\s*\*?\[[\w-]+\]|^[\w-]+ =", " ", "\n".join(lines), flags=re.M)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_every_sentence_and_no_other(tag):
    catalogue = every_language()
    assert catalogue.missing(tag) == frozenset()
    assert catalogue.keys(tag) <= catalogue.keys("en")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_sentence_takes_the_same_values_and_makes_the_same_choices(tag):
    english, other = messages("en"), messages(tag)
    differ = {key for key in english if shape(english[key]) != shape(other[key])}
    assert differ == set()


def test_every_sentence_the_code_says_exists_and_none_is_left_over():
    source = "\n".join(
        path.read_text("utf-8")
        for folder in ("actions", "bot")
        for path in (ROOT / folder).rglob("*.py")
    )
    keys = set(messages("en"))
    unsaid = {key for key in keys if f'"{key}"' not in source and not MADE_OF_PARTS.search(key)}
    assert unsaid == set()
    said = set(re.findall(r'Line\(\s*"([a-z0-9-]+)"', source))
    said |= set(re.findall(r'say\(\s*"([a-z0-9-]+)"', source))
    assert said
    assert said <= keys


def test_every_question_has_its_sentence_its_reason_and_its_answers():
    questions = load_questions(ROOT / "data" / "indicators" / "questions.yml")
    needed = set()
    for question in questions.by_id.values():
        needed |= {f"ask-{question.id}", f"why-{question.id}"}
        needed |= {f"option-{option}" for option in question.option_ids}
    assert needed <= set(messages("en"))
    asked = {key.removeprefix("ask-") for key in messages("en") if key.startswith("ask-")}
    assert asked - set(questions.by_id) == {"delete", "language", "place-which"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_sentence_prints_a_word_that_the_carrier_acts_on(tag):
    capitals = set(re.findall(r"\b[A-ZÁÉÍÓÚÑ]{2,}\b", words_of(tag)))
    assert capitals & CARRIER_WORDS == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_sentence_labels_blames_or_promises(tag):
    text = words_of(tag).casefold()
    assert NEVER_SAID.findall(text) == []
    assert [pattern for pattern in BLAME if re.search(pattern, text)] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_menu_label_is_short_enough_for_a_small_button(tag):
    catalogue = every_language()
    labels = {
        key: catalogue.say(key, tag) for key in catalogue.keys(tag) if key.startswith("option-")
    }
    assert {key: label for key, label in labels.items() if len(label) > 24} == {}
    assert {key for key, label in labels.items() if label.upper() in CARRIER_WORDS} <= {
        "option-yes",
        "option-safe-yes",
    }


def test_english_is_read_with_six_years_of_school():
    """Flesch-Kincaid grade, with syllables counted as groups of vowels."""
    text = words_of("en")
    sentences = [s for s in re.split(r"[.?!;:]\s|\n", text) if re.search("[a-z]", s)]
    words = [w for s in sentences for w in re.findall(r"[a-z']+", s.casefold())]
    syllables = sum(max(1, len(re.findall("[aeiouy]+", w.removesuffix("e")))) for w in words)
    grade = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    assert grade <= 6.0

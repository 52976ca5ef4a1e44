"""The questions that the assistant may ask, read from ``data/indicators/questions.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, cast

from bot.screening.state import State
from bot.screening.taxonomy import TOPICS, Taxonomy
from bot.screening.yaml_file import YamlFileError, read_yaml

Kind = Literal["choice", "open", "place"]
STAGES: Final = ("intake", "safety", "screening")
KINDS: Final = ("choice", "open", "place")
SKIP: Final = "skip"
UNSURE: Final = "unsure"


class QuestionsError(Exception):
    """The question file cannot be used; the message names file, question and what is wrong."""


@dataclass(frozen=True)
class Option:
    """One answer and what choosing it does: state fields, findings, topics, needs."""

    id: str
    sets: Mapping[str, str] = field(default_factory=dict)
    finds: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question. Its sentences are ``ask-<id>`` and ``why-<id>`` in the catalogues.

    ``limits_first``: the limits of confidence must be told before it is asked. ``pause`` is set by
    :func:`bot.screening.interview.next_question` when a short thanks should come first.
    """

    id: str
    stage: str
    kind: Kind
    meaning: str
    options: tuple[Option, ...] = ()
    limits_first: bool = False
    near: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    pause: bool = False

    @property
    def option_ids(self) -> tuple[str, ...]:
        """What is offered, in order."""
        return tuple(option.id for option in self.options)

    @property
    def finds(self) -> tuple[str, ...]:
        """Every indicator that an answer can find, in order, each once."""
        return tuple(dict.fromkeys(name for option in self.options for name in option.finds))

    def option(self, option_id: str) -> Option | None:
        """The option called ``option_id``, if it is offered."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True)
class Questions:
    """Every question by id, in the order of the file."""

    version: int
    by_id: Mapping[str, Question]

    def of_stage(self, stage: str) -> tuple[Question, ...]:
        """The questions of ``stage``, in order."""
        return tuple(q for q in self.by_id.values() if q.stage == stage)


def load_questions(path: Path) -> Questions:
    """The questions of ``path``. Raises :class:`QuestionsError` at the first wrong thing."""
    try:
        data = read_yaml(path)
    except YamlFileError as error:
        raise QuestionsError(f"{path}: cannot be read: {error}") from error
    if not isinstance(data, dict) or not isinstance(data.get("version"), int):
        raise QuestionsError(f"{path}: 'version' (a whole number) is missing")
    blocks = data.get("questions")
    if not isinstance(blocks, list) or not blocks:
        raise QuestionsError(f"{path}: 'questions' must list at least one question")
    found: dict[str, Question] = {}
    for position, block in enumerate(blocks, start=1):
        question = _question(path, position, block)
        if question.id in found:
            raise QuestionsError(f"{path}: {question.id}: this id stands twice")
        found[question.id] = question
    return Questions(version=data["version"], by_id=MappingProxyType(found))


def check_questions(questions: Questions, taxonomy: Taxonomy) -> None:
    """Raise :class:`QuestionsError` unless questions and taxonomy name only each other's ids."""
    for question in questions.by_id.values():
        for option in question.options:
            for name in (*option.finds, *option.denies, *question.after):
                if name not in taxonomy.indicators:
                    raise QuestionsError(f"{question.id}: unknown indicator '{name}'")
    for indicator in taxonomy.indicators.values():
        if indicator.question is None:
            continue
        asked = questions.by_id.get(indicator.question)
        if asked is None or indicator.id not in asked.finds:
            raise QuestionsError(f"{indicator.id}: no answer to '{indicator.question}' finds it")


def _question(path: Path, position: int, block: Any) -> Question:
    if not isinstance(block, dict) or not isinstance(block.get("id"), str):
        raise QuestionsError(f"{path}: question {position} has no id in words")
    where = f"{path}: {block['id']}"
    known = {
        "id",
        "stage",
        "kind",
        "meaning",
        "limits_first",
        "near",
        "after",
        "confirms",
        "options",
    }
    if unknown := sorted(set(block) - known):
        raise QuestionsError(f"{where}: unknown field '{unknown[0]}'")
    for name, allowed in (("stage", STAGES), ("kind", KINDS)):
        if block.get(name) not in allowed:
            raise QuestionsError(f"{where}: '{name}' must be one of {', '.join(allowed)}")
    if not isinstance(block.get("meaning"), str):
        raise QuestionsError(f"{where}: 'meaning' is missing")
    options = _options(where, block)
    if (block["kind"] == "choice") != bool(options):
        raise QuestionsError(f"{where}: a choice has options, and only a choice has them")
    return Question(
        id=block["id"],
        stage=block["stage"],
        kind=cast(Kind, block["kind"]),
        meaning=block["meaning"],
        options=options,
        limits_first=block.get("limits_first", False) is True,
        near=_topics(where, block, "near"),
        after=_words(where, block, "after"),
    )


def _options(where: str, block: dict[str, Any]) -> tuple[Option, ...]:
    confirms = _words(where, block, "confirms")
    listed = block.get("options", [])
    if confirms and listed:
        raise QuestionsError(f"{where}: has both 'confirms' and 'options'")
    if confirms:
        plain = (Option("yes", finds=confirms), Option("no", denies=confirms))
        return (*plain, Option(UNSURE), Option(SKIP))
    if not isinstance(listed, list):
        raise QuestionsError(f"{where}: 'options' must be a list")
    options = tuple(_option(where, item) for item in listed)
    if len({option.id for option in options}) != len(options):
        raise QuestionsError(f"{where}: an option stands twice")
    return options


def _option(where: str, item: Any) -> Option:
    if not isinstance(item, dict) or not isinstance(item.get("id"), str):
        raise QuestionsError(f'{where}: an option has no id in words (quote "yes" and "no")')
    here = f"{where}: {item['id']}"
    if unknown := sorted(set(item) - set(Option.__dataclass_fields__)):
        raise QuestionsError(f"{here}: unknown field '{unknown[0]}'")
    sets = item.get("sets", {})
    for name, value in sets.items():
        if name not in State.__dataclass_fields__ or not isinstance(value, str):
            raise QuestionsError(f"{here}: cannot set '{name}' to {value!r}")
    return Option(
        id=item["id"],
        sets=MappingProxyType(dict(sets)),
        finds=_words(here, item, "finds"),
        denies=_words(here, item, "denies"),
        topics=_topics(here, item, "topics"),
        needs=_words(here, item, "needs"),
    )


def _words(where: str, block: dict[str, Any], name: str) -> tuple[str, ...]:
    value = block.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise QuestionsError(f"{where}: '{name}' must be a list of words")
    return tuple(value)


def _topics(where: str, block: dict[str, Any], name: str) -> tuple[str, ...]:
    value = _words(where, block, name)
    if wrong := [topic for topic in value if topic not in TOPICS]:
        raise QuestionsError(f"{where}: unknown topic '{wrong[0]}'")
    return value

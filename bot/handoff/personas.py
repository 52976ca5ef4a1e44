"""Scripted people to practise with: one YAML file each, and the words that tell what a message asks.

They answer by what the responder writes: a message is about a topic when it holds one of its words,
and each person has one line for each topic they know of. It is a rehearsal, not a person: what it
trains is order, tone and hands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.screening.assessment import assess_state
from bot.screening.card import NEEDS
from bot.screening.findings import Finding
from bot.screening.state import State
from bot.screening.taxonomy import Taxonomy, load_taxonomy
from bot.screening.yaml_file import YamlFileError, read_yaml

TOPICS_FILE: Final = "topics.yml"
MOST_AT_ONCE: Final = 2
SIGNS: Final = "signs"
PARTS: Final = {"role", "age_band", SIGNS, "needs", "device_safe", "alone", "suicide_screen"}


class PersonaError(ValueError):
    """A practice file cannot be used; the message names it and what is wrong."""


@dataclass(frozen=True)
class Persona:
    """One scripted person. ``notice`` is what a responder should have seen; told at the end."""

    id: str
    language: str
    title: str
    about: str
    tier: str
    state: State
    opening: tuple[str, ...]
    answers: Mapping[str, str]
    otherwise: tuple[str, ...]
    notice: tuple[str, ...]

    @property
    def minor(self) -> bool:
        """Whether they are under 18."""
        return self.state.age_band in ("under_13", "13_17")


class Personas:
    """Everybody there is to practise with. Made by :meth:`load`; immutable."""

    def __init__(
        self, people: Mapping[str, Persona], topics: Mapping[str, re.Pattern[str]], known: Taxonomy
    ) -> None:
        self._people = people
        self._topics = topics
        self.taxonomy = known

    @classmethod
    def load(cls, data: Path) -> Personas:
        """Read ``console/practice`` below ``data``. Raises :class:`PersonaError`."""
        folder = data / "console" / "practice"
        known = load_taxonomy(data / "indicators" / "taxonomy.yml")
        topics = {str(name): _pattern(words) for name, words in _read(folder / TOPICS_FILE).items()}
        files = [path for path in sorted(folder.glob("*.yml")) if path.name != TOPICS_FILE]
        people = {path.stem: _persona(path, known) for path in files}
        for person in people.values():
            odd = sorted(set(person.answers) - set(topics))
            if odd:
                raise PersonaError(f"{person.id}.yml answers what no topic is: {', '.join(odd)}")
        return cls(people, topics, known)

    def __iter__(self) -> Any:
        return iter(self._people.values())

    def __len__(self) -> int:
        return len(self._people)

    def get(self, persona_id: str) -> Persona | None:
        """One of them by id."""
        return self._people.get(persona_id)

    def asked(self, text: str) -> list[str]:
        """The topics that a message is about, in the order in which it names them."""
        plain = folded(text)
        found = ((pattern.search(plain), name) for name, pattern in self._topics.items())
        return [name for _, name in sorted((m.start(), name) for m, name in found if m)]

    def reply(self, person: Persona, text: str, heard: list[str]) -> tuple[list[str], list[str]]:
        """What they write back, and the ids of it, to be remembered as heard.

        Nothing is said twice; where a message asks for nothing they know of, they say so in turn,
        and at last nothing.
        """
        fresh = [t for t in self.asked(text) if t in person.answers and t not in heard]
        if fresh:
            told = fresh[:MOST_AT_ONCE]
            return [person.answers[name] for name in told], told
        turn = sum(1 for each in heard if each.startswith("-"))
        if turn >= len(person.otherwise):
            return [], []
        return [person.otherwise[turn]], [f"-{turn}"]


def folded(text: str) -> str:
    """Small letters without accents, so that nobody has to type them."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("đ", "d").replace("’", "'")
    # Latin accents go; the vowel signs of other scripts are letters.
    return "".join(c for c in plain if not "\u0300" <= c <= "\u036f")


def _pattern(words: Any) -> re.Pattern[str]:
    pieces = "|".join(re.escape(folded(str(word))) for word in words)
    return re.compile(rf"(?<!\w)(?:{pieces})")


def _read(path: Path) -> dict[str, Any]:
    try:
        plain = read_yaml(path)
    except YamlFileError as error:
        raise PersonaError(f"{path}: {error}") from error
    if not isinstance(plain, dict):
        raise PersonaError(f"{path}: has no keys")
    return plain


def _persona(path: Path, known: Taxonomy) -> Persona:
    plain = _read(path)
    try:
        state = _state(path, plain["card"], known)
        return Persona(
            id=path.stem,
            language=str(plain["language"]),
            title=str(plain["title"]),
            about=str(plain["about"]),
            tier=assess_state(state, known).tier,
            state=state,
            opening=_lines(plain["opening"]),
            answers={str(name): str(line) for name, line in plain["answers"].items()},
            otherwise=_lines(plain["otherwise"]),
            notice=_lines(plain["notice"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise PersonaError(f"{path}: {error!r}") from error


def _state(path: Path, card: dict[str, Any], known: Taxonomy) -> State:
    signs, needs = card.get(SIGNS) or [], card.get("needs") or []
    odd = [each for each in signs if each not in known.indicators]
    odd += [each for each in needs if each not in NEEDS] + sorted(set(card) - PARTS)
    if odd:
        raise PersonaError(f"{path}: the card knows nothing of {', '.join(odd)}")
    plain = {name: value for name, value in card.items() if name not in (SIGNS, "needs")}
    findings = tuple(Finding(each, "yes", "said", "now", 0.9, "phrase", 1) for each in signs)
    return State(turn=1, findings=findings, needs=tuple(needs), **plain)


def _lines(value: Any) -> tuple[str, ...]:
    return tuple(str(line) for line in value)

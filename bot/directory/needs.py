"""Which needs a service meets: read from its taxonomy terms, its name and, last, its description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.directory.found import NEEDS
from bot.directory.names import key
from bot.settings import ROOT

NEEDS_FILE = ROOT / "data" / "directory" / "needs.yml"


class NeedsFileError(ValueError):
    """``needs.yml`` names a need that the assistant does not know."""


@dataclass(frozen=True)
class ServiceText:
    """What a service says about itself that bears on needs."""

    declared: tuple[str, ...]
    terms: tuple[str, ...]
    name: str
    keywords: str
    description: str


class NeedsMap:
    """Taxonomy terms and words, each with the need it stands for."""

    def __init__(self, terms: dict[str, list[str]], words: dict[str, re.Pattern[str]]) -> None:
        self._terms = terms
        self._words = words

    def read(self, service: ServiceText) -> dict[str, str]:
        """The needs that ``service`` meets, each with what says so.

        The description is asked only when nothing surer speaks: it is prone to say what is *not* done.
        """
        found = {need: "declared" for need in service.declared if need in NEEDS}
        for term in service.terms:
            for need in self._terms.get(key(term), ()):
                found.setdefault(need, f"term {term}"[:200])
        for label, text in (("name", service.name), ("keywords", service.keywords)):
            for need in self._spoken(text):
                found.setdefault(need, label)
        if not found:
            found = dict.fromkeys(self._spoken(service.description), "description")
        return found

    def _spoken(self, text: str) -> list[str]:
        plain = f" {key(text)} "
        return [need for need, pattern in self._words.items() if pattern.search(plain)]


@lru_cache(maxsize=2)
def load_needs(path: Path = NEEDS_FILE) -> NeedsMap:
    """Read ``path``. Raises :class:`NeedsFileError`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    terms: dict[str, list[str]] = {}
    words: dict[str, re.Pattern[str]] = {}
    for need, entry in data.items():
        if need not in NEEDS:
            raise NeedsFileError(f"{path.name}: {need} is not one of {', '.join(NEEDS)}")
        for term in (*entry["terms"], need):
            terms.setdefault(key(term), []).append(need)
        spoken = "|".join(_pattern(word) for word in entry["words"])
        words[need] = re.compile(f" (?:{spoken}) ")
    return NeedsMap(terms, words)


def _pattern(word: str) -> str:
    stem = re.escape(key(word.removesuffix("*")))
    return rf"{stem}\w*" if word.endswith("*") else stem

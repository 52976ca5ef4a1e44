"""Facts that a person states, never guessed: age, for whom they write, what they need.

Phrases and age patterns are data: ``data/nlu/facts.<language>.yml``. An age pattern is a regular
expression over folded words, with ``{n}`` for the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.folding import whole
from bot.nlu.phrases import Hit, Languages, PhraseBook, PhraseIndex, language_of
from bot.nlu.sentences import Sentence

MINOR = 18
BANDS = ((13, "under_13"), (18, "13_17"), (25, "18_24"), (200, "25_plus"))


@dataclass(frozen=True)
class Facts:
    """``stated`` goes to the parse data; a minor's age is also a finding, ``third_party`` or their own."""

    stated: dict[str, Any]
    minor: tuple[Sentence, bool] | None = None  # where it was said, and whether of another person


def age_band(age: int) -> str:
    """The band of an age in years."""
    return next(band for limit, band in BANDS if age < limit)


class Ages:
    """How ages are said in one language. Its patterns are compiled when they are first needed."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._numbers = {
            whole(str(word)): int(number)
            for number, spelled in (data.get("numbers") or {}).items()
            for word in spelled
        }

    @cached_property
    def own(self) -> list[re.Pattern[str]]:
        """How people say their own."""
        return self._patterns("own_age")

    @cached_property
    def other(self) -> list[re.Pattern[str]]:
        """How people say another's."""
        return self._patterns("other_age")

    def first(self, patterns: Sequence[re.Pattern[str]], folded: str) -> int | None:
        """The first likely age in a folded sentence."""
        for pattern in patterns:
            match = pattern.search(folded)
            if match:
                said = match.group("n")
                age = int(said) if said.isdigit() else self._numbers[said]
                if 4 <= age <= 99:
                    return age
        return None

    def _patterns(self, key: str) -> list[re.Pattern[str]]:
        spelled = "|".join(sorted(map(re.escape, self._numbers), key=len, reverse=True))
        number = rf"(?P<n>\d{{1,2}}{'|' + spelled if spelled else ''})"
        return [re.compile(t.replace("{n}", number)) for t in self._data.get(key) or ()]


def read_ages(paths: Iterable[Path]) -> dict[str, dict[str, Any]]:
    """What fact files say about ages, by language: JSON-ready."""
    found = {}
    for path in paths:
        data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
        found[language_of(path)] = {
            "numbers": {str(n): list(words) for n, words in (data.get("numbers") or {}).items()},
            "own_age": data.get("own_age") or [],
            "other_age": data.get("other_age") or [],
        }
    return found


class FactReader:
    """Reads the facts of one cleaned text."""

    def __init__(self, phrases: PhraseIndex, ages: Mapping[str, Mapping[str, Any]]) -> None:
        self._book = PhraseBook(phrases)
        self._ages = {language: Ages(data) for language, data in ages.items()}

    @classmethod
    def of(cls, files: Iterable[Path]) -> FactReader:
        """Read ``facts.<language>.yml`` files."""
        paths = sorted(files)
        return cls(PhraseIndex.of(paths), read_ages(paths))

    def warm(self) -> None:
        """Make the age patterns of every language, which otherwise the first message to need them does."""
        for ages in self._ages.values():
            ages.first((*ages.own, *ages.other), "")

    def read(self, text: str, sentences: Sequence[Sentence], languages: Languages = None) -> Facts:
        """The facts of ``text``, whose sentences are ``sentences``."""
        hits = [hit for hit in self._book.find(text, languages) if hit.kind == "cue"]
        stated: dict[str, Any] = {}
        minor = self._age(sentences, stated, languages)
        names = {hit.name for hit in hits}
        if minor is None and "minor" in names:
            minor = (_sentence_of(next(h for h in hits if h.name == "minor"), sentences), False)
        roles = [hit.name[5:] for hit in hits if hit.name.startswith("role/")]
        if roles:
            stated["role"] = roles[0]
        needs = dict.fromkeys(hit.name[5:] for hit in hits if hit.name.startswith("need/"))
        if needs:
            stated["needs"] = list(needs)
        if "phone_seen" in names:
            stated["phone_seen"] = True
        return Facts(stated, minor)

    def _age(
        self, sentences: Sequence[Sentence], stated: dict[str, Any], languages: Languages
    ) -> tuple[Sentence, bool] | None:
        if not any(character.isalpha() for sentence in sentences for character in sentence.text):
            return None  # a bare number answers some question, and says no age in any language
        near = [ages for code, ages in self._ages.items() if not languages or code in languages]
        minor: tuple[Sentence, bool] | None = None
        for sentence in sentences:
            folded = whole(sentence.text)
            own = next(filter(None, (ages.first(ages.own, folded) for ages in near)), None)
            if own is not None and "age" not in stated:
                stated["age"] = own
                stated["age_band"] = age_band(own)
                if own < MINOR:
                    minor = (sentence, False)
            if own is None:
                other = next(filter(None, (ages.first(ages.other, folded) for ages in near)), None)
                if other is not None and "other_age" not in stated:
                    stated["other_age"] = other
                if other is not None and other < MINOR and minor is None:
                    minor = (sentence, True)
        return minor


def _sentence_of(hit: Hit, sentences: Sequence[Sentence]) -> Sentence:
    inside = [s for s in sentences if s.start <= hit.start < s.end]
    return inside[0] if inside else Sentence("", hit.start, hit.end)

"""Whole messages that mean one thing: numbers, yes and no, STOP, "human", a need, a language's name.

The words are data (``data/nlu/words.<language>.yml``). Only a whole message counts: "stop" ends, but
"make him stop" is something that a person tells.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.folding import whole
from bot.nlu.phrases import language_of

ANY = "any"  # names of languages are known in every language
LONGEST = 60  # characters: nobody spells a keyword with more
LONGEST_SENTENCE = 200
SHORT_NAME = 2  # "en" and "es" are words of many languages


@dataclass(frozen=True)
class Exact:
    """What a whole message means: an intent of :file:`domain.yml`, and facts that come with it."""

    intent: str
    stated: tuple[tuple[str, Any], ...] = ()

    @property
    def facts(self) -> dict[str, Any]:
        """The facts, by name."""
        return {n: list(v) if isinstance(v, tuple) else v for n, v in self.stated}


class WordFileError(ValueError):
    """A file of words cannot be used; the message names the file and the word."""


class ExactReader:
    """Looks whole messages up, in the languages that the message may be in before all others."""

    def __init__(self) -> None:
        self._meanings: dict[str, dict[str, Exact]] = {}  # by word, then by language
        self._named: dict[str, str] = {}  # codes of languages by their names

    @classmethod
    def from_files(cls, paths: Iterable[Path]) -> ExactReader:
        """Read ``words.<language>.yml`` files and ``languages.yml``. Raises :class:`WordFileError`."""
        reader = cls()
        for path in sorted(paths):
            data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
            try:
                reader._add(data, language_of(path))
            except (AttributeError, TypeError, ValueError) as error:
                raise WordFileError(f"{path.name}: {error}") from error
        return reader

    def read(self, text: str, languages: frozenset[str] | None = None) -> Exact | None:
        """The meaning of a cleaned text, if the whole of it is a known word or phrase.

        A word that means different things is taken as in ``languages``, or else as in English, in
        which keywords are taught to everyone; between any others the classifier decides.
        """
        bare = text.strip()
        if not bare or len(bare) > LONGEST:
            return None
        if all(c in "?¿؟？ " for c in bare):
            return Exact("ask_help")
        meanings = self._meanings.get(_key(bare), {})
        for tongues in (languages or (), (ANY, "en"), meanings):
            several = {meanings[code] for code in tongues if code in meanings}
            if len(several) == 1:
                return several.pop()
        return None

    def language_of(self, text: str) -> str:
        """The one language that knows the whole text as one of its words, or ""."""
        known = self._meanings.get(_key(text.strip()), {})
        return next(iter(known)) if len(known) == 1 and ANY not in known else ""

    def languages_in(self, text: str) -> tuple[str, ...]:
        """The languages whose names stand in a text, as words of their own: "can we do spanish"."""
        padded = f" {_key(text[:LONGEST_SENTENCE])} "
        found = (code for name, code in self._named.items() if f" {name} " in padded)
        return tuple(dict.fromkeys(found))

    def _add(self, data: Mapping[str, Any], language: str) -> None:
        for number, spelled in (data.get("numbers") or {}).items():
            for word in (str(number), *spelled):
                self._put(word, language, Exact("tell", (("number", int(number)),)))
        for code, names in (data.get("languages") or {}).items():
            for name in names:
                self._put(name, ANY, Exact("change_language", (("language_asked", code),)))
                if len(_key(name)) > SHORT_NAME:
                    self._named[_key(name)] = code
        for need, spelled in (data.get("needs") or {}).items():
            for word in spelled:
                self._put(word, language, Exact("tell", (("needs", (str(need),)),)))
        for intent, spelled in (data.get("intents") or {}).items():
            for word in spelled:
                self._put(word, language, Exact(intent))

    def _put(self, word: Any, language: str, meaning: Exact) -> None:
        if not isinstance(word, str):
            raise TypeError(f"{word!r} is no text; put it in quotes")
        before = self._meanings.setdefault(_key(word), {}).setdefault(language, meaning)
        if before != meaning:
            raise ValueError(f"{word!r} means both {before} and {meaning}")


def _key(text: str) -> str:
    digits = (
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in text
    )
    return whole("".join(digits)) or text.strip()

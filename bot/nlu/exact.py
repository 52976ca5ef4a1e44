"""Whole messages that mean one thing: numbers, yes and no, STOP, HELP, "human", names of languages.

The words are data (``data/nlu/words.yml``). Only a whole message counts: "stop" ends, but "make him stop"
is something that a person tells.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.folding import whole

LONGEST = 60  # characters: nobody spells a keyword with more


@dataclass(frozen=True)
class Exact:
    """What a whole message means: an intent of :file:`domain.yml`, and facts that come with it."""

    intent: str
    facts: dict[str, Any] = field(default_factory=dict)


class ExactReader:
    """Looks whole messages up."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._meanings: dict[str, Exact] = {}
        for number, spelled in (words.get("numbers") or {}).items():
            for word in (str(number), *spelled):
                self._put(word, Exact("tell", {"number": int(number)}))
        for code, names in (words.get("languages") or {}).items():
            for name in names:
                self._put(name, Exact("change_language", {"language_asked": code}))
        for intent, lists in (words.get("intents") or {}).items():
            for spelled in lists.values():
                for word in spelled:
                    self._put(word, Exact(intent))

    @classmethod
    def from_file(cls, path: Path) -> ExactReader:
        """Read ``words.yml``."""
        return cls(yaml.safe_load(path.read_text("utf-8")) or {})

    def read(self, text: str) -> Exact | None:
        """The meaning of a cleaned text, if the whole of it is a known word or phrase."""
        bare = text.strip()
        if not bare or len(bare) > LONGEST:
            return None
        if all(c in "?¿؟？ " for c in bare):
            return Exact("ask_help")
        return self._meanings.get(_key(bare))

    def _put(self, word: str, meaning: Exact) -> None:
        key = _key(str(word))
        before = self._meanings.setdefault(key, meaning)
        if before != meaning:
            raise ValueError(f"words.yml: {word!r} means both {before} and {meaning}")


def _key(text: str) -> str:
    digits = (
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in text
    )
    return whole("".join(digits)) or text.strip()

"""What people bring up that no sign of exploitation stands for: a wrong number, who reads this.

The phrases are data, ``data/topics/<language>.yml``: topic and phrases, of which a message holds one. They
are read as the program starts, so an edit needs no training.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

import yaml

from bot.languages.counting import word_count

# An insult, or that it is a wrong number, is a message of its own: in a story somebody else says it.
MOST_WORDS: Final[Mapping[str, int]] = MappingProxyType({"insult": 5, "wrong_number": 10})
LONGEST: Final = 400  # characters
# Written without spaces between words, or with endings that stick to them.
_RUNS_ON: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# The end of a longer word may change: "demitida", "zwolniono".
_ENDS_FREELY: Final = 5


class TopicFileError(ValueError):
    """A file of topics cannot be used; the message names the file and what is wrong."""


@dataclass(frozen=True)
class Topics:
    """Every phrase and its topic."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...] = ()

    @classmethod
    def load(cls, folder: Path) -> Topics:
        """Read ``<language>.yml`` of a folder. Raises :class:`TopicFileError`."""
        said: dict[str, dict[str, None]] = {}
        for path in sorted(folder.glob("*.yml")):
            for topic, phrases in _read(path).items():
                said.setdefault(topic, {}).update(dict.fromkeys(map(_plain, phrases)))
        return cls(tuple((topic, _pattern(list(phrases))) for topic, phrases in said.items()))

    @property
    def names(self) -> tuple[str, ...]:
        """The topics that there are."""
        return tuple(topic for topic, _ in self.patterns)

    def find(self, text: str) -> str:
        """The topic that a message brings up, or ""."""
        spellings = {_plain(text[:LONGEST]), _plain(text[:LONGEST], apostrophe=" ")}
        for topic, pattern in self.patterns:
            if word_count(text) <= MOST_WORDS.get(topic, LONGEST) and any(
                map(pattern.search, spellings)
            ):
                return topic
        return ""


def _read(path: Path) -> dict[str, list[str]]:
    try:
        data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise TopicFileError(f"{path.name} cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise TopicFileError(f"{path.name}: a topic and its phrases a line are missing")
    for topic, phrases in data.items():
        if not isinstance(phrases, list) or not all(isinstance(p, str) and p for p in phrases):
            raise TopicFileError(f"{path.name}: {topic}: must be a list of phrases")
    return data


def _plain(text: str, apostrophe: str = "") -> str:
    """Lower case, without accents and marks: what two spellings share. "I'm" is "im" or "i m"."""
    bare = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    bare = re.sub("['’ʼ\u200c]", apostrophe, unicodedata.normalize("NFC", bare))
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in bare)
    return " ".join("".join(kept).split())


# Letters that Unicode does not take apart, or that are typed for each other.
_LETTERS: Final = str.maketrans("ıłđøىيك", "ildoییک")


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_alone, sorted(phrases, key=len, reverse=True))))


def _alone(phrase: str) -> str:
    if _RUNS_ON.search(phrase):
        return re.escape(phrase)
    last = phrase.rpartition(" ")[2]
    end = "" if len(last) >= _ENDS_FREELY else r"(?!\w)"
    return rf"(?<!\w){re.escape(phrase)}{end}"

"""What the web chat itself says, in every language: ``data/languages/chat/<tag>.ftl``.

The files are Fluent of the simplest kind, one line a sentence, so that reviewers need no other tool than for
the assistant's sentences; they are read by line because parsing whole catalogues would take the gateway
longer than everything else it does at its start.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

FALLBACK: Final = "en"
RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "prs", "ckb"}
)
Words = dict[str, str]
_SENTENCE = re.compile(r"^([a-z][A-Za-z]*) = (.+)$", re.MULTILINE)
_REFERENCE = re.compile(r"\{ ([a-z][A-Za-z]*) \}")
_VALUE = re.compile(r"\{ \$([a-z]+) \}")
_NAME = re.compile(r"^language-name = (.+)$", re.MULTILINE)


class WordsMissingError(Exception):
    """The English words of the chat cannot be read; the message names the file."""


def load_words(folder: Path) -> dict[str, Words]:
    """The words by language and key, of each ``<tag>.ftl`` in ``folder``; values stand as ``{n}``.

    A language that lacks a sentence is left out: half a language is worse than English. Raises
    :class:`WordsMissingError` without English.
    """
    read = {path.stem: _read(path) for path in sorted(folder.glob("*.ftl"))}
    english = read.get(FALLBACK)
    if not english:
        raise WordsMissingError(f"{folder / FALLBACK}.ftl is missing, or holds no sentence")
    return {tag: words for tag, words in read.items() if words.keys() >= english.keys()}


def load_names(folder: Path, tags: Iterable[str]) -> Words:
    """What each language calls itself, out of the assistant's own ``<tag>.ftl`` in ``folder``."""
    names: Words = {}
    for tag in tags:
        path = folder / f"{tag}.ftl"
        found = _NAME.search(path.read_text("utf-8")) if path.exists() else None
        names[tag] = found.group(1).strip() if found else tag
    return names


def pick_language(offered: Iterable[str], *wanted: str | None) -> str:
    """The first of ``wanted`` (a tag, or an ``Accept-Language`` value) that is offered; else the first."""
    known = list(offered)
    for value in wanted:
        for tag in (value or "").replace(" ", "").split(","):
            main = tag.partition(";")[0].partition("-")[0].lower()
            if main in known:
                return main
    return known[0]


def direction(language: str | None) -> str:
    """``rtl`` for languages that are written from right to left."""
    main = (language or "").partition("-")[0].lower()
    return "rtl" if main in RIGHT_TO_LEFT else "ltr"


def _read(path: Path) -> Words:
    words = dict(_SENTENCE.findall(path.read_text("utf-8")))
    return {key: _plain(text.strip(), words) for key, text in words.items()}


def _plain(text: str, words: Words) -> str:
    whole = _REFERENCE.sub(lambda found: words.get(found.group(1), ""), text)
    return _VALUE.sub(r"{\1}", whole)

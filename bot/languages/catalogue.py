"""Every sentence the assistant can say, one Fluent file a language.

A sentence is found by its key. A language that lacks it borrows the English one; a person is never
met with an error or a bare key.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

FALLBACK = "en"
# Said when a sentence is missing even in English; the loader makes sure that it is there.
LAST_RESORT = "something-wrong"
NEEDED = (LAST_RESORT, "language-name", "language-direction")

Direction = Literal["ltr", "rtl"]


class CatalogueError(ValueError):
    """A catalogue file cannot be read; the message names the file and the line."""


class MissingSentenceError(CatalogueError):
    """A sentence without which no conversation is possible is missing from the English file."""


@dataclass(frozen=True)
class Tongue:
    """One language's sentences, ready to be said."""

    tag: str
    bundle: FluentBundle
    keys: frozenset[str]
    sources: Mapping[str, str] = field(default_factory=dict)


class Catalogue:
    """Sentences by key and language. Made by :meth:`load`; immutable, safe to share."""

    def __init__(self, tongues: dict[str, Tongue]) -> None:
        self._tongues = tongues

    @classmethod
    def load(cls, folder: Path, only: Collection[str] = ()) -> Catalogue:
        """Read every ``<tag>.ftl`` of a folder, or English and those in ``only``.

        Raises :class:`CatalogueError` where a file cannot be read or holds something that is not
        Fluent, and :class:`MissingSentenceError` where English lacks what everything falls back to.
        """
        wanted = {FALLBACK, *only}
        files = [f for f in sorted(folder.glob("*.ftl")) if not only or f.stem in wanted]
        tongues = {path.stem: _read(path) for path in files}
        english = tongues.get(FALLBACK)
        if english is None:
            raise MissingSentenceError(f"{folder / (FALLBACK + '.ftl')} is missing")
        lacking = [key for key in NEEDED if key not in english.keys]
        if lacking:
            raise MissingSentenceError(f"{FALLBACK}.ftl lacks {', '.join(lacking)}")
        return cls(tongues)

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages at hand, sorted."""
        return tuple(self._tongues)

    def keys(self, language: str) -> frozenset[str]:
        """The keys that a language's own file holds."""
        tongue = self._tongues.get(language)
        return tongue.keys if tongue else frozenset()

    def missing(self, language: str) -> frozenset[str]:
        """The keys that English holds and the language does not."""
        return self._tongues[FALLBACK].keys - self.keys(language)

    def has(self, key: str, language: str = FALLBACK) -> bool:
        """Whether a language's own file holds the key."""
        return key in self.keys(language)

    def say(self, key: str, language: str, **args: str | float) -> str:
        """The sentence, in the language or else in English. Never raises: a person is waiting."""
        for tag in (language, language.partition("-")[0], FALLBACK):
            text = self._format(key, tag, args)
            if text is not None:
                return text
        for tag in (language, FALLBACK):
            text = self._format(LAST_RESORT, tag, {})
            if text is not None:
                return text
        return ""

    def source(self, key: str, language: str) -> str:
        """The sentence as its file holds it, or the English one: what a wording is known by."""
        for tag in (language, language.partition("-")[0], FALLBACK):
            tongue = self._tongues.get(tag)
            if tongue is not None and key in tongue.keys:
                return tongue.sources.get(key, "")
        return ""

    def name(self, language: str) -> str:
        """What the language calls itself; its tag where that is not known."""
        return self._format("language-name", language, {}) or language

    def direction(self, language: str) -> Direction:
        """``rtl`` for languages written from right to left."""
        said = self._format("language-direction", language, {})
        return cast(Direction, said) if said in ("ltr", "rtl") else "ltr"

    def _format(self, key: str, tag: str, args: dict[str, str | float]) -> str | None:
        tongue = self._tongues.get(tag)
        if tongue is None or key not in tongue.keys:
            return None
        pattern = tongue.bundle.get_message(key).value
        if pattern is None:
            return None
        text, errors = tongue.bundle.format_pattern(pattern, args)
        # A placeable without its value would show its own name to the person.
        return None if errors else str(text)


def _entries(path: Path, source: str) -> list[Any]:
    try:
        return list(FluentParser(with_spans=True).parse(source).body)
    except RecursionError as error:
        raise CatalogueError(f"{path} is nested too deeply") from error


def _read(path: Path) -> Tongue:
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path} cannot be read: {error}") from error
    keys = []
    sources = {}
    for entry in _entries(path, source):
        if isinstance(entry, ast.Junk):
            line = source.count("\n", 0, entry.span.start) + 1
            raise CatalogueError(f"{path}, line {line}: this is not Fluent")
        if isinstance(entry, ast.Message):
            keys.append(entry.id.name)
            sources[entry.id.name] = source[entry.span.start : entry.span.end].strip()
    doubled = {key for key in keys if keys.count(key) > 1}
    if doubled:
        raise CatalogueError(f"{path}: said twice: {', '.join(sorted(doubled))}")
    # Isolation marks would turn every text into UCS-2 and show as boxes on old phones.
    bundle = FluentBundle([path.stem], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return Tongue(path.stem, bundle, frozenset(keys), sources)

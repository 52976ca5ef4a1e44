"""Quick phrases: sentences that a responder can send in a language they do not speak.

One file a language in ``data/console/phrases``; the English file gives the order and the preview. Each
file says itself whether a native speaker of the field has reviewed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.screening.yaml_file import YamlFileError, read_yaml

PREVIEW: Final = "en"
EMERGENCY: Final = "{emergency}"
# Says that the language is not the responder's own: not for a conversation in the preview's language.
FOREIGN_ONLY: Final = frozenset({"prepared"})


class PhrasesError(ValueError):
    """A phrase file cannot be used; the message names the file and what is wrong."""


@dataclass(frozen=True)
class Phrase:
    """One sentence: as the person reads it, and as the responder does."""

    id: str
    text: str
    preview: str


@dataclass(frozen=True)
class Offered:
    """The phrases for one conversation, by group. ``language`` is the one they are in."""

    language: str
    reviewed: bool
    groups: tuple[tuple[str, tuple[Phrase, ...]], ...]


@dataclass(frozen=True)
class Tongue:
    """One language's file."""

    reviewed: bool
    texts: Mapping[str, str]


class Phrases:
    """Every phrase in every language. Made by :meth:`load`; immutable."""

    def __init__(
        self, groups: Mapping[str, tuple[str, ...]], tongues: Mapping[str, Tongue]
    ) -> None:
        self._groups = groups
        self._tongues = tongues

    @classmethod
    def load(cls, folder: Path, kind: str = "phrases") -> Phrases:
        """Read ``<kind>/<tag>.yml`` below ``folder``. Raises :class:`PhrasesError`."""
        read = {path.stem: _read(path) for path in sorted((folder / kind).glob("*.yml"))}
        if PREVIEW not in read:
            raise PhrasesError(f"{folder / kind / 'en.yml'} is missing")
        groups = {name: tuple(texts) for name, texts in read[PREVIEW]["phrases"].items()}
        tongues = {tag: _tongue(tag, plain) for tag, plain in read.items()}
        known = set(tongues[PREVIEW].texts)
        for tag, tongue in tongues.items():
            if set(tongue.texts) != known:
                odd = ", ".join(sorted(set(tongue.texts) ^ known))
                raise PhrasesError(f"{kind}/{tag}.yml and {kind}/en.yml differ in: {odd}")
        return cls(groups, tongues)

    @property
    def languages(self) -> dict[str, bool]:
        """The languages at hand, and whether each was reviewed."""
        return {tag: tongue.reviewed for tag, tongue in self._tongues.items()}

    def text(self, phrase_id: str, language: str) -> str:
        """One phrase in ``language``, or in English."""
        return self._tongues[self._tag(language)].texts[phrase_id]

    def meaning(self, text: str) -> str:
        """What a phrase says, in the preview's language; empty where ``text`` is none of them."""
        for tongue in self._tongues.values():
            for name, known in tongue.texts.items():
                if known == text:
                    return self._tongues[PREVIEW].texts[name]
        return ""

    def _tag(self, language: str) -> str:
        primary = language.partition("-")[0]
        return next((t for t in (language, primary) if t in self._tongues), PREVIEW)

    def offer(self, language: str, emergency: str) -> Offered:
        """The phrases in ``language``, or in English where there are none.

        ``emergency`` is the number to call; a phrase that needs one is left out without it.
        """
        tag = self._tag(language)
        tongue, english = self._tongues[tag], self._tongues[PREVIEW]
        groups = tuple(
            (
                name,
                tuple(
                    Phrase(
                        each,
                        tongue.texts[each].replace(EMERGENCY, emergency),
                        english.texts[each].replace(EMERGENCY, emergency),
                    )
                    for each in ids
                    if (emergency or EMERGENCY not in english.texts[each])
                    and not (tag == PREVIEW and each in FOREIGN_ONLY)
                ),
            )
            for name, ids in self._groups.items()
        )
        return Offered(tag, tongue.reviewed, groups)


def _read(path: Path) -> dict[str, Any]:
    try:
        plain = read_yaml(path)
        if not isinstance(plain["reviewed"], bool):
            raise PhrasesError(f"{path}: 'reviewed' is true or false")
        if not all(
            isinstance(text, str) for group in plain["phrases"].values() for text in group.values()
        ):
            raise PhrasesError(f"{path}: every phrase is one sentence in quotes")
    except (YamlFileError, KeyError, TypeError, AttributeError) as error:
        raise PhrasesError(f"{path}: {error}") from error
    return dict(plain)


def _tongue(tag: str, plain: dict[str, Any]) -> Tongue:
    texts: dict[str, str] = {}
    for group in plain["phrases"].values():
        for name, text in group.items():
            if name in texts:
                raise PhrasesError(f"phrases/{tag}.yml says '{name}' twice")
            texts[name] = text
    return Tongue(plain["reviewed"], texts)

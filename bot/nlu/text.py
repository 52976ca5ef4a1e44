"""Clean a text for understanding, remembering where each character came from.

The person's own text is kept untouched in the store; only what the models read is cleaned.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

LONGEST = 10_000  # characters that are read at all: what a webhook may carry
ZWNJ, ZWJ = "\u200c", "\u200d"
GUARD = "\u2060"  # WORD JOINER: not white space, so Rasa's strip() leaves it in front of a slash


@dataclass(frozen=True)
class Clean:
    """A cleaned text. ``origin[i]`` is the offset in the original of character ``i`` of ``text``.

    ``origin`` has one item more than ``text`` has characters: the end of the original.
    """

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the original of ``text[start:end]``."""
        if end <= start:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def clean(text: str | None) -> Clean:
    """NFKC, without controls, bidi marks, zero-width signs, lone surrogates and variation selectors.

    Line breaks stay: a burst of messages is one text with line breaks. Never raises.
    """
    source = (text or "")[:LONGEST]
    kept: list[str] = []
    origin: list[int] = []
    for start, cluster in _clusters(source):
        for character in unicodedata.normalize("NFKC", cluster):
            shown = _shown(character, source, start)
            if shown:
                kept.append(shown)
                origin.append(start)
    return Clean("".join(kept), (*origin, len(source)))


def guard_slash(text: str) -> str:
    """The text with a leading "/" made harmless: Rasa would take it for the name of an intent."""
    return GUARD + text if text.strip().startswith("/") else text


def _clusters(text: str) -> list[tuple[int, str]]:
    """A base character with the marks on it is normalised as one, so that accents compose."""
    clusters: list[tuple[int, str]] = []
    for index, character in enumerate(text):
        if clusters and unicodedata.combining(character):
            start, before = clusters[-1]
            clusters[-1] = (start, before + character)
        else:
            clusters.append((index, character))
    return clusters


def _shown(character: str, source: str, index: int) -> str:
    category = unicodedata.category(character)
    if character in "\n\r\u2028\u2029\u0085":
        return "\n"
    if category == "Zs" or character in "\t\v\f":
        return " "
    if character in (ZWNJ, ZWJ):
        return character if _joins_letters(source, index) else ""
    if category in ("Cc", "Cf", "Cs", "Co", "Cn") or "\ufe00" <= character <= "\ufe0f":
        return ""
    return character


def _joins_letters(source: str, index: int) -> bool:
    """Joiners carry meaning between Persian or Indic letters; elsewhere they only hide words."""
    before, after = source[max(0, index - 1) : index], source[index + 1 : index + 2]
    return all(c and ord(c) > 0x5FF and unicodedata.category(c)[0] in "LM" for c in (before, after))

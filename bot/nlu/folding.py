"""Fold words to what they have in common: case, accents, apostrophes and stretched letters apart."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# A word is letters, digits and marks, with apostrophes inside; scripts without spaces are read by letter.
_WORD = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W_](?:[^\W_\u0e00-\u0e7f\u3040-\u9fff]|[\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0963\u0966-\u0dff\u200c\u200d]|['’`´ʼ](?=\w))*"
)
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
# Arabic letters are typed in several ways; vowel marks, the stretching stroke and joiners say nothing.
_SILENT = "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c\u200d"
# Letters of Amharic that sound alike and are written for each other, by where their rows of eight begin.
_AMHARIC = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
_ALIKE = {
    **str.maketrans("أإآٱىيكةۀۂؤئ", "ااااییکهههوی", _SILENT),
    **str.maketrans("ıłđøё", "ildoе"),  # letters that Unicode does not take apart
    **{row + n: meant + n for row, meant in _AMHARIC.items() for n in range(7)},
}


@dataclass(frozen=True)
class Word:
    """A folded word and where it stands in the cleaned text."""

    norm: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a cleaned text, folded."""
    return [Word(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


@lru_cache(maxsize=1)
def _look_alikes() -> dict[int, int]:
    """Cyrillic and Greek letters that stand in for Latin ones inside a Latin word."""
    return str.maketrans("аеорсухіѕјԁοαερν", "aeopcyxisjdoaepv")


def fold(word: str) -> str:
    """One word: lower case, no accents on Latin letters, no apostrophes, "heeeelp" as "help"."""
    lower = word.casefold()
    if lower.isascii():
        plain = lower
    else:
        if any("a" <= c <= "z" for c in lower):
            lower = lower.translate(_look_alikes())
        lower = unicodedata.normalize("NFC", lower).translate(_ALIKE)
        plain = "".join(_without_accent(c) for c in lower)
    for apostrophe in "'’`´ʼ":
        plain = plain.replace(apostrophe, "")
    return _STRETCHED.sub(r"\1", plain) or word.casefold()


def whole(text: str) -> str:
    """A whole message folded to words with single spaces: what exact words are compared with."""
    return " ".join(word.norm for word in words(text))


def _without_accent(character: str) -> str:
    if ord(character) < 0x250:
        return unicodedata.normalize("NFD", character)[0]
    if 0x1E00 <= ord(character) <= 0x1EFF:  # Vietnamese and other Latin letters with two marks
        return unicodedata.normalize("NFD", character)[0]
    return "" if 0x300 <= ord(character) <= 0x36F else character

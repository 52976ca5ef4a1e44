"""One way to compare names: without case, accents on Latin letters, and punctuation."""

from __future__ import annotations

import re
import unicodedata

_SQUEEZED = re.compile(r"['’‘ʻʼ`.]")
_NOT_ASCII_WORD = re.compile(r"[^a-z0-9]+")
# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def key(text: str) -> str:
    """What a name is filed and found under: ``"São  Paulo!"`` and ``"sao paulo"`` are one."""
    if text.isascii():
        return " ".join(_NOT_ASCII_WORD.sub(" ", _SQUEEZED.sub("", text.lower())).split())
    folded = unicodedata.normalize("NFKD", text.casefold())
    kept: list[str] = []
    base_is_latin = False
    for letter in folded:
        if not unicodedata.combining(letter):
            base_is_latin = letter < "\u0370"
            kept.append(letter)
        elif not base_is_latin:
            # Marks make other letters in Devanagari, Arabic or Thai; in Latin they are left out.
            kept.append(letter)
    plain = unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)
    return _words(_SQUEEZED.sub("", plain))


def clean(text: str) -> str:
    """``text`` without control characters, direction overrides, lone surrogates and outer space."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return _HIDDEN.sub("", whole).strip()


def _words(text: str) -> str:
    # Combining marks are no word characters to `re`, though they are to a reader.
    spaced = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text)
    return " ".join(spaced.split())

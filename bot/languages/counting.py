"""How many words a text has, also in writing that puts no spaces between them."""

from __future__ import annotations

import re
from typing import Final

# Signs a word, about: Han 1.5 to 2; kana 3; Thai, Lao, Khmer and Burmese 4 to 5 with their marks.
_UNSPACED: Final = (
    (re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"), 2),
    (re.compile(r"[\u3040-\u30ff]"), 3),
    (re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 4),
)


def word_count(text: str) -> int:
    """The words of a text; where they are not set apart, an estimate from the signs."""
    count, spaced = 0, text
    for pattern, signs in _UNSPACED:
        count += -(-len(pattern.findall(text)) // signs)
        spaced = pattern.sub(" ", spaced)
    return count + sum(any(c.isalnum() for c in word) for word in spaced.split())

"""Split a text into sentences: the unit that is embedded.

One sentence among four is heard far better when sentences are scored one by one than when the whole
message is. People who text also write long runs without any mark, so these are cut at connectives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_SENTENCES = 12  # embedded of one turn: about 80 ms at worst
MOST_CHARACTERS = 1_200  # embedded of one turn
LONGEST = 240  # characters of one sentence
RUN_ON = 16  # words without a mark after which a connective is taken for the end of a sentence

_END = re.compile(r"[.!?…]+(?=\s|$)|[。！？؟।॥።၊။۔;；]+|\n+")
_CONNECTIVE = re.compile(
    r",\s+|\s(?=(?:and|but|so|because|then|y|e|pero|porque|entonces|et|mais|und|aber|mas|i|но|и|а)\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sentence:
    """A stretch of the cleaned text, without the white space around it."""

    text: str
    start: int
    end: int


def split(text: str) -> tuple[Sentence, ...]:
    """Every sentence of ``text``, in order. Empty for an empty text."""
    pieces: list[Sentence] = []
    start = 0
    for mark in _END.finditer(text):
        pieces += _shorten(text, start, mark.end())
        start = mark.end()
    pieces += _shorten(text, start, len(text))
    return tuple(pieces)


def to_embed(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences that are embedded: the first and the last ones of a text that is too long."""
    if len(sentences) <= MOST_SENTENCES and _size(sentences) <= MOST_CHARACTERS:
        return sentences
    chosen: list[int] = []
    size = 0
    for index in _from_both_ends(len(sentences)):
        size += len(sentences[index].text)
        if len(chosen) == MOST_SENTENCES or (chosen and size > MOST_CHARACTERS):
            break
        chosen.append(index)
    return tuple(sentences[index] for index in sorted(chosen))


def _size(sentences: tuple[Sentence, ...]) -> int:
    return sum(len(sentence.text) for sentence in sentences)


def _from_both_ends(count: int) -> list[int]:
    order = [
        index for pair in zip(range(count), reversed(range(count)), strict=True) for index in pair
    ]
    return list(dict.fromkeys(order))


def _shorten(text: str, start: int, end: int) -> list[Sentence]:
    piece = text[start:end]
    words = piece.split()
    if not words:
        return []
    if len(words) <= RUN_ON and len(piece) <= LONGEST:
        return _stripped(text, start, end)
    cuts = [start + cut.start() + 1 for cut in _CONNECTIVE.finditer(piece)]
    middle = (start + end) // 2
    good = [cut for cut in cuts if _words(text, start, cut) >= 4 and _words(text, cut, end) >= 4]
    if good:
        cut = min(good, key=lambda offset: abs(offset - middle))
    elif len(piece) > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > start else start + LONGEST
    else:
        return _stripped(text, start, end)
    return _shorten(text, start, cut) + _shorten(text, cut, end)


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _stripped(text: str, start: int, end: int) -> list[Sentence]:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    kept = piece.strip()
    return [Sentence(kept, left, left + len(kept))] if any(c.isalnum() for c in kept) else []

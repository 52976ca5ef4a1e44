"""Phrase templates: ``(a|b|)`` chooses, ``...`` admits up to four words, all else stands for itself.

A template is kept as it was written and taken apart when a message needs it, for there are thousands and a
message needs a few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.nlu.folding import words

GAP = 4  # words that "..." may stand for
AT_HAND = 1024  # templates that stay taken apart
_PARTS = re.compile(r"\(([^()]*)\)|(\.\.\.)")

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One part of a template: the phrases that may stand here, or a gap."""

    choices: frozenset[Phrase]
    lengths: tuple[int, ...]  # of the choices, longest first; 0 where the part may be left out
    gap: bool = False


def parse(template: str) -> tuple[Step, ...]:
    """The steps of a template. Raises ValueError for unbalanced brackets or nothing to find."""
    steps: list[Step] = []
    position = 0
    for part in _PARTS.finditer(template):
        steps += _plain(template[position : part.start()])
        steps.append(_gap() if part.group(2) else _choice(part.group(1).split("|")))
        position = part.end()
    steps += _plain(template[position:])
    if all(0 in step.lengths for step in steps):
        raise ValueError(f"{template!r} could stand for nothing")
    return tuple(steps)


@lru_cache(maxsize=AT_HAND)
def at_hand(template: str) -> tuple[Step, ...]:
    """As :func:`parse`, remembering the latest."""
    return parse(template)


def openings(steps: Sequence[Step]) -> Iterator[tuple[Phrase, int]]:
    """The phrases that a template can begin with, each with the number of the step that follows.

    A first part that may be left out lets the second begin it as well. A gap in front means nothing.
    """
    for index, step in enumerate(steps):
        for phrase in step.choices:
            if phrase:
                yield phrase, index + 1
        if 0 not in step.lengths:
            return


def follow(steps: Sequence[Step], norms: Sequence[str], start: int) -> int | None:
    """Where the longest way through ``steps`` from word ``start`` ends; None if there is none."""
    if not steps:
        return start
    step, rest = steps[0], steps[1:]
    ends = []
    for length in step.lengths:
        stop = start + length
        if stop <= len(norms) and (step.gap or tuple(norms[start:stop]) in step.choices):
            end = follow(rest, norms, stop)
            if end is not None:
                ends.append(end)
    return max(ends, default=None)


def _plain(text: str) -> list[Step]:
    phrase = tuple(word.norm for word in words(text))
    if any(bracket in text for bracket in "()|"):
        raise ValueError(f"{text!r} has a bracket without its other half")
    return [Step(frozenset({phrase}), (len(phrase),))] if phrase else []


def _choice(choices: Sequence[str]) -> Step:
    phrases = frozenset(tuple(word.norm for word in words(choice)) for choice in choices)
    return Step(phrases, tuple(sorted({len(phrase) for phrase in phrases}, reverse=True)))


def _gap() -> Step:
    return Step(frozenset(), tuple(range(GAP, -1, -1)), gap=True)

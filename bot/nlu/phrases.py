"""Phrase templates, read from data, found in folded words of any language.

All languages' phrases stand in one matcher, so that a message that mixes languages is heard. A line of
``data/indicators/phrases.<language>.yml`` is a template: ``(a|b|)`` chooses, ``...`` admits up to four
words between. Matching ignores case, accents, apostrophes and stretched letters.

spaCy's PhraseMatcher finds how templates begin, which costs microseconds a message; only from such a
candidate is the rest of its template followed. Templates are never multiplied out whole.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
import yaml
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from bot.nlu.folding import Word, words

GAP = 4  # words that "..." may stand for
OPENINGS = 24  # a template's beginning is multiplied out up to about this many phrases
_PARTS = re.compile(r"\(([^()]*)\)|(\.\.\.)")

Phrase = tuple[str, ...]


class PhraseFileError(ValueError):
    """A phrase file cannot be read; the message names the file and the template."""


@dataclass(frozen=True)
class Hit:
    """A phrase in the cleaned text. ``kind`` is said, denied or cue; ``name`` the indicator or cue."""

    kind: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Step:
    """One part of a template: the phrases that may stand here, or a gap."""

    choices: frozenset[Phrase]
    lengths: tuple[int, ...]  # of the choices, longest first; 0 where the part may be left out
    gap: bool = False


@dataclass(frozen=True)
class _Template:
    key: str
    rest: tuple[Step, ...]


def parse(template: str) -> list[Step]:
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
    return steps


class PhraseBook:
    """Finds every phrase of its files in a text."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._vocab = spacy.blank("xx").vocab
        self._openings = PhraseMatcher(self._vocab)
        self._templates: list[_Template] = []
        # The indicators of which a "not" right before the phrase says that it is not so. Of others it
        # may be part of the plea: "no me puedo ir hasta pagar".
        self.deniable: frozenset[str] = frozenset()
        for path in sorted(files):
            self._read(path)

    def find(self, text: str) -> list[Hit]:
        """The hits in a cleaned text, by where they begin, the longest first."""
        found = words(text)
        if not found:
            return []
        norms = [word.norm for word in found]
        hits = set()
        for key, start, end in self._openings(Doc(self._vocab, words=norms)):
            template = self._templates[int(self._vocab.strings[key])]
            stop = _follow(template.rest, norms, end)
            if stop is not None:
                hits.add(_hit(template.key, found, start, stop))
        return sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.kind, hit.name))

    def _read(self, path: Path) -> None:
        data = yaml.safe_load(path.read_text("utf-8")) or {}
        self.deniable |= frozenset(data.get("deniable") or ())
        try:
            for key, templates in _keys(data):
                for template in templates:
                    self._add(key, parse(str(template)))
        except (AttributeError, TypeError, ValueError) as error:
            raise PhraseFileError(f"{path.name}: {error}") from error

    def _add(self, key: str, steps: Sequence[Step]) -> None:
        for opening, rest in _openings(steps):
            self._templates.append(_Template(key, tuple(rest)))
            docs = [Doc(self._vocab, words=list(phrase)) for phrase in opening]
            self._openings.add(str(len(self._templates) - 1), docs)


def _openings(steps: Sequence[Step]) -> Iterator[tuple[set[Phrase], Sequence[Step]]]:
    """How a template can begin, with what must follow. A first part that may be left out branches."""
    phrases: set[Phrase] = {()}
    for index, step in enumerate(steps):
        if step.gap:
            yield phrases, steps[index:]
            return
        grown = {(*before, *chosen) for before, chosen in itertools.product(phrases, step.choices)}
        if index and len(grown) > OPENINGS and () not in phrases:
            yield phrases, steps[index:]
            return
        if () in grown and len(grown) > 1:
            yield grown - {()}, steps[index + 1 :]
            grown = {()}
        phrases = grown
    yield phrases, ()


def _follow(steps: Sequence[Step], norms: Sequence[str], start: int) -> int | None:
    """Where the longest way through ``steps`` from word ``start`` ends; None if there is none."""
    if not steps:
        return start
    step, rest = steps[0], steps[1:]
    ends = []
    for length in step.lengths:
        stop = start + length
        if stop <= len(norms) and (step.gap or tuple(norms[start:stop]) in step.choices):
            end = _follow(rest, norms, stop)
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


def _keys(data: Mapping[str, Any]) -> Iterable[tuple[str, list[str]]]:
    for cue, templates in (data.get("cues") or {}).items():
        yield f"cue/{cue}", templates
    for indicator, kinds in (data.get("indicators") or {}).items():
        for kind in ("said", "denied"):
            yield f"{kind}/{indicator}", kinds.get(kind) or []


def _hit(key: str, found: list[Word], start: int, end: int) -> Hit:
    kind, _, name = key.partition("/")
    return Hit(kind, name, found[start].start, found[end - 1].end)

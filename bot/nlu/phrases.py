"""Phrases, read from data, found in folded words of any language.

All languages' phrases stand in one matcher, so that a message that mixes languages is heard. The short
cues that say how a sentence is meant ("no", "pas") count in their own language alone, for they mean other
things in others. A line of
``data/indicators/phrases.<language>.yml`` is a template (``bot/nlu/templates.py``). Matching ignores case,
accents, apostrophes and stretched letters.

spaCy's PhraseMatcher finds how templates begin, which costs microseconds a message; only from such a
candidate is the rest of its template followed. Templates are never multiplied out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.folding import Word, words
from bot.nlu.templates import at_hand, follow, openings, parse

Languages = frozenset[str] | None


class PhraseFileError(ValueError):
    """A phrase file cannot be read; the message names the file and the template."""


@dataclass(frozen=True)
class Hit:
    """A phrase in the cleaned text. ``kind`` is said, denied or cue; ``name`` the indicator or cue.

    ``language`` is that of the file it stands in.
    """

    kind: str
    name: str
    start: int
    end: int
    language: str = ""


@dataclass(frozen=True)
class PhraseIndex:
    """What phrase files hold, in the form that is quick to load: made once, kept in the model.

    ``templates`` are key ("said/papers_taken"), text and language. ``begins`` tells for an opening, its
    words joined by spaces, which templates it begins, each followed by the step that comes next.
    """

    # The indicators of which a "not" right before the phrase says that it is not so. Of others it
    # may be part of the plea: "no me puedo ir hasta pagar".
    deniable: list[str] = field(default_factory=list)
    templates: list[tuple[str, str, str]] = field(default_factory=list)
    begins: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, files: Iterable[Path]) -> PhraseIndex:
        """Read phrase files. Raises :class:`PhraseFileError`."""
        index = cls()
        for path in sorted(files):
            try:
                data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
                index._read(data, language_of(path))
            except (AttributeError, TypeError, ValueError) as error:
                raise PhraseFileError(f"{path.name}: {error}") from error
        return index

    @classmethod
    def load(cls, path: Path) -> PhraseIndex:
        """Read what :meth:`save` wrote."""
        data = json.loads(path.read_text("utf-8"))
        return cls(data["deniable"], [(k, t, x) for k, t, x in data["templates"]], data["begins"])

    def save(self, path: Path) -> None:
        """Write it as JSON."""
        data = {"deniable": self.deniable, "templates": self.templates, "begins": self.begins}
        path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    def _read(self, data: Mapping[str, Any], language: str) -> None:
        self.deniable.extend(set(data.get("deniable") or ()) - set(self.deniable))
        for key, templates in _keys(data):
            for template in templates:
                number = len(self.templates)
                for phrase, following in openings(parse(str(template))):
                    self.begins.setdefault(" ".join(phrase), []).extend((number, following))
                self.templates.append((key, str(template), language))


class PhraseBook:
    """Finds every phrase of an index in a text."""

    def __init__(self, index: PhraseIndex) -> None:
        self.deniable = frozenset(index.deniable)
        self._templates = index.templates
        self._begins = index.begins
        self._vocab = Vocab()
        self._openings = PhraseMatcher(self._vocab)
        for opening in self._begins:  # one by one: each Doc takes five kilobytes
            self._openings.add("opening", [Doc(self._vocab, words=opening.split(" "))])

    def find(self, text: str, languages: Languages = None) -> list[Hit]:
        """The hits in a cleaned text, by where they begin, the longest first.

        ``languages`` are those the text may be in: cues of others do not count. None is all.
        """
        found = words(text)
        if not found:
            return []
        norms = [word.norm for word in found]
        hits = set()
        for _, start, end in self._openings(Doc(self._vocab, words=norms)):
            for key, language, stop in self._followed(norms, start, end, languages):
                hits.add(_hit(key, language, found, start, stop))
        return sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.kind, hit.name))

    def _followed(
        self, norms: list[str], start: int, end: int, languages: Languages
    ) -> Iterator[tuple[str, str, int]]:
        begun = self._begins[" ".join(norms[start:end])]
        for number, step in zip(begun[::2], begun[1::2], strict=True):
            key, template, language = self._templates[number]
            if languages is not None and language not in languages and key.startswith("cue/"):
                continue
            stop = follow(at_hand(template)[step:], norms, end)
            if stop is not None:
                yield key, language, stop


def language_of(path: Path) -> str:
    """The language of a data file: ``phrases.es.yml`` is Spanish."""
    return path.name.split(".")[1]


def _keys(data: Mapping[str, Any]) -> Iterable[tuple[str, list[str]]]:
    for cue, templates in (data.get("cues") or {}).items():
        yield f"cue/{cue}", templates
    for indicator, kinds in (data.get("indicators") or {}).items():
        for kind in ("said", "denied"):
            yield f"{kind}/{indicator}", kinds.get(kind) or []


def _hit(key: str, language: str, found: list[Word], start: int, end: int) -> Hit:
    kind, _, name = key.partition("/")
    return Hit(kind, name, found[start].start, found[end - 1].end, language)

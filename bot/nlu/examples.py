"""Labelled training sentences, as ``docs/labelling.md`` describes them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

BENIGN = "benign:"  # how the classes that are no indicator begin
HELD_OUT = 12  # one in so many
FILES = ("examples.*.yml", "messages.*.yml")
# How the names of facts begin; of files that declare it, each row names all that it states.
FACTS = ("role:", "needs:", "phone_seen")


@dataclass(frozen=True)
class Example:
    """A labelled sentence. ``labels`` are indicator ids, or one benign class.

    ``facts`` are those that it states, as ``role:family``; None where nobody looked for them.
    """

    text: str
    labels: tuple[str, ...]
    facts: frozenset[str] | None = None

    @property
    def benign(self) -> bool:
        """Whether nothing is to be heard in it."""
        return self.labels[0].startswith(BENIGN)


@dataclass
class _Row:
    labels: dict[str, None] = field(default_factory=dict)
    facts: frozenset[str] | None = None


class ExampleFileError(ValueError):
    """An example file cannot be used; the message names the file and the entry."""


def held_out(text: str) -> bool:
    """Whether the encoder never learns from this sentence: thresholds are chosen on such alone.

    It hangs on the sentence itself, so that it stays so whatever is added around it.
    """
    return hashlib.blake2b(text.encode(), digest_size=2).digest()[0] % HELD_OUT == 0


def example_files(folder: Path) -> list[Path]:
    """The files of ``folder`` that hold labelled sentences."""
    return sorted(path for pattern in FILES for path in folder.glob(pattern))


def read_examples(files: Sequence[Path]) -> list[Example]:
    """The examples of files; ``text || id id`` adds further labels, and facts where the file has them."""
    rows: dict[str, _Row] = {}
    for path in sorted(files):
        data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
        stated = bool(data.get("facts_named"))
        for part, prefix in (("indicators", ""), ("benign", BENIGN)):
            for name, lines in (data.get(part) or {}).items():
                for line in lines or ():
                    _add(rows, str(line), prefix + name, path, facts=stated)
    return [Example(text, tuple(row.labels), row.facts) for text, row in rows.items()]


def _add(rows: dict[str, _Row], line: str, name: str, path: Path, *, facts: bool) -> None:
    text, _, more = line.partition("||")
    text = text.strip()
    if not text:
        raise ExampleFileError(f"{path.name}: an empty example under {name}")
    row = rows.setdefault(text, _Row())
    labels: dict[str, Any] = dict.fromkeys((name, *more.split()))
    told = frozenset(label for label in labels if label.startswith(FACTS))
    if told and not facts:
        raise ExampleFileError(f"{path.name}: {text!r} names facts, the file has no facts_named")
    row.labels.update(dict.fromkeys(label for label in labels if label not in told))
    if facts:
        row.facts = (row.facts or frozenset()) | told
    if any(label.startswith(BENIGN) for label in row.labels) and len(row.labels) > 1:
        raise ExampleFileError(f"{path.name}: {text!r} is both benign and {[*row.labels]}")

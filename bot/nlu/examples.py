"""Labelled training sentences, as ``docs/labelling.md`` describes them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

BENIGN = "benign:"  # how the classes that are no indicator begin
HELD_OUT = 12  # one in so many


@dataclass(frozen=True)
class Example:
    """A labelled sentence. ``labels`` are indicator ids, or one benign class."""

    text: str
    labels: tuple[str, ...]

    @property
    def benign(self) -> bool:
        """Whether nothing is to be heard in it."""
        return self.labels[0].startswith(BENIGN)


class ExampleFileError(ValueError):
    """An example file cannot be used; the message names the file and the entry."""


def held_out(text: str) -> bool:
    """Whether the encoder never learns from this sentence: thresholds are chosen on such alone.

    It hangs on the sentence itself, so that it stays so whatever is added around it.
    """
    return hashlib.blake2b(text.encode(), digest_size=2).digest()[0] % HELD_OUT == 0


def read_examples(files: Sequence[Path]) -> list[Example]:
    """The examples of ``examples.<language>.yml`` files; ``text || id id`` adds further labels."""
    examples: dict[str, Example] = {}
    for path in sorted(files):
        data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
        for name, lines in (data.get("indicators") or {}).items():
            for line in lines or ():
                _add(examples, str(line), name, path)
        for name, lines in (data.get("benign") or {}).items():
            for line in lines or ():
                _add(examples, str(line), BENIGN + name, path)
    return list(examples.values())


def _add(examples: dict[str, Example], line: str, name: str, path: Path) -> None:
    text, _, more = line.partition("||")
    text = text.strip()
    if not text:
        raise ExampleFileError(f"{path.name}: an empty example under {name}")
    before: Any = examples.get(text)
    labels = tuple(dict.fromkeys((*(before.labels if before else ()), name, *more.split())))
    if any(label.startswith(BENIGN) for label in labels) and len(labels) > 1:
        raise ExampleFileError(f"{path.name}: {text!r} is both benign and {labels}")
    examples[text] = Example(text, labels)

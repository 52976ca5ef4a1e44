"""What the encoder is adapted with: the training sentences, as they are and as they may also be written."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from bot.nlu.examples import example_files, read_examples

ROOT = Path(__file__).resolve().parents[1]
BATCH = 32
JOINED, MISSPELT, PLAIN = 0.12, 0.08, 0.06  # shares of the examples that are seen changed


@dataclass(frozen=True)
class Row:
    """A sentence with the labels of its tasks; facts are None where nobody looked for them."""

    text: str
    labels: tuple[str, ...] = ()
    intent: str = ""
    facts: frozenset[str] | None = None


def read_rows() -> list[Row]:
    """Every training sentence of the product."""
    folder = ROOT / "data"
    found = [
        Row(example.text, example.labels, facts=example.facts)
        for path in example_files(folder / "indicators")
        for example in read_examples([path])
    ]
    for path in sorted((folder / "nlu").glob("intents.*.yml")):
        for entry in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            lines = entry["examples"].splitlines()
            found += [Row(line[2:], intent=entry["intent"]) for line in lines if line[2:].strip()]
    return found


def changed(row: Row, others: list[Row], dice: random.Random) -> Row:
    """A row as it may also be written: run together with another, misspelt, or without accents."""
    throw = dice.random()
    if row.labels and throw < JOINED:
        other = dice.choice(others)
        if other.labels and len(row.text) + len(other.text) < 240:
            bad = [r for r in (row, other) if not r.labels[0].startswith("benign:")]
            labels = tuple(dict.fromkeys(label for r in bad or (row,) for label in r.labels))
            pair = [row.text, other.text]
            dice.shuffle(pair)
            both = None if None in (row.facts, other.facts) else row.facts | other.facts
            return Row(dice.choice([" ", ", ", ". ", "\n"]).join(pair), labels, facts=both)
    if JOINED <= throw < JOINED + MISSPELT:
        return replace(row, text=_misspelt(row.text, dice))
    if JOINED + MISSPELT <= throw < JOINED + MISSPELT + PLAIN:
        plain = unicodedata.normalize("NFD", row.text)
        return replace(row, text="".join(c for c in plain if not "\u0300" <= c <= "\u036f"))
    return row


def _misspelt(text: str, dice: random.Random) -> str:
    letters = list(text)
    for _ in range(max(1, len(letters) // 20)):
        at = dice.randrange(len(letters))
        kind = dice.randrange(3)
        if kind == 0 and len(letters) > 4:
            del letters[at]
        elif kind == 1:
            letters.insert(at, letters[at])
        elif at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def batches(rows: list[Row], dice: random.Random) -> list[list[Row]]:
    """Rows in batches of about the same length, the batches in any order."""
    shuffled = dice.sample(rows, len(rows))
    pools = [shuffled[n : n + 40 * BATCH] for n in range(0, len(shuffled), 40 * BATCH)]
    found = []
    for pool in pools:
        pool.sort(key=lambda row: len(row.text))
        found += [pool[n : n + BATCH] for n in range(0, len(pool), BATCH)]
    dice.shuffle(found)
    return found

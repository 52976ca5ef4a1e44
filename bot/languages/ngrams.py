"""Which language, by the runs of letters in it: naive Bayes over one to five letters of each word.

The model learns from our own training sentences, which are written as people text: without accents,
misspelt, romanised. So it knows what identifiers that learnt from newspapers do not. Sentences in other
scripts are learnt once more in Latin letters.

Method: Cavnar and Trenkle, "N-gram-based text categorization", 1994, with Bayes in place of ranks.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LONGEST = 5  # letters of a run
SLOTS = 1 << 16  # runs are told apart by a hash of sixteen bits
SMOOTHING = 0.02
COOLING = 4.0  # runs overlap, so their evidence counts a part
_OPEN_A = re.compile(r"a\b")
INHERENT_VOWEL = frozenset({"hi", "ne", "pa", "bn"})  # scripts that write an a which nobody texts


@dataclass(frozen=True)
class NgramModel:
    """``logs`` has the shape (slots, languages): the logarithm of each run's chance in each language."""

    codes: tuple[str, ...]
    logs: NDArray[np.float16]

    def shares(self, words: Sequence[str], codes: Iterable[str]) -> dict[str, float]:
        """How likely each of ``codes`` is, summing to 1; empty where there is no letter."""
        slots = sorted(runs(words))
        known = [n for n, code in enumerate(self.codes) if code in set(codes)]
        if not slots or not known:
            return {}
        # A run weighs by how much the languages differ in it; the rest is the same for all.
        score = self.logs[slots][:, known].astype(np.float32).sum(axis=0) / COOLING
        chance = np.exp(score - score.max())
        chance /= chance.sum()
        return {self.codes[n]: float(c) for n, c in zip(known, chance, strict=True)}

    def save(self, path: Path) -> None:
        """Write it as ``.npz``."""
        np.savez_compressed(path, codes=np.array(self.codes), logs=self.logs)

    @classmethod
    def load(cls, path: Path) -> NgramModel:
        """Read what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as data:
            return cls(tuple(str(code) for code in data["codes"]), data["logs"])


def runs(words: Sequence[str]) -> set[int]:
    """The slots of every run of letters in ``words``, each word between spaces."""
    found = set()
    for word in words:
        framed = f" {word} "
        for length in range(1, LONGEST + 1):
            for start in range(len(framed) - length + 1):
                found.add(zlib.crc32(framed[start : start + length].encode()) % SLOTS)
    return found


def learn(texts: Iterable[tuple[str, Sequence[str]]]) -> NgramModel:
    """A model of texts, each a language's code and its words."""
    counts: dict[str, Counter[int]] = {}
    for code, words in texts:
        counts.setdefault(code, Counter()).update(runs(words))
    codes = tuple(sorted(counts))
    table = np.full((SLOTS, len(codes)), SMOOTHING, dtype=np.float64)
    for column, code in enumerate(codes):
        for slot, count in counts[code].items():
            table[slot, column] += count
    logs = np.log(table / table.sum(axis=0))
    return NgramModel(codes, logs.astype(np.float16))


def romanised(code: str, text: str) -> list[str]:
    """How a text in another script may look in Latin letters; nothing for one that is in them."""
    from anyascii import anyascii

    if sum(ord(character) > 0x2FF for character in text) * 3 <= len(text):
        return []
    plain: Any = anyascii(text)
    return [plain, _OPEN_A.sub("", plain)] if code in INHERENT_VOWEL else [plain]

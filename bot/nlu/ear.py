"""The trained ear: heads over sentence vectors and heads over runs of letters, heard together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.nlu.encoder import Vector
from bot.nlu.heads import Heads, Scores
from bot.nlu.letters import Letters

URGENT = "tier:urgent"  # the letters' head for the whole
# What the letters' word weighs beside the vectors', best on the development messages of 0.3 to 1.2.
LETTERS = 1.2
HEADS = "heads.npz"
Embed = Callable[[str], Vector]


@dataclass(frozen=True)
class Ear:
    """Both kinds of heads."""

    heads: Heads
    letters: Letters

    def hear(self, text: str, embed: Embed) -> Scores:
        """What a cleaned text sounds like."""
        return self.of(embed(text), text)

    def of(self, vector: Vector, text: str) -> Scores:
        """The same for a text whose vector is known."""
        scores, letters = self.heads.scores(vector), self.letters.scores(text)
        urgent = scores.urgent + LETTERS * letters.pop(URGENT)
        return replace(scores, urgent=urgent, letters=letters)

    def save(self, folder: Path) -> None:
        """Write all files to ``folder``."""
        self.heads.save(folder / HEADS)
        self.letters.save(folder)

    @classmethod
    def load(cls, folder: Path) -> Ear:
        """Read what :meth:`save` wrote."""
        return cls(Heads.load(folder / HEADS), Letters.load(folder))

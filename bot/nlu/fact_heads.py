"""Linear heads for facts that people state in a hundred ways: for whom they write, and what they ask for.

One head a fact on sentence embeddings and one on runs of letters, their logits added; both learnt from the
rows that name every fact they state. What counts is
decided once for all heads of a kind, on rows that neither encoder nor heads have learnt from: a wrong need
sends somebody to the wrong place, so few of them may be wrong.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu.encoder import Vector
from bot.nlu.examples import Example, held_out
from bot.nlu.heads import centre
from bot.nlu.letters import Letters, nothing
from bot.nlu.letters import fit as fit_letters

Array = NDArray[Any]
KINDS = ("role", "needs", "phone_seen")
# The share of what is passed on that has to be right, on rows some of whose facts nobody marked: what the
# heads hear there counts as wrong, so the true share is higher.
RIGHT = 0.93
LEAST = 0.5
MOST = 8.0  # of a logit of the letters
HEADS = "fact_heads.npz"
SMOOTH = 10.0  # the inverse of the regularisation's strength
_NEVER = dict.fromkeys(KINDS, 1.0)


@dataclass(frozen=True)
class FactHeads:
    """Trained heads. Shapes: mean (d,), weights (facts, d + 1). ``least`` is by kind of fact."""

    mean: Array
    names: tuple[str, ...]
    weights: Array
    letters: Letters
    least: dict[str, float]

    def chances(self, vectors: Sequence[Vector], texts: Sequence[str]) -> dict[str, float]:
        """The chance of each fact, from the sentence of ``texts`` that speaks for it most."""
        if not vectors or not self.names:
            return {}
        spelt = np.array([_logits(self.letters, text, self.names) for text in texts])
        values = _points(np.stack(vectors), self.mean) @ self.weights.T + spelt
        best = _sigmoid(values).max(axis=0)
        return {name: float(chance) for name, chance in zip(self.names, best, strict=True)}

    def stated(self, vectors: Sequence[Vector], texts: Sequence[str]) -> dict[str, Any]:
        """``role``, ``needs`` and ``phone_seen`` where the heads are sure enough of them."""
        chances = self.chances(vectors, texts)
        sure = [name for name, chance in chances.items() if chance >= self.least[kind_of(name)]]
        sure.sort(key=lambda name: -chances[name])
        facts: dict[str, Any] = {}
        for name in sure:
            kind, _, value = name.partition(":")
            if kind == "role":
                facts.setdefault("role", value)
            elif kind == "needs":
                facts.setdefault("needs", []).append(value)
            else:
                facts[kind] = True
        return facts

    def save(self, folder: Path) -> None:
        """Write three files to ``folder``."""
        self.letters.save(folder)
        np.savez(
            folder / HEADS,
            mean=self.mean,
            names=np.array(self.names),
            weights=self.weights,
            least=np.array([self.least[kind] for kind in KINDS]),
        )

    @classmethod
    def load(cls, folder: Path) -> FactHeads:
        """Read what :meth:`save` wrote."""
        letters = Letters.load(folder)
        with np.load(folder / HEADS, allow_pickle=False) as data:
            least = dict(zip(KINDS, map(float, data["least"]), strict=True))
            names = tuple(map(str, data["names"]))
            return cls(data["mean"], names, data["weights"], letters, least)


def kind_of(name: str) -> str:
    """``role`` of ``role:family``."""
    return name.partition(":")[0]


def fit(examples: Sequence[Example], vectors: Array, texts: Sequence[str]) -> FactHeads:
    """Heads over the examples that name their facts; vectors (n, d) and cleaned texts are theirs."""
    told = [n for n, example in enumerate(examples) if example.facts is not None]
    mean = vectors.mean(axis=0) if len(vectors) else vectors.sum(axis=0)
    names = tuple(sorted({fact for n in told for fact in examples[n].facts or ()}))
    seen = [n for n in told if not held_out(examples[n].text)]
    rows = [examples[n] for n in seen]
    if not names or not rows:
        return FactHeads(mean, (), np.zeros((0, 0), np.float32), nothing(), _NEVER)
    wanted = {name: [name in (row.facts or ()) for row in rows] for name in names}
    letters = fit_letters([texts[n] for n in seen], wanted)
    weights = _fit(_points(vectors[seen], mean), wanted)
    heads = FactHeads(mean, names, weights, letters, _NEVER)
    unseen = [
        (heads.chances([vectors[n]], [texts[n]]), examples[n])
        for n in told
        if held_out(examples[n].text)
    ]
    return replace(heads, least={kind: _least(unseen, kind) for kind in KINDS})


def _fit(points: Array, wanted: Mapping[str, Sequence[bool]]) -> Array:
    from sklearn.linear_model import LogisticRegression

    found = []
    for truth in wanted.values():
        model = LogisticRegression(C=SMOOTH, max_iter=200, fit_intercept=False)
        found.append(model.fit(points, truth).coef_[0])
    return np.asarray(found, dtype=np.float32)


def _logits(letters: Letters, text: str, names: Sequence[str]) -> list[float]:
    scores = letters.scores(text)
    return [min(max(scores[name], -MOST), MOST) for name in names]


def _least(rows: Sequence[tuple[dict[str, float], Example]], kind: str) -> float:
    """The lowest chance from which, over all facts of a kind, enough of what is passed on is right."""
    pairs = [
        (chance, name in (row.facts or ()))
        for chances, row in rows
        for name, chance in chances.items()
        if kind_of(name) == kind
    ]
    pairs.sort(reverse=True)
    least, right = 0.95, 0
    for count, (chance, true) in enumerate(pairs, 1):
        right += true
        if chance < LEAST:
            break
        if right / count >= RIGHT:
            least = chance
    return math.floor(least * 1000) / 1000


def _points(vectors: Array, mean: Array) -> Array:
    return np.hstack([centre(vectors, mean), np.ones((len(vectors), 1), dtype=np.float32)])


def _sigmoid(values: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-values)))

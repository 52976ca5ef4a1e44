"""Linear heads for facts that people state in a hundred ways: for whom they write, and what they ask for.

One head a fact, on sentence embeddings, learnt from the rows that name every fact they state. What counts is
decided once for all heads of a kind, on rows that neither encoder nor heads have learnt from: a wrong need
sends somebody to the wrong place, so few of them may be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu.encoder import Vector
from bot.nlu.examples import Example, held_out
from bot.nlu.heads import centre

Array = NDArray[Any]
KINDS = ("role", "needs", "phone_seen")
RIGHT = 0.97  # the share of what is passed on that has to be right
LEAST = 0.5
SMOOTH = 10.0  # the inverse of the regularisation's strength


@dataclass(frozen=True)
class FactHeads:
    """Trained heads. Shapes: mean (d,), weights (facts, d + 1). ``least`` is by kind of fact."""

    mean: Array
    names: tuple[str, ...]
    weights: Array
    least: dict[str, float]

    def chances(self, vectors: Sequence[Vector]) -> dict[str, float]:
        """The chance of each fact, from the sentence that speaks for it most."""
        if not vectors or not self.names:
            return {}
        points = _points(np.stack(vectors), self.mean)
        best = _sigmoid(points @ self.weights.T).max(axis=0)
        return {name: float(chance) for name, chance in zip(self.names, best, strict=True)}

    def stated(self, vectors: Sequence[Vector]) -> dict[str, Any]:
        """``role``, ``needs`` and ``phone_seen`` where the heads are sure enough of them."""
        chances = self.chances(vectors)
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

    def save(self, path: Path) -> None:
        """Write the arrays to an ``.npz`` file."""
        np.savez(
            path,
            mean=self.mean,
            names=np.array(self.names),
            weights=self.weights,
            least=np.array([self.least[kind] for kind in KINDS]),
        )

    @classmethod
    def load(cls, path: Path) -> FactHeads:
        """Read what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as data:
            least = dict(zip(KINDS, map(float, data["least"]), strict=True))
            return cls(data["mean"], tuple(map(str, data["names"])), data["weights"], least)


def kind_of(name: str) -> str:
    """``role`` of ``role:family``."""
    return name.partition(":")[0]


def fit(examples: Sequence[Example], vectors: Array) -> FactHeads:
    """Heads over the examples that name their facts; ``vectors`` are theirs, shape (n, d)."""
    chosen = [n for n, example in enumerate(examples) if example.facts is not None]
    rows, inputs = [examples[n] for n in chosen], vectors[chosen]
    mean = vectors.mean(axis=0) if len(vectors) else vectors.sum(axis=0)
    names = tuple(sorted({fact for row in rows for fact in row.facts or ()}))
    if not names:
        return FactHeads(mean, (), np.zeros((0, 0), np.float32), dict.fromkeys(KINDS, 1.0))
    unseen = np.array([held_out(row.text) for row in rows])
    kept = [row for row, out in zip(rows, unseen, strict=True) if not out]
    points = _points(inputs, mean)
    trial = _fit(points[~unseen], kept, names)
    asked = [row for row, out in zip(rows, unseen, strict=True) if out]
    scores = _sigmoid(points[unseen] @ trial.T)
    least = {kind: _least(scores, asked, names, kind) for kind in KINDS}
    return FactHeads(mean, names, _fit(points, rows, names), least)


def _fit(points: Array, rows: Sequence[Example], names: Iterable[str]) -> Array:
    from sklearn.linear_model import LogisticRegression

    found = []
    for name in names:
        wanted = [name in (row.facts or ()) for row in rows]
        model = LogisticRegression(C=SMOOTH, max_iter=200, fit_intercept=False)
        found.append(model.fit(points, wanted).coef_[0])
    return np.asarray(found, dtype=np.float32)


def _least(scores: Array, rows: Sequence[Example], names: Sequence[str], kind: str) -> float:
    """The lowest chance from which, over all facts of a kind, enough of what is passed on is right."""
    pairs = [
        (float(scores[n, at]), name in (row.facts or ()))
        for at, name in enumerate(names)
        if kind_of(name) == kind
        for n, row in enumerate(rows)
    ]
    pairs.sort(reverse=True)
    least, right = 0.95, 0
    for count, (chance, true) in enumerate(pairs, 1):
        right += true
        if chance < LEAST:
            break
        if right / count >= RIGHT:
            least = chance
    return round(least, 3)


def _points(vectors: Array, mean: Array) -> Array:
    return np.hstack([centre(vectors, mean), np.ones((len(vectors), 1), dtype=np.float32)])


def _sigmoid(values: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-values)))

"""Linear heads over sentence embeddings: one says whether and mostly which, the others which else.

The joint head is multinomial over every indicator and several benign classes: measured, that hears "any
indicator" at AUC 0.985 in languages it was not trained on, where one-vs-rest heads reach 0.88 to 0.94.
The one-vs-rest heads then name further indicators of the same sentence. One more head hears the tier of
the whole, named or not. Plain numpy arrays, no pickle.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu.examples import BENIGN, Example

Array = NDArray[Any]
JOINT_C = 10.0
MOST_STEPS = 120  # by then the loss falls in the fourth digit
TIER_C = 3.0
HUMAN_NOW = 2  # of the tiers, from here on
RIDGE = 2.0  # keeps the least squares of the others from following single sentences


@dataclass(frozen=True)
class Scores:
    """What the heads make of one sentence: ``any`` from 0 to 1, and a number for each indicator."""

    any: float
    share: dict[str, float]  # of the joint head, over indicators alone: sums to 1
    other: dict[str, float]  # one-vs-rest, each from 0 to 1
    urgent: float = 0.0  # the logit of "this calls for a human now"
    letters: Mapping[str, float] = MappingProxyType({})  # logits of the heads over runs of letters


@dataclass(frozen=True)
class Heads:
    """Trained heads. Shapes: mean (d,), joint (classes, d + 1), others (indicators, d + 1).

    ``tiers`` (4, d + 1) is multinomial over the tiers, from none to emergency.
    """

    mean: Array
    classes: tuple[str, ...]
    joint: Array
    ids: tuple[str, ...]
    others: Array
    tiers: Array

    def scores(self, vector: Array) -> Scores:
        """Score one raw embedding (d,)."""
        point = np.append(centre(vector[None, :], self.mean)[0], 1.0)
        chances = _softmax(self.joint @ point)
        kept = {
            c: float(p)
            for c, p in zip(self.classes, chances, strict=True)
            if not c.startswith(BENIGN)
        }
        total = sum(kept.values()) or 1e-12
        others = np.clip(self.others @ point, 0.0, 1.0)
        urgent = float(_softmax(self.tiers @ point)[HUMAN_NOW:].sum()) if len(self.tiers) else 0.0
        return Scores(
            any=float(min(1.0, total)),
            share={name: chance / total for name, chance in kept.items()},
            other={name: float(chance) for name, chance in zip(self.ids, others, strict=True)},
            urgent=logit(urgent),
        )

    def save(self, path: Path) -> None:
        """Write the arrays to an ``.npz`` file."""
        np.savez(
            path,
            mean=self.mean,
            classes=np.array(self.classes),
            joint=self.joint,
            ids=np.array(self.ids),
            others=self.others,
            tiers=self.tiers,
        )

    @classmethod
    def load(cls, path: Path) -> Heads:
        """Read what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as data:
            return cls(
                mean=data["mean"],
                classes=tuple(str(name) for name in data["classes"]),
                joint=data["joint"],
                ids=tuple(str(name) for name in data["ids"]),
                others=data["others"],
                tiers=data["tiers"],
            )


def centre(vectors: Array, mean: Array) -> Array:
    """Vectors less the mean, at unit length; raw e5 vectors all point much the same way."""
    moved = vectors - mean
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(moved / np.maximum(lengths, 1e-6), dtype=np.float32)


def logit(chance: float) -> float:
    """The logarithm of the odds, held within 0.1 % and 99.9 %."""
    held = min(max(chance, 0.001), 0.999)
    return math.log(held / (1 - held))


def train(vectors: Array, examples: Sequence[Example], tiers: Sequence[int]) -> Heads:
    """Fit all heads on raw embeddings (n, d); ``tiers`` is the place of each example's in TIERS."""
    mean = vectors.mean(axis=0)
    points = centre(vectors, mean)
    classes, joint = _fit_joint(points, examples)
    ids = tuple(name for name in classes if not name.startswith(BENIGN))
    others = _fit_others(points, ids, examples)
    return Heads(mean, classes, joint, ids, others, _fit_tiers(points, tiers))


def _fit_joint(points: Array, examples: Sequence[Example]) -> tuple[tuple[str, ...], Array]:
    """A sentence with several labels counts a share for each."""
    from sklearn.linear_model import LogisticRegression

    rows = [(i, label) for i, example in enumerate(examples) for label in example.labels]
    weights = [1 / len(examples[i].labels) for i, _ in rows]
    model = LogisticRegression(C=JOINT_C, max_iter=MOST_STEPS)
    model.fit(points[[i for i, _ in rows]], [label for _, label in rows], sample_weight=weights)
    matrix = np.hstack([model.coef_, model.intercept_[:, None]]).astype(np.float32)
    return tuple(str(name) for name in model.classes_), matrix


def _fit_tiers(points: Array, tiers: Sequence[int]) -> Array:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=TIER_C, max_iter=MOST_STEPS).fit(points, tiers)
    return np.hstack([model.coef_, model.intercept_[:, None]]).astype(np.float32)


def _fit_others(points: Array, ids: Sequence[str], examples: Sequence[Example]) -> Array:
    """One head an indicator by regularised least squares, all solved at once: shape (ids, d + 1)."""
    inputs = np.hstack([points, np.ones((len(points), 1), dtype=np.float32)]).astype(np.float64)
    wanted = np.array(
        [[name in example.labels for name in ids] for example in examples], dtype=float
    )
    square = inputs.T @ inputs + RIDGE * np.eye(inputs.shape[1])
    return np.asarray(np.linalg.solve(square, inputs.T @ wanted).T, dtype=np.float32)


def _softmax(values: Array) -> Array:
    raised = np.exp(values - values.max())
    return np.asarray(raised / raised.sum())

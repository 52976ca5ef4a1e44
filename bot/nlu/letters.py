"""Linear heads over runs of letters: what is said in the very words of a training sentence, slang included.

Sentence vectors know what a text is about; runs of two to five letters know the words themselves, however
they are spelt. Beside each other they hear more than either: on the development messages three quarters of
the urgent ones at four false alarms in a hundred, where the vectors alone hear two thirds
(docs/model-card.md). Weights are read from disk where a text needs them, so that they cost no memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
WIDTH = 2**18  # places that runs are hashed to
SHORTEST, LONGEST = 2, 5  # letters of a run, within a word and its edges
STEPS = 8  # over all sentences
SMOOTH = 2e-6
WEIGHTS, REST = "letters.npy", "letters.npz"


@dataclass(frozen=True)
class Letters:
    """Trained heads. Shapes: rarity (WIDTH,), weights (WIDTH, names), constants (names,)."""

    names: tuple[str, ...]
    rarity: Array
    weights: Array
    constants: Array

    def scores(self, text: str) -> dict[str, float]:
        """The logit of every head for one cleaned text."""
        places, values = _weighed(_counts([text.lower()]), self.rarity)
        found = values @ self.weights[places].astype(np.float32) + self.constants
        return {name: float(value) for name, value in zip(self.names, found, strict=True)}

    def save(self, folder: Path) -> None:
        """Write two files to ``folder``."""
        np.save(folder / WEIGHTS, self.weights)
        np.savez(
            folder / REST,
            names=np.array(self.names),
            rarity=self.rarity.astype(np.float16),
            constants=self.constants,
        )

    @classmethod
    def load(cls, folder: Path) -> Letters:
        """Read what :meth:`save` wrote; the weights stay on disk."""
        weights = np.load(folder / WEIGHTS, mmap_mode="r", allow_pickle=False)
        with np.load(folder / REST, allow_pickle=False) as data:
            names = tuple(str(name) for name in data["names"])
            return cls(names, data["rarity"].astype(np.float32), weights, data["constants"])


def fit(
    texts: Sequence[str],
    wanted: Mapping[str, Sequence[bool]],
    exact: Iterable[str] = (),
) -> Letters:
    """A head for every name in ``wanted``, which tells the texts that it is true of.

    Heads in ``exact`` are solved to the end, which takes a quarter of a minute each; the others by
    averaged stochastic gradient descent (Bottou, 2010).
    """
    from sklearn.feature_extraction.text import TfidfTransformer

    scaling = TfidfTransformer(sublinear_tf=True)
    inputs = scaling.fit_transform(_counts([text.lower() for text in texts]))
    names = tuple(wanted)
    solved = frozenset(exact)

    def one(name: str) -> Any:
        return _head(name in solved)().fit(inputs, wanted[name])

    with ThreadPoolExecutor(2) as pool:
        heads = list(pool.map(one, names))
    return Letters(
        names,
        np.asarray(scaling.idf_, dtype=np.float32),
        np.stack([head.coef_[0] for head in heads], axis=1).astype(np.float16),
        np.array([head.intercept_[0] for head in heads], dtype=np.float32),
    )


def nothing() -> Letters:
    """No heads at all."""
    return Letters((), np.zeros(WIDTH), np.zeros((WIDTH, 0), np.float16), np.zeros(0, np.float32))


def _head(exact: bool) -> Callable[[], Any]:
    from sklearn.linear_model import LogisticRegression, SGDClassifier

    if exact:
        return lambda: LogisticRegression(C=10.0, solver="liblinear", max_iter=60)
    return lambda: SGDClassifier(
        loss="log_loss", alpha=SMOOTH, max_iter=STEPS, tol=None, average=True, random_state=0
    )


@lru_cache(maxsize=1)
def _hashing() -> Any:
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(
        analyzer="char_wb",
        ngram_range=(SHORTEST, LONGEST),
        n_features=WIDTH,
        alternate_sign=False,
        norm=None,
    )


def _counts(texts: Sequence[str]) -> Any:
    return _hashing().transform(texts)


def _weighed(counts: Any, rarity: Array) -> tuple[Array, Array]:
    """Places and values of one row, as TfidfTransformer gives them."""
    places = counts.indices
    values = (1 + np.log(counts.data)) * rarity[places]
    length = float(np.linalg.norm(values)) or 1.0
    return places, (values / length).astype(np.float32)

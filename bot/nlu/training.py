"""Train the ear from labelled examples, and choose its thresholds on held-out ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu.ear import URGENT, Ear
from bot.nlu.encoder import RememberingEncoder
from bot.nlu.examples import Example, held_out
from bot.nlu.finding import Thresholds, candidates, features
from bot.nlu.heads import HUMAN_NOW, Scores, train
from bot.nlu.letters import fit as fit_letters
from bot.nlu.text import clean
from bot.screening.rule import Person, decide
from bot.screening.taxonomy import TIERS, Taxonomy

FALSE_ALARMS = 0.04  # of held-out benign sentences may reach the threshold of "any"
LEAST, MOST = 0.4, 0.7  # the threshold stays within, whatever the examples say
FALSE_URGENT = 0.04  # of them may sound urgent as a whole
PAST = "happened_in_past"


def fit(
    examples: Sequence[Example], encoder: RememberingEncoder, taxonomy: Taxonomy
) -> tuple[Ear, Thresholds]:
    """The ear, and thresholds from the examples that it has not learnt from (one in twelve)."""
    texts = [clean(example.text).text for example in examples]
    vectors = np.stack(encoder.embed_many(texts))
    seen = [index for index, example in enumerate(examples) if not held_out(example.text)]
    unseen = sorted(set(range(len(examples))) - set(seen))
    ear = _ear([texts[n] for n in seen], vectors[seen], [examples[n] for n in seen], taxonomy)
    scores = [ear.of(vectors[n], texts[n]) for n in unseen]
    return ear, _thresholds(scores, [examples[n] for n in unseen])


def tier_of(labels: Sequence[str], taxonomy: Taxonomy) -> str:
    """The tier that the rule gives these labels of a sentence; what is over is "elevated" at most."""
    signs = [taxonomy.indicators[name] for name in labels if name in taxonomy.indicators]
    tier, _ = decide(signs, Person())
    over = PAST in labels and TIERS.index(tier) >= HUMAN_NOW
    return "elevated" if over else tier


def _ear(
    texts: Sequence[str],
    vectors: NDArray[Any],
    examples: Sequence[Example],
    taxonomy: Taxonomy,
) -> Ear:
    tiers = [TIERS.index(tier_of(example.labels, taxonomy)) for example in examples]
    heads = train(vectors, examples, tiers)
    wanted = {name: [name in e.labels for e in examples] for name in heads.ids}
    wanted[URGENT] = [tier >= HUMAN_NOW for tier in tiers]
    return Ear(heads, fit_letters(texts, wanted, exact=(URGENT,)))


def _thresholds(scores: Sequence[Scores], examples: Sequence[Example]) -> Thresholds:
    benign = [score for score, example in zip(scores, examples, strict=True) if example.benign]
    if not benign:
        return Thresholds()
    any_ = float(np.quantile([score.any for score in benign], 1 - FALSE_ALARMS))
    return Thresholds(
        any=round(min(max(any_, LEAST), MOST), 3),
        weights=_calibrated(scores, examples),
        urgent=round(float(np.quantile([s.urgent for s in benign], 1 - FALSE_URGENT)), 3),
    )


def _calibrated(
    unseen: Sequence[Scores], examples: Sequence[Example]
) -> tuple[float, float, float, float, float]:
    """Platt's logistic calibration (1999) of four scores of each sentence's likeliest labels."""
    from sklearn.linear_model import LogisticRegression

    rows, right = [], []
    for scores, example in zip(unseen, examples, strict=True):
        for name in candidates(scores):
            rows.append(features(scores, name))
            right.append(name in example.labels)
    model = LogisticRegression(C=100.0).fit(rows, right)
    any_, other, share, letters = (round(float(factor), 4) for factor in model.coef_[0])
    return any_, other, share, letters, round(float(model.intercept_[0]), 4)

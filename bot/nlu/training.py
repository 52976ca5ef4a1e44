"""Train the indicator heads from labelled examples, and choose their thresholds on held-out ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.nlu.encoder import RememberingEncoder
from bot.nlu.examples import Example, held_out
from bot.nlu.finding import Thresholds, logit
from bot.nlu.heads import Heads, Scores, train
from bot.nlu.text import clean

FALSE_ALARMS = 0.04  # of held-out benign sentences may reach the threshold of "any"
LEAST, MOST = 0.4, 0.7  # the threshold stays within, whatever the examples say
LIKELIEST = 4  # labels of one sentence that are calibrated


def fit(examples: Sequence[Example], encoder: RememberingEncoder) -> tuple[Heads, Thresholds]:
    """Heads on every example; thresholds from those that neither encoder nor heads had seen."""
    vectors = np.stack(encoder.embed_many([clean(example.text).text for example in examples]))
    unseen = [index for index, example in enumerate(examples) if held_out(example.text)]
    seen = sorted(set(range(len(examples))) - set(unseen))
    heads = train(vectors[seen], [examples[index] for index in seen])
    scores = [heads.scores(vectors[index]) for index in unseen]
    asked = [examples[index] for index in unseen]
    return train(vectors, examples), Thresholds(
        any=_threshold(scores, asked), weights=_calibrated(scores, asked)
    )


def _threshold(scores: Sequence[Scores], examples: Sequence[Example]) -> float:
    """The score of "any" that few benign sentences reach."""
    benign = [score.any for score, e in zip(scores, examples, strict=True) if e.benign]
    threshold = float(np.quantile(benign, 1 - FALSE_ALARMS)) if benign else LEAST
    return round(min(max(threshold, LEAST), MOST), 3)


def _calibrated(
    unseen: Sequence[Scores], examples: Sequence[Example]
) -> tuple[float, float, float, float]:
    """Platt's logistic calibration (1999) of three scores of each sentence's likeliest labels."""
    from sklearn.linear_model import LogisticRegression

    rows, right = [], []
    for scores, example in zip(unseen, examples, strict=True):
        for name in sorted(scores.share, key=lambda n: -scores.share[n])[:LIKELIEST]:
            share = float(np.log(max(scores.share[name], 1e-6)))
            rows.append([logit(scores.any), logit(scores.other[name]), share])
            right.append(name in example.labels)
    model = LogisticRegression(C=100.0).fit(rows, right)
    any_, other, share = (round(float(factor), 4) for factor in model.coef_[0])
    return any_, other, share, round(float(model.intercept_[0]), 4)

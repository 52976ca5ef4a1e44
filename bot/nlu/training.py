"""Train the indicator heads from labelled examples, and choose their thresholds on held-out folds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.nlu.encoder import Encoder, embed_all
from bot.nlu.finding import Thresholds, logit
from bot.nlu.heads import BENIGN, FOLDS, Array, Example, Heads, Scores, train
from bot.nlu.text import clean

FALSE_ALARMS = 0.04  # of held-out benign sentences may reach the threshold of "any"
LEAST, MOST = 0.4, 0.7  # the threshold stays within, whatever the examples say
LIKELIEST = 4  # labels of one sentence that are calibrated


class ExampleFileError(ValueError):
    """An example file cannot be used; the message names the file and the entry."""


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


def fit(examples: Sequence[Example], encoder: Encoder) -> tuple[Heads, Thresholds]:
    """Heads on every example, and thresholds from folds each of which was left out once."""
    vectors = np.stack(embed_all(encoder, [clean(example.text).text for example in examples]))
    held_out = _held_out(vectors, examples)
    benign = [scores.any for scores, e in zip(held_out, examples, strict=True) if e.benign]
    threshold = float(np.quantile(benign, 1 - FALSE_ALARMS)) if benign else LEAST
    return train(vectors, examples), Thresholds(
        any=round(min(max(threshold, LEAST), MOST), 3), weights=_calibrated(held_out, examples)
    )


def _held_out(vectors: Array, examples: Sequence[Example]) -> list[Scores]:
    """For each example, the scores by heads that never saw it."""
    order = np.random.default_rng(7).permutation(len(examples))
    scores: dict[int, Scores] = {}
    for fold in range(FOLDS):
        out = order[fold::FOLDS]
        kept = np.setdiff1d(order, out)
        heads = train(vectors[kept], [examples[i] for i in kept])
        scores.update({int(index): heads.scores(vectors[index]) for index in out})
    return [scores[index] for index in range(len(examples))]


def _calibrated(
    held_out: Sequence[Scores], examples: Sequence[Example]
) -> tuple[float, float, float, float]:
    """Platt's logistic calibration (1999) of three scores of each sentence's likeliest labels."""
    from sklearn.linear_model import LogisticRegression

    rows, right = [], []
    for scores, example in zip(held_out, examples, strict=True):
        for name in sorted(scores.share, key=lambda n: -scores.share[n])[:LIKELIEST]:
            share = float(np.log(max(scores.share[name], 1e-6)))
            rows.append([logit(scores.any), logit(scores.other[name]), share])
            right.append(name in example.labels)
    model = LogisticRegression(C=100.0).fit(rows, right)
    any_, other, share = (round(float(factor), 4) for factor in model.coef_[0])
    return any_, other, share, round(float(model.intercept_[0]), 4)


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

"""Roles and needs that are said in a hundred ways: heard where plain, left open where not."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.examples import Example
from bot.nlu.fact_heads import FactHeads, fit

KINDS = {"role": 0.5, "needs": 0.5, "phone_seen": 0.5}


def rows(count: int) -> tuple[list[Example], np.ndarray]:
    """Sentences of two kinds with vectors that tell them apart, and some that name no facts at all."""
    dice = np.random.default_rng(3)
    examples, vectors = [], []
    for number in range(count):
        kind = number % 3
        facts = (frozenset({"role:family"}), frozenset({"needs:legal"}), frozenset())[kind]
        examples.append(Example(f"sentence {number}", ("benign:asking",), facts))
        vectors.append(np.eye(8)[kind] + dice.normal(0, 0.05, 8))
    return examples, np.asarray(vectors, dtype=np.float32)


@pytest.fixture(scope="module")
def heads() -> FactHeads:
    return fit(*rows(600))


def test_a_fact_is_heard_in_the_sentence_that_states_it(heads) -> None:
    family, legal, neither = np.eye(8, dtype=np.float32)[:3]
    assert heads.stated([neither, family]) == {"role": "family"}
    assert heads.stated([legal]) == {"needs": ["legal"]}
    assert heads.stated([neither]) == {}
    assert heads.stated([]) == {}


def test_rows_that_nobody_looked_for_facts_in_teach_nothing() -> None:
    examples, vectors = rows(60)
    unlabelled = [Example(e.text, e.labels) for e in examples]
    assert fit(unlabelled, vectors).stated([vectors[0]]) == {}


def test_what_is_kept_hears_the_same(heads, tmp_path) -> None:
    heads.save(tmp_path / "heads.npz")
    again = FactHeads.load(tmp_path / "heads.npz")
    vector = np.eye(8, dtype=np.float32)[0]
    assert again.chances([vector]) == heads.chances([vector])


def test_what_is_less_sure_than_its_kind_asks_for_is_left_open() -> None:
    weights = np.array([[4.0, 0.0, 0.0], [0.0, 1.0, 0.0]], dtype=np.float32)
    names = ("needs:shelter", "role:friend")
    strict = FactHeads(np.zeros(2, np.float32), names, weights, {**KINDS, "role": 0.9})
    both = np.array([1.0, 1.0], dtype=np.float32)
    assert strict.stated([both]) == {"needs": ["shelter"]}

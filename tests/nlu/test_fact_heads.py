"""Roles and needs that are said in a hundred ways: heard where plain, left open where not."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.examples import Example
from bot.nlu.fact_heads import FactHeads, fit
from bot.nlu.letters import WIDTH, Letters

WORDS = ("for my sister", "a lawyer", "good evening")
KINDS = {"role": 0.5, "needs": 0.5, "phone_seen": 0.5}


def rows(count: int) -> tuple[list[Example], np.ndarray]:
    """Sentences of two kinds with vectors that tell them apart, and some that name no facts at all."""
    dice = np.random.default_rng(3)
    examples, vectors = [], []
    for number in range(count):
        kind = number % 3
        facts = (frozenset({"role:family"}), frozenset({"needs:legal"}), frozenset())[kind]
        examples.append(Example(f"{WORDS[kind]} {number}", ("benign:asking",), facts))
        vectors.append(np.eye(8)[kind] + dice.normal(0, 0.05, 8))
    return examples, np.asarray(vectors, dtype=np.float32)


@pytest.fixture(scope="module")
def heads() -> FactHeads:
    examples, vectors = rows(900)
    return fit(examples, vectors, [example.text for example in examples])


def test_a_fact_is_heard_in_the_sentence_that_states_it(heads) -> None:
    family, legal, neither = np.eye(8, dtype=np.float32)[:3]
    sister, lawyer, evening = WORDS
    assert heads.stated([neither, family], [evening, sister]) == {"role": "family"}
    assert heads.stated([legal], [lawyer]) == {"needs": ["legal"]}
    assert heads.stated([neither], [evening]) == {}
    assert heads.stated([], []) == {}


def test_rows_that_nobody_looked_for_facts_in_teach_nothing() -> None:
    examples, vectors = rows(60)
    unlabelled = [Example(e.text, e.labels) for e in examples]
    heads = fit(unlabelled, vectors, [example.text for example in unlabelled])
    assert heads.stated([vectors[0]], [WORDS[0]]) == {}


def test_what_is_kept_hears_the_same(heads, tmp_path) -> None:
    heads.save(tmp_path)
    again = FactHeads.load(tmp_path)
    vector = np.eye(8, dtype=np.float32)[0]
    before, after = (each.chances([vector], [WORDS[0]]) for each in (heads, again))
    assert after == pytest.approx(before, abs=0.001)


def test_what_is_less_sure_than_its_kind_asks_for_is_left_open() -> None:
    weights = np.array([[4.0, 0.0, 0.0], [0.0, 1.0, 0.0]], dtype=np.float32)
    names = ("needs:shelter", "role:friend")
    letters = Letters(names, np.ones(WIDTH), np.zeros((WIDTH, 2), np.float16), np.zeros(2))
    strict = FactHeads(np.zeros(2, np.float32), names, weights, letters, {**KINDS, "role": 0.9})
    both = np.array([1.0, 1.0], dtype=np.float32)
    assert strict.stated([both], [""]) == {"needs": ["shelter"]}

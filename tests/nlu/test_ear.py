"""The trained ear: vectors and letters together, on a small made-up training set."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.nlu.ear import URGENT, Ear
from bot.nlu.encoder import Vector
from bot.nlu.examples import Example
from bot.nlu.files import ROOT
from bot.nlu.finding import SOUNDS_URGENT, Found, IndicatorReader, Thresholds, situation
from bot.nlu.heads import train
from bot.nlu.letters import Letters, fit
from bot.nlu.phrases import PhraseBook, PhraseIndex
from bot.nlu.sentences import split
from bot.nlu.text import clean
from bot.nlu.training import tier_of
from bot.screening.taxonomy import TIERS, load_taxonomy

TAXONOMY = load_taxonomy(ROOT / "data" / "indicators" / "taxonomy.yml")
EXAMPLES = [
    *(Example(f"he keeps my passport in drawer {n}", ("papers_taken",)) for n in range(12)),
    *(Example(f"they lock the door on floor {n}", ("locked_in_or_guarded",)) for n in range(12)),
    *(Example(f"nice weather in week {n}", ("benign:small_talk",)) for n in range(24)),
]
WORDS = ("passport", "lock", "weather", "boss")


def embed(text: str) -> Vector:
    counts = [float(text.lower().count(word)) for word in WORDS]
    return np.array([*counts, 0.1], dtype=np.float32)


@pytest.fixture(scope="module")
def ear() -> Ear:
    texts = [example.text for example in EXAMPLES]
    tiers = [TIERS.index(tier_of(e.labels, TAXONOMY)) for e in EXAMPLES]
    vectors: NDArray[np.float32] = np.stack([embed(text) for text in texts])
    heads = train(vectors, EXAMPLES, tiers)
    wanted = {name: [name in e.labels for e in EXAMPLES] for name in heads.ids}
    return Ear(heads, fit(texts, {**wanted, URGENT: [t >= 2 for t in tiers]}, exact=(URGENT,)))


def find(ear: Ear, text: str, thresholds: Thresholds) -> list[Found]:
    shown = clean(text).text
    sentences = split(shown)
    book = PhraseBook(PhraseIndex.of([ROOT / "data" / "indicators" / "phrases.en.yml"]))
    return IndicatorReader(book, ear, thresholds).find(shown, sentences, sentences, embed)


def test_the_tier_of_a_training_sentence_is_that_of_the_rule() -> None:
    assert tier_of(["locked_in_or_guarded"], TAXONOMY) == "high"
    assert tier_of(["locked_in_or_guarded", "happened_in_past"], TAXONOMY) == "elevated"
    assert tier_of(["benign:small_talk"], TAXONOMY) == "none"


def test_letters_know_a_word_however_its_edges_are_spelt(ear: Ear) -> None:
    scores = ear.letters.scores("my pasport is gone")
    assert scores["papers_taken"] > scores["locked_in_or_guarded"]


def test_capitals_make_no_difference(ear: Ear) -> None:
    assert ear.letters.scores("HE KEEPS IT") == ear.letters.scores("he keeps it")


@pytest.mark.parametrize("text", ["", " ", "?", "🙂", "中"])
def test_any_text_has_letters_scores(ear: Ear, text: str) -> None:
    assert all(np.isfinite(score) for score in ear.letters.scores(text).values())


def test_an_ear_comes_back_from_disk_as_it_was_but_for_rounding(ear: Ear, tmp_path) -> None:
    ear.save(tmp_path)
    again = Ear.load(tmp_path)
    text = "they lock us in"
    before, after = ear.hear(text, embed), again.hear(text, embed)
    assert after.urgent == pytest.approx(before.urgent, abs=0.01)
    assert dict(after.letters) == pytest.approx(dict(before.letters), abs=0.01)


def test_what_sounds_urgent_is_heard_though_no_sign_has_a_name(ear: Ear) -> None:
    nameless = Thresholds(any=0.999, urgent=-50.0)
    assert [f.id for f in find(ear, "they lock the gate", nameless)] == [SOUNDS_URGENT]
    assert SOUNDS_URGENT not in {f.id for f in find(ear, "they lock it", Thresholds(urgent=50.0))}


def test_urgency_alone_interrupts_nobody(ear: Ear) -> None:
    assert situation(find(ear, "they lock the gate", Thresholds(any=0.999, urgent=-50.0))) is None


def test_what_is_told_of_a_film_does_not_sound_urgent(ear: Ear) -> None:
    film = find(ear, "in the movie they lock the door", Thresholds(urgent=-50.0))
    assert film == []


def test_a_ringing_sentence_is_heard_in_a_burst(ear: Ear) -> None:
    calm = "nice weather in week 3"
    thresholds = Thresholds(any=0.1, urgent=50.0)
    burst = find(ear, f"{calm}. they lock the door on floor 4. {calm}", thresholds)
    assert "locked_in_or_guarded" in {f.id for f in burst}


def test_letters_of_two_heads_are_learnt_apart() -> None:
    texts = ["aaa", "aab", "zzz", "zzy"] * 6
    heads: Letters = fit(
        texts, {"a": [t[0] == "a" for t in texts], "z": [t[0] == "z" for t in texts]}
    )
    assert heads.scores("aaa")["a"] > 0 > heads.scores("aaa")["z"]

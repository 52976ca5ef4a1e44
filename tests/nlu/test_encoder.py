from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from bot.nlu.encoder import RememberingEncoder, Vector


class Counting:
    """An encoder that counts what it is asked for."""

    dimension = 3

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, text: str) -> Vector:
        self.asked.append(text)
        if text == "broken":
            raise RuntimeError("no vector")
        return np.full(3, float(len(text)), dtype=np.float32)


def test_a_sentence_is_embedded_once() -> None:
    counting = Counting()
    encoder = RememberingEncoder(counting)
    with ThreadPoolExecutor(4) as pool:
        vectors = list(pool.map(encoder.embed, ["help me"] * 20))
    assert counting.asked == ["help me"]
    assert all((vector == vectors[0]).all() for vector in vectors)


def test_only_the_latest_are_remembered() -> None:
    counting = Counting()
    encoder = RememberingEncoder(counting, remembered=2)
    for text in ("a", "b", "c", "a"):
        encoder.embed(text)
    assert len(encoder) == 2
    assert counting.asked == ["a", "b", "c", "a"]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_a_text_without_content_has_the_zero_vector(text: str) -> None:
    assert not RememberingEncoder(Counting()).embed(text).any()


def test_a_failure_is_not_remembered() -> None:
    counting = Counting()
    encoder = RememberingEncoder(counting)
    for _ in range(2):
        with pytest.raises(RuntimeError):
            encoder.embed("broken")
    assert counting.asked == ["broken", "broken"]

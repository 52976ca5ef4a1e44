"""A sentence is a sentence in every script, and nobody who writes in one is answered in another."""

from __future__ import annotations

import pytest

from bot.languages.counting import word_count
from bot.languages.scripts import written_like

COUNTS = {
    "English": ("my boss took my passport", 5),
    "Chinese": ("老板把我的护照扣了不还给我，我想回家", 8),
    "Thai": ("นายจ้างยึดหนังสือเดินทางของฉัน", 8),
    "mixed": ("老板 took 护照", 3),
    "marks alone": ("?! 🙏", 0),
    "nothing": ("", 0),
}


@pytest.mark.parametrize(("text", "count"), COUNTS.values(), ids=COUNTS.keys())
def test_words_are_counted_in_writing_without_spaces_too(text: str, count: int) -> None:
    assert abs(word_count(text) - count) <= 1


SCRIPTS = {
    "Devanagari": ("नमस्ते", ("hi", "ne")),
    "Cyrillic": ("здрасте", ("ru", "uk", "bg")),
    "Arabic letters": ("سلام", ("ar", "fa", "ur")),
    "Latin": ("salam", ()),
    "digits": ("00", ()),
    "mostly Latin": ("hello my name is Анна and i need help", ()),
}


@pytest.mark.parametrize(("text", "tags"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_script_tells_the_languages_it_may_be(text: str, tags: tuple[str, ...]) -> None:
    assert written_like(text) == tags

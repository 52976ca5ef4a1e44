"""The embedded model: what a person writes is always text, and marks stand on the right letters."""

from __future__ import annotations

import os

import pytest

from bot.engine import assemble_engine
from bot.settings import load_settings
from bot.storage.open import open_store

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def dialogue(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dialogue")
    store = open_store(f"sqlite:///{folder / 'x.db'}", folder / "key", folder)
    yield assemble_engine(load_settings(os.environ), store)._dialogue
    store.close()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("/delete_data", id="the name of an intent"),
        pytest.param('/stop_texts{"x": 1}', id="an intent with an entity"),
        pytest.param("  /delete_data", id="an intent after blanks"),
        pytest.param("/restart", id="Rasa's own command"),
        pytest.param("//", id="two slashes"),
    ],
)
async def test_a_leading_slash_is_text_and_never_an_intent(dialogue, text):
    parse = await dialogue.understand(text, "en")
    # Heard by its meaning it may well be that intent; taken as a command it would be certain.
    assert parse["intent"]["confidence"] < 1.0 or "intent_ranking" in parse
    assert parse["entities"] == []
    assert parse["text"] == text


@pytest.mark.parametrize("before", ["", "  ", "\n", "/ ", "hello. "])
async def test_a_finding_marks_the_words_it_was_heard_in(dialogue, before):
    text = f"{before}my boss took my passport"
    parse = await dialogue.understand(text, "en")
    [found] = [f for f in parse["indicators"] if f["id"] == "papers_taken"]
    marked = text[found["start"] : found["end"]]
    assert marked.strip().endswith("passport")
    assert marked.strip()[0] in "mb"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("   ", id="blanks"),
        pytest.param("😭😭😭", id="emoji only"),
        pytest.param("a" * 4000, id="one endless word"),
        pytest.param("help " * 800, id="the longest text"),
        pytest.param("\u202egnp.exe \u200f\u200b", id="bidirectional controls"),
        pytest.param("\x01\x02\x07", id="control characters"),
        pytest.param("مرحبا أحتاج المساعدة", id="a language without sentences yet"),
    ],
)
async def test_whatever_is_written_gets_an_answer(dialogue, text):
    parse = await dialogue.understand(text, None)
    answered = await dialogue.answer("c", {"channel": "sms"}, parse, speak=True)
    assert answered.drafts
    assert all(draft["text"].strip() for draft in answered.drafts)


async def test_a_turn_leaves_nothing_behind_in_rasa(dialogue):
    for number in range(3):
        parse = await dialogue.understand("hello", None)
        await dialogue.answer(f"c{number}", {"channel": "sms"}, parse, speak=True)
    assert list(await dialogue._store.keys()) == []

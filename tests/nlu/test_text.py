from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.sentences import MOST_CHARACTERS, MOST_SENTENCES, split, to_embed
from bot.nlu.text import GUARD, clean, guard_slash

ANY_TEXT = st.text(st.characters(), max_size=300)


@pytest.mark.parametrize(
    ("dirty", "shown"),
    [
        pytest.param("he\u200blp", "help", id="zero-width space"),
        pytest.param("\u202epleh\u202c", "pleh", id="right-to-left override"),
        pytest.param("ｈｅｌｐ", "help", id="full-width letters"),
        pytest.param("a\0b", "ab", id="a NUL"),
        pytest.param("a\ud800b", "ab", id="a lone surrogate"),
        pytest.param("cafe\u0301", "café", id="a combining accent"),
        pytest.param("one\r\ntwo", "one\n\ntwo", id="line breaks stay"),
        pytest.param("می\u200cتوانم", "می\u200cتوانم", id="a joiner between Persian letters stays"),
        pytest.param(None, "", id="no text at all"),
    ],
)
def test_what_hides_words_is_taken_out(dirty: str | None, shown: str) -> None:
    assert clean(dirty).text == shown


@given(ANY_TEXT)
def test_any_text_can_be_cleaned_and_every_character_knows_its_origin(text: str) -> None:
    found = clean(text)
    assert len(found.origin) == len(found.text) + 1
    assert list(found.origin) == sorted(found.origin)
    assert all(0 <= offset <= len(text) for offset in found.origin)
    found.text.encode("utf-8")


def test_a_span_points_into_the_text_as_it_was_written() -> None:
    written = "\u200bhi \u200bＨＥＬＰ me"
    found = clean(written)
    start = found.text.index("HELP")
    left, right = found.span(start, start + 4)
    assert written[left:right] == "ＨＥＬＰ"


@pytest.mark.parametrize("text", ["/greet", ' /tell{"x": 1}', "\n/restart", "/"])
def test_a_leading_slash_never_reaches_rasa_as_an_intent(text: str) -> None:
    guarded = guard_slash(text)
    assert guarded == GUARD + text
    assert not guarded.strip().startswith("/")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("Hi. Help me!", ["Hi.", "Help me!"], id="stops"),
        pytest.param("hi\nhe is here", ["hi", "he is here"], id="a burst"),
        pytest.param("你好。救命！", ["你好。", "救命！"], id="Chinese stops"),
        pytest.param("أين أنت؟ ساعدني", ["أين أنت؟", "ساعدني"], id="an Arabic question mark"),
        pytest.param("I make 3.50 an hour", ["I make 3.50 an hour"], id="a number keeps its point"),
        pytest.param("!!! 🙂", [], id="nothing to read"),
    ],
)
def test_sentences_are_told_apart(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in split(text)] == sentences


def test_a_long_run_without_marks_is_cut_at_connectives() -> None:
    text = (
        "hi i work in a restaurant near the highway and i live in the back room"
        " but my boss took my passport and now he will not pay me"
    )
    pieces = [sentence.text for sentence in split(text)]
    assert len(pieces) > 1
    assert any("took my passport" in piece and "restaurant" not in piece for piece in pieces)


@given(ANY_TEXT)
def test_a_sentence_stands_where_it_says(text: str) -> None:
    shown = clean(text).text
    for sentence in split(shown):
        assert shown[sentence.start : sentence.end] == sentence.text


def test_a_huge_message_is_embedded_in_part_and_its_end_is_among_it() -> None:
    text = "all is well. " * 800 + "he took my passport."
    chosen = to_embed(split(text))
    assert len(chosen) <= MOST_SENTENCES
    assert sum(len(sentence.text) for sentence in chosen) <= MOST_CHARACTERS
    assert chosen[-1].text == "he took my passport."

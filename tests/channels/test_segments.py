from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.sms.plain import STAND_INS, plain_signs
from bot.channels.sms.segments import (
    BASIC,
    EXTENSION,
    LONGEST_BODY,
    count_segments,
    graphemes,
    split_body,
    utf16_units,
)

RAINBOW_FLAG = "\U0001f3f3\ufe0f\u200d\U0001f308"
ITALY = "\U0001f1ee\U0001f1f9"
ACCENTS = "e\u0301\u0302\u0303"
GRIN = "\U0001f600"

TABLE = [
    ("160 plain letters", "1" * 160, "GSM-7", 1),
    ("161 plain letters", "1" * 161, "GSM-7", 2),
    ("307 plain letters", "1" * 307, "GSM-7", 3),
    *((f"{sign!r} and 158 digits", sign + "1" * 158, "GSM-7", 1) for sign in "|^€{}[]~\\"),
    *((f"{sign!r} and 159 digits", sign + "1" * 159, "GSM-7", 2) for sign in "|^€{}[]~\\"),
    ("an emoji and 68 digits", GRIN + "1" * 68, "UCS-2", 1),
    ("an emoji and 69 digits", GRIN + "1" * 69, "UCS-2", 2),
    ("an emoji and 133 digits", GRIN + "1" * 133, "UCS-2", 3),
    ("a flag among 67 characters", ITALY + "1" * 66, "UCS-2", 1),
    ("a flag among 68 characters", ITALY + "1" * 67, "UCS-2", 2),
    ("a flag at the edge, 67 characters", "1" * 66 + ITALY, "UCS-2", 1),
    ("a flag at the edge, 68 characters", "1" * 67 + ITALY, "UCS-2", 2),
    ("a rainbow flag at the edge, 65 characters", "1" * 64 + RAINBOW_FLAG, "UCS-2", 1),
    ("a rainbow flag at the edge, 66 characters", "1" * 65 + RAINBOW_FLAG, "UCS-2", 2),
    *((f"70 times {letter}", letter * 70, "UCS-2", 1) for letter in "ÁÚúçíÍóÓ"),
    *((f"71 times {letter}", letter * 71, "UCS-2", 2) for letter in "ÁÚúçíÍóÓ"),
    ("an emoji and 68 brackets", GRIN + "]" * 68, "UCS-2", 1),
    ("an emoji and 69 brackets", GRIN + "]" * 69, "UCS-2", 2),
    ("three accents on one letter and 66 more", ACCENTS + "a" * 66, "UCS-2", 1),
    ("three accents on one letter and 67 more", ACCENTS + "a" * 67, "UCS-2", 2),
    ("Spanish that stays cheap", "¡ ¿ ñ é à ü" * 14, "GSM-7", 1),
    ("nothing", "", "GSM-7", 1),
]


@pytest.mark.parametrize(
    ("text", "encoding", "segments"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_a_text_is_billed_as_the_network_bills_it(text: str, encoding: str, segments: int) -> None:
    counted = count_segments(text)
    assert (counted.encoding, counted.segments) == (encoding, segments)


@pytest.mark.parametrize(
    ("length", "message", "total"), [(160, 1120, 1120), (161, 1127, 1223), (307, 2149, 2293)]
)
def test_sizes_in_bits_include_the_headers_of_a_split_text(
    length: int, message: int, total: int
) -> None:
    counted = count_segments("1" * length)
    assert (counted.message_bits, counted.total_bits) == (message, total)


def test_a_line_break_of_two_characters_counts_as_two() -> None:
    assert count_segments("\rabcde\r\n123").characters == 11


def test_accents_on_one_letter_are_one_character() -> None:
    counted = count_segments(ACCENTS)
    assert (counted.characters, counted.units) == (1, 4)


def test_a_country_whose_networks_carry_ascii_alone_gets_ucs2() -> None:
    text = "é" + "1" * 112
    assert count_segments(text).segments == 1
    there = count_segments(text, "MY")
    assert (there.encoding, there.segments) == ("UCS-2", 2)


@pytest.mark.parametrize("sign", STAND_INS, ids=[f"U+{ord(sign):04X}" for sign in STAND_INS])
def test_a_typographic_sign_does_not_make_a_text_dear(sign: str) -> None:
    text = f"one{sign}two"
    assert plain_signs(text) == f"one{STAND_INS[sign]}two"
    assert count_segments(plain_signs(text)).encoding == "GSM-7"
    dear = f"{text} í"
    assert plain_signs(dear) == dear


@given(st.text(max_size=700))
def test_counting_never_contradicts_itself(text: str) -> None:
    counted = count_segments(text)
    single, several = (160, 153) if counted.encoding == "GSM-7" else (70, 67)
    limit = single if counted.segments == 1 else several
    assert 0 <= counted.remaining <= limit
    assert counted.units <= limit * counted.segments
    assert (counted.encoding == "GSM-7") == (set(text) <= BASIC | EXTENSION)
    assert "".join(graphemes(text)) == text


@given(st.text(alphabet=st.sampled_from(f"ab .\n!¿é{GRIN}{ITALY}\u0301"), max_size=4000))
def test_a_long_text_is_cut_without_losing_a_word(text: str) -> None:
    bodies = split_body(text)
    assert all(utf16_units(body) <= LONGEST_BODY for body in bodies)
    assert "".join("".join(bodies).split()) == "".join(text.split())


def test_a_long_text_is_cut_after_a_sentence() -> None:
    sentence = "This is one sentence of forty letters or so. "
    first, *rest = split_body(sentence * 60)
    assert first.endswith("so.")
    assert rest[0].startswith("This")


def test_a_character_is_never_cut_in_two() -> None:
    bodies = split_body(RAINBOW_FLAG * 600)
    assert len(bodies) > 1
    assert all(set(graphemes(body)) == {RAINBOW_FLAG} for body in bodies)

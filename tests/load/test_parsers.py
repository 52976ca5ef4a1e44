"""Whatever bytes come in, a parser takes them or refuses them by name; none falls over and none hangs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.channels.bodies import BadBodyError, BodyTooLargeError, read_json
from bot.channels.sms.segments import LONGEST_BODY, count_segments, split_body
from bot.channels.sms.signature import ForgedError, parse_form
from bot.languages.catalogue import Catalogue, CatalogueError

FUZZ = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
CAP = 8192
# Pieces that the grammar of each gives a meaning, in any order, beside plain noise.
FORM = st.lists(
    st.sampled_from(["Body=", "&", "=", "%", "%ff", "%00", "+", "From", "é", ";"]), max_size=40
)
FLUENT_PIECES = (
    "key = ", "-term = ", "{", "}", "{ $name }", "->", "*[other]", "[one]", "\n", "    ", ".part = ",
    "#", "###", '"', "\\u0000", "\u202e", "{ key }", "{ -term }", "NUMBER(", ")", "a",
)  # fmt: skip
FLUENT = st.lists(st.sampled_from(FLUENT_PIECES), max_size=40)
JSON = st.lists(
    st.sampled_from(
        ["{", "}", "[", "]", ":", ",", '"', "\\u", "d800", "1e999", "-", "NaN", "null", " "]
    ),
    max_size=60,
)


@FUZZ
@given(st.one_of(FORM.map("".join).map(str.encode), st.binary(max_size=300)))
@example(b"&" * 100_000)
@example(b"%" * 60_000)
def test_a_provider_s_form_is_read_or_refused(raw):
    try:
        form = parse_form(raw)
    except ForgedError:
        return
    assert all(name for name in form)


class _Request:
    """A request as far as the reader of bodies looks at one."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self.headers: dict[str, str] = {}

    async def stream(self):
        for start in range(0, len(self._raw), 1000):
            yield self._raw[start : start + 1000]


@FUZZ
@given(st.one_of(JSON.map("".join).map(str.encode), st.binary(max_size=300)))
@example(b"[" * CAP)
@example(b'{"a":' * (CAP // 5))
@example(b"1" * CAP)
@example(b"x" * (CAP + 1))
def test_a_chat_s_body_is_read_or_refused(raw):
    try:
        read = asyncio.run(read_json(_Request(raw), CAP))  # type: ignore[arg-type]
    except (BadBodyError, BodyTooLargeError):
        return
    assert isinstance(read, dict)


@pytest.fixture(scope="module")
def words(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("words")


@FUZZ
@given(st.one_of(FLUENT.map("".join).map(str.encode), st.binary(max_size=200)))
@example(b"key = " + b"{" * 2000)
@example(b"key = { key }\n")
def test_a_file_of_sentences_is_read_or_refused(words, raw):
    (words / "en.ftl").write_bytes(raw)
    try:
        catalogue = Catalogue.load(words)
    except CatalogueError:
        return
    for key in catalogue.keys("en"):
        try:
            assert isinstance(catalogue.say(key, "en"), str)
        except CatalogueError:
            continue


@FUZZ
@given(st.text(max_size=2000), st.sampled_from(["", "US", "TR", "KR"]))
@example("\u0301" * 2000, "")
@example("👩‍👩‍👧‍👦" * 400, "US")
def test_any_text_is_cut_into_texts_that_can_be_sent(text, country):
    pieces = split_body(text)
    assert all(
        len(piece.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST_BODY for piece in pieces
    )
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert count_segments(text, country).segments >= (1 if text else 0)

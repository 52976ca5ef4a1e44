"""A person is never met with an error, a bare key or an empty line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages.catalogue import Catalogue, CatalogueError, MissingSentenceError

NEEDED = """
language-name = English
language-direction = ltr
something-wrong = Something went wrong.
hello = Hello.
call = Call { $number }.
"""


def folder_with(path: Path, **files: str) -> Path:
    for tag, text in files.items():
        (path / f"{tag}.ftl").write_text(text, encoding="utf-8")
    return path


def test_a_sentence_is_said_in_the_language_asked_for(tmp_path):
    catalogue = Catalogue.load(folder_with(tmp_path, en=NEEDED, es="hello = Hola."))
    assert (catalogue.say("hello", "es"), catalogue.say("hello", "en")) == ("Hola.", "Hello.")


def test_a_region_falls_back_to_its_language_before_english(tmp_path):
    catalogue = Catalogue.load(folder_with(tmp_path, en=NEEDED, es="hello = Hola."))
    assert catalogue.say("hello", "es-MX") == "Hola."


def test_a_sentence_that_is_missing_is_said_in_english(tmp_path):
    catalogue = Catalogue.load(folder_with(tmp_path, en=NEEDED, es="hello = Hola."))
    assert catalogue.say("call", "es", number="112") == "Call 112."
    assert catalogue.missing("es") == {
        "language-name",
        "language-direction",
        "something-wrong",
        "call",
    }


def test_a_sentence_without_its_value_is_never_shown_half_made(tmp_path):
    catalogue = Catalogue.load(folder_with(tmp_path, en=NEEDED))
    assert catalogue.say("call", "en") == "Something went wrong."


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load(Path(__file__).resolve().parents[2] / "data" / "languages")


@given(key=st.text(max_size=40), language=st.text(max_size=10))
def test_saying_anything_in_any_language_never_raises(shipped, key, language):
    assert shipped.say(key, language)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        pytest.param(
            "hello = Hello.", MissingSentenceError, id="the sentence of last resort is gone"
        ),
        pytest.param(
            NEEDED + "\nthis is not fluent", CatalogueError, id="a line that is not Fluent"
        ),
        pytest.param(NEEDED + "\nhello = Again.", CatalogueError, id="the same key twice"),
    ],
)
def test_a_catalogue_that_cannot_be_used_is_refused_at_start(tmp_path, text, error):
    with pytest.raises(error):
        Catalogue.load(folder_with(tmp_path, en=text))


def test_an_empty_folder_is_refused_at_start(tmp_path):
    with pytest.raises(MissingSentenceError):
        Catalogue.load(tmp_path)


def test_a_file_in_the_wrong_encoding_is_refused_by_name(tmp_path):
    (tmp_path / "en.ftl").write_bytes(b"hello = \xff\xfe")
    with pytest.raises(CatalogueError, match=r"en\.ftl"):
        Catalogue.load(tmp_path)


def test_each_language_knows_its_own_name_and_direction(tmp_path):
    arabic = "language-name = العربية\nlanguage-direction = rtl"
    catalogue = Catalogue.load(folder_with(tmp_path, en=NEEDED, ar=arabic))
    assert (catalogue.name("ar"), catalogue.direction("ar")) == ("العربية", "rtl")
    assert (catalogue.name("xx"), catalogue.direction("xx")) == ("xx", "ltr")

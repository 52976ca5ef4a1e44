from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.facts import FactReader, Facts, age_band
from bot.nlu.files import ROOT
from bot.nlu.sentences import split
from bot.nlu.text import clean


@pytest.fixture(scope="module")
def reader() -> FactReader:
    return FactReader.of((ROOT / "data" / "nlu").glob("facts.*.yml"))


def read(reader: FactReader, text: str) -> Facts:
    shown = clean(text).text
    return reader.read(shown, split(shown))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I'm 15", 15), ("im 15 yrs old", 15), ("i am seventeen", 17), ("im 15 and he sells me", 15),
        ("16f need help", 16), ("tengo 15 años", 15), ("tengo quince anos", 15), ("Tengo 16", 16),
        ("I am a 34 year old man", 34), ("mi edad es 20", 20), ("i just turned 18", 18),
    ],
)  # fmt: skip
def test_an_age_that_is_stated_is_read(reader: FactReader, text: str, age: int) -> None:
    stated = read(reader, text).stated
    assert stated["age"] == age
    assert stated["age_band"] == age_band(age)


@pytest.mark.parametrize(
    "text",
    ["im 15 minutes away", "i am 5 months pregnant", "i have 2 kids", "tengo 2 hijos",
     "tengo 10 años trabajando aqui",
     "i work 16 hours", "im 40 miles from tulsa", "room 12", "my daughter is 15", "ella tiene 14 años",
     "16 of us"],
)  # fmt: skip
def test_other_numbers_are_not_the_age_of_the_person(reader: FactReader, text: str) -> None:
    assert "age" not in read(reader, text).stated


@pytest.mark.parametrize(
    ("text", "other"),
    [("im 15", False), ("soy menor de edad", False), ("my sister is 14", True), ("a 13 year old girl", True),
     ("mi prima tiene 14", True), ("una niña de 12", True)],
)  # fmt: skip
def test_a_minor_is_noticed_and_whose_age_it_is(reader: FactReader, text: str, other: bool) -> None:
    minor = read(reader, text).minor
    assert minor is not None
    assert minor[1] is other


@pytest.mark.parametrize("text", ["I'm 25", "my son is 32", "tengo 40 años"])
def test_an_adult_is_no_minor(reader: FactReader, text: str) -> None:
    assert read(reader, text).minor is None


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        pytest.param("i need a place to stay tonight", {"needs": ["shelter"]}, id="shelter"),
        pytest.param("no tengo donde dormir", {"needs": ["shelter"]}, id="shelter in Spanish"),
        pytest.param("necesito un abogado", {"needs": ["legal"]}, id="legal in Spanish"),
        pytest.param("he reads my texts", {"phone_seen": True}, id="someone reads the phone"),
        pytest.param("este celular no es mio", {"phone_seen": True}, id="not their phone"),
        pytest.param(
            "my friend is being held by her boss", {"role": "friend"}, id="a friend writes"
        ),
        pytest.param(
            "i am a nurse at a clinic", {"role": "professional"}, id="a professional writes"
        ),
        pytest.param("me preocupa mi hija", {"role": "family"}, id="family writes"),
        pytest.param("hello", {}, id="nothing stated"),
    ],
)
def test_facts_are_read_as_stated(reader: FactReader, text: str, fact: dict[str, Any]) -> None:
    assert read(reader, text).stated == fact


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=120))
def test_any_text_can_be_read_for_facts(reader: FactReader, text: str) -> None:
    read(reader, text)

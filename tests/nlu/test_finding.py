"""Phrases and readings, without the trained heads: what must hold by reviewed words alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.encoder import Vector
from bot.nlu.files import ROOT
from bot.nlu.finding import Found, IndicatorReader, Thresholds, situation
from bot.nlu.phrases import PhraseBook, PhraseFileError, PhraseIndex
from bot.nlu.sentences import split
from bot.nlu.templates import parse
from bot.nlu.text import clean


@pytest.fixture(scope="module")
def reader() -> IndicatorReader:
    return IndicatorReader(
        PhraseBook(PhraseIndex.of((ROOT / "data" / "indicators").glob("phrases.*.yml"))),
        None,
        Thresholds(),
    )


def _never(text: str) -> Vector:
    raise AssertionError("without heads nothing is embedded")


def find(reader: IndicatorReader, text: str) -> list[Found]:
    shown = clean(text).text
    return reader.find(shown, split(shown), (), _never)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("he is going to kill me", "immediate_danger"),
        ("HES GONNA KILL ME", "immediate_danger"),
        ("call 911 please", "immediate_danger"),
        ("me va a matar", "immediate_danger"),
        ("estoy en peligro", "immediate_danger"),
        ("hola\nayuda\nme está pegando", "immediate_danger"),
        ("hola, he is beating me right now, ayuda", "immediate_danger"),
        ("they are hitting my daughter, she is in danger, call the police now", "immediate_danger"),
        ("i want to die", "suicide"),
        ("kms", "suicide"),
        ("ya no quiero vivir", "suicide"),
        ("me quiero morir", "suicide"),
        ("she is not breathing", "medical_emergency"),
        ("estoy sangrando mucho", "medical_emergency"),
        ("i took too many pills", "medical_emergency"),
    ],
)
def test_an_emergency_wins_over_every_intent(
    reader: IndicatorReader, text: str, intent: str
) -> None:
    assert situation(find(reader, text)) == intent


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i am not in danger", id="denied"),
        pytest.param("no estoy en peligro", id="denied in Spanish"),
        pytest.param("i dont want to kill myself", id="suicide denied"),
        pytest.param("im dying of laughter", id="an idiom"),
        pytest.param("my mom is gonna kill me if i fail lol", id="a mother's anger"),
        pytest.param("me muero de hambre", id="a Spanish idiom"),
        pytest.param("mi mamá me va a matar si repruebo", id="a Spanish mother's anger"),
        pytest.param("in the movie he says i want to die", id="a film"),
        pytest.param("para mi tarea: que es trata de personas", id="homework"),
        pytest.param("years ago i wanted to die", id="long over"),
        pytest.param("make him stop", id="a plea without danger"),
    ],
)
def test_what_is_no_emergency_does_not_interrupt(reader: IndicatorReader, text: str) -> None:
    assert situation(find(reader, text)) is None


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("he never hit me", "physical_violence", "no"),
        ("nunca me ha pegado", "physical_violence", "no"),
        ("no me quitaron el pasaporte", "papers_taken", "no"),
        ("nobody took my passport", "papers_taken", "no"),
        ("my boss took my passport", "papers_taken", "yes"),
        ("me quitaron el pasaporte", "papers_taken", "yes"),
        ("they wont let us leave", "cannot_leave_or_quit", "yes"),
        ("no me dejan salir", "cannot_leave_or_quit", "yes"),
        ("no me pagan", "pay_withheld", "yes"),
        ("me pagan a tiempo", "pay_withheld", "no"),
    ],
)
def test_a_denial_is_a_no_and_a_plea_is_a_yes(
    reader: IndicatorReader, text: str, indicator: str, value: str
) -> None:
    found = {item.id: item.value for item in find(reader, text)}
    assert found.get(indicator) == value


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("my boss took my passport", "said"),
        ("my friend took my passport", "said"),
        ("my neighbors maid is locked in the house", "third_party"),
        ("i think my friend is being held, they took her passport", "third_party"),
        ("a mi amiga le quitaron el pasaporte", "third_party"),
        ("me quitaron el pasaporte", "said"),
    ],
)
def test_whose_story_it_is_is_told_apart(reader: IndicatorReader, text: str, source: str) -> None:
    found = [
        item for item in find(reader, text) if item.id in ("papers_taken", "locked_in_or_guarded")
    ]
    assert found
    assert {item.source for item in found} == {source}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("my boss took my passport", "now"),
        ("ten years ago my boss took my passport", "past"),
        ("hace diez años me quitaron el pasaporte", "past"),
        ("years ago he took my passport and he still has my passport", "now"),
    ],
)
def test_what_is_over_is_told_apart(reader: IndicatorReader, text: str, when: str) -> None:
    found = [item for item in find(reader, text) if item.id == "papers_taken"]
    assert found
    assert found[0].when == when


@pytest.mark.parametrize(
    "text",
    [
        "i lost my passport on vacation",
        "the embassy has my passport for my visa",
        "perdí mi pasaporte en las vacaciones",
        "my feet are killing me",
        "i watched a movie where they lock her in",
        "what are the signs of human trafficking for my essay",
        "mi jefe me trae en friega esta semana",
        "le debo dinero a mi hermano",
    ],
)
def test_ordinary_life_finds_nothing(reader: IndicatorReader, text: str) -> None:
    assert [item for item in find(reader, text) if item.value == "yes"] == []


@given(st.integers(0, 4))
@settings(max_examples=5, deadline=None)
def test_danger_is_heard_wherever_it_stands_in_a_burst(reader: IndicatorReader, place: int) -> None:
    burst = ["hi", "how are you", "i like this page", "ok"]
    burst.insert(place, "he is hitting me right now")
    assert situation(find(reader, "\n".join(burst))) == "immediate_danger"


def test_a_finding_points_at_its_words(reader: IndicatorReader) -> None:
    text = "hello there. my boss took my passport."
    found = next(item for item in find(reader, text) if item.id == "papers_taken")
    assert "took my passport" in text[found.start : found.end]


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=150))
def test_any_text_can_be_heard(reader: IndicatorReader, text: str) -> None:
    find(reader, text)


@pytest.mark.parametrize("template", ["(a|b", "a)b", "(|)", ""])
def test_a_template_that_cannot_work_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|nothing"):
        parse(template)


def test_a_broken_phrase_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "phrases.xx.yml"
    path.write_text("indicators:\n  danger_now:\n    said: ['(a|b']\n", "utf-8")
    with pytest.raises(PhraseFileError, match=r"phrases\.xx\.yml"):
        PhraseIndex.of([path])

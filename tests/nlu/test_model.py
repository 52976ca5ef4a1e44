"""Promises that the trained model keeps, in English and Spanish. Trains one if there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.evaluation.gates import broken, read_gates
from bot.evaluation.messages import evaluate_messages, read_rows
from bot.logs import configure_logging
from bot.nlu.files import ROOT
from bot.nlu.model import Nlu, newest_model
from bot.screening.assessment import assess
from bot.screening.state import Understanding
from bot.screening.taxonomy import load_taxonomy
from bot.settings import load_settings
from bot.training import is_current

pytestmark = pytest.mark.model
TAXONOMY = load_taxonomy(ROOT / "data" / "indicators" / "taxonomy.yml")
URGENT = ("emergency", "high")


@pytest.fixture(scope="session")
def nlu(tmp_path_factory: pytest.TempPathFactory) -> Nlu:
    """The installation's model if it is made of the files as they are now, else one made for the tests.

    ``LANTERN_TEST_MODELS`` names a folder with a model to be taken instead.
    """
    configure_logging("test", "error")
    given = os.environ.get("LANTERN_TEST_MODELS")
    if given:
        return Nlu(newest_model(Path(given)))
    settings = load_settings({})
    if is_current(settings):
        return Nlu(newest_model(settings.model_dir))
    folder = tmp_path_factory.mktemp("model")
    _train(folder)
    return Nlu(newest_model(folder))


def _train(folder: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "rasa",
        "train",
        "nlu",
        "--config",
        "config.yml",
        "--nlu",
        "data/nlu",
    ]
    command += ["--domain", "domain.yml", "--out", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=900)


def tier(nlu: Nlu, text: str) -> str:
    understood = Understanding.from_parse(nlu.parse(text), turn=1)
    return assess(understood.findings, minor=None, taxonomy=TAXONOMY).tier


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("he is breaking the door he has a gun", "immediate_danger"),
        ("hi\nsorry\nmy boss took my passport\nhe is hitting me right now", "immediate_danger"),
        ("hola ayuda, he is going to kill me", "immediate_danger"),
        ("me va a matar ayúdenme por favor", "immediate_danger"),
        ("i want to kill myself", "suicide"),
        ("ya no quiero vivir", "suicide"),
        ("she overdosed and is not waking up", "medical_emergency"),
        ("mi amiga no despierta, tomó muchas pastillas", "medical_emergency"),
    ],
)
def test_an_emergency_is_heard_over_everything_else(nlu: Nlu, text: str, intent: str) -> None:
    parse = nlu.parse(text)
    assert parse["intent"]["name"] == intent
    assert tier(nlu, text) == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "im 15 and he makes me have sex with men for money",
        "they lock us in the house and took our passports",
        "he forces me into prostitution",
        "nos tienen encerradas y nos quitaron los pasaportes",
        "mi novio me obliga a acostarme con hombres por dinero",
        "they make us scam people online and we cant leave the compound",
    ],
)
def test_exploitation_brings_a_human(nlu: Nlu, text: str) -> None:
    assert tier(nlu, text) in URGENT


@pytest.mark.parametrize(
    "text",
    [
        "i lost my passport on vacation",
        "my boss is killing me with all this work lol",
        "im writing a paper about human trafficking for class",
        "what time do you open tomorrow",
        "my mom took my phone because of my grades",
        "perdí mi pasaporte en las vacaciones",
        "me muero de risa jajaja",
        "tengo una tarea sobre la esclavitud",
        "a qué hora abren mañana",
        "hola buenos días cómo está",
    ],
)
def test_ordinary_messages_do_not_cry_wolf(nlu: Nlu, text: str) -> None:
    assert tier(nlu, text) == "none"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can i talk to a real person", "ask_human"),
        ("quiero hablar con una persona", "ask_human"),
        ("STOP", "stop_texts"),
        ("HELP", "ask_help"),
        ("is there a shelter near me", "ask_services"),
        ("hola buenas tardes", "greet"),
        ("delete all my messages please", "delete_data"),
    ],
)
def test_what_is_wanted_is_understood(nlu: Nlu, text: str, intent: str) -> None:
    assert nlu.parse(text)["intent"]["name"] == intent


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("im 21, he sends me to men every night and keeps the money", id="English"),
        pytest.param("tengo 19 años y me obliga a estar con hombres", id="Spanish"),
    ],
)
def test_who_says_that_they_are_grown_up_is_not_taken_for_a_child(nlu: Nlu, text: str) -> None:
    assert "under_18" not in {item["id"] for item in nlu.parse(text)["indicators"]}


@pytest.mark.parametrize(
    "text", ["/greet", " /stop_texts", '/immediate_danger{"a": 1}', "/restart"]
)
def test_a_slash_names_no_intent(nlu: Nlu, text: str) -> None:
    parse = nlu.parse(text)
    # It was read as words, and some of these words are danger; a payload would be certain unread.
    assert parse["intent"]["confidence"] < 1.0 or parse["indicators"]
    assert parse["text"] == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "\ud800",
        "🙂🙂",
        "a" * 10_000,
        "help " * 3000,
        "\u202e\u200b",
        "𝓗𝓮𝓵𝓹",
        "1",
        "???",
        "\n\n\n",
    ],
    ids=[
        "empty",
        "space",
        "NUL",
        "surrogate",
        "emoji",
        "one long word",
        "long",
        "invisible",
        "styled",
        "1",
        "?",
        "lines",
    ],
)
def test_no_text_breaks_it(nlu: Nlu, text: str) -> None:
    parse: dict[str, Any] = nlu.parse(text)
    assert parse["intent"]["name"]
    assert parse["language"]["code"]
    assert isinstance(parse["indicators"], list)


def test_the_language_so_far_decides_where_a_text_tells_nothing(nlu: Nlu) -> None:
    assert nlu.parse("2", "es")["language"]["code"] == "es"


def test_a_number_comes_as_a_fact(nlu: Nlu) -> None:
    assert nlu.parse("2.")["facts"]["number"] == 2


def test_a_minor_is_a_fact_and_a_finding(nlu: Nlu) -> None:
    parse = nlu.parse("im 15")
    assert parse["facts"]["age_band"] == "13_17"
    assert "under_18" in {item["id"] for item in parse["indicators"]}


def test_people_are_heard_at_least_as_well_as_the_gates_ask(nlu: Nlu) -> None:
    settings = load_settings({})
    rows = read_rows(ROOT / "data" / "evaluation" / "messages.dev.jsonl")
    summary = evaluate_messages(settings, rows, nlu).summary()
    assert broken(read_gates(ROOT / "data" / "evaluation" / "gates.yml"), summary) == []

"""The data that the model learns from: complete, consistent, and never both one thing and another."""

from __future__ import annotations

import json
from collections import Counter

import pytest
import yaml

from bot.nlu.examples import example_files, read_examples
from bot.nlu.files import ROOT
from bot.nlu.finding import SOUNDS_URGENT
from bot.nlu.folding import whole
from bot.nlu.phrases import PhraseBook, PhraseIndex
from bot.screening.taxonomy import load_taxonomy

DATA = ROOT / "data"
LANGUAGES = tuple(
    sorted(path.name.split(".")[1] for path in (DATA / "indicators").glob("examples.*.yml"))
)
INDICATORS = set(load_taxonomy(DATA / "indicators" / "taxonomy.yml").indicators)
NAMED = INDICATORS - {SOUNDS_URGENT}  # a sign by itself, that a sentence can be labelled with
LEAST = {"en": (10, 250), "es": (6, 150)}  # examples of an indicator, benign examples
LEAST_ELSEWHERE = (3, 160)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_has_examples_and_benign_life_is_rich(language: str) -> None:
    data = yaml.safe_load((DATA / "indicators" / f"examples.{language}.yml").read_text("utf-8"))
    each, benign = LEAST.get(language, LEAST_ELSEWHERE)
    examples = read_examples([DATA / "indicators" / f"examples.{language}.yml"])
    count = Counter(label for example in examples for label in example.labels)
    assert {name for name in NAMED if count[name] < each} == set()
    assert sum(len(lines) for lines in data["benign"].values()) >= benign


def test_every_label_is_an_indicator_and_no_sentence_is_both() -> None:
    examples = read_examples(example_files(DATA / "indicators"))
    labels = {label for e in examples if not e.benign for label in e.labels}
    assert labels == NAMED
    alarming = {whole(e.text) for e in examples if not e.benign}
    assert alarming & {whole(e.text) for e in examples if e.benign} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_name_indicators_that_exist(language: str) -> None:
    path = DATA / "indicators" / f"phrases.{language}.yml"
    assert set(yaml.safe_load(path.read_text("utf-8"))["indicators"]) <= NAMED
    PhraseBook(PhraseIndex.of([path]))


def test_no_sentence_has_two_intents() -> None:
    seen: dict[str, str] = {}
    for language in LANGUAGES:
        data = yaml.safe_load((DATA / "nlu" / f"intents.{language}.yml").read_text("utf-8"))
        for block in data["nlu"]:
            for line in block["examples"].splitlines():
                text = whole(line.removeprefix("- "))
                assert seen.setdefault(text, block["intent"]) == block["intent"], text


def test_the_development_set_was_never_trained_on() -> None:
    rows = [
        json.loads(line)
        for line in (DATA / "evaluation" / "messages.dev.jsonl").read_text("utf-8").splitlines()
    ]
    trained = {whole(e.text) for e in read_examples(example_files(DATA / "indicators"))}
    assert len(rows) >= 250
    assert {
        row["id"]
        for row in rows
        if len(whole(row["text"]).split()) > 2 and whole(row["text"]) in trained
    } == set()
    assert sum(row["tier"] == "none" for row in rows) >= 0.4 * len(rows)
    assert {name for row in rows for name in row["indicators"]} <= NAMED

"""Quick phrases and checklists are data: whoever adds a language or a step must not break a page."""

from __future__ import annotations

import re

import pytest

from bot.console.phrases import EMERGENCY, Phrases, PhrasesError
from bot.console.protocols import Protocols
from bot.screening.taxonomy import load_taxonomy
from bot.settings import ROOT

PHRASES = Phrases.load(ROOT / "data" / "console")
PROTOCOLS = Protocols.load(ROOT / "data")
# What a script must hold, so that a file copied in the wrong language is noticed.
SCRIPTS = {
    "am": "\u1200-\u137f", "ar": "\u0600-\u06ff", "bg": "\u0400-\u04ff", "bn": "\u0980-\u09ff",
    "fa": "\u0600-\u06ff", "hi": "\u0900-\u097f", "ko": "\uac00-\ud7af", "ne": "\u0900-\u097f",
    "pa": "\u0a00-\u0a7f", "ru": "\u0400-\u04ff", "th": "\u0e00-\u0e7f", "uk": "\u0400-\u04ff",
    "ur": "\u0600-\u06ff", "zh": "\u4e00-\u9fff",
}  # fmt: skip


def every(language: str):
    offered = PHRASES.offer(language, "911")
    return [phrase for _, phrases in offered.groups for phrase in phrases]


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_phrase_is_short_complete_and_in_its_script(language):
    for phrase in every(language):
        assert 2 < len(phrase.text) <= 160, phrase.id
        assert EMERGENCY not in phrase.text
        assert phrase.text == phrase.text.strip()
        if language in SCRIPTS:
            assert re.search(f"[{SCRIPTS[language]}]", phrase.text), phrase.id


@pytest.mark.parametrize("language", [tag for tag in PHRASES.languages if tag != "en"])
def test_no_phrase_was_left_in_english(language):
    assert [p.id for p in every(language) if p.text == p.preview] == []


def test_every_language_that_the_assistant_speaks_has_its_phrases():
    spoken = {path.stem for path in (ROOT / "data" / "languages").glob("*.ftl")}
    assert set(PHRASES.languages) == spoken


def test_a_regional_tag_gets_the_language_s_phrases():
    assert PHRASES.offer("pt-BR", "").language == "pt"


def test_without_a_known_emergency_number_no_sentence_has_a_hole_in_it():
    offered = PHRASES.offer("es", "")
    assert all("{" not in p.text for _, phrases in offered.groups for p in phrases)
    assert "call-emergency" not in {p.id for _, phrases in offered.groups for p in phrases}


def test_no_file_says_that_it_was_reviewed_while_its_header_says_that_it_was_not():
    for tag, reviewed in PHRASES.languages.items():
        text = (ROOT / "data" / "console" / "phrases" / f"{tag}.yml").read_text("utf-8")
        assert reviewed is not ("not yet reviewed" in text), tag


BROKEN = {
    "a phrase too few": "reviewed: false\nphrases: {a: {one: 'x'}}\n",
    "not YAML": "reviewed: [",
    "no review state": "phrases: {a: {one: 'x', two: 'y'}}\n",
    "a number for a phrase": "reviewed: false\nphrases: {a: {one: 1, two: 'y'}}\n",
    "a phrase twice": "reviewed: false\nphrases: {a: {one: 'x', two: 'y'}, b: {one: 'z'}}\n",
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_phrase_file_is_refused_by_name(tmp_path, text):
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "en.yml").write_text("reviewed: false\nphrases: {a: {one: 'x', two: 'y'}}\n")
    (folder / "es.yml").write_text(text)
    with pytest.raises(PhrasesError, match=r"es\.yml"):
        Phrases.load(tmp_path)


def test_checklists_name_signs_that_there_are_and_every_step_once():
    from bot.console.protocols import Situation

    known = set(load_taxonomy(ROOT / "data" / "indicators" / "taxonomy.yml").indicators)
    protocols = [each for each, _ in PROTOCOLS.for_situation(Situation("none"))]
    assert {each.id for each in protocols} == {
        "danger", "minor", "suicide", "leaving", "sextortion", "forced_marriage",
    }  # fmt: skip
    for protocol in protocols:
        assert protocol.signs <= known
    ids = [step.id for protocol in protocols for step in protocol.steps]
    assert len(ids) == len(set(ids)) == len(PROTOCOLS.step_ids)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.exact import ExactReader
from bot.nlu.files import ROOT
from bot.nlu.folding import fold, words
from bot.nlu.text import clean

FOLDER = ROOT / "data" / "nlu"


@pytest.fixture(scope="module")
def reader() -> ExactReader:
    return ExactReader.from_files([*FOLDER.glob("words.*.yml"), FOLDER / "languages.yml"])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("STOP", "stop_texts"),
        ("stop.", "stop_texts"),
        ("Unsubscribe", "stop_texts"),
        ("ALTO", "stop_texts"),
        ("START", "start_texts"),
        ("HELP", "ask_help"),
        ("Ayuda", "ask_help"),
        ("?", "ask_help"),
        ("¿?", "ask_help"),
        ("Human", "ask_human"),
        ("una persona", "ask_human"),
        ("SÍ", "answer_yes"),
        ("si", "answer_yes"),
        ("yesss", "answer_yes"),
        ("nope", "answer_no"),
        ("No sé", "dont_know"),
        ("I don't know", "dont_know"),
        ("skip", "skip"),
        ("¿Por qué?", "why_ask"),
        ("MÁS", "more"),
        ("adiós", "goodbye"),
        ("gracias!!", "thanks"),
    ],
)
def test_a_keyword_alone_means_one_thing(reader: ExactReader, text: str, intent: str) -> None:
    found = reader.read(clean(text).text)
    assert found is not None
    assert found.intent == intent


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1),
        ("2.", 2),
        ("(3)", 3),
        ("two", 2),
        ("Dos", 2),
        ("４", 4),
        ("٢", 2),
        ("5️⃣", 5),
        ("②", 2),
    ],
)
def test_a_number_is_read_however_it_is_written(
    reader: ExactReader, text: str, number: int
) -> None:
    found = reader.read(clean(text).text)
    assert found is not None
    assert found.facts == {"number": number}


@pytest.mark.parametrize(
    ("text", "code"), [("Español", "es"), ("ES", "es"), ("english", "en"), ("中文", "zh")]
)
def test_a_language_is_asked_for_by_its_name(reader: ExactReader, text: str, code: str) -> None:
    found = reader.read(clean(text).text)
    assert found is not None
    assert found.intent == "change_language"
    assert found.facts == {"language_asked": code}


@pytest.mark.parametrize(
    "text",
    [
        "make him stop",
        "please stop him",
        "I need help my boss hits me",
        "no me dejan salir",
        "10 men",
        "end it all",
    ],
)
def test_a_keyword_inside_a_sentence_is_something_the_person_tells(
    reader: ExactReader, text: str
) -> None:
    assert reader.read(clean(text).text) is None


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        pytest.param("hindi", "tl", "answer_no", id="Tagalog no"),
        pytest.param("hindi", "en", "change_language", id="the name of a language"),
        pytest.param("oui", "fr", "answer_yes", id="French yes"),
        pytest.param("oui", "en", "answer_yes", id="French yes, before it is known to be French"),
        pytest.param("STOP", "sw", "stop_texts", id="the carriers' word in any language"),
        pytest.param("не", "bg", "answer_no", id="Bulgarian no"),
        pytest.param("네", "ko", "answer_yes", id="Korean yes"),
    ],
)
def test_a_word_means_what_it_means_in_the_language_of_the_conversation(
    reader: ExactReader, text: str, language: str, intent: str
) -> None:
    found = reader.read(clean(text).text, frozenset([language]))
    assert found is not None
    assert found.intent == intent


@pytest.mark.parametrize(("text", "need"), [("Shelter", "shelter"), ("un abogado", "legal")])
def test_a_need_alone_is_a_need(reader: ExactReader, text: str, need: str) -> None:
    found = reader.read(clean(text).text)
    assert found is not None
    assert found.facts == {"needs": [need]}


@given(st.text(max_size=100))
def test_any_text_can_be_looked_up(text: str) -> None:
    found = ExactReader().read(clean(text).text)
    assert found is None or found.intent == "ask_help"


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Señor", "senor"),
        ("HEEEELP", "help"),
        ("don’t", "dont"),
        ("pаssport", "passport"),
        ("Ệ", "e"),
        ("привет", "привет"),
        pytest.param("أَخَذ", "اخذ", id="Arabic vowel marks and forms of alef"),
        pytest.param("ሠራተኛ", "ሰራተኛ", id="Amharic letters that sound alike"),
        pytest.param("كيف", "کیف", id="Arabic and Persian letters"),
        pytest.param("می\u200cکنم", "میکنم", id="a Persian joiner"),
        pytest.param("ــ", "ــ", id="nothing but stretching strokes"),
    ],
)
def test_spellings_of_one_word_fold_together(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text(max_size=200))
def test_words_stand_where_they_say(text: str) -> None:
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.norm

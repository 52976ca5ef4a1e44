"""What the chat itself says: whole in every language, and the same in all of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from fluent.syntax import FluentParser, ast
from starlette.testclient import TestClient

from bot.channels.gateway import build_app
from bot.channels.webchat.words import WordsMissingError, load_names, load_words, pick_language
from bot.settings import ROOT

FOLDER = ROOT / "data" / "languages"
WORDS = load_words(FOLDER / "chat")
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ftl"))
# Seen at a glance by whoever stands behind: none of it may say what this is about.
TELLING = re.compile("traffick|victim|abus|police|hotline|trata|víctima|trafic", re.IGNORECASE)


def test_every_language_of_the_assistant_has_the_words_of_the_chat() -> None:
    assert sorted(WORDS) == LANGUAGES
    assert {tag for tag, name in load_names(FOLDER, LANGUAGES).items() if name == tag} == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_says_everything_with_the_same_values(tag: str) -> None:
    english, said = WORDS["en"], WORDS[tag]
    assert said.keys() == english.keys()
    values = re.compile(r"\{(\w+)\}")
    differ = {key for key in english if values.findall(english[key]) != values.findall(said[key])}
    assert differ == set()
    assert said["leave"] in said["watched"]


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != "en"])
def test_no_language_is_english_in_disguise(tag: str) -> None:
    same = {key for key, text in WORDS[tag].items() if text == WORDS["en"][key]}
    assert same <= {"chat", "messages", "options", "no"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_files_are_fluent_of_one_line_a_sentence(tag: str) -> None:
    body = FluentParser().parse((FOLDER / "chat" / f"{tag}.ftl").read_text("utf-8")).body
    assert [entry for entry in body if isinstance(entry, ast.Junk)] == []
    assert {entry.id.name for entry in body if isinstance(entry, ast.Message)} == WORDS[tag].keys()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_of_the_chat_tells_a_glance_what_it_is_about(tag: str) -> None:
    assert TELLING.findall(" ".join(WORDS[tag].values())) == []


def test_half_a_language_is_left_out_and_no_english_is_an_error(tmp_path) -> None:
    (tmp_path / "en.ftl").write_text("chat = Chat\nleave = Leave\n", "utf-8")
    (tmp_path / "es.ftl").write_text("chat = Chat\n", "utf-8")
    assert set(load_words(tmp_path)) == {"en"}
    (tmp_path / "en.ftl").unlink()
    with pytest.raises(WordsMissingError):
        load_words(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "picked"),
    [
        (("es",), "es"),
        (("es-MX",), "es"),
        ((None, "fr-CA, es;q=0.5"), "es"),
        (("zz",), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_is_offered_is_spoken(wanted, picked: str) -> None:
    assert pick_language(["en", "es"], *wanted) == picked


def test_the_words_are_served_and_only_what_is_offered_can_be_picked(settings, store) -> None:
    with TestClient(build_app(replace(settings, languages=("es", "ar", "xx")), store)) as client:
        assert client.get("/chat/words/ar.json").json() == WORDS["ar"]
        assert client.get("/chat/words/xx.json").status_code == 404
        assert 'OFFERED = "es,ar"' in client.get("/widget.js").text
        page = client.get("/chat/plain").text
        assert '<html lang="es"' in page
        assert page.count("hreflang") == 2


def test_the_neutral_page_is_the_operators_choice_everywhere(settings, store) -> None:
    url = 'https://weather.example/?a=1&b="2"'
    with TestClient(build_app(replace(settings, exit_url=url), store)) as client:
        assert json.dumps(url) in client.get("/widget.js").text
        assert "a=1&amp;b=&quot;2&quot;" in client.get("/chat").text
        answer = client.post("/chat/plain", data={"act": "leave"}, follow_redirects=False)
        assert answer.headers["location"].startswith("https://weather.example/?a=1&b=")

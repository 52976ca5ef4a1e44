"""A text costs money and shows on a locked screen: every message is counted as the network counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.replies.asking import ask
from actions.replies.numbers_said import emergency_args, retention_args, suicide_args
from actions.step import Turn
from bot.conversation.speech import FluentSpeech
from bot.languages.catalogue import Catalogue
from bot.screening.questions import load_questions
from bot.screening.state import State
from tests.actions.conftest import DATA
from tests.actions.test_walk import segments


@pytest.fixture(scope="module")
def every_language() -> Catalogue:
    return Catalogue.load(DATA / "languages")


QUESTIONS = load_questions(DATA / "indicators" / "questions.yml").by_id
LANGUAGES = ("en", "es")
FIRST = ("hello", "hello-after-story", "hello-after-cry", "here-again")
DANGER = ("danger", "danger-other", "danger-again", "medical", "medical-again")
SUICIDE = ("suicide", "suicide-again")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("pause", [False, True], ids=["plain", "after a pause"])
def test_every_question_fits_three_segments_with_any_word_before_it(
    rooms, question, language, pause
):
    speech = FluentSpeech(catalogue=rooms.catalogue)
    words = [key for key in rooms.catalogue.keys("en") if key.startswith("ack-")]
    words.append(f"why-{question}")
    for role in ("self", "friend"):
        for word in words:
            asked = replace(QUESTIONS[question], pause=pause)
            turn = Turn(State(introduced=True, role=role), language)
            (line,) = ask(turn, asked, rooms, (word,)).lines
            said = {"before": line.before, "options": line.options, **line.args}
            text = speech.render(line.key, language, on_web=False, **said)["text"]
            assert segments(text) <= 3, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("first", FIRST)
def test_first_words_fit_two_segments(rooms, first, language):
    speech = FluentSpeech(catalogue=rooms.catalogue)
    (line,) = ask(Turn(State(), language), QUESTIONS["safe"], rooms, (first,)).lines
    said = {"before": line.before, "options": line.options, **line.args}
    assert segments(speech.render(line.key, language, on_web=False, **said)["text"]) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", ["US", "GB", "CA", "MX", "ES", "ZZ"])
@pytest.mark.parametrize("key", [*DANGER, *SUICIDE])
def test_danger_fits_two_segments_everywhere_even_as_the_first_reply(rooms, key, country, language):
    here = replace(rooms, country=country)
    args = suicide_args(State(), here) if key in SUICIDE else emergency_args(State(), here)
    speech = FluentSpeech(catalogue=rooms.catalogue)
    draft = speech.render("i-am-automated", language, on_web=False, before=(key,), **args)
    assert segments(draft["text"]) <= 2, draft["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_sentence_fits_two_segments_by_itself(rooms, language):
    args = {
        **emergency_args(State(), rooms),
        **suicide_args(State(), rooms),
        **retention_args(replace(rooms, retention="72")),
        "place": "Springfield, Massachusetts",
        "number": "1-888-373-7888",
        "name": "Night Shelter of the City",
        "phone": "+1 713 555 0202",
        "hotline": "1-888-373-7888",
        "about": "self",
    }
    for key in rooms.catalogue.keys("en"):
        assert segments(rooms.catalogue.say(key, language, **args)) <= 2, key


EVERY = sorted(path.stem for path in (DATA / "languages").glob("*.ftl"))
ROUTES = ("text", "text-some", "silent", "voice", "unknown", "emergency")
LONGER = (*DANGER, *SUICIDE, "limits-child")  # what to do in danger, and what a child must know


@pytest.mark.parametrize("language", EVERY)
def test_no_sentence_of_any_language_costs_more_than_its_segments(every_language, language):
    """Two segments a sentence, three where someone is in danger, in each of its variants."""
    args = {
        "emergency": "911",
        "sms": "911",
        "silent": "55",
        "line": "988",
        "retention": "72",
        "hours": "72",
        "place": "Springfield, Massachusetts",
        "number": "1-888-373-7888",
        "name": "Night Shelter of the City",
        "phone": "+1 713 555 0202",
        "hotline": "1-888-373-7888",
    }
    for key in every_language.keys("en"):
        for route in ROUTES:
            for about in ("self", "other"):
                said = every_language.say(key, language, **args, route=route, about=about)
                assert segments(said) <= (3 if key in LONGER else 2), (key, said)

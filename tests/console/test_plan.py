"""The safety plan: chosen with the person, in their language, sent only when asked for."""

from __future__ import annotations

import re

import pytest

from bot.console.phrases import Phrases
from bot.settings import ROOT
from tests.console.seed import card
from tests.handoff.people import Talk, case, texts

STEPS = Phrases.load(ROOT / "data" / "console", "plan")


@pytest.fixture
def chat(screen, store):
    chat = Talk(store, language="es").person("quiero irme").case("high", card())
    screen.post(f"/c/{chat}/claim")
    return chat


@pytest.mark.parametrize("language", STEPS.languages)
def test_every_step_is_there_in_every_language_and_fits_a_text(language):
    offered = STEPS.offer(language, "911")
    steps = [step for _, group in offered.groups for step in group]
    assert len(steps) == 11
    for step in steps:
        assert 3 < len(step.text) <= 160, step.id
        assert "{" not in step.text
    assert len({step.text for step in steps}) == 11


def test_languages_of_steps_and_phrases_are_the_same():
    assert set(STEPS.languages) == set(Phrases.load(ROOT / "data" / "console").languages)


def test_steps_are_offered_in_their_language_with_their_meaning_below(screen, chat):
    page = screen.get(f"/c/{chat}/tools/plan").text
    assert "Safety plan in Spanish" in page
    assert "Aprende de memoria un número de teléfono." in page
    assert "Learn one phone number by heart." in page
    assert "Nobody knows whether their device is safe" in page


def test_a_plan_is_sent_as_it_was_chosen_and_kept(screen, store, chat):
    answer = screen.post(
        f"/c/{chat}/plan", steps="number,papers", own="llamar a mi tía\n", send="yes", ref="p-1"
    )
    assert answer.headers["hx-retarget"] == "#stage"
    sent = texts(store, chat)[-1].splitlines()
    assert sent == [
        "- Deja tus papeles, o fotos de ellos, con alguien de confianza.",
        "- Aprende de memoria un número de teléfono.",
        "- llamar a mi tía",
    ]
    assert "3 steps" in answer.text
    assert "sent to them" in answer.text
    page = screen.get(f"/c/{chat}/tools/plan").text
    assert re.search(r'value="papers" checked', page)
    assert "llamar a mi tía" in page


def test_a_plan_kept_here_is_not_sent_and_is_sealed(screen, store, chat):
    before = texts(store, chat)
    screen.post(f"/c/{chat}/plan", steps="bag", own="mi prima Rosa", send="no")
    assert texts(store, chat) == before
    assert b"Rosa" not in case(store, chat)["worksheet"]
    assert "not sent" in screen.get(f"/c/{chat}/tools/plan").text


def test_sending_twice_by_mistake_sends_once(screen, store, chat):
    for _ in range(2):
        screen.post(f"/c/{chat}/plan", steps="bag", own="", send="yes", ref="p-2")
    assert sum("bolsa" in text for text in texts(store, chat)) == 1


def test_a_plan_that_was_changed_is_sent_again(screen, store, chat):
    for own in ("", "mi prima"):
        screen.post(f"/c/{chat}/plan", steps="bag", own=own, send="yes", ref="p-3")
    assert sum("bolsa" in text for text in texts(store, chat)) == 2
    assert "mi prima" in texts(store, chat)[-1]


@pytest.mark.parametrize(
    "form",
    [
        {"steps": "", "own": ""},
        {"steps": "no-such-step", "own": " \n "},
        {"steps": "bag", "own": "x" * 301},
        {"steps": "bag", "own": "\n".join("abcdefghijkl")},
    ],
)
def test_a_plan_that_cannot_be_kept_stays_in_the_form(screen, store, chat, form):
    before = texts(store, chat)
    answer = screen.post(f"/c/{chat}/plan", **form, send="yes", ref="p-3")
    assert answer.status_code == 422
    assert answer.headers["hx-retarget"] == "#tools"
    assert texts(store, chat) == before
    assert case(store, chat)["worksheet"] is None


def test_whoever_reads_along_sees_the_plan_and_changes_nothing(new_screen, store, chat, ben):
    other = new_screen().sign_in(ben)
    page = other.get(f"/c/{chat}/tools/plan").text
    assert "Send and keep" not in page
    assert other.post(f"/c/{chat}/plan", steps="bag", own="", send="no").status_code == 409

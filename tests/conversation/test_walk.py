"""Whatever is written in whatever language: a human to be had, never silence, nothing twice or thrice."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from bot.conversation.content import Content, Option
from bot.evaluation.walk import _broken, _Step, walk
from bot.rehearsal import TurnSeen
from bot.screening.state import State
from bot.settings import load_settings

LANGUAGES = "en,es,fr,ar,hi,zh,ru,sw,vi,ht"
HUMAN_NUMBER = (Option("human", "Talk to a person"),)
CALLED = State(human_requested=True)


@dataclass(frozen=True)
class Reply:
    content: Content


def step(
    key="hello", text="hello", before=None, after=None, state="assistant", options=HUMAN_NUMBER
):
    replies = (Reply(Content(text, key, options)),) if text else ()
    return _Step(TurnSeen(replies, "none", "tell", state), before or State(), after or State())


BREAKS = {
    "nothing breaks": ([step(), step(text="b", after=CALLED)], []),
    "silence": ([step(), step(text="", after=CALLED)], ["silent while the assistant holds it"]),
    "silence that was asked for": ([step(), step(text="", after=State(silenced=True))], []),
    "thrice": (
        [step(), step(), step(after=CALLED)],
        ["the same reply three times running"],
    ),
    "asked again": (
        [step(key="ask-age", before=State(age_band="13_17"), after=CALLED.with_(age_band="13_17"))],
        ["asked what was answered: age"],
    ),
    "asked anew after it was reset": (
        [step(key="ask-safe", before=State(safe_to_write="yes"), after=CALLED)],
        [],
    ),
    "no human": ([step(options=())], ["no human to be had", "no human offered"]),
    "over": ([step(options=(), state="closed")], []),
}


@pytest.mark.parametrize(("steps", "broken"), BREAKS.values(), ids=BREAKS.keys())
def test_a_walk_sees_every_promise_that_breaks(steps, broken):
    assert list(_broken(steps)) == broken


@pytest.mark.model
def test_no_promise_breaks_on_random_walks(tmp_path):
    settings = load_settings(
        {"LANTERN_LANGUAGES": LANGUAGES, "LANTERN_DEMO": "1", "LANTERN_STATE_DIR": str(tmp_path)}
    )
    report = asyncio.run(walk(settings, 10, seed=7))
    assert report.turns > 40
    assert not report.stumbles, report.text()

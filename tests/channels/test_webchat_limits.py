"""A flood is slowed; a new person is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from starlette.testclient import TestClient

from bot.channels.gateway import build_app
from bot.channels.limits import Buckets, Limit
from bot.channels.webchat.work import Work, solved
from tests.channels.chats import mint, say


def test_a_flood_is_slowed_and_a_new_person_is_not(client, store) -> None:
    token = mint(client)
    answers = [say(client, token, "spam", ref=f"r{n}") for n in range(60)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert int(refused[0].headers["retry-after"]) >= 1
    assert refused[0].json()["error"] == "slow_down"
    assert say(client, mint(client), "help").status_code == 202


def test_a_bucket_refills_and_forgets_whom_it_counted() -> None:
    now = [0.0]
    buckets = Buckets(Limit(burst=2, rate=0.5), clock=lambda: now[0])
    assert [buckets.take("203.0.113.9") for _ in range(3)] == [0, 0, 2]
    now[0] = 2.0
    assert buckets.take("203.0.113.9") == 0
    assert "203.0.113.9" not in repr(vars(buckets))


def solution_for(challenge: str) -> str:
    return next(str(n) for n in count() if solved(challenge, str(n)))


@pytest.fixture
def busy(settings, store) -> Iterator[TestClient]:
    with TestClient(build_app(replace(settings, chat_work_above=2), store)) as opened:
        yield opened


def test_work_is_asked_for_only_while_very_many_chats_are_opened(busy) -> None:
    mint(busy)
    mint(busy)
    asked = busy.post("/chat/sessions", json={})
    assert (asked.status_code, asked.json()["error"]) == (428, "work")
    challenge = asked.json()["challenge"]
    done = {"challenge": challenge, "solution": solution_for(challenge)}
    assert busy.post("/chat/sessions", json=done).status_code == 201
    assert busy.post("/chat/sessions", json=done).status_code == 428, "a solution opens one chat"


def test_nobody_is_asked_for_work_where_it_is_not_set(client) -> None:
    assert [mint(client) for _ in range(40)]


FORGERIES = {
    "nothing": (None, None),
    "one of our own making": ("9999999999.abc.def", "0"),
    "letters": ("ü.ü.ü", "ü"),
    "a long solution": ("a.b.c", "0" * 100),
}


@pytest.mark.parametrize(("challenge", "solution"), FORGERIES.values(), ids=FORGERIES.keys())
def test_work_that_was_not_done_is_not_taken(challenge, solution) -> None:
    assert not Work(1).accept(challenge, solution)


def test_a_challenge_grows_old_and_a_quiet_minute_ends_the_work() -> None:
    now = [0.0]
    work = Work(1, clock=lambda: now[0])
    assert not work.needed()
    work.opened()
    assert work.needed()
    challenge = work.challenge()
    done = solution_for(challenge)
    now[0] = 121.0
    assert not work.accept(challenge, done)
    assert not work.needed()

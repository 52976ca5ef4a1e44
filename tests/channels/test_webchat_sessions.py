"""Who may speak: sessions are minted here, end at once, and cannot be guessed."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select, update
from starlette.testclient import TestClient

from bot.channels.webchat.sessions import IDLE_SECONDS, name_of
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message, WidgetSession
from tests.channels.chats import bearer, mint, say


def test_a_session_is_minted_here_and_only_its_hash_is_kept(client, store) -> None:
    tokens = {mint(client, language="es", session="mine", token="mine") for _ in range(5)}
    assert len(tokens) == 5
    assert all(len(token) >= 43 for token in tokens)
    with store.read() as connection:
        kept = connection.execute(select(WidgetSession.token_hash)).scalars().all()
        language = connection.execute(select(Conversation.language)).scalars().first()
    assert sorted(kept) == sorted(name_of(token) for token in tokens)
    assert language == "es"


@pytest.mark.parametrize("language", [None, 7, "x" * 50, "<b>", ["es"]])
def test_a_language_that_is_none_is_left_out(client, language) -> None:
    answer = client.post("/chat/sessions", json={"language": language})
    assert (answer.status_code, answer.json()["language"]) == (201, None)


STRANGERS = {
    "nothing": {},
    "an empty token": {"Authorization": "Bearer "},
    "a basic login": {"Authorization": "Basic eDp5"},
    "a guess": {"Authorization": "Bearer " + "A" * 43},
    "a very long guess": {"Authorization": "Bearer " + "A" * 5000},
}


@pytest.mark.parametrize("headers", STRANGERS.values(), ids=STRANGERS.keys())
def test_a_stranger_reads_and_writes_nothing(client, store, headers: dict[str, str]) -> None:
    token = mint(client)
    say(client, token, "secret")
    answers = [
        client.get("/chat/events", headers=headers),
        client.post("/chat/messages", json={"ref": "x", "text": "hi"}, headers=headers),
        client.post("/chat/exit", headers=headers),
        client.get(f"/chat/events?token={token}", headers=headers),
    ]
    for answer in answers:
        assert (answer.status_code, answer.json()) == (401, {"error": "unknown_session"})
    with store.read() as connection:
        assert connection.execute(select(func.count(Message.id))).scalar_one() == 1


def test_guesses_read_nothing(client, store) -> None:
    mint(client)
    known = conversation_of_all(store)
    for n in range(100):
        guess = known[0] if n == 0 else f"guess-{n}"
        assert client.get("/chat/events", headers=bearer(guess)).status_code in (401, 429)


def conversation_of_all(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(WidgetSession.token_hash)).scalars())


def test_an_idle_session_ends_by_itself(client, store) -> None:
    token = mint(client)
    with store.write() as connection:
        old = time.time() - IDLE_SECONDS - 1
        connection.execute(update(WidgetSession).values(seen_at=old))
    assert say(client, token, "hi").status_code == 401


EXITS = {
    "header": lambda token: {"headers": bearer(token)},
    "JSON body": lambda token: {"json": {"token": token}},
    "beacon (text/plain)": lambda token: {
        "content": json.dumps({"token": token}),
        "headers": {"Content-Type": "text/plain;charset=UTF-8"},
    },
}


@pytest.mark.parametrize("how", EXITS.values(), ids=EXITS.keys())
def test_exit_ends_everything_at_once(client, store, how) -> None:
    token = mint(client)
    say(client, token, "hi")
    assert client.post("/chat/exit", **how(token)).status_code == 204
    assert say(client, token, "more", ref="r2").status_code == 401
    assert client.get("/chat/events", headers=bearer(token)).status_code == 401
    assert client.post("/chat/exit", **how(token)).status_code == 401


def test_exit_closes_a_conversation_that_nobody_needs_any_more(client, store) -> None:
    assert client.post("/chat/exit", headers=bearer(mint(client))).status_code == 204
    with store.read() as connection:
        row = connection.execute(select(Conversation.__table__)).mappings().one()
    assert (row["state"], row["due_at"]) == ("closed", None)
    assert row["closed_at"] is not None


def test_the_last_words_before_an_exit_are_still_read(client, store) -> None:
    token = mint(client)
    say(client, token, "he is coming with a knife")
    assert client.post("/chat/exit", headers=bearer(token)).status_code == 204
    with store.read() as connection:
        row = connection.execute(select(Conversation.__table__)).mappings().one()
    assert row["state"] == "assistant"
    assert row["due_at"] <= time.time()


def test_a_store_that_is_away_is_said_and_not_guessed(settings) -> None:
    from bot.channels.gateway import build_app

    with TestClient(build_app(settings, None)) as client:
        answer = client.post("/chat/sessions", json={})
        assert (answer.status_code, answer.json()) == (503, {"error": "unavailable"})
        assert client.get("/health/ready").status_code == 503
        assert client.get("/health/live").status_code == 200


NAME = "a-name-that-the-browser-threw-dice-for-and-keeps"


def opened(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute(select(func.count(Conversation.id))).scalar_one())


def test_a_chat_whose_first_answer_was_lost_is_opened_once(client, store) -> None:
    first = mint(client, ref=NAME)
    assert mint(client, ref=NAME) == first
    assert mint(client, ref=NAME + "2") != first
    assert opened(store) == 2
    assert NAME not in first


def test_two_copies_of_one_request_open_one_chat(web, store) -> None:
    with ThreadPoolExecutor(4) as pool:
        tokens = set(pool.map(lambda _: mint(web, ref=NAME), range(8)))
    assert len(tokens) == 1
    assert opened(store) == 1


SPENT = {
    "written in": lambda client, token: say(client, token, "secret"),
    "ended": lambda client, token: client.post("/chat/exit", headers=bearer(token)),
}


@pytest.mark.parametrize("spend", SPENT.values(), ids=SPENT.keys())
def test_a_session_that_was_used_is_never_handed_out_again(client, store, spend) -> None:
    spend(client, mint(client, ref=NAME))
    answer = client.post("/chat/sessions", json={"ref": NAME})
    assert (answer.status_code, answer.json()) == (409, {"error": "used_ref"})
    assert opened(store) == 1


@pytest.mark.parametrize("ref", ["short", "x" * 129, 7, None, ["x" * 50], "ü" * 50])
def test_a_name_that_others_may_have_chosen_too_is_left_out(client, ref) -> None:
    assert mint(client, ref=ref) != mint(client, ref=ref)

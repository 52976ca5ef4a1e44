"""What a person writes is stored as it is, once, or refused in plain words."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.conversation.outbox import messages_after
from tests.channels.chats import bearer, conversation_of, mint, say


def test_a_message_is_stored_and_a_retry_is_not_stored_again(client, store) -> None:
    token = mint(client)
    first, again = say(client, token, "hola"), say(client, token, "hola")
    assert (first.status_code, again.status_code) == (202, 202)
    assert first.json() == {"id": 1, "duplicate": False}
    assert again.json() == {"id": 1, "duplicate": True}
    say(client, token, "más", ref="r2")
    stored = messages_after(store, conversation_of(store, token))
    assert [m.content.text for m in stored] == ["hola", "más"]


def test_two_people_may_use_the_same_ref(client, store) -> None:
    one, two = mint(client), mint(client)
    assert not say(client, one, "a").json()["duplicate"]
    assert not say(client, two, "b").json()["duplicate"]


def test_retries_that_arrive_at_once_are_stored_once(web, store) -> None:
    token = mint(web)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _n: say(web, token, "hola").json(), range(8)))
    assert [answer["duplicate"] for answer in answers].count(False) == 1
    assert len({answer["id"] for answer in answers}) == 1


BAD = {
    "too long": ({"ref": "r", "text": "a" * 4001}, 413, {"error": "too_long", "limit": 4000}),
    "empty": ({"ref": "r", "text": ""}, 422, {"error": "empty"}),
    "white space alone": ({"ref": "r", "text": " \n\t"}, 422, {"error": "empty"}),
    "nothing but NULs": ({"ref": "r", "text": "\x00\x00"}, 422, {"error": "empty"}),
    "no text": ({"ref": "r"}, 422, {"error": "empty"}),
    "a number": ({"ref": "r", "text": 7}, 422, {"error": "empty"}),
    "no ref": ({"text": "hi"}, 422, {"error": "bad_ref"}),
    "a long ref": ({"ref": "r" * 65, "text": "hi"}, 422, {"error": "bad_ref"}),
    "a ref with a colon": ({"ref": "a:b", "text": "hi"}, 422, {"error": "bad_ref"}),
}


@pytest.mark.parametrize(("body", "status", "reason"), BAD.values(), ids=BAD.keys())
def test_a_message_that_cannot_be_is_refused_in_plain_words(client, body, status, reason) -> None:
    answer = client.post("/chat/messages", json=body, headers=bearer(mint(client)))
    assert (answer.status_code, answer.json()) == (status, reason)


TEXTS = {
    "four thousand letters of four bytes": "🆘" * 4000,
    "a lone surrogate": "a\ud800b",
    "a right-to-left override": "\u202eabc",
    "markup": "<img src=x onerror=alert(1)>",
    "a leading slash": "/restart",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_person_s_words_are_taken_as_they_are(client, store, text: str) -> None:
    token = mint(client)
    raw = json.dumps({"ref": "r", "text": text}).encode()
    answer = client.post("/chat/messages", content=raw, headers=bearer(token))
    assert answer.status_code == 202
    (message,) = messages_after(store, conversation_of(store, token))
    assert message.content.text == text.replace("\ud800", "")


JSON = {
    "no JSON": b"hello",
    "a list": b"[1]",
    "deep": b"[" * 6000,
    "deep objects": b'{"a":' * 1500,
    "not UTF-8": b'{"text": "\xff\xfe"}',
    "cut off": b'{"text": "a',
}


@pytest.mark.parametrize("raw", JSON.values(), ids=JSON.keys())
def test_a_body_that_is_no_message_is_refused(client, raw: bytes) -> None:
    for path in ("/chat/sessions", "/chat/messages", "/chat/exit"):
        answer = client.post(path, content=raw, headers=bearer(mint(client)))
        assert answer.status_code == 400, path


def test_a_body_over_the_cap_is_refused(client) -> None:
    assert client.post("/chat/sessions", content=b"x" * 9000).status_code == 413
    raw = b"x" * 70_000
    answer = client.post("/chat/messages", content=raw, headers=bearer(mint(client)))
    assert answer.status_code == 413

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest
from sqlalchemy import func, select, update
from starlette.testclient import TestClient

from bot.channels.limits import Buckets, Limit
from bot.channels.webchat import hub as hub_module
from bot.channels.webchat.hub import Hub, Stream
from bot.channels.webchat.sessions import IDLE_SECONDS, Session, name_of
from bot.conversation.content import Content, Option, ServiceCard
from bot.conversation.outbox import Outgoing, messages_after, queue
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message, WidgetSession
from tests.channels.conftest import eventually


def mint(client, **body) -> str:
    answer = client.post("/chat/sessions", json=body)
    assert answer.status_code == 201
    return answer.json()["token"]


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def say(client, token: str, text: str, ref: str = "r1"):
    return client.post("/chat/messages", json={"ref": ref, "text": text}, headers=bearer(token))


def conversation_of(store: Store, token: str) -> str:
    with store.read() as connection:
        query = select(WidgetSession.conversation_id)
        found = connection.execute(query.where(WidgetSession.token_hash == name_of(token)))
        return str(found.scalar_one())


def answer_with(store: Store, token: str, content: Content, author: str = "assistant") -> int:
    one = conversation_of(store, token)
    with store.write() as connection:
        query = select(Conversation.__table__).where(Conversation.id == one)
        row = connection.execute(query).mappings().one()
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        message = queue(connection, key, Outgoing(row, content, author, language="es"))
    store.doorbell.ring("gateway")
    return message


class Reader:
    """A browser's reader of one stream, in a thread: ``events`` grows as they come."""

    def __init__(self, web: httpx.Client, token: str, headers: dict[str, str]) -> None:
        self.events: list[tuple[str, str, dict]] = []
        self.ended = threading.Event()
        self._web = web
        self._headers = bearer(token) | headers
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        fields: dict[str, str] = {}
        try:
            with self._web.stream("GET", "/chat/events", headers=self._headers) as answer:
                self.status = answer.status_code
                for line in answer.iter_lines():
                    name, _, value = line.partition(": ")
                    if not line and "data" in fields:
                        event = (fields["event"], fields.get("id", ""), json.loads(fields["data"]))
                        self.events.append(event)
                    fields = {} if not line else fields | {name: value}
        except httpx.HTTPError:
            pass
        self.ended.set()

    def texts(self) -> list[str]:
        return [data["text"] for kind, _, data in self.events if kind == "message"]

    def states(self) -> list[dict]:
        return [data for kind, _, data in self.events if kind == "state"]

    def last_id(self) -> str:
        return next(event_id for kind, event_id, _ in reversed(self.events) if kind == "message")


@contextmanager
def reading(server: str, token: str, **headers: str) -> Iterator[Reader]:
    with httpx.Client(base_url=server, timeout=30, trust_env=False) as own:
        reader = Reader(own, token, {k.replace("_", "-"): v for k, v in headers.items()})
        eventually(lambda: reader.events or reader.ended.is_set())
        yield reader


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


def test_exit_ends_the_open_stream(server, web, store) -> None:
    token = mint(web)
    with reading(server, token) as reader:
        assert web.post("/chat/exit", headers=bearer(token)).status_code == 204
        assert reader.ended.wait(5)


def test_an_answer_reaches_the_widget_with_all_that_belongs_to_it(server, web, store) -> None:
    token = mint(web)
    with reading(server, token) as reader:
        assert reader.states() == [{"state": "assistant", "human": False}]
        say(web, token, "hola", ref="mine")
        card = ServiceCard("s1", "Casa", phone="+1 555", assured="2026-01-01")
        content = Content("Aquí", "refer", (Option("more", "Más lugares"),), (card,))
        answer_with(store, token, content)
        eventually(lambda: len(reader.texts()) == 2)
    messages = [data for kind, _, data in reader.events if kind == "message"]
    own, reply = messages
    assert (own["author"], own["text"], own["ref"], own["dir"]) == (
        "person",
        "hola",
        "mine",
        "auto",
    )
    assert reply["author"] == "assistant"
    assert reply["options"] == [{"id": "more", "label": "Más lugares"}]
    assert reply["cards"][0]["name"] == "Casa"
    assert (reply["key"], reply["lang"], reply["dir"]) == ("refer", "es", "ltr")
    assert reply["at"].endswith("+00:00")
    assert [event_id for kind, event_id, _ in reader.events if kind == "message"] == ["1", "2"]
    assert ("typing", "", {"author": "assistant"}) in reader.events


def test_a_widget_hears_only_its_own_conversation(server, web, store) -> None:
    mine, other = mint(web), mint(web)
    with reading(server, mine) as reader:
        answer_with(store, other, Content("for the other"))
        answer_with(store, mine, Content("for me"))
        eventually(reader.texts)
        assert reader.texts() == ["for me"]


@pytest.mark.parametrize("how", ["header", "query"])
def test_a_dropped_line_loses_and_doubles_nothing(server, web, store, how: str) -> None:
    token = mint(web)
    with reading(server, token) as reader:
        answer_with(store, token, Content("one"))
        eventually(lambda: reader.texts() == ["one"])
        last = reader.last_id()
    answer_with(store, token, Content("two"))
    answer_with(store, token, Content("three"))
    if how == "header":
        with reading(server, token, Last_Event_ID=last) as again:
            eventually(lambda: again.texts() == ["two", "three"])
    else:
        url = f"{server}/chat/events?after={last}"
        with httpx.stream("GET", url, headers=bearer(token), trust_env=False) as answer:
            seen = ""
            for part in answer.iter_text():
                seen += part
                if "three" in seen:
                    break
        assert seen.index("two") < seen.index("three")
        assert "one" not in seen


def test_messages_written_while_widgets_connect_arrive_once(server, web, store) -> None:
    token = mint(web)
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set() and number < 40:
            answer_with(store, token, Content(str(number)))
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(5):
        with reading(server, token) as reader:
            eventually(lambda r=reader: len(r.texts()) > 3)
            seen = [int(text) for text in reader.texts()]
            assert seen == list(range(len(seen)))
    stop.set()
    writer.join()


@pytest.mark.parametrize("after", ["-1", "x", "9" * 40, "1e9", "٣"])
def test_a_strange_place_to_resume_from_starts_at_the_beginning(server, web, store, after) -> None:
    token = mint(web)
    answer_with(store, token, Content("one"))
    url = f"{server}/chat/events"
    with httpx.stream(
        "GET", url, params={"after": after}, headers=bearer(token), trust_env=False
    ) as answer:
        assert answer.status_code == 200
        assert any('"one"' in line for line in answer.iter_lines() if line.startswith("data"))


def test_the_widget_is_told_when_a_human_takes_over_and_when_it_ends(server, web, store) -> None:
    token = mint(web)
    with reading(server, token) as reader:
        for state in ("responder", "closed"):
            with store.write() as connection:
                connection.execute(update(Conversation).values(state=state))
            store.doorbell.ring("gateway")
            eventually(lambda s=state: reader.states()[-1]["state"] == s)
        assert reader.states()[1] == {"state": "responder", "human": True}
        assert reader.ended.wait(5)


def test_nobody_seems_to_type_while_a_human_holds_the_conversation(server, web, store) -> None:
    token = mint(web)
    with store.write() as connection:
        connection.execute(update(Conversation).values(state="responder"))
    with reading(server, token) as reader:
        say(web, token, "hi")
        eventually(reader.texts)
        assert not [event for event in reader.events if event[0] == "typing"]


def test_a_fourth_window_closes_the_first(server, web) -> None:
    token = mint(web)
    with reading(server, token) as first:
        others = [reading(server, token) for _ in range(3)]
        for one in others:
            one.__enter__()
        assert first.ended.wait(5)
        for one in others:
            one.__exit__(None, None, None)


def test_a_slow_reader_is_dropped_and_not_waited_for(app, monkeypatch) -> None:
    monkeypatch.setattr(hub_module, "LONGEST_QUEUE", 3)
    hub: Hub = app.state.parts.hub
    stream = Stream(Session("name", "conversation", "assistant"), 0)
    hub._add(stream)
    event = hub_module.typing_event("assistant")
    hub._give(stream, [event] * 10)
    assert stream.closed
    assert stream.queue.get_nowait() is None
    assert app.state.parts.metrics.dropped._value.get() == 1


ORIGINS = {
    "a listed site": ("https://ngo.example", True),
    "a listed site on a port": ("http://localhost:9000", True),
    "the hotline itself": ("https://hotline.example", True),
    "another site": ("https://evil.example", False),
    "a site that only begins alike": ("https://ngo.example.evil.example", False),
    "another scheme": ("http://ngo.example", False),
    "another port": ("https://ngo.example:444", False),
    "no origin at all": ("null", False),
}


@pytest.mark.parametrize(("origin", "allowed"), ORIGINS.values(), ids=ORIGINS.keys())
def test_only_listed_sites_may_use_the_chat(client, store, origin: str, allowed: bool) -> None:
    answer = client.post("/chat/sessions", json={}, headers={"Origin": origin})
    assert answer.status_code == (201 if allowed else 403)
    assert answer.headers.get("access-control-allow-origin") == (origin if allowed else None)
    preflight = client.options(
        "/chat/messages",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert preflight.status_code == (200 if allowed else 403)
    if not allowed:
        with store.read() as connection:
            assert connection.execute(select(func.count(Conversation.id))).scalar_one() == 0


def test_our_own_page_may_use_the_chat_under_any_name_it_was_reached_by(client) -> None:
    answer = client.post("/chat/sessions", json={}, headers={"Origin": "http://testserver"})
    assert answer.status_code == 201


def test_nothing_is_cached_and_no_cookie_is_set(client) -> None:
    token = mint(client)
    answers = [
        client.post("/chat/sessions", json={}),
        say(client, token, "hi"),
        client.post("/chat/exit", headers=bearer(token)),
        client.get("/health/live"),
        client.get("/widget.js"),
        client.get("/chat"),
        client.get("/nowhere"),
        client.post("/sms/twilio"),
    ]
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["strict-transport-security"]
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert "set-cookie" not in answer.headers
        assert "server" not in answer.headers


def test_only_listed_sites_may_frame_the_chat(client) -> None:
    policy = client.get("/chat").headers["content-security-policy"]
    assert "frame-ancestors https://ngo.example http://localhost:9000;" in policy


def test_files_outside_the_widget_are_not_served(client) -> None:
    for path in (
        "/chat/../routes.py",
        "/chat/..%2froutes.py",
        "/chat/%2e%2e%2fpages.py",
        "/chat/x.py",
    ):
        assert client.get(path).status_code == 404


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


def test_a_store_that_is_away_is_said_and_not_guessed(settings) -> None:
    from bot.channels.gateway import build_app

    with TestClient(build_app(settings, None)) as client:
        answer = client.post("/chat/sessions", json={})
        assert (answer.status_code, answer.json()) == (503, {"error": "unavailable"})
        assert client.get("/health/ready").status_code == 503
        assert client.get("/health/live").status_code == 200

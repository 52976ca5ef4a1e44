"""What a widget hears: all of its own conversation, in order, once, whatever the line does."""

from __future__ import annotations

import threading

import httpx
import pytest
from sqlalchemy import update

from bot.channels.webchat import hub as hub_module
from bot.channels.webchat.hub import Hub, Stream
from bot.channels.webchat.sessions import Session
from bot.conversation.content import Content, Option, ServiceCard
from bot.storage.schema import Conversation
from tests.channels.chats import answer_with, bearer, mint, reading, say
from tests.channels.conftest import eventually


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

"""Each side sees that the other is writing, and nothing of what."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot.channels.webchat.sessions import find_session
from bot.conversation.typing import PERSON, TYPING, is_typing, note_typing
from bot.storage.schema import Conversation
from tests.channels.chats import bearer, conversation_of, mint, reading, say
from tests.channels.conftest import eventually

WRITES = ("typing", "", {"author": "responder"})


def held(store, token: str) -> str:
    """A human holds the conversation of this session."""
    one = conversation_of(store, token)
    with store.write() as connection:
        connection.execute(
            update(Conversation.__table__).where(Conversation.id == one).values(state="responder")
        )
    return one


def states(reader) -> list[str]:
    return [data["state"] for kind, _, data in reader.events if kind == "state"]


def rows(store) -> list:
    with store.read() as connection:
        return connection.execute(select(TYPING)).mappings().all()


def test_a_responder_s_writing_reaches_the_open_widget(server, web, store) -> None:
    token = mint(web)
    one = held(store, token)
    with reading(server, token) as reader:
        eventually(lambda: reader.events)
        assert note_typing(store, one, "responder")
        store.doorbell.ring("gateway")
        eventually(lambda: WRITES in reader.events)


def test_another_s_widget_hears_nothing_of_it(server, web, store) -> None:
    mine, other = mint(web), mint(web)
    one, two = held(store, mine), held(store, other)
    with reading(server, mine) as reader:
        eventually(lambda: reader.events)
        note_typing(store, two, "responder")
        note_typing(store, one, "responder")
        store.doorbell.ring("gateway")
        eventually(lambda: WRITES in reader.events)
        assert reader.events.count(WRITES) == 1


def test_a_person_s_writing_is_noted_without_a_word_of_it(web, store) -> None:
    token = mint(web)
    one = held(store, token)
    answer = web.post("/chat/typing", json={"text": "secret"}, headers=bearer(token))
    assert answer.status_code == 204
    (row,) = rows(store)
    assert (row["conversation_id"], row["author"]) == (one, PERSON)
    assert set(row) == {"conversation_id", "author", "at"}
    with store.read() as connection:
        assert is_typing(connection, one, PERSON)


def test_what_they_send_ends_their_writing(web, store) -> None:
    token = mint(web)
    one = held(store, token)
    web.post("/chat/typing", json={}, headers=bearer(token))
    say(web, token, "hola")
    with store.read() as connection:
        assert not is_typing(connection, one, PERSON)


def test_where_the_assistant_answers_nobody_is_told(web, store) -> None:
    token = mint(web)
    assert web.post("/chat/typing", json={}, headers=bearer(token)).status_code == 204
    assert rows(store) == []


def test_on_a_page_that_was_hidden_nobody_is_seen_to_join_or_write(server, web, store) -> None:
    token = mint(web)
    one = held(store, token)
    with store.write() as connection:
        connection.execute(
            update(Conversation.__table__).where(Conversation.id == one).values(hidden=True)
        )
    assert find_session(store, token).state == "assistant"
    assert not note_typing(store, one, "responder")
    with reading(server, token) as reader:
        for state in ("waiting", "closed"):
            with store.write() as connection:
                here = update(Conversation.__table__).where(Conversation.id == one)
                connection.execute(here.values(state=state))
            store.doorbell.ring("gateway")
            eventually(lambda state=state: state in states(reader))
        eventually(reader.ended.is_set)
        assert states(reader)[0] == "assistant"
        assert {kind for kind, _, _ in reader.events} == {"state"}


def test_many_keys_are_one_note(web, store) -> None:
    token = mint(web)
    one = held(store, token)
    assert note_typing(store, one, PERSON)
    assert not note_typing(store, one, PERSON)


@pytest.mark.parametrize("headers", [{}, bearer("no-such-token")])
def test_who_has_no_session_tells_nothing(web, store, headers) -> None:
    assert web.post("/chat/typing", json={}, headers=headers).status_code == 401
    assert rows(store) == []


def test_a_browser_that_tells_too_often_is_slowed(web, store) -> None:
    token = mint(web)
    held(store, token)
    answers = {
        web.post("/chat/typing", json={}, headers=bearer(token)).status_code for _ in range(14)
    }
    assert answers == {204, 429}

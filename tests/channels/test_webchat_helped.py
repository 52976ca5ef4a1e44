"""Did this help: one answer a chat, counted by day, tied to nobody."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.channels.webchat.helped import HELPED, answers_since
from tests.channels.chats import bearer, mint


def answer(client, token: str, how: str = "yes"):
    return client.post("/chat/helped", json={"token": token, "answer": how})


def test_an_answer_is_counted_once_a_chat_even_after_its_end(client, store) -> None:
    token = mint(client)
    client.post("/chat/exit", headers=bearer(token))
    assert [answer(client, token).status_code for _ in range(3)] == [204, 429, 429]
    assert answer(client, mint(client), "yes").status_code == 204
    assert answer(client, mint(client), "no").status_code == 204
    assert answers_since(store, "2000-01-01") == {"yes": 2, "some": 0, "no": 1}
    assert answers_since(store, "9999-01-01") == {"yes": 0, "some": 0, "no": 0}


def test_what_is_kept_names_nobody(client, store) -> None:
    answer(client, mint(client))
    with store.read() as connection:
        (row,) = connection.execute(select(HELPED)).mappings().all()
    assert set(row) == {"day", "answer", "count"}
    assert len(row["day"]) == 10


@pytest.mark.parametrize("how", ["", "maybe", None, 7, ["yes"], "yes" * 100])
def test_another_answer_is_refused(client, store, how) -> None:
    assert answer(client, mint(client), how).status_code == 422


def test_who_had_no_chat_is_not_counted(client, store) -> None:
    assert answer(client, "A" * 43).status_code == 401
    assert client.post("/chat/helped", json={"answer": "yes"}).status_code == 401
    assert answers_since(store, "2000-01-01") == {"yes": 0, "some": 0, "no": 0}

"""Talking to the chat's API as a browser does."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from sqlalchemy import select

from bot.channels.webchat.sessions import name_of
from bot.conversation.content import Content
from bot.conversation.outbox import Outgoing, queue
from bot.storage.database import Store
from bot.storage.schema import Conversation, WidgetSession
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

"""What a widget is sent, as server-sent events, and the store's query behind it.

One query answers for every open widget: all web chat messages above an id, opened only for the
conversations someone is reading.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from typing import Any, Final

from sqlalchemy import func, select

from bot.channels.webchat.presence import Presence
from bot.channels.webchat.words import direction
from bot.conversation.outbox import ChatMessage, chat_message
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message
from bot.storage.vault import ErasedError, SealBrokenError

CONVERSATION: Final = Conversation.__table__
MESSAGE: Final = Message.__table__
MOST_ROWS: Final = 2000


@dataclass(frozen=True)
class Event:
    """One event of a stream, ready to be written. ``id`` is 0 where there is nothing to resume from."""

    id: int
    data: bytes


@dataclass(frozen=True)
class News:
    """What was written since the last look: events by conversation, and how far this look went."""

    up_to: int
    events: dict[str, list[Event]]


def newest_id(store: Store) -> int:
    """The id of the newest message of all."""
    with store.read() as connection:
        return int(connection.execute(select(func.max(MESSAGE.c.id))).scalar_one() or 0)


def news_after(store: Store, after: int, reading: Collection[str]) -> News:
    """Messages of web chat with an id above ``after``, for the conversations in ``reading``."""
    with store.read() as connection:
        top = int(connection.execute(select(func.max(MESSAGE.c.id))).scalar_one() or 0)
        if top <= after:
            return News(after, {})
        query = _web_messages().where(MESSAGE.c.id > after, MESSAGE.c.id <= top).limit(MOST_ROWS)
        rows = connection.execute(query).mappings().all()
    up_to = rows[-1]["id"] if len(rows) == MOST_ROWS else top
    return News(up_to, _opened(store, [row for row in rows if row["conversation_id"] in reading]))


def history(store: Store, conversation_id: str, after: int) -> list[Event]:
    """The events of one conversation above ``after``, for a widget that comes (back)."""
    with store.read() as connection:
        query = _web_messages().where(
            MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.id > after
        )
        rows = connection.execute(query).mappings().all()
    return _opened(store, rows).get(conversation_id, [])


def message_event(message: ChatMessage, ref: str) -> Event:
    """A message as the widget reads it. ``ref`` is the browser's own name of a person's message."""
    language = message.language or ""
    data: dict[str, Any] = {
        "id": message.id,
        "author": message.author,
        "text": message.content.text,
        "key": message.content.key,
        "options": [asdict(option) for option in message.content.options],
        "cards": [asdict(card) for card in message.content.cards],
        "at": datetime.fromtimestamp(message.at, timezone.utc).isoformat(timespec="seconds"),
        "lang": language,
        # A person's own words turn as their letters do; ours as the language does.
        "dir": direction(language) if message.direction == "out" else "auto",
    }
    if ref:
        data["ref"] = ref
    return Event(message.id, encode("message", data, message.id))


def state_event(state: str) -> Event:
    """Who holds the conversation. ``human``: a responder is there."""
    return Event(0, encode("state", {"state": state, "human": state == "responder"}))


def people_event(seen: Presence, conversation_id: str) -> Event:
    """Whether a human is there, what they speak, and where a conversation that waits stands."""
    place = seen.places.get(conversation_id)
    return Event(0, encode("people", {"here": seen.here, "speaks": seen.speaks, "place": place}))


def typing_event(author: str) -> Event:
    """Someone is writing."""
    return Event(0, encode("typing", {"author": author}))


def encode(event: str, data: dict[str, Any], event_id: int = 0) -> bytes:
    """One event in the format of the HTML standard, section 9.2. JSON keeps the data on one line."""
    lines = [f"event: {event}", f"data: {json.dumps(data, ensure_ascii=False)}"]
    if event_id:
        lines.insert(0, f"id: {event_id}")
    return ("\n".join(lines) + "\n\n").encode("utf-8", "replace")


def _web_messages() -> Any:
    return (
        select(MESSAGE, CONVERSATION.c.key_id, CONVERSATION.c.wrapped_key)
        .join(CONVERSATION, CONVERSATION.c.id == MESSAGE.c.conversation_id)
        .where(CONVERSATION.c.channel == "webchat", MESSAGE.c.content.is_not(None))
        .order_by(MESSAGE.c.id)
    )


def _opened(store: Store, rows: Any) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for row in rows:
        conversation_id = row["conversation_id"]
        try:
            key = store.vault.data_key(conversation_id, row["key_id"], row["wrapped_key"])
            message = chat_message(key, row)
        except (ErasedError, SealBrokenError):
            continue
        ref = (row["provider_id"] or "").rpartition(":")[2] if row["direction"] == "in" else ""
        if message.content.extra.get("erased"):
            continue
        event = message_event(message, ref)
        found.setdefault(conversation_id, []).append(event)
    return found

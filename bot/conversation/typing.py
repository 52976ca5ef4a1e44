"""Who is writing right now: a moment and no content, kept for as long as the transcript at most."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Final

from sqlalchemy import func, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.conversation.states import RESPONDER
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message, Typing

TYPING: Final = Typing.__table__
MESSAGE: Final = Message.__table__
CONVERSATION: Final = Conversation.__table__
# Browsers tell at most this often; what comes sooner is not written down again.
EVERY_SECONDS: Final = 2.5
# Somebody who has not been seen writing for this long has stopped.
LASTS_SECONDS: Final = 7.0
PERSON: Final = "person"


def note_typing(store: Store, conversation_id: str, author: str) -> bool:
    """Note that ``author`` (person or responder) writes; True where that is news to the other side.

    Only where a human holds a web chat: the assistant does not wait for anybody, and a page that was
    hidden shows nobody.
    """
    now = time.time()
    mine = (TYPING.c.conversation_id == conversation_id) & (TYPING.c.author == author)
    with store.read() as connection:
        at = connection.execute(select(TYPING.c.at).where(mine)).scalar_one_or_none()
        query = select(CONVERSATION.c.state, CONVERSATION.c.channel, CONVERSATION.c.hidden)
        row = connection.execute(query.where(CONVERSATION.c.id == conversation_id)).one_or_none()
    if row is None or tuple(row) != (RESPONDER, "webchat", False):
        return False
    if at is not None and now - at < EVERY_SECONDS:
        return False
    with store.write() as connection:
        if connection.execute(update(TYPING).where(mine).values(at=now)).rowcount:
            return True
        try:
            with connection.begin_nested():
                values = {"conversation_id": conversation_id, "author": author, "at": now}
                connection.execute(TYPING.insert().values(**values))
        except IntegrityError:
            return False  # another tab of theirs was first
    return True


def is_typing(connection: Connection, conversation_id: str, author: str) -> bool:
    """Whether ``author`` was seen writing a moment ago, and has sent nothing since."""
    mine = (TYPING.c.conversation_id == conversation_id) & (TYPING.c.author == author)
    at = connection.execute(select(TYPING.c.at).where(mine)).scalar_one_or_none()
    if at is None or time.time() - at > LASTS_SECONDS:
        return False
    sent = select(func.max(MESSAGE.c.at)).where(
        MESSAGE.c.conversation_id == conversation_id, MESSAGE.c.author == author
    )
    return bool((connection.execute(sent).scalar_one() or 0.0) < at)


def typed_since(
    store: Store, after: float, reading: Collection[str]
) -> tuple[float, frozenset[str]]:
    """Conversations out of ``reading`` in which a responder wrote after ``after``, and up to when this is."""
    with store.read() as connection:
        newest = connection.execute(
            select(func.max(TYPING.c.at)).where(TYPING.c.author == RESPONDER)
        ).scalar_one()
        if newest is None or newest <= after:
            return after, frozenset()
        query = select(TYPING.c.conversation_id).where(
            TYPING.c.author == RESPONDER,
            TYPING.c.at > max(after, time.time() - LASTS_SECONDS),
        )
        found = {row.conversation_id for row in connection.execute(query)}
    return float(newest), frozenset(found & set(reading))

"""The one question after a chat: did this help? Counted by day, tied to nobody.

A session may answer once; that it did is remembered in memory only, under a salted name.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from bot.channels.webchat.sessions import SESSION, UnknownSessionError, name_of
from bot.storage.database import Store
from bot.storage.schema import ChatHelped

HELPED: Final = ChatHelped.__table__
ANSWERS: Final = ("yes", "some", "no")


def count_answer(store: Store, token: str, answer: str) -> None:
    """Count one answer of a session, which may have ended. Raises :class:`UnknownSessionError`."""
    known = select(SESSION.c.token_hash).where(SESSION.c.token_hash == name_of(token))
    with store.read() as connection:
        if connection.execute(known).first() is None:
            raise UnknownSessionError
    day = datetime.now(timezone.utc).date().isoformat()
    try:
        with store.write() as connection:
            if not connection.execute(_one_more(day, answer)).rowcount:
                connection.execute(HELPED.insert().values(day=day, answer=answer, count=1))
    except IntegrityError:
        # Another gateway counted the day's first answer in the same moment.
        with store.write() as connection:
            connection.execute(_one_more(day, answer))


def answers_since(store: Store, day: str) -> dict[str, int]:
    """How often each answer was given since ``day`` (ISO date, UTC)."""
    total = dict.fromkeys(ANSWERS, 0)
    with store.read() as connection:
        for row in connection.execute(select(HELPED).where(HELPED.c.day >= day)):
            total[row.answer] = total.get(row.answer, 0) + row.count
    return total


def _one_more(day: str, answer: str) -> Any:
    mine = (HELPED.c.day == day, HELPED.c.answer == answer)
    return update(HELPED).where(*mine).values(count=HELPED.c.count + 1)

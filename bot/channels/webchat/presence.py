"""Whether a human is there, what they speak, and how many people wait before someone.

Said as it is and no better: a responder counts for as long as their console has been used lately.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select

from bot.conversation.states import TIERS, WAITING
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation, Responder, ResponderSession

CASE: Final = Case.__table__
CONVERSATION: Final = Conversation.__table__
RESPONDER: Final = Responder.__table__
SESSION: Final = ResponderSession.__table__
# A console that nobody touched for longer stands in an empty room.
HERE_SECONDS: Final = 600.0
# Editors and auditors see no conversation: that they are there helps nobody who waits.
ANSWERING: Final = ("responder", "supervisor", "admin")


@dataclass(frozen=True)
class Presence:
    """``places``: by conversation that waits for a human, how many are to be taken before it."""

    here: bool = False
    speaks: tuple[str, ...] = ()
    places: dict[str, int] = field(default_factory=dict)


def presence(store: Store) -> Presence:
    """Who is there, and who waits."""
    recently = time.time() - HERE_SECONDS
    with store.read() as connection:
        staff = connection.execute(
            select(RESPONDER.c.languages)
            .join(SESSION, SESSION.c.responder_id == RESPONDER.c.id)
            .where(
                RESPONDER.c.active.is_(True),
                RESPONDER.c.role.in_(ANSWERING),
                SESSION.c.seen_at > recently,
            )
        ).all()
        waiting = connection.execute(
            select(CASE.c.conversation_id, CASE.c.tier, CASE.c.waiting_since)
            .join(CONVERSATION, CONVERSATION.c.id == CASE.c.conversation_id)
            .where(CASE.c.closed_at.is_(None), CONVERSATION.c.state == WAITING)
        ).all()
    queue = sorted(waiting, key=lambda row: (-TIERS.index(row.tier), row.waiting_since or 0.0))
    return Presence(
        here=bool(staff),
        speaks=tuple(sorted({tag for row in staff for tag in row.languages or ()})),
        places={row.conversation_id: place for place, row in enumerate(queue)},
    )

"""Who is on shift, what each of them holds, and handing all of one's conversations on."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from typing import Final

from bot.handoff.errors import HandoffRefusedError, NotPossibleError
from bot.handoff.queue import QueueRow
from bot.handoff.relay import Relay
from bot.handoff.sessions import open_sessions
from bot.handoff.staff import StaffMember, everyone
from bot.storage.database import Store

# Whoever has done nothing for this long may have left the desk.
HERE_SECONDS: Final = 10 * 60.0


@dataclass(frozen=True)
class OnShift:
    """A responder who is signed in. ``here`` says that they did something in the last ten minutes."""

    person: StaffMember
    holds: int
    seen_at: float
    here: bool

    @property
    def full(self) -> bool:
        """Whether they hold as many as they take at a time."""
        return self.holds >= self.person.capacity


def on_shift(store: Store, held: Counter[str]) -> list[OnShift]:
    """Everybody who is signed in, by name. ``held`` counts conversations by the name of who holds them."""
    newest: dict[int, float] = {}
    for session in open_sessions(store):
        newest.setdefault(session.responder_id, session.seen_at)
    now = time.time()
    return [
        OnShift(
            person, held[person.name], newest[person.id], now - newest[person.id] < HERE_SECONDS
        )
        for person in everyone(store)
        if person.id in newest
    ]


def held_by_name(rows: list[QueueRow], me: StaffMember) -> Counter[str]:
    """How many open conversations each responder holds, out of a queue that ``me`` sees."""
    mine = {"yours": me.name}
    names = (mine.get(row.place) or row.holder for row in rows)
    return Counter(name for name in names if name)


def hand_over(
    relay: Relay, rows: list[QueueRow], me: StaffMember, to: str, note: str
) -> tuple[int, list[str]]:
    """Offer everything that ``me`` holds to a responder's id or a team, at the end of a shift.

    Returns how many were offered, and the refusals. Raises :class:`NotPossibleError` for nobody.
    """
    if not to.isdigit() and ":" not in to:
        raise NotPossibleError("Choose who takes them.")
    done, refused = 0, []
    for row in rows:
        if row.place != "yours":
            continue
        try:
            if ":" in to:
                relay.offer_team(row.id, me, to, note)
            else:
                relay.offer(row.id, me, int(to), note)
            done += 1
        except HandoffRefusedError as error:
            refused.append(str(error))
    return done, refused

"""What a turn offered goes into the directory's books, in the turn's own transaction.

Counts of needs know week and region and nothing about anybody; referrals are cut loose from the conversation
when it is erased.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timezone
from typing import Final

from sqlalchemy.engine import Connection

from bot.directory.referrals import Asked, Offered, note_offers
from bot.directory.unmet import note_asked
from bot.screening.state import State

# Said after a search: with places, and without.
FOUND: Final = frozenset({"refer-found"})
NOTHING: Final = frozenset({"refer-none"})


def note_offering(
    connection: Connection,
    conversation_id: str,
    states: tuple[State, State],
    said: Collection[str],
    language: str,
) -> None:
    """Note the places that ``states`` (before, after) differ by, and whether a search met its needs."""
    before, after = states
    country, region = (after.place.country, after.place.region) if after.place else ("", "")
    if set(after.shown) != set(before.shown):
        need = after.needs[0] if after.needs else ""
        asked = Asked(need, country, region, language)
        offers = [Offered(s.service_id, s.assured, s.reaction == "accepted") for s in after.shown]
        note_offers(connection, conversation_id, asked, offers)
    met = bool(FOUND & set(said))
    if after.needs and (met or NOTHING & set(after.said) - set(before.said)):
        today = datetime.now(timezone.utc).date()
        note_asked(connection, after.needs, (country, region), met=met, today=today)

"""What the queue shows of a card, kept in memory as long as the card does not change.

Opening and reading 5,000 cards takes most of a second; whose version has not risen since is not opened
again. Nothing here can be read once the conversation's key is destroyed: an erased row is never looked up.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from bot.conversation.cases import card_place
from bot.handoff.worksheet import corrected, open_worksheet
from bot.storage.database import Store
from bot.storage.vault import ErasedError, SealBrokenError

MINOR_BANDS: Final = ("under_13", "13_17")
MOST_KEPT: Final = 20_000


@dataclass(frozen=True)
class CardFacts:
    """What the queue shows of a card."""

    why: tuple[str, ...] = ()  # indicator ids
    needs: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    minor: bool = False
    device_safe: str = "unknown"  # yes, no, unknown
    shown: int = 0  # services that they were told of


NOTHING: Final = CardFacts()


class FactShelf:
    """Facts by conversation and version of its case. Safe to use from several threads."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[int, CardFacts]] = {}
        self._lock = threading.Lock()

    def knows(self, row: Any) -> bool:
        """Whether the card of a row need not be read from the store."""
        known = self._kept.get(row["id"])
        return row["wrapped_key"] is None or (known is not None and known[0] == row["version"])

    def facts(self, store: Store, row: Any) -> CardFacts:
        """The facts of a row of conversation and case; none where there is no card to be read."""
        if row["wrapped_key"] is None or row.get("version") is None:
            return NOTHING
        # One look into a dictionary needs no lock; a queue of 5,000 asks as often.
        known = self._kept.get(row["id"])
        if known is not None and known[0] == row["version"]:
            return known[1]
        facts = NOTHING if row.get("card") is None else facts_of(read_sealed(store, row))
        with self._lock:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[row["id"]] = (row["version"], facts)
        return facts


def facts_of(card: dict[str, Any] | None) -> CardFacts:
    """What the queue needs of a card; unknown stays unknown."""
    card = card or {}
    safety, contact = card.get("safety") or {}, card.get("contact") or {}
    minor = contact.get("minor") == "yes" or contact.get("age_band") in MINOR_BANDS
    return CardFacts(
        why=tuple(indicator_ids(safety.get("why") or ())),
        needs=tuple(card.get("needs") or ()),
        skills=tuple((card.get("human_action") or {}).get("skill") or ()),
        minor=minor,
        device_safe=str(safety.get("device_safe") or "unknown"),
        shown=len(card.get("shown") or ()),
    )


def indicator_ids(why: Iterable[Any]) -> list[str]:
    """The ids behind a tier, once each, whether they stand bare or with their rule."""
    ids: dict[str, None] = {}
    for item in why:
        if isinstance(item, str):
            ids[item] = None
        elif isinstance(item, dict):
            several = item.get("indicators") or [item.get("id") or item.get("indicator")]
            ids.update(dict.fromkeys(i for i in several if i))
    return list(ids)


def read_sealed(store: Store, row: Any) -> dict[str, Any] | None:
    """The card of a row with its corrections; None where it cannot be opened."""
    if row.get("card") is None:
        return None
    try:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        card: dict[str, Any] = json.loads(key.open(row["card"], card_place(row["id"])))
        sheet = open_worksheet(key, row["id"], row.get("worksheet"))
    except (ErasedError, SealBrokenError, ValueError):
        # A card that cannot be opened must not hide the person behind it.
        return None
    return corrected(card, sheet)

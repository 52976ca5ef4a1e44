"""The consent ledger: what was agreed to, in which wording, when, and what was taken back.

Nothing is assumed: whoever was not asked has agreed to nothing, and a refusal is written down like a yes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

MOST: Final = 24  # entries; the oldest goes first
WITHDRAWN: Final = "withdrawn"
TOLD: Final = "told"


@dataclass(frozen=True)
class Consent:
    """One entry. ``about``: questions, share, police, or limits, which are told and not agreed to.

    ``wording`` names the sentence, its language and its text (by digest); ``at`` is UTC, ISO 8601.
    """

    about: str
    answer: str
    wording: str
    turn: int
    at: str

    def to_card(self) -> dict[str, Any]:
        """As the card holds it."""
        return {
            "about": self.about,
            "answer": self.answer,
            "wording_id": self.wording,
            "turn": self.turn,
            "at": self.at,
        }


def withdrawn_at(ledger: tuple[Consent, ...]) -> str:
    """When sharing was last taken back and not agreed to again since; "" where it stands."""
    last = next((entry for entry in reversed(ledger) if entry.about == "share"), None)
    return last.at if last is not None and last.answer == WITHDRAWN else ""

"""Who holds a conversation, and what may follow what.

``assistant``: the assistant answers. ``waiting``: a human was called; the assistant keeps company.
``responder``: a human answers; the assistant is silent but still listens. ``closed``: it is over;
a new message opens a new conversation.
"""

from __future__ import annotations

from typing import Final

ASSISTANT: Final = "assistant"
WAITING: Final = "waiting"
RESPONDER: Final = "responder"
CLOSED: Final = "closed"

TIERS: Final = ("none", "elevated", "high", "emergency")

FOLLOWS: Final[dict[str, frozenset[str]]] = {
    ASSISTANT: frozenset({WAITING, RESPONDER, CLOSED}),
    WAITING: frozenset({RESPONDER, ASSISTANT, CLOSED}),
    RESPONDER: frozenset({WAITING, ASSISTANT, CLOSED}),
    CLOSED: frozenset(),
}


class StateRefusedError(Exception):
    """A conversation cannot go from the state it is in to the one asked for."""

    def __init__(self, old: str, new: str) -> None:
        super().__init__(f"{old} cannot become {new}")


def check_step(old: str, new: str) -> None:
    """Raise :class:`StateRefusedError` unless ``new`` may follow ``old`` (or is the same)."""
    if new != old and new not in FOLLOWS[old]:
        raise StateRefusedError(old, new)


def higher(first: str, second: str) -> str:
    """The more urgent of two tiers: a tier rises by itself and only a responder lowers it."""
    return max(first, second, key=TIERS.index)

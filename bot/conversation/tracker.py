"""Rasa's view of a conversation: rebuilt from the slots every turn, so a turn's cost never grows.

Every rule of ours spans one turn, so the policies need no history; the ``state`` slot is the memory.
Rasa's own stores replay all events (12 ms at the start, 200 ms after 200 turns).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker


class SlotTrackerStore(TrackerStore):
    """Holds the slots of the turns under way, and nothing else."""

    def __init__(
        self, domain: Domain | None = None, event_broker: EventBroker | None = None
    ) -> None:
        super().__init__(domain or Domain.empty(), event_broker)
        self._slots: dict[str, dict[str, Any]] = {}

    def put(self, conversation_id: str, slots: dict[str, Any]) -> None:
        """Give Rasa the slots of a conversation before its turn."""
        self._slots[conversation_id] = slots

    def take(self, conversation_id: str) -> dict[str, Any]:
        """The slots after the turn; forgotten here."""
        return self._slots.pop(conversation_id, {})

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """A tracker of constant size: a session, the slots, listening."""
        slots = self._slots.get(sender_id, {})
        tracker = DialogueStateTracker(sender_id, self.domain.slots)
        for event in self._events(slots):
            tracker.update(event, self.domain)
        return tracker

    def _events(self, slots: dict[str, Any]) -> Iterable[Event]:
        yield ActionExecuted(ACTION_SESSION_START_NAME)
        yield SessionStarted()
        for name, value in slots.items():
            yield SlotSet(name, value)
        yield ActionExecuted(ACTION_LISTEN_NAME)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the slots that are set."""
        values = tracker.current_slot_values()
        self._slots[tracker.sender_id] = {k: v for k, v in values.items() if v is not None}

    async def keys(self) -> Iterable[str]:
        """The conversations whose turns are under way."""
        return list(self._slots)

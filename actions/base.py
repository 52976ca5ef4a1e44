"""The bridge to Rasa: a tracker becomes a turn, a step becomes messages and events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from typing import Any

from rasa_sdk import Action
from rasa_sdk.events import SlotSet

from actions.hiding import show
from actions.rooms import Rooms
from actions.step import Heard, Step, Turn, remember_said


@cache
def _rooms_of_the_environment() -> Rooms:
    return Rooms.from_environment()


class LanternAction(Action, ABC):
    """An action over :class:`Rooms`; without any, those of the environment are loaded when needed."""

    def __init__(self, rooms: Rooms | None = None) -> None:
        self._rooms = rooms

    @property
    def rooms(self) -> Rooms:
        """What the action looks things up in."""
        return self._rooms or _rooms_of_the_environment()

    @abstractmethod
    def name(self) -> str:
        """The name that the domain and the rules know the action by."""

    @abstractmethod
    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[Any]:
        """Rasa's entry."""


class TopicAction(LanternAction):
    """An action that answers: :meth:`step` decides, this class only carries."""

    @abstractmethod
    def step(self, turn: Turn) -> Step:
        """What to say and remember. Pure."""

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[Any]:  # noqa: ARG002
        """Utter the step's messages and give its slots."""
        turn = Turn.of(tracker)
        step = show(turn, self.rooms) if turn.heard.hiding else self.step(turn)
        return play(step, turn, dispatcher)


def play(step: Step, turn: Turn, dispatcher: Any) -> list[Any]:
    """Say the messages of a step; returns the slots it sets."""
    for line in step.lines:
        dispatcher.utter_message(
            response=line.key,
            before=list(line.before),
            options=list(line.options),
            cards=list(line.cards),
            **line.args,
        )
    repeated = step.repeated or (turn.heard.repeated if step.keep else "")
    events = [
        SlotSet("state", remember_said(step.state, step.lines).to_slot()),
        SlotSet("heard", Heard(repeated=repeated).to_slot() or None),
    ]
    if not step.keep:
        events.append(SlotSet("awaiting", step.awaiting or None))
        events.append(SlotSet("offered", list(step.offered) or None))
    if step.language:
        events.append(SlotSet("language", step.language))
    if step.erase:
        events.append(SlotSet("erase_requested", True))
    return events

"""The bridge to Rasa: a tracker becomes a turn, a step becomes messages and events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from typing import Any

from rasa_sdk import Action
from rasa_sdk.events import SlotSet

from actions.hiding import show
from actions.replies import consent, topics
from actions.rooms import Rooms
from actions.step import Heard, Step, Turn, remember_said
from bot.screening.state import State


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
        return play(self._decided(turn), turn, dispatcher, self.rooms)

    def _decided(self, turn: Turn) -> Step:
        """What goes before every topic: hiding, a word that takes consent back, a question beside."""
        heard = turn.heard
        if heard.hiding:
            return show(turn, self.rooms)
        if heard.withdrew and turn.state.safe_to_write != "no" and not turn.state.silenced:
            return consent.withdrawn(turn, self.rooms)
        if not heard.topic:
            return self.step(turn)
        if heard.news or heard.hard or heard.urgent:
            return topics.before(self.step(turn), turn, self.rooms)
        return topics.answer(turn, self.rooms) or self.step(turn)


def play(step: Step, turn: Turn, dispatcher: Any, rooms: Rooms) -> list[Any]:
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
        SlotSet("state", _remembered(step, turn, rooms).to_slot()),
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


def _remembered(step: Step, turn: Turn, rooms: Rooms) -> State:
    said = remember_said(step.state, step.lines)
    return consent.told(said, step.lines, turn.language, rooms)

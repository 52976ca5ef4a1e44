"""Danger before everything: the three emergencies, and the human who is one word away."""

from __future__ import annotations

from actions.base import TopicAction
from actions.replies.danger import urgent
from actions.replies.human import connect_human
from actions.step import Step, Turn


class ActionImmediateDanger(TopicAction):
    """Someone is in danger now."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_immediate_danger"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return urgent("danger", turn, self.rooms)


class ActionSuicide(TopicAction):
    """Someone thinks of dying."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_suicide"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return urgent("suicide", turn, self.rooms)


class ActionMedical(TopicAction):
    """Someone needs a doctor now."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_medical"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return urgent("medical", turn, self.rooms)


class ActionConnectHuman(TopicAction):
    """They want a person."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_connect_human"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return connect_human(turn, self.rooms)

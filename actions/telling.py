"""Whatever is told or answered: the next step."""

from __future__ import annotations

from actions.base import TopicAction
from actions.replies.next_step import next_step
from actions.step import Step, Turn


class ActionNextStep(TopicAction):
    """Goes on: with first words, a question, places, or what could come next."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_next_step"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return next_step(turn, self.rooms)

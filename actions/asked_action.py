"""The base of the actions that a text can only seem to mean: "2" may look like anything."""

from __future__ import annotations

from abc import abstractmethod

from actions.base import TopicAction
from actions.replies.next_step import next_step
from actions.step import Step, Turn


class AskedAction(TopicAction):
    """Answers a topic, unless the turn was plainly the answer to the open question."""

    @abstractmethod
    def reply(self, turn: Turn) -> Step:
        """The reply to the topic. Pure."""

    def step(self, turn: Turn) -> Step:
        """The next step for a certain answer and for someone who asked for silence; else the reply."""
        heard = turn.heard
        if heard.certain or heard.doubted or heard.place_unknown or turn.state.silenced:
            return next_step(turn, self.rooms)
        return self.reply(turn)

"""The base of the actions that a text can only seem to mean: "2" may look like anything."""

from __future__ import annotations

from abc import abstractmethod
from typing import Final

from actions.base import TopicAction
from actions.replies.next_step import next_step
from actions.step import Step, Turn

DECISIVE: Final = frozenset(("human", "delete-confirm", "delete-keep"))


class AskedAction(TopicAction):
    """Answers a topic, unless the turn was plainly the answer to the open question."""

    @abstractmethod
    def reply(self, turn: Turn) -> Step:
        """The reply to the topic. Pure."""

    def step(self, turn: Turn) -> Step:
        """The next step for a certain answer and for someone who asked for silence; else the reply."""
        heard = turn.heard
        # "Yes, thanks" to a question of danger is no thanks: what was answered goes first.
        answered = heard.urgent or heard.option in DECISIVE
        if heard.option == "safe-no":
            answered = turn.intent != "delete_data"
        if heard.certain or answered or heard.doubted or heard.place_unknown or turn.state.silenced:
            return next_step(turn, self.rooms)
        return self.reply(turn)

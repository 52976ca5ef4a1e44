"""Thanks, goodbye, silence, coming back, deletion."""

from __future__ import annotations

from actions.asked_action import AskedAction
from actions.base import TopicAction
from actions.replies import endings
from actions.replies.next_step import introduce, next_step
from actions.step import Step, Turn


class ActionThanks(AskedAction):
    """They say thanks."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_thanks"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        if not turn.state.introduced:
            return introduce(turn, self.rooms)
        return endings.thanks(turn, self.rooms)


class ActionGoodbye(AskedAction):
    """They say goodbye."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_goodbye"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply; whoever has just told something grave is not sent away."""
        return next_step(turn, self.rooms) if turn.heard.hard else endings.goodbye(turn)


class ActionDeleteData(AskedAction):
    """They want it deleted."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_delete_data"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return endings.ask_delete(turn)


class ActionStop(TopicAction):
    """They want silence, and have it, whatever question was open."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_stop"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return next_step(turn, self.rooms) if turn.heard.doubted else endings.silence(turn)


class ActionStart(TopicAction):
    """They want it to go on."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_start"

    def step(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return (
            next_step(turn, self.rooms) if turn.heard.doubted else endings.start(turn, self.rooms)
        )

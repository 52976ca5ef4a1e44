"""Places that help, and more of them."""

from __future__ import annotations

from actions.asked_action import AskedAction
from actions.replies import referral
from actions.replies.next_step import introduce, next_step
from actions.step import Step, Turn


class ActionRefer(AskedAction):
    """They ask for help nearby."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_refer"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        if not turn.state.introduced:
            return introduce(turn, self.rooms)
        if turn.heard.news and not turn.state.needs:
            # A story that only sounds like a wish: what was told goes first.
            return next_step(turn, self.rooms)
        return referral.refer(turn, self.rooms)


class ActionMore(AskedAction):
    """They ask for more of the same."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_more"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        if not turn.state.introduced:
            return introduce(turn, self.rooms)
        # There is no "more" of nothing: whoever has seen no places is asked what was open.
        return referral.more(turn, self.rooms) if turn.state.shown else next_step(turn, self.rooms)

"""What people ask about the assistant and what it does."""

from __future__ import annotations

from actions.asked_action import AskedAction
from actions.replies import asked
from actions.replies.next_step import introduce, next_step
from actions.step import Step, Turn


class ActionPrivacy(AskedAction):
    """What is kept, who reads it, and the limits."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_privacy"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return asked.privacy(turn, self.rooms)


class ActionAbout(AskedAction):
    """Who answers here."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_about"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return asked.about(turn, self.rooms)


class ActionExplainQuestion(AskedAction):
    """What the open question is for."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_explain_question"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return asked.explain(turn, self.rooms)


class ActionLanguage(AskedAction):
    """Another language."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_language"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        return asked.language(turn, self.rooms)


class ActionOffTopic(AskedAction):
    """Something else: kind and short."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_off_topic"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply; whoever named a sign or a need was not off the topic."""
        return next_step(turn, self.rooms) if turn.heard.news else asked.off_topic(turn, self.rooms)


class ActionHelpWord(AskedAction):
    """The bare word for help is a plea, never a request for terms of service."""

    def name(self) -> str:
        """Its name in the domain."""
        return "action_help_word"

    def reply(self, turn: Turn) -> Step:
        """See the module of the reply."""
        if not turn.state.introduced:
            return introduce(turn, self.rooms)
        return asked.help_word(turn, self.rooms)

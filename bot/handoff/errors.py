"""What a hand-over can be refused for. Every message is a sentence for the responder."""

from __future__ import annotations


class HandoffRefusedError(Exception):
    """The act was not done; nothing was changed. The message says why and what to do."""


class UnknownConversationError(HandoffRefusedError):
    """There is no such conversation."""

    def __init__(self) -> None:
        super().__init__("This conversation is not here. It may have been erased.")


class AlreadyHeldError(HandoffRefusedError):
    """Somebody else holds the conversation."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} holds this conversation. Nothing was changed.")


class NotHolderError(HandoffRefusedError):
    """Only the responder who holds the conversation may do this."""

    def __init__(self) -> None:
        super().__init__("You do not hold this conversation. Claim it first.")


class NotOfferedError(HandoffRefusedError):
    """The conversation is not offered to this responder (any more)."""

    def __init__(self) -> None:
        super().__init__("This conversation is not offered to you any more.")


class ConversationClosedError(HandoffRefusedError):
    """The conversation is over."""

    def __init__(self) -> None:
        super().__init__("This conversation is closed. If they write again, a new one opens.")


class CaseChangedError(HandoffRefusedError):
    """The case changed between looking and acting."""

    def __init__(self, what: str = "This case changed while you were looking at it.") -> None:
        super().__init__(f"{what} Nothing was changed. Look again, then repeat.")


class PracticeOnlyError(HandoffRefusedError):
    """A conversation of practice cannot reach anybody else."""

    def __init__(self) -> None:
        super().__init__(
            "This is practice: it cannot be handed on, and nothing of it leaves. "
            "Close it when you are done."
        )


class NotPossibleError(HandoffRefusedError):
    """The request itself cannot be done: an unknown value, an empty text, a missing reason."""

"""How much one browser may ask of the chat; the same for the script and for the page without it."""

from __future__ import annotations

from typing import Final

from bot.channels.limits import Buckets, Limit
from bot.channels.webchat.work import Work

# A person who pours out everything at once is never stopped; a program is.
MESSAGES: Final = Limit(burst=30, rate=1.0)
# A shelter, a phone network or a proxy can stand behind one address.
SESSIONS: Final = Limit(burst=60, rate=1.0)
TYPING: Final = Limit(burst=10, rate=0.5)
STREAMS: Final = Limit(burst=300, rate=10.0)
ANSWERS: Final = Limit(burst=1, rate=1 / 86_400)


class Allowance:
    """The buckets of one gateway."""

    def __init__(self, work_above: float = 0.0) -> None:
        self.messages = Buckets(MESSAGES)
        self.sessions = Buckets(SESSIONS)
        self.typing = Buckets(TYPING)
        self.streams = Buckets(STREAMS)
        self.answers = Buckets(ANSWERS)
        self.work = Work(work_above)

"""The simulated phones: what they sent and were sent. In memory only, and gone with the process."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from typing import Any, Final

from bot.channels.sms.segments import count_segments

# 555-0100 to 555-0199 is kept for fiction in every area code of the North American numbering plan.
FICTIONAL: Final = re.compile(r"\+1[2-9]\d{2}55501\d{2}")
AREA_CODES: Final = ("202", "212", "305", "312", "415", "512", "602", "713", "786", "832")
MOST_TEXTS: Final = 5000


class NotFictionalError(ValueError):
    """The number could belong to someone. The simulator takes fictional numbers only."""


@dataclass(frozen=True)
class Text:
    """One text. ``status`` is Twilio's word for where it is; ``number`` is the simulated phone's."""

    sid: str
    number: str
    line: str  # the hotline's number
    from_phone: bool
    body: str
    status: str
    created_at: datetime
    sent_at: datetime | None = None
    error_code: int | None = None
    problem: str = ""  # in words, where something went wrong
    callback: str = ""
    by_carrier: bool = False  # the carrier's own answer to STOP or START
    withdrawn: bool = False  # deleted at the provider; what is on a phone stays on the phone

    def seen(self) -> dict[str, Any]:
        """The text as the page shows it."""
        size = count_segments(self.body)
        shown = asdict(self)
        for name in ("callback", "line", "created_at", "sent_at", "withdrawn"):
            shown.pop(name)
        at = self.created_at.isoformat()
        return {**shown, "at": at, "segments": size.segments, "encoding": size.encoding}


def new_sid(prefix: str = "SM") -> str:
    """An id as Twilio makes them: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


def fictional_number() -> str:
    """A number that nobody can have."""
    return f"+1{secrets.choice(AREA_CODES)}55501{secrets.randbelow(100):02}"


def check_number(number: str) -> str:
    """``number`` if it is fictional. Raises :class:`NotFictionalError`."""
    if not FICTIONAL.fullmatch(number):
        raise NotFictionalError(
            "use a fictional number: +1, an area code, then 555-0100 to 555-0199"
        )
    return number


class Phones:
    """Every text of every simulated phone, oldest first, and who watches them."""

    def __init__(self) -> None:
        self._texts: dict[str, Text] = {}
        self._watchers: set[asyncio.Queue[Text]] = set()

    def add(self, number: str, line: str, body: str, *, from_phone: bool, **more: Any) -> Text:
        """Put a new text on a phone."""
        text = Text(
            sid=new_sid(),
            number=number,
            line=line,
            from_phone=from_phone,
            body=body,
            status=more.pop("status", "queued"),
            created_at=datetime.now(timezone.utc),
            **more,
        )
        self._texts[text.sid] = text
        while len(self._texts) > MOST_TEXTS:
            del self._texts[next(iter(self._texts))]
        self._tell(text)
        return text

    def change(self, sid: str, **fields: Any) -> Text | None:
        """Change a text that is still there."""
        text = self._texts.get(sid)
        if text is None:
            return None
        self._texts[sid] = changed = replace(text, **fields)
        self._tell(changed)
        return changed

    def get(self, sid: str) -> Text | None:
        """The text with this id."""
        return self._texts.get(sid)

    def clear(self, number: str) -> None:
        """Forget everything of one phone, as if it were new."""
        self._texts = {s: text for s, text in self._texts.items() if text.number != number}

    def all(self) -> list[Text]:
        """Every text, oldest first."""
        return list(self._texts.values())

    @contextmanager
    def watching(self) -> Iterator[asyncio.Queue[Text]]:
        """A queue of every text that is added or changed from now on."""
        queue: asyncio.Queue[Text] = asyncio.Queue()
        self._watchers.add(queue)
        try:
            yield queue
        finally:
            self._watchers.discard(queue)

    def _tell(self, text: Text) -> None:
        for queue in self._watchers:
            queue.put_nowait(text)

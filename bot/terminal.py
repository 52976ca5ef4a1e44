"""Talking to the assistant in a terminal, through the real engine and a store of its own.

For whoever writes dialogue: each reply shows the turn's tier and intent, and on SMS how many segments
it costs. The store lives in memory's place, a temporary folder, and is gone afterwards.
"""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bot.channels.sms.segments import count_segments
from bot.conversation.content import Content
from bot.conversation.outbox import ChatMessage
from bot.logs import configure_logging
from bot.rehearsal import Rehearsal, TurnSeen
from bot.settings import Settings


@dataclass(frozen=True)
class _Look:
    channel: str

    def of(self, content: Content) -> str:
        """One reply as the person gets it, with what a developer wants to know behind it."""
        if self.channel == "sms":
            segments = count_segments(content.text)
            return (
                f"{content.text}\n    [{content.key} · {segments.segments} × {segments.encoding}]"
            )
        options = "".join(f"\n    ( {option.label} )" for option in content.options)
        return f"{content.text}{options}\n    [{content.key}]"


def chat(settings: Settings, language: str | None, channel: str) -> None:
    """Talk until the terminal says end-of-file. Logs stay silent: the words are on the screen."""
    configure_logging("chat", "error")
    asyncio.run(_chat(settings, language, channel))


async def _chat(settings: Settings, language: str | None, channel: str) -> None:
    look = _Look(channel)
    with tempfile.TemporaryDirectory(prefix="lantern-chat-") as folder:
        print("Loading the model ...")  # noqa: T201  # a terminal command speaks to its terminal
        rehearsal = Rehearsal(settings, Path(folder))
        conversation = rehearsal.open(channel, language)
        print("Write as a person would. Ctrl-D ends it; nothing is kept.")  # noqa: T201
        while True:
            try:
                text = await asyncio.to_thread(input, "> ")
            except EOFError:
                return
            _show(look, await conversation.say(text))


def _show(look: _Look, seen: TurnSeen) -> None:
    messages: tuple[ChatMessage, ...] = seen.replies
    for message in messages:
        print(look.of(message.content))  # noqa: T201
    print(f"    tier {seen.tier} · intent {seen.intent} · {seen.state}")  # noqa: T201

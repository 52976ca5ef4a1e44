from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.conversation.content import Content
from bot.conversation.dialogue import Answered, TurnFailedError
from bot.conversation.engine import Engine, Judgement
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.conversation.lease import this_process
from bot.screening.assessment import Assessment
from bot.screening.state import State
from bot.storage.open import open_store

AT_ONCE = Burst(0.0, 0.0)
PERSON = "+12025550143"


@pytest.fixture
def store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)
    yield store
    store.close()


@dataclass
class ScriptedDialogue:
    """Stands in for Rasa where the turn itself is under test: echoes, counts, fails on request."""

    fail: bool = False
    tier: str = "none"
    intents: dict[str, str] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    model_name: str = "scripted"

    async def understand(self, text: str, language: str | None) -> dict[str, Any]:
        intent = self.intents.get(text, "tell")
        return {"text": text, "intent": {"name": intent, "confidence": 1.0}}

    async def answer(self, conversation_id, slots, parse, *, speak) -> Answered:
        if self.fail:
            raise TurnFailedError("ScriptedFault")
        self.seen.append(parse["text"])
        state = State.from_slot(slots.get("state"))
        state = state.with_(turn=state.turn + 1)
        drafts = ({"text": f"heard {state.turn}", "metadata": {"key": "heard"}},) if speak else ()
        return Answered({**slots, "state": state.to_slot()}, drafts, parse)


def make_engine(store, dialogue, owner=None) -> Engine:
    judgement = Judgement(
        assess=lambda _state: Assessment(tier=dialogue.tier, why=()),
        card=lambda *_: {"schema": "1.0"},
        failed_reply=lambda _language: Content("A person will read this.", "safe-reply"),
    )
    return Engine(store, dialogue, judgement, owner or this_process(), lambda _text: None)


def text_in(store, text: str, sid: str, sender: str = PERSON, burst: Burst = AT_ONCE):
    return receive_sms(store, InboundSms(sid, sender, text), burst)

"""With no engine at all, a person has a safe reply and a human sees them."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import select, update

from bot.conversation.content import Content
from bot.conversation.outbox import messages_after
from bot.conversation.safety_net import catch_once
from bot.storage.schema import Case, Conversation, Message

from .conftest import ScriptedDialogue, make_engine, text_in


def reply(text: str, language: str | None) -> tuple[Content, str]:
    return Content(f"safe ({language or 'en'}, {len(text)})", "safe-reply"), language or "en"


def age(store, seconds: float) -> None:
    with store.write() as connection:
        connection.execute(update(Message.__table__).values(at=Message.at - seconds))


def test_an_unanswered_text_gets_the_safe_reply_and_a_case(store):
    received = text_in(store, "ayuda", "SM1")
    assert catch_once(store, 4.0, reply) == 0
    age(store, 5)
    assert catch_once(store, 4.0, reply) == 1
    assert messages_after(store, received.conversation_id)[-1].content.key == "safe-reply"
    with store.read() as connection:
        assert connection.execute(select(Case.reason)).scalar_one() == "unanswered"
        assert connection.execute(select(Conversation.state)).scalar_one() == "waiting"


def test_one_outage_gives_one_safe_reply(store):
    text_in(store, "help", "SM1")
    age(store, 5)
    assert catch_once(store, 4.0, reply) == 1
    text_in(store, "hello?", "SM2")
    age(store, 5)
    assert catch_once(store, 4.0, reply) == 0


async def test_the_message_still_gets_its_turn_when_an_engine_is_back(store):
    received = text_in(store, "help", "SM1")
    age(store, 5)
    catch_once(store, 4.0, reply)
    await make_engine(store, dialogue := ScriptedDialogue()).step()
    assert dialogue.seen == ["help"]
    keys = [m.content.key for m in messages_after(store, received.conversation_id)]
    assert keys == ["", "safe-reply", "heard"]


async def test_nobody_is_caught_twice_for_a_turn_that_was_committed(store):
    text_in(store, "help", "SM1")
    await make_engine(store, ScriptedDialogue()).step()
    age(store, 60)
    assert catch_once(store, 4.0, reply) == 0


@pytest.mark.parametrize("state", ["responder", "closed"])
def test_a_conversation_that_a_human_holds_or_that_is_over_is_left_alone(store, state):
    text_in(store, "help", "SM1")
    age(store, 5)
    with store.write() as connection:
        connection.execute(
            update(Conversation.__table__).values(state=state, closed_at=time.time())
        )
    assert catch_once(store, 4.0, reply) == 0

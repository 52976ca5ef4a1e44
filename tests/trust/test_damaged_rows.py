"""One damaged row is one person's misfortune: it is put before a human, and nobody else notices."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import select, update

from bot.channels.sms.deliveries import take_due
from bot.conversation.content import Content
from bot.conversation.inbox import UnknownConversationError
from bot.conversation.outbox import Outgoing, messages_after, queue
from bot.conversation.safety_net import catch_once
from bot.storage.schema import Case, Conversation, Message
from tests.conversation.conftest import ScriptedDialogue, make_engine, text_in
from tests.handoff.people import conversation, key_of, write_in
from tests.trust.consoles import *  # noqa: F403 - fixtures of the console

CONVERSATION, MESSAGE, CASE = Conversation.__table__, Message.__table__, Case.__table__
FIRST, SECOND = "+12025550111", "+12025550122"


def damage_key(connection, chat: str) -> None:
    connection.execute(
        update(CONVERSATION).where(CONVERSATION.c.id == chat).values(wrapped_key=b"x" * 60)
    )


def lose_key(connection, chat: str) -> None:
    connection.execute(
        update(CONVERSATION).where(CONVERSATION.c.id == chat).values(key_id="0" * 16)
    )


def damage_texts(connection, chat: str) -> None:
    connection.execute(
        update(MESSAGE).where(MESSAGE.c.conversation_id == chat).values(content=b"x" * 90)
    )


def damage_dialogue(connection, chat: str) -> None:
    connection.execute(
        update(CONVERSATION).where(CONVERSATION.c.id == chat).values(dialogue=b"x" * 90)
    )


DAMAGES = [damage_key, lose_key, damage_texts, damage_dialogue]


def reasons(store) -> dict[str, str]:
    with store.read() as connection:
        return dict(connection.execute(select(CASE.c.conversation_id, CASE.c.reason)).all())


@pytest.fixture(params=DAMAGES, ids=[damage.__name__ for damage in DAMAGES])
def two(request, store):
    """A damaged conversation that came first, and a sound one after it."""
    hurt = text_in(store, "hurt", "SM1", FIRST).conversation_id
    sound = text_in(store, "sound", "SM2", SECOND).conversation_id
    with store.write() as connection:
        request.param(connection, hurt)
    return hurt, sound, request.param


async def test_the_engine_answers_everybody_else(store, two):
    hurt, sound, _ = two
    engine = make_engine(store, dialogue := ScriptedDialogue())
    for _ in range(3):
        await engine.step()
    assert dialogue.seen == ["sound"]
    assert reasons(store)[hurt] == "turn_failed"
    assert [m.content.key for m in messages_after(store, sound)] == ["", "heard"]
    assert conversation(store, hurt)["due_at"] > time.time() + 30


def test_the_safety_net_catches_everybody_else(store, two):
    _, sound, _ = two
    with store.write() as connection:
        connection.execute(update(MESSAGE).values(at=Message.at - 60))
    assert catch_once(store, 4.0, lambda *_: (Content("safe", "safe-reply"), "en")) >= 1
    assert [m.content.key for m in messages_after(store, sound)][-1] == "safe-reply"


def test_the_courier_brings_everybody_else_their_text(store, two):
    hurt, sound, damage = two
    for chat in (hurt, sound):
        with store.write() as connection:
            row = dict(conversation(store, chat))
            key = key_of(store, sound)
            queue(connection, key, Outgoing(row, Content("an answer"), "assistant"))
    with store.write() as connection:
        damage(connection, hurt)
    assert [sms.to for sms in take_due(store, 10, 30)] == [SECOND]
    assert reasons(store)[hurt] == "delivery_failed"


def test_what_they_write_next_is_kept(store, two):
    hurt, _, damage = two
    after = text_in(store, "are you there", "SM3", FIRST).conversation_id
    if damage in (damage_key, lose_key):
        assert after != hurt
        assert [m.content.text for m in messages_after(store, after)] == ["are you there"]
        assert reasons(store)[hurt] == "turn_failed"
    else:
        assert after == hurt


@pytest.mark.parametrize("damage", [damage_key, lose_key])
def test_a_chat_that_cannot_be_opened_is_over_and_another_can_begin(store, damage):
    chat = write_in(store)
    with store.write() as connection:
        damage(connection, chat)
    with pytest.raises(UnknownConversationError):
        write_in(store, to=chat)


def test_a_responder_is_told_and_can_still_read_the_others(store, two, screen_of):
    hurt, sound, damage = two
    screen = screen_of("responder")
    answer = screen.get(f"/c/{hurt}")
    if damage is not damage_dialogue:
        assert answer.status_code == 409
        assert "damaged" in answer.text
    assert screen.get(f"/c/{sound}").status_code == 200
    assert screen.get("/queue").status_code == 200


def test_many_damaged_ones_do_not_starve_the_engine(store):
    for number in range(9):
        chat = text_in(store, f"hurt {number}", f"SMh{number}", f"+1202555{number:04d}")
        with store.write() as connection:
            damage_key(connection, chat.conversation_id)
    text_in(store, "sound", "SMs", SECOND)
    engine = make_engine(store, dialogue := ScriptedDialogue())
    for _ in range(4):
        asyncio.run(engine.step())
    assert dialogue.seen == ["sound"]

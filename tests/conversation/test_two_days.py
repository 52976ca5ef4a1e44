"""Days later the memory of the dialogue is as it was: an answer counts, and nothing is asked again."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import update

from bot.rehearsal import CONVERSATION, Rehearsal
from bot.settings import load_settings
from bot.storage.schema import Message

TWO_DAYS = 2 * 86_400.0


def let_pass(rehearsal, conversation, seconds):
    """As if everything in the conversation had happened so long ago."""
    message = Message.__table__
    past = time.time() - seconds
    with rehearsal.store.write() as connection:
        mine = conversation.conversation_id
        connection.execute(
            update(message)
            .where(message.c.conversation_id == mine)
            .values(at=past, handled_at=past)
        )
        connection.execute(
            update(CONVERSATION)
            .where(CONVERSATION.c.id == mine)
            .values(opened_at=past, last_inbound_at=past)
        )


@pytest.mark.model
def test_an_answer_after_two_days_counts_and_nothing_is_asked_twice(tmp_path):
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path)})
    rehearsal = Rehearsal(settings, tmp_path)
    conversation = rehearsal.open("sms")

    async def story():
        await conversation.say("hello")
        await conversation.say("yes")
        before = conversation.state()
        first = conversation.conversation_id
        let_pass(rehearsal, conversation, TWO_DAYS)
        seen = await conversation.say("1")
        assert conversation.conversation_id == first
        return before, conversation.state(), seen

    before, after, seen = asyncio.run(story())
    rehearsal.store.close()
    assert before.asked[-1] == "consent"
    assert after.consent_to_questions == "yes"
    said = {reply.content.key for reply in seen.replies}
    assert said
    assert not said & {"ask-safe", "ask-consent", "hello"}

"""Each message takes exactly one turn, whatever happens in between."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from sqlalchemy import func, select, update

from bot.conversation.inbox import (
    Burst,
    InboundSms,
    open_webchat,
    receive_sms,
    receive_webchat,
)
from bot.conversation.lease import Owner, hasten, lease_due, release_dead, this_process
from bot.conversation.leaving import leave
from bot.conversation.outbox import messages_after, opted_out
from bot.conversation.turn import LeaseLostError, commit_turn, read_pending
from bot.storage.schema import Case, Conversation, Delivery, Message, Turn

from .conftest import AT_ONCE, PERSON, ScriptedDialogue, make_engine, text_in

CONVERSATION = Conversation.__table__


def count(store, table) -> int:
    with store.read() as connection:
        return connection.execute(select(func.count()).select_from(table.__table__)).scalar_one()


def row(store, conversation_id):
    with store.read() as connection:
        query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
        return connection.execute(query).mappings().one()


async def test_a_text_is_answered_once_and_everything_is_committed_together(store):
    received = text_in(store, "hello", "SM1")
    engine = make_engine(store, ScriptedDialogue())
    assert await engine.step() == 1
    assert await engine.step() == 0
    inbound, reply = messages_after(store, received.conversation_id)
    assert (inbound.turn, reply.turn, reply.content.text) == (1, 1, "heard 1")
    assert (count(store, Turn), count(store, Delivery)) == (1, 1)
    assert row(store, received.conversation_id)["turns"] == 1


async def test_fragments_of_one_burst_make_one_turn_in_order(store):
    dialogue = ScriptedDialogue()
    for number, text in enumerate(["he took", "my passport", "yesterday"]):
        received = text_in(store, text, f"SM{number}")
    await make_engine(store, dialogue).step()
    assert dialogue.seen == ["he took\nmy passport\nyesterday"]
    assert [m.turn for m in messages_after(store, received.conversation_id)] == [1, 1, 1, 1]


async def test_a_burst_is_waited_out(store):
    text_in(store, "he took", "SM1", burst=Burst(30, 60))
    assert await make_engine(store, ScriptedDialogue()).step() == 0


async def test_danger_inside_a_burst_is_never_made_to_wait(store):
    dialogue = ScriptedDialogue(intents={"he has a knife": "immediate_danger"})
    text_in(store, "please", "SM1", burst=Burst(30, 60))
    text_in(store, "he has a knife", "SM2", burst=Burst(30, 60))
    assert await make_engine(store, dialogue).step() == 1
    assert dialogue.seen == ["please\nhe has a knife"]


async def test_a_message_that_arrives_during_the_turn_gets_the_next_one(store):
    received = text_in(store, "one", "SM1")
    engine = make_engine(store, dialogue := ScriptedDialogue())
    inner = dialogue.answer

    async def answer_while_more_arrives(*arguments, **named):
        if not dialogue.seen:
            text_in(store, "two", "SM2")
        return await inner(*arguments, **named)

    dialogue.answer = answer_while_more_arrives
    assert await engine.step() == 1
    assert await engine.step() == 1
    assert dialogue.seen == ["one", "two"]
    assert row(store, received.conversation_id)["due_at"] is None


async def test_two_engines_never_take_the_same_turn(store):
    text_in(store, "hello", "SM1")
    first, second = Owner("a", 1, 1), Owner("b", 2, 2)
    assert len(lease_due(store, first, 4)) == 1
    assert lease_due(store, second, 4) == []


async def test_an_engine_that_lost_its_lease_cannot_commit(store):
    received = text_in(store, "hello", "SM1")
    slow, quick = Owner("a", 1, 1), Owner("b", 2, 2)
    [leased] = lease_due(store, slow, 4)
    pending = read_pending(store, leased)
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(lease_until=time.time() - 1))
    quick_engine = make_engine(store, ScriptedDialogue(), quick)
    await quick_engine.step()
    slow_engine = make_engine(store, ScriptedDialogue(), slow)
    decided = await slow_engine._decide(pending)
    with pytest.raises(LeaseLostError):
        commit_turn(store, slow, pending, decided)
    assert [m.direction for m in messages_after(store, received.conversation_id)] == ["in", "out"]


async def test_a_turn_number_that_was_committed_is_refused_even_with_a_lease(store):
    text_in(store, "hello", "SM1")
    owner = this_process()
    engine = make_engine(store, ScriptedDialogue(), owner)
    [leased] = lease_due(store, owner, 4)
    pending = read_pending(store, leased)
    decided = await engine._decide(pending)
    commit_turn(store, owner, pending, decided)
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(lease_owner=owner.name))
    with pytest.raises(LeaseLostError):
        commit_turn(store, owner, pending, decided)
    assert count(store, Turn) == 1


async def test_leases_of_a_killed_engine_on_this_machine_are_freed(store):
    text_in(store, "hello", "SM1")
    me = this_process()
    dead = replace(me, pid=2**22 - 1)
    lease_due(store, dead, 4)
    assert lease_due(store, me, 4) == []
    assert release_dead(store, me) == 1
    assert len(lease_due(store, me, 4)) == 1


async def test_a_text_no_turn_can_be_made_of_reaches_a_human_and_the_person_is_answered(store):
    received = text_in(store, "poison", "SM1")
    engine = make_engine(store, ScriptedDialogue(fail=True))
    await engine.step()
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(due_at=time.time() - 1))
    await engine.step()
    assert messages_after(store, received.conversation_id)[-1].content.key == "safe-reply"
    after = row(store, received.conversation_id)
    assert (after["state"], after["due_at"], after["attempts"]) == ("waiting", None, 0)
    assert count(store, Case) == 1


async def test_a_text_that_kills_engines_is_given_to_a_human_without_being_read_again(store):
    text_in(store, "poison", "SM1")
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(attempts=6))
    dialogue = ScriptedDialogue()
    await make_engine(store, dialogue).step()
    assert dialogue.seen == []
    assert count(store, Case) == 1


async def test_once_a_responder_holds_it_the_assistant_listens_and_says_nothing(store):
    received = text_in(store, "hello", "SM1")
    engine = make_engine(store, dialogue := ScriptedDialogue())
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(state="responder"))
    await engine.step()
    assert dialogue.seen == ["hello"]
    assert [m.direction for m in messages_after(store, received.conversation_id)] == ["in"]


async def test_a_claim_during_the_turn_silences_its_replies(store):
    received = text_in(store, "hello", "SM1")
    owner = this_process()
    [leased] = lease_due(store, owner, 4)
    pending = read_pending(store, leased)
    decided = await make_engine(store, ScriptedDialogue(), owner)._decide(pending)
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(state="responder"))
    commit_turn(store, owner, pending, decided)
    assert [m.direction for m in messages_after(store, received.conversation_id)] == ["in"]


@pytest.mark.parametrize("tier", ["elevated", "high", "emergency"])
async def test_a_raised_tier_puts_the_conversation_before_a_human(store, tier):
    received = text_in(store, "hello", "SM1")
    await make_engine(store, ScriptedDialogue(tier=tier)).step()
    with store.read() as connection:
        case = connection.execute(select(Case.__table__)).mappings().one()
    assert (case["tier"], case["reason"]) == (tier, "screened")
    assert row(store, received.conversation_id)["state"] == "waiting"


async def test_a_tier_rises_by_itself_and_never_falls(store):
    text_in(store, "hello", "SM1")
    engine = make_engine(store, dialogue := ScriptedDialogue(tier="high"))
    await engine.step()
    dialogue.tier = "elevated"
    text_in(store, "again", "SM2")
    await engine.step()
    with store.read() as connection:
        assert connection.execute(select(Case.tier)).scalar_one() == "high"


async def test_a_tier_lowered_by_a_responder_stays_until_there_is_news(store):
    text_in(store, "hello", "SM1")
    engine = make_engine(store, dialogue := ScriptedDialogue(tier="high"))
    await engine.step()
    with store.write() as connection:
        connection.execute(update(Case.__table__).values(tier="elevated"))
    text_in(store, "again", "SM2")
    await engine.step()
    with store.read() as connection:
        assert connection.execute(select(Case.tier)).scalar_one() == "elevated"
    dialogue.tier = "emergency"
    text_in(store, "now", "SM3")
    await engine.step()
    with store.read() as connection:
        assert connection.execute(select(Case.tier)).scalar_one() == "emergency"


async def test_no_stored_row_holds_the_words_or_the_number_in_clear(store, tmp_path):
    text_in(store, "canary-7f3a my passport", "SM1")
    await make_engine(store, ScriptedDialogue(tier="high")).step()
    store.close()
    everything = b"".join(p.read_bytes() for p in tmp_path.glob("lantern.db*"))
    assert b"canary-7f3a" not in everything
    assert b"2025550143" not in everything


async def test_silence_asked_for_at_the_provider_is_kept_until_it_is_taken_back(store):
    def told(word: str, sid: str) -> str:
        sms = InboundSms(sid, PERSON, word, opt_out=word)
        return receive_sms(store, sms, AT_ONCE).conversation_id

    conversation_id = told("STOP", "SM1")
    address_key = row(store, conversation_id)["address_key"]
    await make_engine(store, ScriptedDialogue()).step()
    with store.read() as connection:
        assert opted_out(connection, address_key)
    assert messages_after(store, conversation_id)[-1].status == "withheld"
    told("START", "SM2")
    with store.read() as connection:
        assert not opted_out(connection, address_key)


def test_a_message_kept_twice_by_the_provider_is_stored_once(store):
    first = text_in(store, "hello", "SM1")
    second = text_in(store, "hello", "SM1")
    assert (first.duplicate, second.duplicate) == (False, True)
    assert second.message_id == first.message_id
    assert count(store, Message) == 1


async def test_an_answer_that_comes_after_a_quarter_of_an_hour_is_a_humans_to_give(store):
    received = text_in(store, "help", "SM1")
    with store.write() as connection:
        connection.execute(update(Message.__table__).values(at=time.time() - 1000))
    await make_engine(store, ScriptedDialogue()).step()
    assert messages_after(store, received.conversation_id)[-1].status == "withheld"
    assert (count(store, Delivery), count(store, Case)) == (0, 1)


class TestLeavingThePage:
    """What a person said last is heard even when they leave in the same second."""

    def chat(self, store) -> str:
        with store.write() as connection:
            return open_webchat(connection, store)

    async def leave_after(self, store, dialogue, *, unread: bool) -> str:
        conversation_id = self.chat(store)
        receive_webchat(store, conversation_id, "1", "he is coming", Burst(30, 60))
        engine = make_engine(store, dialogue)
        if not unread:
            hasten(store, [conversation_id])
            await engine.step()
        with store.write() as connection:
            leave(connection, conversation_id)
        await engine.step()
        return row(store, conversation_id)["state"]

    async def test_a_conversation_with_a_case_stays_before_a_human(self, store):
        assert (
            await self.leave_after(store, ScriptedDialogue(tier="high"), unread=False) == "waiting"
        )

    async def test_a_text_that_no_turn_had_taken_still_reaches_a_human(self, store):
        dialogue = ScriptedDialogue(tier="emergency")
        assert await self.leave_after(store, dialogue, unread=True) == "waiting"
        assert dialogue.seen == ["he is coming"]

    @pytest.mark.parametrize("unread", [True, False])
    async def test_one_with_nothing_to_worry_about_is_over(self, store, unread):
        assert await self.leave_after(store, ScriptedDialogue(), unread=unread) == "closed"


async def test_what_a_responder_gave_back_to_the_assistant_stays_there_until_there_is_news(store):
    received = text_in(store, "hello", "SM1")
    engine = make_engine(store, dialogue := ScriptedDialogue(tier="high"))
    await engine.step()
    with store.write() as connection:
        connection.execute(update(CONVERSATION).values(state="assistant"))
    text_in(store, "thanks", "SM2")
    await engine.step()
    assert row(store, received.conversation_id)["state"] == "assistant"
    dialogue.intents["a person please"] = "ask_human"
    text_in(store, "a person please", "SM3")
    await engine.step()
    assert row(store, received.conversation_id)["state"] == "waiting"

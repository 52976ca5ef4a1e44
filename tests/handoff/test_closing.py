from __future__ import annotations

import json
import time

import pytest
import time_machine

from bot.conversation.cases import read_card
from bot.handoff.closing import Closer, Closing
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.storage.schema import Delivery, Message, Turn
from tests.handoff.people import (
    CONVERSATION,
    Talk,
    case,
    conversation,
    key_of,
    speak,
    texts,
    waiting_case,
)

CANARY = "the blue gate on Alder Road"
DELIVERY = Delivery.__table__


def talk(store, channel="webchat") -> str:
    return (
        Talk(store, channel)
        .person(f"They keep me behind {CANARY}", findings=[{"indicator": "locked_in_or_guarded"}])
        .assistant("Thank you for telling me.")
        .case("high", card={"needs": ["shelter"]})
    )


def closer(store, retention="until_close") -> Closer:
    return Closer(store, speak, retention)


def everything_readable(store, conversation_id) -> str:
    row = dict(conversation(store, conversation_id))
    with store.read() as connection:
        turns = connection.execute(Turn.__table__.select()).all()
    return json.dumps(texts(store, conversation_id)) + f"{row['dialogue']}{row['address']}{turns}"


def test_closing_erases_every_word_at_once_and_keeps_the_card(store, ana, relay):
    chat = talk(store)
    relay.claim(chat, ana)
    relay.say(chat, ana, f"I read about {CANARY}", "r")
    closer(store).close(chat, ana, Closing("referred", "very", "Went to the shelter"))
    assert CANARY not in everything_readable(store, chat)
    assert conversation(store, chat)["state"] == "closed"
    assert read_card(store, chat) == {"needs": ["shelter"]}
    assert (case(store, chat)["disposition"], case(store, chat)["card_accuracy"]) == (
        "referred",
        "very",
    )


def test_what_was_sealed_is_overwritten_not_only_hidden(store, ana, relay):
    chat = talk(store)
    relay.claim(chat, ana)
    with store.read() as connection:
        before = [row.content for row in connection.execute(Message.__table__.select())]
    closer(store).close(chat, ana, Closing("resolved"))
    with store.read() as connection:
        after = [row.content for row in connection.execute(Message.__table__.select())]
    kept_system_lines = 1
    assert len(set(before) & set(after)) == kept_system_lines


def test_a_web_chat_is_told_that_it_is_over(store, ana, relay):
    chat = talk(store)
    relay.claim(chat, ana)
    closer(store).close(chat, ana, Closing("resolved"))
    assert texts(store, chat)[-1].startswith("This chat is over")


def test_by_text_message_nothing_is_sent_at_the_end(store, ana, relay):
    chat = talk(store, "sms")
    relay.claim(chat, ana)
    with store.write() as connection:
        connection.execute(DELIVERY.update().values(state="sent"))
    closer(store).close(chat, ana, Closing("stopped_responding"))
    with store.read() as connection:
        due = connection.execute(DELIVERY.select().where(DELIVERY.c.state == "due")).all()
    assert due == []
    assert conversation(store, chat)["address"] is None


def test_a_last_text_is_delivered_before_it_is_erased(store, ana, relay):
    chat = talk(store, "sms")
    relay.claim(chat, ana)
    relay.say(chat, ana, "The shelter will call you at six.", "r")
    closing = closer(store)
    closing.close(chat, ana, Closing("referred"))
    assert "The shelter will call you at six." in texts(store, chat)
    assert closing.purge() == 0
    with store.write() as connection:
        connection.execute(DELIVERY.update().values(state="sent"))
    assert closing.purge() == 1
    assert CANARY not in everything_readable(store, chat)
    assert closing.purge() == 0


def test_with_a_retention_in_hours_the_words_stay_exactly_that_long(store, ana, relay):
    with time_machine.travel(1_800_000_000, tick=False) as clock:
        chat = talk(store)
        relay.claim(chat, ana)
        closing = closer(store, "24")
        closing.close(chat, ana, Closing("resolved"))
        clock.shift(24 * 3600 - 1)
        assert closing.purge() == 0
        assert CANARY in everything_readable(store, chat)
        clock.shift(1)
        assert closing.purge() == 1
    assert CANARY not in everything_readable(store, chat)


def test_a_message_that_nobody_had_read_yet_is_erased_too(store, ana, relay):
    chat = waiting_case(store, text=CANARY)
    relay.claim(chat, ana)
    closer(store).close(chat, ana, Closing("other"))
    assert CANARY not in everything_readable(store, chat)
    assert conversation(store, chat)["due_at"] is None


def test_an_engine_in_the_middle_of_a_turn_cannot_write_into_a_closed_conversation(
    store, ana, relay
):
    chat = talk(store)
    relay.claim(chat, ana)
    with store.write() as connection:
        connection.execute(
            CONVERSATION.update().values(lease_owner="engine-1", lease_until=time.time() + 60)
        )
    closer(store).close(chat, ana, Closing("resolved"))
    assert conversation(store, chat)["lease_owner"] is None


REFUSED = {
    "no disposition": Closing(""),
    "an unknown disposition": Closing("vanished"),
    "an unknown accuracy": Closing("resolved", "perfect"),
}


@pytest.mark.parametrize("closing", REFUSED.values(), ids=REFUSED.keys())
def test_a_conversation_is_not_closed_without_saying_how_it_ended(store, ana, relay, closing):
    chat = talk(store)
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        closer(store).close(chat, ana, closing)
    assert conversation(store, chat)["state"] == "responder"


def test_only_the_holder_closes(store, ana, ben, relay):
    chat = talk(store)
    relay.claim(chat, ana)
    with pytest.raises(NotHolderError):
        closer(store).close(chat, ben, Closing("resolved"))


def test_the_notes_of_a_closed_conversation_can_still_be_read(store, ana, relay):
    from bot.handoff.notes import read_notes

    chat = talk(store)
    relay.claim(chat, ana)
    closer(store).close(chat, ana, Closing("referred", note="Asked to be called on Tuesdays"))
    with store.read() as connection:
        notes = read_notes(connection, key_of(store, chat), chat)
    assert [note.text for note in notes] == ["Asked to be called on Tuesdays"]

from __future__ import annotations

import threading
import time

import pytest

from bot.conversation.inbox import InboundSms, receive_sms
from bot.handoff.errors import (
    AlreadyHeldError,
    CaseChangedError,
    ConversationClosedError,
    HandoffRefusedError,
    NotHolderError,
    NotOfferedError,
    NotPossibleError,
    UnknownConversationError,
)
from bot.handoff.queue import waiting
from bot.handoff.relay import Relay
from bot.storage.schema import Delivery
from tests.handoff.people import (
    AT_ONCE,
    CONVERSATION,
    add,
    case,
    conversation,
    speak,
    texts,
    waiting_case,
    write_in,
)


def test_a_claimed_conversation_is_theirs_and_the_person_is_told(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    assert conversation(store, chat)["state"] == "responder"
    assert case(store, chat)["responder_id"] == ana.id
    assert texts(store, chat)[-1].startswith("A person has joined")


def test_claiming_twice_is_no_second_claim(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    before = (case(store, chat)["version"], len(texts(store, chat)))
    relay.claim(chat, ana)
    assert (case(store, chat)["version"], len(texts(store, chat))) == before


def test_of_many_who_claim_at_once_exactly_one_has_it(any_store):
    store, relay = any_store, Relay(any_store, speak)
    chat = waiting_case(store)
    everyone = [add(store, f"responder{i}", f"Responder {i}") for i in range(6)]
    start, won, lost = threading.Barrier(len(everyone)), [], []

    def claim(responder):
        start.wait()
        try:
            relay.claim(chat, responder)
        except AlreadyHeldError:
            lost.append(responder)
        else:
            won.append(responder)

    threads = [threading.Thread(target=claim, args=(r,)) for r in everyone]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert len(lost) == len(everyone) - 1
    assert case(store, chat)["responder_id"] == won[0].id
    shown_as_theirs = [r.id for r in everyone if waiting(store, r)[0].place == "yours"]
    assert shown_as_theirs == [won[0].id]


def test_a_responder_can_take_a_conversation_that_the_assistant_leads(store, ana, relay):
    led = write_in(store, "hello")
    relay.claim(led, ana)
    assert conversation(store, led)["state"] == "responder"
    assert case(store, led)["tier"] == "none"


def test_what_the_responder_writes_goes_out_once_even_if_the_browser_sends_it_again(
    store, ana, relay
):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    first = relay.say(chat, ana, "I am here. Are you safe right now?", "ref-1")
    assert relay.say(chat, ana, "I am here. Are you safe right now?", "ref-1") == first
    assert texts(store, chat).count("I am here. Are you safe right now?") == 1


def test_the_same_words_can_be_meant_twice(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    relay.say(chat, ana, "I am here.", "ref-1")
    relay.say(chat, ana, "I am here.", "ref-2")
    assert texts(store, chat).count("I am here.") == 2


def test_only_the_holder_speaks(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotHolderError):
        relay.say(chat, ben, "Hello", "r")


TEXTS = {"nothing": "", "only spaces": "  \n ", "longer than a web chat message": "x" * 4001}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_message_that_cannot_be_sent_is_refused_in_words(store, ana, relay, text):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        relay.say(chat, ana, text, "r")


def test_a_release_needs_a_note_and_keeps_the_person_s_place_in_the_queue(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        relay.release(chat, ana, "  ")
    wrote = time.time() - 600
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(last_inbound_at=wrote))
    relay.release(chat, ana, "Shift ends; she waits for the shelter's answer")
    assert conversation(store, chat)["state"] == "waiting"
    assert case(store, chat)["waiting_since"] == pytest.approx(wrote)


def test_a_transfer_is_complete_only_when_it_is_accepted(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    relay.offer(chat, ana, ben.id, "Speaks Yoruba")
    assert case(store, chat)["responder_id"] == ana.id
    relay.accept(chat, ben)
    assert case(store, chat)["responder_id"] == ben.id
    assert case(store, chat)["offered_to"] is None
    assert conversation(store, chat)["state"] == "responder"


def test_a_declined_transfer_stays_where_it_was(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    relay.offer(chat, ana, ben.id, "")
    relay.decline(chat, ben, "Already with two")
    assert case(store, chat)["responder_id"] == ana.id
    with pytest.raises(NotOfferedError):
        relay.accept(chat, ben)


def test_nobody_accepts_what_was_not_offered_to_them(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotOfferedError):
        relay.accept(chat, ben)


def test_nothing_is_offered_to_someone_who_is_shut_out(store, ana, ben, relay):
    from bot.handoff.staff import set_active

    set_active(store, ben.id, False, "admin")
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        relay.offer(chat, ana, ben.id, "")


def test_a_supervisor_takes_over_and_the_person_notices_nothing(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    said = texts(store, chat)
    relay.take_over(chat, ben, "Ana lost her connection")
    assert case(store, chat)["responder_id"] == ben.id
    assert texts(store, chat) == said


def test_the_assistant_answers_again_when_it_is_given_back(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    relay.return_to_assistant(chat, ana)
    assert conversation(store, chat)["state"] == "assistant"
    assert texts(store, chat)[-1].startswith("The person has left")


def test_only_a_responder_lowers_a_tier_and_must_say_why(store, ana, relay):
    chat = waiting_case(store, "high")
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        relay.set_tier(chat, ana, "elevated", "high", " ")
    relay.set_tier(chat, ana, "elevated", "high", "It is over, she is at her sister's")
    assert case(store, chat)["tier"] == "elevated"


def test_a_tier_is_not_lowered_by_someone_who_has_not_seen_it_rise(store, ana, relay):
    from bot.conversation.cases import open_case

    chat = waiting_case(store, "elevated")
    relay.claim(chat, ana)
    with store.write() as connection:
        open_case(connection, dict(conversation(store, chat)), "emergency", "screened")
    with pytest.raises(CaseChangedError):
        relay.set_tier(chat, ana, "none", "elevated", "Seems fine")
    assert case(store, chat)["tier"] == "emergency"


def test_by_text_message_nobody_is_told_anything_after_silence(store, ana, relay):
    chat = waiting_case(store, channel="sms")
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(last_inbound_at=time.time() - 3600))
    relay.claim(chat, ana)
    with store.read() as connection:
        assert connection.execute(Delivery.__table__.select()).first() is None


def test_a_text_is_queued_for_the_courier(store, ana, relay):
    chat = waiting_case(store, channel="sms")
    relay.claim(chat, ana)
    said = relay.say(chat, ana, "I am here.", "r")
    with store.read() as connection:
        rows = [row.message_id for row in connection.execute(Delivery.__table__.select())]
    assert said in rows


def test_what_is_written_to_a_number_that_asked_for_silence_is_kept_and_not_sent(store, ana, relay):
    chat = waiting_case(store, channel="sms")
    number = "+12025550177"
    stop = receive_sms(store, InboundSms("s1", number, "STOP", opt_out="STOP"), AT_ONCE)
    relay.claim(stop.conversation_id, ana)
    relay.say(stop.conversation_id, ana, "I am here.", "r")
    with store.read() as connection:
        rows = connection.execute(Delivery.__table__.select()).all()
    assert rows == []
    assert chat != stop.conversation_id


ACTS = {
    "claim": lambda relay, chat, who: relay.claim(chat, who),
    "say": lambda relay, chat, who: relay.say(chat, who, "Hello", "r"),
    "release": lambda relay, chat, who: relay.release(chat, who, "note"),
    "take over": lambda relay, chat, who: relay.take_over(chat, who, "why"),
    "note": lambda relay, chat, who: relay.remark(chat, who, "note"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_a_closed_conversation_stays_as_it_is(store, ana, relay, act):
    chat = waiting_case(store)
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(state="closed"))
    with pytest.raises(ConversationClosedError):
        act(relay, chat, ana)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_a_conversation_that_was_erased_is_said_to_be_gone(store, ana, relay, act):
    chat = waiting_case(store)
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(wrapped_key=None))
    with pytest.raises(UnknownConversationError):
        act(relay, chat, ana)


def test_a_refused_act_leaves_nothing_behind(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    before = (dict(case(store, chat)), texts(store, chat))
    for act in ("claim", "say", "release"):
        with pytest.raises(HandoffRefusedError):
            ACTS[act](relay, chat, ben)
    assert (dict(case(store, chat)), texts(store, chat)) == before

from __future__ import annotations

import asyncio
import socket
import time
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.channels.sms import provider as provider_module
from bot.channels.sms.backoff import delay, parse_retry_after
from bot.channels.sms.codes import PERMANENT, is_permanent
from bot.channels.sms.courier import Courier
from bot.channels.sms.deliveries import next_due_in, take_due
from bot.channels.sms.handover import STALE_SECONDS, hand_over
from bot.channels.sms.provider import Provider
from bot.conversation.inbox import InboundSms, receive_sms
from bot.conversation.outbox import messages_after, opted_out
from bot.storage.schema import Delivery, Message
from tests.channels.conftest import TOKEN, sign
from tests.channels.fake_provider import Answer
from tests.channels.outbox import (
    BURST,
    case_reason,
    conversation,
    deliver,
    due_at_once,
    reply,
    status,
)


def test_a_reply_reaches_the_provider_once(store, sender, twilio, settings) -> None:
    message = reply(store, conversation(store), "¿Estás a salvo?")
    assert deliver(store, sender) == ["sent"]
    assert deliver(store, sender) == []
    (text,) = twilio.taken
    assert (text["To"], text["Body"]) == ("+15005550006", "¿Estás a salvo?")
    assert text["From"] == settings.twilio.number
    assert twilio.token_of(text) == TOKEN
    assert text["StatusCallback"].startswith(f"{settings.public_url}/sms/twilio/status?ref=")
    assert status(store, message) == ("sent", "sent")


def test_a_messaging_service_is_named_by_its_id(settings, store, twilio) -> None:
    account = replace(settings.twilio, api_base=twilio.url, number="MG" + "0" * 32)
    reply(store, conversation(store), "hi")
    assert deliver(store, Provider(account, settings.public_url, 1)) == ["sent"]
    assert twilio.taken[0]["MessagingServiceSid"] == "MG" + "0" * 32


def test_replies_of_a_conversation_keep_their_order(store, sender, twilio) -> None:
    one = conversation(store)
    for text in "abc":
        reply(store, one, text)
    twilio.plan = lambda _to, n: Answer(429, 20429, taken=False) if n == 1 else Answer()
    assert deliver(store, sender) == ["retry"]
    assert deliver(store, sender) == []  # b and c wait for a
    due_at_once(store)
    for _ in range(3):
        assert deliver(store, sender) == ["sent"]
    assert twilio.bodies() == ["a", "b", "c"]


def test_a_stuck_conversation_holds_up_no_other(store, sender, twilio) -> None:
    reply(store, conversation(store, "+15005550007"), "stuck")
    twilio.plan = lambda to, _n: Answer(503, taken=False) if to.endswith("7") else Answer()
    assert deliver(store, sender) == ["retry"]
    reply(store, conversation(store, "+15005550008"), "free")
    assert deliver(store, sender) == ["sent"]
    assert twilio.bodies() == ["free"]


TROUBLE = {
    "too many requests": Answer(429, 20429, {"Retry-After": "7"}, taken=False),
    "not available": Answer(503, None, {"Retry-After": "7"}, taken=False),
}


@pytest.mark.parametrize("answer", TROUBLE.values(), ids=TROUBLE.keys())
def test_the_provider_s_retry_after_is_obeyed(store, sender, twilio, answer: Answer) -> None:
    reply(store, conversation(store), "hi")
    twilio.plan = lambda _to, _n: answer
    before = time.time()
    assert deliver(store, sender) == ["retry"]
    with store.read() as connection:
        row = connection.execute(select(Delivery)).mappings().one()
    assert row["due_at"] >= before + 7
    assert row["attempts"] == 1
    assert 0 < next_due_in(store, 60.0) <= 8


@given(attempts=st.integers(0, 50), asked=st.none() | st.floats(0, 4000))
def test_waits_lie_between_a_second_and_five_minutes_unless_asked(attempts: int, asked) -> None:
    wait = delay(attempts, asked)
    assert wait >= 1.0
    if asked is None:
        assert wait <= 300.0
    else:
        assert wait >= min(asked, 1800.0)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("3", 3.0), ("Thu, 01 Jan 1970 00:00:10 GMT", 6.0), ("soon", None), ("", None), (None, None)],
)
def test_retry_after_is_read_as_seconds_or_a_date(header, seconds) -> None:
    assert parse_retry_after(header, 4.0) == seconds


@pytest.mark.parametrize("code", sorted(PERMANENT))
def test_a_permanent_refusal_is_not_tried_again_and_a_human_sees_it(
    store, sender, twilio, code: int
) -> None:
    one = conversation(store)
    message = reply(store, one, "hi")
    twilio.plan = lambda _to, _n: Answer(400, code, taken=False)
    assert deliver(store, sender) == ["failed"]
    due_at_once(store)
    assert deliver(store, sender) == []
    assert status(store, message) == ("failed", "failed")
    assert case_reason(store, one) == "delivery_failed"


def test_a_number_that_refuses_texts_is_left_in_peace(store, sender, twilio) -> None:
    one = conversation(store)
    reply(store, one, "hi")
    twilio.plan = lambda _to, _n: Answer(400, 21610, taken=False)
    deliver(store, sender)
    with store.read() as connection:
        assert opted_out(connection, store.vault.address_key("sms", "+15005550006"))
    reply(store, one, "again")
    assert deliver(store, sender) == []
    assert len(twilio.requests) == 1


def test_a_stop_that_comes_late_still_wins(store, sender, twilio) -> None:
    one = conversation(store)
    message = reply(store, one, "hi")
    receive_sms(store, InboundSms("LATE", "+15005550006", "STOP", opt_out="STOP"), BURST)
    assert deliver(store, sender) == []
    assert twilio.taken == []
    assert status(store, message) == ("failed", "withheld")


@pytest.mark.parametrize("status_code", [401, 403], ids=["token refused", "account closed"])
def test_a_broken_account_loses_no_text(store, sender, twilio, status_code: int) -> None:
    reply(store, conversation(store), "hi")
    twilio.plan = lambda _to, n: Answer(status_code, 20003, taken=False) if n == 1 else Answer()
    assert deliver(store, sender) == ["retry"]
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]


def test_a_stale_reply_is_not_sent_blindly_and_a_human_sees_it(store, sender, twilio) -> None:
    one = conversation(store)
    message = reply(store, one, "hi")
    with store.write() as connection:
        old = time.time() - STALE_SECONDS - 1
        connection.execute(update(Message).where(Message.id == message).values(at=old))
    assert deliver(store, sender) == ["withheld"]
    assert twilio.requests == []
    assert status(store, message) == ("failed", "withheld")
    assert case_reason(store, one) == "delivery_failed"


LOST = {
    "the connection broke after it was taken": Answer(drop=True),
    "the connection broke before it was taken": Answer(drop=True, taken=False),
    "a bad gateway after it was taken": Answer(502),
    "an internal error before it was taken": Answer(500, taken=False),
    "an answer that is not Twilio's": Answer(201, body="<html>hello</html>"),
}


@pytest.mark.parametrize("answer", LOST.values(), ids=LOST.keys())
@pytest.mark.parametrize("redacted", [False, True], ids=["bodies listed", "bodies redacted"])
def test_an_unknown_outcome_never_doubles_a_text(
    store, sender, twilio, answer: Answer, redacted: bool
) -> None:
    message = reply(store, conversation(store), "only once")
    twilio.redact = redacted
    twilio.plan = lambda _to, n: answer if n == 1 else Answer()
    assert deliver(store, sender) == ["retry"]
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]
    assert twilio.bodies() == ["only once"]
    assert status(store, message) == ("sent", "sent")


def test_a_silent_provider_is_given_up_on(store, settings, monkeypatch) -> None:
    monkeypatch.setattr(provider_module, "TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        account = replace(settings.twilio, api_base=f"http://127.0.0.1:{deaf.getsockname()[1]}")
        reply(store, conversation(store), "hi")
        assert deliver(store, Provider(account, settings.public_url, 1)) == ["retry"]
    with store.read() as connection:
        assert connection.execute(select(Delivery.lease_until)).scalar_one() is not None


def test_a_provider_that_is_not_there_is_certainly_not_sent_to(store, settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    account = replace(settings.twilio, api_base=f"http://127.0.0.1:{port}")
    reply(store, conversation(store), "hi")
    assert deliver(store, Provider(account, settings.public_url, 1)) == ["retry"]
    with store.read() as connection:
        assert connection.execute(select(Delivery.lease_until)).scalar_one() is None


def test_a_courier_killed_after_sending_doubles_nothing(store, sender, twilio) -> None:
    message = reply(store, conversation(store), "only once")
    (due,) = take_due(store, 5, 30.0)
    sender.send(due.to, due.text, due.ref)  # and here it is killed
    assert deliver(store, sender) == []  # the lease still holds
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]
    assert twilio.bodies() == ["only once"]
    assert status(store, message) == ("sent", "sent")


def test_a_courier_killed_before_sending_loses_nothing(store, sender, twilio) -> None:
    reply(store, conversation(store), "once")
    take_due(store, 5, 30.0)  # and here it is killed
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]
    assert twilio.bodies() == ["once"]
    assert twilio.listings == 1


def test_the_same_words_twice_are_two_texts(store, sender, twilio) -> None:
    one = conversation(store)
    reply(store, one, "I am here.")
    assert deliver(store, sender) == ["sent"]
    reply(store, one, "I am here.")
    take_due(store, 5, 30.0)
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]
    assert len(twilio.taken) == 2


def test_a_status_callback_tells_of_a_text_whose_courier_died(
    client, store, sender, twilio
) -> None:
    message = reply(store, conversation(store), "once")
    (due,) = take_due(store, 5, 30.0)
    sid = sender.send(due.to, due.text, due.ref)
    callback = urlsplit(twilio.taken[0]["StatusCallback"])
    assert parse_qs(callback.query) == {"ref": [due.ref]}
    path = f"/sms/twilio/status?{callback.query}"
    body = urlencode({"MessageSid": sid, "MessageStatus": "sent", "To": due.to}).encode()
    assert client.post(path, content=body, headers=sign(path, body)).status_code == 204
    assert status(store, message) == ("sent", "sent")
    due_at_once(store)
    assert deliver(store, sender) == []


def test_a_held_up_courier_does_not_send_what_another_may_have(store, sender, twilio) -> None:
    reply(store, conversation(store), "hi")
    (due,) = take_due(store, 5, 30.0)
    late = replace(due, leased_until=time.time() + 1)
    assert hand_over(store, sender, late).result == "retry"
    assert twilio.requests == []


def test_a_very_long_text_goes_in_parts_and_no_part_goes_twice(store, sender, twilio) -> None:
    words = " ".join(f"word{n}" for n in range(450))
    message = reply(store, conversation(store), words)
    twilio.plan = lambda _to, n: Answer(429, taken=False) if n == 2 else Answer()
    assert deliver(store, sender) == ["retry"]
    due_at_once(store)
    assert deliver(store, sender) == ["sent"]
    assert " ".join(twilio.bodies()) == words
    assert len(twilio.taken) == 3
    assert ["ref=" in text["StatusCallback"] for text in twilio.taken] == [False, False, True]
    assert status(store, message) == ("sent", "sent")


@pytest.mark.parametrize(
    ("status_code", "code", "permanent"),
    [(400, 21610, True), (400, 99999, True), (404, None, True), (429, None, False), (429, 20429, False),
     (401, 20003, False), (500, None, False), (408, None, False), (400, 14107, False)],
)  # fmt: skip
def test_what_is_final_is_known(status_code: int, code: int | None, permanent: bool) -> None:
    assert is_permanent(status_code, code) is permanent


async def test_the_courier_wakes_at_the_doorbell_and_brings_everything(
    store, sender, twilio
) -> None:
    courier = Courier(store, sender, workers=4)
    running = asyncio.create_task(courier.run())
    await asyncio.sleep(0.1)
    ids = [conversation(store, f"+1500555{n:04d}") for n in range(10)]
    for text in ("first", "second"):
        for one in ids:
            reply(store, one, text)
    store.doorbell.ring("courier")
    end = time.monotonic() + 10
    while len(twilio.taken) < 20 and time.monotonic() < end:
        await asyncio.sleep(0.01)
    courier.stop()
    await running
    assert len(twilio.taken) == 20
    for one in ids:
        sent = [m.content.text for m in messages_after(store, one, directions=("out",))]
        assert sent == ["first", "second"]
        assert {m.status for m in messages_after(store, one, directions=("out",))} == {"sent"}


async def test_a_throttled_courier_leaves_the_provider_alone(store, sender, twilio) -> None:
    twilio.plan = lambda _to, n: (
        Answer(429, 20429, {"Retry-After": "1"}, taken=False) if n == 1 else Answer()
    )
    for n in range(5):
        reply(store, conversation(store, f"+1500555{n:04d}"), "hi")
    courier = Courier(store, sender, workers=1)
    running = asyncio.create_task(courier.run())
    end = time.monotonic() + 10
    while len(twilio.taken) < 5 and time.monotonic() < end:
        await asyncio.sleep(0.02)
    courier.stop()
    await running
    assert len(twilio.taken) == 5
    first, second = twilio.requests[0][0], twilio.requests[1][0]
    assert second - first >= 0.99

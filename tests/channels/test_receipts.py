"""What the provider reports of a text: it arrived, or it did not."""

from __future__ import annotations

import itertools
from urllib.parse import urlencode

import pytest

from bot.channels.sms.deliveries import mark_sent, take_due
from bot.channels.sms.receipts import Receipt, record_receipt
from bot.storage.schema import Message
from tests.channels.conftest import post_sms, sign
from tests.channels.outbox import case_reason, conversation, deliver, reply, status

RECEIPTS = [("sent", None), ("delivered", None), ("failed", 30003), ("sent", None)]


def test_receipts_in_any_order_end_the_same(store) -> None:
    one = conversation(store)
    for number, order in enumerate(itertools.permutations(RECEIPTS)):
        message = reply(store, one, "hi")
        mark_sent(store, message, f"SM{number}")
        for told, code in order:
            record_receipt(store, Receipt(f"SM{number}", told, code))
        assert status(store, message) == ("sent", "delivered")


def test_a_receipt_does_not_bring_an_erased_text_back(store) -> None:
    message = reply(store, conversation(store), "hi")
    mark_sent(store, message, "SM1")
    with store.write() as connection:
        connection.execute(Message.__table__.update().values(status="erased"))
    assert not record_receipt(store, Receipt("SM1", "delivered", None))
    assert status(store, message) == ("sent", "erased")


@pytest.mark.parametrize("late", [False, True], ids=["after the answer", "before the answer"])
def test_a_delivered_text_stays_delivered(store, sender, late: bool) -> None:
    message = reply(store, conversation(store), "hi")
    (due,) = take_due(store, 5, 30.0)
    if not late:
        mark_sent(store, message, "SM9")
    assert record_receipt(store, Receipt("SM9", "delivered", None, due.ref))
    if late:
        mark_sent(store, message, "SM9")
    assert not record_receipt(store, Receipt("SM9", "sent", None, due.ref))
    assert status(store, message) == ("sent", "delivered")


def test_a_text_that_fails_on_its_way_is_shown_to_a_human(client, store, sender, twilio) -> None:
    one = conversation(store)
    message = reply(store, one, "hi")
    deliver(store, sender)
    form = {
        "MessageSid": twilio.taken[0]["sid"],
        "MessageStatus": "undelivered",
        "ErrorCode": "30005",
    }
    body = urlencode(form).encode()
    for _ in range(2):
        headers = sign("/sms/twilio/status", body)
        assert client.post("/sms/twilio/status", content=body, headers=headers).status_code == 204
    assert status(store, message) == ("failed", "failed")
    assert case_reason(store, one) == "delivery_failed"


def test_a_receipt_for_nobody_s_text_is_taken_and_forgotten(client, store) -> None:
    for form in (
        {"MessageSid": "SM404", "MessageStatus": "delivered"},
        {"MessageSid": "SM404", "MessageStatus": "who knows"},
        {"MessageSid": "SM404"},
    ):
        body = urlencode(form).encode()
        headers = sign("/sms/twilio/status", body)
        assert client.post("/sms/twilio/status", content=body, headers=headers).status_code == 204


def test_an_inbound_text_cannot_be_marked_by_a_receipt(client, store) -> None:
    post_sms(client)
    assert not record_receipt(store, Receipt("SM00000000000000000000000000000001", "failed"))

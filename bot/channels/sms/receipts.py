"""What the provider reports after it took a text: sent, delivered, or not.

Receipts come in any order and more than once, so a status only ever rises: sent, failed, delivered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.channels.sms.codes import OPTED_OUT
from bot.channels.sms.deliveries import CONVERSATION, DELIVERY, MESSAGE, link, silence
from bot.conversation.cases import open_case
from bot.storage.database import Store

RANK: Final = {"queued": 0, "withheld": 0, "sent": 1, "failed": 2, "delivered": 3}
STATUSES: Final = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}


@dataclass(frozen=True)
class Receipt:
    """One status callback. ``ref`` is our own name for the message, from the callback's query."""

    provider_id: str
    status: str  # as in STATUSES' values
    error_code: int | None = None
    ref: str = ""


def record_receipt(store: Store, receipt: Receipt) -> bool:
    """Note what became of a text; False when it is not one of ours.

    A text that failed on its way is put before a human: the person believes that they were not answered.
    """
    with store.write() as connection:
        if receipt.ref:
            link(connection, receipt.ref, receipt.provider_id)
        query = select(MESSAGE.c.id, MESSAGE.c.status, MESSAGE.c.conversation_id).where(
            MESSAGE.c.provider_id == receipt.provider_id, MESSAGE.c.direction == "out"
        )
        row = connection.execute(query).one_or_none()
        if row is None:
            return False
        risen = RANK[receipt.status] > RANK.get(row.status or "queued", 0)
        if risen:
            _raise(connection, row.id, receipt)
            if receipt.status == "failed":
                show_failure(connection, row.conversation_id, receipt.error_code)
    if risen:
        store.doorbell.ring("courier", "console")
    return True


def show_failure(connection: Connection, conversation_id: str, error_code: int | None) -> None:
    """Put a conversation whose text cannot reach the person before a human."""
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    conversation = connection.execute(query).mappings().one()
    if error_code == OPTED_OUT:
        silence(connection, conversation["address_key"])
    open_case(connection, conversation, "elevated", "delivery_failed")


def _raise(connection: Connection, message_id: int, receipt: Receipt) -> None:
    changes: dict[str, object] = {"status": receipt.status}
    connection.execute(update(MESSAGE).where(MESSAGE.c.id == message_id).values(**changes))
    delivery: dict[str, object] = {"error_code": receipt.error_code}
    if receipt.status == "failed":
        delivery["state"] = "failed"
    elif receipt.status == "delivered":
        delivery["state"] = "sent"
    connection.execute(
        update(DELIVERY).where(DELIVERY.c.message_id == message_id).values(**delivery)
    )

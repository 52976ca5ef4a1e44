"""What the provider reports after it took a text: sent, delivered, or not.

Receipts come in any order and more than once, so a status only ever rises: sent, failed, delivered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Connection

from bot.channels.sms.codes import OPTED_OUT
from bot.channels.sms.deliveries import CONVERSATION, DELIVERY, MESSAGE, link, silence
from bot.conversation.cases import open_case
from bot.conversation.erasing import ERASED
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


# Built once: putting a statement together costs more than running it.
_MINE = select(MESSAGE.c.id, MESSAGE.c.status, MESSAGE.c.conversation_id).where(
    MESSAGE.c.provider_id == bindparam("sent_as"), MESSAGE.c.direction == "out"
)


def record_receipt(store: Store, receipt: Receipt) -> bool:
    """Note what became of a text; False when it is not one of ours, or this much was known.

    A text that failed on its way is put before a human: the person believes that they were not answered.
    """
    if says_nothing_new(store, receipt):
        return False
    with store.write() as connection:
        risen = note_receipt(connection, receipt)
    if risen:
        store.doorbell.ring("courier", "console")
    return risen


def says_nothing_new(store: Store, receipt: Receipt) -> bool:
    """Whether the text is known to be at least so far."""
    with store.read() as connection:
        row = connection.execute(_MINE, {"sent_as": receipt.provider_id}).one_or_none()
    return row is not None and not _rises(row.status, receipt)


def note_receipt(connection: Connection, receipt: Receipt) -> bool:
    """Within a transaction; whether the text's status rose. Ring ``courier`` and ``console`` then."""
    if receipt.ref:
        link(connection, receipt.ref, receipt.provider_id)
    row = connection.execute(_MINE, {"sent_as": receipt.provider_id}).one_or_none()
    if row is None or not _rises(row.status, receipt):
        return False
    _raise(connection, row.id, receipt)
    if receipt.status == "failed":
        show_failure(connection, row.conversation_id, receipt.error_code)
    return True


def show_failure(connection: Connection, conversation_id: str, error_code: int | None) -> None:
    """Put a conversation whose text cannot reach the person before a human."""
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    conversation = connection.execute(query).mappings().one()
    if error_code == OPTED_OUT:
        silence(connection, conversation["address_key"])
    open_case(connection, conversation, "elevated", "delivery_failed")


def _rises(known: str | None, receipt: Receipt) -> bool:
    return known != ERASED and RANK[receipt.status] > RANK.get(known or "queued", 0)


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

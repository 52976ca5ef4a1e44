"""What the courier's tests share: a conversation with replies that are due, and what became of them."""

from __future__ import annotations

import time

from sqlalchemy import select, update

from bot.channels.sms.deliveries import take_due
from bot.channels.sms.handover import hand_over
from bot.conversation.content import Content
from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.conversation.outbox import Outgoing, queue
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation, Delivery, Message

BURST = Burst(1.0, 2.0)


def conversation(store: Store, number: str = "+15005550006") -> str:
    sid = f"IN{time.time_ns()}{number[1:]}"
    return receive_sms(store, InboundSms(sid, number, "hi"), BURST).conversation_id


def reply(store: Store, conversation_id: str, text: str) -> int:
    with store.write() as connection:
        query = select(Conversation.__table__).where(Conversation.id == conversation_id)
        row = connection.execute(query).mappings().one()
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        return queue(connection, key, Outgoing(row, Content(text), "assistant"))


def deliver(store: Store, sender, seconds: float = 30.0) -> list[str]:
    """Hand over everything that is due now; returns the results."""
    return [hand_over(store, sender, due).result for due in take_due(store, 50, seconds)]


def due_at_once(store: Store) -> None:
    with store.write() as connection:
        soon = time.time() - 0.001
        mine = Delivery.state == "due"
        connection.execute(update(Delivery).where(mine).values(due_at=soon))
        leased = mine & Delivery.lease_until.is_not(None)
        connection.execute(update(Delivery).where(leased).values(lease_until=soon))


def status(store: Store, message_id: int) -> tuple[str, str]:
    with store.read() as connection:
        query = select(Delivery.state, Message.status).join(
            Message, Message.id == Delivery.message_id
        )
        return tuple(connection.execute(query.where(Message.id == message_id)).one())


def case_reason(store: Store, conversation_id: str) -> str | None:
    with store.read() as connection:
        query = select(Case.reason).where(Case.conversation_id == conversation_id)
        return connection.execute(query).scalar_one_or_none()

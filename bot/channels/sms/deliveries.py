"""The courier's side of the outbox: which text is due, and what became of it.

A delivery is ``due`` until the provider took it (``sent``) or never will (``failed``). The courier
leases it before it calls the provider; a lease that ran out means nobody knows whether the provider took
it, and the next holder must ask before sending again.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Connection

from bot.conversation.cases import open_case
from bot.conversation.content import Content
from bot.conversation.copies import ask_deletion_of, note_part
from bot.conversation.erasing import ERASED
from bot.conversation.inbox import address_place, content_place
from bot.storage.database import Store
from bot.storage.schema import Conversation, Delivery, Message, OptOut
from bot.storage.vault import ErasedError, SealBrokenError

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
DELIVERY = Delivery.__table__
OPT_OUT = OptOut.__table__
MOST_LOOKED_AT = 500
_LEASE = (
    update(DELIVERY)
    .where(DELIVERY.c.message_id == bindparam("leased"))
    .values(lease_until=bindparam("until"))
)


@dataclass(frozen=True)
class DueSms:
    """A text that the courier should hand to the provider now. Addresses stay in memory only."""

    message_id: int
    conversation_id: str
    ref: str  # the message's random name; the status callback carries it
    to: str
    text: str
    attempts: int
    queued_at: float
    unknown: bool  # an earlier try ended without anyone knowing how
    leased_until: float  # after this another courier may have it


def take_due(store: Store, limit: int, lease_seconds: float) -> list[DueSms]:
    """Lease up to ``limit`` due texts, oldest first, at most one a conversation so order is kept.

    A text whose predecessor in the same conversation is still to be sent waits for it. Texts to a number
    that asked for silence after they were queued, and texts of an erased conversation, are withheld.
    """
    now = time.time()
    due: list[DueSms] = []
    if not _anything_due(store, now):
        return due
    with store.write() as connection:
        rows = connection.execute(_DUE, {"now": now, "most": limit}).mappings().all()
        for row in {row["conversation_id"]: row for row in reversed(rows)}.values():
            try:
                sms = None if row["silent"] else _due_sms(store, row, now + lease_seconds)
            except SealBrokenError:
                # It cannot be read, so it cannot be sent; it must not hold up the others either.
                conversation = finish(connection, row["message_id"], "failed", None)
                open_case(connection, conversation, "elevated", "delivery_failed")
                continue
            if sms is None:
                finish(connection, row["message_id"], "withheld", None)
                continue
            due.append(sms)
        if due:
            leased = [{"leased": sms.message_id, "until": now + lease_seconds} for sms in due]
            connection.execute(_LEASE, leased)
    return sorted(due, key=lambda sms: sms.message_id)


def next_due_in(store: Store, longest: float) -> float:
    """Seconds until a conversation's first text is due or its lease runs out, at most ``longest``."""
    query = (
        select(DELIVERY.c.conversation_id, DELIVERY.c.due_at, DELIVERY.c.lease_until)
        .where(DELIVERY.c.state == "due")
        .order_by(DELIVERY.c.message_id)
        .limit(MOST_LOOKED_AT)
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
    now = time.time()
    first = {row.conversation_id: row for row in reversed(rows)}
    times: list[float] = [max(row.due_at, row.lease_until or 0.0) - now for row in first.values()]
    return max(0.0, min(longest, *times)) if times else longest


def mark_sent(store: Store, message_id: int, provider_id: str) -> None:
    """The provider took it: remember its id, so that receipts find the message."""
    with store.write() as connection:
        _sent(connection, MESSAGE.c.id == message_id, provider_id)
        followed = connection.execute(_FOLLOWERS, {"before": message_id}).first() is not None
    store.doorbell.ring(*(("courier", "console") if followed else ("console",)))


def mark_part(store: Store, sms: DueSms, provider_id: str) -> None:
    """The provider took a part of a long text, which no message will name."""
    with store.write() as connection:
        note_part(connection, provider_id, sms.conversation_id)


def mark_retry(
    store: Store, message_id: int, wait: float, error_code: int | None, *, unknown: bool = False
) -> None:
    """It was not handed over this time: try again in ``wait`` seconds.

    With ``unknown`` the provider may have taken it all the same, and the next try asks first.
    """
    again = time.time() + wait
    with store.write() as connection:
        connection.execute(
            update(DELIVERY)
            .where(DELIVERY.c.message_id == message_id, DELIVERY.c.state == "due")
            .values(
                due_at=again,
                lease_until=again if unknown else None,
                attempts=DELIVERY.c.attempts + 1,
                error_code=error_code,
            )
        )


def finish(connection: Connection, message_id: int, status: str, error_code: int | None) -> Any:
    """It will never be delivered (``failed``) or must not be (``withheld``).

    Returns the conversation's row as a mapping, for the case that shows it to a human. Ring ``courier``
    and ``console`` after the commit.
    """
    connection.execute(
        update(DELIVERY)
        .where(DELIVERY.c.message_id == message_id)
        .values(state="failed", lease_until=None, error_code=error_code)
    )
    connection.execute(update(MESSAGE).where(MESSAGE.c.id == message_id).values(status=status))
    query = (
        select(CONVERSATION)
        .join(MESSAGE, MESSAGE.c.conversation_id == CONVERSATION.c.id)
        .where(MESSAGE.c.id == message_id)
    )
    return connection.execute(query).mappings().one()


def silence(connection: Connection, address_key: str | None) -> None:
    """Remember that the provider refuses texts to this number because the person asked it to."""
    if address_key is None:
        return
    connection.execute(OPT_OUT.delete().where(OPT_OUT.c.address_key == address_key))
    connection.execute(OPT_OUT.insert().values(address_key=address_key, at=time.time()))


def link(connection: Connection, ref: str, provider_id: str) -> bool:
    """Give a message that was sent the provider's id, when its courier died before noting it."""
    mine = (
        (MESSAGE.c.ref == ref) & (MESSAGE.c.direction == "out") & (MESSAGE.c.provider_id.is_(None))
    )
    return _sent(connection, mine, provider_id)


def known_ids(store: Store, provider_ids: list[str]) -> set[str]:
    """Those of ``provider_ids`` that belong to a message already."""
    query = select(MESSAGE.c.provider_id).where(MESSAGE.c.provider_id.in_(provider_ids))
    with store.read() as connection:
        return set(connection.execute(query).scalars())


def _anything_due(store: Store, now: float) -> bool:
    """A look without the writer's place, which every role waits for."""
    with store.read() as connection:
        return connection.execute(_ANY_DUE, {"now": now}).first() is not None


def _sent(connection: Connection, which: Any, provider_id: str) -> bool:
    query = select(MESSAGE.c.id, MESSAGE.c.status, MESSAGE.c.conversation_id).where(which)
    row = connection.execute(query).one_or_none()
    if row is None:
        return False
    if row.status == ERASED:
        # Erased while it was on its way: the provider's copy goes too, now that its name is known.
        ask_deletion_of(connection, provider_id, row.conversation_id, time.time())
    # A receipt can be quicker than the answer to our own request: never step back from it.
    status = "sent" if row.status in (None, "queued", "withheld") else row.status
    connection.execute(
        update(MESSAGE).where(MESSAGE.c.id == row.id).values(provider_id=provider_id, status=status)
    )
    connection.execute(
        update(DELIVERY)
        .where(DELIVERY.c.message_id == row.id, DELIVERY.c.state == "due")
        .values(state="sent", lease_until=None)
    )
    return True


def _due_query() -> Any:
    earlier = DELIVERY.alias("earlier")
    blocked = (
        select(earlier.c.message_id)
        .where(
            earlier.c.conversation_id == DELIVERY.c.conversation_id,
            earlier.c.state == "due",
            earlier.c.message_id < DELIVERY.c.message_id,
        )
        .exists()
    )
    silent = (
        select(OPT_OUT.c.at).where(OPT_OUT.c.address_key == CONVERSATION.c.address_key).exists()
    )
    return (
        select(
            DELIVERY.c.message_id,
            DELIVERY.c.conversation_id,
            DELIVERY.c.attempts,
            DELIVERY.c.lease_until,
            MESSAGE.c.ref,
            MESSAGE.c.content,
            MESSAGE.c.at,
            CONVERSATION.c.address,
            CONVERSATION.c.key_id,
            CONVERSATION.c.wrapped_key,
            silent.label("silent"),
        )
        .join(MESSAGE, MESSAGE.c.id == DELIVERY.c.message_id)
        .join(CONVERSATION, CONVERSATION.c.id == DELIVERY.c.conversation_id)
        .where(
            DELIVERY.c.state == "due",
            DELIVERY.c.due_at <= bindparam("now"),
            (DELIVERY.c.lease_until.is_(None)) | (DELIVERY.c.lease_until <= bindparam("now")),
            ~blocked,
        )
        .order_by(DELIVERY.c.message_id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True, of=DELIVERY)
    )


# Built once: putting a statement together costs more than running it.
_DUE = _due_query()
_ANY_DUE = (
    select(DELIVERY.c.message_id)
    .where(
        DELIVERY.c.state == "due",
        DELIVERY.c.due_at <= bindparam("now"),
        (DELIVERY.c.lease_until.is_(None)) | (DELIVERY.c.lease_until <= bindparam("now")),
    )
    .limit(1)
)
_SENT_NOW = DELIVERY.alias("sent_now")
_FOLLOWERS = (
    select(DELIVERY.c.message_id)
    .join(_SENT_NOW, _SENT_NOW.c.conversation_id == DELIVERY.c.conversation_id)
    .where(
        _SENT_NOW.c.message_id == bindparam("before"),
        DELIVERY.c.message_id > bindparam("before"),
        DELIVERY.c.state == "due",
    )
    .limit(1)
)


def _due_sms(store: Store, row: Any, leased_until: float) -> DueSms | None:
    if row["content"] is None or row["address"] is None:
        return None
    try:
        key = store.vault.data_key(row["conversation_id"], row["key_id"], row["wrapped_key"])
    except ErasedError:
        return None
    content = Content.from_bytes(key.open(row["content"], content_place(row["ref"])))
    return DueSms(
        message_id=row["message_id"],
        conversation_id=row["conversation_id"],
        ref=row["ref"],
        to=key.open(row["address"], address_place(row["conversation_id"])).decode(),
        text=content.text,
        attempts=row["attempts"],
        queued_at=row["at"],
        unknown=row["lease_until"] is not None,
        leased_until=leased_until,
    )

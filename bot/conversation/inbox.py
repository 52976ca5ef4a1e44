"""Taking messages in: committed before anyone is told 2xx, each provider id once.

A conversation is found again by the keyed HMAC of its address; a closed one is never reopened. The
call returns after the commit, so a caller may acknowledge at once.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy import text as text_clause
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.conversation.cases import open_case
from bot.conversation.content import Content
from bot.conversation.lease import LEASE_SECONDS
from bot.conversation.states import CLOSED
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message, OptOut
from bot.storage.vault import DataKey, SealBrokenError

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
OPT_OUT = OptOut.__table__
# Longer texts are cut before they are stored; SMS ends at 1,600 characters, web chat at this.
LONGEST_TEXT = 4000


# Built once: putting a statement together costs more than running it.
_BY_PROVIDER_ID = select(MESSAGE.c.id, MESSAGE.c.conversation_id).where(
    MESSAGE.c.provider_id == bindparam("known")
)
_BY_ADDRESS = (
    select(CONVERSATION)
    .where(
        CONVERSATION.c.address_key == bindparam("address"),
        CONVERSATION.c.state != CLOSED,
        CONVERSATION.c.wrapped_key.is_not(None),
    )
    .order_by(CONVERSATION.c.opened_at.desc())
    .limit(1)
    .with_for_update()
)
# A number that texts this often is no burst: it gets an answer every now and then, and a human sees it.
# What sounds like danger is heard at once all the same (``bot/conversation/engine.py``).
FLOOD_TEXTS = 60
FLOOD_SECONDS = 600.0
_SO_MANY_AGO = (
    select(MESSAGE.c.at)
    .where(MESSAGE.c.conversation_id == bindparam("conversation"), MESSAGE.c.direction == "in")
    .order_by(MESSAGE.c.id.desc())
    .offset(FLOOD_TEXTS)
    .limit(1)
)
_FIRST_PENDING = select(func.min(MESSAGE.c.at)).where(
    MESSAGE.c.conversation_id == bindparam("conversation"),
    MESSAGE.c.direction == "in",
    MESSAGE.c.handled_at.is_(None),
)
_NEWS = (
    update(CONVERSATION)
    .where(CONVERSATION.c.id == bindparam("conversation"))
    .values(last_inbound_at=bindparam("now"), due_at=bindparam("due"))
)
_INSERT = MESSAGE.insert()


@dataclass(frozen=True)
class Burst:
    """How long the engine waits for more fragments: after the last one, and in all (seconds)."""

    quiet: float
    longest: float


@dataclass(frozen=True)
class InboundSms:
    """A text as the provider brought it. ``text`` is never altered; ``media`` counts attachments."""

    provider_id: str
    sender: str
    text: str
    media: int = 0
    # STOP, START or HELP where it is one of the provider's keywords; YES where it means START if the
    # number asked for silence before, and is an ordinary answer otherwise.
    opt_out: str = ""


@dataclass(frozen=True)
class Received:
    """What became of a message: ``duplicate`` when the same provider id was already stored."""

    conversation_id: str
    message_id: int
    duplicate: bool
    opened: bool


class UnknownConversationError(Exception):
    """The conversation does not exist, or is closed."""


def receive_sms(store: Store, sms: InboundSms, burst: Burst) -> Received:
    """Store a text. Finds or opens the sender's conversation; returns after the commit."""
    try:
        with store.write() as connection:
            received = take_sms(connection, store, sms, burst)
    except IntegrityError:
        # Two copies of one webhook met in the unique index; the other one was stored.
        with store.read() as connection:
            known = _find_duplicate(connection, sms.provider_id)
        if known is None:
            raise
        return known
    if not received.duplicate:
        store.doorbell.ring("engine", "console")
    return received


def receive_webchat(
    store: Store, conversation_id: str, client_ref: str, text: str, burst: Burst
) -> Received:
    """Store a web chat message; ``client_ref`` is the browser's own name for it, sent again on retry.

    Raises :class:`UnknownConversationError` for a conversation that is closed or not there.
    """
    provider_id = f"web:{conversation_id}:{client_ref}"
    with store.write() as connection:
        query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id).with_for_update()
        row = connection.execute(query).mappings().one_or_none()
        if row is None or row["state"] == CLOSED or row["wrapped_key"] is None:
            raise UnknownConversationError(conversation_id)
        # Looked up once the row is held: a second copy of the message waits here for the first.
        known = _find_duplicate(connection, provider_id)
        if known:
            return known
        try:
            key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        except SealBrokenError as error:
            # Nothing can be said in it any more; a new chat can be opened.
            raise UnknownConversationError(conversation_id) from error
        message_id = _append(connection, row, key, Content(clean(text)), provider_id, burst)
    store.doorbell.ring("engine", "gateway", "console")
    return Received(conversation_id, message_id, False, False)


def open_webchat(connection: Connection, store: Store, *, language: str | None = None) -> str:
    """Open a web chat conversation inside a transaction; returns its id."""
    row, _ = _open(connection, store, "webchat", None, None, language)
    return str(row["id"])


def hold_row(connection: Connection, conversation_id: str) -> None:
    """Keep every other writer of this conversation waiting until the transaction ends.

    Message ids are the order that readers resume by, so within a conversation they must become visible
    in that order. SQLite has one writer at a time; PostgreSQL needs the row to be locked.
    """
    if connection.dialect.name == "postgresql":
        query = select(CONVERSATION.c.id).where(CONVERSATION.c.id == conversation_id)
        connection.execute(query.with_for_update())


def clean(text: str) -> str:
    """The text without what no person typed: NULs and lone surrogates; capped, never rewritten."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()[:LONGEST_TEXT]


def take_sms(connection: Connection, store: Store, sms: InboundSms, burst: Burst) -> Received:
    """Store a text within a transaction. Ring ``engine`` and ``console`` after its commit."""
    address_key = store.vault.address_key("sms", sms.sender)
    known = _find_duplicate(connection, sms.provider_id)
    if known:
        return known
    _hold_address(connection, address_key)
    row, key, opened = _conversation_of(connection, store, address_key, sms.sender)
    opt_out = _remember_opt_out(connection, address_key, sms.opt_out)
    extra = {"opt_out": opt_out} if opt_out else {}
    content = Content(text=clean(sms.text), media=sms.media, extra=extra)
    message_id = _append(connection, row, key, content, sms.provider_id, burst)
    return Received(row["id"], message_id, False, opened)


def _find_duplicate(connection: Connection, provider_id: str) -> Received | None:
    row = connection.execute(_BY_PROVIDER_ID, {"known": provider_id}).one_or_none()
    return Received(row.conversation_id, row.id, True, False) if row else None


def _conversation_of(
    connection: Connection, store: Store, address_key: str, address: str
) -> tuple[Any, DataKey, bool]:
    found = connection.execute(_BY_ADDRESS, {"address": address_key})
    row = found.mappings().one_or_none()
    if row is not None:
        try:
            key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        except SealBrokenError:
            # Their words must not be lost with a damaged row: a human sees it, and a new one is opened.
            open_case(connection, row, "elevated", "turn_failed")
        else:
            return row, key, False
    row, key = _open(connection, store, "sms", address_key, address, None)
    return row, key, True


def _open(
    connection: Connection,
    store: Store,
    channel: str,
    address_key: str | None,
    address: str | None,
    language: str | None,
) -> tuple[Any, DataKey]:
    conversation_id = secrets.token_hex(16)
    key, key_id, wrapped = store.vault.new_data_key(conversation_id)
    now = time.time()
    row = {
        "id": conversation_id,
        "channel": channel,
        "address_key": address_key,
        "address": key.seal(address.encode(), address_place(conversation_id)) if address else None,
        "wrapped_key": wrapped,
        "key_id": key_id,
        "state": "assistant",
        "language": language,
        "opened_at": now,
        "last_inbound_at": now,
        "due_at": None,
        "turns": 0,
        "attempts": 0,
        "test": False,
    }
    connection.execute(CONVERSATION.insert().values(**row))
    return row, key


def _append(
    connection: Connection,
    row: Any,
    key: DataKey,
    content: Content,
    provider_id: str,
    burst: Burst,
) -> int:
    now = time.time()
    ref = secrets.token_hex(16)
    values = {
        "ref": ref,
        "conversation_id": row["id"],
        "direction": "in",
        "author": "person",
        "provider_id": provider_id,
        "content": key.seal(content.to_bytes(), content_place(ref)),
        "at": now,
    }
    result = connection.execute(_INSERT, values)
    waiting_since = (
        connection.execute(_FIRST_PENDING, {"conversation": row["id"]}).scalar_one() or now
    )
    due = min(now + burst.quiet, waiting_since + burst.longest)
    if _floods(connection, row["id"], now):
        # Never later than it was to be: the engine may have heard danger and made it due.
        due = min(_still_due(row, now) or now + FLOOD_SECONDS, waiting_since + FLOOD_SECONDS)
    connection.execute(_NEWS, {"conversation": row["id"], "now": now, "due": due})
    return int(result.inserted_primary_key[0])


def _floods(connection: Connection, conversation_id: str, now: float) -> bool:
    at = connection.execute(_SO_MANY_AGO, {"conversation": conversation_id}).scalar_one_or_none()
    return at is not None and at > now - FLOOD_SECONDS


def _still_due(row: Any, now: float) -> float | None:
    """When the conversation is due, unless a turn that is under way was meant."""
    leased_at = (row["lease_until"] or 0.0) - LEASE_SECONDS
    under_way = leased_at + LEASE_SECONDS > now and (row["due_at"] or 0.0) <= leased_at
    return None if under_way else row["due_at"]


def _hold_address(connection: Connection, address_key: str) -> None:
    """Let two first texts of one number open one conversation, not two (PostgreSQL)."""
    if connection.dialect.name == "postgresql":
        number = int(address_key[:15], 16)
        connection.execute(text_clause("SELECT pg_advisory_xact_lock(:n)"), {"n": number})


def _remember_opt_out(connection: Connection, address_key: str, opt_out: str) -> str:
    """Note a wish for silence or its end; returns what the keyword meant."""
    mine = OPT_OUT.c.address_key == address_key
    if opt_out == "STOP":
        connection.execute(OPT_OUT.delete().where(mine))
        connection.execute(OPT_OUT.insert().values(address_key=address_key, at=time.time()))
    elif opt_out in ("START", "YES"):
        silent = connection.execute(OPT_OUT.delete().where(mine)).rowcount > 0
        return "START" if silent or opt_out == "START" else ""
    return opt_out


def content_place(ref: str) -> str:
    """Where a message's ciphertext stands, as the seal names it."""
    return f"message/{ref}/content"


def address_place(conversation_id: str) -> str:
    """Where a conversation's address stands, as the seal names it."""
    return f"conversation/{conversation_id}/address"

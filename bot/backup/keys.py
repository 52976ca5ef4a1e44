"""The keys of conversations, in a file of its own that each new one replaces.

A copy of the store holds no keys. So a conversation whose key was destroyed is gone from every older
copy as soon as this small file has been written anew, and a restore with the newest one cannot bring it
back. It also says whose transcript is erased, so that those texts are not brought back either.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, not_, or_, select
from sqlalchemy.engine import Connection

from bot.handoff.closing import ERASED
from bot.storage.schema import Conversation, Message, StoreFact

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
FORMAT = 1


class KeysError(Exception):
    """The file of keys is not one, or is older than the copy of the store."""


@dataclass(frozen=True)
class Kept:
    """The wrapped key of a conversation that was not erased."""

    key_id: str
    wrapped: bytes
    transcript_erased: bool


@dataclass(frozen=True)
class KeyLedger:
    """Every key there was at ``made_at`` (seconds since the epoch), and what the store knew of its own."""

    made_at: float
    facts: dict[str, str]
    kept: dict[str, Kept]


def ledger_lines(connection: Connection, made_at: float) -> Iterator[bytes]:
    """The ledger, a line a conversation that still has its key."""
    facts = {row.name: row.value for row in connection.execute(select(StoreFact.__table__))}
    yield _line({"lantern_keys": FORMAT, "made_at": made_at, "facts": facts})
    texts = (
        select(MESSAGE.c.id)
        .where(
            MESSAGE.c.conversation_id == CONVERSATION.c.id,
            MESSAGE.c.author != "system",
            or_(MESSAGE.c.status.is_(None), MESSAGE.c.status != ERASED),
        )
        .exists()
    )
    erased = or_(
        CONVERSATION.c.transcript_erased_at.is_not(None),
        and_(CONVERSATION.c.closed_at.is_not(None), not_(texts)),
    )
    query = select(
        CONVERSATION.c.id, CONVERSATION.c.key_id, CONVERSATION.c.wrapped_key, erased.label("erased")
    ).where(CONVERSATION.c.wrapped_key.is_not(None))
    count = 0
    for row in connection.execution_options(stream_results=True).execute(query):
        wrapped = base64.b64encode(row.wrapped_key).decode()
        yield _line([row.id, row.key_id, wrapped, bool(row.erased)])
        count += 1
    yield _line({"end": count})


def read_ledger(lines: Iterator[bytes]) -> KeyLedger:
    """Read it back. Raises :class:`KeysError` for anything else, and for half of one."""
    try:
        head = json.loads(next(lines))
        if head["lantern_keys"] != FORMAT:
            raise KeysError("the file of keys is of another version of Lantern")
        kept: dict[str, Kept] = {}
        for line in lines:
            value = json.loads(line)
            if isinstance(value, dict):
                if value["end"] != len(kept):
                    raise KeysError("the file of keys is not whole")
                return KeyLedger(head["made_at"], head["facts"], kept)
            name, key_id, wrapped, erased = value
            kept[name] = Kept(key_id, base64.b64decode(wrapped), erased)
    except (ValueError, KeyError, TypeError, StopIteration) as error:
        raise KeysError("this is not a file of keys made by lantern backup") from error
    raise KeysError("the file of keys is not whole")


def _line(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"

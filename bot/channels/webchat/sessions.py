"""Web chat sessions: minted here, known by the hash of their token, ended at once when asked.

A token is 256 random bits, so a plain SHA-256 of it is enough to find it again and useless to whoever
reads the table. A session is one conversation's; nothing that a browser sends can choose which.

Where the answer to "open a chat" was lost, the browser asks again with the same random reference. The token
is then the keyed HMAC of that reference, so the second answer is the first one again and no empty
conversation is left behind. Only a session that nothing was written in yet is handed out again.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import and_, case, exists, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.conversation.inbox import (
    Burst,
    Received,
    UnknownConversationError,
    open_webchat,
    receive_webchat,
)
from bot.conversation.leaving import leave
from bot.conversation.states import ASSISTANT, CLOSED, RESPONDER
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message, WidgetSession

MESSAGE: Final = Message.__table__
SESSION: Final = WidgetSession.__table__
CONVERSATION: Final = Conversation.__table__
TOKEN_BYTES: Final = 32
LONGEST_TOKEN: Final = 200
# Left alone for longer than this, a session is over: the page may be in other hands.
IDLE_SECONDS: Final = 24 * 3600.0
SEEN_EVERY: Final = 600.0


class UnknownSessionError(Exception):
    """There is no such session, or it has ended."""


class UsedReferenceError(Exception):
    """The session of this reference has been written in, or has ended: it is not handed out again."""


@dataclass(frozen=True)
class Session:
    """A live session. ``name`` is the token's hash: it identifies and cannot be used to sign in."""

    name: str
    conversation_id: str
    state: str
    hidden: bool = False


def name_of(token: str) -> str:
    """The hash by which a token is known."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def open_session(store: Store, language: str | None, ref: str = "") -> str:
    """Open a conversation and a session on it; returns the token, which is kept nowhere.

    ``ref`` is the browser's random name for this request: asked twice, it gets one session. Raises
    :class:`UsedReferenceError`.
    """
    if not ref:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        _open(store, token, language)
        return token
    token = store.vault.address_key("chat session", ref)
    if _again(store, token):
        return token
    try:
        _open(store, token, language)
    except IntegrityError:
        # The first request was still under way: two copies met in the primary key.
        if not _again(store, token):
            raise
    return token


def find_session(store: Store, token: str) -> Session:
    """The session of ``token``. Raises :class:`UnknownSessionError`."""
    name = name_of(token)
    with store.read() as connection:
        found, seen_at = _find(connection, name)
    if time.time() - seen_at > SEEN_EVERY:
        with store.write() as connection:
            mine = SESSION.c.token_hash == name
            connection.execute(update(SESSION).where(mine).values(seen_at=time.time()))
    return found


def say(store: Store, token: str, ref: str, text: str, burst: Burst) -> tuple[Session, Received]:
    """Store one message of the session's person. Raises :class:`UnknownSessionError`."""
    session = find_session(store, token)
    try:
        return session, receive_webchat(store, session.conversation_id, ref, text, burst)
    except UnknownConversationError as error:
        raise UnknownSessionError from error


def end_session(store: Store, token: str) -> Session:
    """End the session at once; see :func:`~bot.conversation.leaving.leave` for its conversation.

    Raises :class:`UnknownSessionError`.
    """
    name = name_of(token)
    now = time.time()
    with store.write() as connection:
        session, _ = _find(connection, name)
        mine = SESSION.c.conversation_id == session.conversation_id
        connection.execute(update(SESSION).where(mine).values(ended_at=now))
        leave(connection, session.conversation_id)
    store.doorbell.ring("engine", "gateway", "console")
    return session


def living(store: Store, names: list[str]) -> dict[str, Session]:
    """Each session that still lives as it stands now, by its name."""
    found: dict[str, Session] = {}
    with store.read() as connection:
        for start in range(0, len(names), 500):
            query = _live().where(SESSION.c.token_hash.in_(names[start : start + 500]))
            found.update((row.token_hash, _session(row)) for row in connection.execute(query))
    return found


def _open(store: Store, token: str, language: str | None) -> None:
    now = time.time()
    with store.write() as connection:
        conversation_id = open_webchat(connection, store, language=language)
        connection.execute(
            SESSION.insert().values(
                token_hash=name_of(token),
                conversation_id=conversation_id,
                created_at=now,
                seen_at=now,
            )
        )


def _again(store: Store, token: str) -> bool:
    """Whether this session was opened a moment ago and waits for its first message."""
    name = name_of(token)
    written = exists().where(MESSAGE.c.conversation_id == SESSION.c.conversation_id)
    with store.read() as connection:
        known = select(written.label("written")).where(SESSION.c.token_hash == name)
        row = connection.execute(known).one_or_none()
        if row is None:
            return False
        try:
            _find(connection, name)
        except UnknownSessionError as error:
            raise UsedReferenceError from error
    if row.written:
        raise UsedReferenceError
    return True


def _find(connection: Connection, name: str) -> tuple[Session, float]:
    row = connection.execute(_live().where(SESSION.c.token_hash == name)).one_or_none()
    if row is None or time.time() - row.seen_at > IDLE_SECONDS:
        raise UnknownSessionError
    return _session(row), float(row.seen_at)


def _session(row: Any) -> Session:
    return Session(row.token_hash, row.conversation_id, row.state, bool(row.hidden))


def _live() -> Any:
    return (
        select(
            SESSION.c.token_hash,
            SESSION.c.conversation_id,
            SESSION.c.seen_at,
            CONVERSATION.c.hidden,
            # On a page that was hidden nothing shows that a human took over.
            case(
                (and_(CONVERSATION.c.hidden, CONVERSATION.c.state == RESPONDER), ASSISTANT),
                else_=CONVERSATION.c.state,
            ).label("state"),
        )
        .join(CONVERSATION, CONVERSATION.c.id == SESSION.c.conversation_id)
        .where(
            SESSION.c.ended_at.is_(None),
            CONVERSATION.c.state != CLOSED,
            CONVERSATION.c.wrapped_key.is_not(None),
        )
    )

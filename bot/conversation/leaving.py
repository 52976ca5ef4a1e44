"""When a person leaves the page: at once, without losing what they just said.

Nothing more is shown to them. A text that no turn has taken yet still gets its turn, for it may be the
one that says what is wrong; a conversation with a case stays before a human, who is told that the person
left. Only a conversation with neither is over.
"""

from __future__ import annotations

import time

from sqlalchemy import bindparam, exists, select, update
from sqlalchemy.engine import Connection

from bot.conversation.states import ASSISTANT, CLOSED, RESPONDER
from bot.storage.schema import Case, Conversation, Message

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
CASE = Case.__table__
_UNREAD = select(MESSAGE.c.id).where(
    MESSAGE.c.conversation_id == bindparam("conversation"),
    MESSAGE.c.direction == "in",
    MESSAGE.c.handled_at.is_(None),
)
_CASE = select(CASE.c.conversation_id).where(CASE.c.conversation_id == bindparam("conversation"))
# Built once: putting a statement together costs more than running it.
_CLOSE_IF_OVER = (
    update(CONVERSATION)
    .where(
        CONVERSATION.c.id == bindparam("conversation"),
        CONVERSATION.c.state == ASSISTANT,
        CONVERSATION.c.left_at.is_not(None),
        ~exists(_UNREAD.correlate(None)),
        ~exists(_CASE.correlate(None)),
    )
    .values(state=CLOSED, closed_at=bindparam("now"), due_at=None)
)


def leave(connection: Connection, conversation_id: str) -> None:
    """Note that the person left, and close the conversation where nobody is needed any more."""
    now = time.time()
    connection.execute(
        update(CONVERSATION).where(CONVERSATION.c.id == conversation_id).values(left_at=now)
    )
    # Nobody waits for the rest of a burst that cannot come any more.
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id, CONVERSATION.c.due_at.is_not(None))
        .values(due_at=now)
    )
    close_if_over(connection, conversation_id)


def close_if_over(connection: Connection, conversation_id: str) -> None:
    """Close a conversation whose person left, that has no case and no text without a turn."""
    values = {"conversation": conversation_id, "now": time.time()}
    connection.execute(_CLOSE_IF_OVER, values)


def ask_erasure(connection: Connection, conversation_id: str, now: float) -> None:
    """The person confirmed that everything is to be deleted.

    Where no responder holds it the conversation is over at once, its case included; a responder's ends
    when they close it. The erasing pass (``bot/handoff/closing.py``) then destroys the key, as soon as
    the last text is on its way.
    """
    connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id)
        .values(erase_requested_at=now)
    )
    closed = connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == conversation_id, CONVERSATION.c.state != RESPONDER)
        .values(state=CLOSED, closed_at=now, due_at=None)
    ).rowcount
    if closed:
        connection.execute(
            update(CASE)
            .where(CASE.c.conversation_id == conversation_id, CASE.c.closed_at.is_(None))
            .values(closed_at=now, disposition="erased", waiting_since=None)
        )

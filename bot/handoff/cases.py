"""The row behind a hand-over: read for a change, and changed only if nobody was faster."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.conversation.states import CLOSED, check_step
from bot.handoff.audit import Act, record
from bot.handoff.errors import (
    CaseChangedError,
    ConversationClosedError,
    PracticeOnlyError,
    UnknownConversationError,
)
from bot.handoff.staff import StaffMember
from bot.storage.database import Store
from bot.storage.schema import Case, Conversation
from bot.storage.vault import DataKey

CASE = Case.__table__
CONVERSATION = Conversation.__table__
TAKEN_OVER: Final = "taken_over"  # the reason of a case that nobody waited in


@dataclass(frozen=True)
class OpenCase:
    """A conversation and its case as they stand inside one write transaction, and its key."""

    conversation: Any
    case: Any
    key: DataKey

    @property
    def id(self) -> str:
        """The conversation's id, which is also the case's."""
        return str(self.conversation["id"])


def take(connection: Connection, store: Store, conversation_id: str) -> OpenCase:
    """Read an open conversation and its case for a change; a case is made where there is none.

    Raises :class:`UnknownConversationError` or :class:`ConversationClosedError`.
    """
    conversation = _row(
        connection, select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    )
    if conversation is None or conversation["wrapped_key"] is None:
        raise UnknownConversationError
    if conversation["state"] == CLOSED:
        raise ConversationClosedError
    query = select(CASE).where(CASE.c.conversation_id == conversation_id)
    case = _row(connection, query)
    if case is None:
        _open_plain_case(connection, conversation)
        case = _row(connection, query)
    key = store.vault.data_key(
        conversation["id"], conversation["key_id"], conversation["wrapped_key"]
    )
    return OpenCase(conversation, case, key)


def not_in_practice(case: OpenCase) -> None:
    """Raise :class:`PracticeOnlyError` where there is no person behind the conversation."""
    if case.conversation["practice_for"] is not None:
        raise PracticeOnlyError


def only_for(case: OpenCase, responder: StaffMember) -> None:
    """Raise :class:`UnknownConversationError` for practice of somebody else."""
    if case.conversation["practice_for"] not in (None, responder.id):
        raise UnknownConversationError


def change(connection: Connection, case: OpenCase, **values: Any) -> None:
    """Change the case. Raises :class:`CaseChangedError` when somebody was faster."""
    version = case.case["version"]
    done = connection.execute(
        update(CASE)
        .where(CASE.c.conversation_id == case.id, CASE.c.version == version)
        .values(version=version + 1, **values)
    )
    if done.rowcount != 1:
        raise CaseChangedError


def step(connection: Connection, case: OpenCase, state: str, **values: Any) -> None:
    """Give the conversation to ``state``. Raises when the step is refused or somebody was faster."""
    old = case.conversation["state"]
    check_step(old, state)
    done = connection.execute(
        update(CONVERSATION)
        .where(CONVERSATION.c.id == case.id, CONVERSATION.c.state == old)
        .values(state=state, **values)
    )
    if done.rowcount != 1:
        raise CaseChangedError


def audit(
    connection: Connection, responder: StaffMember, act: str, case: OpenCase, **detail: Any
) -> None:
    """Write the act into the audit trail, in the same transaction as the act itself.

    What was done in practice is told apart, so that no figure counts it.
    """
    if case.conversation["practice_for"] is not None:
        act, detail = "practised", {"act": act}
    record(connection, Act(responder.username, act, f"conversation:{case.id}", detail))


def _row(connection: Connection, query: Any) -> Any:
    if connection.dialect.name == "postgresql":
        query = query.with_for_update()
    return connection.execute(query).mappings().one_or_none()


def _open_plain_case(connection: Connection, conversation: Any) -> None:
    # A responder takes a conversation that the assistant saw no reason to hand over.
    row = {
        "conversation_id": conversation["id"],
        "tier": "none",
        "assessed_tier": "none",
        "reason": TAKEN_OVER,
        "opened_at": time.time(),
        "version": 1,
    }
    try:
        with connection.begin_nested():
            connection.execute(CASE.insert().values(**row))
    except IntegrityError:
        return  # the engine opened it in the same moment

"""Invitations: a one-time link with which somebody becomes a responder and chooses their own password.

The link holds 256 random bits; the store holds their hash. It ends when it is used, when it is taken
back, and after three days in any case.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.handoff.audit import Act, record
from bot.handoff.staff import (
    RESPONDER,
    TAKEN,
    NewResponder,
    StaffMember,
    StaffRefusedError,
    check_role,
    insert_responder,
)
from bot.storage.database import Store
from bot.storage.schema import Invitation

INVITATION: Final = Invitation.__table__
LASTS_SECONDS: Final = 3 * 86400.0
MOST_OPEN: Final = 100


class InvitationOverError(StaffRefusedError):
    """The invitation was used, taken back, is too old, never was, or its sender is no admin now."""

    def __init__(self) -> None:
        super().__init__(
            "This invitation does not work (any more). Ask whoever invited you for another."
        )


@dataclass(frozen=True)
class Invited:
    """What an invitation makes of whoever accepts it. ``label`` is what the administrator calls them."""

    label: str
    role: str
    languages: tuple[str, ...]
    skills: tuple[str, ...]


@dataclass(frozen=True)
class OpenInvitation:
    """An invitation that still waits; ``id`` names it without opening anything."""

    id: str
    invited: Invited
    invited_by: str
    until: float


@dataclass(frozen=True)
class Chosen:
    """What the invited person chooses."""

    username: str
    name: str
    password: str


def invite(store: Store, invited: Invited, actor: str) -> str:
    """Make an invitation; returns what the link carries, which is shown once and never again."""
    if not invited.label.strip() or len(invited.label) > 120:
        raise StaffRefusedError("Say who it is for, in at most 120 characters.")
    check_role(invited.role, invited.languages, invited.skills)
    token, now = secrets.token_urlsafe(32), time.time()
    with store.write() as connection:
        connection.execute(INVITATION.delete().where(INVITATION.c.until < now))
        waiting = connection.execute(select(INVITATION.c.token_hash)).all()
        if len(waiting) >= MOST_OPEN:
            raise StaffRefusedError(f"{MOST_OPEN} invitations are open. Take some back first.")
        digest = _digest(token)
        values = {
            "token_hash": digest,
            "label": invited.label.strip(),
            "role": invited.role,
            "languages": list(invited.languages),
            "skills": list(invited.skills),
            "invited_by": actor,
            "created_at": now,
            "until": now + LASTS_SECONDS,
        }
        connection.execute(INVITATION.insert().values(**values))
        name = f"invitation:{digest[:12]}"
        record(connection, Act(actor, "invited", name, {"role": invited.role}))
    return token


def open_invitations(store: Store) -> list[OpenInvitation]:
    """Every invitation that still waits, oldest first."""
    query = (
        select(INVITATION)
        .where(INVITATION.c.until >= time.time())
        .order_by(INVITATION.c.created_at)
    )
    with store.read() as connection:
        rows = connection.execute(query).mappings().all()
    return [
        OpenInvitation(row["token_hash"][:12], _invited(row), row["invited_by"], row["until"])
        for row in rows
    ]


def withdraw(store: Store, invitation_id: str, actor: str) -> None:
    """Take an invitation back; nothing happens where it is gone already."""
    with store.write() as connection:
        mine = INVITATION.c.token_hash.startswith(invitation_id, autoescape=True)
        if (
            len(invitation_id) == 12
            and connection.execute(INVITATION.delete().where(mine)).rowcount
        ):
            record(connection, Act(actor, "invitation_withdrawn", f"invitation:{invitation_id}"))


def find(store: Store, token: str) -> Invited:
    """What the invitation says. Raises :class:`InvitationOverError`."""
    with store.read() as connection:
        return _invited(_waiting(connection, token))


def accept(store: Store, token: str, chosen: Chosen) -> StaffMember:
    """Add the invited person; of two at once, the second finds the invitation used.

    Raises :class:`InvitationOverError`, :class:`StaffRefusedError` or ``WeakPasswordError``; the
    invitation then stays as it was.
    """
    try:
        with store.write() as connection:
            row = _waiting(connection, token)
            gone = INVITATION.delete().where(INVITATION.c.token_hash == row["token_hash"])
            if connection.execute(gone).rowcount != 1:
                raise InvitationOverError
            about = _invited(row)
            new = NewResponder(
                chosen.username,
                chosen.name,
                chosen.password,
                about.role,
                about.languages,
                about.skills,
            )
            return insert_responder(connection, new, f"invited by {row['invited_by']}"[:80])
    except IntegrityError as error:
        raise StaffRefusedError(TAKEN) from error


def _waiting(connection: Connection, token: str) -> Any:
    # What an administrator began ends with their right to begin it.
    still_admin = (
        select(RESPONDER.c.id)
        .where(
            RESPONDER.c.username == INVITATION.c.invited_by,
            RESPONDER.c.active,
            RESPONDER.c.role == "admin",
        )
        .exists()
    )
    query = select(INVITATION).where(
        INVITATION.c.token_hash == _digest(token), INVITATION.c.until >= time.time(), still_admin
    )
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise InvitationOverError
    return row


def _invited(row: Any) -> Invited:
    return Invited(row["label"], row["role"], tuple(row["languages"]), tuple(row["skills"]))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

"""Responders: adding, changing, finding them."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from bot.handoff.audit import Act, record
from bot.handoff.passwords import check_password, hash_password, matches, new_passphrase
from bot.storage.database import Store
from bot.storage.schema import Responder, ResponderSession

RESPONDER = Responder.__table__
SESSION = ResponderSession.__table__
ROLES: Final = ("responder", "supervisor", "admin", "editor", "auditor")
SKILLS: Final = ("minor", "sexual", "labour")
USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,63}")
DEMO_USERNAME = "demo"
MOST_AT_ONCE = 20
TAKEN = "This user name is taken."


@dataclass(frozen=True)
class StaffMember:
    """A responder as the rest of the program sees one: nothing of the password."""

    id: int
    username: str
    name: str
    role: str  # one of ROLES
    languages: tuple[str, ...]  # BCP 47 tags
    skills: tuple[str, ...]  # minor, sexual, labour
    active: bool = True
    capacity: int = 3  # conversations that "next" gives them at a time
    muted: bool = False
    second_factor: bool = False  # signs in with a code or a passkey as well
    code: bool = False  # the code of an app is one of them
    toured: bool = False  # has seen the tour, or put it away


class StaffRefusedError(ValueError):
    """A responder cannot be added or changed; the message says why."""


@dataclass(frozen=True)
class NewResponder:
    """What is needed to add a responder."""

    username: str
    name: str
    password: str
    role: str = "responder"
    languages: tuple[str, ...] = ("en",)
    skills: tuple[str, ...] = ()


def add_responder(store: Store, new: NewResponder, actor: str = "command line") -> StaffMember:
    """Add a responder.

    Raises :class:`StaffRefusedError`, or
    :class:`~bot.handoff.passwords.WeakPasswordError` for the password.
    """
    try:
        with store.write() as connection:
            return insert_responder(connection, new, actor)
    except IntegrityError as error:
        raise StaffRefusedError(TAKEN) from error


def insert_responder(connection: Connection, new: NewResponder, actor: str) -> StaffMember:
    """As :func:`add_responder`, inside the caller's transaction; a taken name is an ``IntegrityError``."""
    _check(new)
    check_password(new.password, new.username, new.name)
    values = {
        "username": new.username,
        "name": new.name.strip(),
        "password_hash": hash_password(new.password),
        "role": new.role,
        "languages": list(new.languages),
        "skills": list(new.skills),
        "active": True,
        "failures": 0,
        "created_at": time.time(),
    }
    result = connection.execute(RESPONDER.insert().values(**values))
    responder_id = int(result.inserted_primary_key[0])
    record(connection, Act(actor, "responder_added", f"responder:{responder_id}"))
    return StaffMember(
        responder_id, new.username, new.name.strip(), new.role, new.languages, new.skills
    )


def set_password(store: Store, responder_id: int, password: str, actor: str) -> None:
    """Give a responder another password; ends every session of theirs."""
    with store.write() as connection:
        row = connection.execute(_by_id(responder_id)).mappings().one_or_none()
        if row is None:
            raise StaffRefusedError("There is no such responder.")
        check_password(password, row["username"], row["name"])
        values = {"password_hash": hash_password(password), "failures": 0, "locked_until": None}
        _change(connection, responder_id, values)
        _end_sessions(connection, responder_id)
        record(connection, Act(actor, "password_set", f"responder:{responder_id}"))
    store.doorbell.ring("console")


def password_fits(store: Store, responder_id: int, password: str) -> bool:
    """Whether this is the responder's password; asked again before what is hard to undo."""
    with store.read() as connection:
        row = connection.execute(_by_id(responder_id)).mappings().one_or_none()
    return row is not None and matches(row["password_hash"], password)


def set_active(store: Store, responder_id: int, active: bool, actor: str) -> None:
    """Let a responder in again, or shut them out: their sessions end at once."""
    with store.write() as connection:
        row = connection.execute(_by_id(responder_id)).mappings().one_or_none()
        if row is None:
            raise StaffRefusedError("There is no such responder.")
        if not active and row["role"] == "admin" and row["active"]:
            _keep_one_admin(connection, responder_id)
        _change(connection, responder_id, {"active": active})
        if not active:
            _end_sessions(connection, responder_id)
        act = "responder_enabled" if active else "responder_disabled"
        record(connection, Act(actor, act, f"responder:{responder_id}"))
    store.doorbell.ring("console")


@dataclass(frozen=True)
class Changed:
    """What an administrator may change of a responder."""

    name: str
    role: str
    languages: tuple[str, ...]
    skills: tuple[str, ...]
    capacity: int


def change_responder(store: Store, responder_id: int, changed: Changed, actor: str) -> None:
    """Change name, role, languages, skills and load. Raises :class:`StaffRefusedError`.

    A role counts from the next page on: sessions stay, permissions are read with every request.
    """
    if not 1 <= changed.capacity <= MOST_AT_ONCE:
        raise StaffRefusedError(f"Between 1 and {MOST_AT_ONCE} conversations at a time.")
    with store.write() as connection:
        row = connection.execute(_by_id(responder_id)).mappings().one_or_none()
        if row is None:
            raise StaffRefusedError("There is no such responder.")
        _check(NewResponder(row["username"], changed.name, "", *_rest(changed)))
        if row["role"] == "admin" and changed.role != "admin":
            _keep_one_admin(connection, responder_id)
        values = {
            "name": changed.name.strip(),
            "role": changed.role,
            "languages": list(changed.languages),
            "skills": list(changed.skills),
            "capacity": changed.capacity,
        }
        _change(connection, responder_id, values)
        detail = {"role": changed.role} if changed.role != row["role"] else {}
        record(connection, Act(actor, "responder_changed", f"responder:{responder_id}", detail))
    store.doorbell.ring("console")


def set_muted(store: Store, responder_id: int, muted: bool) -> None:
    """Switch the sound of an emergency off or on for one responder; their own choice, not audited."""
    with store.write() as connection:
        _change(connection, responder_id, {"muted": muted})


def set_toured(store: Store, responder_id: int) -> None:
    """Remember that the tour was seen, or put away."""
    with store.write() as connection:
        _change(connection, responder_id, {"toured_at": time.time()})


def demo_responder(store: Store) -> tuple[str, str]:
    """The responder of the demo, with a fresh random password each time: (user name, password)."""
    password = new_passphrase()
    with store.read() as connection:
        query = select(RESPONDER.c.id).where(RESPONDER.c.username == DEMO_USERNAME)
        known = connection.execute(query).scalar_one_or_none()
    if known is None:
        new = NewResponder(DEMO_USERNAME, "Demo responder", password, "admin", ("en", "es"), SKILLS)
        add_responder(store, new, actor="demo")
    else:
        set_password(store, known, password, actor="demo")
        set_active(store, known, True, actor="demo")
    return DEMO_USERNAME, password


def everyone(store: Store) -> list[StaffMember]:
    """Every responder by name, those who may not sign in included."""
    with store.read() as connection:
        rows = connection.execute(select(RESPONDER).order_by(RESPONDER.c.name)).mappings().all()
    return [member(row) for row in rows]


def member(row: Any) -> StaffMember:
    """A row of the responder table as a :class:`StaffMember`."""
    return StaffMember(
        id=row["id"],
        username=row["username"],
        name=row["name"],
        role=row["role"],
        languages=tuple(row["languages"]),
        skills=tuple(row["skills"]),
        active=row["active"],
        capacity=row["capacity"],
        muted=row["muted"],
        second_factor=row["recovery"] is not None,
        code=row["totp"] is not None,
        toured=row["toured_at"] is not None,
    )


def check_role(role: str, languages: Sequence[str], skills: Sequence[str]) -> None:
    """Raise :class:`StaffRefusedError` for a role or skill there is not, or no language."""
    if role not in ROLES:
        raise StaffRefusedError(f"The role is one of: {', '.join(ROLES)}.")
    if not languages:
        raise StaffRefusedError("Name at least one language they speak.")
    _check_known(skills, SKILLS)


def _check(new: NewResponder) -> None:
    if not USERNAME.fullmatch(new.username):
        raise StaffRefusedError(
            "A user name has 2 to 64 small letters, digits, dots, dashes or underscores."
        )
    if not new.name.strip() or len(new.name) > 120:
        raise StaffRefusedError("A name is needed, at most 120 characters long.")
    check_role(new.role, new.languages, new.skills)


def _check_known(values: Sequence[str], known: Sequence[str]) -> None:
    unknown = [value for value in values if value not in known]
    if unknown:
        raise StaffRefusedError(f"Skills are: {', '.join(known)}.")


def _rest(changed: Changed) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return changed.role, changed.languages, changed.skills


def _keep_one_admin(connection: Connection, responder_id: int) -> None:
    others = select(RESPONDER.c.id).where(
        RESPONDER.c.role == "admin", RESPONDER.c.active.is_(True), RESPONDER.c.id != responder_id
    )
    if connection.execute(others).first() is None:
        raise StaffRefusedError("This is the last administrator. Make somebody else one first.")


def _by_id(responder_id: int) -> Any:
    return select(RESPONDER).where(RESPONDER.c.id == responder_id)


def _change(connection: Connection, responder_id: int, values: dict[str, Any]) -> None:
    connection.execute(update(RESPONDER).where(RESPONDER.c.id == responder_id).values(**values))


def _end_sessions(connection: Connection, responder_id: int) -> None:
    connection.execute(SESSION.delete().where(SESSION.c.responder_id == responder_id))

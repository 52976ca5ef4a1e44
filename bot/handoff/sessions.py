"""Signing in, and the sessions that come of it.

A session ends after 30 idle minutes, after 12 hours in any case, at sign-out, and at once when the
responder is shut out (NIST SP 800-63B asks for 1 h and 24 h at most). The token has 256 bits and only
its hash is stored. Wrong names cost the same work and get the same answer as wrong passwords.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass
from typing import Any, Union

from sqlalchemy import or_, select, update

from bot.handoff.attempts import Attempts
from bot.handoff.audit import Act, record, record_alone
from bot.handoff.passkeys import Proved, Site, ask_to_sign_in, note_use, proved
from bot.handoff.passwords import hash_password, matches, outdated
from bot.handoff.second_factor import used
from bot.handoff.staff import RESPONDER, SESSION, StaffMember, member
from bot.storage.database import Store

IDLE_SECONDS = 30 * 60.0
LONGEST_SECONDS = 12 * 3600.0
# A session's last use is written this often, not at every request.
TOUCH_SECONDS = 60.0
PENDING_SECONDS = 300.0
# What proving the second factor changes in the responder's row, or the passkey that proved it.
_Second = Union[dict[str, Any], Proved]


class SignInRefusedError(Exception):
    """The name or the password is wrong, or it was tried too often; the message never says which."""


class CodeNeededError(Exception):
    """The password is right, and a second factor is asked for (again).

    ``pending`` proves the password for five minutes, so that it is not typed twice. ``passkey`` holds
    the options for the browser, as JSON; empty where the responder has no passkey.
    """

    def __init__(self, pending: str, sentence: str, passkey: str = "") -> None:
        super().__init__(sentence)
        self.pending = pending
        self.passkey = passkey


@dataclass(frozen=True)
class SignIn:
    """What someone typed, and the mark of a browser that signed in before (or an empty string).

    ``pending`` stands for the password where it was right a moment ago; ``code`` is of their app, and
    ``passkey`` the browser's answer, as JSON.
    """

    username: str
    password: str
    device: str = ""
    code: str = ""
    pending: str = ""
    passkey: str = ""


@dataclass(frozen=True)
class SignedIn:
    """A new session: ``token`` and ``device`` go into cookies and nowhere else."""

    responder: StaffMember
    token: str
    csrf: str
    device: str


@dataclass(frozen=True)
class Session:
    """A session that was recognised."""

    responder: StaffMember
    csrf: str
    token_hash: str


class Door:
    """Lets responders in. One a process: it remembers failed attempts and a decoy hash."""

    def __init__(self, store: Store, site: Site | None = None) -> None:
        self._store = store
        # Where passkeys are offered at all: see passkeys.site_of.
        self.site = site
        self._attempts = Attempts(store)
        self._decoy = hash_password(secrets.token_urlsafe(24))

    def sign_in(self, attempt: SignIn) -> SignedIn:
        """Open a session. Raises :class:`SignInRefusedError` or :class:`CodeNeededError`."""
        username = attempt.username.strip().lower()
        row = self._find(username)
        known_device = row is not None and self._attempts.knows(attempt.device, row["id"])
        device = attempt.device if known_device else ""
        wait = self._attempts.wait(row, username, device)
        if attempt.pending:
            fits = row is not None and self._proved(row, attempt.pending)
        else:
            # The work is done even when the answer is known, so that its time tells nothing.
            fits = matches(row["password_hash"] if row else self._decoy, attempt.password)
        if row is None or not row["active"] or not fits or wait > 0:
            self._refuse(row, username, device, counts=wait <= 0)
            raise SignInRefusedError(_sentence(wait))
        return self._open(row, attempt, self._second(row, attempt, device))

    def _second(self, row: Any, attempt: SignIn, device: str) -> _Second:
        """What the second factor changes. Raises :class:`CodeNeededError`."""
        if row["recovery"] is None:
            return {}
        pending = self._pending(row, time.time() + PENDING_SECONDS)
        if attempt.passkey and self.site is not None:
            found = proved(self._store, self.site, row["id"], attempt.passkey)
            if found is not None:
                return found
            sentence = "That passkey did not work. Try again, or type a code."
        elif attempt.code.strip():
            changes = used(self._store.vault, row, attempt.code)
            if changes is not None:
                return changes
            sentence = "That code did not work. Wait for the next one."
        else:
            raise CodeNeededError(pending, _ask(row), self._options(row))
        self._refuse(row, row["username"], device, counts=True)
        raise CodeNeededError(pending, sentence, self._options(row))

    def _options(self, row: Any) -> str:
        return ask_to_sign_in(self._store, self.site, row["id"]) if self.site else ""

    def _pending(self, row: Any, until: float) -> str:
        parts = f"{row['id']}.{int(until)}"
        return f"{parts}.{self._store.vault.address_key('pending', parts + row['password_hash'])}"

    def _proved(self, row: Any, pending: str) -> bool:
        until = pending.split(".")[1] if pending.count(".") == 2 else ""
        if not until.isdigit() or int(until) < time.time():
            return False
        expected = self._pending(row, int(until))
        return hmac.compare_digest(pending.encode(), expected.encode())

    def _find(self, username: str) -> Any:
        with self._store.read() as connection:
            query = select(RESPONDER).where(RESPONDER.c.username == username)
            return connection.execute(query).mappings().one_or_none()

    def _refuse(self, row: Any, username: str, device: str, *, counts: bool) -> None:
        if counts:
            self._attempts.failed(row, username, device)
        # What was typed is not kept: people type passwords into the wrong field.
        name = f"responder:{row['id']}" if row else "responder:unknown"
        record_alone(self._store, Act("nobody", "sign_in_refused", name))

    def _open(self, row: Any, attempt: SignIn, second: _Second) -> SignedIn:
        token, csrf, now = secrets.token_urlsafe(32), secrets.token_urlsafe(32), time.time()
        self._attempts.succeeded(row, attempt.device)
        with self._store.write() as connection:
            _forget_ended(connection, now)
            _use_up(connection, row, second)
            connection.execute(
                SESSION.insert().values(
                    token_hash=token_hash(token),
                    responder_id=row["id"],
                    csrf=csrf,
                    created_at=now,
                    seen_at=now,
                )
            )
            changes: dict[str, Any] = {"failures": 0, "locked_until": None}
            if attempt.password and outdated(row["password_hash"]):
                changes["password_hash"] = hash_password(attempt.password)
            connection.execute(
                update(RESPONDER).where(RESPONDER.c.id == row["id"]).values(**changes)
            )
            record(connection, Act(row["username"], "signed_in", f"responder:{row['id']}"))
        return SignedIn(member(row), token, csrf, self._attempts.new_device(row["id"]))

    def let_in(self, responder_id: int) -> SignedIn:
        """Open a session for somebody who has just chosen their password, and has no factor yet."""
        with self._store.read() as connection:
            query = select(RESPONDER).where(RESPONDER.c.id == responder_id)
            row = connection.execute(query).mappings().one()
        return self._open(row, SignIn(row["username"], ""), {})


def find_session(store: Store, token: str, *, active: bool = True) -> Session | None:
    """The session of a token, or None. ``active`` says that the responder did something just now."""
    return find_session_by_hash(store, token_hash(token), active=active) if token else None


def find_session_by_hash(store: Store, digest: str, *, active: bool = False) -> Session | None:
    """As :func:`find_session`, for a stream that is already open and holds only the hash."""
    now = time.time()
    query = (
        select(RESPONDER, SESSION.c.csrf, SESSION.c.seen_at)
        .join(SESSION, SESSION.c.responder_id == RESPONDER.c.id)
        .where(
            SESSION.c.token_hash == digest,
            SESSION.c.seen_at > now - IDLE_SECONDS,
            SESSION.c.created_at > now - LONGEST_SECONDS,
            RESPONDER.c.active.is_(True),
        )
    )
    with store.read() as connection:
        row = connection.execute(query).mappings().one_or_none()
    if row is None:
        return None
    if active and row["seen_at"] < now - TOUCH_SECONDS:
        with store.write() as connection:
            connection.execute(
                update(SESSION).where(SESSION.c.token_hash == digest).values(seen_at=now)
            )
    return Session(member(row), row["csrf"], digest)


def sign_out(store: Store, session: Session) -> None:
    """End this session; streams that it holds open end with it."""
    with store.write() as connection:
        connection.execute(SESSION.delete().where(SESSION.c.token_hash == session.token_hash))
        name = session.responder
        record(connection, Act(name.username, "signed_out", f"responder:{name.id}"))
    store.doorbell.ring("console")


@dataclass(frozen=True)
class OpenSession:
    """A session as an administrator sees it: whose, since when, last used."""

    responder_id: int
    created_at: float
    seen_at: float


def open_sessions(store: Store) -> list[OpenSession]:
    """Every session that still counts, newest use first."""
    now = time.time()
    query = (
        select(SESSION)
        .where(SESSION.c.seen_at > now - IDLE_SECONDS, SESSION.c.created_at > now - LONGEST_SECONDS)
        .order_by(SESSION.c.seen_at.desc())
    )
    with store.read() as connection:
        rows = connection.execute(query).mappings().all()
    return [OpenSession(r["responder_id"], r["created_at"], r["seen_at"]) for r in rows]


def end_sessions(store: Store, responder_id: int, actor: str, *, keep: str = "") -> None:
    """End every session of a responder but the one whose hash is ``keep``."""
    with store.write() as connection:
        connection.execute(
            SESSION.delete().where(
                SESSION.c.responder_id == responder_id, SESSION.c.token_hash != keep
            )
        )
        record(connection, Act(actor, "sessions_ended", f"responder:{responder_id}"))
    store.doorbell.ring("console")


def token_hash(token: str) -> str:
    """What is stored of a token. 256 random bits need no salt and no stretching."""
    return hashlib.sha256(token.encode()).hexdigest()


def _use_up(connection: Any, row: Any, second: _Second) -> None:
    """Spend the code: of two sign-ins with the same one, the second finds it gone."""
    if not second:
        return
    if isinstance(second, Proved):
        if not note_use(connection, second):
            raise SignInRefusedError(_sentence(0.0))
        return
    unchanged = RESPONDER.c.id == row["id"]
    if "totp_step" in second:
        newer = or_(RESPONDER.c.totp_step.is_(None), RESPONDER.c.totp_step < second["totp_step"])
        unchanged = unchanged & newer
    else:
        left = select(RESPONDER.c.recovery).where(RESPONDER.c.id == row["id"])
        if connection.dialect.name == "postgresql":
            left = left.with_for_update()
        if connection.execute(left).scalar_one() != row["recovery"]:
            raise SignInRefusedError(_sentence(0.0))
    if connection.execute(update(RESPONDER).where(unchanged).values(**second)).rowcount != 1:
        raise SignInRefusedError(_sentence(0.0))


def _forget_ended(connection: Any, now: float) -> None:
    ended = or_(
        SESSION.c.seen_at < now - IDLE_SECONDS, SESSION.c.created_at < now - LONGEST_SECONDS
    )
    connection.execute(SESSION.delete().where(ended))


def _ask(row: Any) -> str:
    if row["totp"] is None:
        return "Now your passkey, or a recovery code."
    return "Now the code of your app, or a recovery code."


def _sentence(wait: float) -> str:
    if wait > 0:
        return "That did not work too often. Wait a minute, then try again."
    return "That did not work. Check the user name and the password."

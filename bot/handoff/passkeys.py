"""Passkeys (WebAuthn) as a second factor: several a responder, named, each bound to this console's address.

A challenge is kept as its hash, for five minutes, and goes with the first answer: nothing can be
answered twice. Only the public half of a key is ever here.
"""

from __future__ import annotations

import hashlib
import ipaddress
import json
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import select, update
from sqlalchemy.engine import Connection
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from bot.handoff.staff import StaffMember, StaffRefusedError
from bot.storage.database import Store
from bot.storage.schema import Passkey, PasskeyChallenge

PASSKEY: Final = Passkey.__table__
CHALLENGE: Final = PasskeyChallenge.__table__
ADD, SIGN_IN = "add", "sign_in"
PENDING_SECONDS: Final = 300.0
MOST_PASSKEYS: Final = 10
LONGEST_NAME: Final = 80
LONGEST_ANSWER: Final = 16_384
# The password was asked for first; a key that can also ask for a finger or a PIN shall do so.
VERIFICATION: Final = UserVerificationRequirement.PREFERRED


class PasskeyRefusedError(StaffRefusedError):
    """A passkey was not taken, or did not fit; the message says what to do."""


@dataclass(frozen=True)
class Site:
    """The console's address, as browsers bind passkeys to it."""

    origin: str  # https://console.example.org
    rp_id: str  # console.example.org
    name: str


@dataclass(frozen=True)
class KnownPasskey:
    """A passkey as its owner sees it."""

    id: int
    name: str
    created_at: float
    used_at: float | None


@dataclass(frozen=True)
class Proved:
    """A passkey that answered: its row, and the counter it has now."""

    passkey_id: int
    sign_count: int


def site_of(address: str, name: str) -> Site | None:
    """The site behind a console's address; None where browsers offer no passkeys for it.

    They do for https, and for ``localhost``; never for a bare IP address.
    """
    parts = urlsplit(address)
    host = parts.hostname or ""
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return None
    if not host or (parts.scheme != "https" and host != "localhost"):
        return None
    return Site(f"{parts.scheme}://{parts.netloc}", host, name)


def ask_to_add(store: Store, site: Site, me: StaffMember) -> str:
    """The options that the browser makes a passkey with, as JSON. Refused beyond ten passkeys."""
    with store.write() as connection:
        known = _credentials(connection, me.id)
        if len(known) >= MOST_PASSKEYS:
            raise PasskeyRefusedError(f"At most {MOST_PASSKEYS} passkeys. Remove one first.")
        options = generate_registration_options(
            rp_id=site.rp_id,
            rp_name=site.name,
            # Says nothing about them to whoever finds the key.
            user_id=hashlib.sha256(f"lantern:{site.rp_id}:{me.id}".encode()).digest(),
            user_name=me.username,
            user_display_name=me.name,
            exclude_credentials=known,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.DISCOURAGED, user_verification=VERIFICATION
            ),
        )
        _remember(connection, me.id, ADD, options.challenge)
    return options_to_json(options)


def verify_new(
    connection: Connection, site: Site, responder_id: int, name: str, answer: str
) -> int:
    """Keep the passkey that the browser made; returns its number.

    Raises :class:`PasskeyRefusedError` for an answer that does not fit, or comes too late.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise PasskeyRefusedError(f"Give the passkey a name of at most {LONGEST_NAME} characters.")
    challenge = _spend(connection, responder_id, ADD, answer)
    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
        )
    except (WebAuthnException, ValueError, TypeError, KeyError) as error:
        raise PasskeyRefusedError("The passkey did not fit. Begin again.") from error
    taken = select(PASSKEY.c.id).where(PASSKEY.c.credential == made.credential_id)
    if connection.execute(taken).first() is not None:
        raise PasskeyRefusedError("This passkey is already known here.")
    values = {
        "responder_id": responder_id,
        "name": name,
        "credential": made.credential_id,
        "public_key": made.credential_public_key,
        "sign_count": made.sign_count,
        "created_at": time.time(),
    }
    result = connection.execute(PASSKEY.insert().values(**values))
    return int(result.inserted_primary_key[0])


def ask_to_sign_in(store: Store, site: Site, responder_id: int) -> str:
    """The options that the browser answers with a passkey, as JSON; empty where there is none."""
    with store.write() as connection:
        known = _credentials(connection, responder_id)
        if not known:
            return ""
        options = generate_authentication_options(
            rp_id=site.rp_id, allow_credentials=known, user_verification=VERIFICATION
        )
        _remember(connection, responder_id, SIGN_IN, options.challenge)
    return options_to_json(options)


def proved(store: Store, site: Site, responder_id: int, answer: str) -> Proved | None:
    """The passkey that ``answer`` is from; None where it does not fit. The challenge is spent."""
    try:
        # In a transaction of its own: a wrong answer spends the challenge, too.
        with store.write() as connection:
            challenge = _spend(connection, responder_id, SIGN_IN, answer)
        credential = base64url_to_bytes(json.loads(answer)["rawId"])
        with store.read() as connection:
            mine = PASSKEY.c.responder_id == responder_id
            query = select(PASSKEY).where(mine, PASSKEY.c.credential == credential)
            row = connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        fits = verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            credential_public_key=row["public_key"],
            credential_current_sign_count=row["sign_count"],
        )
    except (PasskeyRefusedError, WebAuthnException, ValueError, TypeError, KeyError):
        return None
    return Proved(row["id"], fits.new_sign_count)


def note_use(connection: Connection, used: Proved) -> bool:
    """Write down that a passkey signed somebody in; false where it is gone in the meantime."""
    values = {"sign_count": used.sign_count, "used_at": time.time()}
    result = connection.execute(
        update(PASSKEY).where(PASSKEY.c.id == used.passkey_id).values(**values)
    )
    return bool(result.rowcount == 1)


def passkeys_of(store: Store, responder_id: int) -> list[KnownPasskey]:
    """A responder's passkeys, oldest first."""
    query = select(PASSKEY).where(PASSKEY.c.responder_id == responder_id).order_by(PASSKEY.c.id)
    with store.read() as connection:
        rows = connection.execute(query).mappings().all()
    return [KnownPasskey(r["id"], r["name"], r["created_at"], r["used_at"]) for r in rows]


def has_passkeys(connection: Connection, responder_id: int) -> bool:
    """Whether there is any."""
    query = select(PASSKEY.c.id).where(PASSKEY.c.responder_id == responder_id)
    return connection.execute(query).first() is not None


def remove_passkey(connection: Connection, responder_id: int, passkey_id: int) -> None:
    """Forget one passkey of a responder. Raises :class:`PasskeyRefusedError` where it is not theirs."""
    mine = (PASSKEY.c.id == passkey_id) & (PASSKEY.c.responder_id == responder_id)
    if connection.execute(PASSKEY.delete().where(mine)).rowcount != 1:
        raise PasskeyRefusedError("There is no such passkey.")


def remove_all(connection: Connection, responder_id: int) -> None:
    """Forget every passkey of a responder."""
    connection.execute(PASSKEY.delete().where(PASSKEY.c.responder_id == responder_id))


def _credentials(connection: Connection, responder_id: int) -> list[PublicKeyCredentialDescriptor]:
    query = select(PASSKEY.c.credential).where(PASSKEY.c.responder_id == responder_id)
    return [PublicKeyCredentialDescriptor(id=row.credential) for row in connection.execute(query)]


def _remember(connection: Connection, responder_id: int, purpose: str, challenge: bytes) -> None:
    now = time.time()
    connection.execute(CHALLENGE.delete().where(CHALLENGE.c.until < now))
    connection.execute(
        CHALLENGE.insert().values(
            digest=_digest(challenge),
            responder_id=responder_id,
            purpose=purpose,
            until=now + PENDING_SECONDS,
        )
    )


def _spend(connection: Connection, responder_id: int, purpose: str, answer: str) -> bytes:
    """The challenge that ``answer`` names, if it was ours and still waits."""
    late = PasskeyRefusedError("This took too long. Begin again.")
    if len(answer) > LONGEST_ANSWER:
        raise late
    try:
        said = json.loads(base64url_to_bytes(json.loads(answer)["response"]["clientDataJSON"]))
        challenge = base64url_to_bytes(said["challenge"])
    except (ValueError, TypeError, KeyError) as error:
        raise late from error
    ours = (
        (CHALLENGE.c.digest == _digest(challenge))
        & (CHALLENGE.c.responder_id == responder_id)
        & (CHALLENGE.c.purpose == purpose)
        & (CHALLENGE.c.until >= time.time())
    )
    if connection.execute(CHALLENGE.delete().where(ours)).rowcount != 1:
        raise late
    return challenge


def _digest(challenge: bytes) -> str:
    return hashlib.sha256(challenge).hexdigest()

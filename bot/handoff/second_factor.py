"""Switching a responder's second factors on and off, and checking them at the door.

There are two: codes of an authenticator app, and passkeys. Recovery codes stand behind both: they are
made with the first factor, shown once, and go with the last one.
"""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import null, select, update
from sqlalchemy.engine import Connection

from bot.handoff.audit import Act, record
from bot.handoff.passkeys import (
    Site,
    has_passkeys,
    remove_all,
    remove_passkey,
    verify_new,
)
from bot.handoff.staff import RESPONDER, StaffRefusedError
from bot.handoff.totp import new_recovery_codes, open_secret, recovery_hash, step_of
from bot.storage.database import Store
from bot.storage.vault import SealBrokenError, Vault

NO_CODE: dict[str, Any] = {"totp": None, "totp_key_id": None, "totp_step": None}


def switch_on(
    store: Store, responder_id: int, key_id: str, wrapped: bytes, code: str, actor: str
) -> list[str]:
    """Put a secret to use once ``code`` proves that the app holds it.

    Returns the recovery codes; none where there are some already. Raises :class:`StaffRefusedError`
    where the code does not fit.
    """
    try:
        secret = open_secret(store.vault, responder_id, key_id, wrapped)
    except SealBrokenError as error:
        raise StaffRefusedError("This set-up is out of date. Begin again.") from error
    step = step_of(secret, code, time.time(), None)
    if step is None:
        raise StaffRefusedError(
            "That code does not fit. Check the phone's clock, then try the next."
        )
    values = {"totp": wrapped, "totp_key_id": key_id, "totp_step": step}
    with store.write() as connection:
        shown = _first_codes(connection, responder_id)
        _set(connection, responder_id, values)
        record(connection, Act(actor, "code_switched_on", f"responder:{responder_id}"))
    return shown


def code_off(store: Store, responder_id: int, actor: str) -> None:
    """Take the app's codes away; passkeys stay."""
    with store.write() as connection:
        _set(connection, responder_id, NO_CODE)
        _forget_recovery(connection, responder_id)
        record(connection, Act(actor, "code_switched_off", f"responder:{responder_id}"))


def add_passkey(
    store: Store, site: Site, responder_id: int, name: str, answer: str, actor: str
) -> list[str]:
    """Keep a new passkey; returns the recovery codes, none where there are some already."""
    with store.write() as connection:
        number = verify_new(connection, site, responder_id, name, answer)
        shown = _first_codes(connection, responder_id)
        detail = {"passkey": number}
        record(connection, Act(actor, "passkey_added", f"responder:{responder_id}", detail))
    return shown


def drop_passkey(store: Store, responder_id: int, passkey_id: int, actor: str) -> None:
    """Forget one passkey of a responder."""
    with store.write() as connection:
        remove_passkey(connection, responder_id, passkey_id)
        _forget_recovery(connection, responder_id)
        detail = {"passkey": passkey_id}
        record(connection, Act(actor, "passkey_removed", f"responder:{responder_id}", detail))


def switch_off(store: Store, responder_id: int, actor: str) -> None:
    """Take every second factor away: by an administrator, for a lost phone and no recovery code."""
    with store.write() as connection:
        found = select(RESPONDER.c.id).where(RESPONDER.c.id == responder_id)
        if connection.execute(found).first() is None:
            raise StaffRefusedError("There is no such responder.")
        _set(connection, responder_id, {**NO_CODE, "recovery": null()})
        remove_all(connection, responder_id)
        record(connection, Act(actor, "code_switched_off", f"responder:{responder_id}"))


def new_codes(store: Store, responder_id: int, actor: str) -> list[str]:
    """Make other recovery codes; the old ones stop working."""
    shown, kept = new_recovery_codes()
    with store.write() as connection:
        row = connection.execute(_by_id(responder_id)).mappings().one()
        if row["recovery"] is None:
            raise StaffRefusedError("There is no second factor yet. Set one up first.")
        _set(connection, responder_id, {"recovery": kept})
        record(connection, Act(actor, "recovery_renewed", f"responder:{responder_id}"))
    return shown


def used(vault: Vault, row: Any, code: str) -> dict[str, Any] | None:
    """What using ``code`` changes in the responder's row; None where it does not fit."""
    if row["totp"] is not None:
        try:
            secret = open_secret(vault, row["id"], row["totp_key_id"], row["totp"])
        except SealBrokenError:
            return None
        step = step_of(secret, code, time.time(), row["totp_step"])
        if step is not None:
            return {"totp_step": step}
    left, digest = list(row["recovery"] or ()), recovery_hash(code)
    if digest not in left:
        return None
    left.remove(digest)
    return {"recovery": left}


def _first_codes(connection: Connection, responder_id: int) -> list[str]:
    row = connection.execute(_by_id(responder_id)).mappings().one()
    if row["recovery"] is not None:
        return []
    shown, kept = new_recovery_codes()
    _set(connection, responder_id, {"recovery": kept})
    return shown


def _forget_recovery(connection: Connection, responder_id: int) -> None:
    """Recovery codes without a factor would be a password of their own."""
    row = connection.execute(_by_id(responder_id)).mappings().one()
    if row["totp"] is None and not has_passkeys(connection, responder_id):
        _set(connection, responder_id, {"recovery": null()})


def _by_id(responder_id: int) -> Any:
    return select(RESPONDER).where(RESPONDER.c.id == responder_id)


def _set(connection: Connection, responder_id: int, values: dict[str, Any]) -> None:
    connection.execute(update(RESPONDER).where(RESPONDER.c.id == responder_id).values(**values))

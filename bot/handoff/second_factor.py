"""Switching a responder's second factor on and off, and checking it at the door."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.handoff.audit import Act, record
from bot.handoff.staff import RESPONDER, StaffRefusedError
from bot.handoff.totp import new_recovery_codes, open_secret, recovery_hash, step_of
from bot.storage.database import Store
from bot.storage.vault import SealBrokenError, Vault

NOTHING: dict[str, Any] = {"totp": None, "totp_key_id": None, "totp_step": None, "recovery": None}


def switch_on(
    store: Store, responder_id: int, key_id: str, wrapped: bytes, code: str, actor: str
) -> list[str]:
    """Put a secret to use once ``code`` proves that the app holds it; returns the recovery codes.

    Raises :class:`StaffRefusedError` where the code does not fit.
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
    shown, kept = new_recovery_codes()
    values = {"totp": wrapped, "totp_key_id": key_id, "totp_step": step, "recovery": kept}
    with store.write() as connection:
        _set(connection, responder_id, values)
        record(connection, Act(actor, "code_switched_on", f"responder:{responder_id}"))
    return shown


def switch_off(store: Store, responder_id: int, actor: str) -> None:
    """Take the second factor away: by the responder, or by an administrator for a lost phone."""
    with store.write() as connection:
        found = select(RESPONDER.c.id).where(RESPONDER.c.id == responder_id)
        if connection.execute(found).first() is None:
            raise StaffRefusedError("There is no such responder.")
        _set(connection, responder_id, NOTHING)
        record(connection, Act(actor, "code_switched_off", f"responder:{responder_id}"))


def used(vault: Vault, row: Any, code: str) -> dict[str, Any] | None:
    """What using ``code`` changes in the responder's row; None where it does not fit."""
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


def _set(connection: Connection, responder_id: int, values: dict[str, Any]) -> None:
    connection.execute(update(RESPONDER).where(RESPONDER.c.id == responder_id).values(**values))

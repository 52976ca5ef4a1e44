"""Changing a case's worksheet: one act, one transaction, one audit entry that names no content."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.handoff.cases import CASE, OpenCase, audit, change, take
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.sheet_parts import Correction, Release
from bot.handoff.staff import StaffMember
from bot.handoff.worksheet import FIELDS, Worksheet, open_worksheet, worksheet_place
from bot.screening.card import NEEDS
from bot.storage.database import Store
from bot.storage.vault import DataKey, SealBrokenError

LONGEST_WORD = 200


class Sheets:
    """What the holder of a conversation writes on its worksheet. Raises ``HandoffRefusedError``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def correct(
        self, conversation_id: str, responder: StaffMember, lines: Mapping[str, str]
    ) -> list[str]:
        """Correct lines of the card: field → value, ``needs`` as a comma-separated list.

        Returns the fields that were corrected. Raises :class:`NotPossibleError` for one that is
        not known; nothing is changed then.
        """
        checked = {name: _checked(name, value) for name, value in lines.items()}
        if not checked:
            return []
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            now = time.time()
            made = {name: Correction(v, responder.name, now) for name, v in checked.items()}
            keep_sheet(connection, case, replace(sheet, corrections={**sheet.corrections, **made}))
            audit(connection, responder, "card_corrected", case, fields=sorted(made))
        self._store.doorbell.ring("console")
        return sorted(made)

    def tick(
        self, conversation_id: str, responder: StaffMember, step_id: str, *, done: bool
    ) -> None:
        """Note that a step of a protocol was taken, or that it was not after all."""
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            steps = dict(sheet.steps)
            steps.pop(step_id, None)
            if done:
                steps[step_id] = Correction("done", responder.name, time.time())
            keep_sheet(connection, case, replace(sheet, steps=steps))
            audit(connection, responder, "step", case, step=step_id, done=done)
        self._store.doorbell.ring("console")

    def sent_service(
        self, conversation_id: str, responder: StaffMember, service: Mapping[str, str]
    ) -> None:
        """Note a service that was sent to the person: ``id``, ``name`` and ``assured`` (ISO date)."""
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            if any(each["id"] == service["id"] for each in sheet.services):
                return
            keep_sheet(connection, case, replace(sheet, services=(*sheet.services, dict(service))))
            audit(connection, responder, "service_sent", case, service=service["id"])
        self._store.doorbell.ring("console")

    def release(
        self, conversation_id: str, responder: StaffMember, to: str, what: str, until: str
    ) -> None:
        """Record a written release: ``what`` may go to ``to`` until the ISO date ``until``."""
        to, what = to.strip(), what.strip()
        if not to or not what or max(len(to), len(what)) > LONGEST_WORD:
            raise NotPossibleError("Write to whom, and what may be shared, each in one line.")
        if not _in_future(until):
            raise NotPossibleError("Write the day on which the release ends; it must lie ahead.")
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            given = Release(to, what, until, responder.name, time.time())
            keep_sheet(connection, case, replace(sheet, release=given))
            audit(connection, responder, "release_recorded", case)
        self._store.doorbell.ring("console")

    def revoke(self, conversation_id: str, responder: StaffMember) -> None:
        """Take a release back: nothing goes to the partner from now on."""
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            keep_sheet(connection, case, replace(sheet, release=None))
            audit(connection, responder, "release_revoked", case)
        self._store.doorbell.ring("console")


def held_sheet(
    connection: Connection, store: Store, conversation_id: str, responder: StaffMember
) -> tuple[OpenCase, Worksheet]:
    """The case that ``responder`` holds and its worksheet, for a change in this transaction.

    Raises ``HandoffRefusedError`` where there is none, it is closed, or another holds it.
    """
    case = take(connection, store, conversation_id)
    if case.case["responder_id"] != responder.id:
        raise NotHolderError
    return case, open_worksheet(case.key, case.id, case.case["worksheet"])


def keep_sheet(connection: Connection, case: OpenCase, sheet: Worksheet, **values: Any) -> None:
    """Seal the changed worksheet; ``values`` are further columns of the case."""
    sealed = case.key.seal(sheet.to_bytes(), worksheet_place(case.id))
    change(connection, case, worksheet=sealed, **values)


def forget_callback(connection: Connection, key: DataKey, conversation_id: str) -> None:
    """Drop how a person was to be called back: their number goes when their words go."""
    mine = CASE.c.conversation_id == conversation_id
    sealed = connection.execute(select(CASE.c.worksheet).where(mine)).scalar_one_or_none()
    values: dict[str, Any] = {"callback_from": None, "callback_until": None}
    # What does not open is not read by anybody either, and goes with the key.
    with suppress(SealBrokenError):
        sheet = open_worksheet(key, conversation_id, sealed)
        if sheet.callback is not None:
            plain = replace(sheet, callback=None).to_bytes()
            values["worksheet"] = key.seal(plain, worksheet_place(conversation_id))
    connection.execute(update(CASE).where(mine).values(**values))


def _checked(name: str, value: str) -> str | list[str]:
    if name == "needs":
        needs = [need for need in value.split(",") if need]
        if set(needs) <= set(NEEDS):
            return needs
    elif value in FIELDS.get(name, ()):
        return value
    raise NotPossibleError("There is no such line or value on the card. Reload the page.")


def _in_future(day: str) -> bool:
    try:
        return date.fromisoformat(day) >= date.fromtimestamp(time.time())  # noqa: DTZ012  the desk's day
    except ValueError:
        return False

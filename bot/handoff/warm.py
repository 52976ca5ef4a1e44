"""A warm transfer: a responder calls a service for a person, with consent, and notes what became of it.

What is told is what the person agreed to share with this very service in writing, line by line, and
nothing else. It is recorded as a referral (``bot/directory/referrals.py``), which keeps no content; the
lines stand sealed in the worksheet.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy.engine import Connection

from bot.directory.referrals import (
    ANSWERS,
    Asked,
    Offered,
    note_answer,
    note_consent,
    note_contact,
    note_offers,
    referrals_of,
)
from bot.handoff.cases import OpenCase, audit, not_in_practice
from bot.handoff.errors import NotPossibleError
from bot.handoff.export import ExportRefusedError, refusal_of
from bot.handoff.sheet_parts import Transfer
from bot.handoff.sheets import held_sheet, keep_sheet
from bot.handoff.staff import StaffMember
from bot.handoff.worksheet import Worksheet
from bot.storage.database import Store

LONGEST_SUMMARY: Final = 1000
# Lines of the card that may be told to a service, in the order in which they are told.
LINES: Final = (
    "language",
    "needs",
    "place",
    "contact.age_band",
    "contact.role",
    "safety.device_safe",
    "safety.children_present",
    "safety.medical",
    "situation.now_or_past",
    "situation.hypothesis",
    "consent.police",
    "tier",
)
# What a service needs to help at all; everything else is ticked by hand.
USUAL: Final = ("language", "needs", "place")


@dataclass(frozen=True)
class Partner:
    """The service that is called."""

    id: str
    name: str
    organization: str = ""
    assured: str = ""  # ISO date


@dataclass(frozen=True)
class Told:
    """What is told to a service: lines of the card by id, and a summary in the responder's words."""

    lines: tuple[str, ...]
    summary: str = ""


def transfer_refused(
    partner: Partner, card: Mapping[str, Any], sheet: Worksheet, today: date
) -> str:
    """Why nothing may be told to this service; empty where it may."""
    refused = refusal_of("htcds", dict(card), sheet, today)
    if refused or sheet.release is None:
        return refused
    if not _named(sheet.release.to, partner):
        return (
            f"The written release names {sheet.release.to}, not {partner.name}. Record one that "
            "names this service."
        )
    return ""


def tellable(card: Mapping[str, Any]) -> dict[str, Any]:
    """The lines of the card that are known, by id: what is unknown is not told as anything."""
    known = {}
    for line in LINES:
        value = _value(card, line)
        if value not in (None, "", "unknown", "not_asked", [], ()):
            known[line] = value
    return known


class WarmTransfers:
    """Raises ``HandoffRefusedError`` for what is refused."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(
        self,
        conversation_id: str,
        responder: StaffMember,
        partner: Partner,
        told: Told,
        card: Mapping[str, Any],
    ) -> None:
        """Note that the service is told ``told`` now. ``card`` is the card as it reads, for the consent."""
        summary = told.summary.strip()
        if len(summary) > LONGEST_SUMMARY:
            raise NotPossibleError(f"Say it in at most {LONGEST_SUMMARY} characters.")
        if not set(told.lines) <= set(tellable(card)) or not (told.lines or summary):
            raise NotPossibleError("Choose what is told, out of what is known.")
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            not_in_practice(case)
            today = date.fromtimestamp(time.time())  # noqa: DTZ012  the desk's day
            refused = transfer_refused(partner, card, sheet, today)
            if refused:
                raise ExportRefusedError(refused)
            self._offer(connection, case, partner, card)
        referral = self._contacted(conversation_id, partner)
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            new = Transfer(
                partner.id, partner.name, told.lines, summary, referral, responder.name, time.time()
            )
            changed = replace(
                sheet,
                transfers=(*sheet.transfers, new),
                services=_with(sheet.services, partner),
            )
            keep_sheet(connection, case, changed)
            about = {"service": partner.id, "lines": list(told.lines), "summary": bool(summary)}
            audit(connection, responder, "transfer_began", case, **about)
        self._store.doorbell.ring("console")

    def answer(
        self, conversation_id: str, responder: StaffMember, referral: int, answer: str
    ) -> None:
        """Note what the service said: accepted, declined, full or no_answer."""
        if answer not in ANSWERS:
            raise NotPossibleError("Choose what the service said.")
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            # A service that was called again has the same referral; what it said before stays.
            called = [n for n, each in enumerate(sheet.transfers) if each.referral == referral]
            if not called:
                raise NotPossibleError("There is no such transfer. Reload the page.")
            changed = list(sheet.transfers)
            changed[called[-1]] = replace(changed[called[-1]], answer=answer)
            keep_sheet(connection, case, replace(sheet, transfers=tuple(changed)))
            audit(connection, responder, "transfer_answered", case, answer=answer)
        note_answer(self._store, referral, answer)
        self._store.doorbell.ring("console")

    def _offer(
        self, connection: Connection, case: OpenCase, partner: Partner, card: Mapping[str, Any]
    ) -> None:
        place = (card.get("situation") or {}).get("place") or {}
        needs: Sequence[str] = card.get("needs") or ()
        asked = Asked(
            need=needs[0] if needs else "",
            country=str(place.get("country") or ""),
            region=str(place.get("region") or ""),
            language=case.conversation["language"] or "",
        )
        offered = Offered(partner.id, partner.assured, chosen=True)
        note_offers(connection, case.id, asked, (offered,))

    def _contacted(self, conversation_id: str, partner: Partner) -> int:
        """The referral's id, with consent and contact written down."""
        for referral in referrals_of(self._store, conversation_id):
            if referral.service_id == partner.id:
                note_consent(self._store, referral.id)
                note_contact(self._store, referral.id)
                return referral.id
        raise NotPossibleError("This service is not in the directory any more. Search again.")


def _value(card: Mapping[str, Any], line: str) -> Any:
    if line == "language":
        return (card.get("language") or {}).get("code")
    if line == "place":
        return ((card.get("situation") or {}).get("place") or {}).get("name")
    if line == "tier":
        return (card.get("safety") or {}).get("tier")
    part, _, name = line.partition(".")
    return (card.get(part) or {}).get(name) if name else card.get(part)


def _named(to: str, partner: Partner) -> bool:
    """Whether a release's words name the service or its organization."""
    said = " ".join(to.casefold().split())
    names = [
        " ".join(name.casefold().split()) for name in (partner.name, partner.organization) if name
    ]
    return any(name in said or (len(said) > 3 and said in name) for name in names)


def _with(services: tuple[dict[str, str], ...], partner: Partner) -> tuple[dict[str, str], ...]:
    if any(each["id"] == partner.id for each in services):
        return services
    told = {"id": partner.id, "name": partner.name, "assured": partner.assured}
    return (*services, told)

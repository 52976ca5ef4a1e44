"""The card on its way out: which form it takes, and whether the person's consent covers it.

What was agreed decides, nothing else. Anonymous: nothing about the person leaves the console.
Confidential: it may go into the helpline's own records. Shared with those named: it may go to a partner
too, as long as a written release is recorded and has not ended (VAWA 34 U.S.C. 12291(b)(2) asks for
written, informed and reasonably time-limited consent).
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Literal

from bot.handoff.aselo import to_aselo
from bot.handoff.errors import HandoffRefusedError
from bot.handoff.fhir import to_fhir
from bot.handoff.worksheet import Worksheet
from bot.screening.card import to_htcds

Form = Literal["json", "print", "aselo", "htcds", "fhir"]
FORMS: Final[tuple[Form, ...]] = ("json", "print", "aselo", "htcds", "fhir")
OWN_RECORDS: Final = frozenset({"json", "print", "aselo"})


class ExportRefusedError(HandoffRefusedError):
    """The person did not agree to this; the message says to what, and how that could change."""


def refusal_of(form: Form, card: dict[str, Any], sheet: Worksheet, today: date) -> str:
    """Why the card may not leave in this form; empty where it may."""
    if not card:
        return "There is no card to hand on yet."
    level = (card.get("consent") or {}).get("share_level")
    if level not in ("confidential_helpline_only", "share_with_named"):
        return (
            "They write anonymously: nothing about them leaves the console. Ask whether they agree to "
            "more, and put their answer under Sharing on the card."
        )
    return "" if form in OWN_RECORDS else partner_refused(level, sheet, today)


def partner_refused(level: str, sheet: Worksheet, today: date) -> str:
    """Why a partner may be told nothing; empty where a written release stands."""
    if level != "share_with_named":
        return "They agreed to the helpline alone. A partner gets nothing without their yes."
    if sheet.release is None:
        return "No written release is recorded. Record who gets what, and until when."
    if date.fromisoformat(sheet.release.until) < today:
        return f"The written release ended on {sheet.release.until}. Ask again."
    return ""


def exported(form: Form, card: dict[str, Any], sheet: Worksheet, today: date) -> dict[str, Any]:
    """The card in this form, as data. Raises :class:`ExportRefusedError`."""
    refused = refusal_of(form, card, sheet, today)
    if refused:
        raise ExportRefusedError(refused)
    if form == "print":
        return card
    if form == "aselo":
        return to_aselo(card)
    if form == "fhir" and sheet.release is not None:
        return to_fhir(card, sheet, sheet.release)
    mapped = to_htcds(card)
    if form != "htcds":
        return {**card, "htcds": mapped}
    # A release always stands here: refusal_of has seen it.
    release = sheet.release
    shared = {"to": release.to, "what": release.what, "until": release.until} if release else {}
    return {**mapped, "con_ConsentText": shared}

"""The card as a closed-loop referral in FHIR R4: a ServiceRequest and a Task for each need.

The person is a contained, nameless Patient. No diagnosis is coded: what this record suspects must not
become a line in somebody's health record. What FHIR has no field for stands in the extension
``x_hotline``.
"""

from __future__ import annotations

from typing import Any, Final

from bot.handoff.sheet_parts import Release
from bot.handoff.worksheet import Worksheet

X_HOTLINE: Final = "urn:lantern:x_hotline"
HSDS: Final = "urn:lantern:hsds-service-id"
NEED: Final = "urn:lantern:need"
PERSON: Final = "person"
# A referral's answer → the status of the Task (R4, value set task-status).
STATUSES: Final = {
    "accepted": "accepted",
    "declined": "rejected",
    "full": "rejected",
    "no_answer": "requested",
}


def to_fhir(card: dict[str, Any], sheet: Worksheet, release: Release) -> dict[str, Any]:
    """A collection Bundle. Without a known need there is one request, for help as such."""
    entries: list[dict[str, Any]] = []
    for number, need in enumerate(card.get("needs") or ("help",), 1):
        request = _request(card, sheet, release, need, number)
        entries.append({"fullUrl": f"urn:lantern:ServiceRequest:{number}", "resource": request})
        task = _task(card, sheet, release, number)
        entries.append({"fullUrl": f"urn:lantern:Task:{number}", "resource": task})
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def _request(
    card: dict[str, Any], sheet: Worksheet, release: Release, need: str, number: int
) -> dict[str, Any]:
    urgent = (card.get("safety") or {}).get("tier") in ("emergency", "high")
    return {
        "resourceType": "ServiceRequest",
        "id": f"request-{number}",
        "contained": [_person(card)],
        "extension": [_x_hotline(card, release)],
        "status": "active",
        "intent": "proposal",
        "priority": "urgent" if urgent else "routine",
        "code": {
            "coding": [{"system": NEED, "code": need}],
            "text": need.replace("_", " "),
        },
        "subject": {"reference": f"#{PERSON}"},
        "performer": [_performer(sheet, release)],
    }


def _task(card: dict[str, Any], sheet: Worksheet, release: Release, number: int) -> dict[str, Any]:
    # What another service said is no word of the one that this goes to.
    named = release.to.casefold()
    asked = (each for each in sheet.transfers if each.name.casefold() == named)
    answers = [each.answer for each in asked if each.answer]
    return {
        "resourceType": "Task",
        "id": f"task-{number}",
        "contained": [_person(card)],
        "extension": [_x_hotline(card, release)],
        "status": STATUSES.get(answers[-1], "requested") if answers else "requested",
        "intent": "proposal",
        "code": {
            "coding": [{"system": "http://hl7.org/fhir/CodeSystem/task-code", "code": "fulfill"}]
        },
        "focus": {"reference": f"urn:lantern:ServiceRequest:{number}"},
        "for": {"reference": f"#{PERSON}"},
        "owner": _performer(sheet, release),
        "restriction": {"period": {"end": release.until}},
    }


def _person(card: dict[str, Any]) -> dict[str, Any]:
    language = (card.get("language") or {}).get("code")
    person: dict[str, Any] = {"resourceType": "Patient", "id": PERSON}
    if language:
        tongue = {"coding": [{"system": "urn:ietf:bcp:47", "code": language}]}
        person["communication"] = [{"language": tongue, "preferred": True}]
    return person


def _performer(sheet: Worksheet, release: Release) -> dict[str, Any]:
    """Whoever the release names, with the directory's id where just that service was told or sent."""
    named = release.to.casefold()
    for each in sheet.services:
        if each["name"].casefold() == named:
            identifier = {"system": HSDS, "value": each["id"]}
            return {"identifier": identifier, "display": release.to}
    return {"display": release.to}


def _x_hotline(card: dict[str, Any], release: Release) -> dict[str, Any]:
    safety, contact = card.get("safety") or {}, card.get("contact") or {}
    consent = card.get("consent") or {}
    values = {
        "tier": safety.get("tier"),
        "device_safe": safety.get("device_safe"),
        "age_band": contact.get("age_band"),
        "reply_ok": contact.get("reply_ok"),
        "share_level": consent.get("share_level"),
        "police": consent.get("police"),
    }
    told = [{"url": name, "valueCode": str(v)} for name, v in values.items() if v is not None]
    agreed = [{"url": "release_what", "valueString": release.what}]
    until = [{"url": "release_until", "valueDate": release.until}]
    return {"url": X_HOTLINE, "extension": [*told, *agreed, *until]}

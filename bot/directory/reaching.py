"""Rows into numbers, languages and hours: how and when a service is reached."""

from __future__ import annotations

import re
from collections import defaultdict

from bot.directory.checks import (
    Number,
    ValueProblemError,
    phone_type,
    read_clock,
    read_date,
    read_language,
    read_phone,
)
from bot.directory.found import NO_CALLS
from bot.directory.intake import Intake, Record, digest_of
from bot.directory.opening import opening_of, zone_of_code, zone_of_region
from bot.directory.rows import Package, Row

_SEVERAL = re.compile(r"\s*(?:;|\||\bor\b|\s/\s)\s*", re.IGNORECASE)
_BYDAY = re.compile(r"(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)")
_BYMONTHDAY = re.compile(r"-?\d{1,2}(?:,-?\d{1,2})*")


def build_phones(intake: Intake, package: Package) -> None:
    """Take the numbers, and the languages that are spoken on them."""
    spoken: dict[str, list[str]] = {}
    for row in package.rows("language"):
        if row.get("phone_id"):
            spoken.setdefault(row.get("phone_id"), []).append(_tag(intake, row))
    for row in package.rows("phone"):
        owner = _owner(intake, row)
        if owner is None or not row.get("number"):
            if owner is not None:
                intake.notes.refuse(row.file, row.number, "has no number", "number")
            continue
        tags = [tag for tag in spoken.get(row.get("id"), []) if tag]
        if row.get("language"):
            tags.append(_tag(intake, row.with_(name=row.get("language"), code="")))
        for part in _SEVERAL.split(row.get("number").strip('" ')):
            number = _number(intake, row, part)
            if number is not None:
                _keep_phone(intake, row, owner, number, sorted(set(filter(None, tags))))


def build_languages(intake: Intake, package: Package) -> None:
    """Take the languages that are spoken at services and locations."""
    for row in package.rows("language"):
        if not (row.get("service_id") or row.get("location_id")):
            continue
        owner = _owner(intake, row)
        tag = _tag(intake, row)
        if owner is None or not tag:
            continue
        service, location = owner.get("service_id"), owner.get("location_id")
        secret = _secret(intake, row)
        record = {
            "id": intake.id("language", str(service), str(location), tag),
            "service_id": service,
            "location_id": location,
            "code": tag,
            "mode": "interpreter" if "interpret" in row.get("mode", "note").lower() else "staff",
            "note": intake.text(row, "note", confidential=secret),
        }
        if record["id"] not in intake.table("language"):
            intake.keep("language", record, row)


def build_schedules(intake: Intake, package: Package) -> None:
    """Take the hours; broken ones are refused."""
    for row in package.rows("schedule"):
        owner = _owner(intake, row)
        if owner is None:
            continue
        try:
            hours = _hours(intake, row)
        except ValueProblemError as error:
            intake.notes.refuse(row.file, row.number, f"broken hours: {error}")
            continue
        parts = [str(hours[name]) for name in ("byday", "bymonthday", "opens_at", "closes_at")]
        record: Record = {
            "id": intake.id("schedule", row.get("id"), *_owner_key(owner), *parts),
            "service_id": owner["service_id"],
            "location_id": owner["location_id"],
            **hours,
            "timezone": row.get("timezone")[:40] or None,
            "description": intake.text(row, "description", confidential=_secret(intake, row)),
        }
        intake.keep("schedule", record, row)


def summarize(intake: Intake) -> None:
    """Write on each service which languages it speaks and whether it can be reached at all."""
    at: dict[str, list[str]] = defaultdict(list)
    for link in intake.table("service_location").values():
        at[link["location_id"]].append(link["service_id"])
    spoken: dict[str, dict[str, str]] = defaultdict(dict)
    for record in intake.table("language").values():
        for service in _services_of(record, at):
            if spoken[service].get(record["code"]) != "staff":
                spoken[service][record["code"]] = record["mode"]
    hours, zones = _hours_of(intake, at), _zones_of(intake, at)
    called: set[str] = set()
    for record in intake.table("phone").values():
        if record["type"] not in NO_CALLS:
            called.update((*_services_of(record, at), record["organization_id"] or ""))
    for service_id, whole in intake.table("service").items():
        whole["spoken"] = dict(sorted(spoken[service_id].items()))
        calls = service_id in called or whole["organization_id"] in called
        whole["reachable"] = calls or bool(whole["url"])
        whole["opening"] = opening_of(hours[service_id], zones[service_id])
        whole["digest"] = digest_of(whole)


def _hours_of(intake: Intake, at: dict[str, list[str]]) -> dict[str, list[Record]]:
    """The schedules of each service: its own, or those of its places where it names none."""
    own: dict[str, list[Record]] = defaultdict(list)
    placed: dict[str, list[Record]] = defaultdict(list)
    for record in intake.table("schedule").values():
        for service in _services_of(record, at):
            (own if record["service_id"] else placed)[service].append(record)
    return defaultdict(list, {**placed, **own})


def _zones_of(intake: Intake, at: dict[str, list[str]]) -> dict[str, str]:
    """The time zone of each service: by postal code, else by region."""
    found: dict[str, str] = defaultdict(str)
    for address in intake.table("address").values():
        for service in at.get(address["location_id"], []):
            found[service] = found[service] or zone_of_code((address["postal_code"] or "")[:5])
    for location_id, location in intake.table("location").items():
        for service in at.get(location_id, []):
            found[service] = found[service] or zone_of_region(location["region"])
    return found


def _services_of(record: Record, at: dict[str, list[str]]) -> list[str]:
    if record["service_id"]:
        return [record["service_id"]]
    return at.get(record["location_id"] or "", [])


def _hours(intake: Intake, row: Row) -> Record:
    byday = row.get("byday").upper().replace(" ", "")
    if byday and not all(_BYDAY.fullmatch(day) for day in byday.split(",")):
        raise ValueProblemError("a day that is none")
    bymonthday = row.get("bymonthday").replace(" ", "")
    if bymonthday and not _BYMONTHDAY.fullmatch(bymonthday):
        raise ValueProblemError("a day of the month that is none")
    freq = row.get("freq").upper() or "WEEKLY"
    if freq not in ("DAILY", "WEEKLY", "MONTHLY"):
        raise ValueProblemError("repeats neither daily, weekly nor monthly")
    opens = read_clock(row.get("opens_at")) if row.get("opens_at") else None
    closes = read_clock(row.get("closes_at")) if row.get("closes_at") else None
    if opens and closes and opens == closes != "00:00":
        raise ValueProblemError("opens and closes at the same time")
    if opens and closes and "00:00" != closes < opens:
        said = "closes before it opens: read as past midnight"
        intake.notes.flag(row.file, row.number, said, "closes_at")
    return {
        "freq": freq,
        "byday": byday[:40] or None,
        "bymonthday": bymonthday[:40] or None,
        "opens_at": opens,
        "closes_at": closes,
        "valid_from": read_date(row.get("valid_from")) if row.get("valid_from") else None,
        "valid_to": read_date(row.get("valid_to")) if row.get("valid_to") else None,
    }


def _number(intake: Intake, row: Row, text: str) -> Number | None:
    kind = phone_type(row.get("type"))
    country, sample = intake.options.country, intake.options.sample
    try:
        return read_phone(text, country, kind, sample=sample)
    except ValueProblemError as error:
        intake.notes.refuse(row.file, row.number, str(error), "number")
        return None


def _keep_phone(
    intake: Intake, row: Row, owner: Record, number: Number, languages: list[str]
) -> None:
    extension = row.get("extension") or number.extension
    kind = phone_type(row.get("type"))
    record: Record = {
        "id": intake.id("phone", *_owner_key(owner), number.number, extension, kind),
        **owner,
        "number": number.number,
        "shown": number.shown,
        "extension": extension[:16] or None,
        "type": kind,
        "description": intake.text(row, "description", confidential=_secret(intake, row)),
        "languages": languages,
    }
    intake.keep("phone", record, row)


def _owner(intake: Intake, row: Row) -> Record | None:
    """Whose row this is, as ids of ours; None, with a note, when they are not there."""
    owner: Record = {}
    for kind in ("service", "location", "organization"):
        foreign = row.get(f"{kind}_id")
        ours = intake.id(kind, foreign) if foreign else ""
        owner[f"{kind}_id"] = ours if ours in intake.table(kind) else None
    if row.get("service_at_location_id") and not (owner["service_id"] or owner["location_id"]):
        link = intake.table("service_location").get(
            intake.id("link", row.get("service_at_location_id"))
        )
        if link:
            owner["service_id"] = link["service_id"]
    if not any(owner.values()):
        said = "belongs to nothing in the package that was taken"
        intake.notes.refuse(row.file, row.number, said)
        return None
    return owner


def _owner_key(owner: Record) -> list[str]:
    return [str(owner.get(name)) for name in ("service_id", "location_id", "organization_id")]


def _secret(intake: Intake, row: Row) -> bool:
    judgement = intake.judgement
    return (
        row.get("service_id") in judgement.confidential_services
        or row.get("location_id") in judgement.confidential_locations
        or row.get("organization_id") in judgement.confidential_organizations
    )


def _tag(intake: Intake, row: Row) -> str:
    try:
        return read_language(row.get("code"), row.get("name"))
    except ValueProblemError as error:
        intake.notes.flag(row.file, row.number, f"{error} and was left out", "name")
        return ""

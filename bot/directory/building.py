"""Rows into organizations, services and terms, with everything doubtful refused or flagged."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import partial

from bot.directory.checks import read_date, read_flag, read_number
from bot.directory.found import SERVES
from bot.directory.intake import Intake, Record
from bot.directory.names import key
from bot.directory.rows import Package, Row

_STATUS = ("active", "inactive", "defunct", "temporarily closed")
_ACCESS = ("self", "hotline_only", "referral")
_POLICE = ("required", "not_required", "unknown")
_ANSWERS = ("ngo", "gov", "police")
_FLAGS = (
    "no_id_needed",
    "immigration_status_asked",
    "text_ok",
    "safe_to_leave_message",
    "expert_labour",
    "expert_sex",
)
_TEXTS = (
    "description",
    "alert",
    "application_process",
    "eligibility_description",
    "fees_description",
    "interpretation_services",
)


def build_organizations(intake: Intake, package: Package) -> None:
    """Take the organizations."""
    for row in package.rows("organization"):
        secret = row.get("id") in intake.judgement.confidential_organizations
        if not row.get("id") or not _named(intake, row, confidential=secret):
            if not row.get("id"):
                intake.notes.refuse(row.file, row.number, "has no id", "id")
            continue
        record: Record = {
            "id": intake.id("organization", row.get("id")),
            "foreign_id": row.get("id")[:200],
            "name": row.get("name")[:300],
            "alternate_name": intake.text(row, "alternate_name", confidential=secret, most=300),
            "description": intake.text(row, "description", confidential=secret),
            "email": intake.text(row, "email", confidential=secret, most=200),
            "website": intake.web(row, "website", confidential=secret),
        }
        intake.keep("organization", record, row)


def build_terms(intake: Intake, package: Package) -> None:
    """Take the terms of the taxonomies."""
    for row in package.rows("taxonomy_term"):
        if not row.get("id") or not row.get("name"):
            intake.notes.refuse(row.file, row.number, "has no id or no name", "name")
            continue
        record = {
            "id": intake.id("term", row.get("id")),
            "foreign_id": row.get("id")[:200],
            "taxonomy": row.get("taxonomy", "taxonomy_id")[:120] or None,
            "code": row.get("code")[:60] or None,
            "name": row.get("name")[:200],
            "parent": row.get("parent_id")[:200] or None,
        }
        intake.keep("term", record, row)


def build_services(intake: Intake, package: Package, known_organizations: set[str]) -> None:
    """Take the services; ``known_organizations`` are those of earlier packages of the source."""
    names: dict[tuple[str, str], int] = defaultdict(int)
    organizations = known_organizations | intake.table("organization").keys()
    for row in package.rows("service"):
        secret = row.get("id") in intake.judgement.confidential_services
        organization = intake.id("organization", row.get("organization_id"))
        if not row.get("id"):
            intake.notes.refuse(row.file, row.number, "has no id", "id")
        elif organization not in organizations:
            said = "names an organization that is not in the package"
            intake.notes.refuse(row.file, row.number, said, "organization_id")
        elif _named(intake, row, confidential=secret):
            record = _service(intake, row, organization, secret=secret)
            if intake.keep("service", record, row):
                _needs(intake, row, record["id"])
                double = (organization, key(record["name"]))
                if names[double]:
                    said = "has the name of another service of its organization"
                    intake.notes.flag(row.file, row.number, said, "name")
                names[double] += 1


def _named(intake: Intake, row: Row, *, confidential: bool) -> bool:
    if not row.get("name"):
        intake.notes.refuse(row.file, row.number, "has no name", "name")
        return False
    if intake.judgement.guard.gives_away(row.get("name"), confidential=confidential):
        said = "holds the address of a confidential place"
        intake.notes.refuse(row.file, row.number, said, "name")
        return False
    if len(row.get("name")) > 300:
        intake.notes.flag(row.file, row.number, "is too long and was cut", "name")
    return True


def _service(intake: Intake, row: Row, organization: str, *, secret: bool) -> Record:
    record: Record = {
        "id": intake.id("service", row.get("id")),
        "foreign_id": row.get("id")[:200],
        "organization_id": organization,
        "name": row.get("name")[:300],
        "alternate_name": intake.text(row, "alternate_name", confidential=secret, most=300),
        "url": intake.web(row, "url", confidential=secret),
        "email": intake.text(row, "email", confidential=secret, most=200),
        "status": _choice(intake, row, "status", _STATUS, missing="active", unknown="inactive"),
        "minimum_age": intake.read(row, "minimum_age", partial(read_number, low=0, high=130)),
        "maximum_age": intake.read(row, "maximum_age", partial(read_number, low=0, high=1000)),
        "terms": list(intake.judgement.terms.get(row.get("id"), ())),
        "sample": intake.options.sample,
        "confidential": secret,
        "access": _choice(intake, row, "access", _ACCESS, missing="self", unknown="referral"),
        "police_contact": _choice(intake, row, "police_contact", _POLICE, missing="unknown"),
        "answers": _choice(intake, row, "answers", _ANSWERS, missing="ngo", unknown="police"),
    }
    for column in _TEXTS:
        record[column] = intake.text(row, column, confidential=secret)
    for column in _FLAGS:
        record[column] = intake.read(row, column, read_flag)
    record |= _serves(intake, row)
    record |= _assurance(intake, row)
    if row.get("id") in intake.judgement.shelters_by_default:
        said = "is a shelter: its place is kept confidential unless the package says otherwise"
        intake.notes.flag(row.file, row.number, said, "confidential")
    if not row.get("status"):
        intake.notes.flag(row.file, row.number, "does not say whether it is open", "status")
    return record


def _choice(
    intake: Intake,
    row: Row,
    column: str,
    known: tuple[str, ...],
    *,
    missing: str,
    unknown: str = "",
) -> str:
    """One of ``known``. What cannot be read becomes ``unknown``: the most careful reading."""
    value = row.get(column).lower()
    if not value:
        return missing
    if value not in known:
        intake.notes.flag(row.file, row.number, "is not one of " + ", ".join(known), column)
        return unknown or missing
    return value


def _serves(intake: Intake, row: Row) -> Record:
    welcome = {part.strip().lower() for part in row.get("serves").split(";") if part.strip()}
    turned_away = {p.strip().lower() for p in row.get("does_not_serve").split(";") if p.strip()}
    for name in sorted((welcome | turned_away) - set(SERVES)):
        said = "names somebody who is none of " + ", ".join(SERVES)
        intake.notes.flag(
            row.file, row.number, said, "serves" if name in welcome else "does_not_serve"
        )
    answers: Record = {}
    for name in SERVES:
        # Said both ways: nobody knows.
        known = (name in welcome) != (name in turned_away)
        answers[f"serves_{name}"] = (name in welcome) if known else None
    return answers


def _assurance(intake: Intake, row: Row) -> Record:
    """When the service was last checked, by whom, and when it has to be checked again."""
    options = intake.options
    assured: date | None = options.assured
    if row.get("assured_date"):
        assured = intake.read(row, "assured_date", read_date)
    if assured is not None and assured > options.today:
        intake.notes.flag(
            row.file, row.number, "lies in the future and was left out", "assured_date"
        )
        assured = None
    if assured is None:
        said = "says not when it was last checked: no person is sent there until somebody has"
        intake.notes.flag(row.file, row.number, said, "assured_date")
    due = intake.read(row, "next_check_due", read_date) if row.get("next_check_due") else None
    if due is None and assured is not None:
        due = assured + timedelta(days=options.recheck_days)
    if due is not None and due < options.today:
        intake.notes.flag(row.file, row.number, "is past its next check", "next_check_due")
    return {
        "assured_date": assured,
        "assured_by": row.get("assured_by", "assurer_email")[:200] or options.assured_by or None,
        "next_check_due": due,
    }


def _needs(intake: Intake, row: Row, service_id: str) -> None:
    found = intake.judgement.needs.get(row.get("id"), {})
    if not found:
        said = "meets no need that is known: add one to its needs column"
        intake.notes.flag(row.file, row.number, said, "needs")
    for need, because in found.items():
        record = {"service_id": service_id, "need": need, "because": because}
        intake.table("need")[f"{service_id}/{need}"] = record

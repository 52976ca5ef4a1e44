"""Each row is judged: refused or flagged with its file, row and reason, or kept as it is used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.directory.intake import Options
from bot.storage.database import Store
from tests.directory.conftest import PHONE, SERVICE, TODAY, bring, package, rows_of

REFUSED = {
    "a film number": ("phones", PHONE | {"number": "713-555-0123"}, "is an invented number (555)"),
    "any number with 555 in it": (
        "phones",
        PHONE | {"number": "(713) 555-9876"},
        "is an invented number (555)",
    ),
    "a number with too few digits": (
        "phones",
        PHONE | {"number": "212-736-50"},
        "is not a number that can exist",
    ),
    "words for a number": ("phones", PHONE | {"number": "call us"}, "is not a telephone number"),
    "a short code that is none": (
        "phones",
        PHONE | {"number": "123"},
        "is not a short number of its country",
    ),
    "an owner that is not there": (
        "phones",
        PHONE | {"service_id": "nowhere"},
        "belongs to nothing in the package that was taken",
    ),
    "an hour that is none": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "MO", "opens_at": "25:00", "closes_at": "26:00"},
        "broken hours: is not a time of day",
    ),
    "a weekday that is none": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "XX", "opens_at": "08:00", "closes_at": "09:00"},
        "broken hours: a day that is none",
    ),
    "opening and closing at once": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "MO", "opens_at": "08:00", "closes_at": "8am"},
        "broken hours: opens and closes at the same time",
    ),
    "a service of nobody": (
        "services",
        SERVICE | {"id": "s9", "organization_id": "nowhere"},
        "names an organization that is not in the package",
    ),
    "a service without a name": ("services", SERVICE | {"id": "s9", "name": ""}, "has no name"),
    "a row twice": ("services", SERVICE, "stands in the package twice"),
    "an id for two services": (
        "services",
        SERVICE | {"name": "Another"},
        "has an id that another row has",
    ),
}


@pytest.mark.parametrize(("table", "row", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_bad_row_is_refused_with_its_file_row_and_reason(
    store: Store, tmp_path: Path, table: str, row: dict[str, object], reason: str
) -> None:
    good = {"services": [SERVICE], "phones": [PHONE], "schedules": []}[table]
    report = bring(store, package(tmp_path / "a", **{table: [*good, row]}))
    assert [(n.file, n.row, n.reason) for n in report.refused] == [
        (f"{table}.csv", len(good) + 2, reason)
    ]
    assert report.services == 1


FLAGGED = {
    "no date of a last check": ("assured_date", "", "says not when it was last checked"),
    "a last check in the future": ("assured_date", "2027-01-01", "lies in the future"),
    "a date that is none": ("assured_date", "last spring", "is not a date"),
    "a check that is due": ("next_check_due", "2026-01-01", "is past its next check"),
    "an age that is none": ("minimum_age", "grown up", "is not a number"),
    "an unknown status": ("status", "open", "is not one of active"),
    "a script for a web page": ("url", "javascript:alert(1)", "is no web address"),
    "an unknown guest": ("serves", "wizards", "names somebody who is none of"),
    "a yes that is none": ("text_ok", "perhaps", "is neither yes nor no"),
}


@pytest.mark.parametrize(("column", "value", "reason"), FLAGGED.values(), ids=FLAGGED.keys())
def test_a_doubtful_value_is_flagged_and_the_service_taken(
    store: Store, tmp_path: Path, column: str, value: str, reason: str
) -> None:
    report = bring(store, package(tmp_path / "a", services=[SERVICE | {column: value}]))
    assert any(n.column == column and n.reason.startswith(reason) for n in report.flagged)
    assert report.services == 1


def test_the_operator_can_say_when_an_undated_package_was_checked(
    store: Store, tmp_path: Path
) -> None:
    folder = package(tmp_path / "a", services=[SERVICE | {"assured_date": ""}])
    options = Options("Test list", today=TODAY, assured=date(2026, 11, 1), assured_by="Desk")
    bring(store, folder, options=options)
    (row,) = rows_of(store, "service")
    assert (row["assured_date"], row["assured_by"]) == (date(2026, 11, 1), "Desk")
    assert row["next_check_due"] == date(2027, 11, 1)


NUMBERS = {
    "with dashes": ("212-736-5000", "voice", ["+12127365000"]),
    "two in one cell": ("(212) 736-5000; 212-736-5001", "voice", ["+12127365000", "+12127365001"]),
    "from another country": ("+52 55 5658 1111", "voice", ["+525556581111"]),
    "a three-digit line": ("211", "voice", ["211"]),
    "a text code": ("233733", "text", ["233733"]),
    "a vanity number": ("1-800-FLOWERS", "voice", ["+18003569377"]),
}


@pytest.mark.parametrize(("number", "kind", "expected"), NUMBERS.values(), ids=NUMBERS.keys())
def test_numbers_are_kept_as_they_are_dialled(
    store: Store, tmp_path: Path, number: str, kind: str, expected: list[str]
) -> None:
    bring(store, package(tmp_path / "a", phones=[PHONE | {"number": number, "type": kind}]))
    assert sorted(str(row["number"]) for row in rows_of(store, "phone")) == expected


def test_numbers_kept_free_for_fiction_are_taken_in_a_sample_alone(
    store: Store, tmp_path: Path
) -> None:
    folder = package(tmp_path / "a", phones=[PHONE | {"number": "713-555-0123"}])
    report = bring(store, folder, sample=True)
    assert not report.refused
    assert [row["sample"] for row in rows_of(store, "service")] == [True]

"""A list in one table comes in as it is: an export of iCarol, a spreadsheet in English or Spanish."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.directory.hours import read_hours, say_days
from bot.directory.report import DirectoryFileError, report_text
from bot.storage.database import Store
from tests.directory.conftest import FIXTURES, bring, everything, rows_of

SHEETS = FIXTURES / "sheets"


def test_an_export_of_icarol_gives_programs_and_agencies_without_programs(store: Store) -> None:
    report = bring(store, SHEETS / "icarol.csv")
    assert (report.format, report.refused) == ("icarol-csv", ())
    services = {str(row["name"]): row for row in rows_of(store, "service")}
    assert sorted(services) == [
        "Closed Doors Inc",
        "Lakeside Pantry",
        "Lakeside Safe Home",
        "Prairie Legal Desk",
    ]
    assert services["Closed Doors Inc"]["status"] == "inactive"
    assert services["Lakeside Safe Home"]["spoken"] == {"en": "staff", "es": "staff"}
    assert services["Lakeside Safe Home"]["assured_by"] == "A. Checker"
    organizations = {str(row["name"]) for row in rows_of(store, "organization")}
    assert organizations == {"Lakeside Families", "Prairie Legal Desk", "Closed Doors Inc"}


def test_what_icarol_marks_as_private_does_not_get_out(store: Store) -> None:
    bring(store, SHEETS / "icarol.csv")
    numbers = {row["number"] for row in rows_of(store, "phone")}
    assert "+13127826902" not in numbers
    assert {"+13127826901", "+18009559999", "+13127826903"} <= numbers
    assert "Hidden Lane" not in str(everything(store))
    (home,) = [r for r in rows_of(store, "service") if r["name"] == "Lakeside Safe Home"]
    assert home["confidential"]


def test_a_spreadsheet_in_spanish_is_understood_and_what_is_not_is_named(store: Store) -> None:
    report = bring(store, SHEETS / "plain.csv")
    assert (report.format, report.services) == ("sheet-csv", 3)
    assert [(n.row, n.column) for n in report.flagged if "no column" in n.reason] == [(1, "color")]
    assert [(n.row, n.reason) for n in report.refused] == [(4, "is an invented number (555)")]
    pantry = next(r for r in rows_of(store, "service") if r["name"] == "Despensa Norte")
    assert pantry["spoken"] == {"en": "staff", "es": "staff"}
    assert pantry["opening"]["rules"][0]["byday"] == "MO,TU,WE,TH,FR"  # type: ignore[index]


def test_the_same_spreadsheet_again_changes_nothing(store: Store) -> None:
    bring(store, SHEETS / "plain.csv")
    before = everything(store)
    again = bring(store, SHEETS / "plain.csv")
    assert (again.added, again.updated, again.removed) == (0, 0, 0)
    assert everything(store) == before


def test_a_mapping_says_what_unknown_columns_are(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "ours.csv"
    file.write_text("Wer,Was,Ruf\nHaus,Food bank,212-736-5000\n")
    with pytest.raises(DirectoryFileError, match="say which it is with a mapping"):
        bring(store, file)
    mapping = {"Wer": "organization", "Was": "name", "Ruf": "phone"}
    report = bring(store, file, mapping=mapping)
    assert report.services == 1
    assert [row["number"] for row in rows_of(store, "phone")] == ["+12127365000"]


WRONG_MAPPINGS = {
    "a column that is not there": ({"Name": "organization"}, "column that is not there"),
    "a column that is none of ours": ({"Was": "colour"}, "no column of ours"),
}


@pytest.mark.parametrize(("mapping", "problem"), WRONG_MAPPINGS.values(), ids=WRONG_MAPPINGS.keys())
def test_a_wrong_mapping_is_refused(
    store: Store, tmp_path: Path, mapping: dict[str, str], problem: str
) -> None:
    file = tmp_path / "ours.csv"
    file.write_text("Was\nFood bank\n")
    with pytest.raises(DirectoryFileError, match=problem):
        bring(store, file, mapping=mapping)


def test_a_dry_run_of_a_spreadsheet_reads_like_a_letter(store: Store) -> None:
    text = report_text(bring(store, SHEETS / "plain.csv", dry_run=True))
    assert "3 services" in text
    assert "plain.csv row 4, number: is an invented number (555)" in text
    assert text.endswith("Dry run: nothing was changed.")
    assert not any(everything(store).values())


WEEK = "MO,TU,WE,TH,FR"
HOURS = {
    "a working week": ("Mon-Fri 9am-5pm", [(WEEK, "9am", "5pm")]),
    "two parts": ("Mon-Fri 9am-5pm; Sat 10-2", [(WEEK, "9am", "5pm"), ("SA", "10", "2 pm")]),
    "halves of the day left out": ("Mon-Fri: 9-5", [(WEEK, "9", "5 pm")]),
    "one half for both": ("Mon, Wed and Fri 1-5pm", [("MO,WE,FR", "1 pm", "5pm")]),
    "morning to afternoon": ("Sat 9-1pm", [("SA", "9 am", "1pm")]),
    "in full": (
        "Monday through Friday, 8:30 a.m. – 4:30 p.m.",
        [(WEEK, "8:30 am", "4:30 pm")],
    ),
    "Spanish": ("Lunes a viernes 9:00 a 17:00", [(WEEK, "9:00", "17:00")]),
    "past midnight": ("Daily 6pm-2am", [("MO,TU,WE,TH,FR,SA,SU", "6pm", "2am")]),
}


@pytest.mark.parametrize(("text", "expected"), HOURS.values(), ids=HOURS.keys())
def test_hours_are_read_as_people_write_them(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    rows = [(r["byday"], r["opens_at"], r["closes_at"]) for r in read_hours(text)]
    assert rows == expected


@pytest.mark.parametrize("text", ["By appointment", "Mon-Fri 9am-12pm and 1pm-5pm", "ask us"])
def test_hours_that_cannot_be_read_whole_stay_words(text: str) -> None:
    assert read_hours(text) == [{"description": text}]


def test_always_open_is_understood() -> None:
    (row,) = read_hours("Open 24/7")
    assert (row["freq"], row["opens_at"], row["closes_at"]) == ("DAILY", "00:00", "00:00")


DAYS = {
    "a working week": ("MO,TU,WE,TH,FR", "Mon-Fri"),
    "two days": ("SA,SU", "Sat, Sun"),
    "days apart": ("MO,WE,TH", "Mon, Wed, Thu"),
    "all of them": ("MO,TU,WE,TH,FR,SA,SU", "Every day"),
    "a rule by the day": ("DAILY", "Every day"),
    "the first Monday": ("1MO", "1MO"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("rule", "said"), DAYS.values(), ids=DAYS.keys())
def test_days_are_said_as_people_say_them(rule: str, said: str) -> None:
    assert say_days(rule) == said

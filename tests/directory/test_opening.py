"""Open now means open there, now; in doubt nobody says so."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from bot.directory.opening import is_us_holiday, open_at, opening_of, zone_of_code, zone_of_region

WEEK = {"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:00"}
NIGHT = {"freq": "DAILY", "opens_at": "22:00", "closes_at": "06:00"}
ALWAYS = {"freq": "DAILY", "opens_at": "00:00", "closes_at": "00:00"}
THIRD_TUESDAY = {"freq": "MONTHLY", "byday": "3TU", "opens_at": "09:00", "closes_at": "12:00"}
LAST_FRIDAY = {"freq": "MONTHLY", "byday": "-1FR", "opens_at": "09:00", "closes_at": "12:00"}
FIFTEENTH = {"freq": "MONTHLY", "bymonthday": "15,-1", "opens_at": "09:00", "closes_at": "12:00"}
CLOSED = {"freq": "DAILY", "valid_from": "2026-11-16", "valid_to": "2026-11-18"}


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


# Chicago is six hours behind UTC in November, five in July.
CASES = {
    "in the hours": ([WEEK], "2026-11-16T16:00", True),
    "before them": ([WEEK], "2026-11-16T14:59", False),
    "after them": ([WEEK], "2026-11-16T23:00", False),
    "summer time": ([WEEK], "2026-07-13T14:30", True),
    "at the weekend": ([WEEK], "2026-11-21T16:00", False),
    "at night, before midnight": ([NIGHT], "2026-11-17T04:30", True),
    "at night, after midnight": ([NIGHT], "2026-11-17T11:30", True),
    "between nights": ([NIGHT], "2026-11-17T18:00", False),
    "always": ([ALWAYS], "2026-11-17T08:00", True),
    "always, at Christmas": ([ALWAYS], "2026-12-25T18:00", True),
    "at Christmas nobody knows": ([WEEK], "2026-12-25T18:00", None),
    "the third Tuesday": ([THIRD_TUESDAY], "2026-11-17T16:00", True),
    "another Tuesday": ([THIRD_TUESDAY], "2026-11-10T16:00", False),
    "the last Friday": ([LAST_FRIDAY], "2026-10-30T15:00", True),
    "the last but one Friday": ([LAST_FRIDAY], "2026-10-23T15:00", False),
    "the fifteenth": ([FIFTEENTH], "2026-10-15T15:00", True),
    "the last day of the month": ([FIFTEENTH], "2026-10-31T15:00", True),
    "the sixteenth": ([FIFTEENTH], "2026-10-16T15:00", False),
    "closed for some days": ([WEEK, CLOSED], "2026-11-16T16:00", False),
    "after those days": ([WEEK, CLOSED], "2026-11-19T16:00", True),
}


@pytest.mark.parametrize(("rules", "moment", "expected"), CASES.values(), ids=CASES.keys())
def test_a_service_is_open_when_it_is_open_there(
    rules: list[dict[str, str]], moment: str, expected: bool | None
) -> None:
    assert open_at({"zone": "America/Chicago", "rules": rules}, utc(moment)) is expected


def test_without_a_time_zone_or_hours_nobody_knows() -> None:
    assert open_at({"zone": "", "rules": [WEEK]}, utc("2026-11-16T16:00")) is None
    assert open_at(None, utc("2026-11-16T16:00")) is None
    words = {"opens_at": None, "closes_at": None, "valid_from": None, "valid_to": None}
    assert opening_of([{**words, "timezone": None}], "America/Chicago") is None


HOLIDAYS = {
    "New Year": (date(2026, 1, 1), True),
    "Martin Luther King day": (date(2026, 1, 19), True),
    "Memorial Day": (date(2026, 5, 25), True),
    "the Fourth on a Saturday, kept on Friday": (date(2026, 7, 3), True),
    "Labor Day": (date(2026, 9, 7), True),
    "Thanksgiving": (date(2026, 11, 26), True),
    "a Thursday before it": (date(2026, 11, 19), False),
    "a plain Monday": (date(2026, 11, 16), False),
}


@pytest.mark.parametrize(("day", "expected"), HOLIDAYS.values(), ids=HOLIDAYS.keys())
def test_federal_holidays_are_known(day: date, expected: bool) -> None:
    assert is_us_holiday(day) is expected


def test_a_time_zone_is_known_by_postal_code_else_by_a_region_that_has_one() -> None:
    assert zone_of_code("79901") == "America/Denver"  # El Paso
    assert zone_of_code("77002") == "America/Chicago"
    assert (zone_of_region("US-IL"), zone_of_region("US-TX")) == ("America/Chicago", "")
    assert zone_of_code("x") == ""

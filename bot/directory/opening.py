"""Whether a service is open at a moment: yes, no, or nobody knows.

Hours are rules of RFC 5545 as HSDS writes them, in the time zone of the place. What cannot be told for
certain is unknown: a public holiday, a place whose time zone is not known, hours that are only words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel.dates import get_timezone

from bot.settings import ROOT

ZONES_FILE = ROOT / "data" / "directory" / "timezones.yml"
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A rule without hours that ends within so many days says that the place is closed then.
LONGEST_CLOSURE = 31


@lru_cache(maxsize=2)
def _zones(path: Path) -> Mapping[str, str]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {region: zone for zone, regions in data.items() for region in regions}


def zone_of_region(region: str, path: Path = ZONES_FILE) -> str:
    """The time zone of a region that lies in one; empty for others."""
    return _zones(path).get(region, "")


@lru_cache(maxsize=2048)
def zone_of_code(code: str) -> str:
    """The time zone of a US postal code; empty where it is not known."""
    if not (len(code) == 5 and code.isdigit()):
        return ""
    import zipcodes

    found = zipcodes.matching(code)
    return str(found[0]["timezone"]) if found else ""


@lru_cache(maxsize=256)
def known_zone(name: str) -> str:
    """The name, where there is such a time zone; else empty."""
    try:
        get_timezone(name)
    except (LookupError, ValueError):
        return ""
    return name if "/" in name else ""


def opening_of(schedules: Sequence[Mapping[str, Any]], zone: str) -> dict[str, Any] | None:
    """The hours of a service in the form that the search keeps; None where no hour is given."""
    rules = [
        {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in rule.items()
            if name in _KEPT and value
        }
        for rule in schedules
        if (rule["opens_at"] and rule["closes_at"]) or _closes(rule)
    ]
    named = next((s["timezone"] for s in schedules if known_zone(s["timezone"] or "")), "")
    if not any("opens_at" in rule for rule in rules):
        return None
    return {"zone": named or zone, "rules": rules}


_KEPT = ("freq", "byday", "bymonthday", "opens_at", "closes_at", "valid_from", "valid_to")


def _closes(rule: Mapping[str, Any]) -> bool:
    start, end = rule["valid_from"], rule["valid_to"]
    return bool(start and end and not rule["opens_at"] and (end - start).days <= LONGEST_CLOSURE)


def open_at(opening: Mapping[str, Any] | None, moment: datetime) -> bool | None:
    """Whether it is open at ``moment`` (with a time zone); None where nobody knows."""
    if not opening or not opening.get("zone"):
        return None
    local = moment.astimezone(get_timezone(opening["zone"]))
    today, clock = local.date(), local.strftime("%H:%M")
    rules = opening["rules"]
    if _open_on(rules, today, clock, from_yesterday=False):
        return None if is_us_holiday(today) and not _always(rules) else True
    yesterday = today - timedelta(days=1)
    return _open_on(rules, yesterday, clock, from_yesterday=True)


def _open_on(
    rules: Sequence[Mapping[str, Any]], day: date, clock: str, *, from_yesterday: bool
) -> bool:
    """Whether hours that begin on ``day`` hold at ``clock`` of that day, or of the day after it."""
    holding = [rule for rule in rules if _falls_on(rule, day)]
    special = [
        rule for rule in holding if "valid_to" in rule and "valid_from" in rule and _short(rule)
    ]
    for rule in special or holding:
        opens, closes = rule.get("opens_at"), rule.get("closes_at")
        if opens is None or closes is None:
            continue
        over_midnight = closes <= opens
        if from_yesterday and over_midnight and closes != "00:00" and clock < closes:
            return True
        if not from_yesterday and clock >= opens and (over_midnight or clock < closes):
            return True
    return False


def _short(rule: Mapping[str, Any]) -> bool:
    start, end = date.fromisoformat(rule["valid_from"]), date.fromisoformat(rule["valid_to"])
    return (end - start).days <= LONGEST_CLOSURE


def _falls_on(rule: Mapping[str, Any], day: date) -> bool:
    if not rule.get("valid_from", "0") <= day.isoformat() <= rule.get("valid_to", "9"):
        return False
    if rule.get("freq") == "MONTHLY":
        return _in_month(rule, day)
    named = rule.get("byday")
    return not named or _DAYS[day.weekday()] in [part[-2:] for part in named.split(",")]


def _in_month(rule: Mapping[str, Any], day: date) -> bool:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    length = (following - timedelta(days=1)).day
    if rule.get("bymonthday"):
        days = [int(part) for part in rule["bymonthday"].split(",")]
        return day.day in days or day.day - length - 1 in days
    for part in rule.get("byday", "").split(","):
        if part[-2:] == _DAYS[day.weekday()]:
            nth = part[:-2]
            first, last = (day.day - 1) // 7 + 1, -((length - day.day) // 7 + 1)
            if not nth or int(nth) in (first, last):
                return True
    return False


def _always(rules: Sequence[Mapping[str, Any]]) -> bool:
    return any(
        rule.get("freq") == "DAILY" and rule.get("opens_at") == rule.get("closes_at") == "00:00"
        for rule in rules
    )


def is_us_holiday(day: date) -> bool:
    """Whether it is a federal holiday of the United States, on the day itself or as observed."""
    if (day.month, day.day) in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25)):
        return True
    near = day + timedelta(days=1 if day.weekday() == 4 else -1)
    if day.weekday() in (0, 4) and (near.month, near.day) in (
        (1, 1),
        (6, 19),
        (7, 4),
        (11, 11),
        (12, 25),
    ):
        return True
    week = (day.day - 1) // 7 + 1
    last = (day + timedelta(days=7)).month != day.month
    if day.weekday() == 0:
        third_or_first = {(1, 3), (2, 3), (9, 1), (10, 2)}
        return (day.month, week) in third_or_first or (day.month == 5 and last)
    return day.weekday() == 3 and day.month == 11 and week == 4

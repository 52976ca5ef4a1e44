"""The form of hours and closures, in the wizard and on the settings page."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final
from zoneinfo import available_timezones

from bot.console.desk import Desk
from bot.handoff.hours import (
    DAYS,
    Hours,
    read_hours,
    written_closures,
    written_spans,
)

DAY_NAMES: Final = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}


def hours_context(desk: Desk, typed: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What the form shows: what was typed, or else what is kept."""
    hours = read_hours(desk.store)
    week = {day: written_spans(hours.week[number]) for number, day in enumerate(DAYS)}
    kept = {"zone": hours.zone, "closures": written_closures(hours.closures), **week}
    return {
        "hours": {**kept, **{k: v for k, v in (typed or {}).items() if k in kept}},
        "day_names": DAY_NAMES,
        "zones": sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC"),
    }


def hours_now(hours: Hours, now: float | None = None) -> dict[str, Any]:
    """Whether humans answer now, until or from when, and why not."""
    at = time.time() if now is None else now
    return {
        "always": hours.always and not hours.closures,
        "open": hours.open_at(at),
        "until": hours.next_change(at),
    }

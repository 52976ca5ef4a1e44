"""Opening hours and closures: when humans answer, in the hotline's own time zone.

They are told to responders. They never silence anything: a person is heard at any hour, and an
emergency rings at any hour.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import select

from bot.handoff.audit import Act, record
from bot.handoff.staff import StaffRefusedError
from bot.storage.database import Store
from bot.storage.schema import Policy

POLICY: Final = Policy.__table__
NAME: Final = "hours"
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SPAN: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]\d|2[0-4]):([0-5]\d)")
MOST_CLOSURES: Final = 60
LOOK_AHEAD_DAYS: Final = 370
Spans = tuple[tuple[int, int], ...]  # minutes after midnight


class HoursRefusedError(StaffRefusedError):
    """The hours cannot be kept; the message says which line and how to mend it."""


@dataclass(frozen=True)
class Closure:
    """Days on which nobody answers, both ends included, and why."""

    first: date
    last: date
    why: str


@dataclass(frozen=True)
class Hours:
    """When humans answer. Without any span in ``week`` that is always."""

    zone: str = "UTC"
    week: tuple[Spans, ...] = ((),) * 7
    closures: tuple[Closure, ...] = ()

    @property
    def always(self) -> bool:
        """Whether no hours were set: humans answer day and night."""
        return not any(self.week)

    def closure(self, day: date) -> Closure | None:
        """The closure that ``day`` falls into."""
        return next((each for each in self.closures if each.first <= day <= each.last), None)

    def open_at(self, at: float) -> bool:
        """Whether humans answer at this moment (seconds since the epoch)."""
        local = datetime.fromtimestamp(at, ZoneInfo(self.zone))
        if self.closure(local.date()):
            return False
        minute = local.hour * 60 + local.minute
        spans = self.week[local.weekday()]
        return self.always or any(start <= minute < end for start, end in spans)

    def next_change(self, at: float) -> float | None:
        """When it opens or closes next; None where it never does within a year."""
        now = self.open_at(at)
        zone = ZoneInfo(self.zone)
        today = datetime.fromtimestamp(at, zone).date()
        for ahead in range(LOOK_AHEAD_DAYS):
            day = today + timedelta(days=ahead)
            edges = {0, *(minute for span in self.week[day.weekday()] for minute in span)}
            for minute in sorted(edges):
                moment = _moment(day, minute, zone)
                if moment > at and self.open_at(moment) != now:
                    return moment
        return None


def read_hours(store: Store) -> Hours:
    """The hours as they were set; always open where nobody has set any."""
    with store.read() as connection:
        value = connection.execute(select(POLICY.c.value).where(POLICY.c.name == NAME)).scalar()
    return _from_json(value) if value else Hours()


def set_hours(store: Store, hours: Hours, actor: str) -> None:
    """Keep the hours; from now on they are told."""
    values = {"value": _to_json(hours), "changed_at": time.time(), "changed_by": actor}
    with store.write() as connection:
        known = POLICY.update().where(POLICY.c.name == NAME).values(**values)
        if connection.execute(known).rowcount == 0:
            connection.execute(POLICY.insert().values(name=NAME, **values))
        record(connection, Act(actor, "hours_set", "policy:hours"))
    store.doorbell.ring("console")


def parse_hours(form: Mapping[str, str]) -> Hours:
    """Hours out of a form: ``zone``; ``mon`` to ``sun`` as ``09:00-17:00, 18:00-22:00``; ``closures``.

    Closures stand one a line: ``2026-12-24 2026-12-26 Holidays``, the second date where there are more
    days than one. Raises :class:`HoursRefusedError`.
    """
    zone = form.get("zone", "").strip() or "UTC"
    if zone not in available_timezones():
        raise HoursRefusedError(f"“{zone[:40]}” is no time zone. Choose one such as Europe/Madrid.")
    week = tuple(_spans(day, form.get(day, "")) for day in DAYS)
    lines = [line.strip() for line in form.get("closures", "").splitlines() if line.strip()]
    if len(lines) > MOST_CLOSURES:
        raise HoursRefusedError(f"At most {MOST_CLOSURES} closures. Take out those that are over.")
    return Hours(zone, week, tuple(_closure(line) for line in lines))


def written_spans(spans: Spans) -> str:
    """One day's hours as they are typed."""
    return ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in spans)


def written_closures(closures: tuple[Closure, ...]) -> str:
    """The closures as they are typed, one a line."""
    return "\n".join(
        f"{each.first}{'' if each.last == each.first else f' {each.last}'} {each.why}".strip()
        for each in closures
    )


def _spans(day: str, text: str) -> Spans:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    found = []
    for part in parts:
        match = SPAN.fullmatch(part)
        numbers = [int(number) for number in match.groups()] if match else []
        start, end = (
            (numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]) if numbers else (0, 0)
        )
        if not match or start >= end or end > 24 * 60:
            raise HoursRefusedError(
                f"{day.capitalize()}: “{part[:30]}” is not a span such as 09:00-17:00. "
                "A night is two spans: 20:00-24:00, and 00:00-06:00 on the next day."
            )
        found.append((start, end))
    found.sort()
    if any(later[0] < earlier[1] for earlier, later in pairwise(found)):
        raise HoursRefusedError(f"{day.capitalize()}: two spans overlap.")
    return tuple(found)


def _closure(line: str) -> Closure:
    words = line.split()
    dates = []
    for word in words[:2]:
        try:
            dates.append(date.fromisoformat(word))
        except ValueError:
            break
    if not dates or dates[-1] < dates[0]:
        raise HoursRefusedError(f"“{line[:40]}” does not begin with a date such as 2026-12-24.")
    why = " ".join(words[len(dates) :])[:80]
    return Closure(dates[0], dates[-1], why)


def _moment(day: date, minute: int, zone: ZoneInfo) -> float:
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    return (midnight + timedelta(minutes=minute)).timestamp()


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _to_json(hours: Hours) -> dict[str, Any]:
    return {
        "zone": hours.zone,
        "week": [[list(span) for span in spans] for spans in hours.week],
        "closures": [
            {"first": str(c.first), "last": str(c.last), "why": c.why} for c in hours.closures
        ],
    }


def _from_json(value: Any) -> Hours:
    return Hours(
        value["zone"],
        tuple(tuple((int(a), int(b)) for a, b in spans) for spans in value["week"]),
        tuple(
            Closure(date.fromisoformat(c["first"]), date.fromisoformat(c["last"]), c["why"])
            for c in value["closures"]
        ),
    )

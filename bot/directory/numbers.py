"""Emergency numbers and national lines: what may be said to a person, and nothing else.

Both files keep rows that nobody has verified, marked as such; those never leave this module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

import yaml

Answers = Literal["ngo", "gov", "police"]
# A date as exactly as it is known: a year, a month or a day.
DATE = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")
STATUSES = ("verified", "conflict", "unverified")
CHANNELS = ("call", "text", "call_and_text")


class NumbersError(ValueError):
    """A row cannot be used; the message names the file, the row and the field."""


@dataclass(frozen=True)
class Line:
    """A number someone answers. ``text`` is a number that takes texts, or empty."""

    number: str
    text: str = ""


@dataclass(frozen=True)
class Emergency:
    """A country's emergency number. ``silent`` is what to press when one cannot speak, or empty."""

    country: str
    number: str
    text: str = ""
    text_everywhere: bool = False
    silent: str = ""
    suicide: Line | None = None


@dataclass(frozen=True)
class Hotline:
    """A national line. ``hours`` is empty where they are not known."""

    country: str
    name: str
    number: str
    channel: str
    answers: Answers
    audience: str
    hours: str
    languages: tuple[str, ...]
    source: str
    date_checked: str
    status: str

    @property
    def offered(self) -> bool:
        """Whether a person may be told: verified, and meant for people rather than professionals."""
        return self.status == "verified" and self.audience in ("self", "public")


@dataclass(frozen=True)
class Numbers:
    """Every number the assistant may say, by country."""

    emergencies: dict[str, Emergency] = field(default_factory=dict)
    hotlines: tuple[Hotline, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> Numbers:
        """Read ``emergency.yml`` and ``hotlines.yml``. Raises :class:`NumbersError` on a bad row."""
        countries = _read(folder / "emergency.yml")
        rows = _read(folder / "hotlines.yml").get("hotlines") or []
        found = {code: _emergency(code, row) for code, row in countries.items()}
        return cls(
            emergencies={code: row for code, row in found.items() if row is not None},
            hotlines=tuple(_hotline(row) for row in rows),
        )

    def emergency(self, country: str) -> Emergency | None:
        """The emergency numbers of a country, or None where they are not known."""
        return self.emergencies.get(country)

    def lines(self, country: str, language: str) -> tuple[Hotline, ...]:
        """The lines a person may be told, one a channel; those not run by police first.

        Within that, lines whose people speak the language come first.
        """
        offered = [line for line in self.hotlines if line.country == country and line.offered]
        offered.sort(key=lambda line: (line.answers == "police", language not in line.languages))
        return tuple(offered)


def _read(path: Path) -> dict[str, Any]:
    try:
        loader = getattr(
            yaml, "CSafeLoader", yaml.SafeLoader
        )  # ten times quicker where it was built
        text = path.read_text(encoding="utf-8")
        return cast(dict[str, Any], yaml.load(text, loader) or {})  # noqa: S506 - both are safe
    except (OSError, yaml.YAMLError) as error:
        raise NumbersError(f"{path.name} cannot be read: {error}") from error


def _emergency(code: str, row: dict[str, Any]) -> Emergency | None:
    _check(f"emergency.yml {code}", row)
    if row["status"] != "verified":
        return None
    suicide = row.get("suicide")
    if suicide:
        _check(f"emergency.yml {code} suicide", suicide)
    said = suicide if suicide and suicide["status"] == "verified" else None
    return Emergency(
        country=code,
        number=row["number"],
        text=row.get("text", ""),
        text_everywhere=row.get("text_everywhere", False),
        silent=row.get("silent", ""),
        suicide=Line(said["number"], said.get("text", "")) if said else None,
    )


def _hotline(row: dict[str, Any]) -> Hotline:
    where = f"hotlines.yml {row.get('country')} {row.get('number')}"
    _check(where, row)
    if row.get("answers") not in ("ngo", "gov", "police"):
        raise NumbersError(f"{where}: answers is ngo, gov or police")
    if row.get("channel") not in CHANNELS:
        raise NumbersError(f"{where}: channel is one of {', '.join(CHANNELS)}")
    return Hotline(
        country=row["country"],
        name=row["name"],
        number=row["number"],
        channel=row["channel"],
        answers=row["answers"],
        audience=row["for"],
        hours=row.get("hours") or "",
        languages=tuple(row.get("languages") or ()),
        source=row.get("source") or "",
        date_checked=row.get("date_checked") or "",
        status=row["status"],
    )


def _check(where: str, row: dict[str, Any]) -> None:
    if not isinstance(row.get("number"), str) or not row["number"].strip():
        raise NumbersError(f"{where}: number must be text in quotes")
    if row.get("status") not in STATUSES:
        raise NumbersError(f"{where}: status is one of {', '.join(STATUSES)}")
    if row["status"] == "verified" and not row.get("source"):
        raise NumbersError(f"{where}: a verified number needs its source")
    if row["status"] == "verified" and not DATE.match(str(row.get("date_checked") or "")):
        raise NumbersError(f"{where}: a verified number needs the date it was checked")

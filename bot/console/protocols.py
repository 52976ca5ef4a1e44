"""Checklists for situations, and the emergency guide of a country, as a responder sees them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.screening.yaml_file import YamlFileError, read_yaml


class ProtocolsError(ValueError):
    """The checklists cannot be used; the message says why."""


@dataclass(frozen=True)
class Step:
    """One step of a checklist. ``id`` holds the list's name too: ``danger.alone``."""

    id: str
    text: str
    why: str = ""


@dataclass(frozen=True)
class Situation:
    """What decides which lists are put first."""

    tier: str
    signs: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    minor: bool = False
    suicide: bool = False


@dataclass(frozen=True)
class Protocol:
    """A checklist for one situation."""

    id: str
    title: str
    steps: tuple[Step, ...]
    tiers: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    minor: bool = False
    suicide: bool = False

    def fits(self, situation: Situation) -> bool:
        """Whether the list belongs to this situation."""
        told = situation.tier in self.tiers or bool(self.signs & situation.signs)
        asked = bool(self.needs & situation.needs)
        who = (self.minor and situation.minor) or (self.suicide and situation.suicide)
        return told or asked or who


@dataclass(frozen=True)
class Line:
    """A number for an emergency. One that is not ``verified`` must be checked before it is passed on."""

    label: str
    number: str
    verified: bool
    checked: str = ""
    note: str = ""


class Protocols:
    """Every checklist, and every country's emergency numbers. Made by :meth:`load`; immutable."""

    def __init__(self, protocols: tuple[Protocol, ...], countries: dict[str, Any]) -> None:
        self._protocols = protocols
        self._countries = countries
        self.step_ids = frozenset(step.id for each in protocols for step in each.steps)

    @classmethod
    def load(cls, data: Path) -> Protocols:
        """Read ``console/protocols.yml`` and ``emergency.yml``. Raises :class:`ProtocolsError`."""
        try:
            rows = read_yaml(data / "console" / "protocols.yml")["protocols"]
            countries = read_yaml(data / "emergency.yml")
            return cls(tuple(_protocol(row) for row in rows), dict(countries))
        except (YamlFileError, KeyError, TypeError) as error:
            raise ProtocolsError(f"the checklists cannot be read: {error}") from error

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries whose emergency numbers are known, by ISO code."""
        return tuple(sorted(self._countries))

    def for_situation(self, situation: Situation) -> list[tuple[Protocol, bool]]:
        """Every checklist and whether it fits, those that fit first."""
        marked = [(each, each.fits(situation)) for each in self._protocols]
        return sorted(marked, key=lambda pair: not pair[1])

    def emergency(self, country: str) -> list[Line]:
        """The numbers of a country: whom to call, whom to text, the silent way, the suicide line."""
        row = self._countries.get(country)
        if row is None:
            return []
        verified, checked = row.get("status") == "verified", str(row.get("date_checked") or "")
        lines = [Line("Police, ambulance, fire", str(row["number"]), verified, checked)]
        if row.get("text"):
            note = "" if row.get("text_everywhere") else "Works in many places, not everywhere"
            lines.append(Line("By text", str(row["text"]), verified, checked, note))
        if row.get("silent"):
            note = "For somebody who cannot speak: pressed after the call is answered"
            lines.append(Line("Silent way", str(row["silent"]), verified, checked, note))
        suicide = row.get("suicide")
        if suicide:
            known = suicide.get("status") == "verified"
            checked = str(suicide.get("date_checked") or "")
            lines.append(Line("Suicide line", str(suicide["number"]), known, checked))
        return lines

    def emergency_number(self, country: str) -> str:
        """The verified number to call in a country; empty where there is none."""
        lines = self.emergency(country)
        return lines[0].number if lines and lines[0].verified else ""


def _protocol(row: dict[str, Any]) -> Protocol:
    suggested = row.get("suggested") or {}
    return Protocol(
        id=row["id"],
        title=row["title"],
        steps=tuple(
            Step(f"{row['id']}.{step['id']}", step["text"], step.get("why", ""))
            for step in row["steps"]
        ),
        tiers=frozenset(suggested.get("tiers", ())),
        signs=frozenset(suggested.get("signs", ())),
        needs=frozenset(suggested.get("needs", ())),
        minor=bool(suggested.get("minor")),
        suicide=bool(suggested.get("suicide")),
    )

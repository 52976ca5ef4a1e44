"""Every service as a few numbers in memory, so that a search over a million of them takes milliseconds.

The store stays the truth: the shelf only says which services come first; what is shown of them is read
from the store in the same moment, and what is closed by then is left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.directory.found import NEEDS, SERVES
from bot.storage.schema import metadata

Array = npt.NDArray[Any]
_CHUNK = 400

_service = metadata.tables["directory_service"]
_need = metadata.tables["directory_service_need"]
_reach = metadata.tables["directory_reach"]
# Columns of numbers, each with its type and how it is read from a row.
_COLUMNS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "open": ("bool", lambda r: r.status == "active" and r.closed_on is None),
    "sample": ("bool", lambda r: bool(r.sample)),
    "confidential": ("bool", lambda r: bool(r.confidential)),
    "closed_door": ("bool", lambda r: r.access != "self"),
    "reachable": ("bool", lambda r: bool(r.reachable)),
    "police": ("bool", lambda r: r.answers == "police"),
    "police_required": ("bool", lambda r: r.police_contact == "required"),
    "status_asked": ("int8", lambda r: _three(r.immigration_status_asked)),
    "no_id": ("int8", lambda r: _three(r.no_id_needed)),
    "text_ok": ("bool", lambda r: bool(r.text_ok)),
    "labour": ("bool", lambda r: bool(r.expert_labour)),
    "sex": ("bool", lambda r: bool(r.expert_sex)),
    "youngest": ("float32", lambda r: -1 if r.minimum_age is None else r.minimum_age),
    "oldest": ("float32", lambda r: 2000 if r.maximum_age is None else r.maximum_age),
    "welcomes": ("uint8", lambda r: _served(r, answer=True)),
    "turns_away": ("uint8", lambda r: _served(r, answer=False)),
    "assured": ("int32", lambda r: _day(r.assured_date)),
    "due": ("int32", lambda r: _day(r.next_check_due)),
    "full_until": ("int32", lambda r: _day(r.full_until)),
    "doubts": ("int32", lambda r: r.doubts),
}
_READ = [
    _service.c[name]
    for name in (
        *("id", "name", "status", "closed_on", "sample", "confidential", "access", "reachable"),
        *("answers", "police_contact", "immigration_status_asked", "no_id_needed", "text_ok"),
        *("expert_labour", "expert_sex", "minimum_age", "maximum_age", "assured_date"),
        *("next_check_due", "full_until", "doubts", "spoken", "opening"),
        *(f"serves_{who}" for who in SERVES),
    )
]


@dataclass
class Reaches:
    """Rows of ``directory_reach`` as columns, in the order of their services."""

    service: Array
    area: Array
    country: Array
    region: Array
    latitude: Array
    longitude: Array
    radius: Array
    codes: dict[str, int]

    def code(self, text: str) -> int:
        """The number of a country or region; one that no row has for an unknown one."""
        return self.codes.get(text, -1)


@dataclass
class Shelf:
    """The services, by their place on the shelf."""

    ids: list[str]
    places: dict[str, int]
    columns: dict[str, Array]
    needs: Array
    name_order: Array
    staff: dict[str, Array]
    interpreter: dict[str, Array]
    has_languages: Array
    pattern: Array
    patterns: list[Any]
    reaches: Reaches
    reached: Array  # has any row of reach
    named: Array  # says which areas it serves
    opened: dict[tuple[int, int], int] = field(default_factory=dict)

    def renew(self, connection: Connection, ids: Iterable[str]) -> bool:
        """Read some services again; False where one of them is not on the shelf yet."""
        every = dict.fromkeys(ids)
        wanted = [i for i in every if i in self.places]
        for start in range(0, len(wanted), _CHUNK):
            query = select(_READ).where(_service.c.id.in_(wanted[start : start + _CHUNK]))
            for row in connection.execute(query):
                place = self.places[row.id]
                for name, (_, read) in _COLUMNS.items():
                    self.columns[name][place] = read(row)
        return len(wanted) == len(every)


def load_shelf(connection: Connection) -> Shelf:
    """Read every service that is active. Takes seconds for 100,000 of them."""
    rows = connection.execute(select(_READ).where(_service.c.status == "active")).fetchall()
    ids = [row.id for row in rows]
    places = {i: place for place, i in enumerate(ids)}
    columns = {
        name: np.fromiter((read(row) for row in rows), dtype=kind, count=len(rows))
        for name, (kind, read) in _COLUMNS.items()
    }
    order = sorted(range(len(rows)), key=lambda place: (rows[place].name, ids[place]))
    name_order = np.empty(len(rows), dtype="int32")
    name_order[order] = np.arange(len(rows), dtype="int32")
    pattern, patterns = _patterns(rows)
    reaches = _load_reaches(connection, places)
    reached, named = np.zeros(len(rows), "bool"), np.zeros(len(rows), "bool")
    reached[reaches.service] = True
    named[reaches.service[reaches.area]] = True
    return Shelf(
        ids=ids,
        places=places,
        columns=columns,
        needs=_load_needs(connection, places),
        name_order=name_order,
        staff=_speakers(rows, "staff"),
        interpreter=_speakers(rows, "interpreter"),
        has_languages=np.fromiter((bool(row.spoken) for row in rows), "bool", len(rows)),
        pattern=pattern,
        patterns=patterns,
        reaches=reaches,
        reached=reached,
        named=named,
    )


def bits(names: Iterable[str], known: tuple[str, ...]) -> int:
    """``names`` as bits, in the order of ``known``."""
    return sum(1 << known.index(name) for name in set(names) if name in known)


def _three(answer: bool | None) -> int:
    return -1 if answer is None else int(answer)


def _served(row: Any, *, answer: bool) -> int:
    return bits((who for who in SERVES if row[f"serves_{who}"] is answer), SERVES)


def _day(day: date | None) -> int:
    return day.toordinal() if day else 0


def _patterns(rows: list[Any]) -> tuple[Array, list[Any]]:
    """Each service's hours as a number: few services have hours of their own."""
    known: dict[str, int] = {}
    patterns: list[Any] = []
    numbers = np.full(len(rows), -1, dtype="int32")
    for place, row in enumerate(rows):
        if row.opening:
            text = json.dumps(row.opening, sort_keys=True)
            if text not in known:
                known[text] = len(patterns)
                patterns.append(row.opening)
            numbers[place] = known[text]
    return numbers, patterns


def _speakers(rows: list[Any], mode: str) -> dict[str, Array]:
    found: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        for code, how in (row.spoken or {}).items():
            if (how == "staff") == (mode == "staff"):
                found.setdefault(code, []).append(place)
    return {code: np.array(places, dtype="int32") for code, places in found.items()}


def _load_needs(connection: Connection, places: dict[str, int]) -> Array:
    needs = np.zeros(len(places), dtype="uint16")
    value = {need: 1 << number for number, need in enumerate(NEEDS)}
    for service_id, need in connection.execute(select([_need.c.service_id, _need.c.need])):
        if service_id in places:
            needs[places[service_id]] |= value.get(need, 0)
    return needs


def _load_reaches(connection: Connection, places: dict[str, int]) -> Reaches:
    names = ("service_id", "kind", "country", "region", "latitude", "longitude", "radius_km")
    query = select([_reach.c[name] for name in names])
    rows = [row for row in connection.execute(query) if row.service_id in places]
    rows.sort(key=lambda row: places[row.service_id])
    codes: dict[str, int] = {"": 0}
    for row in rows:
        for code in (row.country, row.region):
            codes.setdefault(code, len(codes))

    def column(kind: str, read: Callable[[Any], Any]) -> Array:
        return np.fromiter((read(row) for row in rows), dtype=kind, count=len(rows))

    return Reaches(
        service=column("int32", lambda r: places[r.service_id]),
        area=column("bool", lambda r: r.kind == "area"),
        country=column("int32", lambda r: codes[r.country]),
        region=column("int32", lambda r: codes[r.region]),
        latitude=column("float64", lambda r: np.nan if r.latitude is None else r.latitude),
        longitude=column("float64", lambda r: np.nan if r.longitude is None else r.longitude),
        radius=column("float32", lambda r: r.radius_km or 0.0),
        codes=codes,
    )

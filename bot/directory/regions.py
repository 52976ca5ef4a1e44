"""Countries and their regions by ISO 3166 code, and the names that people write for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from babel import Locale

from bot.directory.names import key
from bot.settings import ROOT

REGIONS_FILE = ROOT / "data" / "directory" / "regions.yml"
# Countries of ISO 3166-1 that are, to everyone who asks for help there, part of the United States.
US_TERRITORIES = ("PR", "GU", "VI", "AS", "MP")
_COMMON = {"usa": "US", "us": "US", "eeuu": "US", "ee uu": "US", "estados unidos de america": "US"}
_COMMON |= {"united states of america": "US", "america": "US", "uk": "GB", "england": "GB"}
_COMMON |= {"scotland": "GB", "wales": "GB", "great britain": "GB", "mex": "MX"}


@dataclass(frozen=True)
class Region:
    """A state, province or territory."""

    code: str  # ISO 3166-2
    name: str
    also: tuple[str, ...] = ()
    geonames: str = ""  # GeoNames' admin1 code where it is not the ISO one

    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-2."""
        return self.code[:2]

    @property
    def short(self) -> str:
        """The code without its country, such as ``TX``."""
        return self.code[3:]


@lru_cache(maxsize=4)
def read_regions(path: Path = REGIONS_FILE) -> dict[str, Region]:
    """Every region that ``path`` names, by ISO code."""
    with path.open(encoding="utf-8") as file:
        data = yaml.safe_load(file)
    return {
        code: Region(code, entry["name"], tuple(entry.get("also", ())), entry.get("geonames", ""))
        for regions in data.values()
        for code, entry in regions.items()
    }


def region_names(region: Region) -> Iterator[str]:
    """Everything a region is called, as keys."""
    yield key(region.name)
    yield key(region.short)
    for name in region.also:
        yield key(name)


@lru_cache(maxsize=1)
def _region_table() -> dict[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for region in read_regions().values():
        for name in (*region_names(region), key(region.code)):
            table.setdefault((region.country, name), region.code)
    return table


@lru_cache(maxsize=1)
def _country_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for tag in ("en", "es"):
        for code, name in Locale.parse(tag).territories.items():
            if (
                len(code) == 2
                and code.isalpha()
                and code not in ("EU", "UN", "EZ", "ZZ", "XA", "XB")
            ):
                table.setdefault(key(code), code)
                table.setdefault(key(name), code)
    return table | _COMMON


def country_code(text: str) -> str:
    """The ISO 3166-1 code that ``text`` names, in English or Spanish, or an empty string."""
    code = _country_table().get(key(text), "")
    return "US" if code in US_TERRITORIES else code


def region_code(country: str, text: str) -> str:
    """The ISO 3166-2 code of the region of ``country`` that ``text`` names, or an empty string."""
    return _region_table().get((country.upper(), key(text)), "")

"""Rows into locations, addresses and areas, and from them where each service can be offered."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial

from bot.directory.areas import Reach, read_area
from bot.directory.checks import read_number
from bot.directory.confidential import WITHHELD
from bot.directory.intake import Intake, Record
from bot.directory.judging import ADDRESS_LINES
from bot.directory.regions import country_code, region_code
from bot.directory.rows import Package, Row

_TYPES = ("physical", "postal", "virtual", "redacted")


@dataclass(frozen=True)
class Sealable:
    """What must not be known of a confidential location, on its way to be sealed."""

    location_id: str
    content: dict[str, object]

    def __repr__(self) -> str:
        return f"Sealable({self.location_id})"


def build_locations(intake: Intake, package: Package) -> list[Sealable]:
    """Take the locations and their open addresses; give back what is to be sealed."""
    addresses: dict[str, list[Row]] = defaultdict(list)
    for row in package.rows("address") + package.rows("postal_address"):
        addresses[row.get("location_id")].append(row)
    sealable: list[Sealable] = []
    for row in package.rows("location"):
        organization = intake.id("organization", row.get("organization_id"))
        if not row.get("id"):
            intake.notes.refuse(row.file, row.number, "has no id", "id")
            continue
        if row.get("organization_id") and organization not in intake.table("organization"):
            said = "names an organization that is not in the package"
            intake.notes.refuse(row.file, row.number, said, "organization_id")
            continue
        own = addresses.get(row.get("id"), [])
        secret = row.get("id") in intake.judgement.confidential_locations
        record = _location(intake, row, own, secret=secret)
        record["organization_id"] = organization if row.get("organization_id") else None
        if not intake.keep("location", record, row):
            continue
        if secret:
            sealable.append(_to_seal(record["id"], row, own))
        else:
            _keep_addresses(intake, record["id"], own)
    for row in package.rows("address"):
        if intake.id("location", row.get("location_id")) not in intake.table("location"):
            said = "belongs to nothing in the package that was taken"
            intake.notes.refuse(row.file, row.number, said)
    return sealable


def build_links(intake: Intake, package: Package) -> None:
    """Take which service is given where."""
    for row in package.rows("service_at_location"):
        service = intake.id("service", row.get("service_id"))
        location = intake.id("location", row.get("location_id"))
        if service not in intake.table("service") or location not in intake.table("location"):
            said = "links a service or location that was not taken"
            intake.notes.refuse(row.file, row.number, said)
            continue
        link = intake.id("link", row.get("id") or f"{service}/{location}")
        record = {"id": link, "service_id": service, "location_id": location}
        intake.keep("service_location", record, row)


def build_areas(intake: Intake, package: Package) -> None:
    """Take the areas that services serve, and make of areas and locations where they can be offered."""
    regions, at = _regions(intake), _locations_of(intake)
    offered: dict[str, list[Reach]] = defaultdict(list)
    for row in package.rows("service_area"):
        service = _served(intake, row)
        if service is None:
            said = "belongs to nothing in the package that was taken"
            intake.notes.refuse(row.file, row.number, said)
            continue
        secret = bool(intake.table("service")[service]["confidential"])
        name = intake.text(row, "name", confidential=secret, most=300)
        extent = intake.text(row, "extent", confidential=secret)
        kind = row.get("extent_type")[:20] or None
        key_parts = (service, row.get("id"), name or "", extent or "")
        record = {
            "id": intake.id("area", *key_parts),
            "service_id": service,
            "name": name,
            "extent": extent,
            "extent_type": kind,
        }
        if not intake.keep("service_area", record, row):
            continue
        home = regions.get(service, "")
        reach = read_area(
            name or "", extent or "", kind or "", home or intake.options.country, intake.places
        )
        if reach is None:
            said = "names an area that could not be read; the region of its places counts instead"
            intake.notes.flag(row.file, row.number, said, "name")
        else:
            offered[service].append(reach)
    _offer(intake, package, offered, at)


def _offer(
    intake: Intake, package: Package, offered: dict[str, list[Reach]], at: dict[str, list[Record]]
) -> None:
    states = _states_of_organizations(intake, package)
    for row in package.rows("service"):
        service_id = intake.id("service", row.get("id"))
        service = intake.table("service").get(service_id)
        if service is None:
            continue
        found = list(offered.get(service_id, []))
        for location in at.get(service_id, []):
            exact = not service["confidential"] and not location["confidential"]
            if location["country"]:
                latitude = location["latitude"] if exact else None
                longitude = location["longitude"] if exact else None
                found.append(
                    Reach("location", location["country"], location["region"], latitude, longitude)
                )
        if not found and states.get(service["organization_id"]):
            country, region = states[service["organization_id"]]
            found = [Reach("location", country, region)]
        if not found:
            said = "has no area and no place: it is found only by those who say no place"
            intake.notes.flag(row.file, row.number, said)
        for reach in dict.fromkeys(found):
            record = {"service_id": service_id, **reach.columns()}
            intake.table("reach")[f"{service_id}/{reach!r}"] = record


def _location(intake: Intake, row: Row, addresses: list[Row], *, secret: bool) -> Record:
    country, region = _country_region(addresses, intake.options.country)
    kind = row.get("location_type") or "physical"
    if kind not in _TYPES:
        said = "is not one of " + ", ".join(_TYPES)
        intake.notes.flag(row.file, row.number, said, "location_type")
        kind = "physical"
    record: Record = {
        "id": intake.id("location", row.get("id")),
        "foreign_id": row.get("id")[:200],
        "name": intake.text(row, "name", confidential=secret, most=300),
        "location_type": "redacted" if secret else kind,
        "confidential": secret,
        "country": country,
        "region": region,
        "latitude": None,
        "longitude": None,
    }
    if not secret:
        latitude, longitude = _coordinates(intake, row)
        if latitude is None and intake.places is not None and addresses:
            latitude, longitude = _town(intake, addresses[0], country, region)
        record["latitude"], record["longitude"] = latitude, longitude
    return record


def _coordinates(intake: Intake, row: Row) -> tuple[float | None, float | None]:
    latitude = intake.read(row, "latitude", partial(read_number, low=-90, high=90))
    longitude = intake.read(row, "longitude", partial(read_number, low=-180, high=180))
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None
    return latitude, longitude


def _town(intake: Intake, row: Row, country: str, region: str) -> tuple[float | None, float | None]:
    """The middle of the town of an address without coordinates."""
    if intake.places is None or not country:
        return None, None
    place = intake.places.town(row.get("city"), row.get("postal_code"), country, region)
    return (place.latitude, place.longitude) if place else (None, None)


def _country_region(addresses: list[Row], home: str) -> tuple[str, str]:
    for row in sorted(addresses, key=lambda r: r.get("address_type") == "postal"):
        country = country_code(row.get("country")) or home
        region = region_code(country, row.get("state_province")) or region_code(
            country, row.get("region")
        )
        if region or row.get("country"):
            return country, region
    return "", ""


def _to_seal(location_id: str, row: Row, addresses: list[Row]) -> Sealable:
    columns = (
        "attention",
        *ADDRESS_LINES,
        "city",
        "state_province",
        "postal_code",
        "country",
        "address_type",
    )
    lines = [{name: a.get(name) for name in columns if a.get(name)} for a in addresses]
    point = {name: row.get(name) for name in ("latitude", "longitude") if row.get(name)}
    return Sealable(location_id, {"addresses": lines, **point})


def _keep_addresses(intake: Intake, location_id: str, addresses: list[Row]) -> None:
    for row in addresses:
        line = intake.text(row, "address_1", confidential=False, most=300)
        if not line or WITHHELD.search(line):
            continue
        kind = row.get("address_type") or "physical"
        record: Record = {
            "id": intake.id("address", location_id, row.get("id"), kind, line),
            "location_id": location_id,
            "address_type": kind[:10],
            "address_1": line,
            "address_2": intake.text(row, "address_2", confidential=False, most=300),
            "city": row.get("city")[:120] or None,
            "state_province": row.get("state_province")[:120] or None,
            "postal_code": row.get("postal_code")[:20] or None,
            "country": country_code(row.get("country")) or None,
        }
        intake.keep("address", record, row)


def _served(intake: Intake, row: Row) -> str | None:
    service = intake.id("service", row.get("service_id"))
    if row.get("service_id") and service in intake.table("service"):
        return service
    link = intake.table("service_location").get(
        intake.id("link", row.get("service_at_location_id"))
    )
    return str(link["service_id"]) if link else None


def _locations_of(intake: Intake) -> dict[str, list[Record]]:
    at: dict[str, list[Record]] = defaultdict(list)
    for link in intake.table("service_location").values():
        at[link["service_id"]].append(intake.table("location")[link["location_id"]])
    return at


def _regions(intake: Intake) -> dict[str, str]:
    """The region, or the country, of each service's first place."""
    found: dict[str, str] = {}
    for link in intake.table("service_location").values():
        location = intake.table("location")[link["location_id"]]
        found.setdefault(link["service_id"], location["region"] or location["country"])
    return found


def _states_of_organizations(intake: Intake, package: Package) -> dict[str, tuple[str, str]]:
    """The region of an organization's letter box, for services that say nothing of where they are."""
    found: dict[str, tuple[str, str]] = {}
    for row in package.rows("postal_address"):
        if row.get("organization_id"):
            place = _country_region([row], intake.options.country)
            if place[1]:
                found.setdefault(intake.id("organization", row.get("organization_id")), place)
    return found

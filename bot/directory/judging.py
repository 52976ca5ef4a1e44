"""The first look over a package: what each service is for, and which places are confidential.

It runs before any row is turned into a record, so that no text can be kept that gives a place away.
When a package does not say, the place of a shelter is confidential; only an explicit ``confidential =
false`` opens it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from bot.directory.checks import ValueProblemError, read_flag
from bot.directory.confidential import WITHHELD, AddressGuard
from bot.directory.names import key
from bot.directory.needs import NeedsMap, ServiceText
from bot.directory.rows import Package, Row

ADDRESS_LINES = ("address_1", "address_2")


@dataclass
class Judgement:
    """What the first look found, by the ids of the package."""

    needs: dict[str, dict[str, str]] = field(default_factory=dict)
    terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    confidential_services: set[str] = field(default_factory=set)
    confidential_locations: set[str] = field(default_factory=set)
    confidential_organizations: set[str] = field(default_factory=set)
    shelters_by_default: set[str] = field(default_factory=set)
    guard: AddressGuard = field(default_factory=AddressGuard)


def judge(package: Package, needs: NeedsMap) -> Judgement:
    """Look over ``package``."""
    judgement = Judgement(terms=_terms(package))
    for row in package.rows("service"):
        _judge_service(row, judgement, needs)
    _judge_locations(package, judgement)
    _learn_addresses(package, judgement)
    return judgement


def _judge_service(row: Row, judgement: Judgement, needs: NeedsMap) -> None:
    service_id = row.get("id")
    text = ServiceText(
        declared=tuple(part.strip() for part in row.get("needs").split(";") if part.strip()),
        terms=judgement.terms.get(service_id, ()),
        name=f"{row.get('name')} {row.get('alternate_name')}",
        keywords=row.get("keywords"),
        description=row.get("description"),
    )
    found = needs.read(text)
    judgement.needs[service_id] = found
    said = _flag(row)
    withheld = bool(WITHHELD.search(row.get("name")))
    if said or withheld or (said is None and "shelter" in found):
        judgement.confidential_services.add(service_id)
        judgement.confidential_organizations.add(row.get("organization_id"))
        if said is None and not withheld:
            judgement.shelters_by_default.add(service_id)


def _judge_locations(package: Package, judgement: Judgement) -> None:
    at: dict[str, set[str]] = defaultdict(set)
    for link in package.rows("service_at_location"):
        at[link.get("location_id")].add(link.get("service_id"))
    withheld = {
        row.get("location_id")
        for row in package.rows("address")
        if any(WITHHELD.search(row.get(column)) for column in ADDRESS_LINES)
    }
    for row in package.rows("location"):
        location_id, said = row.get("id"), _flag(row)
        services = at.get(location_id, set())
        # A place that no service names may still be the shelter of its organization.
        loose = not services and row.get("organization_id") in judgement.confidential_organizations
        if (
            said
            or row.get("location_type") == "redacted"
            or location_id in withheld
            or WITHHELD.search(row.get("name"))
            or not services.isdisjoint(judgement.confidential_services)
            or (loose and said is None)
        ):
            judgement.confidential_locations.add(location_id)
            judgement.confidential_services |= services
    owners = {row.get("id"): row.get("organization_id") for row in package.rows("service")}
    judgement.confidential_organizations |= {
        owners.get(service_id, "") for service_id in judgement.confidential_services
    }


def _learn_addresses(package: Package, judgement: Judgement) -> None:
    # Some write a name into the first line of an address; a name everybody knows gives nothing away.
    names = {key(r.get("name")) for t in ("organization", "service") for r in package.rows(t)}
    for row in package.rows("address") + package.rows("postal_address"):
        if row.get("location_id") in judgement.confidential_locations:
            lines = (row.get(column) for column in ADDRESS_LINES)
            judgement.guard.learn(*(line for line in lines if key(line) not in names))
            judgement.guard.learn_area(row.get("postal_code"))
    for row in package.rows("location"):
        if row.get("id") in judgement.confidential_locations:
            for column in ("latitude", "longitude"):
                if "." in row.get(column):
                    judgement.guard.learn(row.get(column).lstrip("-+"))


def _terms(package: Package) -> dict[str, tuple[str, ...]]:
    """The names of the terms that each service is filed under, with those above them."""
    known = {row.get("id"): row for row in package.rows("taxonomy_term")}
    found: dict[str, list[str]] = defaultdict(list)
    for row in package.rows("attribute"):
        entity = row.get("link_entity").lower() or "service"
        service_id = row.get("link_id", "service_id")
        if entity != "service":
            continue
        term_id, seen = row.get("taxonomy_term_id", "taxonomy_id"), set[str]()
        while term_id in known and term_id not in seen:
            seen.add(term_id)
            found[service_id].append(known[term_id].get("name"))
            term_id = known[term_id].get("parent_id")
    return {service_id: tuple(dict.fromkeys(names)) for service_id, names in found.items()}


def _flag(row: Row) -> bool | None:
    try:
        return read_flag(row.get("confidential"))
    except ValueProblemError:
        return True

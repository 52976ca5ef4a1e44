"""HSDS 1.x tables, as Ohana and the HSDS transformer write them, brought into the shape of 3.1."""

from __future__ import annotations

import re

from bot.directory.rows import Package, Row

_DAYS = {"mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU"}
_OUTSIDE_BRACKETS = re.compile(r"[,;](?![^(]*\))")


def to_current(package: Package) -> None:
    """Rewrite the rows of ``package`` in place."""
    _rename(package, "organization", {"url": "website"})
    _rename(package, "taxonomy_term", {"taxonomy_id": "id"})
    _rename(package, "phone", {"number_type": "type"})
    _locations(package)
    _services(package)
    _phones(package)
    for row in package.rows("regular_schedule"):
        day = _DAYS.get(row.get("weekday")[:3].lower(), row.get("weekday") or "?")
        package.add("schedule", row.with_(byday=day, freq="WEEKLY"))
    package.tables.pop("regular_schedule", None)
    for row in package.rows("holiday_schedule"):
        span = {"valid_from": row.get("start_date"), "valid_to": row.get("end_date")}
        # Some exports say "every January" with the year 1, which is no day that can be compared.
        if not re.search(r"\b0001\b", row.get("start_date")):
            package.add("schedule", row.with_(id=f"holiday {row.get('id')}", freq="DAILY", **span))
    package.tables.pop("holiday_schedule", None)
    for row in package.rows("address"):
        row.values.setdefault("address_type", "physical")


def split_list(text: str) -> list[str]:
    """``"Chinese (Mandarin), Tagalog"`` as its two parts."""
    return [part.strip() for part in _OUTSIDE_BRACKETS.split(text) if part.strip()]


def _rename(package: Package, table: str, names: dict[str, str]) -> None:
    for row in package.rows(table):
        for old, new in names.items():
            if old in row.values and not row.values.get(new):
                row.values[new] = row.values.pop(old)


def _locations(package: Package) -> None:
    for row in package.rows("location"):
        virtual = row.get("virtual").lower() in ("true", "t", "yes", "1")
        row.values.setdefault("location_type", "virtual" if virtual else "physical")
        _languages(package, row, "location_id")


def _services(package: Package) -> None:
    owners = {row.get("id"): row.get("organization_id") for row in package.rows("location")}
    renamed = {
        "website": "url",
        "fees": "fees_description",
        "eligibility": "eligibility_description",
    }
    _rename(package, "service", renamed)
    for row in package.rows("service"):
        location = row.get("location_id")
        if location:
            link = {"service_id": row.get("id"), "location_id": location}
            package.add("service_at_location", Row(row.file, row.number, link))
            if not row.get("organization_id"):
                row.values["organization_id"] = owners.get(location, "")
        _languages(package, row, "service_id")
        for area in split_list(row.get("service_areas")):
            values = {"service_id": row.get("id"), "name": area}
            package.add("service_area", Row(row.file, row.number, values))
        for term in split_list(row.get("taxonomy_ids")):
            values = {"link_entity": "service", "link_id": row.get("id"), "taxonomy_term_id": term}
            package.add("attribute", Row(row.file, row.number, values))


def _languages(package: Package, row: Row, column: str) -> None:
    for name in split_list(row.get("languages")):
        values = {column: row.get("id"), "name": name}
        package.add("language", Row(row.file, row.number, values))


def _phones(package: Package) -> None:
    for row in package.rows("phone"):
        number, prefix = row.get("number", "vanity_number"), row.get("country_prefix")
        if prefix and not number.startswith("+"):
            number = f"+{prefix.lstrip('+')} {number}"
        row.values["number"] = number

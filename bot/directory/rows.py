"""A package as plain rows: what every format is read into before anything is judged."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.directory.names import clean
from bot.directory.report import Notes

MOST_BYTES = 256 * 1024 * 1024
MOST_ROWS = 3_000_000
LONGEST_VALUE = 20_000

# The tables of HSDS 3.1 that are read, by the names of their files without ".csv".
TABLES = {
    "organizations": "organization",
    "services": "service",
    "locations": "location",
    "service_at_location": "service_at_location",
    "service_at_locations": "service_at_location",
    "services_at_location": "service_at_location",
    "addresses": "address",
    "physical_addresses": "address",
    "postal_addresses": "postal_address",
    "mail_addresses": "postal_address",
    "phones": "phone",
    "languages": "language",
    "schedules": "schedule",
    "regular_schedules": "regular_schedule",
    "holiday_schedules": "holiday_schedule",
    "service_areas": "service_area",
    "taxonomy_terms": "taxonomy_term",
    "taxonomy": "taxonomy_term",
    "taxonomies": "taxonomy",
    "attributes": "attribute",
    "service_attributes": "attribute",
    "services_taxonomy": "attribute",
    "contacts": "contact",
}


@dataclass(frozen=True)
class Row:
    """One row: where it stood, and its values as text."""

    file: str
    number: int
    values: dict[str, str]

    def get(self, *columns: str) -> str:
        """The first of ``columns`` that says something, or an empty string."""
        for column in columns:
            value = self.values.get(column, "")
            if value:
                return value
        return ""

    def with_(self, **values: str) -> Row:
        """A copy with other values."""
        return Row(self.file, self.number, self.values | values)


@dataclass
class Package:
    """What was read: rows by table, the format, and the digest of the files.

    ``named`` holds the ids of services that their source still has, where the package holds only those
    that have changed; None where the package is all there is.
    """

    format: str
    digest: str
    tables: dict[str, list[Row]] = field(default_factory=dict)
    read: int = 0
    named: frozenset[str] | None = None

    def rows(self, table: str) -> list[Row]:
        """The rows of ``table``; an empty list when there are none."""
        return self.tables.get(table, [])

    def add(self, table: str, row: Row) -> None:
        """Put one row in."""
        self.tables.setdefault(table, []).append(row)


def tidy(value: object) -> str:
    """A cell as text: numbers as they are written, nothing for null."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return clean(str(value))


def shorten(row: Row, notes: Notes) -> Row:
    """The row with no value longer than :data:`LONGEST_VALUE`, flagged where one was cut."""
    long = [name for name, value in row.values.items() if len(value) > LONGEST_VALUE]
    for name in long:
        notes.flag(row.file, row.number, "is too long and was cut", name)
    return row.with_(**{name: row.values[name][:LONGEST_VALUE] for name in long}) if long else row

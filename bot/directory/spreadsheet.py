"""One table with a row for each service: a plain spreadsheet, or an export in the manner of iCarol.

The columns are told by their names (``data/directory/columns.yml``) or by a mapping
``{"their column": "ours"}``, where no column of ours leaves theirs out. A column that is neither is
left out, and the report says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import yaml

from bot.directory.former import split_list
from bot.directory.hours import read_hours
from bot.directory.names import key
from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import Package, Row, shorten
from bot.settings import ROOT

COLUMNS_FILE = ROOT / "data" / "directory" / "columns.yml"
_ELSEWHERE = {
    *("id", "organization", "name", "terms", "phone", "phone_2", "phone_3", "text_number", "fax"),
    *("latitude", "longitude", "address_private", "area", "languages", "hours", "status"),
    *("parent", "level"),
}
_ADDRESS = ("address_1", "address_2", "city", "state_province", "postal_code", "country")
_PHONES = {"phone": "", "phone_2": "", "phone_3": "", "text_number": "text", "fax": "fax"}
_STATUS = {"true": "active", "yes": "active", "y": "active", "false": "inactive", "no": "inactive"}
_ICAROL = "resourceagencynum"
_YES = ("true", "t", "yes", "y", "1")
_PRIVATE = re.compile(r"isprivate$")


@lru_cache(maxsize=2)
def load_columns(path: Path = COLUMNS_FILE) -> Mapping[str, tuple[str, ...]]:
    """Our columns, each with what else it is called."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {str(ours): tuple(map(str, names)) for ours, names in data.items()}


def to_tables(
    rows: list[Row], name: str, notes: Notes, mapping: Mapping[str, str] | None = None
) -> Package:
    """The rows of one table as a package of HSDS tables.

    Raises :class:`DirectoryFileError` where no column names the services or ``mapping`` is wrong.
    """
    if not rows:
        raise DirectoryFileError(name, "holds no services")
    header = list(rows[0].values)
    meant = _meant(header, name, mapping or {})
    if "name" not in meant.values():
        problem = "has no column with the name of the service; say which it is with a mapping"
        raise DirectoryFileError(name, problem, row=1)
    for column in header:
        if column not in meant and not _PRIVATE.search(column):
            notes.flag(name, 1, "is no column that is known and was left out", column[:60])
    icarol = any(key(column) == _ICAROL for column in header)
    taker = _Taker(Package("icarol-csv" if icarol else "sheet-csv", ""))
    taker.take([shorten(_renamed(row, meant), notes) for row in rows], hierarchy=icarol)
    return taker.package


def _meant(header: list[str], name: str, mapping: Mapping[str, str]) -> dict[str, str]:
    """Each column of the table with the one of ours that it is."""
    columns = load_columns()
    said = {key(theirs): ours for theirs, ours in mapping.items()}
    for ours in said.values():
        if ours and ours not in columns:
            raise DirectoryFileError(name, f"the mapping names {ours[:60]!r}: no column of ours")
    if not said.keys() <= set(map(key, header)):
        raise DirectoryFileError(name, "the mapping names a column that is not there", row=1)
    ours_of = {key(also): ours for ours, names in columns.items() for also in (ours, *names)}
    meant = {column: said[key(column)] for column in header if key(column) in said}
    for column in header:
        guess = ours_of.get(key(column), "")
        if guess and column not in meant and guess not in meant.values():
            meant[column] = guess
    return {theirs: ours for theirs, ours in meant.items() if ours}


def guess_columns(header: list[str]) -> dict[str, str]:
    """Each column of a table with the one of ours that its name says, or an empty string."""
    meant = _meant(header, "", {})
    return {column: meant.get(column, "") for column in header}


def _renamed(row: Row, meant: dict[str, str]) -> Row:
    values = {ours: row.values[theirs] for theirs, ours in meant.items() if row.values.get(theirs)}
    for column, value in row.values.items():
        # iCarol marks numbers that only staff may see; they are not taken at all.
        if _PRIVATE.search(column) and value.lower() in _YES:
            head = _PRIVATE.sub("", column)
            for theirs in (head, f"{head}number"):
                values.pop(meant.get(theirs, ""), None)
    return Row(row.file, row.number, values)


class _Taker:
    """Takes rows apart into the tables of a package."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._seen: set[tuple[str, str]] = set()

    def take(self, rows: list[Row], *, hierarchy: bool) -> None:
        """Add every row. With a ``hierarchy``, a row with programs is their organization and no more."""
        by_id = {row.get("id"): row for row in rows if row.get("id")} if hierarchy else {}
        parents = {row.get("parent") for row in rows} if hierarchy else set()
        for row in rows:
            self.package.read += 1
            top = row.get("parent") in ("", "0")
            if not (top and row.get("id") in parents):
                self._service(row, by_id.get(row.get("parent")))

    def _add(self, table: str, row: Row, **values: str) -> None:
        kept = {name: value for name, value in values.items() if value}
        self.package.add(table, Row(row.file, row.number, kept))

    def _once(self, table: str, row: Row, **values: str) -> None:
        if (table, values["id"]) not in self._seen:
            self._seen.add((table, values["id"]))
            self._add(table, row, **values)

    def _service(self, row: Row, owner: Row | None) -> None:
        name = (owner.get("name") if owner else "") or row.get("organization", "name")
        organization = row.get("parent") if owner else key(name)
        said = owner.get("description") if owner else ""
        self._once("organization", row, id=organization, name=name, description=said)
        values = {n: row.get(n) for n in load_columns() if n not in _ELSEWHERE | set(_ADDRESS)}
        # Without an id of its own a service is known by what it is called: the same row meets itself.
        called = f"{key(name)}/{key(row.get('name'))}/{key(row.get('city'))}"
        values |= {"id": row.get("id") or called, "organization_id": organization}
        values |= {"name": row.get("name")}
        status = row.get("status").lower()
        values["status"] = _STATUS.get(status, status)
        if row.get("text_number"):
            values["text_ok"] = values["text_ok"] or "true"
        if row.get("address_private").lower() in _YES:
            values["confidential"] = values["confidential"] or "true"
        self._add("service", row, **values)
        self._place(row, values["id"], organization)
        self._parts(row, values["id"])

    def _place(self, row: Row, service: str, organization: str) -> None:
        if not any(row.get(column) for column in _ADDRESS):
            return
        point = {"latitude": row.get("latitude"), "longitude": row.get("longitude")}
        self._add("location", row, id=service, organization_id=organization, **point)
        link = {"id": service, "service_id": service, "location_id": service}
        self._add("service_at_location", row, **link)
        address = {name: row.get(name) for name in _ADDRESS}
        kind = {"location_id": service, "address_type": "physical"}
        self._add("address", row, id=service, **kind, **address)

    def _parts(self, row: Row, service: str) -> None:
        mine = {"service_id": service}
        for column, kind in _PHONES.items():
            if row.get(column):
                number = row.get(column)
                self._add("phone", row, id=f"{service}/{column}", number=number, type=kind, **mine)
        for name in split_list(row.get("languages").replace("/", ",")):
            tag = {"name": name, "code": name}
            self._add("language", row, id=f"{service}/{key(name)}", **tag, **mine)
        for name in split_list(row.get("area")):
            self._add("service_area", row, id=f"{service}/{key(name)}", name=name, **mine)
        for place, hours in enumerate(read_hours(row.get("hours"))):
            self._add("schedule", row, id=f"{service}/{place}", **hours, **mine)
        for name in split_list(row.get("terms").replace("*", ";")):
            self._once("taxonomy_term", row, id=key(name), name=name)
            link = {"link_entity": "service", "link_id": service, "taxonomy_term_id": key(name)}
            self._add("attribute", row, **link)

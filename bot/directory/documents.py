"""HSDS 3.x JSON: services and organizations, alone, in a list, on a page, or as named tables.

Each document is validated against the HSDS 3.1 schemas with our profile merged in (RFC 7386); one that
does not hold is refused with the path and the rule that it breaks, never with its value.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, RefResolver
from jsonschema.exceptions import ValidationError

from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import TABLES, Package, Row, shorten, tidy
from bot.settings import ROOT

SCHEMAS = ROOT / "data" / "directory" / "hsds-3.1"
PROFILE = ROOT / "data" / "directory" / "profile"

_TABULAR = frozenset(("services", "services.csv", "organizations", "organizations.csv"))
# Which parts of a document are rows of which table, and under which column they know their parent.
_PARTS = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "languages": "language",
    "service_at_locations": "service_at_location",
    "location": "location",
    "locations": "location",
    "addresses": "address",
    "organization": "organization",
    "services": "service",
    "contacts": "contact",
    "attributes": "attribute",
    "taxonomy_term": "taxonomy_term",
}
_KNOWS_PARENT = {
    "service": ("phone", "schedule", "service_area", "language", "service_at_location", "contact"),
    "service_at_location": ("phone", "schedule", "service_area", "contact"),
    "location": ("address", "language", "phone", "schedule", "contact"),
    "organization": ("phone", "location", "contact", "service"),
    "contact": ("phone",),
    "phone": ("language",),
}


def read_document(data: Any, file: str, package: Package, notes: Notes) -> None:
    """Put everything that ``data`` holds into ``package``.

    Raises :class:`DirectoryFileError` for JSON that is no HSDS at all.
    """
    if isinstance(data, dict) and "id" not in data and not _TABULAR.isdisjoint(data):
        _read_tables(data, file, package, notes)
        return
    if isinstance(data, dict) and "contents" in data:
        data = data["contents"]
    documents = data if isinstance(data, list) else [data]
    seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
    for number, document in enumerate(documents, start=1):
        if not isinstance(document, dict):
            raise DirectoryFileError(file, "is no service or organization", row=number)
        kind = _kind(document)
        problem = _problem(kind, document)
        if problem:
            notes.refuse(file, number, problem[1], problem[0])
            continue
        _Flattener(file, number, package, notes, seen).walk(kind, document, {})


def _kind(document: dict[str, Any]) -> str:
    marks = ("status", "organization", "organization_id", "service_at_locations", "service_areas")
    return "service" if any(mark in document for mark in marks) else "organization"


def _read_tables(data: dict[str, Any], file: str, package: Package, notes: Notes) -> None:
    for name, entries in data.items():
        table = TABLES.get(str(name).removesuffix(".csv"))
        if table is None:
            continue
        if not isinstance(entries, list):
            raise DirectoryFileError(file, "is no list of rows", column=str(name)[:60])
        for number, entry in enumerate(entries, start=1):
            if not isinstance(entry, dict):
                raise DirectoryFileError(file, "is no row", row=number, column=str(name)[:60])
            values = {str(k): tidy(v) for k, v in entry.items() if not isinstance(v, dict | list)}
            package.add(table, shorten(Row(file, number, values), notes))
            package.read += 1


class _Flattener:
    """Takes one document apart into rows that know their parents."""

    def __init__(
        self,
        file: str,
        number: int,
        package: Package,
        notes: Notes,
        seen: set[tuple[str, tuple[tuple[str, str], ...]]],
    ) -> None:
        self._file, self._number, self._package, self._notes = file, number, package, notes
        self._seen = seen

    def walk(self, kind: str, node: dict[str, Any], known: dict[str, str]) -> None:
        """Add ``node`` as a row of ``kind``, then its parts."""
        values = {k: tidy(v) for k, v in node.items() if not isinstance(v, dict | list)}
        values = {**known, **{k: v for k, v in values.items() if v}}
        serves = node.get("serves")
        if isinstance(serves, list):
            values["serves"] = ";".join(tidy(item) for item in serves)
        _name_parents(kind, node, values)
        once = (kind, tuple(sorted(values.items())))
        if once not in self._seen:
            # The same organization stands inside each of its services: one row is enough.
            self._seen.add(once)
            row = Row(self._file, self._number, values)
            self._package.add(kind, shorten(row, self._notes))
            self._package.read += 1
        for name, part in _PARTS.items():
            children = node.get(name)
            for child in children if isinstance(children, list) else [children]:
                if isinstance(child, dict):
                    self.walk(part, child, self._parents(kind, part, values))

    @staticmethod
    def _parents(kind: str, part: str, values: dict[str, str]) -> dict[str, str]:
        if part == "attribute":
            return {"link_entity": kind, "link_id": values.get("id", "")}
        if part not in _KNOWS_PARENT.get(kind, ()):
            return {}
        known = {f"{kind}_id": values.get("id", "")}
        if kind in ("contact", "service_at_location"):
            # A contact's number is the number of whatever the contact stands for.
            for parent in ("service_id", "location_id", "organization_id"):
                if values.get(parent):
                    known[parent] = values[parent]
        return known


def _name_parents(kind: str, node: dict[str, Any], values: dict[str, str]) -> None:
    """A part that is written out in full gives its id to the row that holds it."""
    for name in ("organization", "location", "taxonomy_term"):
        part = node.get(name)
        if isinstance(part, dict) and f"{name}_id" not in values and part.get("id"):
            values[f"{name}_id"] = tidy(part["id"])
    if kind == "taxonomy_term":
        values.pop("link_id", None)


def _problem(kind: str, document: dict[str, Any]) -> tuple[str, str] | None:
    """The path and the rule that ``document`` breaks, or None."""
    error: ValidationError | None = next(_validator(kind).iter_errors(document), None)
    if error is None:
        return None
    path = ".".join(str(step) for step in error.absolute_path)
    rule = str(error.validator)
    if rule == "required":
        missing = [n for n in error.validator_value if n not in error.instance]
        return path, f"lacks {', '.join(missing)}, which HSDS 3.1 requires"
    if rule == "type":
        return path, f"is not of type {error.validator_value}, as HSDS 3.1 says"
    if rule == "enum":
        return path, "is not one of the values that HSDS 3.1 allows"
    return path, f"breaks the rule '{rule}' of HSDS 3.1"


@lru_cache(maxsize=2)
def _validator(kind: str) -> Any:
    schemas = load_schemas()
    schema = schemas[f"{kind}.json"]
    # Every schema stands in the store under its file name, so that no reference is ever fetched.
    resolver = RefResolver(f"{kind}.json", schema, store=schemas)
    return Draft202012Validator(schema, resolver=resolver)


def load_schemas(folder: Path = SCHEMAS, profile: Path = PROFILE) -> dict[str, Any]:
    """The HSDS schemas by file name, with the profile's merge patches applied."""
    schemas = {p.name: json.loads(p.read_text("utf-8")) for p in folder.glob("*.json")}
    for patch in profile.glob("*.json"):
        schemas[patch.name] = merge(schemas[patch.name], json.loads(patch.read_text("utf-8")))
    return schemas


def merge(target: Any, patch: Any) -> Any:
    """JSON Merge Patch, RFC 7386."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merge(result.get(name), value)
    return result

"""Spreadsheets with a mapping beside them, as the HSDS Transformer of Open Referral takes them.

``mapping.yaml`` names for each file and column the table and field it fills, one or several; a field with
``append`` is put behind what stands there already. What comes out are the tables of HSDS 1.x, which are
then read like any others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from bot.directory.report import DirectoryFileError
from bot.directory.rows import TABLES, Package, Row

MAPPING_FILES = ("mapping.yaml", "mapping.yml")
HOURS = "hours_of_operation"
_DAY = re.compile(
    r"(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday):\s*"
    r"(?:Closed|(\d{1,2}:\d{2})-(\d{1,2}:\d{2}))"
)
_AMERICAN = re.compile(r"(?P<line>.*), (?P<state>[A-Z]{2}) (?P<code>\d{5}(?:-\d{4})?)", re.DOTALL)
# Tables that are something by themselves; a row of any other needs more than the id of its owner.
_THINGS = ("organizations", "locations", "services")


@dataclass(frozen=True)
class Target:
    """Where a column goes."""

    model: str
    field: str
    append: bool = False


Mapped = Mapping[str, Mapping[str, tuple[Target, ...]]]


def read_mapping(content: bytes, name: str) -> Mapped:
    """The mapping: for each file, its columns with where they go. Raises :class:`DirectoryFileError`."""
    try:
        data = yaml.safe_load(content)
        return {
            str(file): {
                str(column): tuple(_target(each) for each in (to if isinstance(to, list) else [to]))
                for column, to in about["columns"].items()
            }
            for file, about in data.items()
        }
    except (yaml.YAMLError, UnicodeDecodeError, AttributeError, KeyError, TypeError) as error:
        said = "is no mapping: it names files, their columns, and a model and field for each"
        raise DirectoryFileError(name, said) from error


def take_mapped(
    package: Package, rows: list[Row], columns: Mapping[str, tuple[Target, ...]]
) -> None:
    """Add the rows of one spreadsheet to ``package``, table by table."""
    for row in rows:
        filled: dict[str, dict[str, str]] = {}
        for column, targets in columns.items():
            text = row.values.get(column.lower(), "")
            for target in targets:
                _fill(filled.setdefault(target.model, {}), target, text)
        for model, values in filled.items():
            if TABLES.get(model) and _says_something(model, values):
                for whole in _whole(model, values):
                    kept = {name: value for name, value in whole.items() if value}
                    package.add(TABLES[model], Row(row.file, row.number, kept))
        package.read += 1


def _target(data: Mapping[str, Any]) -> Target:
    return Target(str(data["model"]), str(data["field"]), bool(data.get("append")))


def _fill(values: dict[str, str], target: Target, text: str) -> None:
    before = values.get(target.field, "") if target.append else ""
    values[target.field] = before + text


def _says_something(model: str, values: Mapping[str, str]) -> bool:
    said = [name for name, value in values.items() if value]
    return model in _THINGS or any(not name.endswith("_id") for name in said)


def _whole(model: str, values: dict[str, str]) -> Iterator[dict[str, str]]:
    """One row, or the seven of a week; an American address is taken apart."""
    if HOURS in values:
        owner = {name: value for name, value in values.items() if name != HOURS}
        for day, opens, closes in _DAY.findall(values[HOURS]):
            yield {**owner, "weekday": day, "opens_at": opens, "closes_at": closes}
        return
    parts = _AMERICAN.fullmatch(values.get("address_1", ""))
    if parts and model.endswith("addresses"):
        values |= {"address_1": parts["line"], "state_province": parts["state"]}
        values |= {"postal_code": parts["code"]}
    yield values

"""What every builder of records needs: the source, the ids, the notes, and safe reading of cells."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from bot.directory.checks import ValueProblemError
from bot.directory.judging import Judgement
from bot.directory.places import PlaceIndex
from bot.directory.report import Notes
from bot.directory.rows import Row

_NAMESPACE = uuid.UUID("6f0d6c35-41d5-4d67-9a4e-1b2f1f3f2a10")
Record = dict[str, Any]
Value = TypeVar("Value")


@dataclass(frozen=True)
class Options:
    """What the operator says about a package as a whole."""

    source: str
    country: str = "US"
    sample: bool = False
    assured: date | None = None  # for packages without dates: when all of it was checked
    assured_by: str = ""
    retire_missing: bool = False
    today: date = date.min
    recheck_days: int = 365


@dataclass
class Intake:
    """One package on its way in. ``records`` fills up table by table."""

    options: Options
    judgement: Judgement
    notes: Notes
    places: PlaceIndex | None = None
    nested: bool = False  # a JSON document may write out the same thing in several places
    records: dict[str, dict[str, Record]] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)

    def id(self, kind: str, *parts: str) -> str:
        """Always the same id for the same thing of the same source."""
        name = "\x1f".join((kind, *parts))
        known = self.ids.get(name)
        if known is None:
            known = self.ids[name] = id_of(self.options.source, kind, *parts)
        return known

    def table(self, name: str) -> dict[str, Record]:
        """The records of a table, by id."""
        return self.records.setdefault(name, {})

    def keep(self, name: str, record: Record, row: Row) -> bool:
        """Take a record, unless one with its id is there already: then the row is a duplicate."""
        record["digest"] = digest_of(record)
        known = self.table(name).get(record["id"])
        if known is not None:
            same = known["digest"] == record["digest"]
            if self.nested and not same:
                said = "is written out twice, differently: the first counts"
                self.notes.flag(row.file, row.number, said, "id")
            if self.nested:
                return False
            said = "stands in the package twice" if same else "has an id that another row has"
            self.notes.refuse(row.file, row.number, said, "id")
            return False
        self.table(name)[record["id"]] = record
        return True

    def read(self, row: Row, column: str, reader: Callable[[str], Value]) -> Value | None:
        """The cell as ``reader`` reads it; None, with a flag, where it cannot."""
        try:
            return reader(row.get(column))
        except ValueProblemError as error:
            self.notes.flag(row.file, row.number, f"{error} and was left out", column)
            return None

    def text(self, row: Row, column: str, *, confidential: bool, most: int = 20_000) -> str | None:
        """The cell's text; None, with a flag, where it would give a confidential place away."""
        value = row.get(column)
        if self.judgement.guard.gives_away(value, confidential=confidential):
            said = "holds the address of a confidential place and was left out"
            self.notes.flag(row.file, row.number, said, column)
            return None
        if len(value) > most:
            self.notes.flag(row.file, row.number, "is too long and was cut", column)
        return value[:most] or None

    def web(self, row: Row, column: str, *, confidential: bool) -> str | None:
        """A web address; only http and https, so that no page can be made to run a script."""
        value = self.text(row, column, confidential=confidential, most=500)
        if value and "://" not in value and "." in value and " " not in value:
            value = f"https://{value}"
        if value and not value.lower().startswith(("http://", "https://")):
            self.notes.flag(row.file, row.number, "is no web address and was left out", column)
            return None
        return value


def id_of(source: str, kind: str, *parts: str) -> str:
    """Always the same id for the same thing of the same source."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join((source, kind, *parts))))


def digest_of(record: Record) -> str:
    """SHA-256 over a record's columns."""
    plain = {name: value for name, value in record.items() if name not in ("id", "digest")}
    text = json.dumps(plain, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()

"""The Illinois fixture has an answer key: what another program made of the same spreadsheets."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from bot.directory.reading import read_package
from bot.directory.report import DirectoryFileError, Notes
from bot.storage.database import Store
from tests.directory.conftest import FIXTURES, bring, everything

# The whole of it stands in the repository that the fixture is from; its folder can be named here.
ILLINOIS = Path(os.environ.get("LANTERN_ILLINOIS", FIXTURES / "illinois"))


def rows_in(
    package_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, list[dict[str, str]]]:
    """The rows of a package as they are before HSDS 1.x is brought into the shape of 3.1."""
    monkeypatch.setattr("bot.directory.reading.to_current", lambda _package: None)
    package = read_package(package_folder, Notes())
    return {name: [row.values for row in rows] for name, rows in package.tables.items()}


def counted(rows: list[dict[str, str]]) -> Counter[frozenset[tuple[str, str]]]:
    return Counter(frozenset((k, v) for k, v in row.items() if v) for row in rows)


def test_the_spreadsheets_become_exactly_the_tables_of_the_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = rows_in(ILLINOIS / "input", monkeypatch)
    expected = rows_in(ILLINOIS / "output", monkeypatch)
    assert set(made) == set(expected)
    for table, rows in expected.items():
        assert counted(made[table]) == counted(rows), table
    assert sum(map(len, expected.values())) > 100


def test_the_key_and_the_spreadsheets_are_one_directory_in_the_store(
    store: Store, tmp_path: Path
) -> None:
    bring(store, FIXTURES / "illinois" / "input", source="Illinois")
    before = everything(store)
    again = bring(store, FIXTURES / "illinois" / "output", source="Illinois")
    assert (again.added, again.updated, again.removed) == (0, 0, 0)
    assert everything(store) == before


def key_rows(name: str) -> list[dict[str, str]]:
    with (FIXTURES / "illinois" / "output" / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_service_and_hour_of_the_key_is_in_the_store(store: Store) -> None:
    bring(store, FIXTURES / "illinois" / "input", source="Illinois")
    kept = everything(store)
    organizations = {row["id"] for row in key_rows("organizations")}
    # Some name an organization that the key does not hold: those are refused, as in every package.
    key = {r["id"]: r for r in key_rows("services") if r["organization_id"] in organizations}
    assert {str(row["foreign_id"]) for row in kept["directory_service"]} == set(key)
    for row in kept["directory_service"]:
        told = key[str(row["foreign_id"])]
        assert (row["name"], row["description"] or "") == (told["name"], told["description"])
        assert row["fees_description"] == (told["fees"] or None)
    places = {r["id"] for r in key_rows("locations") if r["organization_id"] in organizations}
    hours = [r for r in key_rows("regular_schedules") if r["location_id"] in places]
    stored = [r for r in kept["directory_schedule"] if r["opens_at"]]
    assert len(stored) == sum(bool(row["opens_at"]) for row in hours) > 0


BROKEN = {
    "no mapping at all": "- 1",
    "a file that is not there": "nothing.csv: {columns: {a: {model: services, field: id}}}",
    "a column that goes nowhere": "services.csv: {columns: {a: {model: services}}}",
    "nothing of a service": "services.csv: {columns: {a: {model: phones, field: number}}}",
}


@pytest.mark.parametrize("mapping", BROKEN.values(), ids=BROKEN.keys())
def test_a_mapping_that_cannot_be_used_is_a_clear_error(tmp_path: Path, mapping: str) -> None:
    (tmp_path / "mapping.yaml").write_text(mapping)
    (tmp_path / "services.csv").write_text("a,b\n1,2\n")
    with pytest.raises(DirectoryFileError, match="mapping"):
        read_package(tmp_path, Notes())

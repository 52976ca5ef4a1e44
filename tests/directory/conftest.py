from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.directory.importer import import_package
from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.report import ImportReport
from bot.settings import ROOT
from bot.storage.database import Store, open_engine
from bot.storage.doorbell import SocketDoorbell
from bot.storage.schema import metadata
from bot.storage.vault import MasterKey, Vault

TODAY = date(2026, 11, 21)
FIXTURES = Path(__file__).parent / "fixtures"
SAMPLE = ROOT / "data" / "directory" / "sample"


@lru_cache(maxsize=1)
def _empty() -> bytes:
    """A store with its tables and nothing in them: making it anew for each test is slow."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        engine = open_engine(f"sqlite:///{path}")
        metadata.create_all(engine)
        engine.dispose()
        return path.read_bytes()


def make_store(folder: Path) -> Store:
    (folder / "store.db").write_bytes(_empty())
    engine = open_engine(f"sqlite:///{folder / 'store.db'}")
    return Store(engine, Vault(MasterKey(b"k" * 32)), SocketDoorbell(folder / "bells"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_store(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlaceIndex]:
    path = tmp_path_factory.mktemp("places") / "places.db"
    # Small towns come by their postal codes; the whole index takes a few seconds more.
    PlaceIndex.build(path, smallest=15000)
    index = PlaceIndex.open(path)
    yield index
    index.close()


@pytest.fixture(scope="session")
def sample_store(
    tmp_path_factory: pytest.TempPathFactory, places: PlaceIndex
) -> Iterator[tuple[Store, ImportReport]]:
    made = make_store(tmp_path_factory.mktemp("sample"))
    report = bring(made, SAMPLE, source="Sample directory", sample=True, places=places)
    yield made, report
    made.close()


def bring(store: Store, path: Path, **how: object) -> ImportReport:
    """Import with a day that stands still."""
    source = str(how.pop("source", "Test list"))
    options = how.pop("options", None) or Options(source, today=TODAY)
    return import_package(store, path, source=source, options=options, **how)  # type: ignore[arg-type]


def rows_of(store: Store, table: str) -> list[dict[str, object]]:
    with store.read() as connection:
        return [dict(r) for r in connection.execute(metadata.tables[f"directory_{table}"].select())]


def everything(store: Store) -> dict[str, list[dict[str, object]]]:
    """All rows of the directory but the log of imports."""
    names = [name for name in metadata.tables if name.startswith("directory_")]
    return {
        name: sorted(rows_of(store, name.removeprefix("directory_")), key=str)
        for name in names
        if name not in ("directory_import", "directory_sealed_address", "directory_reach")
    }


def write_package(folder: Path, tables: dict[str, list[dict[str, object]]]) -> Path:
    """A folder of CSV files; a table's columns are all that its rows have."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        columns = list(dict.fromkeys(column for row in rows for column in row))
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)
    return folder


ORGANIZATION = {"id": "o1", "name": "Example Org", "description": "Helps."}
SERVICE = {
    "id": "s1",
    "organization_id": "o1",
    "name": "Example Pantry",
    "description": "Groceries.",
    "status": "active",
    "assured_date": "2026-10-01",
}
PHONE = {"id": "p1", "service_id": "s1", "number": "212-736-5000", "type": "voice"}


def package(folder: Path, **changes: object) -> Path:
    tables: dict[str, list[dict[str, object]]] = {
        "organizations": [dict(ORGANIZATION)],
        "services": [dict(SERVICE)],
        "phones": [dict(PHONE)],
    }
    return write_package(folder, tables | changes)  # type: ignore[operator]

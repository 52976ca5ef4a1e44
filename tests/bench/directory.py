"""The figures that the directory is held to, each beside its target.

``python -m tests.bench.directory [SERVICES]`` makes up to 100,000 services, imports them, and searches them
from places drawn by population; for more, what was imported is copied inside the database.
``LANTERN_BENCH_URL`` names another database than SQLite, ``LANTERN_BENCH_FOLDER`` a folder that is kept:
what was imported into it is only searched.
"""

from __future__ import annotations

import csv
import os
import random
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import func, literal, not_, select

from bot.directory.found import NEEDS, SearchPlace, SearchRequest
from bot.directory.importer import import_package
from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.search import Finder
from bot.settings import load_settings
from bot.storage.database import Store, open_engine
from bot.storage.doorbell import SocketDoorbell
from bot.storage.schema import metadata
from bot.storage.vault import MasterKey, Vault
from tests.bench.__main__ import show
from tests.bench.load import percentile

TODAY = date(2026, 11, 21)
LANGUAGES = ("es", "zh", "vi", "ar", "ht", "ru", "ko", "tl", "fr", "pt")
SEARCHES = 2000
A_PACKAGE = 100_000
# Tables whose rows belong to services or places, with what is done to a column in a copy of them.
COPIED = (
    *("service", "location", "service_location", "address", "phone", "language", "schedule"),
    *("service_need", "reach"),
)


def draw_towns(
    index: Path, count: int, seed: int, least: int = 1
) -> list[tuple[str, str, float, float]]:
    """Name, region, latitude and longitude of US towns of ``least`` people, drawn by their people."""
    with sqlite3.connect(index) as database:
        rows = database.execute(
            "SELECT shown, region, latitude, longitude, people FROM place"
            " WHERE kind = 'city' AND country = 'US' AND people >= ? AND latitude IS NOT NULL",
            (least,),
        ).fetchall()
    drawn = random.Random(seed).choices(rows, weights=[row[4] for row in rows], k=count)
    return [(row[0], row[1], row[2], row[3]) for row in drawn]


def write_package(folder: Path, index: Path, count: int) -> Path:
    """A package of made-up services: two needs each, a place, a number, a language or two."""
    chance = random.Random(6)
    towns = draw_towns(index, count, 6)
    tables: dict[str, list[tuple[object, ...]]] = {
        "organizations": [("id", "name", "description")],
        "services": [
            ("id", "organization_id", "name", "status", "needs", "assured_date", "confidential"),
        ],
        "locations": [("id", "organization_id", "location_type", "latitude", "longitude")],
        "service_at_location": [("id", "service_id", "location_id")],
        "addresses": [("id", "location_id", "address_1", "city", "state_province", "postal_code")],
        "phones": [("id", "service_id", "number", "type")],
        "languages": [("id", "service_id", "code")],
        "schedules": [("id", "service_id", "byday", "opens_at", "closes_at", "timezone")],
    }
    for number in range(count):
        me, owner = f"s{number}", f"o{number // 3}"
        name, region, latitude, longitude = towns[number]
        if number % 3 == 0:
            tables["organizations"].append((owner, f"Organization {number // 3}", "Helps."))
        needs = ";".join(chance.sample(NEEDS, 2))
        tables["services"].append(
            (me, owner, f"Service {number}", "active", needs, "2026-10-01", "")
        )
        point = (latitude + chance.uniform(-0.1, 0.1), longitude + chance.uniform(-0.1, 0.1))
        tables["locations"].append((me, owner, "physical", *(f"{x:.5f}" for x in point)))
        tables["service_at_location"].append((me, me, me))
        street = f"{chance.randint(1, 9999)} Bench Road"
        town = name.split(",")[0]
        tables["addresses"].append((me, me, street, town, region.removeprefix("US-"), ""))
        line = f"212-{chance.randint(200, 554)}-{number % 10000:04d}"
        tables["phones"].append((me, me, line, "voice"))
        for code in ("en", chance.choice(LANGUAGES)):
            tables["languages"].append((f"{me}/{code}", me, code))
        if number % 2:
            hours = ("MO,TU,WE,TH,FR", "09:00", "17:00", "America/Chicago")
            tables["schedules"].append((me, me, *hours))
    folder.mkdir(parents=True)
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
    return folder


def open_store(folder: Path) -> Store:
    """A store with empty tables: SQLite in ``folder``, or what ``LANTERN_BENCH_URL`` names."""
    url = os.environ.get("LANTERN_BENCH_URL") or f"sqlite:///{folder / 'bench.db'}"
    engine = open_engine(url)
    metadata.create_all(engine)
    return Store(engine, Vault(MasterKey(b"b" * 32)), SocketDoorbell(folder / "bells"))


def requests(index: Path, count: int) -> list[SearchRequest]:
    """What people ask: one or two needs, from where people live, in their language."""
    chance = random.Random(7)
    return [
        SearchRequest(
            tuple(chance.sample(NEEDS, chance.choice((1, 1, 2)))),
            SearchPlace("US", region, latitude, longitude),
            chance.choice(("en", "es", "zh", "ar")),
            chance.choice(("sms", "webchat")),
            chance.choice(("unknown", "13_17", "25_plus")),
        )
        for _, region, latitude, longitude in draw_towns(index, count, 7)
    ]


def search_times(finder: Finder, asked: list[SearchRequest]) -> tuple[list[float], list[float]]:
    """Milliseconds of each search by the clock, and of this process's own time."""
    for request in asked[:20]:
        finder.search(request)
    clock, own, answered = [], [], 0
    for request in asked:
        began = (time.perf_counter(), time.process_time())
        found = finder.search(request)
        clock.append((time.perf_counter() - began[0]) * 1000)
        own.append((time.process_time() - began[1]) * 1000)
        answered += bool(found)
    assert answered > len(asked) // 2
    return clock, own


def copy_services(store: Store, part: int) -> None:
    """Put every service that was imported in once more, a little further on, under other ids."""
    chance = random.Random(part)
    north, east = chance.uniform(-0.1, 0.1), chance.uniform(-0.1, 0.1)
    with store.write() as connection:
        for name in COPIED:
            table = metadata.tables[f"directory_{name}"]
            columns = [c for c in table.c if c.autoincrement is not True]
            values = {c.name: _copied(c, part, north, east) for c in columns}
            owner = table.c.id if name in ("service", "location") else table.c[_owner(name)]
            rows = select(list(values.values())).where(not_(owner.like("g%")))
            connection.execute(table.insert().from_select(list(values), rows))


def _owner(name: str) -> str:
    return "location_id" if name == "address" else "service_id"


def _copied(column: Any, part: int, north: float, east: float) -> Any:
    if column.name in ("id", "service_id", "location_id"):
        # No id that an import makes begins like this.
        return literal(f"g{part}") + func.substr(column, 3)
    if column.name in ("latitude", "longitude"):
        return column + (north if column.name == "latitude" else east)
    return column


def fill(store: Store, folder: Path, places: PlaceIndex, index: Path, count: int) -> float:
    """Import one package of services; gives the seconds that it took, without making it up."""
    package = write_package(folder / "package", index, count)
    began = time.perf_counter()
    options = Options("Bench", today=TODAY)
    import_package(store, package, source="Bench", places=places, options=options)
    took = time.perf_counter() - began
    shutil.rmtree(package)
    return took


def imported(store: Store) -> int:
    """How many services the store holds."""
    query = select([func.count()]).select_from(metadata.tables["directory_service"])
    with store.read() as connection:
        return int(connection.execute(query).scalar() or 0)


def measure(store: Store, index: Path) -> None:
    """Search what is there."""
    count = imported(store)
    finder = Finder(store.read, today=lambda: TODAY)
    began = time.perf_counter()
    finder.warm()
    show(f"filling the shelf with {count:,}", time.perf_counter() - began, "s", "", True)
    clock, own = search_times(finder, requests(index, SEARCHES))
    target = 15 if count <= A_PACKAGE else 50
    for kind, times in (("by the clock", clock), ("of the processor's time", own)):
        p99 = percentile(times, 0.99)
        show(f"search over {count:,}, {kind}, p50", statistics.median(times), "ms", "", True)
        show("the same, p99", p99, "ms", f"<= {target} ms", p99 <= target)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show("memory at the most", memory, "MB", "", True)


def main(count: int, index: Path) -> None:
    """Run it all."""
    kept = os.environ.get("LANTERN_BENCH_FOLDER")
    with tempfile.TemporaryDirectory(prefix="lantern-bench-") as name:
        folder = Path(kept or name)
        folder.mkdir(parents=True, exist_ok=True)
        store = open_store(folder)
        if not imported(store):
            first = min(count, A_PACKAGE)
            took = fill(store, folder, PlaceIndex.open(index), index, first)
            good = took * A_PACKAGE / first <= 180
            show(f"import of {imported(store):,} services", took, "s", "<= 180 s/100k", good)
        if imported(store) <= A_PACKAGE:
            measure(store, index)
        for part in range(1, count // A_PACKAGE):
            if imported(store) < count:
                copy_services(store, part)
        if count > A_PACKAGE:
            measure(store, index)
        store.close()


if __name__ == "__main__":
    chosen = int(sys.argv[1]) if len(sys.argv) > 1 else A_PACKAGE
    main(chosen, load_settings({}).place_index)

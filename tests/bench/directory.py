"""The figures that the directory is held to, each beside its target.

``python -m tests.bench.directory [SERVICES]`` makes that many services (100,000), imports them, and
searches them from places drawn by population. ``LANTERN_BENCH_URL`` names another database than SQLite.
"""

from __future__ import annotations

import csv
import os
import random
import resource
import sqlite3
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bot.directory.found import NEEDS, SearchPlace, SearchRequest
from bot.directory.importer import import_package
from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.search import Finder
from bot.storage.database import Store, open_engine
from bot.storage.doorbell import SocketDoorbell
from bot.storage.schema import metadata
from bot.storage.vault import MasterKey, Vault
from tests.bench.__main__ import show
from tests.bench.load import percentile

TODAY = date(2026, 11, 21)
LANGUAGES = ("es", "zh", "vi", "ar", "ht", "ru", "ko", "tl", "fr", "pt")
SEARCHES = 2000
# On a machine that is busy with other things, the processor's own time says more than the clock.
OWN_TIME = os.environ.get("LANTERN_BENCH_OWN_TIME") == "1"


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


def search_times(finder: Finder, asked: list[SearchRequest]) -> list[float]:
    """Milliseconds of each search."""
    finder.warm()
    for request in asked[:20]:
        finder.search(request)
    times = []
    for request in asked:
        began = time.process_time() if OWN_TIME else time.perf_counter()
        found = finder.search(request)
        ended = time.process_time() if OWN_TIME else time.perf_counter()
        times.append((ended - began) * 1000)
        assert found
    return times


def main(count: int, index: Path) -> None:
    """Run it all."""
    with tempfile.TemporaryDirectory(prefix="lantern-bench-") as name:
        folder = Path(name)
        package = write_package(folder / "package", index, count)
        store, places = open_store(folder), PlaceIndex.open(index)
        began = time.perf_counter()
        options = Options("Bench", today=TODAY)
        report = import_package(store, package, source="Bench", places=places, options=options)
        took = time.perf_counter() - began
        share = took * 100_000 / count
        show(f"import of {report.services:,} services", took, "s", "<= 180 s", share <= 180)
        asked = requests(index, SEARCHES)
        times = search_times(Finder(store.read, today=lambda: TODAY), asked)
        target = 15 if count <= 100_000 else 50
        p99 = percentile(times, 0.99)
        show(f"search over {count:,} services, p50", percentile(times, 0.5), "ms", "", True)
        show("the same, p99", p99, "ms", f"<= {target} ms", p99 <= target)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        show("memory at the most, the import included", memory, "MB", "", True)
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, Path("models/places.sqlite"))

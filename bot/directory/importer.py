"""Bringing a package into the store, in one transaction: all of what is sound, or nothing at all."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Table, bindparam, delete, select, update
from sqlalchemy.engine import Connection

from bot.directory.building import build_organizations, build_services, build_terms
from bot.directory.confidential import seal_address
from bot.directory.dating import Touched
from bot.directory.doubles import flag_doubles
from bot.directory.intake import Intake, Options, Record
from bot.directory.judging import judge
from bot.directory.keeping import keep_own, renew_touched_numbers
from bot.directory.locating import Sealable, build_areas, build_links, build_locations
from bot.directory.needs import load_needs
from bot.directory.places import PlaceIndex
from bot.directory.pulling import last_pull, pull_package
from bot.directory.reaching import build_languages, build_phones, build_schedules, summarize
from bot.directory.reading import read_package
from bot.directory.report import DirectoryFileError, ImportReport, Notes, RowNote
from bot.directory.rows import Package
from bot.directory.search import today_utc
from bot.storage.database import Store
from bot.storage.schema import metadata

MOST_NOTES_KEPT = 500
_CHUNK = 500
# In the order in which rows may be put in: what is named comes before what names it.
_ENTITIES = ("organization", "term", "service", "location")
_PARTS = {
    "service_location": ("service_id", "location_id"),
    "address": ("location_id",),
    "phone": ("service_id", "location_id", "organization_id"),
    "language": ("service_id", "location_id"),
    "schedule": ("service_id", "location_id"),
    "service_area": ("service_id",),
}
_OWNERS = {"service_id": "service", "location_id": "location", "organization_id": "organization"}


class _DryRunOverError(Exception):
    """Ends the transaction of a dry run, so that nothing of it stays."""


def import_package(  # noqa: PLR0913 - what an operator says each time stands by itself
    store: Store,
    path: Path,
    *,
    source: str,
    dry_run: bool = False,
    sample: bool = False,
    places: PlaceIndex | None = None,
    options: Options | None = None,
    mapping: Mapping[str, str] | None = None,
) -> ImportReport:
    """Import the package at ``path``: HSDS as a folder or a JSON file, or one CSV with a row a service.

    ``mapping`` says which column of such a CSV is which of ours (``bot/directory/spreadsheet.py``).

    ``source`` names who the rows are from; the same source again updates its rows. ``sample`` takes
    numbers kept free for fiction and marks every service as one that no real person is sent to.
    ``options`` says more (``source`` and ``sample`` in it are overruled). With ``dry_run`` the report
    is the same and the store is not changed.

    Raises :class:`~bot.directory.report.DirectoryFileError` when the package cannot be read: nothing
    is changed then.
    """
    name = source.strip()
    if not name or len(name) > 120:
        raise DirectoryFileError(path.name, "needs a source: who says so, in up to 120 characters")
    chosen = options or Options(name)
    today = chosen.today if chosen.today != date.min else today_utc()
    chosen = replace(chosen, source=name, sample=sample, today=today)
    notes = Notes()
    package = read_package(path, notes, mapping)
    return take_package(store, package, notes, chosen, dry_run=dry_run, places=places)


def import_api(
    store: Store,
    url: str,
    options: Options,
    *,
    dry_run: bool = False,
    places: PlaceIndex | None = None,
    everything: bool = False,
) -> ImportReport:
    """Import what another HSDS API publishes; ``options`` name the source.

    After a first time only what has changed since the last is read, unless ``everything`` is asked for.

    Raises :class:`~bot.directory.report.DirectoryFileError` when it cannot be read or taken.
    """
    notes = Notes()
    with store.read() as connection:
        since = None if everything else last_pull(connection, options.source)
    package = pull_package(url, notes, since=since)
    today = options.today if options.today != date.min else today_utc()
    chosen = replace(options, today=today)
    return take_package(store, package, notes, chosen, dry_run=dry_run, places=places)


def take_package(
    store: Store,
    package: Package,
    notes: Notes,
    options: Options,
    *,
    dry_run: bool = False,
    places: PlaceIndex | None = None,
) -> ImportReport:
    """Judge a package that was read, and bring it in: all of what is sound, or nothing.

    Raises :class:`~bot.directory.report.DirectoryFileError` when none of it can be taken.
    """
    nested = package.format in ("hsds-json", "hsds-api")
    intake = Intake(options, judge(package, load_needs()), notes, places, nested)
    with store.read() as connection:
        known = _known_organizations(connection, options.source)
    sealable = _build(intake, package, known)
    nothing_new = package.named is not None and not package.read
    if not (intake.table("service") or intake.table("organization") or nothing_new):
        raise DirectoryFileError(package.format, "no row of it can be taken: " + _first(notes))
    with store.read() as connection:
        flag_doubles(connection, intake, package)
    return _commit(store, package, intake, sealable, dry_run=dry_run)


def _build(intake: Intake, package: Package, known: set[str]) -> list[Sealable]:
    build_organizations(intake, package)
    build_terms(intake, package)
    build_services(intake, package, known)
    sealable = build_locations(intake, package)
    build_links(intake, package)
    build_phones(intake, package)
    build_languages(intake, package)
    build_schedules(intake, package)
    build_areas(intake, package)
    summarize(intake)
    return sealable


def _commit(
    store: Store, package: Package, intake: Intake, sealable: list[Sealable], *, dry_run: bool
) -> ImportReport:
    try:
        with store.write() as connection:
            report = _write(connection, store, package, intake, sealable, dry_run=dry_run)
            if dry_run:
                raise _DryRunOverError
    except _DryRunOverError:
        pass
    return report


def _write(
    connection: Connection,
    store: Store,
    package: Package,
    intake: Intake,
    sealable: list[Sealable],
    *,
    dry_run: bool,
) -> ImportReport:
    options = intake.options
    source_id = _source(connection, options.source)
    tables: dict[str, dict[str, int]] = {}
    keep_own(connection, intake, source_id)
    touched = Touched()
    for name in (*_ENTITIES, *_PARTS):
        tables[name] = _sync(connection, name, source_id, intake, touched)
    touched.date(connection, intake)
    tables["sealed_address"] = _seal(connection, store, source_id, sealable, intake)
    _renew(connection, intake)
    renew_touched_numbers(connection, intake)
    missing = _missing(connection, source_id, intake, package.named)
    if options.retire_missing:
        _retire(connection, missing)
    total = {what: sum(t[what] for t in tables.values()) for what in next(iter(tables.values()))}
    report = ImportReport(
        source=options.source,
        format=package.format,
        dry_run=dry_run,
        sample=options.sample,
        read=package.read,
        **total,
        missing=len(missing),
        services=len(intake.table("service")),
        notes=_sorted(intake.notes.items),
        tables=tables,
    )
    _remember(connection, source_id, package, report)
    return report


def _sync(
    connection: Connection, name: str, source_id: int, intake: Intake, touched: Touched
) -> dict[str, int]:
    """Put in what is new, change what has changed, and take out parts that are gone."""
    table = _table(name)
    owners = _PARTS.get(name, ())
    columns = [table.c.id, table.c.digest, *(table.c[owner] for owner in owners)]
    known: dict[str, str] = {}
    gone: list[Any] = []
    wanted = intake.table(name)
    for row in connection.execute(select(columns).where(table.c.source_id == source_id)):
        known[row.id] = row.digest
        if row.id not in wanted and any(
            row[owner] in intake.table(_OWNERS[owner]) for owner in owners if row[owner]
        ):
            gone.append(row)
    fresh = [dict(r, source_id=source_id) for i, r in wanted.items() if i not in known]
    changed = [r for i, r in wanted.items() if i in known and known[i] != r["digest"]]
    for chunk in _chunks(row.id for row in gone):
        connection.execute(delete(table).where(table.c.id.in_(chunk)))
    for rows in (gone, fresh, changed):
        touched.note(name, rows)
    if changed:
        _change(connection, table, changed)
    if fresh:
        connection.execute(table.insert(), fresh)
    unchanged = len(wanted) - len(fresh) - len(changed)
    counts = {"added": len(fresh), "updated": len(changed)}
    return counts | {"unchanged": unchanged, "removed": len(gone)}


def _change(connection: Connection, table: Table, records: list[Record]) -> None:
    columns = [name for name in records[0] if name != "id"]
    statement = (
        update(table)
        .where(table.c.id == bindparam("old_id"))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )
    values = [{"old_id": r["id"], **{f"new_{name}": r[name] for name in columns}} for r in records]
    connection.execute(statement, values)


def _seal(
    connection: Connection, store: Store, source_id: int, sealable: list[Sealable], intake: Intake
) -> dict[str, int]:
    table = _table("sealed_address")
    query = select([table.c.location_id, table.c.digest]).where(table.c.source_id == source_id)
    known = {row.location_id: row.digest for row in connection.execute(query)}
    counts = {"added": 0, "updated": 0, "unchanged": 0, "removed": 0}
    changed: list[Record] = []
    for place in sealable:
        columns = seal_address(store.vault, place.location_id, place.content)
        old = known.pop(place.location_id, None)
        if old == columns["digest"]:
            counts["unchanged"] += 1
            continue
        changed.append({"source_id": source_id, **columns})
        counts["added" if old is None else "updated"] += 1
    for chunk in _chunks(str(record["location_id"]) for record in changed):
        connection.execute(delete(table).where(table.c.location_id.in_(chunk)))
    if changed:
        connection.execute(table.insert(), changed)
    gone = [location for location in known if location in intake.table("location")]
    for chunk in _chunks(gone):
        connection.execute(delete(table).where(table.c.location_id.in_(chunk)))
    counts["removed"] = len(gone)
    return counts


def _renew(connection: Connection, intake: Intake) -> None:
    """Make needs and reach anew for the services of the package."""
    for name, record_table in (("service_need", "need"), ("reach", "reach")):
        table = _table(name)
        for chunk in _chunks(intake.table("service")):
            connection.execute(delete(table).where(table.c.service_id.in_(chunk)))
        rows = list(intake.table(record_table).values())
        if rows:
            connection.execute(table.insert(), rows)


def _missing(
    connection: Connection, source_id: int, intake: Intake, named: frozenset[str] | None
) -> list[str]:
    table = _table("service")
    there = set(intake.table("service")) | {intake.id("service", name) for name in named or ()}
    query = select([table.c.id]).where(table.c.source_id == source_id, table.c.status == "active")
    return [i for (i,) in connection.execute(query) if i not in there]


def _retire(connection: Connection, missing: list[str]) -> None:
    table = _table("service")
    for chunk in _chunks(missing):
        # The digest goes too, so that the service comes back whole when its source names it again.
        gone = update(table).where(table.c.id.in_(chunk)).values(status="inactive", digest="")
        connection.execute(gone.values(modified_at=time.time()))


def _source(connection: Connection, name: str) -> int:
    table = _table("source")
    found = connection.execute(select([table.c.id]).where(table.c.name == name)).scalar()
    if found is None:
        found = connection.execute(table.insert().values(name=name)).inserted_primary_key[0]
    return int(found)


def _known_organizations(connection: Connection, source: str) -> set[str]:
    table, sources = _table("organization"), _table("source")
    query = select([table.c.id]).where(table.c.source_id == sources.c.id, sources.c.name == source)
    return {row.id for row in connection.execute(query)}


def _remember(
    connection: Connection, source_id: int, package: Package, report: ImportReport
) -> None:
    kept = report.to_dict()["notes"][:MOST_NOTES_KEPT]
    values: dict[str, Any] = {
        "source_id": source_id,
        "at": time.time(),
        "format": package.format,
        "digest": package.digest,
        "sample": report.sample,
        "counts": report.counts(),
        "notes": kept,
    }
    connection.execute(_table("import").insert().values(**values))


def _table(name: str) -> Table:
    return metadata.tables[f"directory_{name}"]


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    every = list(ids)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


def _sorted(notes: list[RowNote]) -> tuple[RowNote, ...]:
    return tuple(sorted(notes, key=lambda note: (note.file, note.row, note.column)))


def _first(notes: Notes) -> str:
    return str(notes.items[0]) if notes.items else "there are none"

"""``lantern directory``: services in, and a look at what people would be sent to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from bot.commands.surroundings import opened_store, settings
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.directory.found import FoundService, SearchPlace
    from bot.directory.intake import Options
    from bot.directory.places import PlaceIndex
    from bot.directory.report import ImportReport
    from bot.storage.database import Store

app = typer.Typer(help="Service providers: import and search.", no_args_is_help=True)


class UnknownPlaceError(Exception):
    """The place that was searched for is not in the place index."""


Source = Annotated[str, typer.Option(help="Who says so: the same source updates its rows.")]
Checked = Annotated[str, typer.Option(help="ISO date on which all of it was checked.")]
CheckedBy = Annotated[str, typer.Option(help="Who checked all of it.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Report, and change nothing.")]
Retire = Annotated[
    bool, typer.Option("--retire-missing", help="Stop offering what the source no longer names.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("import")
def import_(  # noqa: PLR0913, PLR0917 - options of a command line
    path: Annotated[Path, typer.Argument(help="A folder, a JSON file, or a CSV with a row each.")],
    source: Source = "",
    mapping: Annotated[
        Path | None, typer.Option(help='JSON file {"their column": "ours"} for a spreadsheet.')
    ] = None,
    checked: Checked = "",
    checked_by: CheckedBy = "",
    retire_missing: Retire = False,
    sample: Annotated[
        bool, typer.Option("--sample", help="Made-up services: nobody real is sent there.")
    ] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Import a package: all of what is sound, or nothing."""
    from bot.directory.importer import import_package

    chosen = settings()
    options = _options(chosen, source or path.stem, checked, checked_by, retire=retire_missing)
    named = _mapping(mapping)
    with _opened(chosen) as (store, places):
        report = import_package(
            store,
            path,
            source=options.source,
            dry_run=dry_run,
            sample=sample,
            places=places,
            options=options,
            mapping=named,
        )
    _print_report(report, as_json=as_json)


@app.command()
def pull(  # noqa: PLR0913, PLR0917 - options of a command line
    url: Annotated[str, typer.Argument(help="The address of another HSDS API, before /services.")],
    source: Source = "",
    checked: Checked = "",
    checked_by: CheckedBy = "",
    retire_missing: Retire = False,
    everything: Annotated[
        bool,
        typer.Option("--all", help="Read all of it, not only what changed since the last time."),
    ] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Import what a partner's HSDS API publishes: what changed since the last time."""
    from bot.directory.importer import import_api

    chosen = settings()
    name = source or urlsplit(url).hostname or "api"
    options = _options(chosen, name, checked, checked_by, retire=retire_missing)
    with _opened(chosen) as (store, places):
        report = import_api(
            store, url, options, dry_run=dry_run, places=places, everything=everything
        )
    _print_report(report, as_json=as_json)


@app.command()
def due(limit: Annotated[int, typer.Option(min=1, max=1000)] = 50, as_json: AsJson = False) -> None:
    """Which services have to be asked again, the most pressing first."""
    from bot.directory.search import today_utc
    from bot.directory.worklist import work_list

    chosen = settings()
    with opened_store(chosen) as store:
        items = work_list(store, today_utc(), most=limit, include_sample=chosen.demo)
    if as_json:
        typer.echo(json.dumps([asdict(item) for item in items], ensure_ascii=False, indent=1))
        return
    for item in items:
        typer.echo(f"{item.service_id}  {item.name} - {item.organization}")
        typer.echo(f"  {', '.join(item.reasons)}; checked {item.assured or 'never'}")
    typer.echo(f"{len(items)} to check")


@app.command()
def check(
    service: Annotated[str, typer.Argument(help="The id that `lantern directory due` shows.")],
    outcome: Annotated[str, typer.Option(help="confirmed, full, closed or no_answer.")],
    by: Annotated[str, typer.Option(help="Who asked.")],
    way: Annotated[str, typer.Option(help="phone, email, web or visit.")] = "phone",
    days: Annotated[int, typer.Option(help="Days to the next check, or of being full.")] = 0,
    note: Annotated[str, typer.Option(help="Anything that colleagues should know.")] = "",
) -> None:
    """Write down that a service was asked whether its entry is true."""
    from bot.directory.checking import Check, record_check
    from bot.directory.search import today_utc

    with opened_store(settings()) as store:
        record_check(store, Check(service, by, way, outcome, today_utc(), note, days))
    typer.echo("Noted.")


@app.command()
def unmet(
    weeks: Annotated[int, typer.Option(min=1, max=260)] = 13, as_json: AsJson = False
) -> None:
    """Which needs were asked for and not met, by region; counts under 5 are not told."""
    from bot.directory.search import today_utc
    from bot.directory.unmet import SMALLEST_CELL, needs_report

    today = today_utc()
    with opened_store(settings()) as store:
        counts = needs_report(store, today - timedelta(weeks=weeks), today)
    if as_json:
        typer.echo(json.dumps([asdict(count) for count in counts], indent=1))
        return
    few = f"under {SMALLEST_CELL}"
    for count in counts:
        where = count.region or count.country or "no place"
        asked = few if count.asked is None else str(count.asked)
        nothing = "not told" if count.unmet is None else str(count.unmet)
        typer.echo(f"{where:<8} {count.need:<18} asked {asked:>8}   unmet {nothing:>8}")


@contextmanager
def _opened(chosen: Settings) -> Iterator[tuple[Store, PlaceIndex]]:
    from bot.directory.places import PlaceIndex
    from bot.training import index_places, place_index_path

    index_places(chosen, lambda line: typer.echo(line, err=True))
    places = PlaceIndex.open(place_index_path(chosen))
    try:
        with opened_store(chosen) as store:
            yield store, places
    finally:
        places.close()


def _options(
    chosen: Settings, source: str, checked: str, checked_by: str, *, retire: bool
) -> Options:
    from bot.directory.checks import ValueProblemError, read_date
    from bot.directory.intake import Options

    try:
        assured = read_date(checked) if checked else None
    except ValueProblemError as error:
        raise typer.BadParameter(f"--checked {error}") from error
    return Options(
        source,
        country=chosen.country,
        assured=assured,
        assured_by=checked_by,
        retire_missing=retire,
    )


def _mapping(file: Path | None) -> dict[str, str] | None:
    if file is None:
        return None
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return {str(theirs): str(ours) for theirs, ours in data.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise typer.BadParameter('--mapping is a JSON file {"their column": "ours"}') from error


def _print_report(report: ImportReport, *, as_json: bool) -> None:
    from bot.directory.report import report_text

    plain = json.dumps(report.to_dict(), default=str, indent=1)
    typer.echo(plain if as_json else report_text(report))


@app.command()
def search(
    place: Annotated[str, typer.Argument(help="A town, ZIP code or state, as a person would say.")],
    need: Annotated[
        list[str] | None, typer.Option(help="Such as shelter; may be repeated.")
    ] = None,
    language: Annotated[str, typer.Option(help="A language tag, such as es.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=50)] = 5,
    sample: Annotated[bool, typer.Option("--sample", help="Sample services too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The services as JSON.")] = False,
) -> None:
    """Search as a person's question would, and show what they would be told."""
    from bot.directory.found import NEEDS, SearchRequest
    from bot.directory.search import Finder

    unknown = [each for each in need or () if each not in NEEDS]
    if unknown:
        raise typer.BadParameter(f"{unknown[0]} is not one of {', '.join(NEEDS)}")
    chosen = settings()
    request = SearchRequest(tuple(need or ()), _place(chosen, place), language, limit=limit)
    with opened_store(chosen) as store:
        found = Finder(store.read, include_sample=sample or chosen.demo).search(request)
    if as_json:
        typer.echo(json.dumps([asdict(service) for service in found], ensure_ascii=False, indent=1))
    elif not found:
        typer.echo("No service fits.")
    else:
        typer.echo("\n\n".join(_lines(service) for service in found))


def _place(chosen: Settings, said: str) -> SearchPlace:
    from bot.directory.found import SearchPlace
    from bot.directory.places import PlaceIndex
    from bot.training import place_index_path

    places = PlaceIndex.open(place_index_path(chosen))
    try:
        reading = places.read(said, chosen.country)
    finally:
        places.close()
    if not reading:
        raise UnknownPlaceError("this place is not known; try a town with its state, or a ZIP code")
    meant = reading.candidates[0]
    typer.echo(f"near {meant.name}, {meant.region or meant.country}", err=True)
    return SearchPlace(meant.country, meant.region, meant.latitude, meant.longitude)


def _lines(service: FoundService) -> str:
    marks = [mark for mark, on in (("sample", service.sample), ("unchecked", service.stale)) if on]
    near = f"within {service.distance_km} km" if service.distance_km is not None else ""
    rows = (
        " · ".join((service.name, service.organization, *marks)),
        ", ".join(service.needs),
        ", ".join(phone.shown for phone in service.phones),
        service.url,
        service.address,
        near,
        ", ".join(service.languages),
        " ".join(service.why),
    )
    return "\n  ".join(row for row in rows if row)

"""``lantern directory``: services in, and a look at what people would be sent to."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.surroundings import opened_store, settings
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.directory.found import FoundService, SearchPlace

app = typer.Typer(help="Service providers: import and search.", no_args_is_help=True)


class UnknownPlaceError(Exception):
    """The place that was searched for is not in the place index."""


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(help="An HSDS package: a folder, or a JSON file.")],
    source: Annotated[
        str, typer.Option(help="Who says so: the same source updates its rows.")
    ] = "",
    sample: Annotated[
        bool, typer.Option("--sample", help="Made-up services: nobody real is sent there.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report, and change nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The report as JSON.")] = False,
) -> None:
    """Import an HSDS package: all of what is sound, or nothing."""
    from bot.directory.importer import import_package
    from bot.directory.places import PlaceIndex
    from bot.directory.report import report_text
    from bot.training import index_places, place_index_path

    chosen = settings()
    index_places(chosen, lambda line: typer.echo(line, err=True))
    places = PlaceIndex.open(place_index_path(chosen))
    with opened_store(chosen) as store:
        report = import_package(
            store, path, source=source or path.stem, dry_run=dry_run, sample=sample, places=places
        )
    text = json.dumps(report.to_dict(), default=str, indent=1) if as_json else report_text(report)
    typer.echo(text)


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

"""``lantern evaluate``: how well it understands, on labelled messages or whole conversations."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commands.surroundings import environment, settings
from bot.settings import Settings, load_settings

app = typer.Typer(help="Measure it on labelled messages or conversations.", no_args_is_help=True)

File = Annotated[Path, typer.Argument(help="Rows of JSON, one a line.")]
Predictions = Annotated[
    Path | None, typer.Option("--predictions", help="Write what it answered, one row a line.")
]
AsJson = Annotated[bool, typer.Option("--json", help="The figures as JSON.")]


@app.command()
def messages(
    file: File,
    predictions: Predictions = None,
    as_json: AsJson = False,
    gates: Annotated[
        Path | None, typer.Option("--gates", help="The least figures; end with 1 under them.")
    ] = None,
) -> None:
    """One message at a time: language, tier, indicators, facts."""
    from bot.evaluation.gates import broken, read_gates
    from bot.evaluation.messages import evaluate_messages, read_rows
    from bot.logs import configure_logging

    configure_logging("evaluate", "error")
    report = evaluate_messages(settings(), read_rows(file))
    _show(report, predictions, as_json=as_json)
    failed = broken(read_gates(gates), report.summary()) if gates else []
    for line in failed:
        typer.echo(f"gate: {line}", err=True)
    if failed:
        raise typer.Exit(1)


@app.command()
def card(
    file: File,
    folder: Annotated[Path, typer.Option("--to", help="The folder of the card.")] = Path("docs"),
) -> None:
    """Write the figures of labelled messages and their plots into docs/model-card.md."""
    from bot.evaluation.card import write_card
    from bot.evaluation.messages import evaluate_messages, read_rows
    from bot.logs import configure_logging

    configure_logging("evaluate", "error")
    for path in write_card(evaluate_messages(settings(), read_rows(file)), folder):
        typer.echo(path)


@app.command()
def conversations(file: File, predictions: Predictions = None, as_json: AsJson = False) -> None:
    """Whole conversations, through the real engine and a store that is thrown away."""
    from bot.evaluation.conversations import evaluate_conversations, read_rows
    from bot.logs import configure_logging

    configure_logging("evaluate", "error")
    report = asyncio.run(evaluate_conversations(_everything(), read_rows(file)))
    _show(report, predictions, as_json=as_json)


@app.command()
def scripts(
    files: Annotated[list[Path], typer.Argument(help="Conversations as plain text.")],
) -> None:
    """Conversations written as plain text: does each go as written?"""
    from bot.evaluation.scripts import read_scripts, run_scripts
    from bot.logs import configure_logging

    configure_logging("evaluate", "error")
    report = asyncio.run(run_scripts(_everything(), read_scripts(files)))
    typer.echo(report.text())
    if report.failed:
        raise typer.Exit(1)


@app.command()
def walk(
    conversations: Annotated[
        int, typer.Option("--conversations", min=1, help="How many conversations.")
    ] = 60,
    seed: Annotated[int, typer.Option("--seed", help="The same seed walks the same way.")] = 1,
) -> None:
    """Random conversations: a human to be had, never silence, no reply thrice, nothing asked twice."""
    from bot.evaluation.walk import walk as take_walk
    from bot.logs import configure_logging

    configure_logging("evaluate", "error")
    report = asyncio.run(take_walk(_everything(), conversations, seed))
    typer.echo(report.text())
    if report.stumbles:
        raise typer.Exit(1)


def _everything() -> Settings:
    """The settings, but with every language that there is and the made-up services: all can be shown."""
    catalogues = sorted((settings().data_dir / "languages").glob("*.ftl"))
    others = [path.stem for path in catalogues if path.stem != "en"]
    spoken = ",".join(("en", *others))
    return load_settings({**environment(), "LANTERN_DEMO": "1", "LANTERN_LANGUAGES": spoken})


def _show(report: Any, predictions: Path | None, *, as_json: bool) -> None:
    if predictions is not None:
        _write(predictions, (result.prediction() for result in report.results))
    if as_json:
        typer.echo(json.dumps(report.summary(), ensure_ascii=False, indent=1))
    else:
        typer.echo(report.text())


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")

"""``lantern corrections``: what responders put right, for testing the assistant."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.surroundings import opened_store, settings

app = typer.Typer(help="What responders put right.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """What responders put right."""


@app.command()
def export(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The evaluation file to write.")],
) -> None:
    """Write the sentences that people agreed to, for ``lantern evaluate messages``. Never for training."""
    from bot.handoff.samples import evaluation_rows, note_export

    if path.exists():
        typer.echo(f"{path} is there already; name another file.", err=True)
        raise typer.Exit(1)
    with opened_store(settings()) as store:
        rows = evaluation_rows(store)
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        # Words of people: for the owner of this account alone, from the first byte on.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(lines)
        note_export(store, len(rows))
    typer.echo(f"{len(rows)} sentences with consent written to {path}.")

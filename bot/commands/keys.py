"""``lantern keys``: the master key that wraps every conversation's key."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.commands.surroundings import opened_store, settings

app = typer.Typer(help="The master key.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The master key."""


@app.command()
def rotate(
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Only add the next key to the key file.")
    ] = False,
    keep_former: Annotated[
        bool, typer.Option("--keep-former", help="Leave the former key in the key file.")
    ] = False,
) -> None:
    """Wrap everything with a new master key, while the roles run; run it again if it was cut short."""
    from bot.handoff.audit import Act, record_alone
    from bot.storage import rotation

    chosen = settings()
    with opened_store(chosen) as store:
        if prepare:
            rotation.prepare(store, chosen.key_file, typer.echo)
            typer.echo("Copy the key file to every machine, then run this with --keep-former.")
            return
        done = rotation.rotate(store, chosen.key_file, typer.echo, keep_former=keep_former)
        detail = {"rewrapped": done.rewrapped, "former_kept": keep_former}
        record_alone(store, Act("command line", "keys_rotated", "store:master_key", detail))
    if done.unreadable:
        typer.echo(f"{done.unreadable} keys were damaged before and opened with no key.", err=True)
    if not keep_former:
        typer.echo("Put the new key file into its safe place, and destroy copies of the old one.")

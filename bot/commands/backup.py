"""``lantern backup``: copies of the store that only an offline key opens, and the way back."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.surroundings import opened_store, settings

app = typer.Typer(help="Copies of the store that only an offline key opens.", no_args_is_help=True)
Recipient = Annotated[str, typer.Option(help="Whom it is encrypted to: age1…")]


@app.callback()
def group() -> None:
    """Copies of the store that only an offline key opens."""


@app.command()
def identity(
    file: Annotated[Path, typer.Argument(help="A new file, on a machine that is kept offline.")],
) -> None:
    """Make an age identity: its secret goes into the file, its recipient is printed."""
    import os

    from bot.backup.sealed import new_identity

    secret, recipient = new_identity()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(f"# recipient: {recipient}\n{secret}\n")
    typer.echo(recipient)


@app.command()
def make(
    to: Annotated[Path, typer.Option(help="The folder for backups.")],
    recipient: Recipient,
    keep: Annotated[int, typer.Option(help="How many copies stay; 0 keeps all.")] = 0,
    every: Annotated[int, typer.Option(help="Seconds between copies; 0 makes one.")] = 0,
) -> None:
    """Copy the store while everything runs, and write the keys of what is not erased beside it."""
    from bot.backup.make import make_backup

    with opened_store(settings()) as store:
        while True:
            made = make_backup(store, to, recipient, keep=keep)
            rows = sum(count for count, _ in made.tally.values())
            size = made.size / 1e6
            typer.echo(f"{made.path}: {rows} rows, {size:.1f} MB, {made.seconds:.1f} s")
            if every <= 0:
                return
            time.sleep(max(1.0, made.began + every - time.time()))


@app.command()
def keys(
    to: Annotated[Path, typer.Option(help="The folder for backups.")], recipient: Recipient
) -> None:
    """Only replace the file of keys: what was erased is then gone from older copies as well."""
    from bot.backup.make import write_keys

    with opened_store(settings()) as store:
        typer.echo(f"{write_keys(store, to, recipient)}")


@app.command()
def escrow(
    to: Annotated[Path, typer.Option(help="A new file, kept apart from the backups.")],
    recipient: Recipient,
) -> None:
    """Write the key file, encrypted, for a safe place."""
    from bot.backup.make import escrow as put_away

    put_away(settings().key_file, to, recipient)
    typer.echo(f"{to}")


@app.command()
def unescrow(
    file: Annotated[Path, typer.Argument(help="What `lantern backup escrow` wrote.")],
    identity_file: Annotated[Path, typer.Option("--identity", help="The age identity's file.")],
) -> None:
    """Put the key file back where the settings say. One that is there is never overwritten."""
    from bot.backup.files import bring_key

    where = settings().key_file
    bring_key(file, identity_file, where)
    typer.echo(f"{where}")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A copy: lantern-….store.age.")],
    identity_file: Annotated[Path, typer.Option("--identity", help="The age identity's file.")],
    keys_file: Annotated[
        Path | None, typer.Option("--keys", help="The newest file of keys; beside the copy.")
    ] = None,
    compromised: Annotated[
        bool, typer.Option("--compromised", help="Also end every chat session of people.")
    ] = False,
) -> None:
    """Fill a new, empty store from a copy. All of it, or nothing."""
    from bot.backup.files import restore_files

    done = restore_files(settings(), file, identity_file, keys_file, revoke=compromised)
    moment = datetime.fromtimestamp(done.made_at, timezone.utc).isoformat(timespec="seconds")
    typer.echo(f"restored {sum(done.rows.values())} rows as they were at {moment}")
    typer.echo(f"erased and not brought back: {done.not_revived} conversations")
    typer.echo(f"texts erased again: {done.transcripts_erased} conversations")
    typer.echo("everyone who was signed in has to sign in again")


@app.command()
def affected() -> None:
    """List every conversation, for the notice after a breach: id, channel, when, readable or erased."""
    from bot.backup.restore import affected as listed

    with opened_store(settings()) as store:
        for name, channel, opened, readable in listed(store):
            moment = datetime.fromtimestamp(opened, timezone.utc).isoformat(timespec="seconds")
            typer.echo(f"{name}\t{channel}\t{moment}\t{'readable' if readable else 'erased'}")

"""``lantern responders``: the people who answer."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.commands.surroundings import opened_store, settings

app = typer.Typer(help="The people who answer.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The people who answer."""


@app.command()
def add(
    username: Annotated[str, typer.Argument(help="Small letters, digits, dot, dash.")],
    name: Annotated[str, typer.Option(prompt=True, help="The name that colleagues see.")],
    role: Annotated[
        str, typer.Option(help="responder, supervisor, admin, editor or auditor.")
    ] = "responder",
    language: Annotated[
        list[str] | None, typer.Option(help="A language they answer in; may be repeated.")
    ] = None,
    skill: Annotated[
        list[str] | None, typer.Option(help="minor, sexual or labour; may be repeated.")
    ] = None,
    generate: Annotated[
        bool, typer.Option("--generate", help="Make a pass phrase and show it once.")
    ] = False,
) -> None:
    """Add a responder, who can then sign in to the console.

    The password is asked for and not shown; it is never an option, where other programs could see it.
    """
    from bot.handoff.passwords import new_passphrase
    from bot.handoff.staff import NewResponder, add_responder

    if generate:
        password = new_passphrase()
    else:
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    new = NewResponder(
        username, name, password, role, tuple(language or ("en",)), tuple(skill or ())
    )
    with opened_store(settings()) as store:
        member = add_responder(store, new)
    typer.echo(f"{member.username} can sign in.")
    if generate:
        typer.echo(f"Password, shown this once: {password}")

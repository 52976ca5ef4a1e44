"""``lantern purge`` and ``lantern erase``: what has passed its time, and one person's conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.surroundings import opened_store, settings

if TYPE_CHECKING:
    from bot.handoff.erasure import Erased


def purge() -> None:
    """Erase what has passed its time, as gateway and console do by themselves."""
    from bot.handoff.retention import purge as pass_over

    chosen = settings()
    with opened_store(chosen) as store:
        done = pass_over(store, chosen.retention, chosen.limits)
    for name, count in done.to_dict().items():
        typer.echo(f"{name.replace('_', ' '):<16}{count}")


def erase(
    conversation: Annotated[
        str, typer.Option(help="The conversation's id, as the console shows it.")
    ] = "",
    ask_phone: Annotated[
        bool, typer.Option("--phone", help="Ask for a phone number, and take its conversation.")
    ] = False,
) -> None:
    """Erase one conversation now: its texts, card and notes, its key, and the provider's copies.

    A number is asked for and is no option, where other programs could read it.
    """
    from bot.handoff.erasure import erase_conversation, erase_number

    if bool(conversation) == ask_phone:
        raise typer.BadParameter("give --conversation ID, or --phone")
    number = typer.prompt("Phone number, such as +12025550142").strip() if ask_phone else ""
    with opened_store(settings()) as store:
        if conversation:
            done = [erase_conversation(store, conversation, "command line")]
        else:
            done = erase_number(store, number, "command line")
    _tell(done)


def _tell(done: list[Erased]) -> None:
    if not done:
        typer.echo(
            "No open conversation belongs to this number; what is closed is not tied to one."
        )
        raise typer.Exit(1)
    for each in done:
        typer.echo(f"{each.conversation_id} is erased, and its key destroyed.")
        if each.copies:
            typer.echo(f"{each.copies} texts are still to be deleted at the provider.")

"""The ``lantern`` command. Each subcommand imports what it needs when it runs: all start fast."""

from __future__ import annotations

import json
import sys
import traceback
from typing import Annotated

import typer

from bot.commands import backup, corrections, directory, erase, evaluate, keys, responders
from bot.commands.surroundings import environment, settings
from bot.settings import SettingError, Settings

app = typer.Typer(
    name="lantern",
    help="A multilingual assistant for human-trafficking hotlines.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(directory.app, name="directory")
app.add_typer(responders.app, name="responders")
app.add_typer(backup.app, name="backup")
app.add_typer(keys.app, name="keys")
app.command()(erase.purge)
app.command()(erase.erase)
app.add_typer(corrections.app, name="corrections")


@app.command()
def up(
    demo: Annotated[
        bool, typer.Option("--demo", help="Add sample services, a demo responder and a phone.")
    ] = False,
) -> None:
    """Start every role on this machine."""
    from bot.up import run_up

    raise typer.Exit(run_up(environment(), demo=demo))


@app.command()
def gateway() -> None:
    """Receive texts and web chat (the only part that people reach)."""
    from bot.channels.serve import run_gateway

    run_gateway(_begin("gateway"))


@app.command()
def engine() -> None:
    """Understand and answer."""
    from bot.engine import run_engine

    run_engine(_begin("engine"))


@app.command()
def courier() -> None:
    """Bring replies to Twilio."""
    from bot.channels.sms.courier import run_courier

    run_courier(_begin("courier"))


@app.command()
def console() -> None:
    """Show conversations to responders (staff only)."""
    from bot.commands.surroundings import outside_of_console
    from bot.console.serve import run_console

    run_console(_begin("console"), outside_of_console(typer.echo))


@app.command(hidden=True)
def demo() -> None:
    """Simulate a phone, an NGO's page and Twilio. Started by ``lantern up --demo``."""
    from bot.demo.serve import run_demo

    run_demo(_begin("demo"))


@app.command()
def train(
    force: Annotated[bool, typer.Option("--force", help="Train although nothing changed.")] = False,
) -> None:
    """Train the model if its data or configuration changed."""
    from bot.training import train_if_needed

    path = train_if_needed(settings(), typer.echo, force=force)
    typer.echo(f"model: {path}")


@app.command()
def chat(
    language: Annotated[str, typer.Option(help="A language tag, such as es.")] = "en",
    channel: Annotated[str, typer.Option(help="sms or webchat.")] = "webchat",
) -> None:
    """Talk to it in the terminal, through the real engine and a store that is thrown away."""
    from bot.terminal import chat as talk

    if channel not in ("sms", "webchat"):
        raise typer.BadParameter("is sms or webchat", param_hint="--channel")
    talk(settings(), language, channel)


@app.command()
def triage(
    text: Annotated[str, typer.Argument(help="One message, as a person would write it.")],
    as_json: Annotated[bool, typer.Option("--json", help="The same as JSON.")] = False,
) -> None:
    """What it hears in one message, and why."""
    from bot.evaluation.messages import triage as hear
    from bot.evaluation.messages import triage_text
    from bot.logs import configure_logging

    configure_logging("triage", "error")
    heard = hear(settings(), text)
    typer.echo(json.dumps(heard, ensure_ascii=False, indent=1) if as_json else triage_text(heard))


@app.command()
def languages() -> None:
    """The languages there are: how complete, who reviewed them, which are spoken here."""
    from bot.languages.coverage import coverage

    here = settings()
    for one in coverage(here.data_dir / "languages", here.languages):
        spoken = "spoken here" if one.offered else ""
        full = "complete" if not one.missing else f"{one.missing} sentences missing"
        typer.echo(f"{one.tag:<4}{one.name:<20}{full:<24}{one.state:<26}{spoken}".rstrip())


@app.command()
def doctor() -> None:
    """Say what is wrong with this installation and how to mend it."""
    from bot.doctor import examine, print_report

    raise typer.Exit(print_report(examine(environment()), typer.echo))


def main() -> None:
    """Run the command line. What an operator can mend ends in one line on standard error."""
    try:
        app(standalone_mode=True)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - the last stop: nothing is swallowed, all is said
        typer.echo(_explain(error), err=True)
        sys.exit(2 if isinstance(error, SettingError) else 1)


def _begin(role: str) -> Settings:
    """The settings, with the log's allow-list in force before anything else is imported."""
    from bot.logs import configure_logging

    chosen = settings()
    configure_logging(role, chosen.log_level)
    return chosen


def _explain(error: Exception) -> str:
    """One line for what our own rooms refuse; the place, and no words, for a fault of the program.

    A foreign exception's message may hold what a person wrote, so only its class is said.
    """
    if type(error).__module__.startswith("bot."):
        return f"lantern: {error}"
    kind = type(error).__name__
    said = f": {error}" if isinstance(error, ImportError) else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"lantern: a fault of the program ({kind}{said})\n{frames}"

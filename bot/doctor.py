"""``lantern doctor``: what is wrong with an installation, and how to mend it.

Every check is a function of the settings that gives findings of its own; none changes anything, and
none says a secret. A check that cannot be made is a failure that says so, never a silence.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from sqlalchemy import false, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.ports import CannotListenError, PortInUseError
from bot.languages.catalogue import CatalogueError
from bot.languages.coverage import coverage
from bot.ports import check_free, needed
from bot.settings import ROOT, SettingError, Settings, load_settings
from bot.storage.beats import states
from bot.storage.database import Store, StoreUnavailableError, open_engine
from bot.storage.doorbell import PostgresDoorbell
from bot.storage.keyfile import KeyFileError, open_vault
from bot.storage.migrate import pending
from bot.storage.schema import StoreFact
from bot.storage.vault import Vault
from bot.training import is_current, model_path, place_index_path

Level = Literal["ok", "warn", "FAIL"]
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^\s\\]+)", re.MULTILINE)
# Two weeks of a busy hotline take about this much; below it SQLite may soon be unable to commit.
LEAST_FREE_BYTES = 500 * 1024 * 1024
# 2026-01-01. A clock before the day this was written breaks retention, leases and certificates.
LEAST_TIME = 1_767_225_600
SHOWN = 5


@dataclass(frozen=True)
class Finding:
    """One line of the report; ``mend`` says what to do where something is wrong."""

    level: Level
    what: str
    mend: str = ""


def examine(environment: Mapping[str, str]) -> list[Finding]:
    """Everything that can be said about the installation that ``environment`` describes."""
    findings = [*_python(), *_packages(ROOT / "requirements.lock")]
    try:
        settings = load_settings(environment)
    except SettingError as error:
        return [*findings, Finding("FAIL", str(error), "see docs/settings.md")]
    findings.append(Finding("ok", "every setting can be read"))
    vault, key_findings = _key(settings)
    findings += [*key_findings, *_model(settings), *_store(settings, vault)]
    findings += [*_twilio(settings), *_public_url(settings), *_disk(settings), *_clock()]
    findings += [*_languages(settings), *_telemetry(environment)]
    return findings


def print_report(findings: Iterable[Finding], say: Callable[[str], object]) -> int:
    """Say every finding on a line of its own; returns 1 if anything failed, else 0."""
    failed = False
    for finding in findings:
        failed = failed or finding.level == "FAIL"
        say(f"{finding.level:<4}  {finding.what}")
        if finding.level != "ok" and finding.mend:
            say(f"      mend: {finding.mend}")
    return int(failed)


def _python() -> Iterator[Finding]:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] == (3, 10):
        yield Finding("ok", f"Python {found}")
    else:
        yield Finding("FAIL", f"Python {found}: Rasa 3.6 needs 3.10", "rm -r .venv && make run")


def _packages(lock: Path) -> Iterator[Finding]:
    try:
        pins = PINNED.findall(lock.read_text("utf-8"))
    except OSError:
        yield Finding("FAIL", f"{lock} is missing", "restore it from the release")
        return
    found = {name: _installed(name) for name, _ in pins}
    others = [f"{name} {found[name]} instead of {pin}" for name, pin in pins if found[name] != pin]
    if others:
        shown = ", ".join(others[:SHOWN]) + (", …" if len(others) > SHOWN else "")
        yield Finding("FAIL", f"{len(others)} packages are not as locked: {shown}", "make run")
    else:
        yield Finding("ok", f"all {len(pins)} packages are the locked ones")


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _key(settings: Settings) -> tuple[Vault | None, list[Finding]]:
    if not settings.key_file.exists() and not _sqlite_file(settings).exists():
        return None, [Finding("warn", "there is no key file yet", "it is made at the first start")]
    try:
        vault = open_vault(settings.key_file, create=False)
    except KeyFileError as error:
        return None, [Finding("FAIL", f"key file: {error}", "docs/settings.md, LANTERN_KEY_FILE")]
    return vault, [Finding("ok", "the key file is private and strong")]


def _model(settings: Settings) -> Iterator[Finding]:
    if not model_path(settings).is_file():
        yield Finding("FAIL", f"there is no model in {settings.model_dir}", "lantern train")
    elif not is_current(settings):
        yield Finding("warn", "the model is older than its data or configuration", "lantern train")
    else:
        yield Finding("ok", "the model is made of the data as it is now")
    if not place_index_path(settings).is_file():
        yield Finding("FAIL", "there is no place index", "lantern train")


def _store(settings: Settings, vault: Vault | None) -> Iterator[Finding]:
    if vault is None:
        yield Finding("warn", "the store cannot be examined without its key file")
        return
    try:
        engine = open_engine(settings.database_url)
    except StoreUnavailableError as error:
        yield Finding("FAIL", f"store: {error}", "correct LANTERN_DATABASE_URL")
        return
    try:
        # Looking must not make a store. The bell is never rung here, so either kind will do.
        if settings.on_sqlite and not _sqlite_file(settings).exists():
            yield Finding("warn", "there is no store yet", "it is made at the first start")
            return
        yield from _examine_store(Store(engine, vault, PostgresDoorbell(engine)), settings)
    except (SQLAlchemyError, OSError) as error:
        reason = type(error).__name__
        mend = "see whether it runs, and whether its address and password are right"
        yield Finding("FAIL", f"the store cannot be read ({reason})", mend)
    finally:
        engine.dispose()


def _sqlite_file(settings: Settings) -> Path:
    return Path(settings.database_url.partition(":///")[2].partition("?")[0])


def _examine_store(store: Store, settings: Settings) -> Iterator[Finding]:
    if pending(store.engine):
        mend = "nothing to do: the next start brings them up to date"
        yield Finding("warn", "the store's tables are behind this program", mend)
        return
    query = select(StoreFact.value).where(StoreFact.name == "master_key")
    with store.read() as connection:
        owner = connection.execute(query).scalar_one_or_none()
    if owner is not None and owner not in store.vault.key_ids:
        mend = "restore the key file that this store was made with"
        yield Finding("FAIL", "the key file does not belong to this store", mend)
        return
    yield from _writable(store)
    running = [role for role in ("gateway", "engine", "courier", "console") if states(store, role)]
    if running:
        yield Finding("ok", f"running now: {', '.join(running)}")
    else:
        yield from _ports(settings)


def _writable(store: Store) -> Iterator[Finding]:
    # Changes no row, but is refused wherever a change would be.
    nothing = update(StoreFact).where(false()).values(value="")
    try:
        with store.write() as connection:
            connection.execute(nothing)
    except SQLAlchemyError:
        yield Finding(
            "FAIL", "the store cannot be written", "check owner, mode and free disk space"
        )
    else:
        yield Finding("ok", "the store is up to date, writable, and belongs to this key file")


def _ports(settings: Settings) -> Iterator[Finding]:
    for key, bind in needed(settings, demo=False):
        try:
            check_free(key, bind)
        except (PortInUseError, CannotListenError) as error:
            yield Finding("FAIL", str(error), f"choose another {key}")
        else:
            yield Finding("ok", f"{bind.host}:{bind.port} is free ({key})")


def _twilio(settings: Settings) -> Iterator[Finding]:
    twilio = settings.twilio
    values = (twilio.account_sid, twilio.auth_token, twilio.number)
    if twilio.ready:
        yield Finding("ok", "Twilio is set up")
    elif any(values):
        names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_NUMBER")
        absent = ", ".join(n for n, value in zip(names, values, strict=True) if not value)
        yield Finding("FAIL", f"Twilio is set up by half: {absent} missing", "set it, or none")
    else:
        yield Finding("warn", "Twilio is not set up: only web chat works", "docs/settings.md")


def _public_url(settings: Settings) -> Iterator[Finding]:
    if settings.public_url.startswith("https://"):
        yield Finding("ok", f"people reach it over {settings.public_url}")
    elif settings.twilio.ready:
        mend = "set LANTERN_PUBLIC_URL to the https address that Twilio calls"
        yield Finding("FAIL", "LANTERN_PUBLIC_URL is not https: texts would travel readable", mend)
    else:
        mend = "set LANTERN_PUBLIC_URL before anyone outside this machine uses it"
        yield Finding("warn", "LANTERN_PUBLIC_URL is not https", mend)


def _languages(settings: Settings) -> Iterator[Finding]:
    try:
        known = {one.tag: one for one in coverage(settings.data_dir / "languages", ())}
    except CatalogueError as error:
        yield Finding("FAIL", str(error), "restore data/languages from the release")
        return
    for tag in settings.languages:
        one = known.get(tag)
        if one is None:
            mend = f"LANTERN_LANGUAGES may name {', '.join(known)}"
            yield Finding("FAIL", f"there are no sentences in {tag}", mend)
        elif one.missing:
            mend = f"until it is complete, take {tag} out of LANTERN_LANGUAGES"
            yield Finding("warn", f"{one.name}: {one.missing} sentences are missing", mend)
    drafted = [tag for tag in settings.languages if tag in known and not known[tag].reviewed]
    if drafted:
        mend = "have a native speaker who knows this work read them: docs/translating.md"
        yield Finding("warn", f"sentences that nobody has reviewed: {', '.join(drafted)}", mend)
    else:
        yield Finding("ok", "every language that is spoken here was reviewed")


def _disk(settings: Settings) -> Iterator[Finding]:
    folder = settings.state_dir
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE_BYTES:
        yield Finding("FAIL", f"only {free // 2**20} MB are free on {folder}", "free some space")
    else:
        yield Finding("ok", f"{free // 2**20:,} MB are free for the store")


def _clock() -> Iterator[Finding]:
    if time.time() < LEAST_TIME:
        yield Finding("FAIL", "the clock stands before 2026", "set it, and keep it set with NTP")
    else:
        yield Finding("ok", "the clock is plausible")


def _telemetry(environment: Mapping[str, str]) -> Iterator[Finding]:
    if environment.get("RASA_TELEMETRY_ENABLED", "").lower() == "false":
        yield Finding("ok", "Rasa's telemetry is off")
    else:
        mend = "export RASA_TELEMETRY_ENABLED=false before you run rasa by hand"
        yield Finding("warn", "the rasa command would send telemetry; lantern never does", mend)

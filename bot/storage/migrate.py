"""Bringing the tables up to date, with Alembic, from inside the program.

Alembic itself is imported only when there is something to do: it is a fifth of the gateway's start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do, as long as every role asks PostgreSQL for the same lock.
MIGRATION_LOCK = 7_305_112_019


def migrate(engine: Engine) -> None:
    """Apply every migration that is missing. Safe to call from several roles at once."""
    if not pending(engine):
        return
    from alembic import command

    # One writer at a time: the second role waits here and then finds nothing to do.
    writing = engine.connect().execution_options(lantern_write=True)
    with writing as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            lock = {"key": MIGRATION_LOCK}
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), lock)
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def pending(engine: Engine) -> bool:
    """Whether the tables are behind this program."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return True
        current = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return bool(current != newest_revision())


def newest_revision() -> str:
    """The newest migration of this program: they are numbered, four digits first in the file's name."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def alembic_config() -> Config:
    """Alembic's configuration, without a file of its own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

"""Writes a new Alembic migration from the difference between the tables and the migrations.

Run it as ``python packaging/make_migration.py 0002 "Say what it adds"``, then read what it wrote.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from bot.storage.database import open_engine
from bot.storage.migrate import alembic_config, migrate


def main(revision: str, message: str) -> None:
    """Compare an up-to-date empty store with the tables and write what differs."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'empty.db'}")
        migrate(engine)
        with engine.connect() as connection, connection.begin():
            config = alembic_config()
            config.attributes["connection"] = connection
            command.revision(config, message=message, rev_id=revision, autogenerate=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

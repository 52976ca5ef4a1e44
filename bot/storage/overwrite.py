"""What was deleted must not linger in the write-ahead log beside the database."""

from __future__ import annotations

import sqlite3
import time
from typing import Final

from bot.storage.database import BUSY_SECONDS, Store

TRIES: Final = 20
PAUSE_SECONDS: Final = 0.1


def overwrite_freed(store: Store) -> bool:
    """Bring SQLite's write-ahead log into the database, where freed bytes are zeroed, and empty it.

    False where readers held on to it all the while: the log is then overwritten as it goes round. On
    PostgreSQL nothing is done: its own vacuum and the age of its archives decide (docs/operating.md).
    """
    if store.engine.dialect.name != "sqlite":
        return False
    for _ in range(TRIES):
        if _emptied(store):
            return True
        time.sleep(PAUSE_SECONDS)
    return False


def _emptied(store: Store) -> bool:
    connection = store.engine.raw_connection()
    cursor = connection.cursor()
    try:
        # SQLite would wait for readers while it holds the one place of a writer.
        cursor.execute("PRAGMA busy_timeout=0")
        busy: int = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    finally:
        cursor.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")
        connection.close()
    return busy == 0

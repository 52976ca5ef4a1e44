"""Opening the whole store from settings, as every role does at its start."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.storage.database import Store, StoreUnavailableError, check_key, explain, open_engine
from bot.storage.doorbell import Doorbell, PostgresDoorbell, SocketDoorbell
from bot.storage.keyfile import open_vault
from bot.storage.migrate import migrate


def open_store(
    database_url: str, key_file: Path, state_dir: Path, *, prepare: bool = True
) -> Store:
    """Open the store, bringing its tables up to date first when ``prepare`` is set.

    Raises :class:`StoreUnavailableError`, :class:`~bot.storage.keyfile.KeyFileError` or
    :class:`~bot.storage.database.WrongKeyError`, each with a message for the operator.
    """
    state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    vault = open_vault(key_file)
    engine = open_engine(database_url)
    try:
        if prepare:
            migrate(engine)
        doorbell: Doorbell
        if engine.dialect.name == "sqlite":
            doorbell = SocketDoorbell(state_dir / "bells")
        else:
            doorbell = PostgresDoorbell(engine)
        store = Store(engine, vault, doorbell)
        check_key(store)
    except OperationalError as error:
        raise StoreUnavailableError(explain(error)) from error
    return store

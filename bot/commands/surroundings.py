"""What every command starts from: the environment with the ``.env`` file, settings, the store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.env_file import with_env_file
from bot.settings import ROOT, Settings, load_settings

if TYPE_CHECKING:
    from bot.storage.database import Store


def environment() -> dict[str, str]:
    """The process environment over the ``.env`` file beside the program; telemetry is off."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    return with_env_file(os.environ, ROOT / ".env")


def settings() -> Settings:
    """The settings. Raises :class:`~bot.settings.SettingError`."""
    return load_settings(environment())


@contextmanager
def opened_store(chosen: Settings) -> Iterator[Store]:
    """The store, closed at the end. Raises what :func:`~bot.storage.open.open_store` raises."""
    from bot.storage.open import open_store

    store = open_store(chosen.database_url, chosen.key_file, chosen.state_dir)
    try:
        yield store
    finally:
        store.close()

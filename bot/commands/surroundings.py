"""What every command starts from: the environment with the ``.env`` file, settings, the store."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.env_file import read_env_file, with_env_file
from bot.settings import ROOT, Settings, load_settings

if TYPE_CHECKING:
    from bot.console.outside import Outside
    from bot.storage.database import Store


def environment() -> dict[str, str]:
    """The process environment over the ``.env`` file beside the program; telemetry is off."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    return with_env_file(os.environ, ROOT / ".env")


def settings() -> Settings:
    """The settings. Raises :class:`~bot.settings.SettingError`."""
    return load_settings(environment())


def outside_of_console(say: Callable[[str], object]) -> Outside:
    """What the console shows of how it was started: settings with where they come from, checks."""
    from bot.channels.webchat.pages import STATIC
    from bot.channels.webchat.words import load_words
    from bot.console.outside import Check, Given, Outside, Widget
    from bot.doctor import examine

    env = environment()
    by_file = {key for key in read_env_file(ROOT / ".env") if key not in os.environ}
    given = {
        key: Given(value, ".env" if key in by_file else "environment")
        for key, value in env.items()
        if key.startswith(("LANTERN_", "TWILIO_"))
    }

    def check() -> list[Check]:
        return [Check(each.level, each.what, each.mend) for each in examine(env)]

    @lru_cache(maxsize=1)
    def widget() -> Widget:
        words = load_words(load_settings(env).data_dir / "languages" / "chat")
        return Widget((STATIC / "widget.js").read_bytes(), words)

    return Outside(given, check, widget, say)


@contextmanager
def opened_store(chosen: Settings) -> Iterator[Store]:
    """The store, closed at the end. Raises what :func:`~bot.storage.open.open_store` raises."""
    from bot.storage.open import open_store

    store = open_store(chosen.database_url, chosen.key_file, chosen.state_dir)
    try:
        yield store
    finally:
        store.close()

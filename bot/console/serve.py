"""The console role: the application on its own port."""

from __future__ import annotations

import uvicorn

from bot.console.app import build_app
from bot.console.outside import Outside
from bot.handoff.first import new_setup_code, nobody_yet
from bot.logs import get_logger
from bot.settings import Settings
from bot.storage.database import Store
from bot.storage.open import open_store

log = get_logger("console")
# Open event streams must not hold up a stop.
STOP_SECONDS = 3


def run_console(settings: Settings, outside: Outside) -> None:
    """Serve the console until it is told to stop. Raises the store's errors at the start."""
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    try:
        _offer_set_up(settings, store, outside)
        log.info("listening", address=settings.console_bind.url)
        uvicorn.run(
            build_app(settings, store, outside),
            host=settings.console_bind.host,
            port=settings.console_bind.port,
            ws="none",
            access_log=False,
            server_header=False,
            log_config=None,
            timeout_graceful_shutdown=STOP_SECONDS,
        )
    finally:
        store.close()


def _offer_set_up(settings: Settings, store: Store, outside: Outside) -> None:
    """While nobody can sign in, say how the first administrator is made: to this screen alone."""
    if nobody_yet(store):
        link = f"{settings.console_url}/setup#{new_setup_code(store)}"
        outside.say(f"Nobody can sign in yet. Set the hotline up at {link}")

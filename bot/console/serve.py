"""The console role: the application on its own port."""

from __future__ import annotations

import uvicorn

from bot.console.app import build_app
from bot.logs import get_logger
from bot.settings import Settings
from bot.storage.open import open_store

log = get_logger("console")
# Open event streams must not hold up a stop.
STOP_SECONDS = 3


def run_console(settings: Settings) -> None:
    """Serve the console until it is told to stop. Raises the store's errors at the start."""
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    try:
        log.info("listening", address=settings.console_bind.url)
        uvicorn.run(
            build_app(settings, store),
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

"""The ``demo`` role as a process, started by ``lantern up --demo`` alone."""

from __future__ import annotations

import os

import uvicorn

from bot.demo.app import build_app
from bot.demo.pages import SignIn
from bot.logs import configure_logging, get_logger
from bot.settings import Settings

# Set by the supervisor: the demo responder's user name and password, parted by a line break.
SIGN_IN = "LANTERN_DEMO_SIGN_IN"
GRACE_SECONDS = 1
log = get_logger("demo")


def run_demo(settings: Settings) -> None:
    """Serve until SIGTERM. Raises :class:`~bot.settings.SettingError` without a Twilio account."""
    configure_logging("demo", settings.log_level)
    app = build_app(settings, sign_in=_sign_in(os.environ.get(SIGN_IN, "")))
    log.info("listening", address=settings.demo_bind.url)
    uvicorn.run(
        app,
        host=settings.demo_bind.host,
        port=settings.demo_bind.port,
        ws="none",
        log_config=None,
        # An open phone page is cut off at the end; uvicorn would call that an error.
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


def _sign_in(given: str) -> SignIn | None:
    user_name, _, password = given.partition("\n")
    return SignIn(user_name, password) if user_name and password else None

"""The addresses that an installation opens, and whether they are free."""

from __future__ import annotations

from collections.abc import Iterator

from bot.channels.ports import listen
from bot.settings import Bind, Settings


def needed(settings: Settings, *, demo: bool) -> Iterator[tuple[str, Bind]]:
    """The setting and the address of everything that ``lantern up`` opens."""
    yield "LANTERN_GATEWAY_BIND", settings.gateway_bind
    yield "LANTERN_CONSOLE_BIND", settings.console_bind
    yield "LANTERN_METRICS_BIND", settings.metrics_bind
    if demo:
        yield "LANTERN_DEMO_BIND", settings.demo_bind


def check_free(key: str, bind: Bind) -> None:
    """Try ``bind`` and let go of it.

    Raises :class:`~bot.channels.ports.PortInUseError` and
    :class:`~bot.channels.ports.CannotListenError`, each naming ``key``.
    """
    listen(key, bind).close()

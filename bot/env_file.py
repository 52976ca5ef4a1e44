"""The ``.env`` file: settings kept beside the program, for whoever starts it by hand.

One ``KEY=VALUE`` a line; blank lines and lines that begin with ``#`` are passed over; one pair of
quotes around a value is taken off. Nothing is expanded or run, so a value may hold ``$`` or spaces.
systemd's ``EnvironmentFile=`` and Compose's ``env_file:`` read the same form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from bot.settings import SettingError

LINE = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)")


def read_env_file(path: Path) -> dict[str, str]:
    """The settings in ``path``; empty where there is no such file.

    Raises :class:`SettingError` naming the line that cannot be read, never its value.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(str(path), f"cannot be read ({type(error).__name__})") from error
    found: dict[str, str] = {}
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        match = LINE.fullmatch(line)
        if match is None:
            raise SettingError(f"{path}, line {number}", "is not KEY=VALUE")
        found[match[1]] = _unquoted(match[2].strip())
    return found


def with_env_file(environment: Mapping[str, str], path: Path) -> dict[str, str]:
    """``environment`` over the settings in ``path``: what is set for this run wins."""
    return {**read_env_file(path), **environment}


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value

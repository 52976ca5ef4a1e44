"""The console's fixtures, for tests of who may do what: ``from tests.trust.consoles import *`` in each."""

from __future__ import annotations

import itertools
import re
import secrets

import pytest

from bot.console.routes import PAGES
from bot.handoff.staff import ROLES
from tests.console.conftest import Screen, _quick_hashes, app, new_screen, settings
from tests.handoff.people import add

__all__ = ["PAGES", "ROLES", "Screen", "_quick_hashes", "app", "filled", "new_screen", "screen_of"]
__all__ += ["settings"]
_PARAMETER = re.compile(r"\{([a-z_]+)(?::int)?\}")


def filled(path: str, **values: str) -> str:
    """A page's path with its parameters filled in; what is not named becomes something made up."""

    def one(found: re.Match[str]) -> str:
        name = found.group(1)
        made_up = "987654" if ":int" in found.group() else secrets.token_hex(16)
        return values.get(name, made_up)

    return _PARAMETER.sub(one, path)


@pytest.fixture
def screen_of(store, new_screen):
    """A signed-in screen of each role, made when it is first asked for."""
    made: dict[str, Screen] = {}
    numbers = itertools.count()

    def screen(role: str) -> Screen:
        if role not in made:
            member = add(store, f"{role}.{next(numbers)}", role.title(), role=role)
            made[role] = new_screen().sign_in(member)
        return made[role]

    return screen

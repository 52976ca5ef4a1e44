"""Lines that drop at random moments, over the real gateway: nothing is lost and nothing comes twice.

``python -m tests.bench droppedline`` tries two hundred, each for thirty seconds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.channels.gateway import build_app
from bot.settings import load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from tests.browser.conftest import free_port, serving
from tests.harness.dropped import script, some_cuts, try_lines
from tests.harness.wires import Cut

pytestmark = pytest.mark.browser


async def _bare(_request: Request) -> Response:
    return HTMLResponse(f"<!doctype html><title>Lines</title><script>{script()}</script>")


@pytest.fixture
def site(page: Page) -> Iterator[str]:
    with serving(Starlette(routes=[Route("/", _bare)])) as address:
        page.goto(address)
        yield address


@pytest.fixture
def settings(tmp_path: Path, site: str):
    return load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path),
            "LANTERN_GATEWAY_BIND": f"127.0.0.1:{free_port()}",
            "LANTERN_WIDGET_ORIGINS": site,
        }
    )


@pytest.fixture
def store(settings) -> Iterator[Store]:
    opened = open_store(settings.database_url, settings.key_file, settings.state_dir)
    yield opened
    opened.close()


@pytest.fixture
def gateway(settings, store: Store) -> Iterator[str]:
    mine = open_store(settings.database_url, settings.key_file, settings.state_dir)
    app = build_app(settings, mine)
    with serving(app, settings.gateway_bind.port) as address:
        yield address
        app.state.parts.hub.close_all()
    mine.close()


def test_lines_that_drop_at_random_lose_and_double_nothing(
    page: Page, gateway: str, store: Store
) -> None:
    # The first pieces of an answer say whether the site may ask, and which session was opened.
    first = [Cut("reset", 0.0, 1.5, answers=n) for n in (2, 3, 4)]
    cuts = [*first, *some_cuts(5, 1.5, random.Random(7))]
    outcome = try_lines(page, store, gateway, cuts, seed=7)
    assert outcome.wrong == []
    assert (outcome.chats, outcome.cuts) == (8, 8)

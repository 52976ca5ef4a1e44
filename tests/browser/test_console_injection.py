"""The same five hundred ways to make words run, written by a visitor and read by a responder: none does."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.settings import load_settings
from tests.browser.conftest import serving
from tests.browser.test_widget_injection import PAYLOADS
from tests.console.seed import card, sign
from tests.handoff.people import PASSWORD, Talk, add, open_test_store, waiting_case

pytestmark = pytest.mark.browser
A_PAGE = 250
A_TURN = 25
MARKUP = "script, img, iframe, object, math, video, marquee, style, link, meta, base, [onload], [onerror]"


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def desk(page, store, tmp_path):
    """The workspace, signed in; ``page.complaints``: what ran, and what the page's policy had to stop."""
    ana = add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("dialog", lambda dialog: page.complaints.append(dialog.message))
    page.on(
        "console",
        lambda message: page.complaints.append(message.text) if message.type == "error" else None,
    )
    with serving(build_app(load_settings({"LANTERN_STATE_DIR": str(tmp_path)}), store)) as address:
        page.goto(address)
        page.fill("#username", ana.username)
        page.fill("#password", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_selector("#queue")
        yield page


def test_nothing_that_a_visitor_writes_runs_on_a_responders_screen(desk, store) -> None:
    for start in range(0, len(PAYLOADS), A_PAGE):
        mine = PAYLOADS[start : start + A_PAGE]
        talk = Talk(store)
        for at in range(0, len(mine), A_TURN):
            talk.person(*mine[at : at + A_TURN])
        desk.goto(f"{desk.url.partition('/c/')[0].rstrip('/')}/c/{talk.case('high')}?all=1")
        words = desk.locator("#talk .words")
        expect(words).to_have_count(len(mine))
        # Each stands there in letters.
        for text, said in zip(words.all_inner_texts(), mine, strict=True):
            assert ("window.hacked" in text) == ("window.hacked" in said)
        assert words.locator(MARKUP).count() == 0
        schemes = desk.locator("#talk a").evaluate_all("all => all.map((node) => node.protocol)")
        assert set(schemes) <= {"http:", "https:"}
        assert desk.evaluate("window.hacked") is None
    assert desk.complaints == []


def test_nothing_that_was_heard_runs_in_the_queue_or_on_the_card(desk, store) -> None:
    for payload in PAYLOADS[::20]:
        heard = card(
            situation={"place": {"country": payload, "region": payload, "name": payload}},
            indicators=[sign(payload, 1)],
            needs=[payload],
        )
        chat = waiting_case(store, "high", card=heard, text=payload, reason=payload)
    expect(desk.locator("#queue li")).to_have_count(len(PAYLOADS[::20]))
    desk.goto(f"{desk.url.rstrip('/')}/c/{chat}")
    expect(desk.locator("#talk .words")).to_have_count(1)
    assert desk.locator("#queue, #card, #talk").locator("script, img, iframe, object").count() == 0
    assert desk.evaluate("window.hacked") is None
    assert desk.complaints == []

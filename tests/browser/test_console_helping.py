"""The helping tools in a real browser: translation, findings, callbacks, plans, who is writing."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.conversation.typing import PERSON, note_typing
from bot.handoff.relay import Relay
from bot.settings import load_settings
from tests.browser.axe import axe_core
from tests.browser.conftest import serving
from tests.browser.test_console_tools import _violations
from tests.console.libre import serving_libre
from tests.console.seed import a_night
from tests.handoff.people import PASSWORD, add, case, open_test_store, speak, texts

pytestmark = pytest.mark.browser


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def libre():
    with serving_libre() as server:
        yield server


@pytest.fixture
def boss(store):
    return add(store, "ines.admin", "Ines Duarte", role="admin", languages=("en",))


@pytest.fixture
def chat(store, boss):
    chat = a_night(store)["locked"]
    Relay(store, speak).claim(chat, boss)
    return chat


@pytest.fixture
def desk(page, store, tmp_path, libre, boss, chat):
    """Ines has the Spanish conversation open."""
    chosen = {"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_TRANSLATOR": libre.url}
    with serving(build_app(load_settings(chosen), store)) as address:
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(f"{address}/sign-in")
        page.fill("#username", boss.username)
        page.fill("#password", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_selector("#queue")
        page.goto(f"{address}/c/{chat}")
        expect(page.locator("#composer")).to_be_visible()
        yield page


def test_translations_come_below_the_words_and_go_again_at_a_key(desk, store):
    desk.keyboard.press("t")
    gloss = desk.locator(".by-person .gloss").first
    expect(gloss).to_have_text("[en] Hola")
    expect(desk.locator(".by-person .words").first).to_have_text("Hola")
    store.doorbell.ring("console")
    expect(gloss).to_have_text("[en] Hola")
    desk.keyboard.press("t")
    expect(desk.locator(".gloss")).to_have_count(0)


def test_a_translator_that_is_away_costs_one_line_and_no_draft(desk, libre):
    libre.mood = "broken"
    desk.fill("#draft", "Are you safe?")
    desk.locator("#draft").press("Alt+Enter")
    expect(desk.locator("#tools")).to_contain_text("Quick phrases still work")
    expect(desk.get_by_role("button", name="Quick phrases", exact=True)).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator("#phrase-filter")).to_be_focused()
    desk.keyboard.press("Escape")
    expect(desk.locator("#draft")).to_have_value("Are you safe?")


def test_a_draft_is_translated_seen_and_sent_by_keyboard_alone(desk, store, chat):
    desk.keyboard.press("r")
    desk.keyboard.type("Are you safe?")
    desk.keyboard.press("Alt+Enter")
    expect(desk.locator("#tools")).to_contain_text("¿Estás a salvo?")
    expect(desk.get_by_role("button", name="Send the translation")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator(".by-responder .words")).to_have_text("¿Estás a salvo?")
    expect(desk.locator(".by-responder .gloss")).to_contain_text("Are you safe?")
    expect(desk.locator("#draft")).to_have_value("")
    assert texts(store, chat)[-1] == "¿Estás a salvo?"


def test_a_finding_is_judged_by_keyboard_and_the_words_say_so(desk):
    desk.keyboard.press("f")
    expect(desk.get_by_role("button", name="Right: Papers taken")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator("#finding-3-0")).to_contain_text("Right, says Ines Duarte")
    desk.keyboard.press("Escape")
    expect(desk.locator("#talk .tag.accept")).to_contain_text("right, Ines Duarte")


def test_a_callback_that_cannot_be_planned_keeps_what_was_typed(desk, store, chat):
    day = (datetime.now(timezone.utc) + timedelta(days=2)).date().isoformat()
    desk.keyboard.press("b")
    desk.fill("#callback-day", day)
    desk.fill("#callback-start", "14:00")
    desk.fill("#callback-end", "16:00")
    desk.fill("#callback-zone", "America/Chicago")
    desk.fill("#callback-say", "from the dentist")
    desk.get_by_role("button", name="Plan it").click()
    expect(desk.locator("#tools [role=alert]")).to_contain_text("Write the number")
    expect(desk.locator("#callback-say")).to_have_value("from the dentist")
    desk.fill("#callback-number", "202 555 0143")
    desk.get_by_role("button", name="Plan it").click()
    expect(desk.locator("#holder .callback")).to_contain_text("Callback planned")
    expect(desk.locator("#dialog-tools")).to_be_hidden()
    assert case(store, chat)["callback_from"] is not None


def test_a_plan_is_ticked_and_sent(desk, store, chat):
    desk.keyboard.press("l")
    desk.get_by_label("Learn one phone number by heart").check()
    desk.get_by_role("button", name="Send and keep").click()
    expect(desk.locator(".by-responder .words")).to_contain_text("Aprende de memoria")
    expect(desk.locator("#card")).to_contain_text("sent to them")
    assert texts(store, chat)[-1].startswith("- Aprende de memoria")


def test_that_they_are_writing_shows_by_itself(desk, store, chat):
    assert note_typing(store, chat, PERSON)
    store.doorbell.ring("console")
    expect(desk.locator("#typing")).to_have_text("They are writing…")


def test_that_we_are_writing_is_told_without_a_word_of_it(desk):
    with desk.expect_request("**/typing") as told:
        desk.locator("#draft").press_sequentially("secret")
    assert not told.value.post_data


@pytest.mark.parametrize(("theme", "width"), [("light", 1440), ("dark", 390)])
def test_no_tool_keeps_anybody_out_or_sticks_out(desk, theme, width):
    script = axe_core()
    desk.emulate_media(color_scheme=theme)
    desk.set_viewport_size({"width": width, "height": 844})
    for tool in ("findings", "callback", "plan", "services"):
        desk.evaluate("name => window.lanternTool(name)", tool)
        expect(desk.locator("#dialog-tools h2")).to_be_visible()
        assert _violations(desk, script) == [], tool
        edges = "e => e.scrollWidth - e.clientWidth"
        assert desk.locator("#dialog-tools").evaluate(edges) <= 0, tool
        desk.keyboard.press("Escape")

"""The console's tools in a real browser: sound, phrases, card, filters, narrow screens, accessibility."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.handoff.relay import Relay
from bot.settings import load_settings
from tests.browser.axe import axe_core
from tests.browser.conftest import serving
from tests.console.seed import a_night, card
from tests.handoff.people import PASSWORD, Talk, add, open_test_store, speak, texts, waiting_case

pytestmark = pytest.mark.browser
RANG = "document.addEventListener('lantern:rang', e => (window.rang ??= []).push(e.detail))"


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def boss(store):
    return add(store, "ines.admin", "Ines Duarte", role="admin", languages=("en", "es"))


@pytest.fixture
def console(store, tmp_path):
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path)})
    with serving(build_app(settings, store)) as address:
        yield address


@pytest.fixture
def desk(page, console, boss):
    page.add_init_script(RANG)
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(console)
    page.fill("#username", boss.username)
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("#queue")
    return page


def rang(page) -> list[str]:
    return page.evaluate("window.rang ?? []")


def first_ring(page) -> str:
    """The first sound, waited for here: the page's own policy forbids waiting inside it."""
    for _ in range(100):
        if heard := rang(page):
            return heard[0]
        page.wait_for_timeout(50)
    raise AssertionError("nothing rang within 5 s")


def test_a_new_emergency_is_seen_and_heard_by_itself(desk, store):
    chat = waiting_case(store, "emergency")
    store.doorbell.ring("console")
    expect(desk.locator(f"#row-{chat}")).to_be_visible()
    assert first_ring(desk) == "emergency"


def test_whoever_switched_the_sound_off_hears_nothing_now_and_after_a_reload(desk, store):
    desk.click("#sound")
    expect(desk.locator("#sound")).to_have_text("Sound off")
    chat = waiting_case(store, "emergency")
    store.doorbell.ring("console")
    expect(desk.locator(f"#row-{chat}")).to_be_visible()
    assert rang(desk) == []
    desk.reload()
    expect(desk.locator("#sound")).to_have_text("Sound off")


def test_a_claimed_emergency_falls_silent(desk, store):
    chat = waiting_case(store, "emergency")
    store.doorbell.ring("console")
    expect(desk.locator(f"#row-{chat}")).to_be_visible()
    desk.keyboard.press("n")
    desk.wait_for_selector(f'[data-conversation="{chat}"]')
    desk.keyboard.press("c")
    expect(desk).to_have_title(re.compile(r"^(?!\(1 emergency\))"))


def test_a_phrase_is_found_inserted_and_sent_by_keyboard_alone(desk, store, boss):
    chat = a_night(store)["locked"]
    Relay(store, speak).claim(chat, boss)
    desk.goto(f"{desk.url.rstrip('/')}/c/{chat}")
    expect(desk.locator("#composer")).to_be_visible()
    desk.keyboard.press("p")
    expect(desk.locator("#phrase-filter")).to_be_focused()
    desk.keyboard.type("doctor")
    expect(desk.locator("[data-phrase]:visible")).to_have_count(1)
    desk.keyboard.press("Enter")
    expect(desk.locator("#draft")).to_be_focused()
    expect(desk.locator("#draft")).to_have_value("¿Te han hecho daño o necesitas atención médica?")
    desk.keyboard.press("Control+Enter")
    expect(desk.locator(".by-responder .words")).to_contain_text("atención médica")
    assert texts(store, chat)[-1] == "¿Te han hecho daño o necesitas atención médica?"


def test_a_phrase_goes_where_the_cursor_is_and_keeps_what_was_typed(desk, store, boss):
    chat = Talk(store).person("hi").case("high", card())
    Relay(store, speak).claim(chat, boss)
    desk.locator(f"#row-{chat}").click()
    desk.fill("#draft", "First this.")
    desk.click('[data-tool="phrases"]')
    desk.click('[data-insert="This is not your fault."]')
    expect(desk.locator("#draft")).to_have_value("First this. This is not your fault.")


def test_the_card_is_corrected_and_the_next_news_does_not_undo_it(desk, store, boss):
    chat = Talk(store).person("hi").case("high", card())
    Relay(store, speak).claim(chat, boss)
    desk.locator(f"#row-{chat}").click()
    expect(desk.locator("#composer")).to_be_visible()
    desk.keyboard.press("e")
    desk.get_by_label("Are they alone").select_option("no")
    desk.get_by_role("button", name="Keep the corrections").click()
    expect(desk.locator("#card")).to_contain_text("corrected by Ines Duarte")


def test_a_step_is_ticked_and_still_ticked_when_opened_again(desk, store, boss):
    chat = a_night(store)["boy"]
    Relay(store, speak).claim(chat, boss)
    desk.locator(f"#row-{chat}").click()
    expect(desk.locator("#composer")).to_be_visible()
    desk.keyboard.press("s")
    box = desk.get_by_label("Ask about thoughts of suicide")
    with desk.expect_response("**/step"):
        box.check()
    expect(desk.locator("#dialog-tools")).to_be_visible()
    desk.keyboard.press("Escape")
    desk.keyboard.press("s")
    expect(desk.get_by_label("Ask about thoughts of suicide")).to_be_checked()


def test_filters_narrow_the_queue_and_one_click_shows_all_again(desk, store):
    night = a_night(store)
    store.doorbell.ring("console")
    expect(desk.locator(f"#row-{night['coming']}")).to_be_visible()
    desk.locator("#filters [name=tier]").select_option("emergency")
    expect(desk.locator("#queue .row")).to_have_count(1)
    expect(desk).to_have_title(re.compile("1 emergency"))
    desk.click("[data-clear-filters]")
    expect(desk.locator("#queue .row")).to_have_count(7)


def test_an_unsent_text_survives_a_tool_a_filter_and_another_conversation(desk, store, boss):
    night = a_night(store)
    Relay(store, speak).claim(night["locked"], boss)
    desk.goto(f"{desk.url.rstrip('/')}/c/{night['locked']}")
    desk.fill("#draft", "half a thought")
    desk.locator("#draft").press("Escape")
    desk.keyboard.press("d")
    expect(desk.locator("#look-place")).to_be_focused()
    desk.keyboard.press("Escape")
    desk.locator("#filters [name=channel]").select_option("sms")
    desk.locator(f"#row-{night['farm']}").click()
    expect(desk.locator("#talk")).to_contain_text("contractor")
    desk.locator(f"#row-{night['locked']}").click()
    expect(desk.locator("#draft")).to_have_value("half a thought")


PAGES = ("/", "/c/{locked}", "/c/{coming}", "/me", "/audit", "/responders", "/responders/1",
         "/board", "/handover", "/sign-in")  # fmt: skip
TOOLS = ("phrases", "services", "steps", "card", "share")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_no_page_sticks_out_of_the_screen(desk, store, boss, theme, width):
    night = a_night(store)
    address = desk.url.rstrip("/")
    desk.emulate_media(color_scheme=theme)
    desk.set_viewport_size({"width": width, "height": 844})
    for path in PAGES[:-1]:
        desk.goto(address + path.format(**night))
        assert desk.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page_or_tool(desk, store, boss, theme):
    script = axe_core()
    night = a_night(store)
    Relay(store, speak).claim(night["locked"], boss)
    address = desk.url.rstrip("/")
    desk.emulate_media(color_scheme=theme)
    for path in PAGES[:-1]:
        desk.goto(address + path.format(**night))
        assert _violations(desk, script) == [], path
    desk.goto(f"{address}/c/{night['locked']}")
    for tool in TOOLS:
        desk.evaluate("name => window.lanternTool(name)", tool)
        expect(desk.locator("#dialog-tools")).to_be_visible()
        assert _violations(desk, script) == [], tool
        desk.keyboard.press("Escape")


def _violations(page, script: str) -> list[str]:
    # Evaluated by the debugger, which no content policy stops; the page itself could not load it.
    page.evaluate(f"() => {{ if (!window.axe) {{ {script} }} }}")
    found = page.evaluate("async () => (await window.axe.run()).violations")
    return [
        f"{v['id']}: {[n['html'][:120] for n in v['nodes'][:3]]}: "
        f"{v['nodes'][0]['failureSummary'][:200]}"
        for v in found
    ]

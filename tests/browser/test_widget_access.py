"""For everybody: any language, any size, the keyboard alone, a screen reader, no motion."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import axe_core
from tests.browser.conftest import WORDS, Hotline, Site
from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.browser
AXE = axe_core()
CARD = {
    "service_id": "s1", "name": "Night Shelter", "phone": "+1 (555) 555-0142",
    "text_number": "555-0143", "note": "Open all night.", "address": "", "assured": "2026-03-04",
}  # fmt: skip


def violations(page: Page, where: str = "chat-widget") -> list[str]:
    """What axe-core finds wrong, all of its rules on."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "where => axe.run(where, { resultTypes: ['violations'] })", where
    )
    return [f"{v['id']}: {v['help']}: {v['nodes'][0]['html'][:120]}" for v in found["violations"]]


def talk(widget: WidgetPage, hotline: Hotline, language: str) -> None:
    widget.write("hello")
    expect(widget.log.locator(".m.person .at span").first).to_be_visible()
    words = WORDS[language]
    hotline.say(words["welcome"], lang=language, options=[{"id": "y", "label": words["yes"]}])
    hotline.say(words["nobody"], lang=language, author="responder", cards=[CARD])
    hotline.say(words["helped"], lang=language, options=[{"id": "y", "label": words["yes"]}])
    hotline.event("state", state="waiting", human=False)
    people = widget.root.locator(".people span").first
    for _ in range(20):
        # The gateway says who is there to every line that is opened; this one says it until it is heard.
        hotline.event("people", here=True, speaks=["en", "ar"], place=2)
        widget.page.wait_for_timeout(200)
        if people.is_visible():
            break
    expect(people).to_be_visible()


@pytest.mark.parametrize("language", sorted(WORDS))
def test_no_fault_is_found_in_any_language_light_or_dark_at_320_pixels(
    page: Page, site: Site, hotline: Hotline, language: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    site.lang = language
    widget = WidgetPage(page).visit(site.url)
    assert violations(page) == []
    widget.open()
    expect(widget.field).to_have_attribute("placeholder", WORDS[language]["write"])
    talk(widget, hotline, language)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.wait_for_timeout(150)
        assert violations(page) == [], scheme
    widget.panel.locator(".bar .icon").first.click()
    assert violations(page) == []
    assert not widget.panel.evaluate("node => node.scrollWidth > node.clientWidth")
    for control in widget.panel.locator(".bar button").all():
        box = control.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert min(box["width"], box["height"]) >= 44


@pytest.mark.parametrize("language", ["en", "hu", "ar", "bn"])
def test_at_four_times_the_size_everything_can_still_be_reached(
    page: Page, site: Site, hotline: Hotline, language: str
) -> None:
    # A window of 1280 by 1024 at 400 %.
    page.set_viewport_size({"width": 320, "height": 256})
    site.lang = language
    widget = WidgetPage(page).visit(site.url).open()
    expect(widget.field).to_have_attribute("placeholder", WORDS[language]["write"])
    talk(widget, hotline, language)
    assert violations(page) == []
    expect(widget.panel.locator(".leave")).to_be_in_viewport(ratio=1)
    expect(widget.field).to_be_in_viewport(ratio=1)
    assert widget.root.locator(".log").evaluate("node => node.clientHeight") >= 44


def test_the_full_page_and_the_inline_chat_have_no_fault(
    page: Page, site: Site, hotline: Hotline
) -> None:
    widget = WidgetPage(page).visit(site.hotline_url + "/chat?language=es")
    talk(widget, hotline, "es")
    assert violations(page, "html") == []
    site.attributes += " data-inline"
    widget.visit(site.url)
    assert violations(page) == []


def test_the_keyboard_goes_from_the_way_out_to_the_words(
    page: Page, site: Site, hotline: Hotline
) -> None:
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    hotline.say("Safe?", options=[{"id": "y", "label": "Yes"}])
    expect(widget.log.get_by_role("button", name="Yes")).to_be_visible()
    widget.panel.locator(".leave").focus()
    order = []
    for _ in range(9):
        order.append(
            page.evaluate(
                """() => { const at = document.querySelector("chat-widget").shadowRoot.activeElement;
                return at && (at.getAttribute("aria-label") || at.textContent || at.id); }"""
            )
        )
        page.keyboard.press("Tab")
    assert order[:8] == [
        "Leave this page", "Options", "Hide chat", "Messages", "Yes", "write", "Send", "End chat",
    ]  # fmt: skip


def test_a_screen_reader_hears_who_speaks_before_what_is_said(
    page: Page, site: Site, hotline: Hotline
) -> None:
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    hotline.say("Are you safe?", options=[{"id": "y", "label": "Yes"}])
    expect(widget.message("Are you safe?")).to_be_visible()
    heard = widget.panel.aria_snapshot()
    order = [
        'heading "Chat"', 'button "Leave this page"', "Automated assistant", 'log "Messages"',
        "You", "hello", "Automated assistant", "Are you safe?", 'group "Answers to choose from"',
        'button "Yes"', "status", 'textbox "Write a message"', 'button "Send"',
    ]  # fmt: skip
    at = 0
    for words in order:
        assert words in heard[at:], f"{words} is not heard after {heard[:at]}"
        at = heard.index(words, at) + len(words)


def test_nothing_moves_for_who_asked_for_that(page: Page, site: Site, hotline: Hotline) -> None:
    page.emulate_media(reduced_motion="reduce")
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    moving = "document.querySelector('chat-widget').shadowRoot.getAnimations().length"
    assert page.evaluate(moving) == 0

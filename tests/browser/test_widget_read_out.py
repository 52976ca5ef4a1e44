"""With a screen reader: what is new is said once, and the focus is never lost."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.browser
ROOT = "document.querySelector('chat-widget').shadowRoot"
# As a screen reader hears it: elements that come into a region that is live at that time.
LISTEN = f"""() => {{
  window.said = [];
  const log = {ROOT}.querySelector('[role=log]');
  new MutationObserver((changes) => {{
    if (log.getAttribute('aria-live') !== 'polite') return;
    for (const change of changes)
      for (const node of change.addedNodes)
        if (node.nodeType === 1) window.said.push(node.innerText.replace(/\\s+/g, ' '));
  }}).observe(log, {{ childList: true, subtree: true }});
}}"""
FOCUS = f"""() => {{ const at = {ROOT}.activeElement;
  return at && (at.getAttribute('aria-label') || at.textContent || at.id); }}"""


@pytest.fixture
def widget(page: Page, site: Site) -> WidgetPage:
    opened = WidgetPage(page).visit(site.url).open()
    opened.write("hello")
    expect(opened.sent("hello")).to_be_visible()
    page.evaluate(LISTEN)
    return opened


def said(widget: WidgetPage, words: str) -> int:
    """How often ``words`` were read out."""
    return sum(words in text for text in widget.page.evaluate("window.said"))


def test_a_message_is_read_out_once_whatever_the_line_and_the_language_do(
    widget: WidgetPage, hotline: Hotline
) -> None:
    expect(widget.log).to_have_attribute("aria-live", "polite")
    hotline.say("first words")
    expect(widget.message("first words")).to_be_visible()
    hotline.drop_streams += 1
    hotline.say("second words", author="responder")
    expect(widget.message("second words")).to_be_visible()
    widget.panel.get_by_role("button", name="Options").click()
    widget.panel.get_by_label("Language").select_option("es")
    expect(widget.field).to_have_attribute("placeholder", "Escribe un mensaje")
    expect(widget.sent("Español")).to_be_visible()
    expect(widget.log).to_have_attribute("aria-live", "polite")
    hotline.say("palabras nuevas", lang="es")
    expect(widget.message("palabras nuevas")).to_be_visible()
    for words in ("first words", "second words", "palabras nuevas"):
        assert said(widget, words) == 1, words
    assert said(widget, "hello") == 0


def test_there_are_two_live_places_and_none_inside_another(widget: WidgetPage) -> None:
    live = widget.root.locator("[aria-live], [role=log], [role=status], [role=alert]")
    assert [node.get_attribute("role") for node in live.all()] == ["log", "status"]
    assert live.locator("[aria-live], [role=status], [role=alert]").count() == 0
    assert widget.root.get_by_role("heading").all_inner_texts() == ["Chat"]
    assert widget.root.locator("section.panel").get_attribute("aria-label") == "Chat"
    for control in widget.root.locator("button:visible, textarea:visible, a:visible").all():
        assert control.aria_snapshot().partition('"')[2] != "", control.inner_html()


def test_the_browser_itself_tells_readers_that_messages_are_news(widget: WidgetPage) -> None:
    # The first words are not read out; what comes after them is.
    expect(widget.log).to_have_attribute("aria-live", "polite")
    line = widget.page.context.new_cdp_session(widget.page)
    line.send("Accessibility.enable")
    nodes: list[dict[str, Any]] = line.send("Accessibility.getFullAXTree")["nodes"]
    found = {
        node["role"]["value"]: {p["name"]: p["value"].get("value") for p in node["properties"]}
        for node in nodes
        if node.get("role", {}).get("value") in ("log", "status")
    }
    assert found["log"]["live"] == found["status"]["live"] == "polite"
    assert found["log"]["relevant"] == "additions"


def test_the_focus_is_where_the_hand_is(widget: WidgetPage, site: Site, hotline: Hotline) -> None:
    page = widget.page
    assert page.evaluate(FOCUS) == "write"
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS) == "Chat"
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS) == "write"
    widget.panel.get_by_role("button", name="Options").click()
    expect(widget.panel.get_by_label("Language")).to_be_focused()
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS) == "Options"
    hotline.say("Safe?", options=[{"id": "y", "label": "Yes"}])
    widget.log.get_by_role("button", name="Yes").press("Enter")
    expect(widget.sent("Yes")).to_be_visible()
    assert page.evaluate(FOCUS) == "write"
    for way in ("erase", "leave"):
        widget.panel.locator(f".{way}").focus()
        page.keyboard.press("Enter")
        if way == "erase":
            page.keyboard.press("Enter")
            assert page.evaluate(FOCUS) == "write"
    page.wait_for_url(site.url + "/weather")
    assert page.evaluate("document.activeElement === document.body")

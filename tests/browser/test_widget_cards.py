"""A place in the chat: to call, to text, to go to where everybody may know the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.test_widget_access import violations
from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.browser
PUBLIC: dict[str, Any] = {
    "service_id": "s1", "name": "Day Center", "phone": "+1 (555) 555-0142", "text_number": "555-0143",
    "note": "Open from 8 to 18.", "address": "12 Main St & 3rd,\nHouston, TX", "assured": "2026-03-04",
}  # fmt: skip
CONFIDENTIAL = {**PUBLIC, "service_id": "s2", "name": "Night Shelter", "address": ""}
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36"
)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
WINDOWS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36"
)
WAY = "12%20Main%20St%20%26%203rd%2C%20Houston%2C%20TX"
DEVICES = {
    "an Android phone": (ANDROID, f"geo:0,0?q={WAY}"),
    "an iPhone": (IPHONE, f"maps:?q={WAY}"),
    "a computer without a map": (WINDOWS, ""),
}


@pytest.fixture
def device(browser: Browser, agent: str) -> Iterator[Page]:
    context = browser.new_context(
        user_agent=agent, viewport={"width": 320, "height": 640}, locale="en-US"
    )
    context.set_default_timeout(8000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("agent", "way"), DEVICES.values(), ids=DEVICES.keys())
def test_the_way_to_a_place_is_for_the_devices_own_map_and_only_where_it_is_public(
    device: Page, site: Site, hotline: Hotline, way: str
) -> None:
    widget = WidgetPage(device).visit(site.url).open()
    widget.write("where")
    expect(widget.sent("where")).to_be_visible()
    hotline.say("Two places.", cards=[PUBLIC, CONFIDENTIAL])
    expect(widget.message("Two places.")).to_be_visible()
    public, confidential = widget.log.locator(".card").all()
    expect(public).to_contain_text("12 Main St")
    links = public.get_by_role("link", name="Directions")
    assert [link.get_attribute("href") for link in links.all()] == ([way] if way else [])
    if way:
        expect(links).to_have_accessible_description("Day Center")
        expect(public).to_contain_text("It may remember the address.")
    assert confidential.get_by_role("link", name="Directions").count() == 0
    assert "address" not in confidential.inner_text()
    assert confidential.get_by_role("link").count() == 2
    every = widget.log.get_by_role("link")
    assert {link.get_attribute("rel") for link in every.all()} == {"noreferrer"}
    assert violations(device) == []
    assert not widget.panel.evaluate("node => node.scrollWidth > node.clientWidth")
    assert all(url.startswith((site.url, site.hotline_url)) for url in widget.requests)

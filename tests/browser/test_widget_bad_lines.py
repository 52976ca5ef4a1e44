"""Lines that drop, stall and come back: nothing is lost, nothing is sent twice, everything is said."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.browser


@pytest.fixture
def widget(page: Page, site: Site, hotline: Hotline) -> WidgetPage:
    opened = WidgetPage(page).visit(site.url).open()
    opened.write("hello")
    expect(opened.sent("hello")).to_be_visible()
    return opened


def test_a_message_written_offline_is_sent_once_when_the_line_is_back(
    widget: WidgetPage, hotline: Hotline, context: BrowserContext
) -> None:
    context.set_offline(True)
    widget.write("are you there")
    expect(widget.status).to_contain_text("No connection right now.")
    context.set_offline(False)
    expect(widget.sent("are you there")).to_be_visible()
    expect(widget.status).to_have_text("")
    assert hotline.texts == ["hello", "are you there"]


def test_a_lost_answer_does_not_double_the_message(widget: WidgetPage, hotline: Hotline) -> None:
    hotline.lose_answers = 2
    widget.write("only once")
    expect(widget.sent("only once")).to_be_visible()
    assert hotline.texts == ["hello", "only once"]
    assert widget.texts() == ["hello", "only once"]


def test_a_dropped_stream_is_taken_up_where_it_ended(widget: WidgetPage, hotline: Hotline) -> None:
    hotline.say("one")
    expect(widget.message("one")).to_be_visible()
    hotline.drop_streams += 1
    hotline.say("two")
    expect(widget.message("two")).to_be_visible()
    assert widget.texts() == ["hello", "one", "two"]
    assert hotline.resumed_from[0] is None
    assert hotline.resumed_from[-1] == "2"


def test_the_hotline_being_busy_is_waited_out(widget: WidgetPage, hotline: Hotline) -> None:
    hotline.refuse_next = [(429, {"Retry-After": "1"})]
    widget.write("again")
    expect(widget.status).to_contain_text("Yours is sent in a moment.")
    expect(widget.sent("again")).to_be_visible()
    assert hotline.texts == ["hello", "again"]


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_broken_server_is_tried_again(widget: WidgetPage, hotline: Hotline, status: int) -> None:
    hotline.refuse_next = [(status, {})]
    widget.write("again")
    expect(widget.sent("again")).to_be_visible()
    assert hotline.texts == ["hello", "again"]


@pytest.mark.parametrize("status", [400, 403, 404, 413])
def test_a_refused_message_stays_and_can_be_tried_again(
    widget: WidgetPage, hotline: Hotline, status: int
) -> None:
    hotline.refuse_next = [(status, {})]
    widget.write("please")
    mine = widget.log.locator(".m.person").filter(has_text="please")
    expect(mine).to_contain_text("Not sent.")
    mine.get_by_role("button", name="Try again").click()
    expect(widget.sent("please")).to_be_visible()
    assert hotline.texts == ["hello", "please"]


def test_a_slow_line_is_said_in_words(widget: WidgetPage, hotline: Hotline) -> None:
    hotline.delay = 5
    widget.write("slowly")
    expect(widget.status).to_contain_text("The connection is slow.")
    expect(widget.sent("slowly")).to_be_visible()
    expect(widget.status).to_have_text("")
    assert hotline.texts == ["hello", "slowly"]

"""What a person may choose: nothing of it is kept but what they asked to keep."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import NO_TRACES, WidgetPage

pytestmark = pytest.mark.browser


@pytest.fixture
def widget(page: Page, site: Site, hotline: Hotline) -> WidgetPage:
    opened = WidgetPage(page).visit(site.url).open()
    opened.write("hello")
    expect(opened.sent("hello")).to_be_visible()
    return opened


def choose(widget: WidgetPage, label: str) -> None:
    widget.panel.get_by_role("button", name="Options").click()
    widget.panel.get_by_label(label).check()
    widget.panel.get_by_role("button", name="Options").click()


KEEP = "Keep this chat while I move between pages"
COVER = "Hide the chat when I switch windows"


def test_a_chat_that_is_kept_goes_along_to_the_next_page(
    widget: WidgetPage, site: Site, hotline: Hotline
) -> None:
    hotline.say("Are you safe?", options=[{"id": "y", "label": "Yes"}])
    expect(widget.message("Are you safe?")).to_be_visible()
    choose(widget, KEEP)
    expect(widget.status).to_contain_text("The chat stays in this tab")
    widget.page.goto(site.url + "/?second")
    expect(widget.message("Are you safe?")).to_be_visible()
    assert widget.texts() == ["hello", "Are you safe?"]
    widget.log.get_by_role("button", name="Yes").click()
    expect(widget.sent("Yes")).to_be_visible()
    assert hotline.texts == ["hello", "Yes"]
    assert len(hotline.sessions) == 1
    assert hotline.exits == []


def test_taking_the_choice_back_takes_it_out_of_the_browser(widget: WidgetPage) -> None:
    choose(widget, KEEP)
    assert widget.traces()["session"] == ["chat-widget"]
    widget.panel.get_by_role("button", name="Options").click()
    widget.panel.get_by_label(KEEP).uncheck()
    assert widget.traces() == NO_TRACES


@pytest.mark.parametrize("way", ["erase", "end", "leave"])
def test_what_was_kept_is_gone_after(widget: WidgetPage, site: Site, way: str) -> None:
    choose(widget, KEEP)
    if way == "leave":
        widget.leave()
        widget.page.wait_for_url(site.url + "/weather")
    else:
        button = widget.root.locator(f".{way}")
        button.click()
        button.click()
    assert widget.traces() == NO_TRACES


def test_going_back_shows_nothing_of_a_chat_that_was_kept_and_left(
    widget: WidgetPage, site: Site
) -> None:
    page = widget.page
    choose(widget, KEEP)
    page.goto(site.url + "/?second")
    expect(widget.message("hello")).to_be_visible()
    widget.leave()
    page.wait_for_url(site.url + "/weather")
    page.go_back()
    widget.root.wait_for(state="attached")
    page.wait_for_timeout(200)
    assert "hello" not in (widget.root.locator(".log").text_content() or "")
    assert widget.traces() == NO_TRACES


def test_the_chat_hides_while_another_window_is_looked_at(widget: WidgetPage) -> None:
    page = widget.page
    page.evaluate("window.dispatchEvent(new Event('blur'))")
    expect(widget.message("hello")).to_be_visible()
    choose(widget, COVER)
    page.evaluate("window.dispatchEvent(new Event('blur'))")
    expect(widget.message("hello")).to_be_hidden()
    expect(widget.field).to_be_hidden()
    expect(widget.panel.locator(".leave")).to_be_visible()
    widget.panel.get_by_role("button", name="Show the chat").click()
    expect(widget.message("hello")).to_be_visible()


def test_larger_text_is_larger_and_nothing_is_cut_off(widget: WidgetPage) -> None:
    widget.page.set_viewport_size({"width": 320, "height": 640})
    size = "node => parseFloat(getComputedStyle(node).fontSize)"
    bubble = widget.message("hello").locator(".b")
    before = bubble.evaluate(size)
    choose(widget, "Larger text")
    assert bubble.evaluate(size) >= before * 1.3
    assert not widget.panel.evaluate("node => node.scrollWidth > node.clientWidth")


def test_another_language_is_spoken_and_the_assistant_is_told(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.panel.get_by_role("button", name="Options").click()
    widget.panel.get_by_label("Language").select_option("fa")
    expect(widget.field).to_have_attribute("placeholder", "یک پیام بنویسید")
    expect(widget.root).to_have_attribute("dir", "rtl")
    expect(widget.message("فارسی")).to_be_visible()
    assert hotline.texts == ["hello", "فارسی"]


def test_a_language_picked_before_the_first_message_opens_the_chat_in_it(
    page: Page, site: Site, hotline: Hotline
) -> None:
    widget = WidgetPage(page).visit(site.url).open()
    widget.panel.get_by_role("button", name="Options").click()
    widget.panel.get_by_label("Language").select_option("vi")
    expect(widget.field).to_have_attribute("placeholder", "Viết tin nhắn")
    widget.write("1")
    expect(widget.log.get_by_text("Đã gửi")).to_be_visible()
    assert hotline.asked_languages == ["vi"]


def test_the_way_out_has_its_words_before_anything_else_is_loaded(
    page: Page, site: Site, hotline: Hotline
) -> None:
    page.route("**/chat/words/**", lambda route: route.abort())
    site.lang = "uk"
    widget = WidgetPage(page).visit(site.url).open()
    expect(widget.panel.locator(".leave")).to_have_text("Покинути сторінку")
    expect(widget.field).to_have_attribute("placeholder", "Write a message")
    page.unroute("**/chat/words/**")
    page.keyboard.press("Escape")
    widget.open()
    expect(widget.field).to_have_attribute("placeholder", "Напишіть повідомлення")


def test_ending_takes_two_presses_and_asks_one_short_question(
    widget: WidgetPage, hotline: Hotline
) -> None:
    end = widget.root.locator(".end")
    end.click()
    expect(end).to_have_text("Press again to end")
    assert hotline.exits == []
    end.click()
    expect(widget.log).to_contain_text("This chat has ended.")
    expect(widget.message("hello")).to_be_visible()
    widget.log.get_by_role("button", name="A little").click()
    expect(widget.log).to_contain_text("Thank you.")
    expect(widget.log.get_by_role("button", name="A little")).to_have_count(0)
    assert (len(hotline.exits), hotline.helped) == (1, ["some"])
    widget.write("one more thing")
    expect(widget.sent("one more thing")).to_be_visible()
    assert hotline.texts == ["one more thing"]


def test_the_end_by_a_human_asks_the_same(widget: WidgetPage, hotline: Hotline) -> None:
    hotline.event("state", state="closed", human=False)
    expect(widget.log).to_contain_text("Did this help?")
    expect(widget.root.locator(".holder")).to_have_text("This chat has ended")
    expect(widget.root.locator(".end")).to_be_hidden()


def test_who_is_there_and_how_many_wait_before_is_said(
    widget: WidgetPage, hotline: Hotline
) -> None:
    people = widget.root.locator(".people")
    hotline.event("people", here=False, speaks=[], place=None)
    expect(people).to_have_text("No person is here right now. The assistant stays with you.")
    hotline.event("state", state="waiting", human=False)
    hotline.event("people", here=True, speaks=["en", "ar"], place=3)
    expect(people).to_have_text(
        "People waiting before you: 3People here now speak: English, العربية"
    )
    hotline.event("state", state="responder", human=True)
    expect(people).to_have_text("")


def test_a_site_that_serves_the_script_itself_says_whose_chat_it_is(
    page: Page, site: Site, hotline: Hotline, context: BrowserContext
) -> None:
    script = page.request.get(site.script).text()
    page.route(
        "**/copy/widget.js", lambda r: r.fulfill(body=script, content_type="text/javascript")
    )
    site.script = "/copy/widget.js"
    site.attributes += f' data-hotline="{site.hotline_url}/"'
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()

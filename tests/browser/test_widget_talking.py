"""What the widget does for a person who writes, on a good line."""

from __future__ import annotations

import gzip
import importlib.util
import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import STATIC, Hotline, Site
from tests.browser.widget_page import NO_TRACES, WidgetPage

pytestmark = pytest.mark.browser


@pytest.fixture
def widget(page: Page, site: Site, hotline: Hotline) -> WidgetPage:
    return WidgetPage(page).visit(site.url).open()


def test_the_script_is_small_enough_for_a_slow_line() -> None:
    assert len(gzip.compress((STATIC / "widget.js").read_bytes(), 6)) <= 20 * 1024


def test_the_script_in_the_tree_is_made_from_its_parts() -> None:
    place = STATIC.parents[3] / "packaging" / "bundle_widget.py"
    spec = importlib.util.spec_from_file_location("bundle_widget", place)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (STATIC / "widget.js").read_text(encoding="utf-8") == module.bundle()


def test_opening_the_chat_asks_nothing_of_the_hotline(
    widget: WidgetPage, hotline: Hotline, site: Site
) -> None:
    expect(widget.log).to_contain_text("Write when you are ready")
    assert hotline.sessions == {}
    assert {url for url in widget.requests if "/chat/" in url} == set()


def test_a_message_goes_out_and_the_answer_comes_in(widget: WidgetPage, hotline: Hotline) -> None:
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    hotline.say("Are you safe to write?")
    expect(widget.message("Are you safe to write?")).to_be_visible()
    assert hotline.texts == ["hello"]
    assert widget.texts() == ["hello", "Are you safe to write?"]


def test_a_line_break_is_written_with_shift_and_does_not_send(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.field.press_sequentially("one")
    widget.field.press("Shift+Enter")
    widget.field.press_sequentially("two")
    widget.field.press("Enter")
    expect(widget.sent("one")).to_be_visible()
    assert hotline.texts == ["one\ntwo"]


def test_messages_typed_quickly_arrive_in_the_order_they_were_written(
    widget: WidgetPage, hotline: Hotline
) -> None:
    words = [f"part {n}" for n in range(8)]
    for word in words:
        widget.write(word)
    expect(widget.log.get_by_text("Sent")).to_have_count(8)
    assert hotline.texts == words


def test_a_pressed_answer_comes_back_as_its_label_and_the_buttons_go(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("hi")
    expect(widget.sent("hi")).to_be_visible()
    hotline.say(
        "Is it safe?",
        options=[{"id": "safe-yes", "label": "Yes, I can write"}, {"id": "no", "label": "No"}],
    )
    widget.log.get_by_role("button", name="Yes, I can write").click()
    expect(widget.sent("Yes, I can write")).to_be_visible()
    assert hotline.texts[-1] == "Yes, I can write"
    expect(widget.log.get_by_role("button", name="No")).to_have_count(0)


def test_an_old_question_cannot_be_answered_once_a_new_one_is_asked(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("hi")
    expect(widget.sent("hi")).to_be_visible()
    hotline.say("First?", options=[{"id": "a", "label": "Answer A"}])
    hotline.say("Second?", options=[{"id": "b", "label": "Answer B"}])
    expect(widget.log.get_by_role("button", name="Answer B")).to_be_visible()
    expect(widget.log.get_by_role("button", name="Answer A")).to_have_count(0)


def test_a_service_can_be_called_and_texted_with_one_tap(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("shelter")
    expect(widget.sent("shelter")).to_be_visible()
    card = {
        "service_id": "s1", "name": "Night Shelter", "phone": "+1 (555) 555-0142",
        "text_number": "555-0143", "note": "Open all night.", "address": "", "assured": "2026-03-04",
    }  # fmt: skip
    hotline.say("This place may help.", cards=[card])
    call = widget.log.get_by_role("link", name=re.compile("Call"))
    expect(call).to_have_attribute("href", "tel:+15555550142")
    expect(widget.log.get_by_role("link", name=re.compile("Text"))).to_have_attribute(
        "href", "sms:5550143"
    )
    expect(widget.log).to_contain_text("Open all night.")
    expect(widget.log).to_contain_text("March 4, 2026")


def test_a_person_joining_and_leaving_is_said_in_words(
    widget: WidgetPage, hotline: Hotline
) -> None:
    holder = widget.root.locator(".holder")
    expect(holder).to_have_text("Automated assistant")
    widget.write("a person please")
    expect(widget.sent("a person please")).to_be_visible()
    hotline.event("state", state="waiting", human=False)
    expect(holder).to_have_text("Waiting for a person")
    hotline.event("state", state="responder", human=True)
    expect(widget.log).to_contain_text("A person has joined.")
    expect(holder).to_have_text("A person is here")
    hotline.event("typing", author="responder")
    expect(widget.panel).to_contain_text("The person is writing…")
    hotline.say("I am here.", author="responder")
    expect(widget.message("I am here.").locator(".by")).to_have_text("A person")
    expect(widget.panel).not_to_contain_text("The person is writing…")
    hotline.event("state", state="assistant", human=False)
    expect(widget.log).to_contain_text("The person has left.")


def test_a_chat_that_was_closed_begins_anew_with_the_next_message(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("first")
    expect(widget.sent("first")).to_be_visible()
    hotline.event("state", state="closed", human=False)
    expect(widget.log).to_contain_text("This chat has ended.")
    hotline.sessions.clear()
    widget.write("second")
    expect(widget.sent("second")).to_be_visible()
    assert len(hotline.sessions) == 1
    assert hotline.texts == ["second"]


def test_a_very_long_message_is_kept_and_explained_in_words(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.field.fill("x" * 4010)
    widget.field.press("Enter")
    expect(widget.status).to_have_text("Too long by 10 characters. Please send it in parts.")
    assert widget.field.input_value() == "x" * 4010
    assert hotline.texts == []


def test_the_words_of_the_widget_follow_the_language_of_the_answer(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("hola")
    expect(widget.sent("hola")).to_be_visible()
    hotline.say("¿Puede escribir ahora?", lang="es")
    expect(widget.panel.get_by_role("button", name="Salir de esta página")).to_be_visible()
    assert widget.root.get_attribute("lang") == "es"


@pytest.mark.parametrize(
    ("given", "placeholder", "told"),
    [
        pytest.param(("es-MX", ""), "Escribe un mensaje", None, id="the page is Spanish"),
        pytest.param(
            ("en", 'data-language="es"'), "Escribe un mensaje", "es", id="the editor chose"
        ),
        pytest.param(("xx", ""), "Write a message", None, id="a page in a language we lack"),
    ],
)
def test_the_widget_speaks_the_language_of_its_page(
    page: Page,
    site: Site,
    hotline: Hotline,
    given: tuple[str, str],
    placeholder: str,
    told: str | None,
) -> None:
    site.lang, attributes = given
    site.attributes += " " + attributes
    widget = WidgetPage(page).visit(site.url).open()
    expect(widget.field).to_have_attribute("placeholder", placeholder)
    widget.write("1")
    expect(widget.sent("1")).to_be_visible()
    assert hotline.asked_languages == [told]


def test_right_to_left_messages_stand_right_to_left(widget: WidgetPage, hotline: Hotline) -> None:
    widget.write("مرحبا 555")
    expect(widget.sent("مرحبا 555")).to_be_visible()
    hotline.say("أهلا بك", lang="ar", dir="rtl")
    theirs = widget.message("أهلا بك").locator(".b")
    for bubble in (theirs, widget.message("مرحبا 555").locator(".b")):
        assert bubble.evaluate("node => getComputedStyle(node).direction") == "rtl"
    expect(theirs).to_have_attribute("lang", "ar")


@pytest.mark.parametrize("width", [320, 360, 480, 1280])
@pytest.mark.parametrize("mode", ["button", "inline", "page"])
def test_nothing_is_cut_off_on_any_screen(
    page: Page, site: Site, hotline: Hotline, width: int, mode: str
) -> None:
    page.set_viewport_size({"width": width, "height": 568})
    if mode == "inline":
        site.attributes += " data-inline"
    widget = WidgetPage(page).visit(site.url if mode != "page" else site.hotline_url + "/chat")
    if mode == "button":
        widget.open()
    widget.write("w" * 300)
    expect(widget.sent("www")).to_be_visible()
    hotline.say(
        "A" * 200,
        options=[{"id": "x", "label": "A rather long answer that has to wrap on a small phone"}],
    )
    expect(widget.log.locator(".options button")).to_be_visible()
    page_is_wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(page_is_wider)
    assert not widget.log.evaluate("node => node.scrollWidth > node.clientWidth")
    for control in (
        widget.panel.locator(".leave"),
        widget.field,
        widget.panel.get_by_role("button", name="Send"),
    ):
        box = control.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["height"] >= 44


def test_everything_can_be_done_with_the_keyboard(page: Page, site: Site, hotline: Hotline) -> None:
    widget = WidgetPage(page).visit(site.url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.type("hello")
    page.keyboard.press("Enter")
    expect(widget.sent("hello")).to_be_visible()
    hotline.say("Safe?", options=[{"id": "y", "label": "Yes"}])
    expect(widget.log.get_by_role("button", name="Yes")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(widget.sent("Yes")).to_be_visible()
    page.keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
    page.keyboard.press("Enter")
    expect(widget.message("hello")).to_be_visible()


def test_reading_back_is_not_interrupted_by_a_new_message(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.write("hi")
    expect(widget.sent("hi")).to_be_visible()
    for n in range(20):
        hotline.say(f"message {n}")
    expect(widget.message("message 19")).to_be_in_viewport()
    widget.log.evaluate("node => { node.scrollTop = 0; }")
    hotline.say("the newest")
    expect(widget.panel.get_by_role("button", name="New message")).to_be_visible()
    assert widget.log.evaluate("node => node.scrollTop") == 0
    widget.panel.get_by_role("button", name="New message").click()
    expect(widget.message("the newest")).to_be_in_viewport()


def test_talking_leaves_nothing_in_the_browser(
    widget: WidgetPage, hotline: Hotline, site: Site
) -> None:
    entries = widget.page.evaluate("history.length")
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    hotline.say("Good evening")
    expect(widget.message("Good evening")).to_be_visible()
    assert widget.traces() == NO_TRACES
    assert widget.page.evaluate("history.length") == entries
    ours = (site.url, site.hotline_url)
    assert [url for url in widget.requests if not url.startswith(ours)] == []
    assert widget.problems == []

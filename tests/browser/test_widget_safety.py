"""Leaving without a trace, and words that stay words."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import NO_TRACES, WidgetPage

pytestmark = pytest.mark.browser


@pytest.fixture
def widget(page: Page, site: Site, hotline: Hotline) -> WidgetPage:
    opened = WidgetPage(page).visit(site.url).open()
    opened.write("my secret words")
    expect(opened.sent("my secret words")).to_be_visible()
    hotline.say("their secret answer")
    expect(opened.message("their secret answer")).to_be_visible()
    return opened


def press_shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


@pytest.mark.parametrize("way", ["button", "shift three times", "shift while writing"])
def test_leaving_leaves_nothing(widget: WidgetPage, site: Site, hotline: Hotline, way: str) -> None:
    page = widget.page
    if way == "button":
        widget.leave()
    else:
        if way == "shift while writing":
            widget.field.focus()
        else:
            page.locator("h1").click()
        press_shift(page, 3)
    page.wait_for_url(site.url + "/weather")
    assert widget.traces() == NO_TRACES
    assert "secret" not in page.content()
    page.go_back()
    assert page.url != site.url + "/"
    assert "secret" not in page.content()
    page.wait_for_timeout(100)
    assert len(hotline.exits) == 1
    assert site.referrers == [None]


def test_the_page_is_blank_before_the_next_one_is_there(widget: WidgetPage) -> None:
    page = widget.page
    page.route("**/weather", lambda _route: None)  # the neutral page never answers
    blank_after = page.evaluate(
        """async () => {
          const leave = document.querySelector("chat-widget").shadowRoot.querySelector(".panel .leave");
          leave.click();
          return {
            text: document.documentElement.innerText.trim(), title: document.title.trim(),
            widget: document.querySelectorAll("chat-widget").length,
          };
        }"""
    )
    assert blank_after == {"text": "", "title": "\u200b", "widget": 0}


def test_leaving_works_with_the_network_dead(widget: WidgetPage, context: BrowserContext) -> None:
    context.set_offline(True)
    widget.leave()
    widget.page.wait_for_function("!document.querySelector('chat-widget')")
    assert "secret" not in widget.page.content()


def test_a_site_cannot_hold_a_person_back_with_a_question(
    page: Page, site: Site, hotline: Hotline
) -> None:
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    widget = WidgetPage(page).visit(site.url)
    page.evaluate("() => { window.onbeforeunload = () => 'stay'; }")
    page.evaluate(
        "window.addEventListener('beforeunload', (e) => { e.preventDefault(); e.returnValue = 's'; })"
    )
    widget.open()
    widget.write("x")
    expect(widget.sent("x")).to_be_visible()
    widget.leave()
    page.wait_for_url(site.url + "/weather")
    assert asked == []


def test_capitals_and_slow_presses_do_not_throw_a_writer_out(
    widget: WidgetPage, site: Site
) -> None:
    page = widget.page
    widget.field.focus()
    for letter in (
        "Shift+A",
        "Shift+B",
        "Shift+C",
        "Shift+Enter",
        "Shift",
        "Shift",
        "Shift+D",
        "Shift",
    ):
        page.keyboard.press(letter)
    assert page.url == site.url + "/"
    expect(widget.message("my secret words")).to_be_visible()


def test_going_to_another_page_ends_the_chat(
    widget: WidgetPage, site: Site, hotline: Hotline
) -> None:
    page = widget.page
    page.goto(site.url + "/weather")
    page.go_back()
    widget.root.wait_for(state="attached")
    assert "secret" not in (widget.root.locator(".log").text_content() or "")
    assert len(hotline.exits) == 1


def test_erasing_takes_two_presses_and_takes_everything(
    widget: WidgetPage, hotline: Hotline
) -> None:
    widget.eraser.click()
    expect(widget.eraser).to_have_text("Press again to erase")
    expect(widget.message("my secret words")).to_be_visible()
    widget.eraser.click()
    expect(widget.status).to_contain_text("Erased.")
    assert widget.texts() == []
    assert len(hotline.exits) == 1
    widget.write("a new start")
    expect(widget.sent("a new start")).to_be_visible()
    assert hotline.texts == ["a new start"]


def test_the_page_cannot_read_the_chat(page: Page, site: Site, hotline: Hotline) -> None:
    page.goto(site.url)
    host = page.locator("chat-widget")
    host.wait_for(state="attached")
    assert host.evaluate("node => node.shadowRoot") is None


def test_keys_typed_in_the_chat_are_not_for_the_scripts_of_the_page(
    widget: WidgetPage,
) -> None:
    page = widget.page
    page.evaluate(
        """() => { window.overheard = [];
          for (const name of ["keydown", "keyup", "keypress", "input", "beforeinput", "click"])
            document.addEventListener(name, (event) => window.overheard.push(name)); }"""
    )
    widget.field.press_sequentially("private")
    assert page.evaluate("window.overheard") == []


PAYLOADS = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 1'>",
    "<svg/onload=window.hacked=1>",
    "\"><iframe srcdoc='<script>parent.hacked=1</script>'>",
    "javascript:window.hacked=1",
    "{{constructor.constructor('window.hacked=1')()}}",
    "</textarea><script>window.hacked=1</script>",
    "<a href='javascript:window.hacked=1'>x</a>",
    "<style>@import 'http://127.0.0.1:1/x'</style>",
    "${window.hacked=1}",
    "<math><mtext></p><style><img src onerror=window.hacked=1>",
    "data:text/html,<script>window.hacked=1</script>",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_words_are_shown_and_never_run(widget: WidgetPage, hotline: Hotline, payload: str) -> None:
    page = widget.page
    widget.write(payload)
    expect(widget.message(payload)).to_be_visible()
    card = {
        "service_id": payload, "name": payload, "phone": payload + "5", "text_number": payload + "5",
        "note": payload, "address": payload, "assured": payload,
    }  # fmt: skip
    hotline.say(
        payload, author=payload, key=payload, lang=payload, dir=payload,
        options=[{"id": payload, "label": payload}], cards=[card],
    )  # fmt: skip
    hotline.event("state", state=payload, human=payload)
    hotline.event("typing", author=payload)
    expect(widget.log.get_by_role("button", name=payload)).to_be_visible()
    expect(widget.message(payload)).to_have_count(2)
    assert page.evaluate("window.hacked") is None
    links = widget.log.locator("a").evaluate_all("nodes => nodes.map((n) => n.protocol)")
    assert set(links) <= {"tel:", "sms:"}
    assert widget.log.locator("script, img, iframe, style, svg, math").count() == 0
    assert widget.problems == []


def test_turned_round_letters_cannot_forge_a_phone_number(
    widget: WidgetPage, hotline: Hotline
) -> None:
    hotline.say("call \u202e2410-555\u202c now", cards=[
        {"service_id": "s", "name": "\u2066A\u2069", "phone": "\u202e555-0142", "text_number": "",
         "note": "", "address": "", "assured": ""},
    ])  # fmt: skip
    expect(widget.message("call 2410-555 now")).to_be_visible()
    expect(widget.log.locator(".reach a")).to_have_attribute("href", "tel:5550142")
    assert not set(widget.log.inner_text()) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def test_the_exit_address_cannot_carry_a_script(page: Page, site: Site, hotline: Hotline) -> None:
    site.attributes = 'data-exit-url="javascript:window.hacked=1"'
    page.route("https://www.wikipedia.org/**", lambda route: route.fulfill(body="neutral"))
    widget = WidgetPage(page).visit(site.url).open()
    widget.leave()
    page.wait_for_url("https://www.wikipedia.org/")


def test_hostile_styles_of_the_page_do_not_reach_the_chat(
    page: Page, site: Site, hotline: Hotline
) -> None:
    site.head = (
        "<style>* { display: none !important; font-size: 3px !important; visibility: hidden !important }"
        "html, head + body { display: block !important; visibility: visible !important }"
        "body { transform: translateX(-2000px); overflow: hidden; height: 10px }"
        "button, textarea { opacity: 0 !important; transform: scale(0) !important } "
        "chat-widget { position: static !important; opacity: 0 !important }</style>"
    )
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("still here")
    expect(widget.sent("still here")).to_be_visible()
    box = widget.panel.bounding_box()
    assert box
    assert (box["width"], box["height"]) == (360, 560)
    assert widget.field.evaluate("node => getComputedStyle(node).fontSize") == "16px"
    assert page.locator("chat-widget").evaluate("node => getComputedStyle(node).opacity") == "1"


def test_the_widget_works_under_a_strict_policy(page: Page, site: Site, hotline: Hotline) -> None:
    site.csp = (
        f"default-src 'none'; script-src {site.hotline_url}; connect-src {site.hotline_url}; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    broken: list[str] = []
    page.on("console", lambda line: broken.append(line.text) if line.type == "error" else None)
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    assert widget.panel.bounding_box()["width"] == 360  # type: ignore[index]
    assert [text for text in broken if "favicon" not in text and "404" not in text] == []


def test_the_full_page_chat_works_under_its_own_policy(
    page: Page, site: Site, hotline: Hotline
) -> None:
    broken: list[str] = []
    page.on("console", lambda line: broken.append(line.text) if line.type == "error" else None)
    widget = WidgetPage(page).visit(site.hotline_url + "/chat?language=es")
    expect(widget.field).to_have_attribute("placeholder", "Escribe un mensaje")
    widget.write("hola")
    expect(widget.sent("hola")).to_be_visible()
    assert page.title() == "Chat"
    assert hotline.asked_languages == ["es"]
    assert broken == []

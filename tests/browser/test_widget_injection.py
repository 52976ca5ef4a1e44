"""Five hundred ways to make words run: none does, from either side."""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.browser
RUN = "window.hacked=1"
CORES = (
    f"<script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f"<body onload={RUN}>",
    f"<details open ontoggle={RUN}>",
    f"<input autofocus onfocus={RUN}>",
    f"<video><source onerror={RUN}></video>",
    f"<marquee onstart={RUN}>",
    f"<a href=javascript:{RUN}>x</a>",
    f"<form action=javascript:{RUN}><button>x</button></form>",
    f"<object data='data:text/html,<script>{RUN}</script>'>",
    f"<math><mtext></p><style><img src onerror={RUN}></style>",
    f"<template><script>{RUN}</script></template>",
    f"<link rel=stylesheet href='javascript:{RUN}'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>",
    f"<base href=javascript:{RUN}//>",
    f"javascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"{{{{constructor.constructor('{RUN}')()}}}}",
    f"${{{RUN}}}",
    f"<style>@import 'data:text/css,*{{}}';</style><img src=1 onerror={RUN}>",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
)
FRAMES = (
    "{}", '">{}', "'>{}", "</textarea>{}", "</title>{}", "</style>{}", "</script>{}", "-->{}", "]]>{}",
    "`{}", "\u202e{}", "\u2066{}\u2069", "\u200b{}", "\x00{}", "{}\n{}", "<div {}>", "<p title='{}'>",
    "tel:{}", "+1 555 {}", "مرحبا {}",
)  # fmt: skip
PAYLOADS = [frame.replace("{}", core) for frame, core in product(FRAMES, CORES)]


def test_there_are_five_hundred() -> None:
    assert len(set(PAYLOADS)) == 500


@pytest.mark.parametrize("part", range(5))
def test_no_payload_runs_whoever_sends_it(
    page: Page, site: Site, hotline: Hotline, part: int
) -> None:
    widget = WidgetPage(page).visit(site.url).open()
    widget.write("hello")
    expect(widget.sent("hello")).to_be_visible()
    mine = PAYLOADS[part * 100 : part * 100 + 100]
    for n, payload in enumerate(mine):
        card = {
            "service_id": payload, "name": payload, "phone": payload, "text_number": payload + "5",
            "note": payload, "address": payload, "assured": payload,
        }  # fmt: skip
        hotline.say(payload, author="person", ref=f"other-{n}")
        hotline.say(payload, lang=payload, dir=payload, key=payload, cards=[card],
                    options=[{"id": payload, "label": payload}])  # fmt: skip
    hotline.event("people", here=True, speaks=mine, place=payload)
    hotline.say("the end")
    expect(widget.message("the end")).to_be_visible()
    widget.write(mine[-1].replace("\n", " "))
    assert page.evaluate("window.hacked") is None
    assert widget.log.locator(".m").count() >= 2 * len(mine)
    assert widget.log.locator("script, img, iframe, style, svg, math, form, input").count() == 0
    links = widget.log.locator("a").evaluate_all("nodes => nodes.map((n) => n.protocol)")
    assert set(links) <= {"tel:", "sms:"}
    assert widget.problems == []

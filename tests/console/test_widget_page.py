"""The page that makes the line for a site, and its preview."""

from __future__ import annotations

import html
import re

import pytest
from starlette.testclient import TestClient

from bot.console.app import build_app
from bot.console.outside import Outside, Widget
from bot.settings import load_settings
from tests.console.conftest import Screen


@pytest.fixture
def admin(store, root, tmp_path, app, monkeypatch):
    env = {
        "LANTERN_STATE_DIR": str(tmp_path),
        "LANTERN_PUBLIC_URL": "https://chat.example.org",
        "LANTERN_WIDGET_ORIGINS": "https://www.example.org,https://shelter.example:8443",
        "LANTERN_LANGUAGES": "en,es",
    }
    widget = Widget(b'const OFFERED = "*";', {"es": {"chat": "Chat"}})
    made = build_app(load_settings(env), store, Outside(widget=lambda: widget))
    return Screen(TestClient(made, follow_redirects=False)).sign_in(root)


def line(admin, query: str) -> str:
    found = re.search(
        r'<pre class="snippet[^>]*>(.*?)</pre>', admin.get(f"/widget?{query}").text, re.S
    )
    return html.unescape(found.group(1)).splitlines()[0]


LINES = {
    "nothing chosen": ("", ""),
    "a title": ("title=Recipes", ' data-title="Recipes"'),
    "a colour and a corner": (
        "accent=%2314532D&position=start", ' data-accent="#14532D" data-position="start"',
    ),
    "in the page": ("kind=inline", ' data-inline="#chat"'),
    "in an element": ("kind=inline&inline=.help-box", ' data-inline=".help-box"'),
    "a language": ("language=es", ' data-language="es"'),
    "an exit": (
        "exit-url=https://example.org/weather", ' data-exit-url="https://example.org/weather"',
    ),
    "a title with quotes": ('title="><b>', ' data-title="&quot;&gt;&lt;b&gt;"'),
}  # fmt: skip


def test_the_line_says_what_was_chosen_and_nothing_else(admin):
    source = '<script src="https://chat.example.org/widget.js"'
    for label, (query, attributes) in LINES.items():
        assert line(admin, query) == f"{source}{attributes} defer></script>", label


WRONG = {
    "a colour by name": "accent=green",
    "a language that is not spoken here": "language=fr",
    "a script as an exit": "exit-url=javascript:alert(1)",
    "a title too long": f"title={'x' * 61}",
    "a selector that is more": "kind=inline&inline=%23a%5B%22",
    "a third corner": "position=middle",
    "a site that is none": "site=example",
    "a site with a broken port": "site=https://example.org:port",
}


def test_what_cannot_be_used_is_said_and_left_out(admin):
    plain = '<script src="https://chat.example.org/widget.js" defer></script>'
    for label, query in WRONG.items():
        assert 'class="problem-line"' in admin.get(f"/widget?{query}").text, label
        assert line(admin, query) == plain, label


LISTED = {
    "https://www.example.org": True,
    "https://www.example.org/some/page?x": True,
    "HTTPS://WWW.EXAMPLE.ORG:443": True,
    "https://shelter.example:8443": True,
    "https://shelter.example": False,
    "http://www.example.org": False,
    "https://example.org": False,
    "https://www.example.org.evil.example": False,
}


def test_it_says_whether_the_site_may_show_the_chat(admin):
    for site, expected in LISTED.items():
        page = admin.get("/widget?site=" + site.replace("?", "%3F")).text
        assert ("This site is listed" in page) is expected, site
        assert ("not listed yet" in page) is not expected, site


def test_only_the_preview_may_be_framed_and_only_by_us(admin):
    policy = admin.get("/widget/preview").headers["content-security-policy"]
    assert "frame-ancestors 'self'" in policy
    assert admin.get("/widget/preview").headers["x-frame-options"] == "SAMEORIGIN"
    page = admin.get("/widget").headers["content-security-policy"]
    assert "frame-ancestors 'none'" in page
    assert "frame-src 'self'" in page
    for each in (policy, page):
        assert "unsafe" not in each
        assert "http" not in each
    assert "frame-src" not in admin.get("/settings").headers["content-security-policy"]


def test_the_preview_has_the_script_and_words_of_this_installation(admin):
    assert admin.get("/widget/preview/widget.js").text == 'const OFFERED = "en,es";'
    assert admin.get("/widget/preview/chat/words/es.json").json() == {"chat": "Chat"}
    assert admin.get("/widget/preview/chat/words/xx.json").status_code == 404
    page = admin.get("/widget/preview?title=%22%3E%3Cscript%3E&accent=%2314532D").text
    assert 'data-title="&#34;&gt;&lt;script&gt;"' in page

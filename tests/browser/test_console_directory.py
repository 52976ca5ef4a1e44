"""The directory in a real browser: a file is looked at and brought in, a service is checked."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.settings import load_settings
from tests.browser.axe import axe_core
from tests.browser.conftest import serving
from tests.directory.conftest import FIXTURES
from tests.handoff.people import PASSWORD, add, open_test_store

pytestmark = pytest.mark.browser


@pytest.fixture
def console(tmp_path):
    store = open_test_store(tmp_path)
    add(store, "edi.tor", "Edi Tor", role="editor")
    app = build_app(load_settings({"LANTERN_STATE_DIR": str(tmp_path)}), store)
    with serving(app) as address:
        yield address
    store.close()


def violations(page, width, scheme):
    """What axe finds on the page that is open."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    # Through the debugger, since the page's own policy lets no script of ours in.
    page.evaluate(axe_core())
    found = page.evaluate("axe.run()")["violations"]
    return [(each["id"], each["nodes"][0]["html"][:80]) for each in found]


def test_an_editor_imports_a_file_and_checks_a_service(page, console):
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(console)
    page.fill("#username", "edi.tor")
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Directory")).to_be_visible()

    page.get_by_role("link", name="Import").click()
    page.set_input_files("#file", str(FIXTURES / "sheets" / "plain.csv"))
    page.fill("#source", "City list")
    page.get_by_role("button", name="Look at it first").click()
    expect(page.locator(".report")).to_contain_text("What would be done")
    expect(page.locator(".report")).to_contain_text("invented number")
    assert violations(page, 1440, "light") == []
    page.get_by_role("button", name="Import it").click()
    expect(page.locator(".report")).to_contain_text("3 services are in the directory")

    page.get_by_role("link", name="Services").click()
    page.locator("tbody a").first.click()
    page.get_by_label("All of it is right").check()
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("status")).to_contain_text("Noted")
    assert violations(page, 390, "dark") == []
    assert complaints == []


def test_a_broken_file_says_why_and_leaves_the_form_as_it_was(page, console, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    page.goto(console)
    page.fill("#username", "edi.tor")
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Import").click()
    page.set_input_files("#file", str(broken))
    page.fill("#source", "City list")
    page.get_by_role("button", name="Look at it first").click()
    expect(page.locator("#notice")).to_contain_text("Nothing was changed")
    expect(page.locator("#source")).to_have_value("City list")

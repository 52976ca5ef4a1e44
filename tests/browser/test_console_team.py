"""Beginning: set-up, invitation, tour, practice, and the chat for a site, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.commands.surroundings import outside_of_console
from bot.console.app import build_app
from bot.console.outside import Outside
from bot.handoff.first import new_setup_code
from bot.handoff.staff import everyone
from bot.settings import load_settings
from tests.browser.axe import axe_core
from tests.browser.conftest import serving
from tests.browser.widget_page import OPEN_SHADOW
from tests.console.conftest import CATALOGUE, PERSONAS, WORDS
from tests.handoff.people import PASSWORD, add, open_test_store

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _read_once(monkeypatch):
    # Reading every sentence again for each console would take most of the time.
    monkeypatch.setattr("bot.console.desk.Catalogue.load", CATALOGUE)
    monkeypatch.setattr("bot.console.desk.Words.load", WORDS)
    monkeypatch.setattr("bot.console.desk.Personas.load", PERSONAS)


@pytest.fixture(scope="module")
def widget():
    return outside_of_console(print).widget


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def console(store, tmp_path, widget):
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path)})
    with serving(build_app(settings, store, Outside(widget=widget))) as address:
        yield address


@pytest.fixture
def desk(page, console, store):
    """The workspace of an administrator, with whatever the page complained about."""
    add(store, "ines.admin", "Ines Duarte", role="admin", languages=("en", "es"))
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(console)
    page.fill("#username", "ines.admin")
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("#queue")
    return page


def no_violations(page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.evaluate(axe_core())
    for scheme, width in (("light", 1440), ("dark", 390)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate("axe.run()")["violations"]
        assert [each["id"] for each in found] == [], (page.url, scheme, width)


def test_from_the_printed_link_to_the_first_administrator_and_the_first_invited(
    page, console, store, context
):
    page.goto(f"{console}/setup#{new_setup_code(store)}")
    page.get_by_label("Your name").fill("Ines Duarte")
    assert "#" not in page.url
    page.get_by_label("User name").fill("ines.admin")
    page.get_by_label("Password, at least").fill(PASSWORD)
    page.get_by_label("Monday").fill("09:00-17:00")
    no_violations(page)
    page.get_by_role("button", name="Finish").click()
    expect(page.get_by_role("heading", name="Passkeys")).to_be_visible()
    page.goto(f"{console}/responders")
    page.get_by_label("Who it is for").fill("Carla")
    page.get_by_role("button", name="Make the link").click()
    code = page.locator(".good-box code").inner_text().partition("#")[2]
    no_violations(page)
    context.clear_cookies()
    page.goto(f"{console}/join#{code}")
    page.get_by_label("Your name").fill("Carla Mora")
    page.get_by_label("User name").fill("carla.mora")
    page.get_by_label("Password, at least").fill(PASSWORD)
    no_violations(page)
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", name="Carla Mora")).to_be_visible()
    assert [person.username for person in everyone(store)] == ["carla.mora", "ines.admin"]


def test_the_tour_covers_nothing_and_once_put_away_stays_away(desk):
    tour = desk.locator("#tour")
    expect(tour).to_contain_text("1 of 6")
    desk.get_by_role("button", name="Go on").click()
    expect(tour).to_contain_text("2 of 6")
    desk.keyboard.press("/")
    expect(desk.locator("#filter")).to_be_focused()
    no_violations(desk)
    with desk.expect_response("**/me/tour"):
        desk.get_by_role("button", name="Skip the tour").click()
    expect(tour).to_have_count(0)
    desk.reload()
    desk.wait_for_selector("#queue")
    expect(tour).to_have_count(0)
    assert not desk.complaints


def test_practising_from_the_first_word_to_what_there_was_to_see(desk):
    desk.get_by_role("link", name="Practice").click()
    no_violations(desk)
    desk.get_by_role("button", name="Practise: A hotel cleaner").click()
    expect(desk.locator(".practice-mark")).to_contain_text("PRACTICE")
    desk.fill("#draft", "Does somebody keep your passport?")
    desk.keyboard.press("Control+Enter")
    expect(desk.locator("#talk")).to_contain_text("He keeps our passports in the office.")
    expect(desk.locator("#queue .group")).to_contain_text("Practice")
    expect(desk).not_to_have_title("(")
    no_violations(desk)
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.locator('[data-open="close"]').click()
    desk.get_by_label("Resolved").check()
    desk.get_by_role("button", name="Close it").click()
    expect(desk.locator("#talk")).to_contain_text("What there was to see")
    expect(desk.locator("#talk")).to_contain_text("papers")
    assert not desk.complaints


def test_the_line_for_a_site_and_its_preview_follow_the_options(desk, console):
    desk.add_init_script(OPEN_SHADOW)
    desk.goto(f"{console}/widget")
    desk.get_by_label("Title on the button").fill("Recipes")
    expect(desk.locator(".snippet")).to_contain_text('data-title="Recipes"')
    frame = desk.frame_locator("iframe")
    expect(frame.get_by_role("button", name="Recipes")).to_be_visible()
    desk.locator("#site").fill("https://www.example.org")
    expect(desk.locator("#made")).to_contain_text("not listed yet")
    no_violations(desk)
    assert not desk.complaints


@pytest.mark.parametrize("path", ["/settings", "/help", "/me"])
def test_pages_of_the_team_can_be_used_by_everybody(desk, console, path):
    desk.goto(f"{console}{path}")
    no_violations(desk)

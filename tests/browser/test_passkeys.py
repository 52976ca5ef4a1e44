"""Passkeys in a real browser, with an authenticator that Chromium keeps for the test."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.handoff.passkeys import PASSKEY, passkeys_of
from bot.handoff.staff import everyone
from bot.settings import load_settings
from tests.browser.axe import axe_core
from tests.browser.conftest import free_port, serving
from tests.console.conftest import CATALOGUE, PERSONAS, WORDS
from tests.handoff.people import PASSWORD, add, open_test_store

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _read_once(monkeypatch):
    # Reading every sentence again for each console would take most of the time.
    monkeypatch.setattr("bot.console.desk.Catalogue.load", CATALOGUE)
    monkeypatch.setattr("bot.console.desk.Words.load", WORDS)
    monkeypatch.setattr("bot.console.desk.Personas.load", PERSONAS)


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))


@pytest.fixture
def console(store, tmp_path):
    port = free_port()
    env = {"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_CONSOLE_URL": f"http://localhost:{port}"}
    with serving(build_app(load_settings(env), store), port):
        yield env["LANTERN_CONSOLE_URL"]


@pytest.fixture
def authenticator(context, page):
    """A key that answers by itself; returns how many credentials it holds, and its switch."""
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session, made["authenticatorId"]


def give_password(page, console, ana):
    page.goto(f"{console}/sign-in")
    page.fill("#username", ana.username)
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")


def add_key(page, name):
    page.fill("#passkey-name", name)
    page.fill("#passkey-password", PASSWORD)
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.locator(".good-box")).to_contain_text("The passkey is kept.")


@pytest.fixture
def keyed(page, console, ana, authenticator):
    """Somebody with one passkey, signed out again; gives their recovery codes."""
    give_password(page, console, ana)
    page.wait_for_selector("#queue")
    page.goto(f"{console}/me")
    add_key(page, "phone")
    codes = page.locator(".codes code").all_inner_texts()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_selector("#username")
    return codes


def test_a_passkey_is_made_named_and_signs_in_from_then_on(
    keyed, page, console, ana, store, authenticator
):
    assert len(keyed) == 8
    give_password(page, console, ana)
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_selector("#queue")
    [known] = passkeys_of(store, ana.id)
    assert known.name == "phone"
    assert known.used_at is not None


def test_the_password_alone_opens_nothing(keyed, page, console, ana):
    give_password(page, console, ana)
    expect(page.get_by_role("button", name="Use your passkey")).to_be_visible()
    page.goto(console)
    expect(page.locator("#username")).to_be_visible()


def test_a_recovery_code_stands_in_for_a_lost_key_once(keyed, page, console, ana):
    give_password(page, console, ana)
    page.fill("#code", keyed[0])
    page.keyboard.press("Enter")
    page.wait_for_selector("#queue")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_selector("#username")
    give_password(page, console, ana)
    page.fill("#code", keyed[0])
    page.keyboard.press("Enter")
    expect(page.get_by_text("That code did not work")).to_be_visible()


def test_a_key_of_another_person_does_not_sign_in(keyed, page, console, ana, store):
    other = add(store, "ben.okafor", "Ben Okafor")
    with store.write() as connection:
        connection.execute(PASSKEY.update().values(public_key=b"\xa5", name="changed"))
    give_password(page, console, ana)
    page.get_by_role("button", name="Use your passkey").click()
    expect(page.get_by_text("That passkey did not work")).to_be_visible()
    assert passkeys_of(store, other.id) == []


def test_an_answer_counts_once(keyed, page, console, ana):
    give_password(page, console, ana)
    with page.expect_request(
        lambda r: r.method == "POST" and "passkey=%7B" in (r.post_data or "")
    ) as sent:
        page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_selector("#queue")
    body = sent.value.post_data
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_selector("#username")
    headers = {"Origin": console, "Content-Type": "application/x-www-form-urlencoded"}
    again = page.request.post(f"{console}/sign-in", data=body, headers=headers)
    assert again.status == 403
    assert "That passkey did not work" in again.text()


def test_a_second_key_is_added_the_first_removed_and_the_last_switches_the_factor_off(
    keyed, page, console, ana, store, authenticator
):
    session, first = authenticator
    give_password(page, console, ana)
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_selector("#queue")
    session.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": first})
    options = {
        "protocol": "ctap2", "transport": "usb", "hasUserVerification": False,
        "automaticPresenceSimulation": True,
    }  # fmt: skip
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto(f"{console}/me")
    add_key(page, "blue key")
    assert page.locator(".codes code").count() == 0
    assert [key.name for key in passkeys_of(store, ana.id)] == ["phone", "blue key"]
    for name in ("phone", "blue key"):
        page.get_by_text(f"Remove {name}").click()
        form = page.locator("details[open] form")
        form.get_by_label("Your password").fill("not the password")
        form.get_by_role("button", name="Remove it").click()
        expect(page.get_by_role("alert")).to_contain_text("not this one")
        page.get_by_text(f"Remove {name}").click()
        form.get_by_label("Your password").fill(PASSWORD)
        form.get_by_role("button", name="Remove it").click()
        expect(page.get_by_text(f"Remove {name}")).to_have_count(0)
    assert passkeys_of(store, ana.id) == []
    assert not everyone(store)[0].second_factor


def test_a_session_that_ended_opens_again_with_the_passkey_and_nothing_typed_is_lost(
    keyed, page, console, ana, store
):
    give_password(page, console, ana)
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_selector("#queue")
    page.fill("#filter", "kept")
    from bot.handoff.sessions import end_sessions

    end_sessions(store, ana.id, "somebody")
    dialog = page.locator("#dialog-again")
    expect(dialog).to_be_visible()
    page.fill("#again-password", PASSWORD)
    dialog.get_by_role("button", name="Sign in").click()
    dialog.get_by_role("button", name="Use your passkey").click()
    expect(dialog).to_be_hidden()
    expect(page.locator("#filter")).to_have_value("kept")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_the_factor_can_be_used_by_everybody(keyed, page, console, ana, scheme):
    page.emulate_media(color_scheme=scheme)
    give_password(page, console, ana)
    expect(page.get_by_role("button", name="Use your passkey")).to_be_visible()
    page.evaluate(axe_core())
    assert page.evaluate("axe.run()")["violations"] == []
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_selector("#queue")
    page.goto(f"{console}/me")
    page.evaluate(axe_core())
    assert page.evaluate("axe.run()")["violations"] == []

"""Invitations, the first set-up and the settings page, as a browser meets them."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from bot.console.app import build_app
from bot.console.outside import Check, Given, Outside
from bot.console.serve import _offer_set_up
from bot.handoff.first import code_fits, new_setup_code
from bot.handoff.staff import everyone
from bot.settings import ROOT, load_settings
from tests.console.conftest import Screen
from tests.handoff.people import PASSWORD, add, waiting_case

ACCOUNT = {"username": "Carla.M", "name": "Carla Mora", "password": PASSWORD}


@pytest.fixture
def admin(new_screen, root):
    return new_screen().sign_in(root)


def link_of(admin) -> str:
    form = {"label": "Carla", "role": "supervisor", "languages": "es en", "skills": "minor"}
    page = admin.post("/responders/invitations", **form).text
    return re.search(r"/join#([\w-]{43})<", page).group(1)


def test_somebody_invited_chooses_name_and_password_and_is_in(admin, new_screen, store):
    code = link_of(admin)
    carla = new_screen()
    assert "supervisor" in carla.post("/join", code=code).text
    answer = carla.post("/join", code=code, **ACCOUNT)
    assert answer.status_code == 303
    assert carla.get("/").status_code == 200
    [made] = [person for person in everyone(store) if person.username == "carla.m"]
    assert (made.name, made.role, made.skills) == ("Carla Mora", "supervisor", ("minor",))


def test_a_link_is_shown_once_and_not_again(admin):
    code = link_of(admin)
    page = admin.get("/responders").text
    assert code not in page
    assert "Carla" in page


def test_a_used_or_invented_code_says_so_and_opens_nothing(admin, new_screen, store):
    code = link_of(admin)
    new_screen().post("/join", code=code, **ACCOUNT)
    for wrong in (code, "x" * 43, "", "é"):
        answer = new_screen().post("/join", code=wrong, **{**ACCOUNT, "username": "other"})
        assert answer.status_code == 422
        assert "does not work" in answer.text
        assert "set-cookie" not in answer.headers
    assert len(everyone(store)) == 2


def test_a_weak_password_keeps_what_was_typed_but_the_password(admin, new_screen):
    code = link_of(admin)
    answer = new_screen().post(
        "/join", code=code, **{**ACCOUNT, "password": "canary-too-short"[:9]}
    )
    assert answer.status_code == 422
    assert "Carla Mora" in answer.text
    assert "canary" not in answer.text


def test_an_invitation_is_taken_back_on_the_page(admin, new_screen):
    code = link_of(admin)
    number = re.search(r"/invitations/([0-9a-f]{12})/end", admin.get("/responders").text).group(1)
    assert admin.post(f"/responders/invitations/{number}/end").status_code == 303
    assert new_screen().post("/join", code=code).status_code == 422


SETUP = {**ACCOUNT, "languages": "en es", "zone": "America/Chicago", "mon": "09:00-17:00"}


@pytest.fixture
def outside():
    lines = [Check("ok", "the clock is plausible"), Check("warn", "no Twilio", "docs/settings.md")]
    return Outside({"LANTERN_COUNTRY": Given("MX", ".env")}, lambda: lines)


@pytest.fixture
def wizard(app, outside, settings):
    object.__setattr__(app.state.desk, "outside", outside)
    return Screen(TestClient(app, follow_redirects=False))


def test_the_first_start_leads_to_the_set_up_and_makes_an_administrator(wizard, store):
    assert wizard.get("/sign-in").headers["location"] == "/setup"
    code = new_setup_code(store)
    page = wizard.post("/setup", code=code).text
    assert "No Twilio" in page
    assert "docs/settings.md" in page
    done = wizard.post("/setup", code=code, **SETUP)
    assert done.headers["location"] == "/me?welcome"
    [made] = everyone(store)
    assert (made.username, made.role, made.languages) == ("carla.m", "admin", ("en", "es"))
    assert "America/Chicago" in wizard.get("/settings").text
    assert "09:00-17:00" in wizard.get("/settings").text


def test_the_set_up_opens_to_nobody_without_the_code(wizard, store):
    new_setup_code(store)
    for wrong in ("", "babab-babab-babab-babab-babab"):
        answer = wizard.post("/setup", code=wrong, **SETUP)
        assert answer.status_code == 403
        assert "Finish" not in answer.text
    assert everyone(store) == []


def test_the_set_up_is_gone_once_anybody_is_there(wizard, store, ana):
    code = new_setup_code(store)
    assert wizard.get("/setup").headers["location"] == "/sign-in"
    assert wizard.post("/setup", code=code, **SETUP).headers["location"] == "/sign-in"
    assert [person.username for person in everyone(store)] == [ana.username]


@pytest.mark.parametrize("wrong", [{"password": "short"}, {"mon": "all day"}, {"zone": "Mars"}])
def test_what_cannot_be_is_said_and_makes_nobody(wizard, store, wrong):
    code = new_setup_code(store)
    answer = wizard.post("/setup", code=code, **{**SETUP, **wrong})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert everyone(store) == []
    assert wizard.post("/setup", code=code, **SETUP).status_code == 303


def test_the_settings_say_what_holds_and_where_it_comes_from(app, admin, outside):
    given = {**outside.given, "TWILIO_AUTH_TOKEN": Given("canary-secret", "environment")}
    object.__setattr__(app.state.desk, "outside", Outside(given, outside.check))
    page = admin.get("/settings").text
    assert "canary" not in page
    rows = re.findall(
        r"<code class=\"soft\">(\w+)</code></td><td[^>]*>([^<]*)</td><td>(.*?)</td>", page
    )
    said = {key: (value, by) for key, value, by in rows}
    assert said["TWILIO_AUTH_TOKEN"] == ("set, not shown", "Environment")
    assert said["LANTERN_COUNTRY"] == ("US", ".env")
    assert said["LANTERN_RETENTION"] == ("at the close", "Default")


def test_no_setting_is_missing_from_the_page(admin):
    page = admin.get("/settings").text
    table = (ROOT / "docs" / "settings.md").read_text("utf-8")
    keys = re.findall(r"^\| `([A-Z_]+)` \|", table, re.MULTILINE)
    assert [key for key in keys if key not in page and key != "LANTERN_DEMO_BIND"] == []


def test_the_password_of_the_database_is_not_shown(store, tmp_path):
    from bot.console.settings_view import shown

    url = "postgresql://lantern:canary-secret@db.example/lantern"
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_DATABASE_URL": url})
    said = {row.key: row.value for row in shown(settings, {})}
    assert said["LANTERN_DATABASE_URL"] == "postgresql://lantern:***@db.example/lantern"


def test_hours_are_kept_and_told_on_the_page(admin, store):
    form = {"zone": "UTC", "closures": "2026-12-24 2026-12-26 Holidays <b>"}
    assert admin.post("/settings/hours", **form).status_code == 303
    page = admin.get("/settings").text
    assert "Holidays &lt;b&gt;" in page
    refused = admin.post("/settings/hours", zone="UTC", mon="whenever")
    assert refused.status_code == 422
    assert "whenever" in refused.text
    assert "Holidays" in admin.get("/settings").text


def test_the_installation_is_examined_when_asked(app, admin, outside):
    object.__setattr__(app.state.desk, "outside", outside)
    assert "No Twilio" not in admin.get("/settings").text
    assert "No Twilio" in admin.get("/settings?check=1").text


def test_where_a_second_factor_is_required_nobody_gets_further_without_one(store, tmp_path, ana):
    env = {"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_SECOND_FACTOR": "required"}
    app = build_app(load_settings(env), store)
    screen = Screen(TestClient(app, follow_redirects=False))
    screen.client.post(
        "/sign-in", data={"username": ana.username, "password": PASSWORD}, headers=screen.headers
    )
    chat = waiting_case(store, text="canary-words")
    for path in ("/", f"/c/{chat}", "/handover", "/queue"):
        answer = screen.get(path)
        assert answer.headers.get("location") == "/me", path
        assert "canary" not in screen.get(path, **{"HX-Request": "true"}).text
    page = screen.get("/me").text
    assert "Set one up" in page


def test_a_directory_editor_begins_in_the_directory_and_reads_no_conversation(new_screen, store):
    chat = waiting_case(store, text="canary-words")
    editor = new_screen().sign_in(add(store, "eddi.one", "Eddi One", role="editor"))
    assert editor.get("/sign-in").headers["location"] == "/directory"
    assert editor.get("/directory").status_code == 200
    for path in ("/", f"/c/{chat}", "/queue", "/handover", "/board", "/audit", "/settings"):
        answer = editor.get(path)
        assert answer.status_code == 403, path
        assert "canary" not in answer.text


def test_the_console_prints_the_link_while_nobody_can_sign_in_and_never_after(settings, store):
    said = []
    _offer_set_up(settings, store, Outside(say=said.append))
    [line] = said
    code = line.rpartition("#")[2]
    assert line.endswith(f"http://127.0.0.1:8001/setup#{code}")
    assert code_fits(store, code)
    add(store, "ana.reyes", "Ana Reyes")
    _offer_set_up(settings, store, Outside(say=said.append))
    assert len(said) == 1

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, partial

import pytest
from argon2 import PasswordHasher
from starlette.testclient import TestClient

from bot.console.app import build_app
from bot.console.desk import _templates
from bot.console.words import Words
from bot.handoff.personas import Personas
from bot.handoff.staff import StaffMember
from bot.languages.catalogue import Catalogue
from bot.settings import load_settings
from tests.handoff.people import PASSWORD, add, open_test_store

CATALOGUE, WORDS = cache(Catalogue.load), cache(Words.load)
PERSONAS = cache(Personas.load)
TEMPLATES = cache(partial(_templates, load_settings({})))


@dataclass
class Screen:
    """A browser without a screen: keeps cookies, knows its CSRF token, says where it comes from."""

    client: TestClient
    csrf: str = ""
    headers: dict[str, str] = field(default_factory=lambda: {"Origin": "http://testserver"})

    def sign_in(self, responder: StaffMember, password: str = PASSWORD) -> Screen:
        answer = self.client.post(
            "/sign-in",
            data={"username": responder.username, "password": password},
            headers=self.headers,
        )
        assert answer.status_code == 303, answer.text
        page = self.client.get(answer.headers["location"]).text
        self.csrf = re.search(r'name="csrf" content="([^"]+)"', page).group(1)
        return self

    def get(self, path: str, **headers: str):
        return self.client.get(path, headers=headers)

    def post(self, path: str, **form: str):
        headers = {**self.headers, "X-CSRF-Token": self.csrf, "HX-Request": "true"}
        return self.client.post(path, data=form, headers=headers)


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch):
    # What a hash must cost is held in tests/handoff; here people sign in a hundred times.
    monkeypatch.setattr("bot.handoff.passwords._HASHER", PasswordHasher(1, 8, 1))


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def settings(tmp_path):
    return load_settings({"LANTERN_STATE_DIR": str(tmp_path)})


@pytest.fixture
def app(settings, store, monkeypatch):
    # Read once a run: parsing every sentence again for each test would take most of its time.
    monkeypatch.setattr("bot.console.desk.Catalogue.load", CATALOGUE)
    monkeypatch.setattr("bot.console.desk.Words.load", WORDS)
    monkeypatch.setattr("bot.console.desk.Personas.load", PERSONAS)
    monkeypatch.setattr("bot.console.desk._templates", lambda settings, words: TEMPLATES(words))
    return build_app(settings, store)


@pytest.fixture
def new_screen(app):
    def make() -> Screen:
        return Screen(TestClient(app, follow_redirects=False, raise_server_exceptions=False))

    return make


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))


@pytest.fixture
def ben(store):
    return add(store, "ben.okafor", "Ben Okafor", languages=("en",), role="supervisor")


@pytest.fixture
def root(store):
    return add(store, "ines.admin", "Ines Duarte", role="admin")


@pytest.fixture
def screen(new_screen, ana):
    return new_screen().sign_in(ana)


@pytest.fixture
def editor(store, new_screen):
    return new_screen().sign_in(add(store, "edi.tor", "Edi Tor", role="editor"))

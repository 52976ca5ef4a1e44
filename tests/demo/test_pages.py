"""The demo's pages, and its walls: fictional numbers only, nothing from other sites."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.app import build_app
from bot.demo.pages import SignIn
from bot.demo.site import SITE
from bot.settings import SettingError, Settings
from tests.demo.conftest import PHONE

BOT = Path(__file__).parents[2] / "bot"
MAY_START_IT = {"cli.py", "supervisor.py", "up.py", "demonstration.py"}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Lantern demo"),
        ("/ngo", "Juniper Street Community Center"),
        ("/ngo/es", "Centro Comunitario Juniper Street"),
        ("/ngo/fr", "Centre de quartier Juniper Street"),
        ("/ngo/ar", "مركز شارع جونيبر المجتمعي"),
        ("/ngo/ar/visit", 'dir="rtl"'),
        ("/ngo/en/visit", "What to bring"),
        (f"/phone?number=%2B{PHONE[1:]}", "(312) 555-0117"),
        (f"/phone?number={PHONE}", "(312) 555-0117"),
    ],
)
async def test_every_page_opens(visitor: httpx.AsyncClient, path: str, words: str) -> None:
    answer = await visitor.get(path)
    assert answer.status_code == 200
    assert words in answer.text
    assert "set-cookie" not in answer.headers
    assert "unsafe" not in answer.headers["content-security-policy"]


async def test_a_phone_is_made_up_for_whoever_has_none(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get("/phone")
    assert answer.status_code == 303
    assert "55501" in answer.headers["location"]


@pytest.mark.parametrize("number", ["+12025551234", "+442079460000", "<script>", "555-0142", ""])
async def test_numbers_that_could_be_someones_are_refused(
    visitor: httpx.AsyncClient, demo: Starlette, number: str
) -> None:
    assert (await visitor.get("/phone", params={"number": number})).status_code == 400
    sent = await visitor.post("/phone/send", json={"number": number, "text": "hi"})
    assert sent.status_code == 400
    assert demo.state.phones.all() == []


async def test_another_sites_form_cannot_send_a_text(
    visitor: httpx.AsyncClient, demo: Starlette
) -> None:
    body = f'{{"number": "{PHONE}", "text": "hi"}}'
    answer = await visitor.post("/phone/send", content=body, headers={"Content-Type": "text/plain"})
    assert answer.status_code == 422
    assert demo.state.phones.all() == []


async def test_the_site_takes_the_chat_from_the_gateway_with_one_line(
    visitor: httpx.AsyncClient, settings: Settings
) -> None:
    page = (await visitor.get("/ngo")).text
    assert page.count("<script") == 1
    assert f'src="{settings.public_url}/widget.js"' in page


@pytest.mark.parametrize("language", SITE)
def test_the_sample_site_says_the_same_in_every_language(language: str) -> None:
    assert SITE[language].keys() == SITE["en"].keys()
    for key, text in SITE["en"].items():
        assert isinstance(text, str) or len(SITE[language][key]) == len(text), key


async def test_a_language_that_the_site_lacks_is_not_there(visitor: httpx.AsyncClient) -> None:
    assert (await visitor.get("/ngo/xx")).status_code == 404
    assert (await visitor.get("/ngo/xx/visit")).status_code == 404


async def test_the_sign_in_is_shown_where_it_is_known(settings: Settings) -> None:
    for sign_in, shown in ((SignIn("demo", "paper-boat"), True), (None, False)):
        transport = httpx.ASGITransport(build_app(settings, sign_in=sign_in))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            assert ("paper-boat" in (await client.get("/")).text) is shown


async def test_visitors_who_type_localhost_are_brought_to_the_address_the_chat_allows(
    demo: Starlette,
) -> None:
    transport = httpx.ASGITransport(demo)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost:8003") as client:
        answer = await client.get("/ngo")
    assert (answer.status_code, answer.headers["location"]) == (307, "http://127.0.0.1:8003/ngo")


def test_the_demo_does_not_start_without_an_account(settings: Settings) -> None:
    with pytest.raises(SettingError, match="lantern up --demo"):
        build_app(replace(settings, twilio=replace(settings.twilio, auth_token="")))


def test_a_phone_can_be_emptied(demo: Starlette) -> None:
    phones = demo.state.phones
    phones.add(PHONE, "+12025550142", "hi", from_phone=True)
    phones.add("+12125550100", "+12025550142", "hi", from_phone=True)
    phones.clear(PHONE)
    assert [text.number for text in phones.all()] == ["+12125550100"]


def test_the_product_does_not_know_the_demo() -> None:
    product = [p for p in BOT.rglob("*.py") if "demo" not in p.relative_to(BOT).parts[:-1]]
    guilty = []
    for path in product:
        if path.parent == BOT and path.name in MAY_START_IT:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if any(name == "bot.demo" or name.startswith("bot.demo.") for name in names):
                guilty.append(str(path))
    assert guilty == []

"""A warm transfer: only with a written release for this service, only what is shown, kept as a referral."""

from __future__ import annotations

import html
import re

import pytest

from bot.directory.importer import import_package
from bot.directory.referrals import referrals_of
from bot.directory.search import Finder
from bot.handoff.worksheet import open_worksheet
from bot.settings import ROOT
from tests.console.seed import card
from tests.handoff.people import Talk, case, key_of, texts

SAMPLE = ROOT / "data" / "directory" / "sample"
KNOWN = {
    "language": {"code": "es"},
    "needs": ["legal"],
    "contact": {"age_band": "25_plus"},
    "situation": {"place": {"country": "US", "region": "US-TX", "name": "Houston, Texas"}},
}


@pytest.fixture
def directory(store, app):
    import_package(store, SAMPLE, source="sample", sample=True)
    desk = app.state.desk
    object.__setattr__(desk, "finder", Finder(store.read, include_sample=True))
    return desk.finder


@pytest.fixture
def service(screen, directory, chat):
    page = screen.get(f"/c/{chat}/tools/services?found=1&need=legal&place=").text
    return directory.get(
        re.findall(r'data-tool="warm" data-at="([^"]+)"', page)[0], audience="responder"
    )


@pytest.fixture
def chat(screen, store):
    chat = Talk(store, language="es").person("necesito ayuda").case("high", card(**KNOWN))
    screen.post(f"/c/{chat}/claim")
    return chat


def agreed(screen, chat, to: str, until: str = "2999-01-01") -> None:
    screen.post(
        f"/c/{chat}/card",
        **{"was:consent.share_level": "anonymous", "consent.share_level": "share_with_named"},
    )
    screen.post(f"/c/{chat}/release-form", to=to, what="language and needs", until=until)


def in_words(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def begin(screen, chat, service, **form: str):
    told = {"lines": "language,needs", "summary": "", **form}
    return screen.post(f"/c/{chat}/warm", service=service.service_id, **told)


def test_without_their_yes_nothing_may_be_told(screen, store, chat, service):
    page = screen.get(f"/c/{chat}/tools/warm?at={service.service_id}").text
    assert "They write anonymously" in page
    assert "Show what is told" not in page
    assert begin(screen, chat, service).status_code == 409
    assert referrals_of(store, chat) == []


def test_a_release_for_another_service_is_none_for_this_one(screen, store, chat, service):
    agreed(screen, chat, "Some Other House")
    page = screen.get(f"/c/{chat}/tools/warm?at={service.service_id}").text
    assert "names Some Other House, not" in in_words(page)
    assert begin(screen, chat, service).status_code == 409
    assert referrals_of(store, chat) == []


def test_what_is_told_is_shown_before_it_is_noted(screen, store, chat, service):
    agreed(screen, chat, service.name)
    form = screen.get(f"/c/{chat}/tools/warm?at={service.service_id}").text
    assert "may get: language and needs" in in_words(form)
    shown = screen.post(
        f"/c/{chat}/warm-preview",
        service=service.service_id,
        lines="language,needs",
        summary="can talk after six",
    ).text
    words = in_words(shown)
    assert "Exactly this is told" in words
    assert "Language Spanish" in words
    assert "Needs Legal" in words
    assert "can talk after six" in words
    assert "Houston" not in words
    assert service.phones[0].shown in words
    assert referrals_of(store, chat) == []


def test_a_transfer_becomes_a_referral_with_its_answer(screen, store, chat, service):
    agreed(screen, chat, service.organization or service.name)
    page = begin(screen, chat, service, summary="can talk after six")
    assert page.status_code == 200
    (referral,) = referrals_of(store, chat)
    assert referral.stage == "contacted"
    assert referral.consented_at is not None
    answered = screen.post(f"/c/{chat}/warm-answer", referral=str(referral.id), answer="accepted")
    assert "They take the person" in answered.text
    assert referrals_of(store, chat)[0].answer == "accepted"


def test_a_service_that_is_called_again_answers_for_the_last_call_alone(
    screen, store, chat, service
):
    agreed(screen, chat, service.name)
    begin(screen, chat, service)
    number = str(referrals_of(store, chat)[0].id)
    screen.post(f"/c/{chat}/warm-answer", referral=number, answer="full")
    begin(screen, chat, service)
    page = screen.post(f"/c/{chat}/warm-answer", referral=number, answer="accepted").text
    sheet = open_worksheet(key_of(store, chat), str(chat), case(store, chat)["worksheet"])
    assert [each.answer for each in sheet.transfers] == ["full", "accepted"]
    assert page.count("/warm-answer") == 1


def test_what_was_told_is_sealed_and_nothing_is_sent(screen, store, chat, service):
    agreed(screen, chat, service.name)
    before = texts(store, chat)
    begin(screen, chat, service, summary="can talk after six")
    assert b"after six" not in case(store, chat)["worksheet"]
    assert texts(store, chat) == before


@pytest.mark.parametrize(
    "told",
    [
        {"lines": "", "summary": ""},
        {"lines": "safety.medical", "summary": ""},
        {"lines": "no.such.line", "summary": ""},
        {"summary": "x" * 1001},
    ],
)
def test_only_what_is_known_can_be_told(screen, store, chat, service, told):
    agreed(screen, chat, service.name)
    assert begin(screen, chat, service, **told).status_code == 409
    assert referrals_of(store, chat) == []


def test_an_answer_to_a_transfer_of_another_conversation_is_refused(screen, store, chat, service):
    agreed(screen, chat, service.name)
    begin(screen, chat, service)
    other = Talk(store).person("hi").case("high", card())
    screen.post(f"/c/{other}/claim")
    number = str(referrals_of(store, chat)[0].id)
    refused = screen.post(f"/c/{other}/warm-answer", referral=number, answer="accepted")
    assert refused.status_code == 409
    assert referrals_of(store, chat)[0].answer is None

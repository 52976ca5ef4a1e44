from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from bot.conversation.cases import save_card
from bot.handoff.closing import forget
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.export import ExportRefusedError, exported, refusal_of
from bot.handoff.facts import read_sealed
from bot.handoff.queue import waiting
from bot.handoff.sheets import Sheets
from bot.handoff.worksheet import FIELDS, Correction, Release, Worksheet, corrected, open_worksheet
from bot.screening.card import NEEDS
from tests.console.seed import card
from tests.handoff.people import case, conversation, key_of, waiting_case

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "handoff-card.schema.json"
TODAY = date(2026, 11, 22)


@pytest.fixture
def sheets(store):
    return Sheets(store)


@pytest.fixture
def held(store, ana, relay):
    chat = waiting_case(store, card=card(contact={"age_band": "25_plus"}))
    relay.claim(chat, ana)
    return chat


def sheet_of(store, chat):
    return open_worksheet(key_of(store, chat), chat, case(store, chat)["worksheet"])


def card_of(store, chat):
    return read_sealed(store, {**conversation(store, chat), **case(store, chat)})


def test_what_a_responder_corrected_stays_whatever_the_assistant_hears_later(
    store, ana, sheets, held
):
    sheets.correct(held, ana, {"contact.age_band": "13_17", "needs": "shelter,food"})
    with store.write() as connection:
        save_card(connection, key_of(store, held), held, card(contact={"age_band": "18_24"}))
    after = card_of(store, held)
    assert (after["contact"]["age_band"], after["needs"]) == ("13_17", ["shelter", "food"])
    assert [row.facts.minor for row in waiting(store, ana)] == [True]


def test_only_who_holds_the_conversation_corrects_its_card(sheets, ben, held):
    with pytest.raises(NotHolderError):
        sheets.correct(held, ben, {"safety.alone": "yes"})


WRONG = {
    "a line that is not on the card": {"safety.tier": "none"},
    "a value that the line cannot have": {"safety.alone": "maybe"},
    "a need that there is none of": {"needs": "shelter,gold"},
    "one right and one wrong": {"safety.alone": "yes", "x": "y"},
}


@pytest.mark.parametrize("lines", WRONG.values(), ids=WRONG.keys())
def test_a_correction_that_the_card_cannot_hold_changes_nothing(store, ana, sheets, held, lines):
    with pytest.raises(NotPossibleError):
        sheets.correct(held, ana, lines)
    assert sheet_of(store, held) == Worksheet()


def test_a_worksheet_is_sealed_and_goes_with_the_conversation_s_key(store, ana, sheets, held):
    sheets.release(held, ana, "Canary House", "needs", "2999-01-01")
    assert b"Canary" not in case(store, held)["worksheet"]
    with store.write() as connection:
        forget(connection, held)
    assert conversation(store, held)["wrapped_key"] is None


def test_the_audit_names_the_lines_and_not_what_they_say(store, ana, sheets, held):
    from bot.handoff.audit_search import Wanted, search

    sheets.correct(held, ana, {"safety.suicide_screen": "positive"})
    [entry] = search(store, Wanted(act="card_corrected")).entries
    assert entry["detail"] == {"fields": ["safety.suicide_screen"]}


def test_a_step_can_be_ticked_and_unticked(store, ana, sheets, held):
    sheets.tick(held, ana, "danger.alone", done=True)
    assert sheet_of(store, held).steps["danger.alone"].by == "Ana Reyes"
    sheets.tick(held, ana, "danger.alone", done=False)
    assert sheet_of(store, held).steps == {}


def test_a_service_that_was_sent_stands_on_the_card_once(store, ana, sheets, held):
    sent = {"id": "s1", "name": "Legal Aid", "assured": "2026-10-01"}
    sheets.sent_service(held, ana, sent)
    sheets.sent_service(held, ana, sent)
    assert [each["hsds_service_id"] for each in card_of(store, held)["shown"]] == ["s1"]


RELEASES = {
    "nobody": ("", "needs", "2999-01-01"),
    "nothing": ("Partner", " ", "2999-01-01"),
    "a day that is past": ("Partner", "needs", "2020-01-01"),
    "no day": ("Partner", "needs", ""),
    "no date at all": ("Partner", "needs", "soon"),
    "a novel": ("Partner", "x" * 300, "2999-01-01"),
}


@pytest.mark.parametrize("given", RELEASES.values(), ids=RELEASES.keys())
def test_a_release_names_who_what_and_until_when(ana, sheets, held, given):
    with pytest.raises(NotPossibleError):
        sheets.release(held, ana, *given)


def test_a_release_can_be_taken_back(store, ana, sheets, held):
    sheets.release(held, ana, "Partner", "needs", "2999-01-01")
    assert sheet_of(store, held).release.to == "Partner"
    sheets.revoke(held, ana)
    assert sheet_of(store, held).release is None


GIVEN = Release("Partner", "needs", "2026-12-01", "Ana", 0.0)
PAST = Release("Partner", "needs", "2026-11-01", "Ana", 0.0)
CONSENT = {
    "anonymous: not even to our own records": ("anonymous", "json", None, "anonymously"),
    "anonymous: no page either": ("anonymous", "print", None, "anonymously"),
    "anonymous: a release does not help": ("anonymous", "htcds", GIVEN, "anonymously"),
    "confidential: our own records": ("confidential_helpline_only", "json", None, ""),
    "confidential: a page for our own records": ("confidential_helpline_only", "print", None, ""),
    "confidential: no partner": ("confidential_helpline_only", "htcds", GIVEN, "alone"),
    "shared: no partner without a release": ("share_with_named", "htcds", None, "release"),
    "shared: no partner after its end": ("share_with_named", "htcds", PAST, "ended"),
    "shared and released": ("share_with_named", "htcds", GIVEN, ""),
    "shared: on its last day": (
        "share_with_named", "htcds", Release("P", "x", "2026-11-22", "Ana", 0.0), "",
    ),
    "not known is not yes": ("", "json", None, "anonymously"),
}  # fmt: skip


@pytest.mark.parametrize(("level", "form", "release", "reason"), CONSENT.values(), ids=CONSENT)
def test_consent_decides_what_leaves_the_console(level, form, release, reason):
    plain = full_card(share_level=level)
    said = refusal_of(form, plain, Worksheet(release=release), TODAY)
    assert (reason in said) if reason else said == ""
    if reason:
        with pytest.raises(ExportRefusedError):
            exported(form, plain, Worksheet(release=release), TODAY)
    else:
        assert exported(form, plain, Worksheet(release=release), TODAY)


def test_without_a_card_nothing_is_handed_out():
    assert refusal_of("json", {}, Worksheet(), TODAY)


def full_card(**consent):
    """A card as the screening room builds it."""
    from bot.screening.assessment import assess_state
    from bot.screening.card import CardContext, build_card
    from bot.screening.state import State
    from bot.screening.taxonomy import load_taxonomy

    taxonomy = load_taxonomy(SCHEMA.parents[2] / "data" / "indicators" / "taxonomy.yml")
    state = State()
    context = CardContext(
        "0" * 32, "sms", "2026-11-22T00:00:00Z", "es", 0.9, "US", "m", "until_close"
    )
    made = build_card(state, assess_state(state, taxonomy), context, taxonomy)
    return {**made, "consent": {**made["consent"], **consent}}


def test_every_correction_leaves_a_card_that_its_schema_allows():
    schema = json.loads(SCHEMA.read_text("utf-8"))
    plain = full_card(share_level="share_with_named")
    for name, choices in FIELDS.items():
        for choice in choices:
            sheet = Worksheet(corrections={name: Correction(choice, "Ana", 0.0)})
            jsonschema.validate(corrected(plain, sheet), schema)
    sheet = Worksheet(
        corrections={"needs": Correction(list(NEEDS), "Ana", 0.0)},
        services=({"id": "s1", "name": "Legal Aid", "assured": "2026-10-01"},),
    )
    jsonschema.validate(exported("json", corrected(plain, sheet), sheet, TODAY), schema)


def test_a_partner_s_export_says_under_which_release_it_was_made():
    data = exported(
        "htcds", full_card(share_level="share_with_named"), Worksheet(release=GIVEN), TODAY
    )
    assert data["con_ConsentText"] == {"to": "Partner", "what": "needs", "until": "2026-12-01"}
    assert "conversation" not in json.dumps(data)

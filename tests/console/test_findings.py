"""Findings on the person's words: accepted, rejected, put right, and kept for testing only by consent."""

from __future__ import annotations

import html
import json
import re
import stat

import pytest
from typer.testing import CliRunner

from bot.cli import app as cli_app
from bot.handoff.audit import verify_chain
from bot.handoff.findings import masked
from bot.handoff.samples import evaluation_rows
from tests.console.seed import card, sign
from tests.handoff.people import Talk, add, case, key_of

FINDINGS = [
    {"indicator": "papers_taken", "words": "my boss took my passport"},
    {"indicator": "debt_controls_them", "words": "I owe"},
]
SAID = "my boss took my passport, I owe 4000 dollars, call 202 555 0143"


@pytest.fixture
def chat(screen, store):
    signs = [sign("papers_taken", 1), sign("debt_controls_them", 1)]
    chat = Talk(store).person(SAID, findings=FINDINGS).case("high", card(indicators=signs))
    screen.post(f"/c/{chat}/claim")
    return chat


def judge(screen, chat, key, verdict, **more):
    return screen.post(f"/c/{chat}/finding", key=key, verdict=verdict, **more)


def keep(screen, chat, text="my boss took my passport", tier="high"):
    return screen.post(f"/c/{chat}/sample", turn="1", text=text, tier=tier)


def of_card(screen, chat) -> str:
    page = screen.get(f"/c/{chat}").text
    return html.unescape(re.sub(r"<[^>]+>", " ", page.split('<div id="card">')[1]))


def test_each_finding_stands_with_the_words_it_rests_on(screen, chat):
    page = screen.get(f"/c/{chat}/tools/findings").text
    assert '<q dir="auto">my boss took my passport</q>' in page
    assert '<q dir="auto">I owe</q>' in page


def test_an_accepted_finding_says_who_let_it_stand(screen, chat):
    assert re.search(r"Right</span>, says Ana Reyes", judge(screen, chat, "1.0", "accept").text)
    assert "right, Ana Reyes" in screen.get(f"/c/{chat}").text


def test_a_rejected_finding_leaves_the_card_and_the_tier_stays(screen, store, chat):
    assert "Debt controls them" in of_card(screen, chat)
    judge(screen, chat, "1.1", "reject")
    assert "Debt controls them" not in of_card(screen, chat)
    assert "Papers taken" in of_card(screen, chat)
    assert case(store, chat)["tier"] == "high"


def test_a_finding_put_right_stands_on_the_card_as_what_it_is(screen, chat):
    judge(screen, chat, "1.1", "correct", indicator="pay_withheld")
    assert "Pay withheld" in of_card(screen, chat)
    assert "Debt controls them" not in of_card(screen, chat)


def test_a_verdict_can_be_changed(screen, chat):
    judge(screen, chat, "1.1", "reject")
    judge(screen, chat, "1.1", "accept")
    assert "Debt controls them" in of_card(screen, chat)


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"key": "1.9", "verdict": "accept"}, "no such finding"),
        ({"key": "7.0", "verdict": "accept"}, "no such turn"),
        ({"key": "", "verdict": "accept"}, "no such turn"),
        ({"key": "1.0", "verdict": "perhaps"}, "right, wrong, or something else"),
        ({"key": "1.0", "verdict": "correct"}, "Choose what it is instead"),
        ({"key": "1.0", "verdict": "correct", "indicator": "no_such"}, "Choose what it is instead"),
    ],
)
def test_a_verdict_that_makes_no_sense_changes_nothing(screen, store, chat, form, sentence):
    refused = screen.post(f"/c/{chat}/finding", **form)
    assert refused.status_code == 409
    assert sentence in refused.text
    assert case(store, chat)["worksheet"] is None


def test_whoever_reads_along_sees_verdicts_and_gives_none(new_screen, store, chat):
    other = new_screen().sign_in(add(store, "ben.okafor", "Ben Okafor"))
    assert "Not so:" not in other.get(f"/c/{chat}/tools/findings").text
    assert judge(other, chat, "1.0", "accept").status_code == 409


def test_no_words_are_kept_without_consent(screen, store, chat):
    judge(screen, chat, "1.0", "accept")
    judge(screen, chat, "1.1", "reject")
    assert "have not agreed" in keep(screen, chat).text
    assert evaluation_rows(store) == []


def test_no_words_are_kept_before_every_finding_was_judged(screen, store, chat):
    screen.post(f"/c/{chat}/testing", agreed="yes")
    judge(screen, chat, "1.0", "accept")
    assert "Judge every finding" in keep(screen, chat).text
    assert evaluation_rows(store) == []


def with_a_sample(screen, chat):
    judge(screen, chat, "1.0", "accept")
    judge(screen, chat, "1.1", "correct", indicator="pay_withheld")
    screen.post(f"/c/{chat}/testing", agreed="yes")
    assert keep(screen, chat).status_code == 200


def test_with_consent_the_sentence_becomes_a_row_that_leads_to_nobody(screen, store, chat):
    with_a_sample(screen, chat)
    (row,) = evaluation_rows(store)
    assert row["text"] == "my boss took my passport"
    assert (row["lang"], row["tier"]) == ("en", "high")
    assert row["indicators"] == ["papers_taken", "pay_withheld"]
    assert chat not in json.dumps(row)


def test_consent_taken_back_throws_the_words_away(screen, store, chat):
    with_a_sample(screen, chat)
    screen.post(f"/c/{chat}/testing", agreed="no")
    assert evaluation_rows(store) == []
    screen.post(f"/c/{chat}/testing", agreed="yes")
    assert evaluation_rows(store) == []


def test_who_takes_back_that_anything_may_be_passed_on_is_not_exported(screen, store, chat):
    from datetime import datetime, timedelta, timezone

    from bot.conversation.cases import save_card

    with_a_sample(screen, chat)
    later = (datetime.now(timezone.utc) + timedelta(minutes=1)).isoformat()
    with store.write() as connection:
        changed = card(consent={"share_level": "anonymous", "withdrawn_at": later})
        save_card(connection, key_of(store, chat), chat, changed)
    assert evaluation_rows(store) == []


def test_a_verdict_changed_later_asks_for_the_words_again(screen, store, chat):
    with_a_sample(screen, chat)
    judge(screen, chat, "1.0", "reject")
    assert evaluation_rows(store) == []


def test_kept_words_are_sealed_and_go_with_the_conversation(screen, store, chat):
    from bot.handoff.closing import forget

    with_a_sample(screen, chat)
    assert b"passport" not in case(store, chat)["worksheet"]
    assert key_of(store, chat)
    with store.write() as connection:
        forget(connection, chat)
    assert evaluation_rows(store) == []
    assert case(store, chat)["worksheet"] is None


def test_numbers_and_addresses_are_masked_before_the_responder_sees_them(screen, chat):
    with_a_sample(screen, chat)
    judge(screen, chat, "1.0", "accept")
    page = screen.get(f"/c/{chat}/tools/findings").text
    assert "call ###" in page.split("<textarea")[1].split("</textarea>")[0]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("call me +1 (202) 555-0143 now", "call me ### now"),
        ("mail ana@example.org", "mail ###"),
        ("see https://example.org/a?b=1 ok", "see ### ok"),
        ("I am 15 and work 12 hours", "I am 15 and work 12 hours"),
        ("رقمي ٠١٢٣٤٥٦٧", "رقمي ###"),
    ],
)
def test_what_points_to_somebody_is_masked(said, left):
    assert masked(said) == left


def test_the_log_says_that_it_was_judged_and_nothing_that_was_said(screen, store, chat):
    from sqlalchemy import select

    from bot.storage.schema import AuditEntry

    with_a_sample(screen, chat)
    with store.read() as connection:
        entries = connection.execute(select(AuditEntry.__table__)).mappings().all()
    acts = [entry["act"] for entry in entries]
    assert {"finding_judged", "testing_agreed", "sample_kept"} <= set(acts)
    assert "passport" not in json.dumps([dict(entry) for entry in entries])
    assert verify_chain(store) == []


def test_the_command_writes_a_file_for_its_owner_alone_and_spares_an_existing_one(
    screen, store, chat, tmp_path, monkeypatch
):
    with_a_sample(screen, chat)
    monkeypatch.setenv("LANTERN_STATE_DIR", str(tmp_path))
    monkeypatch.setenv("LANTERN_KEY_FILE", str(tmp_path / "key"))
    file = tmp_path / "corrections.jsonl"
    done = CliRunner().invoke(cli_app, ["corrections", "export", str(file)])
    assert "1 sentences with consent" in done.output
    assert json.loads(file.read_text("utf-8"))["indicators"] == ["papers_taken", "pay_withheld"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = CliRunner().invoke(cli_app, ["corrections", "export", str(file)])
    assert again.exit_code == 1
    assert "is there already" in again.output

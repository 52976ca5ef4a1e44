"""The card on its way out to Aselo and FHIR: only as far as the person agreed, and nothing made up."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.handoff.aselo import MAPPINGS, to_aselo
from bot.handoff.export import ExportRefusedError, exported
from bot.handoff.sheet_parts import Release, Transfer
from bot.handoff.worksheet import Worksheet
from tests.console.seed import card, sign

TODAY = date(2026, 11, 22)
RELEASE = Release("Casa Luz", "needs and language", "2026-12-31", "Ana Reyes", 0.0)
HOUSE = {"id": "svc-7", "name": "Casa Luz", "assured": ""}


def known(level: str = "share_with_named"):
    return card(
        language={"code": "es"},
        contact={"role": "self", "age_band": "18_24"},
        consent={"share_level": level, "police": "no"},
        safety={"tier": "high", "device_safe": "no"},
        situation={"place": {"country": "US", "region": "US-TX", "name": "Houston, Texas"}},
        indicators=[sign("papers_taken", 1), sign("device_not_safe", 2, value="no")],
        needs=["shelter", "legal"],
    )


def extension(resource) -> dict[str, str]:
    (found,) = [e for e in resource["extension"] if e["url"] == "urn:lantern:x_hotline"]
    return {e["url"]: next(v for k, v in e.items() if k != "url") for e in found["extension"]}


@pytest.mark.parametrize(
    ("form", "level", "sheet", "sentence"),
    [
        ("aselo", "anonymous", Worksheet(release=RELEASE), "anonymously"),
        ("fhir", "anonymous", Worksheet(release=RELEASE), "anonymously"),
        ("fhir", "confidential_helpline_only", Worksheet(release=RELEASE), "the helpline alone"),
        ("fhir", "share_with_named", Worksheet(), "No written release"),
        (
            "fhir",
            "share_with_named",
            Worksheet(release=Release("Casa Luz", "needs", "2026-11-21", "Ana", 0.0)),
            "ended on 2026-11-21",
        ),
    ],
)
def test_nothing_leaves_above_what_they_agreed_to(form, level, sheet, sentence):
    with pytest.raises(ExportRefusedError, match=sentence):
        exported(form, known(level), sheet, TODAY)


def test_aselo_gets_answers_that_its_mappings_name():
    out = exported("aselo", known("confidential_helpline_only"), Worksheet(), TODAY)
    answers = out["attributes"]["preEngagementData"]
    assert set(answers) == set(MAPPINGS) == set(out["PrepopulateMappings"]["preEngagement"])
    assert answers["aboutSelf"] == "Yes"
    assert answers["age"] == "18-24"
    assert answers["location"] == "Houston, Texas"
    assert answers["needs"] == "shelter, legal"
    assert "papers_taken" in answers["callSummary"]
    assert "device_not_safe" not in answers["callSummary"]
    assert out["x_hotline"]["tier"] == "high"


def test_for_aselo_what_is_unknown_is_unknown_and_never_no():
    answers = to_aselo(card())["attributes"]["preEngagementData"]
    assert set(answers.values()) == {"Unknown"} | ({answers["language"]} - {"Unknown"})


def test_fhir_has_a_request_and_a_task_for_each_need():
    out = exported("fhir", known(), Worksheet(release=RELEASE, services=(HOUSE,)), TODAY)
    resources = [entry["resource"] for entry in out["entry"]]
    assert [r["resourceType"] for r in resources] == ["ServiceRequest", "Task"] * 2
    request, task = resources[:2]
    assert request["code"]["coding"][0]["code"] == "shelter"
    assert request["priority"] == "urgent"
    assert request["performer"][0]["identifier"]["value"] == "svc-7"
    assert task["focus"]["reference"] == out["entry"][0]["fullUrl"]
    assert task["restriction"]["period"]["end"] == "2026-12-31"
    assert task["status"] == "requested"


@pytest.mark.parametrize(
    ("answer", "status"),
    [("accepted", "accepted"), ("declined", "rejected"), ("full", "rejected"), ("", "requested")],
)
def test_the_task_stands_as_the_service_answered(answer, status):
    told = Transfer("svc-7", "Casa Luz", ("needs",), "", 1, "Ana Reyes", 0.0, answer)
    out = exported("fhir", known(), Worksheet(release=RELEASE, transfers=(told,)), TODAY)
    assert out["entry"][1]["resource"]["status"] == status


def test_no_other_service_answers_for_the_one_that_is_named():
    other = Transfer("svc-8", "Casa", ("needs",), "", 2, "Ana Reyes", 0.0, "accepted")
    sent = {"id": "svc-8", "name": "Casa", "assured": ""}
    sheet = Worksheet(release=RELEASE, transfers=(other,), services=(sent,))
    task = exported("fhir", known(), sheet, TODAY)["entry"][1]["resource"]
    assert task["status"] == "requested"
    assert task["owner"] == {"display": "Casa Luz"}


def test_the_fhir_extension_says_what_the_hotline_knows_and_what_was_agreed():
    out = exported("fhir", known(), Worksheet(release=RELEASE), TODAY)
    told = extension(out["entry"][0]["resource"])
    assert told["tier"] == "high"
    assert told["device_safe"] == "no"
    assert told["release_what"] == "needs and language"
    assert told["release_until"] == "2026-12-31"


def test_fhir_names_nobody_and_codes_no_diagnosis():
    text = json.dumps(exported("fhir", known(), Worksheet(release=RELEASE), TODAY))
    person = json.loads(text)["entry"][0]["resource"]["contained"][0]
    assert set(person) == {"resourceType", "id", "communication"}
    assert "Houston" not in text
    assert "icd" not in text.lower()
    assert "papers_taken" not in text


def test_without_a_known_need_fhir_still_asks_for_help():
    plain = {**known(), "needs": []}
    out = exported("fhir", plain, Worksheet(release=RELEASE), TODAY)
    assert out["entry"][0]["resource"]["code"]["coding"][0]["code"] == "help"

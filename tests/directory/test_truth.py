"""What is given out is true: checked, checked again, and moved down when somebody says that it is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.directory.checking import Check, CheckRefusedError, history, record_check
from bot.directory.editing import EditRefusedError, NewService, add_service, change_service
from bot.directory.feedback import note_feedback, weigh
from bot.directory.found import FoundService
from bot.directory.intake import Options
from bot.directory.report import DirectoryFileError
from bot.directory.search import Finder, SearchRequest
from bot.directory.worklist import check_script, work_list
from bot.storage.database import Store
from tests.directory.conftest import TODAY, bring, rows_of, write_package

SERVICES = {
    "pantry": {"name": "Alpha Pantry", "needs": "food", "assured_date": "2026-10-01"},
    "kitchen": {"name": "Beta Kitchen", "needs": "food", "assured_date": "2026-09-01"},
    "old": {"name": "Old Pantry", "needs": "food", "assured_date": "2024-01-01"},
    "never": {"name": "Unchecked Pantry", "needs": "food", "assured_date": ""},
    "house": {"name": "Harbor", "needs": "shelter", "assured_date": "2026-10-01"},
}


def fill(store: Store, folder: Path, **changes: dict[str, object]) -> None:
    services = [
        {"id": i, "organization_id": "o", "status": "active", "url": "https://org.example"}
        | {**row, **changes.get(i, {})}
        for i, row in SERVICES.items()
    ]
    tables = {"organizations": [{"id": "o", "name": "Org"}], "services": services}
    bring(store, write_package(folder, tables))


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    fill(store, tmp_path / "p")
    return store


def finder(store: Store, today: date = TODAY) -> Finder:
    return Finder(store.read, today=lambda: today)


def find(store: Store, name: str) -> FoundService:
    found = finder(store).search(SearchRequest(audience="responder", limit=50))
    return next(f for f in found if f.name == name)


def offered(store: Store, need: str = "food", today: date = TODAY) -> list[str]:
    return [f.name for f in finder(store, today).search(SearchRequest((need,), limit=50))]


def checked(store: Store, name: str, outcome: str, **more: object) -> None:
    check = Check(find(store, name).service_id, "ana", "phone", outcome, TODAY)
    record_check(store, replace(check, **more))  # type: ignore[arg-type]


def test_a_confirmed_service_is_sure_again_until_its_next_check(filled: Store) -> None:
    assert find(filled, "Old Pantry").stale
    checked(filled, "Old Pantry", "confirmed", days=90)
    found = find(filled, "Old Pantry")
    assert (found.stale, found.assured) == (False, "2026-11-21")
    assert found.next_check_due == (TODAY + timedelta(days=90)).isoformat()


def test_a_service_that_nobody_had_checked_is_given_to_people_once_somebody_has(
    filled: Store,
) -> None:
    assert "Unchecked Pantry" not in offered(filled)
    checked(filled, "Unchecked Pantry", "confirmed")
    assert "Unchecked Pantry" in offered(filled)


def test_a_full_service_is_hidden_until_there_may_be_room(filled: Store) -> None:
    checked(filled, "Alpha Pantry", "full", days=3)
    assert "Alpha Pantry" not in offered(filled)
    seen = find(filled, "Alpha Pantry")
    assert seen.full_until == "2026-11-24"
    assert "full:2026-11-24" in seen.why
    assert "Alpha Pantry" in offered(filled, today=TODAY + timedelta(days=4))


def test_a_closed_service_is_hidden_from_everybody_and_stays_so_after_an_import(
    filled: Store, tmp_path: Path
) -> None:
    closed = find(filled, "Alpha Pantry").service_id
    checked(filled, "Alpha Pantry", "closed")
    fill(filled, tmp_path / "again", pantry={"description": "Changed."})
    assert "Alpha Pantry" not in offered(filled)
    assert finder(filled).get(closed, audience="responder") is None


def test_no_answer_changes_nothing_and_is_remembered(filled: Store) -> None:
    before = find(filled, "Old Pantry")
    checked(filled, "Old Pantry", "no_answer")
    assert find(filled, "Old Pantry") == before
    (item,) = [i for i in work_list(filled, TODAY) if i.name == "Old Pantry"]
    assert item.tried == 1


def test_an_import_does_not_take_a_later_check_back(filled: Store, tmp_path: Path) -> None:
    checked(filled, "Old Pantry", "confirmed")
    fill(filled, tmp_path / "again", old={"description": "New words."})
    (row,) = [r for r in rows_of(filled, "service") if r["name"] == "Old Pantry"]
    assert (row["assured_date"], row["description"]) == (TODAY, "New words.")
    assert row["assured_by"] == "ana"


BAD_CHECKS = {
    "no outcome that is known": {"outcome": "fine"},
    "no way that is known": {"way": "pigeon"},
    "nobody": {"by": " "},
    "a note without end": {"note": "x" * 501},
    "a check in ten years": {"days": 3650},
    "a service that is none": {"service_id": "nowhere"},
}


@pytest.mark.parametrize("change", BAD_CHECKS.values(), ids=BAD_CHECKS.keys())
def test_a_check_that_says_nothing_is_refused(filled: Store, change: dict[str, object]) -> None:
    with pytest.raises(CheckRefusedError):
        checked(filled, "Alpha Pantry", **{"outcome": "confirmed", **change})  # type: ignore[arg-type]
    assert rows_of(filled, "check") == []


def test_a_note_may_not_hold_the_address_of_a_confidential_place(filled: Store) -> None:
    with pytest.raises(CheckRefusedError, match="confidential"):
        checked(filled, "Harbor", "confirmed", note="now at 99 Elm Street")
    assert not find(filled, "Harbor").doubts


def test_the_work_list_puts_the_doubted_first_and_leaves_out_the_sound(filled: Store) -> None:
    note_feedback(
        filled, find(filled, "Beta Kitchen").service_id, "wrong", "responder", today=TODAY
    )
    items = {item.name: item.reasons for item in work_list(filled, TODAY)}
    assert next(iter(items)) == "Beta Kitchen"
    assert items["Old Pantry"] == ("past_due",)
    assert items["Unchecked Pantry"] == ("never_checked",)
    assert "Alpha Pantry" not in items


def test_what_falls_due_within_a_month_is_on_the_list(filled: Store) -> None:
    names = {i.name: i.reasons for i in work_list(filled, date(2027, 9, 15))}
    assert names["Alpha Pantry"] == ("due_soon",)


def test_a_responders_word_moves_a_service_behind_the_others(filled: Store) -> None:
    assert offered(filled)[0] == "Alpha Pantry"
    alpha = find(filled, "Alpha Pantry").service_id
    note_feedback(filled, alpha, "no_answer", "responder", today=TODAY)
    assert offered(filled)[:2] == ["Beta Kitchen", "Alpha Pantry"]
    assert "doubts:2" in find(filled, "Alpha Pantry").why


def test_a_responder_who_hears_that_it_is_full_hides_it_for_two_days(filled: Store) -> None:
    alpha = find(filled, "Alpha Pantry").service_id
    note_feedback(filled, alpha, "full", "responder", today=TODAY)
    assert "Alpha Pantry" not in offered(filled)
    assert "Alpha Pantry" in offered(filled, today=TODAY + timedelta(days=3))


def test_people_who_write_in_cannot_take_a_service_from_everybody_else(filled: Store) -> None:
    alpha = find(filled, "Alpha Pantry").service_id
    for _ in range(50):
        note_feedback(filled, alpha, "closed", "person", today=TODAY)
    assert "Alpha Pantry" in offered(filled)
    assert find(filled, "Alpha Pantry").doubts == 2


def test_a_check_settles_the_complaints(filled: Store) -> None:
    alpha = find(filled, "Alpha Pantry").service_id
    note_feedback(filled, alpha, "no_answer", "responder", today=TODAY)
    checked(filled, "Alpha Pantry", "confirmed")
    assert find(filled, "Alpha Pantry").doubts == 0
    assert note_feedback(filled, alpha, "no_answer", "person", today=TODAY) == 1


WEIGHTS = {
    "nobody complains": ([], 0),
    "one person": ([("no_answer", "person")], 1),
    "many people": ([("wrong", "person")] * 9, 2),
    "a responder": ([("full", "responder")], 2),
    "it was not for one": ([("not_for_me", "person")], 0),
    "it was not for three": ([("not_for_me", "person")] * 3, 1),
}


@pytest.mark.parametrize(("complaints", "expected"), WEIGHTS.values(), ids=WEIGHTS.keys())
def test_complaints_weigh(complaints: list[tuple[str, str]], expected: int) -> None:
    assert weigh(complaints) == expected


def test_a_field_changed_by_hand_outlives_an_import_and_its_history_is_kept(
    filled: Store, tmp_path: Path
) -> None:
    alpha = find(filled, "Alpha Pantry").service_id
    changed = change_service(filled, alpha, {"alert": "Ring twice", "text_ok": "yes"}, "ana")
    assert changed == ["alert", "text_ok"]
    fill(filled, tmp_path / "again", pantry={"alert": "None", "description": "New words."})
    (row,) = [r for r in rows_of(filled, "service") if r["id"] == alpha]
    assert (row["alert"], row["text_ok"], row["description"]) == ("Ring twice", True, "New words.")
    said = [(e.by, e.what, e.replacement) for e in history(filled, alpha) if e.kind == "change"]
    assert ("ana", "alert", "Ring twice") in said
    assert ("import: Test list", "description", "New words.") in said


BAD_CHANGES = {
    "a field that is not for hands": ("digest", "x"),
    "a script for a web page": ("url", "javascript:alert(1)"),
    "an age that is none": ("minimum_age", "old"),
    "no name": ("name", " "),
    "a word that is none of ours": ("access", "everybody"),
}


@pytest.mark.parametrize(("field", "value"), BAD_CHANGES.values(), ids=BAD_CHANGES.keys())
def test_a_bad_change_is_refused_whole(filled: Store, field: str, value: str) -> None:
    before = rows_of(filled, "service")
    alpha = find(filled, "Alpha Pantry").service_id
    with pytest.raises(EditRefusedError, match=field):
        change_service(filled, alpha, {"alert": "x", field: value}, "ana")
    assert rows_of(filled, "service") == before


def test_the_address_of_a_confidential_place_cannot_be_typed_into_a_field(filled: Store) -> None:
    house = find(filled, "Harbor").service_id
    with pytest.raises(EditRefusedError, match="confidential"):
        change_service(filled, house, {"description": "Come to 99 Elm Street"}, "ana")


def test_a_service_that_is_typed_in_obeys_the_rules_of_an_import(store: Store) -> None:
    options = Options("This hotline", today=TODAY, assured=TODAY, assured_by="ana")
    new = NewService("New Org", "Night Shelter", "shelter", phone="212-736-5000", street="9 Elm St")
    report = add_service(store, replace(new, city="Houston", state="TX", area="Texas"), options)
    assert report.services == 1
    (found,) = finder(store).search(SearchRequest(("shelter",)))
    assert (found.confidential, found.address) == (True, "")
    assert [phone.number for phone in found.phones] == ["+12127365000"]
    with pytest.raises(DirectoryFileError):
        add_service(store, replace(new, name="", organization=""), options)


def test_the_script_asks_what_matters_and_speaks_of_no_person(filled: Store) -> None:
    script = " ".join(check_script(find(filled, "Harbor"), "Lantern"))
    assert "Harbor" in script
    assert "address to ourselves" in script
    assert "traffick" not in script.lower()

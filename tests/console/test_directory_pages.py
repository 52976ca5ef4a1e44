"""The directory's pages: kept true by hand, with every change on record and no address given away."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.directory.found import SearchRequest
from bot.directory.search import Finder, today_utc
from bot.directory.unmet import note_asked
from tests.console.directory_store import SERVICE, STREET, acts, count, fill, row_of


@pytest.fixture
def directory(store, tmp_path):
    fill(store, tmp_path)
    with store.read() as connection:
        rows = connection.execute(select([SERVICE.c.name, SERVICE.c.id])).fetchall()
    return {name.rpartition(" ")[2].lower(): service_id for name, service_id in rows}


def form_of(screen, service_id, **changes):
    """The change form as a browser would send it, with some fields typed over."""
    page = screen.get(f"/directory/services/{service_id}/edit")
    assert page.status_code == 200
    return changes | {f"was:{name}": "" for name in changes}


def test_an_editor_begins_in_the_directory_and_sees_no_conversation(editor):
    assert editor.get("/directory").status_code == 200
    assert editor.get("/").status_code == 403


def test_a_responder_looks_services_up_and_changes_none(screen, directory):
    page = screen.get(f"/directory/services/{directory['pantry']}")
    assert "Harbor Pantry" in page.text
    assert "(212) 736-5000" in page.text
    assert "/edit" not in page.text
    answer = screen.post(f"/directory/services/{directory['pantry']}/edit", name="Gone")
    assert answer.status_code == 403


def test_a_field_that_is_changed_is_kept_noted_and_shown_in_the_history(editor, store, directory):
    pantry = directory["pantry"]
    typed = form_of(editor, pantry, alert="Ring twice", spoken="es, vi (interpreter)")
    assert editor.post(f"/directory/services/{pantry}/edit", **typed).status_code == 303
    row = row_of(store, pantry)
    assert (row["alert"], row["spoken"]) == ("Ring twice", {"es": "staff", "vi": "interpreter"})
    assert acts(store, "service_changed") == [
        ("edi.tor", f"service:{pantry}", {"fields": ["alert", "spoken"]})
    ]
    assert "Ring twice" in editor.get(f"/directory/services/{pantry}").text


BAD_FIELDS = {
    "a web page that is none": ({"url": "example"}, "Web page: is no web address"),
    "no name": ({"name": " ", "was:name": "Harbor Pantry"}, "Name: a service needs one"),
    "a language that is none": ({"spoken": "xx-yy-zz"}, "Languages: is not a language"),
    "a field that somebody else changed": (
        {"description": "New", "was:description": "Old"},
        "Somebody else changed this in the meantime: Description",
    ),
}


def test_a_field_that_cannot_be_is_refused_and_nothing_typed_is_lost(editor, store, directory):
    pantry = directory["pantry"]
    before = row_of(store, pantry)
    for label, (typed, said) in BAD_FIELDS.items():
        form = form_of(editor, pantry, alert="Kept in the form") | typed
        answer = editor.post(f"/directory/services/{pantry}/edit", **form)
        assert answer.status_code == 422, label
        assert said in answer.text, label
        assert "Kept in the form" in answer.text, label
        assert row_of(store, pantry) == before, label


def test_an_address_cannot_be_typed_into_a_confidential_service(editor, store, directory):
    house = directory["house"]
    typed = form_of(editor, house, description="Come to 99 Elm Street")
    answer = editor.post(f"/directory/services/{house}/edit", **typed)
    assert answer.status_code == 422
    assert "confidential" in answer.text
    noted = editor.post(
        f"/directory/services/{house}/check",
        outcome="confirmed",
        way="phone",
        note="at 99 Elm Street",
    )
    assert noted.status_code == 422
    added = editor.post(
        f"/directory/services/{house}/numbers",
        number="212-736-5009",
        type="voice",
        note="9 Elm Street",
    )
    assert added.status_code == 422


OUTCOMES = {
    "confirmed": {"closed_on": None, "full_until": None},
    "full": {"closed_on": None, "full_until": ...},
    "closed": {"closed_on": ...},
    "no_answer": {"closed_on": None, "assured_by": "list"},
}


@pytest.mark.parametrize(("outcome", "then"), OUTCOMES.items(), ids=OUTCOMES)
def test_what_a_check_found_is_written_down(editor, store, directory, outcome, then):
    pantry = directory["pantry"]
    answer = editor.post(
        f"/directory/services/{pantry}/check", outcome=outcome, way="phone", days=""
    )
    assert answer.status_code == 303
    row = row_of(store, pantry)
    for column, value in then.items():
        assert (row[column] is not None) if value is ... else (row[column] == value)
    assert acts(store, "service_checked")[0].detail == {"outcome": outcome, "way": "phone"}
    assert "edi.tor" in editor.get(f"/directory/services/{pantry}").text


BAD_CHECKS = {
    "no outcome": {"way": "phone"},
    "days that are none": {"way": "phone", "outcome": "confirmed", "days": "soon"},
    "too many days": {"way": "phone", "outcome": "confirmed", "days": "9999"},
}


def test_a_check_that_says_too_little_is_refused(editor, store, directory):
    before = row_of(store, directory["pantry"])
    for label, form in BAD_CHECKS.items():
        answer = editor.post(f"/directory/services/{directory['pantry']}/check", **form)
        assert answer.status_code == 422, label
        assert row_of(store, directory["pantry"]) == before, label


def test_a_retired_service_is_offered_to_nobody_and_an_import_does_not_bring_it_back(
    editor, store, directory, tmp_path
):
    pantry = directory["pantry"]
    editor.post(f"/directory/services/{pantry}/retire", status="inactive")
    fill(store, tmp_path)
    found = Finder(store.read).search(SearchRequest(("food",)))
    assert [s for s in found if s.service_id == pantry] == []
    assert "Retired" in editor.get(f"/directory/services/{pantry}").text
    editor.post(f"/directory/services/{pantry}/retire", status="active")
    assert Finder(store.read).search(SearchRequest(("food",)))


def test_a_number_that_is_taken_out_stays_out_and_one_that_is_added_stays_in(
    editor, store, directory, tmp_path
):
    pantry = directory["pantry"]
    page = editor.get(f"/directory/services/{pantry}").text
    old = page.split('name="id" value="')[1].split('"')[0]
    editor.post(f"/directory/services/{pantry}/numbers", number="212-736-5009", type="voice")
    editor.post(f"/directory/services/{pantry}/numbers/withdraw", id=old)
    fill(store, tmp_path)
    (found,) = Finder(store.read).search(SearchRequest(("food",)))
    assert [phone.shown for phone in found.phones] == ["(212) 736-5009"]
    assert row_of(store, pantry)["reachable"]
    for number in ("212-555-0100", "12", "hello"):
        answer = editor.post(f"/directory/services/{pantry}/numbers", number=number, type="voice")
        assert answer.status_code == 422


def test_a_complaint_puts_a_service_on_the_work_list(screen, directory):
    assert "Harbor Pantry" not in screen.get("/directory").text
    screen.post(f"/directory/services/{directory['pantry']}/feedback", kind="no_answer")
    assert "Harbor Pantry" in screen.get("/directory?why=doubts").text
    assert "Harbor Pantry" not in screen.get("/directory?why=never_checked").text


def test_a_service_is_found_by_name_organization_and_number(screen, directory):
    for said in ("pantry", "Harbor Org", "736-5000"):
        assert "Harbor Pantry" in screen.get(f"/directory/services?q={said}").text, said
    assert "Harbor Pantry" not in screen.get("/directory/services?q=nothing%25like").text


def test_a_service_that_is_not_there_is_said_so(editor, directory):
    for path in ("none", "none/edit"):
        assert editor.get(f"/directory/services/{path}").status_code == 404
    assert editor.post("/directory/services/none/retire").status_code == 404


NEW = {"organization": "Night Org", "name": "Night Clinic", "needs": "medical", "access": "self"}


def test_a_service_that_is_typed_in_is_there_at_once(editor, store, directory):
    answer = editor.post("/directory/new", **NEW, phone="212-736-5055", area="Texas", checked="yes")
    assert answer.status_code == 303
    assert "Night Clinic" in editor.get(answer.headers["location"]).text
    (found,) = Finder(store.read).search(SearchRequest(("medical",)))
    assert (found.name, found.stale) == ("Night Clinic", False)
    assert len(acts(store, "service_added")) == 1


BAD_NEW = {
    "an invented number": (NEW | {"phone": "212-555-0123"}, "invented"),
    "no need": (NEW | {"needs": ""}, "Needs: choose"),
    "no organization": (NEW | {"organization": ""}, "Organization"),
    "an area that is none": (NEW | {"phone": "212-736-5055", "area": "Nowhere at all"}, "area"),
    "a service that is there already": (
        NEW
        | {
            "organization": "Other",
            "name": "Harbor Pantry",
            "phone": "212-736-5000",
            "area": "Texas",
        },
        "may be there twice",
    ),
}


def test_a_service_that_looks_wrong_is_not_added_unseen(editor, store, directory):
    for label, (form, said) in BAD_NEW.items():
        answer = editor.post("/directory/new", **form)
        assert answer.status_code == 422, label
        assert said.lower() in answer.text.lower(), label
        assert count(store) == 2, label


def test_a_doubtful_service_is_added_by_whoever_has_looked(editor, store, directory):
    form, _ = BAD_NEW["a service that is there already"]
    assert editor.post("/directory/new", **form, anyway="yes").status_code == 303
    assert count(store) == 3


def test_the_address_of_a_confidential_place_is_opened_by_an_administrator_who_says_why(
    root, editor, new_screen, store, directory
):
    house = f"/directory/services/{directory['house']}"
    boss = new_screen().sign_in(root)
    for screen in (editor, boss):
        assert "Canary" not in screen.get(house).text
    assert editor.post(f"{house}/address", why="to check the address").status_code == 403
    assert boss.post(f"{house}/address", why="look").status_code == 422
    assert acts(store, "address_opened") == []
    shown = boss.post(f"{house}/address", why="the locksmith needs it")
    assert STREET in shown.text
    assert acts(store, "address_opened") == [
        ("ines.admin", f"service:{directory['house']}", {"why": "the locksmith needs it"})
    ]


def test_coverage_counts_by_region_and_names_the_gaps(screen, directory):
    page = screen.get("/directory/coverage?need=shelter").text
    assert "<title>Texas: 1</title>" in page
    assert "<title>Iowa: 0</title>" in page
    assert "55 of 56 regions" in page
    assert "29.7" not in page


def test_needs_that_were_not_met_are_told_by_region_and_small_counts_are_not(screen, store):
    with store.write() as connection:
        for number in range(12):
            where = ("US", "US-TX") if number < 10 else ("US", "US-IA")
            note_asked(connection, ("shelter",), where, met=number >= 5, today=today_utc())
    page = screen.get("/directory/unmet").text
    assert "Texas" in page
    assert "Iowa" not in page
    assert "1 cell is too small" in page

from __future__ import annotations

import time

import pytest

from bot.handoff.audit_search import PAGE, Wanted, search
from bot.handoff.errors import NotPossibleError
from bot.handoff.facts import FactShelf
from bot.handoff.figures import DAY, PERIODS, figures, table, told
from bot.handoff.queue import waiting
from bot.handoff.shift import hand_over, held_by_name
from bot.handoff.staff import Changed, StaffRefusedError, change_responder, everyone, set_active
from tests.console.seed import card
from tests.handoff.people import CASE, CONVERSATION, add, case, waiting_case

TOLD = [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (7, "5"), (8, "10"), (10, "10"), (1234, "1235")]


@pytest.mark.parametrize(("count", "shown"), TOLD)
def test_small_counts_are_not_told_and_others_are_rounded(count, shown):
    assert told(count) == shown


def test_no_hidden_count_can_be_had_from_the_total():
    """Of three cells one is hidden; every count from 1 to 4 fits what is shown."""
    shown = {
        (table("x", {"a": 20, "b": 30, "c": small}).total, table("x", {"c": small}).cells[0].shown)
        for small in (1, 2)
    }
    assert shown == {("50", "<5")}


def contact(store, days_ago: float, tier: str = "high", **changes) -> str:
    chat = waiting_case(store, tier, card=card(needs=["shelter"]))
    at = time.time() - days_ago * DAY
    conversation_changes = {"opened_at": at, "language": changes.pop("language", "es")}
    conversation_changes["test"] = changes.pop("test", False)
    with store.write() as connection:
        mine = CONVERSATION.update().where(CONVERSATION.c.id == chat)
        connection.execute(mine.values(**conversation_changes))
        case_row = CASE.update().where(CASE.c.conversation_id == chat)
        connection.execute(case_row.values(opened_at=at, **changes))
    return chat


def counts(store, days=30):
    return {t.id: {c.label: c.shown for c in t.cells} for t in figures(store, FactShelf(), days)}


def test_figures_count_whole_days_and_leave_tests_and_today_out(store):
    for _ in range(6):
        contact(store, 2)
    contact(store, 2, test=True)
    contact(store, 0)
    contact(store, 60)
    found = counts(store)
    assert found["languages"] == {"es": "5"}
    assert found["tiers"]["high"] == "5"
    assert found["needs"] == {"shelter": "5"}
    assert found["needs_unmet"] == {"shelter": "5"}
    assert len(found["by_day"]) == 30
    assert len(found["by_hour"]) == 24


def test_waiting_is_counted_until_a_human_took_it(store):
    start = time.time() - 2 * DAY
    for _ in range(5):
        contact(store, 2, answered_at=start + 30)
    for _ in range(6):
        contact(store, 2, tier="emergency", answered_at=start + 600)
    found = counts(store)
    assert found["waits"]["1 min"] == "5"
    assert found["waits"]["30 min"] == "5"
    assert found["late"] == {"emergency": "5", "high": "0", "elevated": "0"}


def test_two_looks_on_one_day_differ_by_nothing_however_many_write_meanwhile(store):
    for _ in range(5):
        contact(store, 3)
    before = counts(store)
    contact(store, 0)
    assert counts(store) == before


@pytest.mark.parametrize("days", PERIODS)
def test_an_empty_hotline_has_figures_too(store, days):
    assert all(t.total == "0" for t in figures(store, FactShelf(), days))


def test_at_the_end_of_a_shift_everything_is_offered_at_once_and_stays_until_accepted(
    store, ana, ben, relay
):
    mine = [waiting_case(store) for _ in range(3)]
    waiting_case(store)
    for chat in mine:
        relay.claim(chat, ana)
    rows = waiting(store, ana)
    assert held_by_name(rows, ana)["Ana Reyes"] == 3
    assert hand_over(relay, rows, ana, str(ben.id), "all calm") == (3, [])
    assert all(case(store, chat)["responder_id"] == ana.id for chat in mine)
    assert [r.place for r in waiting(store, ben)].count("offered") == 3
    with pytest.raises(NotPossibleError):
        hand_over(relay, rows, ana, "", "")


def changed(**about):
    given = {"name": "N", "role": "responder", "languages": ("en",), "skills": (), "capacity": 2}
    return Changed(**{**given, **about})


def test_the_last_administrator_stays_one(store):
    root = add(store, "root.one", "Root", role="admin")
    with pytest.raises(StaffRefusedError):
        change_responder(store, root.id, changed(), "root.one")
    with pytest.raises(StaffRefusedError):
        set_active(store, root.id, False, "root.one")
    add(store, "root.two", "Root Two", role="admin")
    change_responder(store, root.id, changed(), "root.two")
    assert {p.username: p.role for p in everyone(store)}["root.one"] == "responder"


REFUSED = {
    "no name": {"name": " "},
    "a role that there is not": {"role": "king"},
    "no language": {"languages": ()},
    "a skill that there is not": {"skills": ("flying",)},
    "none at a time": {"capacity": 0},
    "too many at a time": {"capacity": 99},
}


@pytest.mark.parametrize("about", REFUSED.values(), ids=REFUSED.keys())
def test_a_responder_cannot_be_made_into_nonsense(store, ana, about):
    with pytest.raises(StaffRefusedError):
        change_responder(store, ana.id, changed(**about), "root")


def test_the_audit_is_searched_by_who_what_and_which(store, ana, ben, relay):
    first, second = waiting_case(store), waiting_case(store)
    relay.claim(first, ana)
    relay.claim(second, ben)
    found = search(store, Wanted(actor="ana.reyes", act="claimed")).entries
    assert [entry["object"] for entry in found] == [f"conversation:{first}"]
    assert len(search(store, Wanted(object=second)).entries) == 1
    assert search(store, Wanted(object="%")).entries == ()
    assert search(store, Wanted(since=time.time() + 10)).entries == ()


def test_a_long_audit_is_paged_without_gap_or_repeat(store, ana, relay):
    chat = waiting_case(store)
    for number in range(PAGE // 2 + 30):
        relay.remark(chat, ana, f"note {number}")
        relay.remark(chat, ana, f"note {number} again")
    seen, before = [], None
    while True:
        page = search(store, Wanted(act="noted", before=before))
        seen += [entry["id"] for entry in page.entries]
        before = page.older
        if before is None:
            break
    assert len(seen) == len(set(seen)) == 2 * (PAGE // 2 + 30)

"""Callbacks: planned in a safe window, shown when due, and never made by the program."""

from __future__ import annotations

import html
import re
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
import time_machine
from sqlalchemy import update

from bot.handoff.callbacks import window_of
from bot.handoff.closing import Closer, Closing
from bot.handoff.errors import NotPossibleError
from bot.handoff.hours import parse_hours, set_hours
from bot.handoff.queue import waiting
from bot.handoff.retention import erase_due
from bot.handoff.worksheet import open_worksheet
from bot.storage.schema import Delivery, OptOut
from tests.console.seed import card
from tests.handoff.people import CASE, Talk, add, case, conversation, key_of, speak, texts

DELIVERY = Delivery.__table__
CHICAGO = ZoneInfo("America/Chicago")
HOW = {"way": "call", "number": "202 555 0143", "message": "no", "voicemail": "no"}


@pytest.fixture
def chat(screen, store):
    chat = Talk(store, "sms").person("call me later please").case("elevated", card())
    screen.post(f"/c/{chat}/claim")
    return chat


def tomorrow(start: str = "14:00", end: str = "16:00", **about: str) -> dict[str, str]:
    day = (datetime.now(CHICAGO) + timedelta(days=1)).date().isoformat()
    return {"day": day, "start": start, "end": end, "zone": "America/Chicago", **HOW, **about}


def moved(store, chat: str, start: float, end: float) -> None:
    """Let the window open or close without waiting for it."""
    now = time.time()
    with store.write() as connection:
        connection.execute(
            update(CASE)
            .where(CASE.c.conversation_id == chat)
            .values(callback_from=now + start, callback_until=now + end)
        )


def row(store, me, chat):
    return next(each for each in waiting(store, me) if each.id == chat)


def planned(store, chat: str):
    return open_worksheet(key_of(store, chat), str(chat), case(store, chat)["worksheet"]).callback


def in_words(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_window_is_read_in_the_person_s_own_time_zone():
    day = (datetime.now(CHICAGO) + timedelta(days=2)).date()
    window = window_of(day.isoformat(), "14:00", "16:00", "America/Chicago")
    assert datetime.fromtimestamp(window.start, CHICAGO).hour == 14
    assert window.end - window.start == 2 * 3600


def test_a_window_over_midnight_ends_on_the_next_day():
    day = (datetime.now(CHICAGO) + timedelta(days=2)).date().isoformat()
    window = window_of(day, "23:30", "01:00", "America/Chicago")
    assert window.end - window.start == 90 * 60


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"day": "2020-01-01"}, "has passed"),
        ({"day": "2099-01-01"}, "30 days ahead"),
        ({"day": "soon"}, "Write the day"),
        ({"zone": "Mars/Olympus"}, "Write the day"),
        ({"zone": "../../etc/passwd"}, "Write the day"),
        ({"start": "14:00", "end": "14:05"}, "between ten minutes"),
        ({"start": "03:00", "end": "22:00"}, "between ten minutes"),
        ({"way": "pigeon"}, "how they are reached"),
        ({"way": "chat"}, "do not write by web chat"),
        ({"message": "perhaps"}, "what may be left behind"),
        ({"number": "call me"}, "not a phone number"),
    ],
)
def test_what_cannot_be_planned_says_so_and_keeps_what_was_typed(
    screen, store, chat, change, sentence
):
    answer = screen.post(f"/c/{chat}/callback", **{**tomorrow(say="from the school"), **change})
    assert answer.status_code == 422
    assert answer.headers["hx-retarget"] == "#tools"
    assert sentence in in_words(answer.text)
    assert 'value="from the school"' in answer.text
    assert case(store, chat)["callback_from"] is None


def test_a_planned_callback_says_how_and_what_may_be_left(screen, store, chat):
    answer = screen.post(f"/c/{chat}/callback", **tomorrow(voicemail="yes", say="from the dentist"))
    assert answer.headers["hx-retarget"] == "#stage"
    assert "Callback planned" in in_words(answer.text)
    page = in_words(screen.get(f"/c/{chat}/tools/callback").text)
    assert "+1 202-555-0143" in page
    assert "May a text be left No" in page
    assert "May a voice message be left Yes" in page
    assert "from the dentist" in page


def test_number_and_words_of_a_callback_are_sealed(screen, store, chat):
    screen.post(f"/c/{chat}/callback", **tomorrow(say="from the dentist"))
    sealed = case(store, chat)["worksheet"]
    assert b"dentist" not in sealed
    assert b"555" not in sealed


def test_by_web_chat_a_call_needs_a_number(screen, store):
    chat = Talk(store).person("call me").case("high", card())
    screen.post(f"/c/{chat}/claim")
    refused = screen.post(f"/c/{chat}/callback", **tomorrow(number=""))
    assert "by web chat none is known" in refused.text
    assert screen.post(f"/c/{chat}/callback", **tomorrow(number="", way="chat")).status_code == 200


def test_no_text_is_planned_to_who_asked_for_none(screen, store, chat):
    with store.write() as connection:
        key = conversation(store, chat)["address_key"]
        connection.execute(OptOut.__table__.insert().values(address_key=key, at=time.time()))
    refused = screen.post(f"/c/{chat}/callback", **tomorrow(way="text", number=""))
    assert "asked for no more texts" in refused.text


def test_when_the_window_opens_it_stands_in_everybody_s_queue(screen, store, chat):
    eva = add(store, "eva.ruiz", "Eva Ruiz")
    screen.post(f"/c/{chat}/callback", **tomorrow())
    screen.post(f"/c/{chat}/assistant")
    assert row(store, eva, chat).place == "assistant"
    moved(store, chat, -60, 3600)
    due = row(store, eva, chat)
    assert due.place == "waiting"
    assert due.callback(time.time()) == "due"
    assert not due.late(time.time())
    assert "Call back now" in screen.get("/queue").text


def test_when_the_window_is_over_it_is_late_and_nobody_should_call(screen, store, chat):
    eva = add(store, "eva.ruiz", "Eva Ruiz")
    screen.post(f"/c/{chat}/callback", **tomorrow())
    screen.post(f"/c/{chat}/assistant")
    moved(store, chat, -3600, -60)
    assert row(store, eva, chat).late(time.time())
    assert "Callback missed" in screen.get("/queue").text
    assert "Do not call" in screen.get(f"/c/{chat}").text


def test_whoever_holds_it_sees_it_in_their_own_rows(screen, store, chat, ana):
    screen.post(f"/c/{chat}/callback", **tomorrow())
    moved(store, chat, -60, 3600)
    assert row(store, ana, chat).place == "yours"
    assert "Call back now" in screen.get("/queue").text


def test_the_shift_page_lists_what_is_planned(screen, chat):
    screen.post(f"/c/{chat}/callback", **tomorrow())
    page = in_words(screen.get("/handover").text)
    assert "Callbacks State Safe from Until" in page
    assert "Planned" in page


def test_what_became_of_it_is_noted_and_it_leaves_the_queue(screen, store, chat):
    screen.post(f"/c/{chat}/callback", **tomorrow())
    done = screen.post(f"/c/{chat}/callback-done", outcome="no_answer", note="rang twice")
    assert "rang twice" in done.text
    assert case(store, chat)["callback_from"] is None
    again = screen.post(f"/c/{chat}/callback-done", outcome="reached")
    assert again.status_code == 409
    assert screen.post(f"/c/{chat}/callback-done", outcome="maybe").status_code == 409


def test_a_conversation_with_a_callback_ahead_cannot_be_closed(screen, store, chat, ana):
    screen.post(f"/c/{chat}/callback", **tomorrow())
    with pytest.raises(NotPossibleError, match="Cancel it first"):
        Closer(store, speak, "until_close").close(chat, ana, Closing("resolved"))
    screen.post(f"/c/{chat}/callback-cancelled")
    Closer(store, speak, "until_close").close(chat, ana, Closing("resolved"))
    assert conversation(store, chat)["state"] == "closed"


@pytest.mark.parametrize("retention", ["until_close", "1"])
def test_the_number_goes_with_the_transcript(screen, store, chat, ana, retention):
    screen.post(f"/c/{chat}/callback", **tomorrow(say="ask for Marta"))
    moved(store, chat, -7200, -3600)
    with store.write() as connection:
        connection.execute(update(DELIVERY).values(state="sent"))
    Closer(store, speak, retention).close(chat, ana, Closing("resolved"))
    assert (planned(store, chat) is None) == (retention == "until_close")
    erase_due(store, "0")
    assert planned(store, chat) is None


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Midway"])
def test_the_day_begins_as_the_hotline_s_and_may_be_one_earlier(screen, store, chat, zone):
    set_hours(store, parse_hours({"zone": zone}), "ines.admin")
    with time_machine.travel(time.time(), tick=False):
        page = screen.get(f"/c/{chat}/tools/callback").text
        today = datetime.now(ZoneInfo(zone)).date()
        earliest = datetime.now(timezone.utc).date() - timedelta(days=1)
    assert f'min="{earliest}" value="{today}"' in page


def test_planning_sends_nothing_to_the_person(screen, store, chat):
    before = texts(store, chat)
    screen.post(f"/c/{chat}/callback", **tomorrow())
    moved(store, chat, -60, 3600)
    screen.get("/queue")
    assert texts(store, chat) == before

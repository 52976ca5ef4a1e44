"""Invitations, the first administrator, opening hours: as their rooms keep them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest
import time_machine

from bot.handoff.first import (
    SetUpOverError,
    code_fits,
    first_administrator,
    new_setup_code,
    nobody_yet,
)
from bot.handoff.hours import HoursRefusedError, parse_hours, read_hours, set_hours
from bot.handoff.invitations import (
    INVITATION,
    Chosen,
    InvitationOverError,
    Invited,
    accept,
    find,
    invite,
    open_invitations,
    withdraw,
)
from bot.handoff.passkeys import site_of
from bot.handoff.passwords import WeakPasswordError
from bot.handoff.staff import RESPONDER, NewResponder, StaffRefusedError, everyone
from tests.handoff.people import PASSWORD, add

CARLA = Invited("Carla", "supervisor", ("es", "en"), ("minor",))
CHOSEN = Chosen("carla.m", "Carla Mora", PASSWORD)


@pytest.fixture
def ines(store):
    return add(store, "ines", "Ines Duarte", role="admin")


def test_an_invitation_makes_exactly_what_the_administrator_said(store, ines):
    token = invite(store, CARLA, "ines")
    assert find(store, token) == CARLA
    accept(store, token, CHOSEN)
    [carla, _] = everyone(store)
    assert (carla.username, carla.role, carla.languages, carla.skills) == (
        "carla.m", "supervisor", ("es", "en"), ("minor",),
    )  # fmt: skip


@pytest.mark.parametrize("lost", [{"active": False}, {"role": "responder"}])
def test_an_invitation_ends_with_its_sender_s_right_to_send_it(store, ines, lost):
    token = invite(store, CARLA, "ines")
    with store.write() as connection:
        connection.execute(RESPONDER.update().values(**lost))
    with pytest.raises(InvitationOverError):
        find(store, token)
    with pytest.raises(InvitationOverError):
        accept(store, token, CHOSEN)


def test_an_invitation_works_once(store, ines):
    token = invite(store, CARLA, "ines")
    accept(store, token, CHOSEN)
    with pytest.raises(InvitationOverError):
        accept(store, token, Chosen("carla.two", "Carla Two", PASSWORD))
    assert len(everyone(store)) == 2


def test_of_two_who_open_one_invitation_at_once_one_gets_in(store, ines):
    token = invite(store, CARLA, "ines")

    def try_it(number):
        try:
            return accept(store, token, Chosen(f"carla.{number}", "Carla Mora", PASSWORD))
        except InvitationOverError:
            return None

    with ThreadPoolExecutor(4) as pool:
        got_in = [made for made in pool.map(try_it, range(4)) if made]
    assert len(got_in) == len(everyone(store)) - 1 == 1


def test_what_the_link_holds_is_not_in_the_store(store):
    token = invite(store, CARLA, "ines")
    with store.read() as connection:
        kept = str(connection.execute(INVITATION.select()).mappings().all())
    assert token not in kept


def test_an_invitation_ends_after_three_days(store, ines):
    with time_machine.travel(1_800_000_000, tick=False) as clock:
        token = invite(store, CARLA, "ines")
        clock.shift(3 * 86400 - 1)
        assert find(store, token)
        clock.shift(2)
        assert open_invitations(store) == []
        with pytest.raises(InvitationOverError):
            accept(store, token, CHOSEN)


def test_an_invitation_that_was_taken_back_opens_nothing(store, ines):
    token = invite(store, CARLA, "ines")
    [waiting] = open_invitations(store)
    withdraw(store, waiting.id, "ines")
    with pytest.raises(InvitationOverError):
        find(store, token)


def test_taking_back_by_a_wild_card_takes_nothing_back(store):
    invite(store, CARLA, "ines")
    for guess in ("%", "____________", "%%%%%%%%%%%%", ""):
        withdraw(store, guess, "ines")
    assert len(open_invitations(store)) == 1


REFUSED = {
    "a weak password": (Chosen("carla.m", "Carla", "password1234567"), WeakPasswordError),
    "a name that is taken": (Chosen("ines.admin", "Carla", PASSWORD), StaffRefusedError),
    "a user name with capitals": (Chosen("Carla", "Carla", PASSWORD), StaffRefusedError),
    "no name": (Chosen("carla.m", " ", PASSWORD), StaffRefusedError),
}


@pytest.mark.parametrize(("chosen", "error"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refused_choice_leaves_the_invitation_usable(store, chosen, error):
    add(store, "ines.admin", "Ines", role="admin")
    token = invite(store, CARLA, "ines.admin")
    with pytest.raises(error):
        accept(store, token, chosen)
    assert accept(store, token, CHOSEN).name == "Carla Mora"


def test_nobody_is_invited_into_a_role_that_is_not_there(store):
    for wrong in (
        Invited("x", "king", ("en",), ()),
        Invited("", "admin", ("en",), ()),
        Invited("x", "admin", (), ()),
        Invited("x", "admin", ("en",), ("magic",)),
    ):
        with pytest.raises(StaffRefusedError):
            invite(store, wrong, "ines")


FIRST = NewResponder("ines.admin", "Ines Duarte", PASSWORD, "admin")


def test_the_first_administrator_is_made_once_with_the_newest_code(store):
    old = new_setup_code(store)
    code = new_setup_code(store)
    assert not code_fits(store, old)
    assert code_fits(store, code)
    with pytest.raises(SetUpOverError):
        first_administrator(store, old, FIRST)
    assert first_administrator(store, code, FIRST).role == "admin"
    assert not nobody_yet(store)
    assert not code_fits(store, code)
    with pytest.raises(SetUpOverError):
        first_administrator(store, code, FIRST)


def test_no_code_makes_an_administrator_once_there_is_anybody(store):
    code = new_setup_code(store)
    add(store, "ana.reyes", "Ana Reyes")
    assert not code_fits(store, code)
    with pytest.raises(SetUpOverError):
        first_administrator(store, code, FIRST)
    assert [person.role for person in everyone(store)] == ["responder"]


def test_a_refused_password_does_not_use_the_code_up(store):
    code = new_setup_code(store)
    with pytest.raises(WeakPasswordError):
        first_administrator(store, code, NewResponder("ines.admin", "Ines", "short", "admin"))
    assert first_administrator(store, code, FIRST)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp()


MADRID = {
    "zone": "Europe/Madrid",
    "mon": "09:00-14:00, 16:00-20:00",
    "sat": "20:00-24:00",
    "sun": "00:00 - 06:00",
    "closures": "2026-12-24 2026-12-28 Holidays\n\n2027-01-04 Move",
}
MOMENTS = {
    "Monday morning": ("2026-11-23T08:00", True),
    "just before opening": ("2026-11-23T07:59", False),
    "siesta": ("2026-11-23T13:00", False),
    "Tuesday": ("2026-11-24T10:00", False),
    "Saturday night": ("2026-11-28T22:30", True),
    "and on into Sunday": ("2026-11-28T23:30", True),
    "a Monday of the holidays": ("2026-12-28T09:00", False),
    "a closed single day": ("2027-01-04T09:00", False),
    "in summer time": ("2027-07-05T07:00", True),
}


@pytest.mark.parametrize(("moment", "is_open"), MOMENTS.values(), ids=MOMENTS.keys())
def test_hours_are_those_of_the_hotlines_own_zone(store, moment, is_open):
    set_hours(store, parse_hours(MADRID), "ines")
    assert read_hours(store).open_at(at(moment)) is is_open


CHANGES = {
    "from open to the end of the span": ("2026-11-23T08:30", "2026-11-23T13:00"),
    "over midnight without a break": ("2026-11-28T22:30", "2026-11-29T05:00"),
    "from closed to the next day that opens": ("2026-11-24T10:00", "2026-11-28T19:00"),
    "over a closure": ("2026-12-24T10:00", "2027-01-02T19:00"),
}


@pytest.mark.parametrize(("now", "then"), CHANGES.values(), ids=CHANGES.keys())
def test_the_next_change_is_the_one_people_wait_for(now, then):
    assert parse_hours(MADRID).next_change(at(now)) == at(then)


def test_without_hours_humans_answer_always(store):
    assert read_hours(store).open_at(at("2026-11-24T03:00"))
    assert read_hours(store).next_change(at("2026-11-24T03:00")) is None


WRONG = {
    "a zone there is not": {"zone": "Europe/Atlantis"},
    "words instead of hours": {"mon": "mornings"},
    "an end before the begin": {"mon": "17:00-09:00"},
    "an hour past midnight": {"mon": "20:00-24:30"},
    "spans that overlap": {"mon": "09:00-12:00, 11:00-13:00"},
    "a closure without a date": {"closures": "Christmas"},
    "a closure that ends before it begins": {"closures": "2026-12-26 2026-12-24"},
    "too many closures": {"closures": "2026-12-24\n" * 61},
}


@pytest.mark.parametrize("form", WRONG.values(), ids=WRONG.keys())
def test_hours_that_cannot_be_are_refused_in_words(form):
    with pytest.raises(HoursRefusedError, match=r"\w"):
        parse_hours(form)


SITES = {
    "https with a name": ("https://console.example.org", "console.example.org"),
    "https with a port": ("https://console.example.org:8443", "console.example.org"),
    "this machine by name": ("http://localhost:8001", "localhost"),
    "this machine by number": ("http://127.0.0.1:8001", None),
    "a number behind TLS": ("https://10.0.0.7", None),
    "a bare IPv6 address": ("https://[fd00::1]", None),
    "no TLS": ("http://console.example.org", None),
}


@pytest.mark.parametrize(("address", "rp_id"), SITES.values(), ids=SITES.keys())
def test_passkeys_are_offered_where_browsers_make_them(address, rp_id):
    site = site_of(address, "Lantern")
    assert (site.rp_id if site else None) == rp_id

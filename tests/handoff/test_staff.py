from __future__ import annotations

import itertools

import pytest
import time_machine

from bot.handoff import attempts as attempts_module
from bot.handoff import passwords
from bot.handoff.audit import AUDIT
from bot.handoff.passwords import WeakPasswordError, check_password, new_passphrase
from bot.handoff.sessions import (
    Door,
    SignIn,
    SignInRefusedError,
    find_session,
    sign_out,
    token_hash,
)
from bot.handoff.staff import (
    SESSION,
    NewResponder,
    StaffRefusedError,
    add_responder,
    demo_responder,
    set_active,
    set_password,
)
from tests.handoff.people import PASSWORD, add

START = 1_800_000_000


@pytest.fixture
def clock():
    with time_machine.travel(START, tick=False) as travel:
        yield travel


@pytest.fixture
def door(store):
    return Door(store)


WEAK = {
    "short": "tovak-midul-ra",
    "longer than anyone types": "a1b2c3d4" * 17,
    "one word twice": "passwordpassword",
    "padded with digits": "letmein123456789012",
    "a key row": "qwertyuiopasdfghjkl",
    "digits": "123456789012345678",
    "one letter": "aaaaaaaaaaaaaaaaaaaa",
    "a short piece again and again": "abcxyzabcxyzabcxyz",
    "leet for known words": "P@ssw0rdP@ssw0rd1!",
    "the service's own name": "lantern-hotline-2026",
    "the responder's own name": "ana.reyes-ana.reyes",
    "Spanish favourites": "teamotequieroprincesa",
}


@pytest.mark.parametrize("password", WEAK.values(), ids=WEAK.keys())
def test_a_password_that_is_easy_to_guess_is_refused(password):
    with pytest.raises(WeakPasswordError):
        check_password(password, "ana.reyes", "Ana Reyes")


GOOD = {
    "words that have nothing to do with each other": "umbral granite teaspoon fjord",
    "64 characters": "kestrel-umbral-granite-" + "teaspoon fjord walrus pivot " + "zinc-tundra-xy",
    "Spanish": "murciélago tornillo jazmín faro",
    "not Latin": "хлеб туман колено якорь",
}


@pytest.mark.parametrize("password", GOOD.values(), ids=GOOD.keys())
def test_a_long_password_needs_no_special_characters(password):
    check_password(password, "ana.reyes", "Ana Reyes")


def test_thousands_of_variants_of_known_passwords_are_refused():
    endings = ["", "123", "2026", "!!", "1234567890"]
    tried = 0
    for first, second in itertools.product(passwords.KNOWN[::4], passwords.KNOWN[::6]):
        for ending in endings:
            password = f"{first.title()}{second}{ending}".ljust(passwords.SHORTEST, "1")
            with pytest.raises(WeakPasswordError):
                check_password(password)
            tried += 1
    assert tried >= 3000


def test_a_pass_phrase_made_for_someone_is_accepted_and_never_the_same():
    made = {new_passphrase() for _ in range(200)}
    assert len(made) == 200
    for phrase in made:
        check_password(phrase, "ana.reyes", "Ana Reyes")


def test_passwords_are_kept_as_argon2id_with_enough_work(store, ana):
    from bot.handoff.staff import RESPONDER

    with store.read() as connection:
        stored = connection.execute(RESPONDER.select()).mappings().one()["password_hash"]
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PASSWORD not in stored


REFUSED = {
    "a capital letter in the user name": {"username": "Ana"},
    "no name": {"name": " "},
    "an unknown role": {"role": "owner"},
    "no language": {"languages": ()},
    "an unknown skill": {"skills": ("flying",)},
}


@pytest.mark.parametrize("wrong", REFUSED.values(), ids=REFUSED.keys())
def test_a_responder_who_makes_no_sense_is_not_added(store, wrong):
    about = {"username": "ana", "name": "Ana", "password": PASSWORD, **wrong}
    with pytest.raises(StaffRefusedError):
        add_responder(store, NewResponder(**about))


def test_a_user_name_belongs_to_one_responder(store, ana):
    with pytest.raises(StaffRefusedError):
        add(store, ana.username, "Another Ana")


def test_signing_in_gives_a_session_that_is_stored_as_a_hash_alone(store, ana, door):
    signed = door.sign_in(SignIn("Ana.Reyes ", PASSWORD))
    session = find_session(store, signed.token)
    assert session is not None
    assert session.responder == ana
    with store.read() as connection:
        row = connection.execute(SESSION.select()).one()
    assert row.token_hash == token_hash(signed.token)
    assert signed.token not in str(row)
    assert len(signed.token) >= 43  # 256 bits in base64


def test_each_sign_in_has_a_session_of_its_own(store, ana, door):
    first, second = (door.sign_in(SignIn(ana.username, PASSWORD)) for _ in range(2))
    assert first.token != second.token
    assert first.csrf != second.csrf


def test_wrong_name_and_wrong_password_get_the_same_answer_for_the_same_work(
    store, ana, door, monkeypatch
):
    done = []
    monkeypatch.setattr(
        "bot.handoff.sessions.matches", lambda stored, typed: done.append(stored) or False
    )
    answers = []
    for name in (ana.username, "nobody.here"):
        with pytest.raises(SignInRefusedError) as refused:
            door.sign_in(SignIn(name, "wrong"))
        answers.append(str(refused.value))
    assert answers[0] == answers[1]
    assert [stored[:30] for stored in done] == [done[0][:30]] * 2  # argon2id with the same cost


@pytest.mark.parametrize("name", ["ana.reyes", "nobody.here"])
def test_failures_make_the_next_attempt_wait_longer_and_longer(store, ana, door, clock, name):
    def attempt() -> str:
        with pytest.raises(SignInRefusedError) as refused:
            door.sign_in(SignIn(name, "wrong"))
        return str(refused.value)

    free = [attempt() for _ in range(attempts_module.FREE_FAILURES)]
    assert len(set(free)) == 1
    assert "too often" in attempt()
    clock.shift(2)
    assert "too often" not in attempt()
    clock.shift(1.5)
    assert "too often" in attempt()


def test_while_it_waits_even_the_right_password_is_refused(store, ana, door, clock):
    for _ in range(6):
        with pytest.raises(SignInRefusedError):
            door.sign_in(SignIn(ana.username, "wrong"))
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn(ana.username, PASSWORD))
    clock.shift(attempts_module.LONGEST_WAIT)
    assert door.sign_in(SignIn(ana.username, PASSWORD)).responder == ana


def test_an_attacker_elsewhere_cannot_lock_a_responder_out_of_their_own_browser(
    store, ana, door, clock
):
    device = door.sign_in(SignIn(ana.username, PASSWORD)).device
    for _ in range(20):
        with pytest.raises(SignInRefusedError):
            door.sign_in(SignIn(ana.username, "wrong"))
    assert door.sign_in(SignIn(ana.username, PASSWORD, device)).responder == ana


def test_the_mark_of_one_browser_does_not_open_another_account(store, ana, ben, door, clock):
    device = door.sign_in(SignIn(ben.username, PASSWORD)).device
    for _ in range(6):
        with pytest.raises(SignInRefusedError):
            door.sign_in(SignIn(ana.username, "wrong", device))
    with pytest.raises(SignInRefusedError, match="too often"):
        door.sign_in(SignIn(ana.username, PASSWORD, device))


def test_failures_are_forgotten_after_a_quarter_of_an_hour(store, ana, door, clock):
    for _ in range(4):
        with pytest.raises(SignInRefusedError):
            door.sign_in(SignIn(ana.username, "wrong"))
    clock.shift(attempts_module.WINDOW_SECONDS + 1)
    for _ in range(attempts_module.FREE_FAILURES):
        with pytest.raises(SignInRefusedError) as refused:
            door.sign_in(SignIn(ana.username, "wrong"))
        assert "too often" not in str(refused.value)


def test_what_someone_typed_into_the_wrong_field_is_kept_nowhere(store, ana, door):
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("my-secret-password-typed-here", "x"))
    with store.read() as connection:
        rows = str([dict(row) for row in connection.execute(AUDIT.select()).mappings()])
    assert "my-secret-password-typed-here" not in rows
    assert "sign_in_refused" in rows


ENDS = {
    "29 idle minutes": ([29 * 60], True),
    "30 idle minutes": ([30 * 60], False),
    "used every 20 minutes for 11 hours": ([20 * 60] * 33, True),
    "used every 20 minutes for 12 hours": ([20 * 60] * 36, False),
}


@pytest.mark.parametrize(("pauses", "alive"), ENDS.values(), ids=ENDS.keys())
def test_a_session_ends_after_30_idle_minutes_and_after_12_hours(
    store, ana, door, clock, pauses, alive
):
    token = door.sign_in(SignIn(ana.username, PASSWORD)).token
    session = None
    for pause in pauses:
        clock.shift(pause)
        session = find_session(store, token)
    assert (session is not None) == alive


def test_a_screen_that_only_refreshes_itself_is_not_in_use(store, ana, door, clock):
    token = door.sign_in(SignIn(ana.username, PASSWORD)).token
    for _ in range(3):
        clock.shift(10 * 60)
        session = find_session(store, token, active=False)
    assert session is None


def test_signing_out_ends_the_session(store, ana, door):
    token = door.sign_in(SignIn(ana.username, PASSWORD)).token
    session = find_session(store, token)
    assert session is not None
    sign_out(store, session)
    assert find_session(store, token) is None


def test_shutting_a_responder_out_ends_every_session_of_theirs(store, ana, door):
    tokens = [door.sign_in(SignIn(ana.username, PASSWORD)).token for _ in range(2)]
    set_active(store, ana.id, False, "admin")
    assert [find_session(store, token) for token in tokens] == [None, None]
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn(ana.username, PASSWORD))


def test_another_password_ends_every_session_and_the_old_one_opens_nothing(store, ana, door):
    token = door.sign_in(SignIn(ana.username, PASSWORD)).token
    set_password(store, ana.id, "umbral granite teaspoon fjord", "admin")
    assert find_session(store, token) is None
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn(ana.username, PASSWORD))
    assert (
        door.sign_in(SignIn(ana.username, "umbral granite teaspoon fjord")).responder.id == ana.id
    )


def test_a_made_up_or_empty_token_is_nobody(store, ana, door):
    assert find_session(store, "") is None
    assert find_session(store, "0" * 43) is None


def test_the_demo_responder_gets_a_fresh_password_at_every_start(store, door):
    username, first = demo_responder(store)
    token = door.sign_in(SignIn(username, first)).token
    username, second = demo_responder(store)
    assert first != second
    assert find_session(store, token) is None
    assert door.sign_in(SignIn(username, second)).responder.username == username

from __future__ import annotations

import time

import pytest
import time_machine

from bot.handoff.second_factor import switch_off, switch_on
from bot.handoff.sessions import CodeNeededError, Door, SignIn, SignInRefusedError
from bot.handoff.staff import RESPONDER, StaffRefusedError, set_password
from bot.handoff.totp import code_at, new_secret, open_secret, step_of
from tests.handoff.people import PASSWORD, add

# RFC 6238, appendix B, SHA-1, the last six of its eight digits.
RFC_SECRET = b"12345678901234567890"
VECTORS = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
    (20000000000, "353130"),
]


@pytest.mark.parametrize(("at", "code"), VECTORS)
def test_codes_are_those_of_the_standard(at, code):
    assert code_at(RFC_SECRET, at // 30) == code


def test_a_code_counts_one_step_early_or_late_and_no_further():
    now = 1_000_000_000.0
    for steps, counts in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        code = code_at(RFC_SECRET, int(now) // 30 + steps)
        assert (step_of(RFC_SECRET, code, now, None) is not None) is counts, steps


@pytest.fixture
def cleo(store, monkeypatch):
    from argon2 import PasswordHasher

    monkeypatch.setattr("bot.handoff.passwords._HASHER", PasswordHasher(1, 8, 1))
    return add(store, "cleo", "Cleo")


@pytest.fixture
def door(store, cleo):
    return Door(store)


def switched_on(store, person):
    fresh = new_secret(store.vault, person.id)
    secret = open_secret(store.vault, person.id, fresh.key_id, fresh.wrapped)
    # The code of the step before: so that the present one is still good for signing in.
    code = code_at(secret, int(time.time()) // 30 - 1)
    return secret, switch_on(store, person.id, fresh.key_id, fresh.wrapped, code, "cleo")


def code_now(secret):
    return code_at(secret, int(time.time()) // 30)


def test_with_a_second_factor_the_password_alone_opens_nothing(store, cleo, door):
    secret, _ = switched_on(store, cleo)
    with pytest.raises(CodeNeededError) as needed:
        door.sign_in(SignIn("cleo", PASSWORD))
    assert door.sign_in(
        SignIn("cleo", "", pending=needed.value.pending, code=code_now(secret))
    ).token


def test_a_code_works_once(store, cleo, door):
    secret, _ = switched_on(store, cleo)
    attempt = SignIn("cleo", PASSWORD, code=code_now(secret))
    assert door.sign_in(attempt).token
    with pytest.raises(CodeNeededError):
        door.sign_in(attempt)


def test_a_recovery_code_works_once(store, cleo, door):
    _, codes = switched_on(store, cleo)
    assert len(set(codes)) == 8
    assert door.sign_in(SignIn("cleo", PASSWORD, code=codes[0].upper())).token
    with pytest.raises(CodeNeededError):
        door.sign_in(SignIn("cleo", PASSWORD, code=codes[0]))
    assert door.sign_in(SignIn("cleo", PASSWORD, code=codes[1])).token


def test_wrong_codes_are_slowed_down_like_wrong_passwords(store, cleo, door):
    switched_on(store, cleo)
    for _ in range(5):
        with pytest.raises(CodeNeededError):
            door.sign_in(SignIn("cleo", PASSWORD, code="000000"))
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("cleo", PASSWORD, code="000000"))


PENDING = ["", "1.9999999999.x", "..", "1.99999999999999999999.a", "x", "1.-5.a", "ü.ü.ü"]


@pytest.mark.parametrize("pending", PENDING[1:])
def test_a_made_up_proof_of_the_password_is_worth_nothing(store, cleo, door, pending):
    secret, _ = switched_on(store, cleo)
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("cleo", "", pending=pending, code=code_now(secret)))


def test_the_proof_of_the_password_ends_after_five_minutes_and_with_the_password(store, cleo, door):
    secret, _ = switched_on(store, cleo)
    with pytest.raises(CodeNeededError) as needed:
        door.sign_in(SignIn("cleo", PASSWORD))
    pending = needed.value.pending
    with time_machine.travel(time.time() + 400), pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("cleo", "", pending=pending, code=code_now(secret)))
    set_password(store, cleo.id, "gorun-vasil-tomek-hudar", "cleo")
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("cleo", "", pending=pending, code=code_now(secret)))


def test_the_proof_of_one_responder_s_password_is_nobody_else_s(store, cleo, door):
    other = add(store, "dora", "Dora")
    switched_on(store, cleo)
    secret, _ = switched_on(store, other)
    with pytest.raises(CodeNeededError) as needed:
        door.sign_in(SignIn("cleo", PASSWORD))
    with pytest.raises(SignInRefusedError):
        door.sign_in(SignIn("dora", "", pending=needed.value.pending, code=code_now(secret)))


def test_a_wrong_code_switches_nothing_on(store, cleo):
    fresh = new_secret(store.vault, cleo.id)
    with pytest.raises(StaffRefusedError):
        switch_on(store, cleo.id, fresh.key_id, fresh.wrapped, "12", "cleo")


def test_a_secret_made_for_somebody_else_cannot_be_used(store, cleo):
    other = add(store, "dora", "Dora")
    fresh = new_secret(store.vault, other.id)
    with pytest.raises(StaffRefusedError):
        switch_on(store, cleo.id, fresh.key_id, fresh.wrapped, "123456", "cleo")


def test_the_secret_never_stands_in_the_store_in_the_clear(store, cleo):
    secret, codes = switched_on(store, cleo)
    with store.read() as connection:
        row = connection.execute(RESPONDER.select().where(RESPONDER.c.id == cleo.id)).one()
    assert secret not in row.totp
    assert not set(codes) & set(row.recovery)


def test_an_administrator_can_take_a_lost_phone_s_factor_away(store, cleo, door):
    switched_on(store, cleo)
    switch_off(store, cleo.id, "ines")
    assert door.sign_in(SignIn("cleo", PASSWORD)).token

from __future__ import annotations

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.vault import DataKey, ErasedError, MasterKey, SealBrokenError, Vault

KEY = DataKey(secrets.token_bytes(32))
VAULT = Vault(MasterKey(secrets.token_bytes(32)))
places = st.text(min_size=1, max_size=60)


@given(st.binary(max_size=500), places)
def test_what_was_sealed_opens_in_its_own_place(plain, place):
    assert KEY.open(KEY.seal(plain, place), place) == plain


@given(st.binary(max_size=200), places, st.data())
def test_one_flipped_bit_anywhere_is_noticed(plain, place, data):
    sealed = bytearray(KEY.seal(plain, place))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBrokenError):
        KEY.open(bytes(sealed), place)


@given(st.binary(max_size=200), places, places)
def test_a_value_moved_to_another_row_does_not_open(plain, here, there):
    sealed = KEY.seal(plain, here)
    if here == there:
        assert KEY.open(sealed, there) == plain
    else:
        with pytest.raises(SealBrokenError):
            KEY.open(sealed, there)


@given(st.binary(max_size=100), places, st.integers(0, 40))
def test_a_cut_ciphertext_does_not_open(plain, place, kept):
    sealed = KEY.seal(plain, place)
    if kept < len(sealed):
        with pytest.raises(SealBrokenError):
            KEY.open(sealed[:kept], place)


@given(st.binary(max_size=100))
def test_the_same_words_never_look_the_same_twice(plain):
    assert KEY.seal(plain, "place") != KEY.seal(plain, "place")


def test_a_wrapped_key_opens_for_its_own_conversation_alone():
    key, _, wrapped = VAULT.new_data_key("first")
    assert VAULT.data_key("first", VAULT.key_id, wrapped) == key
    with pytest.raises(SealBrokenError):
        VAULT.data_key("second", VAULT.key_id, wrapped)


def test_a_conversation_whose_key_is_gone_is_erased_for_ever():
    with pytest.raises(ErasedError):
        VAULT.data_key("first", VAULT.key_id, None)


def test_another_installation_cannot_open_a_stolen_store():
    _, _, wrapped = VAULT.new_data_key("first")
    thief = Vault(MasterKey(secrets.token_bytes(32)))
    with pytest.raises(SealBrokenError):
        thief.data_key("first", VAULT.key_id, wrapped)
    with pytest.raises(SealBrokenError):
        thief.data_key("first", thief.key_id, wrapped)


@given(st.text(max_size=30), st.text(max_size=30))
def test_an_address_is_found_again_and_only_with_the_key(one, other):
    found = VAULT.address_key("sms", one)
    assert (found == VAULT.address_key("sms", other)) == (one == other)
    assert found != Vault(MasterKey(secrets.token_bytes(32))).address_key("sms", one)
    assert len(found) == 64
    assert len(one) < 5 or one not in found


def test_a_master_key_is_named_by_something_that_says_nothing_about_it():
    key = MasterKey(secrets.token_bytes(32))
    assert key.id not in key.secret.hex()
    assert len(key.id) == 16

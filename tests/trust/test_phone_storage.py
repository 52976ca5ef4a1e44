"""A phone number stands in the store as a keyed hash and as ciphertext, and nowhere else."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re

import pytest
from sqlalchemy import JSON, LargeBinary, String, Text, select, text

from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.storage.schema import Conversation, OptOut, metadata

NUMBERS = ("+12025550142", "+34600123456", "+8613800138000")
SUSPECT = re.compile(r"phone|number|address|sender|msisdn|caller|contact", re.IGNORECASE)
# Columns whose name sounds like one, and what they hold.
KNOWN = {
    ("conversation", "address_key"): "the keyed hash",
    ("conversation", "address"): "ciphertext",
    ("opt_out", "address_key"): "the keyed hash",
    ("turn", "number"): "how many turns there were",
}


def disguises(number: str) -> list[bytes]:
    """The number as somebody could have written it without a key."""
    plain = [number, number[1:], number[-10:], f"sms:{number}"]
    forms = [each.encode() for each in plain]
    for name, each in itertools.product(("md5", "sha1", "sha256", "sha512", "blake2b"), plain):
        digest = hashlib.new(name, each.encode())
        forms += [digest.digest(), digest.hexdigest().encode(), digest.hexdigest()[:16].encode()]
    forms += [base64.b64encode(each.encode()) for each in plain]
    forms += [each.encode().hex().encode() for each in plain]
    return forms


@pytest.fixture
def filled(store):
    for place, number in enumerate(NUMBERS):
        for word in ("hello", "STOP"):
            sms = InboundSms(
                f"SM{place}{word}", number, word, opt_out="STOP" if word == "STOP" else ""
            )
            receive_sms(store, sms, Burst(0, 0))
    return store


def test_no_file_holds_a_number_or_a_bare_hash_of_one(filled, tmp_path):
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert len(raw) > 100_000
    found = [(n, form) for n in NUMBERS for form in disguises(n) if form in raw]
    assert found == []


def test_the_scan_would_find_each_of_them(filled, tmp_path):
    """A scan that finds nothing proves something only if it can find."""
    for form in disguises(NUMBERS[0]):
        with filled.write() as connection:
            connection.execute(text("CREATE TABLE IF NOT EXISTS planted (v BLOB)"))
            connection.execute(text("INSERT INTO planted VALUES (:v)"), {"v": form})
        raw = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
        assert form in raw


def test_no_other_column_is_there_for_a_number():
    suspect = {
        (table.name, column.name)
        for table in metadata.tables.values()
        if not table.name.startswith("directory_")
        for column in table.c
        if SUSPECT.search(column.name)
        and isinstance(column.type, String | Text | LargeBinary | JSON)
    }
    assert suspect <= set(KNOWN), "what is this column for?"


def test_the_hash_is_keyed_and_the_copy_is_sealed(filled):
    with filled.read() as connection:
        rows = connection.execute(select(Conversation.__table__)).mappings().all()
        silent = set(connection.execute(select(OptOut.address_key)).scalars())
    assert {row["address_key"] for row in rows} == silent
    opened = set()
    for row in rows:
        key = filled.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        opened.add(key.open(row["address"], f"conversation/{row['id']}/address").decode())
    assert opened == set(NUMBERS)
    assert {filled.vault.address_key("sms", number) for number in NUMBERS} == silent

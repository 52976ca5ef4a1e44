"""A backup holds everything, opens only with the offline key, and brings nothing back that was erased."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from bot.backup.files import KeyFileThereError, bring_key, restore_files
from bot.backup.keys import KeysError
from bot.backup.make import KEYS_NAME, escrow, make_backup, write_keys
from bot.backup.restore import RestoreRefusedError, affected
from bot.backup.rows import one_moment, table_lines
from bot.backup.sealed import (
    NotOpenedError,
    RecipientError,
    new_identity,
    open_sealed,
    read_identity,
    write_sealed,
)
from bot.channels.sms.deliveries import take_due
from bot.channels.watch import look
from bot.conversation.cases import open_case
from bot.conversation.content import Content
from bot.conversation.inbox import Burst, InboundSms, content_place, receive_sms
from bot.conversation.outbox import Outgoing, queue
from bot.handoff.closing import erase_transcript, forget
from bot.settings import load_settings
from bot.storage.keyfile import KeyFileError
from bot.storage.open import open_store
from bot.storage.rotation import rotate
from bot.storage.schema import Case, Conversation, Delivery, Message, ProviderCopy, metadata
from bot.storage.vault import ErasedError

CONVERSATION, MESSAGE = Conversation.__table__, Message.__table__
BURST = Burst(0.0, 0.0)
ON_BOTH = pytest.mark.parametrize(
    "urls", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
# What a restore changes on purpose, beside the erased.
CHANGED = {"responder_session", "conversation", "delivery"}


@pytest.fixture
def place(urls, tmp_path):
    """A store with twenty conversations, an identity, and settings for the empty store."""
    return Place(urls, tmp_path)


class Place:
    def __init__(self, urls, folder):
        self.folder = folder
        self.key_file = folder / "key"
        self.store = open_store(urls[0], self.key_file, folder)
        secret, self.recipient = new_identity()
        self.identity = folder / "identity.txt"
        self.identity.write_text(f"# kept offline\n{secret}\n")
        self.backups = folder / "backups"
        self.target = replace(
            load_settings({}),
            database_url=urls[1],
            state_dir=folder / "new",
            key_file=self.key_file,
        )

    def write(self, number: int, text: str = "canary") -> str:
        sms = InboundSms(f"SM{number}", f"+1500555{number % 20:04d}", f"{text} {number}")
        return receive_sms(self.store, sms, BURST).conversation_id

    def make(self, **how):
        return make_backup(self.store, self.backups, self.recipient, **how)

    def restore(self, made, **how):
        return restore_files(
            self.target, made.path, how.pop("identity", self.identity), None,
            revoke=how.pop("revoke", False), **how,
        )  # fmt: skip

    def opened(self):
        return open_store(self.target.database_url, self.key_file, self.target.state_dir)


def texts(store, conversation_id):
    query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    with store.read() as connection:
        row = connection.execute(query).mappings().one()
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        found = connection.execute(
            select(MESSAGE).where(MESSAGE.c.conversation_id == conversation_id)
        ).mappings()
        return [
            Content.from_bytes(key.open(one["content"], content_place(one["ref"]))).text
            for one in found
        ]


def states(store):
    with store.read() as connection:
        query = select(CONVERSATION.c.id, CONVERSATION.c.state)
        return dict(connection.execute(query).all())


def rows(store):
    with one_moment(store.engine) as connection:
        return {t.name: list(table_lines(connection, t)) for t in metadata.sorted_tables}


@ON_BOTH
def test_every_row_comes_back_as_it_was(place):
    for number in range(60):
        place.write(number)
    before = rows(place.store)
    made = place.make()
    place.restore(made)
    back = place.opened()
    after = rows(back)
    assert {name for name in before if before[name] != after[name]} <= CHANGED
    assert {name: len(lines) for name, lines in before.items()} == {
        name: len(lines) for name, lines in after.items()
    }
    assert made.tally["message"][0] == 60
    assert texts(back, place.write(0)) == ["canary 0", "canary 20", "canary 40"]
    back.close()


@ON_BOTH
def test_new_rows_follow_the_ones_that_came_back(place):
    for number in range(5):
        place.write(number)
    place.restore(place.make())
    back = place.opened()
    received = receive_sms(back, InboundSms("SMnew", "+15005551234", "hello"), BURST)
    assert received.message_id > 5
    back.close()


@ON_BOTH
def test_everything_acknowledged_before_the_start_is_in_a_copy_made_while_writing(place):
    stop, acknowledged = threading.Event(), []

    def write():
        number = 0
        while not stop.is_set():
            place.write(number)
            acknowledged.append(f"SM{number}")
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    while len(acknowledged) < 20:
        pass
    known = list(acknowledged)
    made = place.make()
    stop.set()
    writer.join()
    place.restore(made)
    back = place.opened()
    with back.read() as connection:
        stored = set(connection.execute(select(MESSAGE.c.provider_id)).scalars())
    assert set(known) <= stored <= set(acknowledged)
    back.close()


@ON_BOTH
def test_a_conversation_that_was_erased_after_the_copy_is_not_revived(place):
    erased, kept = place.write(1), place.write(2)
    made = place.make()
    with place.store.write() as connection:
        forget(connection, erased)
    write_keys(place.store, place.backups, place.recipient)
    assert place.restore(made).not_revived == 1
    back = place.opened()
    with pytest.raises(ErasedError):
        texts(back, erased)
    assert texts(back, kept) == ["canary 2"]
    assert states(back) == {erased: "closed", kept: "assistant"}
    with back.read() as connection:
        held = connection.execute(select(ProviderCopy.__table__.c.provider_id)).scalars().all()
    assert held == ["SM1"]
    assert [(name, readable) for name, _, _, readable in affected(back)] == [
        (erased, False),
        (kept, True),
    ]
    back.close()


@pytest.mark.parametrize("late", [None, "sent"], ids=["as erased", "a name came late"])
def test_texts_that_were_erased_at_a_close_after_the_copy_are_not_revived(place, late):
    closed = place.write(1)
    with place.store.write() as connection:
        row = connection.execute(select(CONVERSATION)).mappings().one()
        open_case(connection, row, "high", "danger")
    made = place.make()
    query = select(CONVERSATION).where(CONVERSATION.c.id == closed)
    with place.store.write() as connection:
        row = connection.execute(query).mappings().one()
        key = place.store.vault.data_key(closed, row["key_id"], row["wrapped_key"])
        connection.execute(CONVERSATION.update().values(state="closed", closed_at=1.0))
        erase_transcript(connection, key, closed)
        if late:
            connection.execute(MESSAGE.update().values(status=late))
    write_keys(place.store, place.backups, place.recipient)
    assert place.restore(made).transcripts_erased == 1
    back = place.opened()
    assert texts(back, closed) == [""]
    assert states(back) == {closed: "closed"}
    assert look(back)[0]["cases"].count == 0
    with back.read() as connection:
        case = connection.execute(select(Case.__table__)).mappings().one()
    assert (case["closed_at"] is None, case["waiting_since"]) == (False, None)
    back.close()


def test_a_copy_alone_holds_no_key_of_any_conversation(place):
    place.write(1)
    made = place.make()
    with place.store.read() as connection:
        wrapped = connection.execute(select(CONVERSATION.c.wrapped_key)).scalar_one()
    import base64

    with open_sealed(made.path, read_identity(place.identity)) as lines:
        copy = b"".join(lines)
    assert b"canary" not in copy
    assert b"+1500555" not in copy
    assert base64.b64encode(wrapped) not in copy
    assert base64.b64encode(wrapped)[8:-8] not in copy


def test_a_reply_that_may_have_been_sent_since_is_asked_for_before_it_is_sent(place):
    name = place.write(1)
    query = select(CONVERSATION).where(CONVERSATION.c.id == name)
    with place.store.write() as connection:
        row = dict(connection.execute(query).mappings().one())
        key = place.store.vault.data_key(name, row["key_id"], row["wrapped_key"])
        queue(connection, key, Outgoing(row, Content("hi"), "assistant", None, "en"))
    place.restore(place.make())
    back = place.opened()
    with back.read() as connection:
        assert connection.execute(select(Delivery.__table__.c.state)).scalars().all() == ["due"]
    assert [sms.unknown for sms in take_due(back, 5, 30.0)] == [True]
    back.close()


def test_a_store_with_anything_in_it_is_never_overwritten(place):
    place.write(1)
    made = place.make()
    place.restore(made)
    with pytest.raises(RestoreRefusedError, match="not empty"):
        place.restore(made)


def test_keys_older_than_the_copy_are_refused(place):
    place.write(1)
    place.make()
    old = place.backups / "old"
    shutil.copy(place.backups / KEYS_NAME, old)
    made = place.make()
    shutil.copy(old, place.backups / KEYS_NAME)
    with pytest.raises(KeysError, match="older"):
        place.restore(made)


def test_only_as_many_copies_stay_as_were_asked_for(place):
    made = [place.make(keep=2) for _ in range(4)]
    assert sorted(place.backups.glob("lantern-*")) == [one.path for one in made[-2:]]


def _flip(path):
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(bytes(raw))


def _cut(path):
    path.write_bytes(path.read_bytes()[:-40])


@pytest.mark.parametrize("harm", [_flip, _cut], ids=["one bit changed", "its end cut off"])
def test_a_damaged_copy_restores_nothing(place, harm):
    for number in range(200):
        place.write(number)
    made = place.make()
    harm(made.path)
    with pytest.raises((NotOpenedError, RestoreRefusedError)):
        place.restore(made)
    back = place.opened()
    with back.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM message")).scalar_one() == 0
    back.close()


def test_another_identity_opens_nothing(place, tmp_path):
    made = place.make()
    other = tmp_path / "other.txt"
    other.write_text(new_identity()[0])
    with pytest.raises(NotOpenedError):
        place.restore(made, identity=other)


def test_the_key_file_comes_back_from_escrow_and_nothing_is_written_over(place, tmp_path):
    place.write(1)
    made = place.make()
    escrow(place.key_file, tmp_path / "escrow.age", place.recipient)
    secret = place.key_file.read_bytes()
    assert secret.strip() not in (tmp_path / "escrow.age").read_bytes()
    with pytest.raises(KeyFileThereError):
        bring_key(tmp_path / "escrow.age", place.identity, place.key_file)
    place.key_file.unlink()
    with pytest.raises(KeyFileError):
        place.restore(made)
    bring_key(tmp_path / "escrow.age", place.identity, place.key_file)
    assert place.key_file.read_bytes() == secret
    assert place.restore(made).rows["message"] == 1


def test_another_installation_s_key_is_refused(place, tmp_path):
    place.write(1)
    made = place.make()
    open_store(f"sqlite:///{tmp_path / 'x' / 'x.db'}", tmp_path / "x" / "key", tmp_path / "x")
    shutil.copy(tmp_path / "x" / "key", place.key_file)
    with pytest.raises(RestoreRefusedError, match="master key"):
        place.restore(made)


@pytest.mark.parametrize(
    ("lines", "what"),
    [([b"hello\n"], "no copy"), ([b'{"lantern_backup":9}\n'], "another version"), ([], "nothing")],
    ids=["something else", "another version", "empty"],
)
def test_what_is_no_copy_is_refused_in_one_sentence(place, lines, what):
    made = place.make()
    write_sealed(made.path, lines, place.recipient)
    with pytest.raises(RestoreRefusedError):
        place.restore(made)


def test_a_copy_from_before_the_keys_were_rotated_comes_back_with_the_new_key_file(place):
    name = place.write(1)
    made = place.make()
    former = place.key_file.read_bytes()
    rotate(place.store, place.key_file, lambda _line: None, settle=0.0)
    write_keys(place.store, place.backups, place.recipient)
    assert place.key_file.read_bytes() != former
    place.restore(made)
    back = place.opened()
    assert texts(back, name) == ["canary 1"]
    again = receive_sms(back, InboundSms("SMagain", "+15005550001", "still me"), BURST)
    assert again.conversation_id == name
    back.close()


def test_a_bad_recipient_is_refused_before_anything_is_written(place):
    with pytest.raises(RecipientError):
        make_backup(place.store, place.backups, "age1nonsense")
    assert list(place.backups.iterdir()) == []

"""Every sealed value is bound to its table, row and column: altered or moved, it does not open."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import select

from bot.conversation.cases import card_place
from bot.conversation.inbox import address_place, content_place
from bot.conversation.turn import turn_place
from bot.storage.schema import Case, Conversation, Message, Turn
from bot.storage.vault import SealBrokenError
from tests.handoff.people import Talk, key_of

TRIES = 1000


@pytest.fixture
def sealed(store):
    """Every sealed value of a few conversations: (key, place, value)."""
    found = []
    for number in range(6):
        said = Talk(store, "sms").person(f"words {number}", "more").assistant("an answer")
        chat = said.case("high", card={"needs": ["shelter"]})
        key = key_of(store, chat)
        with store.read() as connection:
            said = select(Message.ref, Message.content).where(Message.conversation_id == chat)
            texts = connection.execute(said).all()
            found.extend((key, content_place(row.ref), row.content) for row in texts)
            turn = connection.execute(select(Turn.content).where(Turn.conversation_id == chat))
            found.append((key, turn_place(chat, 1), turn.scalar_one()))
            card = connection.execute(select(Case.card).where(Case.conversation_id == chat))
            found.append((key, card_place(chat), card.scalar_one()))
            address = connection.execute(
                select(Conversation.address).where(Conversation.id == chat)
            )
            found.append((key, address_place(chat), address.scalar_one()))
    return found


def test_a_thousand_flipped_bits_are_a_thousand_refusals(sealed):
    dice, refused = random.Random(4), 0
    for _ in range(TRIES):
        key, place, value = dice.choice(sealed)
        assert key.open(value, place)
        flipped = bytearray(value)
        flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
        with pytest.raises(SealBrokenError):
            key.open(bytes(flipped), place)
        refused += 1
    assert refused == TRIES


def test_a_thousand_values_in_another_row_are_a_thousand_refusals(sealed):
    """Into another row of the same conversation too, where the key would fit."""
    dice, same, refused = random.Random(5), 0, 0
    while refused < TRIES:
        (key, place, _), (other_key, other_place, value) = dice.sample(sealed, 2)
        same += key == other_key
        with pytest.raises(SealBrokenError):
            key.open(value, place)
        with pytest.raises(SealBrokenError):
            other_key.open(value, place)
        assert place != other_place
        refused += 1
    assert same > 50


def test_a_wrapped_key_in_another_conversation_opens_nothing(store, sealed):
    with store.read() as connection:
        rows = connection.execute(select(Conversation.__table__)).mappings().all()
    pairs = [(one, other) for one in rows for other in rows if one["id"] != other["id"]]
    assert len(pairs) == 30
    for one, other in pairs:
        with pytest.raises(SealBrokenError):
            store.vault.data_key(one["id"], other["key_id"], other["wrapped_key"])

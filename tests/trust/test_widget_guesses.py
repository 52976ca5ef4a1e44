"""Thousands of guesses at a chat session read nothing, and nobody chooses their own."""

from __future__ import annotations

import itertools
import os
import secrets

import pytest

from bot.channels.webchat.sessions import (
    UnknownSessionError,
    end_session,
    find_session,
    name_of,
    open_session,
    say,
)
from tests.handoff.people import AT_ONCE, write_in

# `make trust` guesses ten thousand times.
GUESSES = 10_000 if os.environ.get("LANTERN_TEST_LONG") else 500


def guesses(token: str, conversation_id: str):
    """What somebody would try who knows how tokens look, or has seen a table or a log."""
    yield from ("", " ", token[:-1], token + "A", token.swapcase(), token[::-1], name_of(token))
    yield from (conversation_id, f"Bearer {token}", token.encode().hex(), "null", "undefined", "0")
    yield from (f"' OR token_hash='{name_of(token)}", "%", "_", "\x00" + token, token + "\x00")
    for place in range(len(token)):
        other = "A" if token[place] != "A" else "B"
        yield token[:place] + other + token[place + 1 :]
    while True:
        yield secrets.token_urlsafe(32)


def test_guesses_read_nothing(store):
    token = open_session(store, "en")
    session, _ = say(store, token, "r1", "canary-words", AT_ONCE)
    for guess in itertools.islice(guesses(token, session.conversation_id), GUESSES):
        with pytest.raises(UnknownSessionError):
            find_session(store, guess)
    assert find_session(store, token).conversation_id == session.conversation_id


def test_a_session_has_256_random_bits_and_no_two_are_alike(store):
    tokens = {open_session(store, None) for _ in range(50)}
    assert len(tokens) == 50
    assert all(len(token) == 43 for token in tokens)


def test_the_token_of_one_visitor_says_nothing_in_the_conversation_of_another(store):
    mine, theirs = open_session(store, None), open_session(store, None)
    first, _ = say(store, mine, "r", "mine", AT_ONCE)
    second, _ = say(store, theirs, "r", "theirs", AT_ONCE)
    assert first.conversation_id != second.conversation_id
    assert find_session(store, mine).conversation_id == first.conversation_id


def test_a_text_conversation_cannot_be_reached_by_any_chat_session(store):
    by_phone = write_in(store, "canary-words", "sms")
    for guess in (by_phone, name_of(by_phone), f"web:{by_phone}"):
        with pytest.raises(UnknownSessionError):
            find_session(store, guess)


def test_a_session_that_was_ended_opens_nothing(store):
    token = open_session(store, None)
    say(store, token, "r", "canary-words", AT_ONCE)
    end_session(store, token)
    with pytest.raises(UnknownSessionError):
        find_session(store, token)

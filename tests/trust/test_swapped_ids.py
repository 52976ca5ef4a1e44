"""Other people's ids, erased ones and made-up ones, in every request: nothing of anybody comes back."""

from __future__ import annotations

import os
import random
import secrets
import urllib.parse

import pytest
from sqlalchemy import select

from bot.conversation.states import CLOSED
from bot.handoff.erasure import erase_conversation
from bot.storage.schema import Case, Conversation
from tests.handoff.people import add, waiting_case
from tests.trust.consoles import *  # noqa: F403 - fixtures of the console
from tests.trust.consoles import PAGES, filled

CANARY = "canary-words"
# `make trust` tries five thousand.
TRIES = 5000 if os.environ.get("LANTERN_TEST_LONG") else 120
NAMING = [page for page in PAGES if "{" in page.path and page.path != "/events"]


def made_up(dice: random.Random, known: str) -> str:
    """An id that names nothing here, as somebody would make it from one that they know."""
    place = dice.randrange(len(known))
    return dice.choice(
        [
            secrets.token_hex(16),
            known[:-1] + ("0" if known[-1] != "0" else "1"),
            known.upper() + "A",
            known[:place],
            known + known,
            "0",
            "-1",
            "1",
            "%",
            "_" * 32,
            "' OR '1'='1",
            f"{known}'--",
            "..%2f" + known,
            f"{known}%00",
            "null",
            "999999999999999999999999",
            "٣",
        ]
    ).replace(known, known[::-1] if len(known) > 4 else known)


@pytest.fixture
def erased(store) -> str:
    chat = waiting_case(store, "emergency", text=CANARY, card={"needs": [CANARY]})
    erase_conversation(store, chat, "ana")
    return chat


def test_ids_of_nobody_and_of_the_erased_give_nothing(store, screen_of, erased):
    known = waiting_case(store, text=CANARY)
    screens = [screen_of(role) for role in ("responder", "supervisor", "admin", "editor")]
    dice, wrong = random.Random(11), []
    for number in range(TRIES):
        page, screen = dice.choice(NAMING), dice.choice(screens)
        name = erased if number % 3 == 0 else made_up(dice, known)
        quoted = name if "%" in name else urllib.parse.quote(name, safe="")
        path = filled(
            page.path,
            conversation_id=quoted,
            service_id=quoted,
            responder_id="987654",
            form=dice.choice(["print", quoted or "x"]),
        )
        answer = (
            screen.post(path, note="x", text="x") if page.method == "POST" else screen.get(path)
        )
        if CANARY in answer.text or answer.status_code >= 500:
            wrong.append((page.method, page.path, name, answer.status_code))
    assert wrong == []


def test_an_erased_conversation_is_not_there_for_anybody(store, screen_of, erased):
    for role in ("responder", "admin"):
        for page in PAGES:
            if "{conversation_id}" not in page.path:
                continue
            path = filled(page.path, conversation_id=erased, form="print")
            answer = (
                screen_of(role).post(path, note="x", text="x")
                if page.method == "POST"
                else screen_of(role).get(path)
            )
            assert CANARY not in answer.text
            assert answer.status_code in (404, 409, 422, 403), f"{role} {page.method} {page.path}"
    with store.read() as connection:
        row = connection.execute(
            select(Conversation.state, Conversation.wrapped_key).where(Conversation.id == erased)
        ).one()
    assert tuple(row) == (CLOSED, None)


def test_nothing_that_another_responder_holds_is_changed_by_its_id(store, screen_of):
    holder = add(store, "holder.one", "Holder One")
    chat = waiting_case(store, "high", text=CANARY, card={"needs": ["shelter"]})
    with store.write() as connection:
        connection.execute(Case.__table__.update().values(responder_id=holder.id, version=7))
        connection.execute(Conversation.__table__.update().values(state="responder"))
    kept = ("tier", "responder_id", "disposition", "worksheet", "card", "closed_at")

    def now():
        with store.read() as connection:
            row = connection.execute(select(Case.__table__)).mappings().one()
            return {name: row[name] for name in kept}

    before = now()
    for page in PAGES:
        if page.method != "POST" or "{conversation_id}" not in page.path:
            continue
        screen_of("responder").post(
            filled(page.path, conversation_id=chat),
            note="x",
            text="x",
            tier="none",
            seen="high",
            reason="x",
            disposition="other",
        )
        assert now() == before, page.path

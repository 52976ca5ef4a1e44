"""Who is there: said as it is, to whoever has no human yet."""

from __future__ import annotations

import time

from sqlalchemy import update

from bot.channels.webchat.presence import HERE_SECONDS, presence
from bot.storage.schema import Case, Conversation, Responder, ResponderSession
from tests.channels.chats import conversation_of, mint, reading
from tests.channels.conftest import eventually


def sign_in(store, name: str, languages: list[str], seen: float = 0.0, active: bool = True) -> None:
    now = time.time() - seen
    with store.write() as connection:
        made = connection.execute(
            Responder.__table__.insert().values(
                username=name, name=name, password_hash="x", role="responder", skills=[],
                languages=languages, active=active, created_at=now,
            )
        )  # fmt: skip
        connection.execute(
            ResponderSession.__table__.insert().values(
                token_hash=name, responder_id=made.inserted_primary_key[0], csrf="x",
                created_at=now, seen_at=now,
            )
        )  # fmt: skip


def wait_for_a_human(store, token: str, tier: str, since: float) -> str:
    one = conversation_of(store, token)
    with store.write() as connection:
        connection.execute(
            update(Conversation).where(Conversation.id == one).values(state="waiting")
        )
        connection.execute(
            Case.__table__.insert().values(
                conversation_id=one, tier=tier, assessed_tier=tier, reason="asked_for_human",
                opened_at=since, waiting_since=since, version=1,
            )
        )  # fmt: skip
    return one


def test_only_who_was_at_their_console_lately_is_there(store) -> None:
    assert presence(store).here is False
    sign_in(store, "gone", ["fr"], seen=HERE_SECONDS + 1)
    sign_in(store, "shut out", ["ar"], active=False)
    assert presence(store).here is False
    sign_in(store, "ana", ["es", "en"])
    sign_in(store, "li", ["zh", "en"])
    assert (presence(store).here, presence(store).speaks) == (True, ("en", "es", "zh"))


def test_the_place_in_the_queue_is_the_one_in_which_people_are_taken(client, store) -> None:
    tokens = [mint(client) for _ in range(3)]
    later, danger, first = (
        wait_for_a_human(store, token, tier, since)
        for token, tier, since in zip(
            tokens, ("high", "emergency", "high"), (20.0, 30.0, 10.0), strict=True
        )
    )
    assert presence(store).places == {danger: 0, first: 1, later: 2}


def test_the_widget_is_told_who_is_there_and_how_many_wait_before(server, web, store) -> None:
    token = mint(web)
    with reading(server, token) as reader:
        eventually(lambda: [e for e in reader.events if e[0] == "people"])
        wait_for_a_human(store, token, "high", time.time())
        sign_in(store, "ana", ["es"])
        store.doorbell.ring("gateway")
        eventually(lambda: reader.events[-1][2].get("here") is True)
    people = [data for kind, _, data in reader.events if kind == "people"]
    assert people[0] == {"here": False, "speaks": [], "place": None}
    assert people[-1] == {"here": True, "speaks": ["es"], "place": 0}

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

import bot.console
from bot.conversation.content import Content
from bot.storage.beats import beat
from tests.console.seed import a_night, card, sign
from tests.handoff.people import Talk, case, conversation, waiting_case

STATIC = Path(bot.console.__file__).parent / "static"
EVIL = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</textarea><script>alert(1)</script>",
    "{{ 7*7 }} {% raw %}",
    "<a hx-get=/x hx-trigger=load>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("evil", EVIL)
def test_what_the_person_writes_is_shown_as_text(screen, store, evil):
    talk = Talk(store).person(
        f"before {evil} after", findings=[{"indicator": "danger_now", "words": evil}]
    )
    chat = talk.case("high", card(needs=["shelter"]))
    page = screen.get(f"/c/{chat}").text
    assert evil not in page or "<" not in evil
    assert "before" in page


@pytest.mark.parametrize("evil", EVIL)
def test_what_a_colleague_writes_is_shown_as_text(screen, store, evil):
    chat = waiting_case(store)
    screen.post(f"/c/{chat}/note", note=evil)
    page = screen.get(f"/c/{chat}").text
    assert evil not in page or "<" not in evil


def test_a_character_that_turns_the_writing_around_is_shown_as_itself(screen, store):
    chat = Talk(store).person("transfer \u202egnp.exe").case("high")
    page = screen.get(f"/c/{chat}").text
    assert "\u202e" not in page
    assert "U+202E" in page


def test_no_page_holds_script_or_style_of_its_own(screen, store, new_screen, root):
    ids = a_night(store)
    pages = [screen.get(path).text for path in ("/", f"/c/{ids['locked']}", "/sign-in")]
    pages.append(new_screen().sign_in(root).get("/responders").text)
    for page in pages:
        assert not re.search(r"<script(?![^>]*\ssrc=)", page)
        assert not re.search(r"\sstyle=|<style|\son[a-z]+=", page)
        assert not re.search(r'(src|href|action)="(https?:)?//', page)


def test_findings_are_marked_on_the_words_and_named_below_them(screen, store):
    chat = a_night(store)["locked"]
    page = screen.get(f"/c/{chat}").text
    assert re.search(r'<mark[^>]*title="Papers taken">me quitaron el pasaporte</mark>', page)
    assert "Papers taken · said, now" in page


def test_the_card_has_the_same_headings_in_the_same_order(screen, store):
    ids = a_night(store)
    for name in ("locked", "coming", "asked"):
        page = screen.get(f"/c/{ids[name]}").text
        assert re.findall(r'<h3 id="card-([a-z]+)"', page) == [
            "danger", "who", "happening", "needs", "agreed", "told", "open",
        ]  # fmt: skip


def test_what_is_not_known_is_said_to_be_not_known(screen, store):
    chat = Talk(store).person("hi").case("elevated", card())
    page = screen.get(f"/c/{chat}").text
    section = page[page.index('id="card-danger"') : page.index('id="card-who"')]
    for question in ("Is their device safe", "Are they alone", "Medical emergency"):
        assert re.search(rf"{question}</dt><dd>Not known", section)
    assert "</dt><dd>No<" not in section


def test_every_line_about_a_sign_leads_to_its_turn(screen, store):
    chat = Talk(store).person("hi").case("high", card(indicators=[sign("papers_taken", 1)]))
    page = screen.get(f"/c/{chat}").text
    assert 'href="#turn-1"' in page
    assert 'id="turn-1"' in page


def test_the_queue_says_what_each_one_needs_at_a_glance(screen, store):
    a_night(store)
    queue = screen.get("/queue").text
    for words in (
        "Emergency",
        "Danger now",
        "Device not safe",
        "Minor",
        "Spanish",
        "Text message",
        "Shelter",
    ):
        assert words in queue
    assert queue.index("Danger now") < queue.index("Locked in or guarded") < queue.index("Debt")


def test_an_empty_queue_says_what_would_appear(screen):
    assert "Nobody is waiting" in screen.get("/").text


def test_a_part_that_has_not_changed_is_not_sent_again(screen, store):
    waiting_case(store)
    first = screen.get("/queue")
    tag = first.headers["x-lantern-tag"]
    assert screen.get("/queue", **{"X-Lantern-Have": tag}).status_code == 204
    waiting_case(store)
    assert screen.get("/queue", **{"X-Lantern-Have": tag}).status_code == 200


def test_next_opens_the_most_urgent_one(screen, store):
    ids = a_night(store)
    answer = screen.get("/next", **{"HX-Request": "true"})
    assert answer.headers["hx-push-url"] == f"/c/{ids['coming']}"
    assert "im in the bathroom" in answer.text


def test_the_assistant_s_state_is_told(screen, store):
    assert "Assistant is not running" in screen.get("/").text
    beat(store, "engine", "ready")
    assert "Assistant ready" in screen.get("/").text


def test_whoever_comes_second_is_told_who_holds_it(screen, store, new_screen, ben):
    chat = waiting_case(store)
    new_screen().sign_in(ben).post(f"/c/{chat}/claim")
    answer = screen.post(f"/c/{chat}/claim")
    assert answer.status_code == 409
    assert "Ben Okafor holds this conversation" in answer.text


def test_a_person_who_was_erased_in_the_middle_is_said_to_be_gone(screen, store):
    from tests.handoff.people import CONVERSATION

    chat = waiting_case(store)
    screen.post(f"/c/{chat}/claim")
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(wrapped_key=None))
    answer = screen.post(f"/c/{chat}/say", text="hello", ref="1")
    assert answer.status_code == 404
    assert "may have been erased" in answer.text


def test_closing_asks_how_it_ended_and_then_the_words_are_gone(screen, store):
    chat = a_night(store)["locked"]
    screen.post(f"/c/{chat}/claim")
    assert screen.post(f"/c/{chat}/close").status_code == 409
    answer = screen.post(f"/c/{chat}/close", disposition="referred", card_accuracy="very")
    assert answer.status_code == 200
    assert "pasaporte" not in answer.text
    assert "The words of this conversation are erased" in answer.text
    assert conversation(store, chat)["state"] == "closed"
    assert case(store, chat)["disposition"] == "referred"


def test_a_text_after_silence_comes_with_a_warning(screen, store):
    import time

    from tests.handoff.people import CONVERSATION

    chat = waiting_case(store, channel="sms")
    screen.post(f"/c/{chat}/claim")
    assert "Someone else may hold the phone" not in screen.get(f"/c/{chat}").text
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(last_inbound_at=time.time() - 3600))
    assert "Someone else may hold the phone" in screen.get(f"/c/{chat}").text


def test_an_administrator_adds_a_responder_who_can_sign_in(new_screen, root, store):
    page = (
        new_screen()
        .sign_in(root)
        .post(
            "/responders",
            username="new.one",
            name="New One",
            role="responder",
            languages="en, es",
            skills="minor",
        )
    )
    passphrase = re.search(r"<code>([a-z-]+)</code>", page.text).group(1)
    from bot.handoff.staff import everyone

    [added] = [r for r in everyone(store) if r.username == "new.one"]
    assert added.languages == ("en", "es")
    new_screen().sign_in(added, passphrase)


def test_a_long_conversation_opens_with_its_newest_messages(screen, store):
    from bot.conversation.outbox import Outgoing, queue
    from tests.handoff.people import key_of

    chat = waiting_case(store)
    row, key = dict(conversation(store, chat)), key_of(store, chat)
    with store.write() as connection:
        for number in range(400):
            queue(connection, key, Outgoing(row, Content(f"line {number}."), "assistant"))
    page = screen.get(f"/c/{chat}").text
    assert "line 399." in page
    assert "line 3." not in page
    assert "line 3." in screen.get(f"/c/{chat}?all=1").text


def test_vendored_files_are_what_their_list_says():
    listed = re.findall(r"`(\S+\.js)`.*`([0-9a-f]{64})`", (STATIC / "vendor/README.md").read_text())
    assert {name for name, _ in listed} == {p.name for p in (STATIC / "vendor").glob("*.js")}
    for name, digest in listed:
        assert hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest


def test_all_script_together_is_small():
    import gzip

    packed = sum(len(gzip.compress(path.read_bytes())) for path in STATIC.rglob("*.js"))
    assert packed < 60 * 1024

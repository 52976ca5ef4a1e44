"""The console in a real browser: from sign-in to the end of a conversation."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bot.console.app import build_app
from bot.handoff.relay import Relay
from bot.handoff.staff import SESSION
from bot.settings import load_settings
from tests.browser.conftest import serving
from tests.console.seed import a_night
from tests.handoff.people import (
    PASSWORD,
    Talk,
    add,
    conversation,
    open_test_store,
    speak,
    texts,
    waiting_case,
    write_in,
)

pytestmark = pytest.mark.browser


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes", languages=("en", "es"))


@pytest.fixture
def night(store):
    return a_night(store)


@pytest.fixture
def console(store, tmp_path):
    app = build_app(load_settings({"LANTERN_STATE_DIR": str(tmp_path)}), store)
    with serving(app) as address:
        yield address


@pytest.fixture
def desk(page, console, ana):
    """The workspace, signed in, with whatever the page complained about."""
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on(
        "console",
        lambda message: page.complaints.append(message.text) if message.type == "error" else None,
    )
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(console)
    page.fill("#username", ana.username)
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("#queue")
    return page


def test_a_responder_claims_answers_and_closes_by_keyboard_alone(night, desk, store):
    page = desk
    page.keyboard.press("n")
    page.wait_for_selector(f'[data-conversation="{night["coming"]}"]')
    page.keyboard.press("c")
    expect(page.locator("#composer")).to_be_visible()
    page.keyboard.press("r")
    page.keyboard.type("I am Ana. Can you lock the door?")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".by-responder .words")).to_have_text("I am Ana. Can you lock the door?")
    expect(page.locator("#draft")).to_have_value("")
    assert "I am Ana. Can you lock the door?" in texts(store, night["coming"])
    page.click('[data-open="close"]')
    page.get_by_label("They stopped responding").check()
    page.get_by_role("button", name="Close it").click()
    expect(page.locator("#holder")).to_contain_text("Closed.")
    assert conversation(store, night["coming"])["state"] == "closed"
    assert not page.complaints


def test_a_new_emergency_shows_up_by_itself_in_the_queue_and_in_the_title(desk, store):
    expect(desk.locator("#queue .empty")).to_be_visible()
    chat = waiting_case(store, "emergency")
    store.doorbell.ring("console")
    expect(desk.locator(f"#row-{chat}")).to_be_visible(timeout=2000)
    expect(desk).to_have_title(re.compile(r"^\(1 emergency\)"))


def test_what_the_person_writes_appears_while_the_responder_types_and_nothing_typed_is_lost(
    desk, store, ana
):
    chat = Talk(store).person("hello").case("high")
    Relay(store, speak).claim(chat, ana)
    desk.locator(f"#row-{chat}").click()
    desk.fill("#draft", "I am read")
    desk.locator("#draft").press("End")
    write_in(store, "are you there?", to=chat)
    expect(desk.locator("#talk")).to_contain_text("are you there?")
    desk.keyboard.type("ing what you wrote")
    expect(desk.locator("#draft")).to_have_value("I am reading what you wrote")
    expect(desk.locator("#draft")).to_be_focused()


def test_a_draft_waits_while_another_conversation_is_read(desk, store, ana):
    first, second = (Talk(store).person(text).case("high") for text in ("one", "two"))
    Relay(store, speak).claim(first, ana)
    desk.locator(f"#row-{first}").click()
    desk.fill("#draft", "half a sentence")
    desk.locator(f"#row-{second}").click()
    expect(desk.locator("#talk")).to_contain_text("two")
    desk.locator(f"#row-{first}").click()
    expect(desk.locator("#draft")).to_have_value("half a sentence")


def test_a_session_that_ends_while_typing_loses_nothing(desk, store, ana):
    chat = Talk(store).person("hello").case("high")
    Relay(store, speak).claim(chat, ana)
    desk.locator(f"#row-{chat}").click()
    desk.fill("#draft", "Please stay on the line")
    with store.write() as connection:
        connection.execute(SESSION.delete())
    desk.keyboard.press("Control+Enter")
    dialog = desk.locator("#dialog-again")
    expect(dialog).to_be_visible()
    desk.fill("#again-password", PASSWORD)
    dialog.get_by_role("button", name="Sign in").click()
    expect(dialog).to_be_hidden()
    expect(desk.locator("#draft")).to_have_value("Please stay on the line")
    desk.locator("#draft").press("Control+Enter")
    expect(desk.locator(".by-responder .words")).to_have_text("Please stay on the line")
    assert texts(store, chat).count("Please stay on the line") == 1


def test_whoever_is_slower_is_told_and_sees_who_was_faster(desk, store):
    ben = add(store, "ben.okafor", "Ben Okafor")
    chat = Talk(store).person("hello").case("high")
    desk.locator(f"#row-{chat}").click()
    claim = desk.locator('[data-key="c"]')
    expect(claim).to_be_visible()
    desk.route("**/live", lambda route: route.abort())
    Relay(store, speak).claim(chat, ben)
    claim.click()
    expect(desk.locator("#notice")).to_contain_text("Ben Okafor holds this conversation")


def test_keys_move_in_the_queue_and_do_nothing_while_typing(night, desk):
    rows = desk.locator("#queue .row > a")
    desk.keyboard.press("j")
    expect(rows.nth(0)).to_be_focused()
    desk.keyboard.press("j")
    expect(rows.nth(1)).to_be_focused()
    desk.keyboard.press("k")
    expect(rows.nth(0)).to_be_focused()
    desk.keyboard.press("/")
    desk.keyboard.type("jspanish")
    expect(desk.locator("#filter")).to_have_value("jspanish")
    desk.fill("#filter", "spanish")
    expect(desk.locator("#queue .row:visible")).to_have_count(2)
    desk.keyboard.press("Escape")
    desk.keyboard.press("?")
    expect(desk.locator("#dialog-shortcuts")).to_be_visible()


@pytest.mark.parametrize("width", [1440, 1024])
def test_on_a_desk_screen_the_three_parts_scroll_by_themselves(night, desk, width):
    desk.set_viewport_size({"width": width, "height": 700})
    desk.locator(f"#row-{night['locked']}").click()
    desk.locator('[data-key="c"]').click()
    for part in ("#queue", "#talk", "#card", "#composer"):
        expect(desk.locator(part)).to_be_in_viewport()
    assert desk.evaluate("document.documentElement.scrollHeight") <= 700
    assert desk.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_three_tabs_hold_everything_and_nothing_sticks_out(night, desk):
    desk.set_viewport_size({"width": 390, "height": 844})
    expect(desk.locator(".tabs")).to_be_visible()
    desk.locator(f"#row-{night['locked']}").click()
    expect(desk.locator("#talk")).to_be_visible()
    expect(desk.locator(".queue-panel")).to_be_hidden()
    desk.click("[data-show=card]")
    expect(desk.locator("#card")).to_be_visible()
    expect(desk.locator("#talk")).to_be_hidden()
    desk.locator("#card a", has_text="turn 3").first.click()
    expect(desk.locator("#talk")).to_be_visible()
    for tab in ("queue", "conversation", "card"):
        desk.click(f"[data-show={tab}]")
        assert desk.evaluate("document.documentElement.scrollWidth") <= 390
    assert desk.evaluate("document.documentElement.scrollHeight") <= 844


def test_markup_from_either_side_is_never_run(desk, store, ana):
    evil = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
    chat = Talk(store).person(evil).assistant(evil, evil).case("high")
    relay = Relay(store, speak)
    relay.claim(chat, ana)
    relay.say(chat, ana, evil, "1")
    relay.remark(chat, ana, evil)
    desk.goto(f"{desk.url.rstrip('/')}/c/{chat}")
    expect(desk.locator(".by-note .words")).to_contain_text("<img src=x")
    assert desk.title() != "run"
    assert desk.locator("#talk img, #talk script").count() == 0


def test_the_page_asks_nobody_but_the_console_and_leaves_nothing_behind(night, desk, console):
    asked = []
    desk.on("request", lambda request: asked.append(request.url))
    desk.locator(f"#row-{night['locked']}").click()
    desk.locator('[data-key="c"]').click()
    desk.fill("#draft", "canary")
    expect(desk.locator("#segments")).to_have_text("")
    assert asked
    assert all(url.startswith(console) for url in asked)
    kept = desk.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "canary" not in kept
    assert "pasaporte" not in kept


SEGMENTS = [
    "",
    "a",
    "a" * 160,
    "a" * 161,
    "€" * 81,
    "ñandú",
    "ç" * 71,
    "😀" * 36,
    "👩‍👩‍👧" * 9,
    "a\r\nb" * 60,
    "[~]" * 60,
]


def test_segments_are_counted_as_the_courier_counts_them(desk):
    from bot.channels.sms.segments import count_segments

    desk.wait_for_load_state()  # its scripts come after the page
    for text in SEGMENTS[1:]:
        counted = desk.evaluate("text => window.lanternSegments(text)", text)
        ours = count_segments(text)
        assert (counted["encoding"], counted["segments"], counted["room"]) == (
            ours.encoding, ours.segments, ours.remaining,
        ), repr(text)  # fmt: skip


def test_a_lost_connection_is_said_and_then_made_good(store, ana, page, tmp_path):
    app = build_app(load_settings({"LANTERN_STATE_DIR": str(tmp_path)}), store)
    chat = Talk(store).person("hello").case("high")
    Relay(store, speak).claim(chat, ana)
    with serving(app) as address:
        port = int(address.rsplit(":", 1)[1])
        page.goto(address)
        page.fill("#username", ana.username)
        page.fill("#password", PASSWORD)
        page.keyboard.press("Enter")
        page.locator(f"#row-{chat}").click()
        page.fill("#draft", "still here")
    expect(page.locator("#connection")).to_be_visible()
    write_in(store, "written meanwhile", to=chat)
    again = build_app(load_settings({"LANTERN_STATE_DIR": str(tmp_path)}), store)
    with serving(again, port):
        expect(page.locator("#talk")).to_contain_text("written meanwhile", timeout=15000)
        expect(page.locator("#connection")).to_be_hidden()
        expect(page.locator("#draft")).to_have_value("still here")
        page.fill("#draft", "")


def test_a_conversation_of_a_thousand_messages_opens_at_its_end(desk, store):
    from bot.conversation.content import Content
    from bot.conversation.outbox import Outgoing, queue
    from tests.handoff.people import key_of

    chat = waiting_case(store)
    row, key = dict(conversation(store, chat)), key_of(store, chat)
    with store.write() as connection:
        for number in range(1000):
            queue(connection, key, Outgoing(row, Content(f"line {number}."), "assistant"))
    store.doorbell.ring("console")
    desk.locator(f"#row-{chat}").click()
    expect(desk.locator("#talk")).to_contain_text("line 999.")
    expect(desk.locator("#talk .line").last).to_be_in_viewport()

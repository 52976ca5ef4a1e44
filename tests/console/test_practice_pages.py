"""Practice on the pages of the console: marked everywhere, seen by one, never handed out."""

from __future__ import annotations

import re

from tests.handoff.people import texts


def begin(screen, persona: str = "hotel_cleaner") -> str:
    answer = screen.post("/practice", persona=persona)
    assert answer.status_code == 303
    return answer.headers["location"].removeprefix("/c/")


def test_every_page_of_a_conversation_of_practice_says_so(screen):
    chat = begin(screen)
    for path in (f"/c/{chat}", f"/c/{chat}/live", "/practice", "/queue"):
        assert "PRACTICE" in screen.get(path).text, path


def test_a_quick_phrase_in_their_language_is_understood(screen, app, store):
    chat = begin(screen, "es_farm")
    phrases = app.state.desk.phrases
    english = next(t for t in phrases._tongues["en"].texts.values() if "safe" in t.lower())
    name = next(n for n, t in phrases._tongues["en"].texts.items() if t == english)
    screen.post(f"/c/{chat}/say", text=phrases.text(name, "es"), ref="1")
    said = texts(store, chat)[-1]
    assert said not in (phrases.text(name, "es"), "No le entiendo bien, ¿me lo dice de otra forma?")


def test_nobody_else_can_open_it_not_even_a_supervisor(screen, new_screen, ben):
    chat = begin(screen)
    supervisor = new_screen().sign_in(ben)
    assert supervisor.get(f"/c/{chat}").status_code == 404
    assert chat not in supervisor.get("/queue").text
    assert chat not in supervisor.get("/board").text
    assert supervisor.post(f"/c/{chat}/take-over", note="why").status_code == 404


def test_nothing_of_it_leaves_the_console(screen, ben):
    chat = begin(screen)
    for form in ("json", "htcds", "print"):
        answer = screen.get(f"/c/{chat}/card/{form}")
        assert answer.status_code == 409, form
        assert "practice" in answer.text
    answer = screen.post(f"/c/{chat}/offer", to=str(ben.id), note="")
    assert (answer.status_code, "practice" in answer.text) == (409, True)


def test_it_is_not_among_what_a_shift_hands_on(screen):
    begin(screen)
    assert "that you hold" not in screen.get("/handover").text


def test_after_the_close_it_says_what_there_was_to_see(screen):
    chat = begin(screen, "last_paycheck")
    screen.post(f"/c/{chat}/say", text="Can you leave the job?", ref="1")
    page = screen.post(f"/c/{chat}/close", disposition="referred").text
    assert "What there was to see" in page
    assert re.search(r"You heard about:</strong>\s*whether they can leave", page)
    assert 'data-open="close"' not in screen.get(f"/c/{chat}").text.split("<dialog")[0]


def test_somebody_who_is_not_there_cannot_be_practised_with(screen):
    assert screen.post("/practice", persona="nobody").status_code == 409

"""Translation beside a conversation, page by page."""

from __future__ import annotations

import pytest

from bot.settings import load_settings
from tests.console.libre import serving_libre
from tests.handoff.people import Talk, texts


@pytest.fixture
def libre():
    with serving_libre() as server:
        yield server


@pytest.fixture
def settings(tmp_path, libre):
    return load_settings({"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_TRANSLATOR": libre.url})


@pytest.fixture
def ana(store):
    from tests.handoff.people import add

    return add(store, "ana.reyes", "Ana Reyes", languages=("en",))


@pytest.fixture
def chat(screen, store):
    chat = Talk(store, language="es").person("me quitaron el pasaporte").case("high")
    screen.post(f"/c/{chat}/claim")
    return chat


def ids(page: str) -> list[str]:
    import re

    return re.findall(r'id="(m\d+)"[^>]*data-foreign', page)


def test_a_message_s_translation_is_fetched_by_itself_and_the_original_stays(screen, chat):
    page = screen.get(f"/c/{chat}").text
    assert "me quitaron el pasaporte" in page
    assert "they took my passport" not in page
    found = screen.get(f"/c/{chat}/translations?ids={','.join(ids(page))}").json()
    assert "they took my passport" in found["texts"].values()
    assert (found["language"], found["problem"]) == ("en", "")


def test_an_engine_that_fails_leaves_the_page_whole_and_says_so_in_a_line(screen, chat, libre):
    libre.mood = "broken"
    page = screen.get(f"/c/{chat}")
    assert page.status_code == 200
    found = screen.get(f"/c/{chat}/translations?ids={','.join(ids(page.text))}").json()
    assert found["texts"] == {}
    assert "Quick phrases still work" in found["problem"]
    assert "Is it safe for you to write right now?" in screen.get(f"/c/{chat}/tools/phrases").text


def test_whoever_speaks_the_language_is_offered_no_translation(new_screen, store, chat):
    from tests.handoff.people import add

    page = new_screen().sign_in(add(store, "eva.ruiz", "Eva Ruiz", languages=("es",)))
    assert "data-translate" not in page.get(f"/c/{chat}").text
    assert ids(page.get(f"/c/{chat}").text) == []


def test_messages_of_another_conversation_are_not_translated_along(screen, store, chat, libre):
    other = Talk(store, language="es").person("no es de aquí").case("high")
    wanted = ids(screen.get(f"/c/{other}").text)
    assert wanted
    found = screen.get(f"/c/{chat}/translations?ids={','.join(wanted)}").json()
    assert found["texts"] == {}
    assert libre.asked == []


def test_a_draft_is_shown_with_its_way_back_before_anything_is_sent(screen, store, chat):
    page = screen.post(f"/c/{chat}/tools/translate", text="Are you safe?").text
    assert page.index("¿Estás a salvo?") < page.index("Which says, translated back")
    assert page.count("Are you safe?") >= 2
    assert "¿Estás a salvo?" not in " ".join(texts(store, chat))


def test_a_sent_translation_keeps_the_responder_s_own_words_for_staff(screen, store, chat):
    sent = screen.post(
        f"/c/{chat}/say", text="¿Estás a salvo?", draft="Are you safe?", ref="translated-1"
    )
    assert sent.status_code == 204
    assert texts(store, chat)[-1] == "¿Estás a salvo?"
    page = screen.get(f"/c/{chat}").text
    assert "Are you safe?" in page


def test_a_failed_draft_says_that_nothing_was_sent_and_offers_phrases(screen, chat, libre):
    libre.mood = "page"
    page = screen.post(f"/c/{chat}/tools/translate", text="Are you safe?").text
    assert "Nothing was sent" in page
    assert 'data-tool="phrases"' in page


def test_an_empty_draft_is_not_translated(screen, chat, libre):
    refused = screen.post(f"/c/{chat}/tools/translate", text="  ")
    assert refused.status_code == 409
    assert libre.asked == []


def test_markup_in_a_translation_is_only_text(screen, chat):
    page = screen.post(f"/c/{chat}/tools/translate", text="<script>alert(1)</script>").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page

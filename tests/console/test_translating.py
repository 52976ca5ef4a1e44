"""Translation for responders: through deep-translator, against a real server that speaks LibreTranslate."""

from __future__ import annotations

import pytest

from bot.console.translating import translator as module
from bot.console.translating.engines import LibreTranslate, open_engine
from bot.console.translating.translator import NotTranslatedError, Translator
from bot.console.translating.wire import Wire
from bot.settings import SettingError, Translation, load_settings
from tests.console.libre import serving_libre


@pytest.fixture
def libre():
    with serving_libre() as server:
        yield server


@pytest.fixture
def translator(libre):
    about = Translation("libretranslate", libre.url)
    return Translator(about, LibreTranslate(libre.url, "", Wire(0.4)))


def test_a_text_is_translated_and_travels_in_the_body_alone(translator, libre):
    assert translator.translate("me quitaron el pasaporte", "es", "en") == "they took my passport"
    assert libre.paths == ["/translate"]
    asked = {"q": "me quitaron el pasaporte", "source": "es", "target": "en", "format": "text"}
    assert libre.asked == [asked]


def test_a_draft_comes_with_its_way_back(translator):
    draft = translator.draft("Are you safe?", "en", "es")
    assert (draft.text, draft.back) == ("¿Estás a salvo?", "Are you safe?")
    assert not draft.doubtful


def test_regional_tags_are_asked_for_by_their_language(translator, libre):
    translator.translate("oi", "pt-BR", "en-US")
    assert (libre.asked[0]["source"], libre.asked[0]["target"]) == ("pt", "en")


def test_a_key_is_sent_only_where_there_is_one(libre):
    Translator(Translation("libretranslate", libre.url, "k-1")).translate("hola", "es", "en")
    assert libre.asked[0]["api_key"] == "k-1"


@pytest.mark.parametrize(
    ("mood", "sentence"),
    [
        ("slow", module.SLOW),
        ("dripping", module.SLOW),
        ("broken", module.AWAY),
        ("refusing", module.REFUSED),
        ("page", module.WRONG),
        ("list", module.WRONG),
        ("empty", module.WRONG),
        ("huge", module.WRONG),
        ("moved", module.WRONG),
    ],
)
def test_a_bad_engine_costs_one_clear_line(translator, libre, mood, sentence):
    libre.mood = mood
    with pytest.raises(NotTranslatedError) as refused:
        translator.translate("hola", "es", "en")
    assert str(refused.value) == sentence


def test_a_redirect_never_carries_the_words_elsewhere(translator, libre):
    libre.mood = "moved"
    with pytest.raises(NotTranslatedError):
        translator.translate("hola", "es", "en")
    assert libre.paths == ["/translate"]


def test_an_engine_that_is_not_there_is_not_asked_again_for_a_while(translator, libre):
    libre.mood = "broken"
    for _ in range(3):
        with pytest.raises(NotTranslatedError, match="cannot be reached"):
            translator.translate("hola", "es", "en")
    assert len(libre.asked) == 1


def test_a_refused_language_does_not_silence_the_others(translator, libre):
    libre.mood = "refusing"
    with pytest.raises(NotTranslatedError):
        translator.translate("hola", "xx", "en")
    libre.mood = "well"
    assert translator.translate("me quitaron el pasaporte", "es", "en") == "they took my passport"


def test_a_closed_port_is_an_engine_that_is_away():
    away = Translator(Translation("libretranslate", "http://127.0.0.1:9"))
    with pytest.raises(NotTranslatedError) as refused:
        away.translate("hola", "es", "en")
    assert str(refused.value) == module.AWAY


def test_hung_translations_hold_a_few_threads_and_no_more(translator, monkeypatch):
    monkeypatch.setattr(module, "QUEUE_SECONDS", 0.0)
    for _ in range(module.AT_ONCE):
        translator._seats.acquire()
    with pytest.raises(NotTranslatedError) as refused:
        translator.translate("hola", "es", "en")
    assert str(refused.value) == module.BUSY


def test_words_that_come_back_as_they_went_are_doubted(translator, libre):
    libre.mood = "same"
    assert translator.draft("Are you safe?", "en", "am").doubtful


def test_off_is_off_and_reaches_nothing():
    off = Translator(load_settings({}).translation)
    assert not off.on
    with pytest.raises(NotTranslatedError, match="switched off"):
        off.translate("hola", "es", "en")


OWN = [
    "http://127.0.0.1:5000",
    "http://localhost:5000",
    "http://[::1]:5000",
    "http://10.1.2.3:5000",
    "http://libretranslate:5000",
    "https://translate.helpline.internal",
]
OTHERS = ["https://libretranslate.com", "http://8.8.8.8:5000", "https://translate.example.org"]


@pytest.mark.parametrize("url", OWN)
def test_a_server_of_one_s_own_needs_no_second_setting(url):
    about = load_settings({"LANTERN_TRANSLATOR": url}).translation
    assert (about.engine, about.url, about.third_parties) == ("libretranslate", url, False)


@pytest.mark.parametrize("engine", [*OTHERS, "microsoft"])
def test_others_are_asked_only_with_a_second_setting(engine):
    chosen = {"LANTERN_TRANSLATOR": engine, "LANTERN_TRANSLATOR_KEY": "k"}
    with pytest.raises(SettingError, match="LANTERN_TRANSLATOR_THIRD_PARTIES=on"):
        load_settings(chosen)
    allowed = load_settings({**chosen, "LANTERN_TRANSLATOR_THIRD_PARTIES": "on"}).translation
    assert allowed.on
    assert allowed.third_parties


@pytest.mark.parametrize(
    ("env", "key"),
    [
        ({"LANTERN_TRANSLATOR": "gogle"}, "LANTERN_TRANSLATOR"),
        ({"LANTERN_TRANSLATOR": "ftp://host"}, "LANTERN_TRANSLATOR"),
        ({"LANTERN_TRANSLATOR": "microsoft"}, "LANTERN_TRANSLATOR_KEY"),
        (
            {"LANTERN_TRANSLATOR_THIRD_PARTIES": "perhaps"},
            "LANTERN_TRANSLATOR_THIRD_PARTIES",
        ),
    ],
)
def test_a_setting_that_cannot_be_used_names_its_key(env, key):
    with pytest.raises(SettingError) as refused:
        load_settings(env)
    assert refused.value.key == key


def test_microsoft_is_asked_in_the_body_and_by_its_own_codes(monkeypatch):
    import httpx

    asked = []

    def answer(self, method, url, **about):
        asked.append((method, url, about))
        if method == "GET":
            languages = {"zh-Hans": {"name": "Chinese"}, "en": {"name": "English"}}
            return httpx.Response(200, json={"translation": languages})
        return httpx.Response(200, json=[{"translations": [{"text": "ni hao", "to": "zh"}]}])

    monkeypatch.setattr(Wire, "_ask", answer)
    engine = open_engine(Translation("microsoft", key="k-2", third_parties=True))
    assert engine.translate("hello", "en", "zh") == "ni hao"
    method, url, about = asked[-1]
    assert method == "POST"
    assert "hello" not in url
    assert about["json"] == [{"text": "hello"}]
    assert about["params"] == {"from": "en", "to": "zh-hans"}
    assert about["headers"]["Ocp-Apim-Subscription-Key"] == "k-2"
    with pytest.raises(module.EngineRefusedError):
        engine.translate("hello", "en", "xx")

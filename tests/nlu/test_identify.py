from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages.identify import UNKNOWN, identify

SENTENCES = {
    "en": "My boss took my passport and I can't leave",
    "es": "Mi jefe me quitó el pasaporte y no puedo salir",
    "fr": "Mon patron a pris mon passeport et je ne peux pas partir",
    "pt": "Meu chefe ficou com meu passaporte e não posso sair",
    "ro": "Șeful mi-a luat pașaportul și nu pot pleca",
    "sq": "Shefi ma mori pasaportën dhe nuk mund të largohem",
    "bg": "Шефът ми взе паспорта и не мога да си тръгна",
    "hu": "A főnököm elvette az útlevelemet és nem mehetek el",
    "pl": "Szef zabrał mi paszport i nie mogę wyjść",
    "uk": "Начальник забрав мій паспорт, і я не можу піти",
    "ru": "Начальник забрал мой паспорт, и я не могу уйти",
    "tr": "Patronum pasaportumu aldı ve gidemiyorum",
    "ar": "أخذ صاحب العمل جواز سفري ولا أستطيع المغادرة",
    "fa": "کارفرمایم پاسپورتم را گرفته و نمی‌توانم بروم",
    "ur": "میرے مالک نے میرا پاسپورٹ لے لیا ہے اور میں جا نہیں سکتی",
    "hi": "मेरे मालिक ने मेरा पासपोर्ट ले लिया है और मैं जा नहीं सकती",
    "pa": "ਮੇਰੇ ਮਾਲਕ ਨੇ ਮੇਰਾ ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ",
    "bn": "আমার মালিক আমার পাসপোর্ট নিয়ে নিয়েছে",
    "ne": "मेरो मालिकले मेरो राहदानी लिएको छ र म जान सक्दिन",
    "zh": "老板拿走了我的护照，我不能离开",
    "ko": "사장이 제 여권을 가져갔어요",
    "vi": "Ông chủ lấy hộ chiếu của tôi và tôi không thể rời đi",
    "th": "เจ้านายเอาหนังสือเดินทางของฉันไป",
    "tl": "Kinuha ng amo ko ang pasaporte ko at hindi ako makaalis",
    "id": "Majikan saya mengambil paspor saya dan saya tidak bisa pergi",
    "am": "አሰሪዬ ፓስፖርቴን ወሰደብኝ",
    "sw": "Bosi wangu alichukua pasipoti yangu na siwezi kuondoka",
    "ht": "Patwon mwen pran paspò mwen epi mwen pa ka ale",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_in_each_language_is_known(code: str) -> None:
    assert identify(SENTENCES[code]).code == code


@pytest.mark.parametrize(
    ("opener", "code"),
    [
        ("hola", "es"), ("ayuda", "es"), ("buenas tardes", "es"), ("ayúdenme por favor", "es"),
        ("necesito ayuda", "es"), ("hay alguien", "es"), ("tengo miedo", "es"), ("no puedo hablar", "es"),
        ("hi", "en"), ("help", "en"), ("hello", "en"), ("help me", "en"), ("hey anyone there", "en"),
        ("i need help", "en"), ("can we talk", "en"), ("pls help", "en"), ("bonjour", "fr"),
        ("привет", "ru"), ("مرحبا", "ar"), ("xin chào", "vi"), ("सहायता", "hi"), ("你好", "zh"),
    ],
)  # fmt: skip
def test_a_first_word_is_enough(opener: str, code: str) -> None:
    assert identify(opener).code == code


@pytest.mark.parametrize("text", ["1", "Houston", "🙂", "...", "3pm", "Maria", "??", ""])
@pytest.mark.parametrize("prior", ["es", "en", "am"])
def test_what_tells_nothing_keeps_the_language_of_the_conversation(text: str, prior: str) -> None:
    assert identify(text, prior).code == prior


@pytest.mark.parametrize("text", ["ok", "no"])
def test_a_word_of_both_languages_keeps_the_one_that_is_spoken(text: str) -> None:
    assert identify(text, "es").code == "es"
    assert identify(text, "en").code == "en"


def test_a_clear_sentence_changes_the_language() -> None:
    assert identify("no hablo inglés necesito ayuda por favor", "en").code == "es"
    assert identify("can you please talk to me in english", "es").code == "en"


def test_nothing_to_go_by_is_undetermined() -> None:
    assert identify("🙂 12").code == UNKNOWN


def test_the_same_text_has_the_same_answer() -> None:
    assert len({identify("nunca me ha pegado aqui") for _ in range(5)}) == 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.sampled_from([None, "en", "es", "zh-Hans"]))
def test_any_text_has_an_answer(text: str, prior: str | None) -> None:
    found = identify(text, prior)
    assert found.code
    assert 0 <= found.confidence <= 1

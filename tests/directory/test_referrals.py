"""What becomes of a referral, which needs go unmet, and who only wants to find somebody."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from bot.directory.fishing import (
    MANY_PLACES,
    SWEEP_PLACES,
    FishingFileError,
    Watch,
    asks_for_address,
    load_phrases,
)
from bot.directory.names import key
from bot.directory.referrals import (
    Asked,
    Offered,
    ReferralRefusedError,
    forget_conversation,
    funnel,
    note_answer,
    note_consent,
    note_contact,
    note_offers,
    note_outcome,
    referrals_of,
)
from bot.directory.unmet import SMALLEST_CELL, needs_report, note_asked
from bot.settings import ROOT
from bot.storage.database import Store
from tests.directory.conftest import TODAY, rows_of
from tests.directory.test_truth import fill, find

TEXAS = Asked("food", "US", "US-TX", "es")


@pytest.fixture
def service(store: Store, tmp_path: Path) -> str:
    fill(store, tmp_path / "p")
    return find(store, "Alpha Pantry").service_id


def offer(store: Store, *offers: Offered, conversation: str = "c1") -> None:
    with store.write() as connection:
        note_offers(connection, conversation, TEXAS, offers)


def test_an_offer_keeps_what_was_true_then_and_saying_it_again_changes_nothing(
    store: Store, service: str
) -> None:
    for _ in range(2):
        offer(store, Offered(service, "2026-10-01"), Offered("gone", "2026-10-01"))
    (referral,) = referrals_of(store, "c1")
    assert (referral.name, referral.assured_date) == ("Alpha Pantry", date(2026, 10, 1))
    assert referral.stage == "offered"


def test_a_referral_goes_from_offered_to_its_outcome(store: Store, service: str) -> None:
    offer(store, Offered(service, "2026-10-01"))
    offer(store, Offered(service, "2026-10-01", chosen=True))
    (referral,) = referrals_of(store, "c1")
    stages = [referral.stage]
    for step in (
        lambda: note_consent(store, referral.id),
        lambda: note_contact(store, referral.id),
        lambda: note_answer(store, referral.id, "accepted"),
        lambda: note_outcome(store, referral.id, "helped"),
    ):
        step()
        stages.append(referrals_of(store, "c1")[0].stage)
    assert stages == ["chosen", "consented", "contacted", "answered", "ended"]
    assert funnel(store, time.time() - 60) == dict.fromkeys(
        ("offered", "chosen", "contacted", "accepted", "helped"), 1
    )


def test_nobody_is_contacted_for_a_person_who_has_not_agreed(store: Store, service: str) -> None:
    offer(store, Offered(service, chosen=True))
    (referral,) = referrals_of(store, "c1")
    with pytest.raises(ReferralRefusedError, match="has not agreed"):
        note_contact(store, referral.id)
    with pytest.raises(ReferralRefusedError, match="not been contacted"):
        note_answer(store, referral.id, "accepted")


BAD_STEPS = {
    "an answer that is none": lambda s, i: note_answer(s, i, "maybe"),
    "an outcome that is none": lambda s, i: note_outcome(s, i, "fine"),
    "a referral that is none": lambda s, i: note_consent(s, i + 99),
}


@pytest.mark.parametrize("step", BAD_STEPS.values(), ids=BAD_STEPS.keys())
def test_a_step_that_cannot_be_is_refused(store: Store, service: str, step: object) -> None:
    offer(store, Offered(service))
    (referral,) = referrals_of(store, "c1")
    with pytest.raises(ReferralRefusedError):
        step(store, referral.id)  # type: ignore[operator]


def test_an_erased_conversation_leaves_a_count_and_no_trace(store: Store, service: str) -> None:
    offer(store, Offered(service))
    with store.write() as connection:
        forget_conversation(connection, "c1")
    assert referrals_of(store, "c1") == []
    assert [row["conversation_id"] for row in rows_of(store, "referral")] == [None]
    assert funnel(store, 0)["offered"] == 1


def ask(store: Store, need: str, region: str, times: int, unmet: int) -> None:
    for number in range(times):
        with store.write() as connection:
            place = ("US", region)
            note_asked(connection, (need, need), place, met=number >= unmet, today=TODAY)


CELLS = {
    "many, and many unmet": (20, 10, (20, 10)),
    "many, and all met": (20, 0, (20, 0)),
    "many, and none met": (20, 20, (20, 20)),
    "many, and a few unmet": (20, 2, (20, None)),
    "many, and a few met": (20, 18, (20, None)),
    "a few": (SMALLEST_CELL - 1, 1, (None, None)),
}


@pytest.mark.parametrize(("asked", "unmet", "told"), CELLS.values(), ids=CELLS.keys())
def test_counts_of_a_few_people_are_not_told(
    store: Store, asked: int, unmet: int, told: tuple[object, object]
) -> None:
    ask(store, "shelter", "US-WY", asked, unmet)
    (count,) = needs_report(store, date(2026, 11, 1), TODAY)
    assert (count.asked, count.unmet) == told


def test_the_report_names_what_is_missing_most_first(store: Store) -> None:
    ask(store, "food", "US-TX", 12, 0)
    ask(store, "shelter", "US-TX", 12, 12)
    ask(store, "legal", "US-TX", 2, 2)
    report = needs_report(store, date(2026, 11, 1), TODAY)
    assert [count.need for count in report] == ["shelter", "food", "legal"]
    assert needs_report(store, date(2020, 1, 1), date(2020, 12, 31)) == []


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> tuple[Watch, Clock]:
    clock = Clock()
    return Watch(clock), clock


def test_a_first_plea_for_shelter_is_never_slowed(watch: tuple[Watch, Clock]) -> None:
    seen, _ = watch
    for number in range(SWEEP_PLACES * 2):
        seen.searched(f"other{number}", ("shelter",), f"town {number}")
    caution = seen.searched("me", ("shelter",), "Houston")
    assert (caution.human, caution.delay) == (False, 0.0)


def test_whoever_asks_in_many_places_meets_a_human_and_waits_longer_each_time(
    watch: tuple[Watch, Clock],
) -> None:
    seen, _ = watch
    towns = [f"town {n}" for n in range(MANY_PLACES + 2)]
    cautions = [seen.searched("me", ("shelter",), town) for town in towns]
    assert [c.human for c in cautions] == [False] * (MANY_PLACES - 1) + [True] * 3
    delays = [c.delay for c in cautions[MANY_PLACES - 1 :]]
    assert delays == sorted(set(delays))
    assert delays[0] > 0


def test_asking_for_one_town_again_and_again_is_no_fishing(watch: tuple[Watch, Clock]) -> None:
    seen, _ = watch
    assert not any(seen.searched("me", ("shelter",), "Houston").human for _ in range(50))
    assert not any(seen.searched("me", ("food",), f"town {n}").human for n in range(50))


def test_the_places_of_yesterday_are_forgotten(watch: tuple[Watch, Clock]) -> None:
    seen, clock = watch
    for number in range(MANY_PLACES - 1):
        seen.searched("me", ("shelter",), f"town {number}")
    clock.now += 25 * 3600
    assert not seen.searched("me", ("shelter",), "another").human


STREETS = {
    "am": "የመጠለያው አድራሻ ምንድን ነው?",
    "ar": "أريد عنوان هذا الملجأ",
    "bg": "Къде се намира приютът?",
    "bn": "আশ্রয়কেন্দ্রের ঠিকানা দিন",
    "en": "What is the address of that women's shelter?",
    "es": "Dame la dirección del refugio",
    "fa": "آدرس خانه امن را بدهید",
    "fr": "Quelle est l'adresse exacte ?",
    "hi": "शेल्टर का पूरा पता बताओ",
    "ht": "Ki kote abri a ye?",
    "hu": "Mi a pontos címe?",
    "id": "Di mana penampungan itu?",
    "ko": "쉼터 주소를 알려주세요",
    "ne": "आश्रयको ठेगाना दिनुहोस्",
    "pa": "ਸ਼ੈਲਟਰ ਦਾ ਪਤਾ ਦੱਸੋ",
    "pl": "Jaki jest adres tego schroniska?",
    "pt": "Onde fica esse abrigo?",
    "ro": "Unde se află acel adăpost?",
    "ru": "Дайте адрес этого приюта",
    "sq": "Ku ndodhet strehimorja?",
    "sw": "Nyumba salama iko wapi?",
    "th": "ขอที่อยู่ของบ้านพักฉุกเฉินหน่อย",
    "tl": "Nasaan ang shelter na yan?",
    "tr": "Sığınma evinin adresi ne?",
    "uk": "У якому притулку вона зараз?",
    "ur": "دارالامان کہاں ہے؟",
    "vi": "Cho tôi địa chỉ của nhà tạm lánh",
    "zh": "那个庇护所在哪里?",
}
PLEAS = {
    "am": "ዛሬ ማታ የምተኛበት ቦታ የለኝም",
    "ar": "أحتاج إلى ملجأ الليلة",
    "bg": "Трябва ми подслон тази нощ",
    "bn": "আজ রাতে আমার থাকার জায়গা দরকার",
    "en": "I need a shelter tonight, where can I go? My address is not safe",
    "es": "Necesito un refugio, ¿dónde puedo ir?",
    "fa": "امشب به پناهگاه نیاز دارم",
    "fr": "J'ai besoin d'un foyer, où puis-je aller ?",
    "hi": "मुझे आज रात आश्रय चाहिए",
    "ht": "Mwen bezwen yon kote pou m dòmi",
    "hu": "Menedékhelyre van szükségem ma éjszakára",
    "id": "Saya butuh tempat penampungan malam ini",
    "ko": "오늘 밤 쉼터가 필요해요",
    "ne": "मलाई आज राति आश्रय चाहियो",
    "pa": "ਮੈਨੂੰ ਅੱਜ ਰਾਤ ਆਸਰਾ ਚਾਹੀਦਾ ਹੈ",
    "pl": "Potrzebuję schronienia na tę noc",
    "pt": "Preciso de um abrigo hoje",
    "ro": "Am nevoie de un adăpost în noaptea asta",
    "ru": "Мне нужен приют на ночь, куда идти?",
    "sq": "Kam nevojë për strehim sonte",
    "sw": "Nahitaji mahali salama usiku huu",
    "th": "คืนนี้ฉันต้องการที่พักพิง",
    "tl": "Kailangan ko ng shelter ngayong gabi",
    "tr": "Bu gece bir sığınağa ihtiyacım var",
    "uk": "Мені потрібен притулок на ніч",
    "ur": "مجھے آج رات پناہ چاہیے",
    "vi": "Tôi cần nhà tạm lánh đêm nay",
    "zh": "我今晚需要庇护所",
}


def test_in_every_language_asking_for_the_street_is_told_from_a_plea() -> None:
    spoken = {path.stem for path in (ROOT / "data" / "languages").glob("*.ftl")}
    assert spoken == set(load_phrases()) == set(STREETS) == set(PLEAS)
    for tag, phrases in load_phrases().items():
        asked = key(STREETS[tag])
        assert any(phrase.search(asked) for phrase in phrases), f"{tag}: {STREETS[tag]}"
        assert not asks_for_address(PLEAS[tag]), f"{tag}: {PLEAS[tag]}"


def test_a_phrase_that_would_match_everything_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "fishing.yml"
    for phrase in ("…", "a", "the … *"):
        file.write_text(f'en: ["{phrase}"]', encoding="utf-8")
        load_phrases.cache_clear()
        with pytest.raises(FishingFileError):
            load_phrases(file)


ADDRESS = {
    "the exact address": ("Give me the exact address", True),
    "where a shelter is": ("where is the shelter?", True),
    "where her shelter is": ("Where exactly is her shelter", True),
    "in Spanish": ("¿Dónde queda el refugio?", True),
    "a plea": ("I need a shelter, where can I go", False),
    "another address": ("what is your email address", False),
}


@pytest.mark.parametrize(("text", "expected"), ADDRESS.values(), ids=ADDRESS.keys())
def test_asking_for_the_street_of_a_shelter_is_seen_by_a_human(
    watch: tuple[Watch, Clock], text: str, expected: bool
) -> None:
    caution = watch[0].said("me", text)
    assert caution.human is expected
    assert caution.delay == 0.0

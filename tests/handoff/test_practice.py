"""Practice: scripted people answer, and nothing of it reaches a person, a colleague or a figure."""

from __future__ import annotations

import time
from functools import cache

import pytest
from sqlalchemy import func, select

from bot.channels.webchat.presence import presence
from bot.handoff.audit import AUDIT
from bot.handoff.closing import Closer, Closing
from bot.handoff.errors import (
    HandoffRefusedError,
    NotPossibleError,
    PracticeOnlyError,
    UnknownConversationError,
)
from bot.handoff.facts import FactShelf
from bot.handoff.figures import figures
from bot.handoff.personas import PersonaError, Personas
from bot.handoff.practice import Practice
from bot.handoff.queue import next_for, waiting
from bot.handoff.relay import Relay
from bot.languages.catalogue import Catalogue
from bot.settings import ROOT
from bot.storage.schema import metadata
from tests.handoff.people import add, case, conversation, speak, texts, waiting_case

PEOPLE = cache(Personas.load)


@pytest.fixture
def practice(store):
    return Practice(store, PEOPLE(ROOT / "data"), "US")


@pytest.fixture
def ana(store):
    return add(store, "ana.reyes", "Ana Reyes")


@pytest.fixture
def ben(store):
    return add(store, "ben.okafor", "Ben Okafor", role="supervisor")


def test_there_are_at_least_twenty_people_in_several_languages():
    people = list(PEOPLE(ROOT / "data"))
    assert len(people) >= 20
    assert len({person.language for person in people}) >= 8
    assert {person.tier for person in people} == {"none", "elevated", "high", "emergency"}
    assert sum(person.minor for person in people) >= 3
    for needed in ("asking_brother", "wrong_number", "last_paycheck", "worried_friend"):
        assert any(person.id == needed for person in people)


@pytest.mark.parametrize("person", PEOPLE(ROOT / "data"), ids=lambda person: person.id)
def test_everybody_can_be_asked_about_safety_in_english(person):
    people = PEOPLE(ROOT / "data")
    lines, told = people.reply(person, "Are you safe right now?", [])
    assert lines == [person.answers["danger"]] or person.id == "asking_brother"
    assert told
    assert person.opening
    assert person.notice


def test_nothing_is_said_twice_and_at_last_nothing_at_all():
    people = PEOPLE(ROOT / "data")
    person, heard, said = people.get("hotel_cleaner"), [], []
    for _ in range(5):
        lines, told = people.reply(person, "Do they have your passport?", heard)
        heard += told
        said += lines
    assert said == [person.answers["papers"], *person.otherwise]


ASKED = {
    "Spanish without accents": ("¿ESTAS SOLA?", "alone"),
    "French": ("Est-ce que vous pouvez sortir ?", "leave"),
    "Arabic": ("هل جواز السفر معك؟", "papers"),
    "Russian": ("Вы сейчас в безопасности?", "danger"),
    "Vietnamese": ("Em có an toàn không?", "danger"),
    "Hindi": ("क्या आप सुरक्षित हैं?", "danger"),
    "an English plural": ("Where are your documents?", "papers"),
}


@pytest.mark.parametrize(("text", "topic"), ASKED.values(), ids=ASKED.keys())
def test_people_understand_what_is_asked_in_their_language(text, topic):
    assert topic in PEOPLE(ROOT / "data").asked(text)


def test_a_practice_file_with_a_mistake_is_named(tmp_path):
    import shutil

    shutil.copytree(ROOT / "data" / "console", tmp_path / "console")
    shutil.copytree(ROOT / "data" / "indicators", tmp_path / "indicators")
    path = tmp_path / "console" / "practice" / "es_bar.yml"
    path.write_text(path.read_text("utf-8").replace("  police:", "  polize:"), "utf-8")
    with pytest.raises(PersonaError, match=r"es_bar\.yml.*polize"):
        Personas.load(tmp_path)


def test_a_scripted_person_answers_what_the_responder_writes(practice, store, ana):
    chat = practice.begin("hotel_cleaner", ana)
    Relay(store, speak).say(chat, ana, "Where is your passport?", "1")
    practice.answer(chat, "Where is your passport?")
    assert "passports in the office" in texts(store, chat)[-1]
    assert case(store, chat)["tier"] == practice.personas.get("hotel_cleaner").tier


def test_no_script_ever_answers_a_real_person(practice, store, ana):
    chat = waiting_case(store, text="hello")
    Relay(store, speak).claim(chat, ana)
    before = texts(store, chat)
    practice.answer(chat, "Are you safe?")
    assert texts(store, chat) == before


def test_only_whoever_practises_sees_it_and_never_as_a_case_to_take(practice, store, ana, ben):
    chat = practice.begin("locked_in_now", ana)
    assert waiting(store, ben) == []
    [row] = waiting(store, ana)
    assert (row.id, row.place, row.due_at) == (chat, "practice", None)
    assert next_for(waiting(store, ana)) is None
    assert presence(store).places == {}


HANDING_ON = {
    "released": lambda relay, chat, ana, ben: relay.release(chat, ana, "note"),
    "offered": lambda relay, chat, ana, ben: relay.offer(chat, ana, ben.id, ""),
    "offered to a team": lambda relay, chat, ana, ben: relay.offer_team(
        chat, ana, "language:en", ""
    ),
    "given to the assistant": lambda relay, chat, ana, ben: relay.return_to_assistant(chat, ana),
}


@pytest.mark.parametrize("hand_on", HANDING_ON.values(), ids=HANDING_ON.keys())
def test_practice_cannot_be_handed_on(practice, store, ana, ben, hand_on):
    chat = practice.begin("hotel_cleaner", ana)
    with pytest.raises(PracticeOnlyError):
        hand_on(Relay(store, speak), chat, ana, ben)
    assert case(store, chat)["responder_id"] == ana.id


def test_a_supervisor_cannot_reach_it_either(practice, store, ana, ben):
    chat = practice.begin("hotel_cleaner", ana)
    relay = Relay(store, speak)
    for reach in (
        lambda: relay.claim(chat, ben),
        lambda: relay.take_over(chat, ben, "why"),
        lambda: relay.remark(chat, ben, "note"),
    ):
        with pytest.raises(UnknownConversationError):
            reach()


def test_practice_is_in_no_figure(practice, store, ana):
    tomorrow = time.time() + 86400
    before = figures(store, FactShelf(), 7, tomorrow)
    for _ in range(5):
        chat = practice.begin("boy_photos", ana)
        Relay(store, speak).set_tier(chat, ana, "high", "emergency", "to try it")
        Closer(store, speak, "until_close").close(chat, ana, Closing("resolved", "not"))
    assert figures(store, FactShelf(), 7, tomorrow) == before
    with store.read() as connection:
        acts = connection.execute(select(AUDIT.c.act).distinct()).scalars().all()
    assert "tier_set" not in acts
    assert "practised" in acts


def test_at_most_five_at_a_time_and_nobody_who_is_not_there(practice, store, ana):
    with pytest.raises(NotPossibleError):
        practice.begin("../../etc/passwd", ana)
    for _ in range(5):
        practice.begin("wrong_number", ana)
    with pytest.raises(HandoffRefusedError):
        practice.begin("wrong_number", ana)


def test_at_the_end_it_says_what_there_was_to_see(practice, store, ana):
    chat = practice.begin("last_paycheck", ana)
    practice.answer(chat, "Can you leave the job?")
    debrief = practice.debrief(chat)
    assert debrief.heard == ("leave", "work")
    assert "pay" in debrief.unheard
    assert practice.debrief(waiting_case(store)) is None


def test_after_a_day_nothing_of_it_is_left_and_real_conversations_stay(practice, store, ana):
    real = waiting_case(store, text="canary")
    chat = practice.begin("hotel_cleaner", ana)
    Relay(store, speak).remark(chat, ana, "a note")
    Relay(store, speak).say(chat, ana, "Are you safe?", "1")
    assert practice.clear() == 0
    assert practice.clear(time.time() + 86401) == 1
    with store.read() as connection:
        for table in metadata.sorted_tables:
            for name in ("conversation_id", "id"):
                if name in table.c and (name == "conversation_id" or table.name == "conversation"):
                    count = select(func.count()).where(table.c[name] == chat)
                    assert connection.execute(count).scalar_one() == 0, table.name
    assert texts(store, real) == ["canary"]
    assert conversation(store, real)["practice_for"] is None


def test_every_language_of_practice_is_one_that_the_hotline_can_speak():
    spoken = set(Catalogue.load(ROOT / "data" / "languages").languages)
    assert {person.language for person in PEOPLE(ROOT / "data")} <= spoken

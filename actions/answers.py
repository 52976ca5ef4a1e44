"""A text in the light of the open question: which answer it gives, in whatever words.

Surest first: the number or label of an option, a town where one was asked for, a plain yes or no, a fact
or sign that answers the question, a wish named out of turn, the person's own words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from actions.choosing import by_intent, by_label, by_number
from actions.rooms import Rooms
from actions.step import Heard
from bot.languages.counting import word_count
from bot.screening.evidence import NOISE, weight
from bot.screening.interview import apply_answer, apply_refusal
from bot.screening.questions import SKIP, UNSURE, Question
from bot.screening.state import Place, State, Understanding

EMERGENCIES: Final = {
    "danger_now": "danger",
    "suicide_or_self_harm": "suicide",
    "medical_emergency": "medical",
}
AGE_BANDS: Final = ((13, "under_13"), (18, "13_17"), (25, "18_24"), (200, "25_plus"))
# Below this a number is an option's; above the other it is no age.
YOUNGEST, OLDEST = 6, 99
# So many places are asked back where a name is not clear.
MOST_CHOICES: Final = 3
# These count however unsure the classifier is.
ALWAYS: Final = frozenset(("immediate_danger", "suicide", "medical_emergency", "ask_human"))
SURE_OF_AN_ASIDE: Final = 0.6
# A wish or a town is named in so few words.
MOST_WORDS_OF_A_WISH: Final = 6
MOST_WORDS_OF_A_PLACE: Final = 4
# The classifier may take the name of a town for these.
LIKE_A_PLACE: Final = frozenset(("off_topic", "ask_services"))
# Whoever wrote freely a moment ago may not be able to any more.
NEAR: Final = "controller_near_or_returning"
# Both are answered with a town.
PLACES: Final = ("place", "place-which")
# Whoever writes "ok" or "no" has not named a town.
NO_PLACES: Final = frozenset(("skip", "dont_know", "answer_yes", "answer_no"))
# What people call themselves when they are asked whom it is about.
MYSELF: Final = frozenset(("me", "myself", "i", "im", "mine", "yo", "mi", "mí", "misma", "mismo"))
# These mean the same whatever question is open, so they never answer one.
ASIDES: Final = frozenset(
    (
        "immediate_danger",
        "suicide",
        "medical_emergency",
        "ask_human",
        "ask_services",
        "ask_privacy",
        "ask_bot",
        "ask_help",
        "change_language",
        "more",
        "why_ask",
        "goodbye",
        "delete_data",
        "stop_texts",
        "start_texts",
        "thanks",
        "off_topic",
    )
)


@dataclass(frozen=True)
class Reading:
    """The state after a text was read in the light of the open question."""

    state: State
    heard: Heard
    consumed: bool = False


@dataclass(frozen=True)
class Said:
    """What was written, and the language of the conversation."""

    text: str
    language: str


def read(
    state: State,
    understanding: Understanding,
    said: Said,
    open_question: tuple[str, tuple[str, ...]],
    rooms: Rooms,
) -> Reading:
    """Read a text in the light of the open question. Pure; changes nothing where nothing is open."""
    awaiting, offered = open_question
    text = said.text
    if not awaiting:
        return Reading(state, Heard())
    option = by_number(text, offered) or by_label(
        text, offered, rooms.catalogue, rooms.catalogue.languages
    )
    question = rooms.questions.by_id.get(awaiting)
    signs = _by_signs(question, understanding, offered) if question else ""
    if not option and _unsure_aside(understanding):
        option = signs
    if option:
        return chosen(state, awaiting, option, True, rooms)
    if awaiting in PLACES and _like_a_place(understanding, text):
        return _read_place(state, text, said.language, rooms)
    if understanding.intent in ASIDES:
        return Reading(state, Heard())
    option = by_intent(text, understanding.intent, offered) or signs
    option = option or _by_facts(awaiting, understanding, text, offered)
    if option:
        return chosen(state, awaiting, option, False, rooms)
    return _out_of_turn(state, open_question, understanding, said, rooms)


def _out_of_turn(
    state: State,
    open_question: tuple[str, tuple[str, ...]],
    understanding: Understanding,
    said: Said,
    rooms: Rooms,
) -> Reading:
    wished = _wish(state, open_question[0], understanding, said.text, rooms)
    if wished is not None:
        return wished
    question = rooms.questions.by_id.get(open_question[0])
    told = word_count(said.text) > MOST_WORDS_OF_A_PLACE and any(
        f.value == "yes" and weight(f) > NOISE for f in understanding.findings
    )
    if open_question[0] in PLACES and understanding.intent not in NO_PLACES and not told:
        return _read_place(state, said.text, said.language, rooms)
    if question is None:
        return Reading(state, Heard(unread=True))
    return _in_own_words(state, question, understanding.intent, said, rooms)


def _like_a_place(understanding: Understanding, text: str) -> bool:
    """Whether the classifier may have taken the bare name of a town for something else."""
    short = word_count(text) <= MOST_WORDS_OF_A_PLACE
    return short and understanding.intent in LIKE_A_PLACE and not understanding.facts.get("needs")


def _unsure_aside(understanding: Understanding) -> bool:
    """Whether the classifier hardly knows; an emergency and a wish for a human count always."""
    unsure = understanding.intent_confidence < SURE_OF_AN_ASIDE
    return unsure and understanding.intent in ASIDES - ALWAYS


def came_near(understanding: Understanding) -> bool:
    """Whether it was just said that the one who controls them is there or coming back."""
    found = (f for f in understanding.findings if f.indicator == NEAR and f.value == "yes")
    return any(f.when != "past" and weight(f) > NOISE for f in found)


def _by_signs(question: Question, understanding: Understanding, offered: tuple[str, ...]) -> str:
    """The yes or no that the turn's own signs give to a question about just these.

    "He is watching" is a no to whoever asks whether it is safe to write.
    """
    if question.id == "safe" and came_near(understanding):
        return "safe-no"
    found = [f for f in understanding.findings if f.indicator in question.finds]
    found = [f for f in found if weight(f) > NOISE]
    if not found or not {"yes", "no"} <= set(offered):
        return ""
    return "yes" if any(f.value == "yes" for f in found) else "no"


def _in_own_words(
    state: State, question: Question, intent: str, said: Said, rooms: Rooms
) -> Reading:
    """What is left when no option was meant: a refusal, or an answer that takes any words."""
    if intent == "answer_no" and question.id in PLACES:
        intent = "skip"
    if intent in ("skip", "dont_know"):
        option = SKIP if intent == "skip" else UNSURE
        state = apply_refusal(state, question, "skip" if intent == "skip" else "dont_know")
        return Reading(state, Heard(question=question.id, option=option), consumed=True)
    named = question.id == "needs" and state.needs
    if question.kind == "open" or named:
        return Reading(apply_answer(state, question), Heard(question=question.id), consumed=True)
    if question.id == "needs":
        state = _place_unasked(state, said, rooms)
    return Reading(state, Heard(unread=True))


def _wish(
    state: State, awaiting: str, understanding: Understanding, text: str, rooms: Rooms
) -> Reading | None:
    """A need that was named, or its button pressed, while something else was open."""
    if awaiting in ("needs", "tell", *PLACES):
        return None
    needs = rooms.questions.by_id["needs"]
    ids = tuple(option.id for option in needs.options if option.needs)
    chosen = needs.option(by_label(text, ids, rooms.catalogue, rooms.catalogue.languages))
    if chosen is not None:
        named = tuple(dict.fromkeys((*state.needs, *chosen.needs)))
        return Reading(state.with_(needs=named), Heard(need=True))
    short = word_count(text) <= MOST_WORDS_OF_A_WISH
    signs = any(f.value == "yes" for f in understanding.findings)
    if understanding.facts.get("needs") and short and not signs:
        return Reading(state, Heard(need=True))
    return None


def _place_unasked(state: State, said: Said, rooms: Rooms) -> State:
    """A town that is clear by itself, given where one could expect to be asked for it."""
    if state.place or rooms.places is None or word_count(said.text) > MOST_WORDS_OF_A_PLACE:
        return state
    found = rooms.places.find(said.text, rooms.country, said.language)
    return state.with_(place=found[0]) if len(found) == 1 else state


def chosen(state: State, awaiting: str, option: str, certain: bool, rooms: Rooms) -> Reading:
    """The state after ``option`` was chosen where ``awaiting`` was open."""
    heard = Heard(question=awaiting, option=option, certain=certain)
    if option.startswith("place:"):
        return Reading(state.with_(place=_place_of(option)), heard, consumed=True)
    question = rooms.questions.by_id.get(awaiting)
    if question is None or question.option(option) is None:
        return Reading(state, heard, consumed=True)
    after = apply_answer(state, question, option)
    if awaiting == "consent":
        after = after.with_(consent_wording="ask-consent")
    new = [f for f in after.findings if f.turn == state.turn and f.evidence == "answer"]
    urgent = [
        EMERGENCIES[f.indicator] for f in new if f.value == "yes" and f.indicator in EMERGENCIES
    ]
    return Reading(after, replace(heard, urgent=urgent[0] if urgent else ""), consumed=True)


def _by_facts(
    awaiting: str, understanding: Understanding, text: str, offered: tuple[str, ...]
) -> str:
    facts = understanding.facts
    words = {word.strip(".,!'").casefold() for word in text.split()}
    mine = "self" if words & MYSELF and len(words) <= MOST_WORDS_OF_A_PLACE else ""
    said = {
        "age": str(facts.get("age_band", "") or band_of(text)).replace("_", "-"),
        "role": str(facts.get("role", "") or mine),
        "needs": str((facts.get("needs") or [""])[0]),
    }.get(awaiting, "")
    option = f"{awaiting}-{said}"
    return option if said and option in offered else ""


def band_of(text: str) -> str:
    """The band of an age that stands alone, such as "15": the answer to a question about age."""
    plain = text.strip(" .!")
    if not plain.isdecimal() or not YOUNGEST <= int(plain) <= OLDEST:
        return ""
    return next(band for limit, band in AGE_BANDS if int(plain) < limit)


def _read_place(state: State, text: str, language: str, rooms: Rooms) -> Reading:
    found = rooms.places.find(text, rooms.country, language) if rooms.places else ()
    if not found:
        return Reading(state, Heard(question="place", place_unknown=True), consumed=True)
    state = apply_answer(state, rooms.questions.by_id["place"])
    heard = Heard(question="place", certain=True)
    if len(found) > 1:
        choices = tuple(_place_id(place) for place in found[:MOST_CHOICES])
        return Reading(state, replace(heard, choices=choices), consumed=True)
    return Reading(state.with_(place=found[0]), heard, consumed=True)


def _place_id(place: Place) -> str:
    parts = (place.country, place.region, place.name, place.latitude, place.longitude)
    return "place:" + "|".join("" if part is None else str(part) for part in parts)


def _place_of(option: str) -> Place:
    country, region, name, latitude, longitude = option.removeprefix("place:").split("|")
    return Place(
        country,
        region,
        name,
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
    )

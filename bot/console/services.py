"""The directory beside a conversation: looking for services, and what of one may be sent to a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.console.desk import Desk
from bot.conversation.content import ServiceCard
from bot.directory.found import FoundPhone, FoundService, SearchPlace, SearchRequest
from bot.directory.places import PlaceCandidate

MOST_SHOWN = 12


@dataclass(frozen=True)
class Asked:
    """What a responder looks for; empty strings for anything and anywhere."""

    need: str = ""
    place: str = ""
    language: str = ""
    channel: str = ""
    age_band: str = "unknown"


@dataclass(frozen=True)
class Answer:
    """What was found. ``near`` is the place that was understood; ``unknown_place`` says that none was."""

    services: tuple[FoundService, ...]
    near: str = ""
    others: tuple[str, ...] = ()
    unknown_place: bool = False


def look(desk: Desk, asked: Asked) -> Answer:
    """Search the directory as a responder may: checked or not, but never where a safe house is."""
    places = _places(desk, asked.place)
    if asked.place and not places:
        return Answer((), unknown_place=True)
    chosen = places[0] if places else None
    request = SearchRequest(
        needs=(asked.need,) if asked.need else (),
        place=_place(chosen) if chosen else SearchPlace(),
        language=asked.language,
        channel=asked.channel,
        age_band=asked.age_band,
        audience="responder",
        limit=MOST_SHOWN,
    )
    found = tuple(desk.finder.search(request))
    return Answer(found, _name(chosen) if chosen else "", tuple(_name(p) for p in places[1:]))


def card_to_send(desk: Desk, service_id: str, channel: str) -> ServiceCard | None:
    """What the person gets to see of a service; None where it may not be shown to a person."""
    found = desk.finder.get(service_id, audience="person")
    if found is None:
        return None
    open_door = found.access == "self"
    on_web = channel == "webchat"
    return ServiceCard(
        service_id=found.service_id,
        name=found.name or found.organization,
        phone=_number(found.phones, texts=False) if open_door else "",
        text_number=_number(found.phones, texts=True) if open_door else "",
        note=found.alert,
        address="" if found.confidential or not on_web else found.address,
        assured=found.assured,
    )


def line_of(desk: Desk, card: ServiceCard, language: str) -> str:
    """A service in one line of the person's language, as a text message carries it."""
    say = desk.catalogue.say
    if card.phone and card.text_number and card.phone != card.text_number:
        return say("card-both", language, name=card.name, phone=card.phone, sms=card.text_number)
    if card.phone:
        return say("card-phone", language, name=card.name, phone=card.phone)
    if card.text_number:
        return say("card-text", language, name=card.name, sms=card.text_number)
    return say("card-by-human", language, name=card.name)


def _places(desk: Desk, said: str) -> tuple[PlaceCandidate, ...]:
    if not said or desk.places is None:
        return ()
    return desk.places.read(said, desk.settings.country).candidates


def _place(found: PlaceCandidate) -> SearchPlace:
    return SearchPlace(found.country, found.region, found.latitude, found.longitude)


def _name(place: PlaceCandidate) -> str:
    return ", ".join(part for part in (place.name, place.region or place.country) if part)


def _number(phones: Iterable[FoundPhone], *, texts: bool) -> str:
    for phone in phones:
        if (phone.type in ("text", "sms")) == texts and phone.type not in ("fax", "tty"):
            return phone.shown + (f" x{phone.extension}" if phone.extension else "")
    return ""

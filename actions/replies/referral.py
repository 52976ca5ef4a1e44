"""Places that help: by need and place, few at a time, honest when there are none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from actions.replies.asking import HUMAN, ask, told_of_human
from actions.replies.numbers_said import hotline_lines
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.conversation.content import ServiceCard
from bot.directory.found import FoundPhone, FoundService, SearchPlace, SearchRequest
from bot.screening.state import Shown

SHOWN_BY_SMS = 2
SHOWN_ON_WEB = 3
# More than this and a human helps to choose; whoever fishes for addresses meets a human as well.
MOST_SHOWN = 9
SERVICE = "service:"
MORE = "more"


def refer(turn: Turn, rooms: Rooms, before: tuple[str, ...] = ()) -> Step:
    """Places that help. What is needed to look is asked first, once; a refusal is no obstacle."""
    state = turn.state
    by_id = rooms.questions.by_id
    if not state.needs and "needs" not in state.asked:
        return ask(turn, by_id["needs"], rooms, before)
    if state.place is None and "place" not in state.asked and rooms.finder is not None:
        return ask(turn, by_id["place"], rooms, before)
    caution = rooms.watch.searched(
        turn.conversation, state.needs, state.place.name if state.place else ""
    )
    if caution.human:
        turn = turn.with_state(human_requested=True)
    if caution.delay:
        # So many towns are asked about by somebody who looks for someone: a human gives the next ones.
        return Step(turn.state, (Line("refer-enough", before),))
    found = search(turn, rooms)
    return show(turn, rooms, found, before) if found else nothing_found(turn, rooms, before)


def more(turn: Turn, rooms: Rooms) -> Step:
    """The next places, or the truth that there are no more."""
    if len(turn.state.shown) >= MOST_SHOWN:
        state = turn.state.with_(human_requested=True)
        return Step(state, (Line("refer-enough"),))
    if not turn.state.shown:
        return refer(turn, rooms)
    found = search(turn, rooms)
    return show(turn, rooms, found) if found else nothing_found(turn, rooms)


def search(turn: Turn, rooms: Rooms) -> list[FoundService]:
    """What the directory has and the person has not been shown; one more than is shown at once."""
    if rooms.finder is None:
        return []
    state = turn.state
    place = state.place
    where = SearchPlace(country=rooms.country)
    if place is not None:
        country = place.country or rooms.country
        where = SearchPlace(country, place.region, place.latitude, place.longitude)
    request = SearchRequest(
        needs=state.needs,
        place=where,
        language=turn.language,
        channel=turn.channel,
        age_band=state.age_band,
        # From the first one on: needs or place may have changed since something was shown.
        limit=len(state.shown) + _at_once(turn) + 1,
    )
    known = {shown.service_id for shown in state.shown}
    return [one for one in rooms.finder.search(request) if one.service_id not in known]


def show(turn: Turn, rooms: Rooms, found: list[FoundService], before: tuple[str, ...] = ()) -> Step:
    """Cards for the first few, and a way to more and to a human."""
    state = turn.state
    shown = found[: _at_once(turn)]
    cards = tuple(asdict(card_of(one, turn, rooms)) for one in shown)
    rest = (MORE,) if len(found) > len(shown) else ()
    options = (*rest, *(() if told_of_human(state) else (HUMAN,)))
    state = state.with_(
        shown=(*state.shown, *(Shown(one.service_id, one.assured) for one in shown))
    )
    again = bool(turn.state.shown)
    args = {"place": _place_name(turn)}
    line = Line("refer-more" if again else "refer-found", before, options, cards, args)
    offered = (*(SERVICE + one.service_id for one in shown), *options)
    return Step(state, (line,), "services", offered)


def nothing_found(turn: Turn, rooms: Rooms, before: tuple[str, ...] = ()) -> Step:
    """No place to give: say so, and give the national lines, which are always there."""
    lines = hotline_lines(turn.state, rooms, turn.language)
    key = "refer-no-more" if turn.state.shown else "refer-none"
    said = (*before, key, *(line.key for line in lines[:-1]))
    human = () if told_of_human(turn.state) else (HUMAN,)
    if not lines:
        last = Line(key, before, human, args={"place": _place_name(turn)})
        return Step(turn.state, (last,), "services" if human else "", human)
    if len(lines) == 1:
        args = {"place": _place_name(turn), **lines[0].args}
        return Step(
            turn.state,
            (Line(lines[0].key, said, human, args=args),),
            "services" if human else "",
            human,
        )
    # Two lines carry two numbers under one name, so they are two messages.
    first = Line(lines[0].key, (*before, key), args={"place": _place_name(turn), **lines[0].args})
    second = Line(lines[1].key, (), human, args=dict(lines[1].args))
    return Step(turn.state, (first, second), "services" if human else "", human)


def chosen(turn: Turn, rooms: Rooms) -> Step:
    """They picked one of the places: how to reach it, and that it decides for itself."""
    service_id = turn.heard.option.removeprefix(SERVICE)
    found = rooms.finder.get(service_id) if rooms.finder else None
    if found is None:
        return nothing_found(turn, rooms)
    card = card_of(found, turn, rooms)
    shown = tuple(
        Shown(s.service_id, s.assured, "accepted") if s.service_id == service_id else s
        for s in turn.state.shown
    )
    state = turn.state.with_(shown=shown)
    args = {"name": card.name, "phone": card.phone or card.text_number or "none"}
    human = () if told_of_human(state) else (HUMAN,)
    options = (MORE, *human)
    if card.phone or card.text_number:
        line = Line("refer-safe-phone", ("service-chosen",), options, args=args)
        return Step(state, (line,), "services", options)
    # Only the people here can open this door, so they are asked to.
    state = state.with_(human_requested=True)
    return Step(state, (Line("service-chosen", (), (MORE,), args=args),), "services", (MORE,))


def card_of(found: FoundService, turn: Turn, rooms: Rooms) -> ServiceCard:
    """What a person may see of a service: never where a confidential place is."""
    name = found.name or found.organization
    if found.answers == "police":
        name = rooms.catalogue.say("name-police", turn.language, name=name)
    reachable = found.access == "self"
    return ServiceCard(
        service_id=found.service_id,
        name=name,
        phone=_number(found.phones, texts=False) if reachable else "",
        text_number=_number(found.phones, texts=True) if reachable else "",
        note=found.alert,
        address="" if found.confidential or not turn.on_web else found.address,
        assured=found.assured,
    )


def _number(phones: Iterable[FoundPhone], *, texts: bool) -> str:
    for phone in phones:
        if (phone.type in ("text", "sms")) == texts and phone.type not in ("fax", "tty"):
            return phone.shown + (f" x{phone.extension}" if phone.extension else "")
    return ""


def _at_once(turn: Turn) -> int:
    return SHOWN_ON_WEB if turn.on_web else SHOWN_BY_SMS


def _place_name(turn: Turn) -> str:
    return (turn.state.place.name if turn.state.place else "") or "none"

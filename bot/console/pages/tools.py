"""The tools beside a conversation: phrases, directory, steps, correcting the card, handing it out."""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.responses import JSONResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call, Permission, may
from bot.console.pages.workspace import read, read_again
from bot.console.protocols import Situation
from bot.console.reading import Reading
from bot.console.replies import render
from bot.console.services import Asked, card_to_send, line_of, look
from bot.directory.search import today_utc
from bot.handoff.audit import Act, record_alone
from bot.handoff.errors import NotHolderError, NotPossibleError, PracticeOnlyError
from bot.handoff.export import FORMS, ExportRefusedError, Form, exported, refusal_of
from bot.handoff.facts import facts_of
from bot.handoff.worksheet import FIELDS
from bot.screening.card import NEEDS


def phrases(call: Call) -> Response:
    """Sentences in the person's language, each with what it says in English."""
    reading = read(call)
    number = call.desk.protocols.emergency_number(country_of(call, reading))
    offered = call.desk.phrases.offer(reading.language or "en", number)
    return _tool(call, "phrases", reading, offered=offered)


def services(call: Call) -> Response:
    """Search the directory. Without a question yet, the card's needs and place stand in the form."""
    reading = read(call)
    query = call.request.query_params
    place = (reading.plain.get("situation") or {}).get("place") or {}
    needs = [need for need in reading.plain.get("needs") or () if need in NEEDS]
    asked = Asked(
        need=query.get("need", needs[0] if needs else ""),
        place=query.get("place", str(place.get("name") or ""))[:160].strip(),
        language=reading.language,
        channel=reading.channel,
        age_band=(reading.plain.get("contact") or {}).get("age_band") or "unknown",
    )
    if asked.need not in ("", *NEEDS):
        raise NotPossibleError("There is no such need.")
    answer = look(call.desk, asked)
    template = "tool_services_found" if "found" in query else "tool_services"
    return _tool(call, template, reading, asked=asked, answer=answer, needs=NEEDS)


def send_service(call: Call) -> Response:
    """Send a service to the person, as they may see it."""
    reading = read(call)
    card = card_to_send(call.desk, call.text("service"), reading.channel)
    if card is None:
        raise NotPossibleError(
            "This service may not be shown to a person: nobody vouches for it. Tell them yourself "
            "what you know, after you have checked it."
        )
    language = reading.language or "en"
    on_web = reading.channel == "webchat"
    text = line_of(call.desk, card, language)
    if on_web:
        text = call.desk.phrases.text("sending", language)
    cards = (card,) if on_web else ()
    me = call.responder
    call.desk.relay.say(call.conversation_id, me, text, call.text("ref")[:64], cards)
    told = {"id": card.service_id, "name": card.name, "assured": card.assured}
    call.desk.sheets.sent_service(call.conversation_id, me, told)
    return read_again(call)


def steps(call: Call) -> Response:
    """Checklists for the situation, and the country's emergency numbers."""
    reading = read(call)
    country = call.request.query_params.get("country", "") or country_of(call, reading)
    protocols = call.desk.protocols
    return _tool(
        call,
        "steps",
        reading,
        protocols=protocols.for_situation(_situation(reading)),
        country=country,
        countries=protocols.countries,
        numbers=protocols.emergency(country),
    )


def tick(call: Call) -> Response:
    """A step was taken, or was not after all."""
    step = call.text("step")
    if step not in call.desk.protocols.step_ids:
        raise NotPossibleError("There is no such step.")
    done = call.text("done") == "yes"
    call.desk.sheets.tick(call.conversation_id, call.responder, step, done=done)
    return Response(status_code=204)


def card(call: Call) -> Response:
    """The lines of the card that a responder may correct."""
    reading = read(call)
    return _tool(call, "card", reading, lines=_lines(reading.plain), needs=NEEDS)


def correct(call: Call) -> Response:
    """Correct the card. What was left as it stood is not a correction."""
    form = dict(call.form)
    wanted = {name: form.get(name, "") for name in FIELDS if name in form}
    changed = {name: v for name, v in wanted.items() if v != form.get(f"was:{name}")}
    if form.get("needs", "") != form.get("was:needs", ""):
        changed["needs"] = form.get("needs", "")
    call.desk.sheets.correct(call.conversation_id, call.responder, changed)
    return read_again(call)


def share(call: Call) -> Response:
    """How the card may leave the console, or why it may not; the written release."""
    return _share(call, read(call))


def release(call: Call) -> Response:
    """Record a written release."""
    call.desk.sheets.release(
        call.conversation_id, call.responder, call.text("to"), call.text("what"), call.text("until")
    )
    return _share(call, read(call))


def revoke(call: Call) -> Response:
    """Take the written release back."""
    call.desk.sheets.revoke(call.conversation_id, call.responder)
    return _share(call, read(call))


def export(call: Call) -> Response:
    """The card as JSON, in the words of HTCDS, or as a page to print."""
    form: Form | None = next((f for f in FORMS if f == call.request.path_params["form"]), None)
    reading = read(call)
    if form is None:
        raise NotPossibleError("There is no such form.")
    mine = reading.holder is not None and reading.holder.id == call.responder.id
    if not mine and not may(call.responder, Permission.SUPERVISE):
        raise NotHolderError
    if reading.practice:
        raise PracticeOnlyError
    who, conversation = call.responder.username, f"conversation:{reading.id}"
    try:
        data = exported(form, reading.plain, reading.sheet, today_utc())
    except ExportRefusedError:
        record_alone(call.desk.store, Act(who, "export_refused", conversation, {"form": form}))
        raise
    record_alone(call.desk.store, Act(who, "exported", conversation, {"form": form}))
    if form == "print":
        return render(call.desk, "print.html", **frame(call), reading=reading, today=_today())
    name = f"card-{reading.id[:8]}-{form}.json"
    return JSONResponse(data, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _share(call: Call, reading: Reading) -> Response:
    today = today_utc()
    refused = {form: refusal_of(form, reading.plain, reading.sheet, today) for form in FORMS}
    return _tool(call, "share", reading, refused=refused, today=_today())


def _tool(call: Call, name: str, reading: Reading, **context: Any) -> Response:
    mine = reading.holder is not None and reading.holder.id == call.responder.id
    template = f"{name}.html" if name.startswith("tool_") else f"tool_{name}.html"
    return render(call.desk, template, reading=reading, mine=mine, **context)


def country_of(call: Call, reading: Reading) -> str:
    """The country that the person named, or the hotline's own (ISO 3166)."""
    place = (reading.plain.get("situation") or {}).get("place") or {}
    return str(place.get("country") or call.desk.settings.country)


def _situation(reading: Reading) -> Situation:
    facts = facts_of(reading.plain)
    safety = reading.plain.get("safety") or {}
    signs = {
        str(item.get("id"))
        for item in reading.plain.get("indicators") or ()
        if item.get("value") == "yes"
    }
    return Situation(
        tier=reading.tier,
        signs=frozenset(signs | set(facts.why)),
        needs=frozenset(facts.needs),
        minor=facts.minor,
        suicide=safety.get("suicide_screen") == "positive",
    )


def _lines(plain: dict[str, Any]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each line that may be corrected: its field, what stands there, what may stand there."""
    lines = []
    for name, choices in FIELDS.items():
        part, _, line = name.partition(".")
        value = (plain.get(part) or {}).get(line)
        lines.append((name, str(value) if value in choices else choices[0], choices))
    return lines


def _today() -> str:
    return date.isoformat(today_utc())

"""A warm transfer beside a conversation: consent, what is told, and what the service said."""

from __future__ import annotations

from typing import Any

from starlette.responses import HTMLResponse, Response

from bot.console.gate import Call
from bot.console.pages.workspace import read
from bot.console.reading import Reading
from bot.console.replies import render, stay_open
from bot.console.words import Words
from bot.directory.found import FoundService
from bot.directory.search import today_utc
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.warm import LINES, USUAL, Partner, Told, tellable, transfer_refused


def show(call: Call) -> Response:
    """What could be told to the service, or why nothing may; the transfers there were."""
    return _tool(call, call.request.query_params.get("at", ""))


def preview(call: Call) -> Response:
    """Exactly what is told, before it is noted."""
    told = _told(call)
    if not told.lines and not told.summary:
        problem = "Tick what you tell, or write it."
        return stay_open(_tool(call, call.text("service"), problem=problem))
    return _tool(call, call.text("service"), told=told)


def begin(call: Call) -> Response:
    """The service is called now: note it as a referral."""
    reading = read(call)
    service = _service(call, call.text("service"))
    if service is None:
        raise NotPossibleError("This service is not in the directory any more. Search again.")
    partner = _partner(service)
    call.desk.transfers.begin(
        call.conversation_id, call.responder, partner, _told(call), reading.plain
    )
    return _tool(call, "")


def answer(call: Call) -> Response:
    """What the service said."""
    number = call.text("referral")
    if not number.isdigit() or len(number) > 15:
        raise NotPossibleError("There is no such transfer. Reload the page.")
    call.desk.transfers.answer(
        call.conversation_id, call.responder, int(number), call.text("answer")
    )
    return _tool(call, "")


def _tool(call: Call, service_id: str, **about: Any) -> HTMLResponse:
    reading = read(call)
    if reading.holder is None or reading.holder.id != call.responder.id:
        raise NotHolderError
    service = _service(call, service_id) if service_id else None
    refused = ""
    if service is not None:
        refused = transfer_refused(_partner(service), reading.plain, reading.sheet, today_utc())
    context = {
        "reading": reading,
        "service": service,
        "refused": refused,
        "lines": _lines(call.desk.words, reading),
        "usual": USUAL,
        "told": None,
        "problem": "",
        **about,
    }
    return render(call.desk, "tool_warm.html", **context)


def _told(call: Call) -> Told:
    ticked = set(call.text("lines").split(","))
    return Told(tuple(line for line in LINES if line in ticked), call.text("summary").strip())


def _service(call: Call, service_id: str) -> FoundService | None:
    return call.desk.finder.get(service_id[:120], audience="responder")


def _partner(service: FoundService) -> Partner:
    name = service.name or service.organization
    return Partner(service.service_id, name, service.organization, service.assured)


def _lines(words: Words, reading: Reading) -> dict[str, tuple[str, str]]:
    """Each line that may be told: its label, and its value in words."""
    known = tellable(reading.plain)
    return {line: (words.line(line), _said(words, line, known[line])) for line in known}


def _said(words: Words, line: str, value: Any) -> str:
    if line == "language":
        return words.language(str(value))
    if line == "tier":
        return str(words.tiers.get(str(value), value))
    if line == "place":
        return str(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(words.label(each) for each in value)
    return words.label({True: "yes", False: "no"}.get(value, value)).capitalize()

"""Planning a callback beside a conversation, and saying what became of it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from starlette.responses import HTMLResponse, Response

from bot.console.gate import Call
from bot.console.pages.workspace import read, read_again
from bot.console.replies import render, stay_open
from bot.handoff.callbacks import window_of
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.hours import read_hours

FIELDS = ("day", "start", "end", "zone", "way", "number", "message", "voicemail", "say")


def show(call: Call) -> Response:
    """What is planned, or the form to plan it."""
    return _tool(call)


def plan(call: Call) -> Response:
    """Plan it. What was typed stays in the form where something is missing."""
    said = {name: call.text(name)[:300] for name in FIELDS}
    try:
        window = window_of(said["day"], said["start"], said["end"], said["zone"])
        call.desk.callbacks.plan(call.conversation_id, call.responder, window, said)
    except NotHolderError:
        raise
    except NotPossibleError as error:
        return stay_open(_tool(call, said=said, problem=str(error)))
    return _stage(call)


def done(call: Call) -> Response:
    """Say what became of it."""
    outcome, note = call.text("outcome"), call.text("note")
    call.desk.callbacks.done(call.conversation_id, call.responder, outcome, note)
    return _stage(call)


def cancel(call: Call) -> Response:
    """Take it back."""
    call.desk.callbacks.cancel(call.conversation_id, call.responder, call.text("note"))
    return _stage(call)


def _stage(call: Call) -> Response:
    response = read_again(call)
    response.headers["HX-Retarget"] = "#stage"
    return response


def _tool(call: Call, **about: Any) -> HTMLResponse:
    reading = read(call)
    context = {
        "reading": reading,
        "mine": reading.holder is not None and reading.holder.id == call.responder.id,
        "today": datetime.now(ZoneInfo(read_hours(call.desk.store).zone)).date().isoformat(),
        # It is still yesterday where some people are.
        "earliest": (datetime.now(timezone.utc).date() - timedelta(days=1)).isoformat(),
        "zones": _zones(),
        "said": dict.fromkeys(FIELDS, ""),
        "problem": "",
        **about,
    }
    return render(call.desk, "tool_callback.html", **context)


@lru_cache(maxsize=1)
def _zones() -> tuple[str, ...]:
    """Time zones by the town that names them; the bare abbreviations mislead twice a year."""
    return tuple(sorted(z for z in available_timezones() if "/" in z and not z.startswith("Etc")))

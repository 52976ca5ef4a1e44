"""Practice: who there is to practise with, and what one practised lately."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.replies import render


def show(call: Call) -> Response:
    """Everybody there is to practise with, and the conversations that are still there."""
    practice = call.desk.practice
    people = sorted(practice.personas, key=lambda each: (each.language != "en", each.title))
    mine = [(run, practice.personas.get(run.persona_id)) for run in practice.of(call.responder)]
    done = {run.persona_id for run, _ in mine if not run.open}
    context: dict[str, Any] = {
        "people": people,
        "mine": [pair for pair in mine if pair[1]],
        "done": done,
    }
    return render(call.desk, "practice.html", **frame(call), **context)


def begin(call: Call) -> Response:
    """Open a conversation with one of them."""
    number = call.desk.practice.begin(call.text("persona"), call.responder)
    return RedirectResponse(f"/c/{number}", 303)

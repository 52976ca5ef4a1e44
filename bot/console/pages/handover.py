"""The end of a shift: what is open, what the next one must know, and handing it on in one go."""

from __future__ import annotations

import time
from typing import Any

from starlette.responses import Response

from bot.console.frame import frame
from bot.console.gate import Call, Permission, may
from bot.console.pages.hours_form import hours_now
from bot.console.replies import render
from bot.handoff.hours import read_hours
from bot.handoff.notes import last_notes
from bot.handoff.queue import waiting
from bot.handoff.routing import teams
from bot.handoff.shift import hand_over
from bot.handoff.staff import everyone
from bot.screening.card import ANSWER_WITHIN


def show(call: Call) -> Response:
    """Everything that is open, by who holds it, each with its newest note."""
    return _page(call)


def pass_on(call: Call) -> Response:
    """Offer all that one holds. Each stays here until it is accepted."""
    rows = waiting(call.desk.store, call.responder, call.desk.shelf)
    done, refused = hand_over(
        call.desk.relay, rows, call.responder, call.text("to"), call.text("note")
    )
    return _page(call, done=done, refused=refused)


def _page(call: Call, **about: Any) -> Response:
    rows = waiting(call.desk.store, call.responder, call.desk.shelf)
    human = [row for row in rows if row.place != "assistant"]
    colleagues = [
        r
        for r in everyone(call.desk.store)
        if r.active and r.id != call.responder.id and may(r, Permission.ANSWER)
    ]
    context = {
        "rows": human,
        "mine": sum(1 for row in rows if row.place == "yours"),
        "led": len(rows) - len(human),
        "notes": last_notes(call.desk.store, [row.id for row in human]),
        "colleagues": colleagues,
        "teams": teams(colleagues),
        "within": ANSWER_WITHIN,
        "now": time.time(),
        "callbacks": sorted(
            (row for row in rows if row.callback_from), key=lambda row: row.callback_from or 0.0
        ),
        "now_open": hours_now(read_hours(call.desk.store)),
        "done": 0,
        "refused": [],
        **about,
    }
    return render(call.desk, "handover.html", **frame(call), **context)

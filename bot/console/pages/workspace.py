"""The workspace: queue, conversation and card, and the parts of them that keep themselves fresh."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse, Response

from bot.console.gate import Call, Permission, may
from bot.console.live import event_stream
from bot.console.reading import Reading, read_conversation
from bot.console.replies import if_changed, render
from bot.conversation.states import CLOSED, RESPONDER
from bot.handoff.audit import Act, record_alone
from bot.handoff.queue import QueueRow, next_for, waiting
from bot.handoff.staff import everyone
from bot.storage.beats import states

# More rows than anyone reads; the count says how many there are.
MOST_ROWS = 300
CONVERSATION_PATH = re.compile(r"/c/([0-9a-f]{1,64})")


def home(call: Call) -> Response:
    """The whole workspace, nothing opened."""
    return render(call.desk, "workspace.html", **_frame(call), reading=None)


def conversation(call: Call) -> Response:
    """One conversation: the stage alone for a click in the queue, or the whole workspace."""
    reading = _read(call)
    act = Act(call.responder.username, "read", f"conversation:{reading.id}")
    record_alone(call.desk.store, act)
    return stage(call, reading) if call.wants_fragment else _whole(call, reading)


def next_waiting(call: Call) -> Response:
    """Open the most urgent conversation that this responder may take."""
    row = next_for(waiting(call.desk.store, call.responder))
    if row is None:
        response = render(call.desk, "stage_empty.html", nobody=True)
        response.headers["HX-Push-Url"] = "/"
        return response
    call.request.path_params["conversation_id"] = row.id
    answer = conversation(call)
    answer.headers["HX-Push-Url"] = f"/c/{row.id}"
    return answer


def queue(call: Call) -> Response:
    """The queue by itself, or 204 when nothing in it has changed."""
    return if_changed(call.request, render(call.desk, "queue.html", **_queue(call)))


def live(call: Call) -> Response:
    """What changes in an open conversation: who holds it, the messages, the card."""
    context = _stage_context(call, _read(call))
    return if_changed(call.request, render(call.desk, "live.html", **context))


def events(call: Call) -> Response:
    """The stream of small "something changed" events."""
    digest = call.session.token_hash if call.session else ""
    return event_stream(call.desk.hub, call.request, digest)


def stage(call: Call, reading: Reading) -> HTMLResponse:
    """The conversation and its card, without the queue."""
    return render(call.desk, "stage.html", **_stage_context(call, reading))


def read_again(call: Call) -> HTMLResponse:
    """The stage after an act: what the conversation looks like now."""
    return stage(call, _read(call))


def _read(call: Call) -> Reading:
    whole = call.request.query_params.get("all") == "1"
    return read_conversation(
        call.desk.store, call.desk.words, call.conversation_id, call.responder, whole=whole
    )


def _whole(call: Call, reading: Reading) -> Response:
    context = {**_frame(call), **_stage_context(call, reading)}
    return render(call.desk, "workspace.html", **context)


def _frame(call: Call) -> dict[str, Any]:
    return {
        "me": call.responder,
        "csrf": call.session.csrf if call.session else "",
        "administers": may(call.responder, Permission.ADMINISTER),
        **_queue(call),
    }


def _queue(call: Call) -> dict[str, Any]:
    rows = waiting(call.desk.store, call.responder)
    shown = rows[:MOST_ROWS]
    return {
        "groups": [(place, list(members)) for place, members in groupby(shown, lambda r: r.place)],
        "total": len(rows),
        "hidden": len(rows) - len(shown),
        "waiting_count": _count(rows, "waiting", "offered"),
        "emergencies": sum(
            1 for r in rows if r.tier == "emergency" and r.place in ("waiting", "offered")
        ),
        "open_id": _open_id(call),
        "assistant": _assistant(call),
    }


def _count(rows: Sequence[QueueRow], *places: str) -> int:
    return sum(1 for row in rows if row.place in places)


def _open_id(call: Call) -> str:
    path = urlsplit(call.request.headers.get("hx-current-url", "")).path or call.request.url.path
    found = CONVERSATION_PATH.match(path)
    return found.group(1) if found else ""


def _assistant(call: Call) -> str:
    """The state of the newest engine that is alive, or an empty string."""
    alive = states(call.desk.store, "engine")
    return next((s for s in ("ready", "starting", "untrained") if s in alive), "")


def _stage_context(call: Call, reading: Reading) -> dict[str, Any]:
    me = call.responder
    mine = reading.holder is not None and reading.holder.id == me.id
    open_now = reading.state != CLOSED
    return {
        "reading": reading,
        "me": me,
        "mine": mine,
        "may_say": mine and reading.state == RESPONDER,
        "may_claim": open_now and reading.holder is None,
        "may_take_over": open_now
        and reading.holder is not None
        and not mine
        and may(me, Permission.SUPERVISE),
        "offered_to_me": reading.offered_to is not None and reading.offered_to.id == me.id,
        "colleagues": [r for r in everyone(call.desk.store) if r.active and r.id != me.id],
    }

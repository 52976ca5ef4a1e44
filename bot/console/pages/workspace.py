"""The workspace: queue, conversation and card, and the parts of them that keep themselves fresh."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call, Permission, may
from bot.console.live import event_stream
from bot.console.reading import Reading, foreign, read_conversation
from bot.console.replies import if_changed, render
from bot.conversation.states import CLOSED, RESPONDER
from bot.handoff.audit import Act, record_alone
from bot.handoff.queue import QueueRow, next_for, waiting
from bot.handoff.routing import in_team, speaks, teams
from bot.handoff.staff import StaffMember, everyone
from bot.screening.card import ANSWER_WITHIN
from bot.storage.beats import states

# More rows than anyone reads; the count says how many there are.
MOST_ROWS = 200
CONVERSATION_PATH = re.compile(r"/c/([0-9a-f]{1,64})")


def home(call: Call) -> Response:
    """The whole workspace, nothing opened."""
    return render(call.desk, "workspace.html", **_frame(call), reading=None)


def conversation(call: Call) -> Response:
    """One conversation: the stage alone for a click in the queue, or the whole workspace."""
    reading = read(call)
    act = Act(call.responder.username, "read", f"conversation:{reading.id}")
    record_alone(call.desk.store, act)
    return stage(call, reading) if call.wants_fragment else _whole(call, reading)


def next_waiting(call: Call) -> Response:
    """Open the most urgent conversation that this responder may take."""
    rows = waiting(call.desk.store, call.responder, call.desk.shelf)
    row = next_for(rows)
    held = _count(rows, "yours")
    full = held >= call.responder.capacity
    if row is None or (full and row.tier != "emergency" and row.place != "offered"):
        response = render(call.desk, "stage_empty.html", nobody=row is None, held=held)
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
    context = _stage_context(call, read(call))
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
    return stage(call, read(call))


def read(call: Call) -> Reading:
    """The conversation that the address names, opened. Raises ``UnknownConversationError``."""
    whole = call.request.query_params.get("all") == "1"
    return read_conversation(
        call.desk.store, call.desk.words, call.conversation_id, call.responder, whole=whole
    )


def _whole(call: Call, reading: Reading) -> Response:
    context = {**_frame(call), **_stage_context(call, reading)}
    return render(call.desk, "workspace.html", **context)


def _frame(call: Call) -> dict[str, Any]:
    return {**frame(call), **_queue(call), "filters": _filters(call), "languages": _languages(call)}


def _queue(call: Call) -> dict[str, Any]:
    now = time.time()
    everything = waiting(call.desk.store, call.responder, call.desk.shelf)
    urgent = [r for r in everything if r.place in ("waiting", "offered")]
    narrow = _filters(call)
    rows = [row for row in everything if narrow.let(row)]
    shown = rows[:MOST_ROWS]
    return {
        "groups": [(place, list(members)) for place, members in groupby(shown, lambda r: r.place)],
        "total": len(rows),
        "hidden": len(rows) - len(shown),
        "filtered": len(everything) - len(rows),
        "waiting_count": len(urgent),
        "urgent": [row.id for row in urgent if row.tier == "emergency"],
        "late": [row.id for row in urgent if row.late(now)],
        "supervises": may(call.responder, Permission.SUPERVISE),
        "muted": call.responder.muted,
        "now": now,
        "within": ANSWER_WITHIN,
        "open_id": _open_id(call),
        "assistant": _assistant(call),
    }


@dataclass(frozen=True)
class Filters:
    """What the queue is narrowed to; empty strings let everything through."""

    tier: str = ""
    language: str = ""
    channel: str = ""
    fit: str = ""  # "me": only what suits this responder

    def let(self, row: QueueRow) -> bool:
        """Whether the row is shown. One's own, and what is offered to one, always is."""
        if row.place in ("yours", "offered"):
            return True
        tongue = not self.language or row.language.partition("-")[0] == self.language
        tier, channel = self.tier in ("", row.tier), self.channel in ("", row.channel)
        return tongue and tier and channel and (row.suits or not self.fit)


def _filters(call: Call) -> Filters:
    asked = call.request.query_params
    return Filters(**{name: asked.get(name, "")[:16] for name in vars(Filters())})


def _languages(call: Call) -> list[str]:
    known = {tag.partition("-")[0] for tag in call.desk.settings.languages}
    return sorted(known, key=call.desk.words.language)


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
    colleagues = [r for r in everyone(call.desk.store) if r.active and r.id != me.id]
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
        "debrief": call.desk.practice.debrief(reading.id)
        if reading.practice and not open_now
        else None,
        "offered_to_me": not mine and _offered_to(reading, me),
        "colleagues": [r for r in colleagues if may(r, Permission.ANSWER)],
        "teams": teams(colleagues),
        "callback_state": reading.callback(time.time()),
        "translates": call.desk.translator.on and not speaks(me, reading.language),
        "foreign": {line.id for line in reading.lines if foreign(line, reading, me)},
    }


def _offered_to(reading: Reading, me: StaffMember) -> bool:
    named = reading.offered_to is not None and reading.offered_to.id == me.id
    return named or in_team(me, reading.offered_team)

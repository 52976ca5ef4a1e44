"""The audit trail: who did what, and whether the record of it is whole. It never shows content."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.replies import render
from bot.handoff.audit import verify_chain
from bot.handoff.audit_search import Wanted, choices, search


def show(call: Call) -> Response:
    """Entries that fit, newest first; with ``check`` the chain is read from its beginning."""
    query = call.request.query_params
    asked = {n: query.get(n, "")[:80].strip() for n in ("actor", "act", "object", "since", "until")}
    until = _midnight(asked["until"])
    before = query.get("before", "")
    wanted = Wanted(
        asked["actor"],
        asked["act"],
        asked["object"],
        since=_seconds(_midnight(asked["since"])),
        # The last day counts whole.
        until=_seconds(until + timedelta(days=1) if until else None),
        before=int(before) if before.isdigit() and len(before) < 16 else None,
    )
    found = search(call.desk.store, wanted)
    actors, acts, count = choices(call.desk.store)
    checked = "check" in query
    older = urlencode({**{k: v for k, v in asked.items() if v}, "before": found.older or ""})
    return render(
        call.desk,
        "audit.html",
        **frame(call),
        asked=asked,
        found=found,
        actors=actors,
        acts=acts,
        count=count,
        checked=checked,
        broken=verify_chain(call.desk.store) if checked else [],
        older=older if found.older else "",
    )


def _midnight(day: str) -> datetime | None:
    try:
        return datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _seconds(at: datetime | None) -> float | None:
    return at.timestamp() if at else None

"""The supervisor's board: who is on shift, who waits too long, and the figures of past weeks."""

from __future__ import annotations

import csv
import io
import time
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from starlette.responses import Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.plots import Titled, columns, rows
from bot.console.replies import if_changed, render
from bot.handoff.figures import PERIODS, Table, figures
from bot.handoff.queue import waiting
from bot.handoff.shift import held_by_name, on_shift
from bot.screening.card import ANSWER_WITHIN

TITLES = {
    "by_day": "Contacts by day",
    "by_hour": "Contacts by hour of the day (UTC)",
    "languages": "Languages",
    "channels": "Channels",
    "tiers": "Tiers, as the assistant heard them",
    "needs": "Needs",
    "needs_unmet": "Needs of people who were shown no service",
    "waits": "Waiting until a human took it",
    "late": "Taken later than the target, or never",
    "outcomes": "How it ended",
    "card_ratings": "How accurate the card was",
    "corrections": "Corrections by responders",
}
UPRIGHT = {"by_day", "by_hour"}
WAITS = {"longer": "Longer than 2 h", "never": "Not taken by a human"}


@dataclass(frozen=True)
class Shown:
    """A figure on the page: the plot, and the same numbers as a table."""

    table: Table
    title: str
    labels: tuple[str, ...]
    plot: Markup


def show(call: Call) -> Response:
    """The whole page."""
    days = _days(call)
    tables = figures(call.desk.store, call.desk.shelf, days)
    shown = [_shown(call, each) for each in tables]
    context = {**frame(call), **_now(call), "days": days, "periods": PERIODS, "figures": shown}
    return render(call.desk, "board.html", **context)


def live(call: Call) -> Response:
    """The part that is about now, or 204 when nothing in it has changed."""
    return if_changed(call.request, render(call.desk, "board_now.html", **_now(call)))


def totals(call: Call) -> Response:
    """The figures as CSV: totals alone, suppressed and rounded as on the page."""
    days = _days(call)
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(("figure", "label", "count"))
    for each in figures(call.desk.store, call.desk.shelf, days):
        shown = _shown(call, each)
        writer.writerows(
            (shown.title, label, cell.shown)
            for label, cell in zip(shown.labels, each.cells, strict=True)
        )
        writer.writerow((shown.title, "Total", each.total))
    headers = {"Content-Disposition": f'attachment; filename="totals-{days}-days.csv"'}
    return Response(sheet.getvalue(), media_type="text/csv", headers=headers)


def _now(call: Call) -> dict[str, Any]:
    queue = waiting(call.desk.store, call.responder, call.desk.shelf)
    now = time.time()
    open_now = [row for row in queue if row.place in ("waiting", "offered")]
    tiers = []
    for tier in ("emergency", "high", "elevated", "none"):
        of_tier = [row for row in open_now if row.tier == tier]
        longest = min((row.waiting_since for row in of_tier), default=None)
        late = sum(1 for row in of_tier if row.late(now))
        tiers.append((tier, len(of_tier), longest, late))
    tongues = {row.language.partition("-")[0] for row in open_now if row.language}
    people = on_shift(call.desk.store, held_by_name(queue, call.responder))
    spoken = {tag.partition("-")[0] for p in people if p.here for tag in p.person.languages}
    return {
        "tiers": tiers,
        "within": ANSWER_WITHIN,
        "people": people,
        "late_rows": [row for row in open_now if row.late(now)][:20],
        "now": now,
        "unspoken": sorted(tongues - spoken),
        "led": sum(1 for row in queue if row.place == "assistant"),
        "held": sum(1 for row in queue if row.place in ("yours", "others")),
    }


def _shown(call: Call, table: Table) -> Shown:
    labels = tuple(_label(call, table.id, cell.label) for cell in table.cells)
    named = Titled(TITLES[table.id], labels)
    if table.id in UPRIGHT:
        plot = columns(table, named, every=max(1, len(table.cells) // 8))
    else:
        plot = rows(table, named)
    return Shown(table, named.title, labels, plot)


def _label(call: Call, table_id: str, label: str) -> str:
    words = call.desk.words
    if table_id in UPRIGHT:
        return label
    if table_id == "waits":
        return WAITS.get(label) or f"Up to {label}"
    if table_id == "languages":
        return words.language(label)
    named = {
        "channels": {"sms": "Text message", "webchat": "Web chat"},
        "tiers": words.tiers,
        "late": words.tiers,
        "outcomes": words.dispositions,
        "card_ratings": words.accuracies,
        "corrections": {"tier_set": "Tier changed", "card_corrected": "Card corrected"},
    }.get(table_id, {})
    return str(named.get(label) or words.label(label))


def _days(call: Call) -> int:
    asked = call.request.query_params.get("days", "")
    return next((days for days in PERIODS if str(days) == asked), PERIODS[1])

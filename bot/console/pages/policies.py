"""Settings and policies: what is set and where it comes from, hours, languages, checks."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.pages.hours_form import hours_context, hours_now
from bot.console.replies import render
from bot.console.settings_view import shown
from bot.handoff.hours import HoursRefusedError, parse_hours, read_hours, set_hours
from bot.languages.coverage import coverage_by_line


def show(call: Call) -> Response:
    """The page; with ``check`` the installation is examined as ``lantern doctor`` does."""
    return _page(call)


def keep_hours(call: Call) -> Response:
    """Set hours and closures."""
    try:
        hours = parse_hours(call.form)
    except HoursRefusedError as error:
        return _page(call, problem=str(error))
    set_hours(call.desk.store, hours, call.responder.username)
    return RedirectResponse("/settings", 303)


def _page(call: Call, problem: str = "") -> Response:
    desk = call.desk
    checked = "check" in call.request.query_params
    context: dict[str, Any] = {
        "problem": problem,
        "settings": shown(desk.settings, desk.outside.given),
        "languages": coverage_by_line(
            desk.settings.data_dir / "languages", desk.settings.languages
        ),
        "phrases": desk.phrases.languages,
        "checked": checked,
        "checks": desk.outside.check() if checked else (),
        "now_open": hours_now(read_hours(desk.store)),
        **hours_context(desk, call.form if problem else None),
    }
    return render(desk, "settings.html", 422 if problem else 200, **frame(call), **context)

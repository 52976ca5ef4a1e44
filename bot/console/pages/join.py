"""The two doors that open before anybody has an account: an invitation, and the first set-up.

What opens them stands after the ``#`` of the link, which no browser sends and no log keeps; a script
puts it into the form, and whoever has no script pastes it there.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.console.gate import Call
from bot.console.pages.hours_form import hours_context
from bot.console.pages.signin import set_cookies
from bot.console.replies import render
from bot.console.settings_view import FIRST, shown
from bot.handoff.first import code_fits, first_administrator, nobody_yet
from bot.handoff.hours import HoursRefusedError, parse_hours, set_hours
from bot.handoff.invitations import Chosen, InvitationOverError, accept, find
from bot.handoff.passwords import WeakPasswordError
from bot.handoff.staff import NewResponder, StaffMember, StaffRefusedError

CODE_OVER = "This code does not fit. Take the newest one that the console printed when it started."


def ask_invitation(call: Call) -> Response:
    """The form for the code of an invitation."""
    return render(call.desk, "join_code.html", **_door("/join"), problem="")


def join(call: Call) -> Response:
    """First the code, then name and password; the new responder is signed in at once."""
    token = call.text("code").strip()
    try:
        invited = find(call.desk.store, token)
    except InvitationOverError as error:
        return render(call.desk, "join_code.html", 422, **_door("/join"), problem=str(error))
    typed = {name: call.text(name) for name in ("username", "name")}
    problem = ""
    if "password" in call.form:
        chosen = Chosen(typed["username"].strip().lower(), typed["name"], call.text("password"))
        try:
            return _welcome(call, accept(call.desk.store, token, chosen))
        except (StaffRefusedError, WeakPasswordError) as error:
            problem = str(error)
    status = 422 if problem else 200
    context: dict[str, Any] = {
        "invited": invited,
        "code": token,
        "problem": problem,
        "typed": typed,
    }
    return render(call.desk, "join.html", status, **context)


def ask_set_up(call: Call) -> Response:
    """The form for the code that the console printed; gone once there is anybody."""
    if not nobody_yet(call.desk.store):
        return RedirectResponse("/sign-in", 303)
    return render(call.desk, "join_code.html", **_door("/setup"), problem="")


def set_up(call: Call) -> Response:
    """The wizard: what is checked and set, the hours, and the first administrator."""
    store, code = call.desk.store, call.text("code").strip()
    if not nobody_yet(store):
        return RedirectResponse("/sign-in", 303)
    if not code_fits(store, code):
        return render(call.desk, "join_code.html", 403, **_door("/setup"), problem=CODE_OVER)
    if "password" not in call.form:
        return _wizard(call, code)
    new = NewResponder(
        username=call.text("username").strip().lower(),
        name=call.text("name"),
        password=call.text("password"),
        role="admin",
        languages=tuple(call.text("languages").replace(",", " ").split()),
    )
    try:
        hours = parse_hours(call.form)
        added = first_administrator(store, code, new)
    except (HoursRefusedError, StaffRefusedError, WeakPasswordError) as error:
        return _wizard(call, code, str(error))
    set_hours(store, hours, added.username)
    return _welcome(call, added)


def _wizard(call: Call, code: str, problem: str = "") -> Response:
    desk = call.desk
    rows = shown(desk.settings, desk.outside.given)
    context: dict[str, Any] = {
        "code": code,
        "problem": problem,
        "typed": call.form if problem else {},
        "checks": desk.outside.check(),
        "settings": [row for row in rows if row.key in FIRST],
        **hours_context(desk, call.form if problem else None),
    }
    return render(desk, "setup.html", 422 if problem else 200, **context)


def _welcome(call: Call, added: StaffMember) -> Response:
    signed = call.desk.door.let_in(added.id)
    response = RedirectResponse("/me?welcome", 303)
    set_cookies(call, response, signed)
    return response


def _door(path: str) -> dict[str, Any]:
    return {"path": path, "title": "Set up" if path == "/setup" else "Your invitation"}

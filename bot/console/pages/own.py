"""What a responder sets for themselves: sound, password, their other sessions, the tour."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any, Final

from starlette.responses import RedirectResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.replies import render
from bot.handoff.passkeys import passkeys_of
from bot.handoff.passwords import WeakPasswordError
from bot.handoff.sessions import end_sessions, open_sessions
from bot.handoff.staff import password_fits, set_muted, set_password, set_toured
from bot.handoff.totp import NewSecret, app_address
from bot.screening.card import ANSWER_WITHIN

NOT_THIS: Final = "Your present password is not this one."


@dataclass(frozen=True)
class Fresh:
    """What the page shows this once: what went wrong or was done, a secret or codes just made."""

    problem: str = ""
    done: str = ""
    secret: NewSecret | None = None
    codes: tuple[str, ...] = ()


def show(call: Call) -> Response:
    """The page."""
    return page(call, Fresh())


def sound(call: Call) -> Response:
    """Switch the sound of an emergency off or on."""
    set_muted(call.desk.store, call.responder.id, call.text("muted") == "yes")
    return Response(status_code=204)


def toured(call: Call) -> Response:
    """The tour was seen, or put away."""
    set_toured(call.desk.store, call.responder.id)
    return Response(status_code=204)


def help_page(call: Call) -> Response:
    """Keys, targets, marks, and what to do when something fails."""
    return render(call.desk, "help.html", **frame(call), within=ANSWER_WITHIN)


def password(call: Call) -> Response:
    """Change the password; every session ends, this one too."""
    me, store = call.responder, call.desk.store
    if not password_fits(store, me.id, call.text("old")):
        return page(call, Fresh(problem=NOT_THIS), 422)
    try:
        set_password(store, me.id, call.text("new"), me.username)
    except WeakPasswordError as error:
        return page(call, Fresh(problem=str(error)), 422)
    return RedirectResponse("/sign-in", 303)


def end_others(call: Call) -> Response:
    """End every session but this one."""
    keep = call.session.token_hash if call.session else ""
    end_sessions(call.desk.store, call.responder.id, call.responder.username, keep=keep)
    return RedirectResponse("/me", 303)


def page(call: Call, fresh: Fresh, status: int = 200) -> Response:
    """The page with what is new on it."""
    me, store = call.responder, call.desk.store
    keys = passkeys_of(store, me.id)
    factor = me.second_factor or bool(fresh.codes)
    context: dict[str, Any] = {
        "fresh": fresh,
        "sessions": [s for s in open_sessions(store) if s.responder_id == me.id],
        "passkeys": keys,
        "factor": factor,
        "code_on": me.code or fresh.done.startswith("Codes"),
        "site": call.desk.door.site,
        "required": call.desk.settings.second_factor_required and not factor,
    }
    if fresh.secret is not None:
        hotline = call.desk.settings.hotline_name
        context["wrapped"] = base64.b64encode(fresh.secret.wrapped).decode()
        context["address"] = app_address(hotline, me.username, fresh.secret.shown)
    return render(call.desk, "me.html", status, **frame(call), **context)

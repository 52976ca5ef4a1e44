"""What a responder sets for themselves: sound, password, second factor, their other sessions."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.replies import render
from bot.handoff.passwords import WeakPasswordError
from bot.handoff.second_factor import switch_off, switch_on
from bot.handoff.sessions import end_sessions, open_sessions
from bot.handoff.staff import StaffRefusedError, password_fits, set_muted, set_password
from bot.handoff.totp import NewSecret, app_address, new_secret, open_secret, shown_secret
from bot.storage.vault import SealBrokenError


def show(call: Call) -> Response:
    """The page."""
    return _page(call)


def sound(call: Call) -> Response:
    """Switch the sound of an emergency off or on."""
    set_muted(call.desk.store, call.responder.id, call.text("muted") == "yes")
    return Response(status_code=204)


def password(call: Call) -> Response:
    """Change the password; every session ends, this one too."""
    me, store = call.responder, call.desk.store
    if not password_fits(store, me.id, call.text("old")):
        return _page(call, problem="Your present password is not this one.", status=422)
    try:
        set_password(store, me.id, call.text("new"), me.username)
    except WeakPasswordError as error:
        return _page(call, problem=str(error), status=422)
    return RedirectResponse("/sign-in", 303)


def begin_code(call: Call) -> Response:
    """Make a secret for the app. It counts only once a code has proved that the app holds it."""
    return _page(call, fresh=new_secret(call.desk.store.vault, call.responder.id))


def confirm_code(call: Call) -> Response:
    """Switch the second factor on; the recovery codes are shown this once."""
    me, store = call.responder, call.desk.store
    key_id = call.text("key_id")[:16]
    try:
        wrapped = base64.b64decode(call.text("wrapped"), validate=True)
        secret = open_secret(store.vault, me.id, key_id, wrapped)
    except (binascii.Error, SealBrokenError):
        return _page(call, problem="This set-up is out of date. Begin again.", status=422)
    try:
        codes = switch_on(store, me.id, key_id, wrapped, call.text("code"), me.username)
    except StaffRefusedError as error:
        fresh = NewSecret(shown_secret(secret), wrapped, key_id)
        return _page(call, problem=str(error), fresh=fresh, status=422)
    return _page(call, codes=codes, status=200)


def end_code(call: Call) -> Response:
    """Switch the second factor off; the password is asked for once more."""
    me, store = call.responder, call.desk.store
    if not password_fits(store, me.id, call.text("old")):
        return _page(call, problem="Your present password is not this one.", status=422)
    switch_off(store, me.id, me.username)
    return RedirectResponse("/me", 303)


def end_others(call: Call) -> Response:
    """End every session but this one."""
    keep = call.session.token_hash if call.session else ""
    end_sessions(call.desk.store, call.responder.id, call.responder.username, keep=keep)
    return RedirectResponse("/me", 303)


def _page(
    call: Call,
    *,
    problem: str = "",
    fresh: NewSecret | None = None,
    codes: list[str] | None = None,
    status: int = 200,
) -> Response:
    me = call.responder
    mine = [s for s in open_sessions(call.desk.store) if s.responder_id == me.id]
    context: dict[str, Any] = {"problem": problem, "codes": codes or [], "sessions": mine}
    context["on"] = me.second_factor or bool(codes)
    context["fresh"] = fresh
    if fresh is not None:
        hotline = call.desk.settings.hotline_name
        context["wrapped"] = base64.b64encode(fresh.wrapped).decode()
        context["address"] = app_address(hotline, me.username, fresh.shown)
    return render(call.desk, "me.html", status, **frame(call), **context)

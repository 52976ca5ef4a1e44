"""Responders: who they are, adding one, shutting one out. For administrators."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.console.gate import Call
from bot.console.replies import render
from bot.handoff.passwords import WeakPasswordError, new_passphrase
from bot.handoff.staff import (
    ROLES,
    SKILLS,
    NewResponder,
    StaffRefusedError,
    add_responder,
    everyone,
    set_active,
)


def show(call: Call) -> Response:
    """The list, and the form to add someone."""
    return _page(call)


def add(call: Call) -> Response:
    """Add a responder; the pass phrase made for them is shown once."""
    passphrase = new_passphrase()
    try:
        added = add_responder(
            call.desk.store,
            NewResponder(
                username=call.text("username").strip().lower(),
                name=call.text("name"),
                password=passphrase,
                role=call.text("role"),
                languages=_list(call.text("languages")),
                skills=_list(call.text("skills")),
            ),
            actor=call.responder.username,
        )
    except (StaffRefusedError, WeakPasswordError) as error:
        return _page(call, problem=str(error), status=422)
    return _page(call, added=added.name, username=added.username, passphrase=passphrase)


def disable(call: Call) -> Response:
    """Shut a responder out; their sessions end at once."""
    responder_id = int(call.request.path_params["responder_id"])
    if responder_id == call.responder.id:
        return _page(call, problem="You cannot shut yourself out.", status=422)
    set_active(call.desk.store, responder_id, False, call.responder.username)
    return RedirectResponse("/responders", 303)


def enable(call: Call) -> Response:
    """Let a responder in again."""
    responder_id = int(call.request.path_params["responder_id"])
    set_active(call.desk.store, responder_id, True, call.responder.username)
    return RedirectResponse("/responders", 303)


def _page(
    call: Call,
    *,
    problem: str = "",
    added: str = "",
    username: str = "",
    passphrase: str = "",
    status: int = 200,
) -> Response:
    return render(
        call.desk,
        "responders.html",
        status,
        me=call.responder,
        csrf=call.session.csrf if call.session else "",
        people=everyone(call.desk.store),
        roles=ROLES,
        skills=SKILLS,
        problem=problem,
        added=added,
        username=username,
        passphrase=passphrase,
        typed=call.form if problem else {},
    )


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace(" ", ",").split(",") if part.strip())

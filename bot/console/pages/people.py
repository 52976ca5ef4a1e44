"""Responders: who they are, adding one, shutting one out. For administrators."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.replies import render
from bot.handoff.invitations import Invited, invite, open_invitations, withdraw
from bot.handoff.passwords import WeakPasswordError, new_passphrase
from bot.handoff.second_factor import switch_off
from bot.handoff.sessions import end_sessions, open_sessions
from bot.handoff.staff import (
    ROLES,
    SKILLS,
    Changed,
    NewResponder,
    StaffMember,
    StaffRefusedError,
    add_responder,
    change_responder,
    everyone,
    set_active,
    set_password,
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


def invite_one(call: Call) -> Response:
    """Make a one-time link; it is shown once."""
    about = Invited(
        call.text("label"),
        call.text("role"),
        _list(call.text("languages")),
        _list(call.text("skills")),
    )
    try:
        token = invite(call.desk.store, about, call.responder.username)
    except StaffRefusedError as error:
        return _page(call, problem=str(error), status=422)
    return _page(call, added=about.label, link=f"{call.desk.settings.console_url}/join#{token}")


def take_back(call: Call) -> Response:
    """End an invitation that nobody has used."""
    number = str(call.request.path_params["invitation"])
    withdraw(call.desk.store, number, call.responder.username)
    return RedirectResponse("/responders", 303)


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


def edit(call: Call) -> Response:
    """One responder: what they do, and their open sessions."""
    return _edit_page(call, _found(call))


def change(call: Call) -> Response:
    """Change name, role, languages, skills and load."""
    person = _found(call)
    load = call.text("capacity")
    changed = Changed(
        name=call.text("name"),
        role=call.text("role"),
        languages=_list(call.text("languages")),
        skills=_list(call.text("skills")),
        capacity=int(load) if load.isdigit() and len(load) < 4 else 0,
    )
    try:
        change_responder(call.desk.store, person.id, changed, call.responder.username)
    except StaffRefusedError as error:
        return _edit_page(call, person, problem=str(error), status=422)
    return RedirectResponse("/responders", 303)


def passphrase(call: Call) -> Response:
    """Make a new pass phrase, shown once; their sessions end."""
    person = _found(call)
    made = new_passphrase()
    set_password(call.desk.store, person.id, made, call.responder.username)
    return _edit_page(call, person, passphrase=made)


def end_all_sessions(call: Call) -> Response:
    """End every session of a responder, at once."""
    person = _found(call)
    end_sessions(call.desk.store, person.id, call.responder.username)
    return RedirectResponse(f"/responders/{person.id}", 303)


def code_off(call: Call) -> Response:
    """Take the second factor away, for a lost phone without recovery codes."""
    person = _found(call)
    switch_off(call.desk.store, person.id, call.responder.username)
    return RedirectResponse(f"/responders/{person.id}", 303)


def _found(call: Call) -> StaffMember:
    responder_id = int(call.request.path_params["responder_id"])
    found = next((p for p in everyone(call.desk.store) if p.id == responder_id), None)
    if found is None:
        raise StaffRefusedError("There is no such responder.")
    return found


def _edit_page(
    call: Call, person: StaffMember, *, problem: str = "", passphrase: str = "", status: int = 200
) -> Response:
    sessions = [s for s in open_sessions(call.desk.store) if s.responder_id == person.id]
    return render(
        call.desk,
        "responder.html",
        status,
        **frame(call),
        person=person,
        roles=ROLES,
        skills=SKILLS,
        sessions=sessions,
        problem=problem,
        passphrase=passphrase,
    )


def _page(call: Call, *, status: int = 200, **once: str) -> Response:
    """The list; ``once`` holds what is shown this one time: a problem, a link, a pass phrase."""
    shown = {"problem": "", "added": "", "username": "", "passphrase": "", "link": "", **once}
    return render(
        call.desk,
        "responders.html",
        status,
        **frame(call),
        people=everyone(call.desk.store),
        roles=ROLES,
        skills=SKILLS,
        invitations=open_invitations(call.desk.store),
        typed=call.form if shown["problem"] else {},
        **shown,
    )


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace(" ", ",").split(",") if part.strip())

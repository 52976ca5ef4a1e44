"""Signing in and out."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.console.gate import Call, cookie_name, home_of
from bot.console.replies import render
from bot.handoff.first import nobody_yet
from bot.handoff.sessions import (
    LONGEST_SECONDS,
    CodeNeededError,
    SignedIn,
    SignIn,
    SignInRefusedError,
    sign_out,
)

DEVICE_COOKIE = "lantern-device"
DEVICE_SECONDS = 90 * 86400


def show(call: Call) -> Response:
    """The sign-in page; whoever is signed in goes on to the workspace."""
    if call.session is not None:
        return RedirectResponse(home_of(call.responder), 303)
    if nobody_yet(call.desk.store):
        return RedirectResponse("/setup", 303)
    return render(call.desk, "signin.html", problem="", username="", pending="", passkey="")


def sign_in(call: Call) -> Response:
    """Check name and password. ``X-Lantern-Again`` asks for a new session without leaving the page."""
    again = "x-lantern-again" in call.request.headers
    username = call.text("username")
    device = call.request.cookies.get(DEVICE_COOKIE, "")
    try:
        typed = (call.text(name) for name in ("code", "pending", "passkey"))
        signed = call.desk.door.sign_in(SignIn(username, call.text("password"), device, *typed))
    except CodeNeededError as needed:
        if again:
            headers = {"X-Lantern-Code": "needed", "X-Lantern-Passkey": needed.passkey}
            return Response(str(needed), 403, headers, media_type="text/plain")
        context = {"problem": "", "username": username, "pending": needed.pending}
        context["passkey"] = needed.passkey
        return render(call.desk, "signin.html", 403, **context, ask=str(needed))
    except SignInRefusedError as error:
        if again:
            return Response(str(error), 403, media_type="text/plain")
        context = {"problem": str(error), "username": username, "pending": "", "passkey": ""}
        return render(call.desk, "signin.html", 403, **context)
    response: Response
    if again:
        headers = {"X-CSRF-Token": signed.csrf, "X-Responder": str(signed.responder.id)}
        response = Response(status_code=204, headers=headers)
    else:
        response = RedirectResponse(home_of(signed.responder), 303)
    set_cookies(call, response, signed)
    return response


def leave(call: Call) -> Response:
    """End the session."""
    if call.session is not None:
        sign_out(call.desk.store, call.session)
    response = RedirectResponse("/sign-in", 303)
    response.delete_cookie(cookie_name(call.request), path="/")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def set_cookies(call: Call, response: Response, signed: SignedIn) -> None:
    """Give the browser its session, and the mark of a browser that signed in before."""
    secure = call.request.url.scheme == "https"
    for name, value, seconds in (
        (cookie_name(call.request), signed.token, int(LONGEST_SECONDS)),
        (DEVICE_COOKIE, signed.device, DEVICE_SECONDS),
    ):
        response.set_cookie(
            name, value, max_age=seconds, path="/", secure=secure, httponly=True, samesite="strict"
        )

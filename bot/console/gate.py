"""The gate every request passes: who is it, may they, did they mean it.

A page declares its permission; there is no way to reach a handler without one. Everything that changes
something needs the session's CSRF token and an Origin of this console, signing out included.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.console.desk import Desk
from bot.console.forms import Sent, read_form
from bot.console.replies import refusal
from bot.conversation.states import StateRefusedError
from bot.handoff.audit import Act, record_alone
from bot.handoff.errors import HandoffRefusedError, UnknownConversationError
from bot.handoff.passwords import WeakPasswordError
from bot.handoff.sessions import Session, find_session
from bot.handoff.staff import StaffMember, StaffRefusedError
from bot.storage.vault import SealBrokenError

COOKIE = "lantern"
SECURE_COOKIE = "__Host-lantern"
LARGEST_BODY = 64 * 1024


class Permission(Enum):
    """What a page asks of whoever opens it."""

    PUBLIC = "public"  # sign-in, health, style sheets
    READ = "read"  # the queue, conversations, cards
    ANSWER = "answer"  # claim, speak, pass on, close
    SUPERVISE = "supervise"  # take over from another responder
    ADMINISTER = "administer"  # add responders and shut them out
    LOOK_UP = "look_up"  # look at services, what there is where, and what is missing
    DIRECTORY = "directory"  # change what is known of services
    AUDIT = "audit"  # who did what, and whether the record of it is whole
    OWN = "own"  # their own password, code and sound; and the way out


ALLOWED: dict[str, frozenset[Permission]] = {
    "responder": frozenset(
        {Permission.READ, Permission.ANSWER, Permission.LOOK_UP, Permission.OWN}
    ),
    "supervisor": frozenset(
        {
            Permission.READ,
            Permission.ANSWER,
            Permission.SUPERVISE,
            Permission.LOOK_UP,
            Permission.DIRECTORY,
            Permission.OWN,
        }
    ),
    "admin": frozenset(set(Permission) - {Permission.PUBLIC}),
    # Keeps the directory true, and sees no conversation.
    "editor": frozenset({Permission.LOOK_UP, Permission.DIRECTORY, Permission.OWN}),
    # Sees who did what, and no conversation.
    "auditor": frozenset({Permission.AUDIT, Permission.OWN}),
}


def may(responder: StaffMember, permission: Permission) -> bool:
    """Whether the responder's role holds the permission."""
    return permission is Permission.PUBLIC or permission in ALLOWED.get(responder.role, ())


def home_of(responder: StaffMember) -> str:
    """The page that a responder begins with."""
    if may(responder, Permission.READ):
        return "/"
    if may(responder, Permission.DIRECTORY):
        return "/directory"
    return "/audit" if may(responder, Permission.AUDIT) else "/directory"


@dataclass(frozen=True)
class Call:
    """One request that has passed the gate."""

    request: Request
    desk: Desk
    session: Session | None
    form: dict[str, str] = field(default_factory=dict)
    files: tuple[tuple[str, bytes], ...] = ()

    @property
    def responder(self) -> StaffMember:
        """Who is signed in. Pages that need nobody must not ask."""
        if self.session is None:
            raise RuntimeError("a public page asked who is signed in")
        return self.session.responder

    @property
    def conversation_id(self) -> str:
        """The conversation that the address names."""
        return str(self.request.path_params["conversation_id"])

    @property
    def wants_fragment(self) -> bool:
        """Whether a part of a page was asked for. A restored history entry wants all of it."""
        headers = self.request.headers
        return "hx-request" in headers and "hx-history-restore-request" not in headers

    def text(self, name: str) -> str:
        """A form field; empty where it is missing."""
        return self.form.get(name, "")


Handler = Callable[[Call], Response]


@dataclass(frozen=True)
class Page:
    """One route, its permission, and what it does."""

    method: str
    path: str
    permission: Permission
    handler: Handler
    largest: int = LARGEST_BODY  # bytes of a form
    files: int = 0  # how many may be sent with it


def route(page: Page) -> Route:
    """The page as a Starlette route, behind the gate."""

    async def endpoint(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        session = await run_in_threadpool(_session, desk, request)
        stop = await run_in_threadpool(_stop, desk, page, request, session)
        if stop is not None:
            return stop
        sent = Sent()
        if page.method == "POST":
            read = await read_form(request, page.largest, page.files)
            if read is None:
                return PlainTextResponse("This is too large to be sent at once.", 413)
            sent = read
            public = page.permission is Permission.PUBLIC
            if not public and not _meant(request, sent.fields, session):
                return refusal(desk, 403, "This page is out of date. Reload it and try again.")
        call = Call(request, desk, session, sent.fields, sent.files)
        return await run_in_threadpool(_answer, page, call)

    return Route(page.path, endpoint, methods=[page.method])


def cookie_name(request: Request) -> str:
    """The session cookie's name: with the ``__Host-`` prefix wherever the browser allows it."""
    return SECURE_COOKIE if request.url.scheme == "https" else COOKIE


def _session(desk: Desk, request: Request) -> Session | None:
    # What a page fetches by itself must not keep a forgotten screen signed in.
    active = "x-lantern-background" not in request.headers
    return find_session(desk.store, request.cookies.get(cookie_name(request), ""), active=active)


def _stop(desk: Desk, page: Page, request: Request, session: Session | None) -> Response | None:
    if page.method == "POST" and not _same_origin(request):
        return refusal(desk, 403, "This came from another site and was not done.")
    if page.permission is Permission.PUBLIC:
        return None
    if session is None:
        if page.method == "GET" and "hx-request" not in request.headers:
            return RedirectResponse("/sign-in", 303)
        return PlainTextResponse("You are signed out. What you typed is still on your screen.", 401)
    return _stop_signed_in(desk, page, request, session)


def _stop_signed_in(desk: Desk, page: Page, request: Request, session: Session) -> Response | None:
    if not may(session.responder, page.permission):
        act = Act(session.responder.username, "denied", f"page:{page.method} {page.path}")
        record_alone(desk.store, act)
        return refusal(desk, 403, "Your role may not do this. Ask a supervisor.")
    if not _lacks_factor(desk, page, session):
        return None
    if page.method == "GET" and "hx-request" not in request.headers:
        return RedirectResponse("/me", 303)
    return refusal(desk, 403, "Set up a second factor first, on the page with your name.")


def _lacks_factor(desk: Desk, page: Page, session: Session) -> bool:
    asked = desk.settings.second_factor_required and page.permission is not Permission.OWN
    return asked and not session.responder.second_factor


def _same_origin(request: Request) -> bool:
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site") == "same-origin"
    return urlsplit(origin).netloc == request.headers.get("host", "") != ""


def _meant(request: Request, form: dict[str, str], session: Session | None) -> bool:
    token = request.headers.get("x-csrf-token") or form.get("csrf", "")
    return session is not None and hmac.compare_digest(token.encode(), session.csrf.encode())


def _answer(page: Page, call: Call) -> Response:
    try:
        return page.handler(call)
    except UnknownConversationError as error:
        return refusal(call.desk, 404, str(error), **_shape(call))
    except SealBrokenError:
        sentence = "This cannot be opened: its key or its text is damaged. Tell who runs Lantern."
        return refusal(call.desk, 409, sentence, **_shape(call))
    except HandoffRefusedError as error:
        return refusal(call.desk, 409, str(error), **_shape(call))
    except StateRefusedError:
        return refusal(
            call.desk, 409, "It has moved on in the meantime. Look again.", **_shape(call)
        )
    except (StaffRefusedError, WeakPasswordError) as error:
        return refusal(call.desk, 422, str(error), **_shape(call))


def _shape(call: Call) -> dict[str, Any]:
    return {"whole_page": not call.wants_fragment}

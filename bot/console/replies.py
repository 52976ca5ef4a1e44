"""Responses: a rendered page, a part of one, a refusal in words, or "nothing new"."""

from __future__ import annotations

import hashlib
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.console.desk import Desk


def render(desk: Desk, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A template as a response."""
    return HTMLResponse(desk.templates.get_template(template).render(**context), status)


def refusal(desk: Desk, status: int, sentence: str, *, whole_page: bool = False) -> HTMLResponse:
    """Says what was not done and why; as a page of its own where nothing else is on the screen."""
    template = "refused_page.html" if whole_page else "refused.html"
    return render(desk, template, status, sentence=sentence)


def stay_open(response: HTMLResponse) -> HTMLResponse:
    """A refusal shown inside the open tool, where what was typed still stands."""
    response.status_code = 422
    response.headers["HX-Retarget"] = "#tools"
    return response


def if_changed(request: Request, response: HTMLResponse) -> Response:
    """The response, or 204 where the page already shows exactly that."""
    tag = hashlib.sha256(bytes(response.body)).hexdigest()[:16]
    if request.headers.get("x-lantern-have") == tag:
        return Response(status_code=204)
    response.headers["X-Lantern-Tag"] = tag
    return response

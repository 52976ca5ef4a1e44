"""The directory: what has to be asked again, the services by name, and one service with all there is."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from bot.console import directory_words as words_of
from bot.console.frame import frame
from bot.console.gate import Call, Permission, may
from bot.console.replies import refusal, render
from bot.directory.checking import CheckRefusedError
from bot.directory.dossier import Dossier, read_dossier
from bot.directory.feedback import note_feedback
from bot.directory.found import NEEDS
from bot.directory.listing import STATES, Wanted, list_services
from bot.directory.search import today_utc
from bot.directory.worklist import check_script, work_list
from bot.handoff.audit import Act, record_alone

PER_PAGE = 50
# Nobody works through more than these in a day; the reasons are counted over these.
MOST_LISTED = 5000


def work(call: Call) -> Response:
    """The work list: which services have to be asked again, and why."""
    demo = call.desk.settings.demo
    every = work_list(call.desk.store, today_utc(), most=MOST_LISTED, include_sample=demo)
    reason = call.request.query_params.get("why", "")
    kinds = dict.fromkeys(words_of.REASONS, 0)
    for item in every:
        for code in item.reasons:
            kinds[code.partition(":")[0]] += 1
    asked = [i for i in every if not reason or any(c.startswith(reason) for c in i.reasons)]
    number = page_number(call)
    shown = asked[(number - 1) * PER_PAGE : number * PER_PAGE]
    context: dict[str, Any] = {
        "items": shown,
        "total": len(asked),
        "kinds": kinds,
        "why": reason,
    }
    pages = max(1, -(-len(asked) // PER_PAGE))
    others = {"why": reason} if reason else {}
    return page(call, "directory_work", "work", **context, **turning(call, number, pages, others))


def services(call: Call) -> Response:
    """Services by name, number, state and need."""
    query = call.request.query_params
    state, need = query.get("state", "in_use"), query.get("need", "")
    wanted = Wanted(
        said=query.get("q", "")[:80].strip(),
        state=state if state in STATES else "",
        need=need if need in NEEDS else "",
        page=page_number(call),
        include_sample=call.desk.settings.demo,
    )
    listing = list_services(call.desk.store, wanted, today_utc())
    others = {"q": wanted.said, "state": wanted.state, "need": wanted.need}
    return page(
        call,
        "directory_services",
        "services",
        listing=listing,
        wanted=wanted,
        needs=NEEDS,
        states=words_of.STATES,
        **turning(call, wanted.page, listing.pages, others),
    )


def service(call: Call) -> Response:
    """One service: all fields, numbers, places, how to check it, and what happened."""
    return service_page(call)


def feedback(call: Call) -> Response:
    """Note what a responder heard of a service; it moves down, and onto the work list."""
    service_id, kind = id_in_path(call), call.text("kind")
    try:
        note_feedback(call.desk.store, service_id, kind, "responder", today=today_utc())
    except CheckRefusedError as error:
        return service_page(call, problem=words_of.problem(str(error)), status=422)
    note(call, "service_complaint", service_id, {"kind": kind})
    return RedirectResponse(f"/directory/services/{service_id}?done=complaint", 303)


def service_page(
    call: Call, *, problem: str = "", status: int = 200, addresses: tuple[str, ...] = ()
) -> Response:
    """The page of the service that the address names, or 404."""
    found = find(call)
    if found is None:
        return not_found(call)
    hotline = call.desk.settings.hotline_name
    script = check_script(found.service, hotline)
    subject = words_of.mail_subject(found.service, hotline)
    mail = f"mailto:{quote(found.email)}?subject={quote(subject)}&body=" + quote(
        "\r\n\r\n".join(script)
    )
    return page(
        call,
        "directory_service",
        "services",
        status,
        found=found,
        service=found.service,
        script=script,
        mail=mail if found.email else "",
        problem=problem,
        addresses=addresses,
        typed=call.form if problem else {},
        done=call.request.query_params.get("done", ""),
        opens=may(call.responder, Permission.ADMINISTER),
    )


def find(call: Call) -> Dossier | None:
    """The service that the address names. Made-up ones are shown in a demo alone."""
    found = read_dossier(call.desk.store, id_in_path(call), today_utc())
    hidden = found is not None and found.service.sample and not call.desk.settings.demo
    return None if hidden else found


def not_found(call: Call) -> Response:
    """There is no such service."""
    return refusal(call.desk, 404, "There is no such service.", whole_page=True)


def id_in_path(call: Call) -> str:
    """The service that the address names."""
    return str(call.request.path_params["service_id"])[:36]


def note(call: Call, act: str, service_id: str, detail: dict[str, Any]) -> None:
    """Write down who did what to a service. Values are never part of it."""
    record_alone(
        call.desk.store, Act(call.responder.username, act, f"service:{service_id}", detail)
    )


def page(call: Call, template: str, tab: str, status: int = 200, **context: Any) -> Response:
    """A page of the directory, with its own row of tabs."""
    return render(
        call.desk, f"{template}.html", status, **frame(call), tab=tab, said=words_of, **context
    )


def page_number(call: Call) -> int:
    """Which page of a list is asked for."""
    text = call.request.query_params.get("page", "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def turning(call: Call, number: int, pages: int, others: dict[str, str]) -> dict[str, Any]:
    """What a list says of its pages: where it is, and the addresses before and after."""
    path = call.request.url.path

    def address(to: int) -> str:
        return f"{path}?{urlencode({**others, 'page': to})}" if 1 <= to <= pages else ""

    return {
        "page": number,
        "pages": pages,
        "before": address(number - 1),
        "after": address(number + 1),
    }

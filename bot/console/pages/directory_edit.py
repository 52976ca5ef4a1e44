"""Changing the directory by hand: a field, a number, a check, a service that is new or gone."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.console import directory_words as words_of
from bot.console.gate import Call
from bot.console.pages.directory import find, id_in_path, not_found, note, page, service_page
from bot.directory.calling import add_number, withdraw_number
from bot.directory.checking import Check, CheckRefusedError, record_check
from bot.directory.dossier import Dossier, open_addresses
from bot.directory.editing import (
    OWN_SOURCE,
    EditRefusedError,
    NewService,
    add_service,
    change_service,
)
from bot.directory.found import NEEDS, SERVES
from bot.directory.intake import Options
from bot.directory.report import DirectoryFileError, ImportReport
from bot.directory.search import today_utc

REASON_LETTERS = 8


def edit(call: Call) -> Response:
    """Every field that may be changed."""
    found = find(call)
    return not_found(call) if found is None else _edit_page(call, found)


def change(call: Call) -> Response:
    """Change fields. What was left as it stood is no change; what somebody else changed is not lost."""
    found = find(call)
    if found is None:
        return not_found(call)
    names = [field.name for _, fields in words_of.FIELDS for field in fields]
    typed = {n: _plain(call.text(n)) for n in names if n in call.form}
    changes = {n: v for n, v in typed.items() if v != _plain(call.text(f"was:{n}"))}
    clash = [n for n in changes if _plain(call.text(f"was:{n}")) != _plain(found.fields[n])]
    if clash:
        said = ", ".join(words_of.LABELS[name] for name in clash)
        problem = (
            f"Somebody else changed this in the meantime: {said}. Look at it, then keep again."
        )
        return _edit_page(call, found, typed, problem)
    try:
        changed = change_service(call.desk.store, found.service.service_id, changes, _me(call))
    except EditRefusedError as error:
        return _edit_page(call, found, typed, words_of.problem(str(error)))
    if changed:
        note(call, "service_changed", found.service.service_id, {"fields": changed})
    return _back(call, "changed" if changed else "same")


def check(call: Call) -> Response:
    """Write down what was found out by asking the service."""
    days = call.text("days")
    if days and not (days.isascii() and days.isdigit() and len(days) < 5):
        return service_page(call, problem="Days: a whole number, or nothing.", status=422)
    asked = Check(
        id_in_path(call), _me(call), call.text("way"), call.text("outcome"), today_utc(),
        call.text("note").strip(), int(days or 0),
    )  # fmt: skip
    try:
        record_check(call.desk.store, asked)
    except CheckRefusedError as error:
        return service_page(call, problem=words_of.problem(str(error)), status=422)
    note(call, "service_checked", asked.service_id, {"outcome": asked.outcome, "way": asked.way})
    return _back(call, "checked")


def retire(call: Call) -> Response:
    """Take a service out of use, or back into it. It stays, with its history."""
    status = "active" if call.text("status") == "active" else "inactive"
    return _changing(
        call,
        lambda: change_service(call.desk.store, id_in_path(call), {"status": status}, _me(call)),
        ("service_retired" if status == "inactive" else "service_restored", {}),
        "retired" if status == "inactive" else "restored",
    )


def number(call: Call) -> Response:
    """Add a number."""
    kind, text = call.text("type"), call.text("number").strip()
    return _changing(
        call,
        lambda: add_number(
            call.desk.store,
            id_in_path(call),
            text,
            kind,
            _me(call),
            country=call.desk.settings.country,
            note=call.text("note").strip(),
        ),
        ("service_changed", {"fields": ["number"]}),
        "number",
    )


def withdraw(call: Call) -> Response:
    """Take a number out that is wrong, or put it back."""
    return _changing(
        call,
        lambda: withdraw_number(call.desk.store, id_in_path(call), call.text("id")[:36], _me(call)),
        ("service_changed", {"fields": ["number"]}),
        "number",
    )


def address(call: Call) -> Response:
    """Open the sealed address of a confidential place, for an administrator who says why."""
    found = find(call)
    if found is None:
        return not_found(call)
    why = " ".join(call.text("why").split())[:200]
    if len(why) < REASON_LETTERS:
        return service_page(
            call, problem="Say why you need the address: it is written down.", status=422
        )
    # The audit log first: what cannot be written down is not shown.
    note(call, "address_opened", found.service.service_id, {"why": why})
    lines = open_addresses(call.desk.store, found.service.service_id)
    return service_page(call, addresses=lines or ("No address is kept of it.",))


def new(call: Call) -> Response:
    """The form for a service that is not there yet."""
    return _new_page(call)


def add(call: Call) -> Response:
    """Take a service that was typed in. What an import would flag is shown first, and asked again."""
    typed = NewService(
        **{name: call.text(name).strip() for name in _NEW if name not in ("needs", "serves")},
        needs=";".join(n for n in call.text("needs").split(",") if n in NEEDS),
        serves=";".join(s for s in call.text("serves").split(",") if s in SERVES),
    )
    if not typed.needs:
        return _new_page(call, problem="Needs: choose at least one.")
    settings, today = call.desk.settings, today_utc()
    checked = call.text("checked") == "yes"
    options = Options(
        OWN_SOURCE,
        country=settings.country,
        today=today,
        assured=today if checked else None,
        assured_by=_me(call) if checked else "",
    )
    try:
        tried = add_service(call.desk.store, typed, options, call.desk.places, dry_run=True)
        if tried.refused or (_warnings(tried) and call.text("anyway") != "yes"):
            return _new_page(call, report=tried)
        add_service(call.desk.store, typed, options, call.desk.places)
    except DirectoryFileError as error:
        return _new_page(call, problem=error.problem[:1].upper() + error.problem[1:] + ".")
    service_id = typed.service_id(OWN_SOURCE)
    note(call, "service_added", service_id, {})
    return RedirectResponse(f"/directory/services/{service_id}?done=added", 303)


_NEW = (
    *("organization", "name", "needs", "phone", "text_number", "url", "street", "city", "state"),
    *("postal_code", "area", "languages", "serves", "description", "access", "confidential"),
    "hours",
)
# What is left unsaid on purpose needs no second look.
_EXPECTED = ("says not when it was last checked",)


def _warnings(report: ImportReport) -> list[str]:
    said = [note.reason for note in report.flagged]
    return [reason for reason in said if not any(part in reason for part in _EXPECTED)]


def _new_page(call: Call, *, problem: str = "", report: ImportReport | None = None) -> Response:
    refused = [f"{n.column or 'entry'}: {n.reason}" for n in report.refused] if report else []
    return page(
        call,
        "directory_new",
        "new",
        422 if problem or report else 200,
        problem=problem,
        refused=[words_of.problem(text) for text in refused],
        warnings=[text[:1].upper() + text[1:] for text in _warnings(report)] if report else [],
        typed=call.form,
        needs=NEEDS,
    )


def _edit_page(
    call: Call, found: Dossier, typed: dict[str, str] | None = None, problem: str = ""
) -> Response:
    return page(
        call,
        "directory_edit",
        "services",
        422 if problem else 200,
        found=found,
        service=found.service,
        values={**found.fields, **(typed or {})},
        problem=problem,
    )


def _changing(call: Call, work: Any, act: tuple[str, dict[str, Any]], done: str) -> Response:
    if find(call) is None:
        return not_found(call)
    try:
        work()
    except EditRefusedError as error:
        return service_page(call, problem=words_of.problem(str(error)), status=422)
    note(call, act[0], id_in_path(call), act[1])
    return _back(call, done)


def _back(call: Call, done: str) -> Response:
    return RedirectResponse(f"/directory/services/{id_in_path(call)}?done={done}", 303)


def _me(call: Call) -> str:
    return call.responder.username


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()

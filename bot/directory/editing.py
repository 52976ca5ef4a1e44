"""Changing services by hand: one field or many, with the history of each, and new ones of our own."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.directory.checks import ValueProblemError, read_flag, read_language, read_number
from bot.directory.confidential import AddressGuard
from bot.directory.hours import read_hours
from bot.directory.importer import take_package
from bot.directory.intake import Options, id_of
from bot.directory.keeping import as_text
from bot.directory.names import clean
from bot.directory.places import PlaceIndex
from bot.directory.report import ImportReport, Notes
from bot.directory.rows import Package, Row
from bot.storage.database import Store
from bot.storage.schema import metadata

OWN_SOURCE = "This hotline"
_FORM = "form"

_service = metadata.tables["directory_service"]
_change = metadata.tables["directory_change"]


class EditRefusedError(ValueError):
    """A change cannot be made; the message names the field and says why."""


def _line(text: str) -> str | None:
    return clean(text)[:300] or None


def _text(text: str) -> str | None:
    return clean(text)[:20_000] or None


def _web(text: str) -> str | None:
    address = clean(text)[:500]
    if address and not address.lower().startswith(("http://", "https://")):
        raise ValueProblemError("is no web address: it begins with http:// or https://")
    return address or None


def _one_of(*known: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in known:
            raise ValueProblemError("is not one of " + ", ".join(known))
        return text

    return read


def _spoken(text: str) -> dict[str, str]:
    """``es, vi (interpreter)`` as languages, each with how it is spoken."""
    found: dict[str, str] = {}
    for part in re.split(r"[,;]", text):
        name, _, mode = part.partition("(")
        if name.strip():
            tag = read_language(name.strip(), name.strip())
            found[tag] = "interpreter" if mode.strip().lower().startswith("inter") else "staff"
    return dict(sorted(found.items()))


_age = partial(read_number, low=0, high=130)
_SERVED = ("minors", "men", "women", "trans", "families", "pets")
EDITABLE: Mapping[str, Callable[[str], Any]] = {
    "name": _line,
    "description": _text,
    "url": _web,
    "email": _line,
    "status": _one_of("active", "inactive", "defunct", "temporarily closed"),
    "alert": _text,
    "application_process": _text,
    "eligibility_description": _text,
    "fees_description": _text,
    "interpretation_services": _text,
    "spoken": _spoken,
    "minimum_age": _age,
    "maximum_age": _age,
    "access": _one_of("self", "hotline_only", "referral"),
    "police_contact": _one_of("required", "not_required", "unknown"),
    "answers": _one_of("ngo", "gov", "police"),
    **{f"serves_{who}": read_flag for who in _SERVED},
    "no_id_needed": read_flag,
    "immigration_status_asked": read_flag,
    "text_ok": read_flag,
    "safe_to_leave_message": read_flag,
    "expert_labour": read_flag,
    "expert_sex": read_flag,
}


@dataclass(frozen=True)
class NewService:
    """A service as somebody types it in. ``needs`` and ``serves`` with ``;`` between them.

    ``confidential`` is "yes", "no" or empty: then a shelter is confidential and nothing else is.
    """

    organization: str
    name: str
    needs: str
    phone: str = ""
    text_number: str = ""
    url: str = ""
    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    area: str = ""
    languages: str = ""
    serves: str = ""
    description: str = ""
    access: str = "self"
    confidential: str = ""
    hours: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    def service_id(self, source: str) -> str:
        """The id that the service has in the store once ``source`` has brought it."""
        return id_of(source, "service", self.id)


def change_service(store: Store, service_id: str, changes: Mapping[str, str], by: str) -> list[str]:
    """Change fields of a service, given as text; gives the names of those that were changed.

    A field changed by hand keeps its value in later imports. Raises :class:`EditRefusedError`, and then
    nothing is changed.
    """
    with store.write() as connection:
        query = select([_service]).where(_service.c.id == service_id)
        old = connection.execute(query).first()
        if old is None:
            raise EditRefusedError("there is no such service")
        values = {name: _read(name, text, bool(old.confidential)) for name, text in changes.items()}
        different = {n: v for n, v in values.items() if as_text(v) != as_text(old[n])}
        if "name" in different and not different["name"]:
            raise EditRefusedError("name: a service needs one")
        if not different:
            return []
        changed = {n: (as_text(old[n]), as_text(value)) for n, value in different.items()}
        keep_history(connection, old, changed, by)
        changing = update(_service).where(_service.c.id == service_id)
        connection.execute(changing.values(modified_at=time.time(), **different))
    return sorted(different)


def keep_history(
    connection: Connection,
    service: Any,
    changes: Mapping[str, tuple[str | None, str | None]],
    by: str,
    *texts: str,
) -> None:
    """Write changes by hand down: of each field what stood there and what stands there now.

    Raises :class:`EditRefusedError` where one of them, or of ``texts`` beside them, holds an address
    and the place is confidential.
    """
    for name, (_, value) in changes.items():
        _keep_confidential(name, " ".join((value or "", *texts)), bool(service.confidential))
    held = (_change.c.service_id == service.id, _change.c.field.in_(list(changes)))
    connection.execute(update(_change).where(*held).values(held=False))
    log = [
        {
            "service_id": service.id,
            "at": time.time(),
            "by": by[:200],
            "field": name,
            "previous": previous,
            "replacement": replacement,
            "held": True,
        }
        for name, (previous, replacement) in changes.items()
    ]
    connection.execute(_change.insert(), log)


def add_service(
    store: Store,
    new: NewService,
    options: Options,
    places: PlaceIndex | None = None,
    *,
    dry_run: bool = False,
) -> ImportReport:
    """Take a service that was typed in, by the same rules as a package of one.

    ``options`` says when and by whom it was checked. With ``dry_run`` the report is the same and nothing
    is kept. Raises :class:`~bot.directory.report.DirectoryFileError` when it cannot be taken.
    """
    package, notes = Package("form", uuid.uuid4().hex), Notes()
    for table, values in _rows(new):
        package.add(table, Row(_FORM, 1, {name: clean(value) for name, value in values.items()}))
        package.read += 1
    return take_package(store, package, notes, options, dry_run=dry_run, places=places)


def _read(name: str, text: str, confidential: bool) -> Any:
    reader = EDITABLE.get(name)
    if reader is None:
        raise EditRefusedError(f"{name}: cannot be changed by hand")
    _keep_confidential(name, text, confidential)
    try:
        return reader(text.strip())
    except ValueProblemError as error:
        raise EditRefusedError(f"{name}: {error}") from error


def _keep_confidential(name: str, text: str, confidential: bool) -> None:
    if confidential and AddressGuard().gives_away(text, confidential=True):
        raise EditRefusedError(f"{name}: holds an address, and this place is confidential")


def _rows(new: NewService) -> list[tuple[str, dict[str, str]]]:
    ids = {"organization": new.organization.strip().casefold(), "service": new.id}
    service, owner = ids["service"], {"service_id": ids["service"]}
    rows: list[tuple[str, dict[str, str]]] = [
        ("organization", {"id": ids["organization"], "name": new.organization}),
        (
            "service",
            {
                "id": service,
                "organization_id": ids["organization"],
                "name": new.name,
                "needs": new.needs,
                "url": new.url,
                "status": "active",
                "description": new.description,
                "serves": new.serves,
                "access": new.access,
                "confidential": new.confidential,
                "text_ok": "true" if new.text_number else "",
            },
        ),
    ]
    if new.street or new.city or new.state or new.postal_code:
        place = {"id": service, "organization_id": ids["organization"]}
        rows.append(("location", {**place, "location_type": "physical"}))
        rows.append(("service_at_location", {"id": service, "location_id": service, **owner}))
        address = {"address_1": new.street, "city": new.city, "state_province": new.state}
        address |= {"postal_code": new.postal_code, "address_type": "physical"}
        rows.append(("address", {"id": service, "location_id": service, **address}))
    for kind, number in (("voice", new.phone), ("text", new.text_number)):
        if number:
            rows.append(
                ("phone", {"id": f"{service}/{kind}", "number": number, "type": kind, **owner})
            )
    if new.area:
        rows.append(("service_area", {"id": service, "name": new.area, **owner}))
    for row, hours in enumerate(read_hours(new.hours)):
        rows.append(("schedule", {"id": f"{service}/{row}", **hours, **owner}))
    codes = [code.strip() for code in new.languages.replace(";", ",").split(",")]
    spoken = ({"id": f"{service}/{code}", "code": code, **owner} for code in codes if code)
    return rows + [("language", values) for values in spoken]

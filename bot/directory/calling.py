"""Numbers by hand: adding one to a service, and taking one out that is wrong.

A number that was taken out is kept and marked, so that an import which still names it does not bring
it back. A number that was added belongs to this hotline: no other source's import touches it.
"""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.directory.checks import ValueProblemError, phone_type, read_phone
from bot.directory.editing import OWN_SOURCE, EditRefusedError, keep_history
from bot.directory.keeping import numbers_of, renew_reachable
from bot.directory.names import clean
from bot.storage.database import Store
from bot.storage.schema import metadata

LONGEST_NOTE = 200
TYPES = ("voice", "text", "tty", "fax")

_service = metadata.tables["directory_service"]
_phone = metadata.tables["directory_phone"]
_source = metadata.tables["directory_source"]


def add_number(  # noqa: PLR0913 - the parts of a number, as a form has them
    store: Store, service_id: str, text: str, kind: str, by: str, *, country: str, note: str = ""
) -> None:
    """Add a number to a service. Raises :class:`EditRefusedError` where it cannot be one."""
    if kind not in TYPES:
        raise EditRefusedError("number: its kind is one of " + ", ".join(TYPES))
    if len(note) > LONGEST_NOTE:
        raise EditRefusedError(f"number: a note has at most {LONGEST_NOTE} characters")
    with store.write() as connection:
        service = _known(connection, service_id)
        try:
            number = read_phone(text, country, phone_type(kind), sample=bool(service.sample))
        except ValueProblemError as error:
            raise EditRefusedError(f"number: {error}") from error
        keep_history(connection, service, {"number": (None, number.shown)}, by, note)
        connection.execute(
            _phone.insert().values(
                id=str(uuid.uuid4()),
                source_id=_own_source(connection),
                digest="",
                service_id=service_id,
                number=number.number,
                shown=number.shown,
                extension=number.extension[:16] or None,
                type=phone_type(kind),
                description=clean(note) or None,
                languages=[],
            )
        )
        renew_reachable(connection, service.organization_id)


def withdraw_number(store: Store, service_id: str, phone_id: str, by: str) -> None:
    """Take a number out, or put it back where it was out. Raises :class:`EditRefusedError`."""
    with store.write() as connection:
        service = _known(connection, service_id)
        mine = (_phone.c.id == phone_id, numbers_of(service))
        row = connection.execute(select([_phone]).where(*mine)).first()
        if row is None:
            raise EditRefusedError("number: there is no such number")
        change = (None, row.shown) if row.withdrawn else (row.shown, None)
        keep_history(connection, service, {"number": change}, by)
        changing = update(_phone).where(_phone.c.id == phone_id)
        connection.execute(changing.values(withdrawn=not row.withdrawn))
        renew_reachable(connection, service.organization_id)


def _known(connection: Connection, service_id: str) -> Any:
    row = connection.execute(select([_service]).where(_service.c.id == service_id)).first()
    if row is None:
        raise EditRefusedError("there is no such service")
    return row


def _own_source(connection: Connection) -> int:
    named = select([_source.c.id]).where(_source.c.name == OWN_SOURCE)
    found = connection.execute(named).scalar()
    if found is None:
        found = connection.execute(_source.insert().values(name=OWN_SOURCE)).inserted_primary_key[0]
    return int(found)

"""The first administrator: who may make one, and that it happens once.

While the store holds no responder, each start of the console makes a new code and prints it. Whoever
can read that screen may set the hotline up. Nothing here works once there is anybody.
"""

from __future__ import annotations

import hashlib
import hmac

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.handoff.passwords import new_passphrase
from bot.handoff.staff import (
    RESPONDER,
    NewResponder,
    StaffMember,
    StaffRefusedError,
    insert_responder,
)
from bot.storage.database import Store
from bot.storage.schema import StoreFact

FACT = StoreFact.__table__
CODE = "setup_code"


class SetUpOverError(StaffRefusedError):
    """The code is not the newest one, or the hotline is set up already."""

    def __init__(self) -> None:
        super().__init__(
            "This code does not fit. Take the newest one that the console printed when it started."
        )


def nobody_yet(store: Store) -> bool:
    """Whether there is no responder at all."""
    with store.read() as connection:
        return connection.execute(select(RESPONDER.c.id).limit(1)).first() is None


def new_setup_code(store: Store) -> str:
    """A code of 80 random bits for the first set-up; the one before it stops working."""
    code = new_passphrase()
    with store.write() as connection:
        connection.execute(FACT.delete().where(FACT.c.name == CODE))
        connection.execute(FACT.insert().values(name=CODE, value=_digest(code)))
    return code


def code_fits(store: Store, code: str) -> bool:
    """Whether ``code`` is the newest one, and still good for something."""
    if not nobody_yet(store):
        return False
    with store.read() as connection:
        kept = connection.execute(select(FACT.c.value).where(FACT.c.name == CODE)).scalar()
    return kept is not None and hmac.compare_digest(str(kept), _digest(code))


def first_administrator(store: Store, code: str, new: NewResponder) -> StaffMember:
    """Add the first administrator and use the code up: of two at once, one is refused.

    Raises :class:`SetUpOverError`, :class:`StaffRefusedError` or ``WeakPasswordError``.
    """
    try:
        with store.write() as connection:
            ours = (FACT.c.name == CODE) & (FACT.c.value == _digest(code))
            spent = connection.execute(FACT.delete().where(ours)).rowcount == 1
            somebody = connection.execute(select(RESPONDER.c.id).limit(1)).first()
            if not spent or somebody is not None:
                raise SetUpOverError
            return insert_responder(connection, new, "first set-up")
    except IntegrityError as error:
        raise SetUpOverError from error


def _digest(code: str) -> str:
    return hashlib.sha256(code.strip().lower().encode()).hexdigest()

"""The secret that phone numbers are hashed with, kept in the store, wrapped by the master key.

It is apart from the master key so that a rotation of that one leaves every number findable: a number
that asked for silence is known by its hash alone, and could never be hashed anew.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.storage.schema import StoreFact
from bot.storage.vault import KEY_BYTES, SealBrokenError, Vault

FACT: Final = StoreFact.__table__
NAME: Final = "lookup_key"
PLACE: Final = "store/lookup"


def open_lookup(connection: Connection, vault: Vault, *, new_store: bool) -> bytes:
    """The store's secret, made first where there is none. Raises :class:`SealBrokenError`.

    A store that an earlier version made goes on with what that one hashed with.
    """
    value = _value(connection)
    if value is not None:
        key_id, wrapped = _parts(value)
        return vault.data_key(PLACE, key_id, wrapped).secret
    secret = secrets.token_bytes(KEY_BYTES) if new_store else vault.lookup_secret
    connection.execute(FACT.insert().values(name=NAME, value=_wrapped(vault, secret)))
    return secret


def rewrap_lookup(connection: Connection, vault: Vault) -> bool:
    """Wrap the secret by the current master key; False where it is already, or there is none."""
    value = _value(connection)
    if value is None or _parts(value)[0] == vault.key_id:
        return False
    key_id, wrapped = _parts(value)
    secret = vault.data_key(PLACE, key_id, wrapped).secret
    connection.execute(
        update(FACT).where(FACT.c.name == NAME).values(value=_wrapped(vault, secret))
    )
    return True


def _value(connection: Connection) -> str | None:
    query = select(FACT.c.value).where(FACT.c.name == NAME)
    value: str | None = connection.execute(query).scalar_one_or_none()
    return value


def _wrapped(vault: Vault, secret: bytes) -> str:
    key_id, wrapped = vault.wrap(PLACE, secret)
    return f"{key_id}:{base64.b64encode(wrapped).decode()}"


def _parts(value: str) -> tuple[str, bytes]:
    key_id, _, encoded = value.partition(":")
    try:
        return key_id, base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise SealBrokenError(PLACE) from error

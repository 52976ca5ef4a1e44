"""Encryption at rest: a data key per conversation, wrapped by the master key.

AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); every ciphertext is bound to the place it
stands in (table, row, column) as associated data, so a value moved to another row does not open.
Destroying a conversation's wrapped key erases the conversation, backups included.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
KEY_BYTES = 32


class SealBrokenError(Exception):
    """A ciphertext was altered, moved to another place, or sealed with another key."""


class ErasedError(Exception):
    """The conversation's key was destroyed: what it sealed can never be read again."""


@dataclass(frozen=True)
class DataKey:
    """The key of one conversation. Seals and opens bytes for a named place."""

    secret: bytes

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt ``plain`` for ``place``, such as ``"message/<ref>/content"``."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + AESGCM(self.secret).encrypt(nonce, plain, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Decrypt what was sealed for ``place``. Raises :class:`SealBrokenError`."""
        return _open(self.secret, sealed, place)


@dataclass(frozen=True)
class MasterKey:
    """One 32-byte master secret and the short public id that rows name it by."""

    secret: bytes

    @property
    def id(self) -> str:
        """A fingerprint that says which key this is and nothing about it."""
        return _derive(self.secret, "fingerprint").hex()[:16]


class Vault:
    """Makes, wraps and opens data keys, and turns addresses into look-up keys."""

    def __init__(self, current: MasterKey, former: tuple[MasterKey, ...] = ()) -> None:
        self._current = current
        self._wrapping = {k.id: _derive(k.secret, "wrapping") for k in (current, *former)}
        self._lookup = _derive(current.secret, "address")

    @property
    def key_id(self) -> str:
        """The id of the master key that new conversations are wrapped with."""
        return self._current.id

    def new_data_key(self, conversation_id: str) -> tuple[DataKey, bytes]:
        """A fresh key for a conversation, and its wrapped form for the store."""
        secret = secrets.token_bytes(KEY_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        wrapping = AESGCM(self._wrapping[self.key_id])
        return DataKey(secret), nonce + wrapping.encrypt(nonce, secret, _key_place(conversation_id))

    def data_key(self, conversation_id: str, key_id: str, wrapped: bytes | None) -> DataKey:
        """The key of a stored conversation.

        Raises :class:`ErasedError` where it was destroyed and :class:`SealBrokenError` where the
        master key does not fit.
        """
        if wrapped is None:
            raise ErasedError(conversation_id)
        if key_id not in self._wrapping:
            raise SealBrokenError(f"wrapped with master key {key_id}, which is not in the key file")
        place = _key_place(conversation_id).decode()
        return DataKey(_open(self._wrapping[key_id], wrapped, place))

    def address_key(self, channel: str, address: str) -> str:
        """The keyed HMAC by which an address is found again (64 hex characters).

        A bare hash of a phone number can be reversed in minutes; a keyed one cannot.
        """
        return hmac.new(self._lookup, f"{channel}:{address}".encode(), hashlib.sha256).hexdigest()


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=b"lantern/v1", info=purpose.encode()).derive(secret)


def _key_place(conversation_id: str) -> bytes:
    return f"conversation/{conversation_id}/wrapped_key".encode()


def _open(secret: bytes, sealed: bytes, place: str) -> bytes:
    try:
        return AESGCM(secret).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError(place) from error

"""Encryption at rest: a data key per conversation, wrapped by the master key.

AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); every ciphertext is bound to the place it
stands in (table, row, column) as associated data, so a value moved to another row does not open.
Destroying a conversation's wrapped key erases the conversation, backups included.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
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


@dataclass(frozen=True)
class _Ring:
    """The master keys of one moment: whose id new conversations are wrapped with, and what opens."""

    key_id: str
    wrapping: dict[str, bytes]

    @classmethod
    def of(cls, keys: tuple[MasterKey, ...]) -> _Ring:
        return cls(keys[0].id, {key.id: _derive(key.secret, "wrapping") for key in keys})


class Vault:
    """Makes, wraps and opens data keys, and turns addresses into look-up keys.

    ``changed`` is asked before every use for the keys of a key file that was written anew, the current
    one first; so a role that runs on while the keys are rotated follows. It answers None for no news.
    """

    def __init__(
        self,
        current: MasterKey,
        former: tuple[MasterKey, ...] = (),
        changed: Callable[[], tuple[MasterKey, ...] | None] = lambda: None,
    ) -> None:
        self._ring = _Ring.of((current, *former))
        self._changed = changed
        self._lookup = _derive(current.secret, "address")

    @property
    def key_id(self) -> str:
        """The id of the master key that new conversations are wrapped with."""
        return self._keys().key_id

    @property
    def key_ids(self) -> frozenset[str]:
        """The ids of all master keys that are known here."""
        return frozenset(self._keys().wrapping)

    @property
    def lookup_secret(self) -> bytes:
        """What addresses are hashed with: the store keeps it, wrapped, through every rotation."""
        return self._lookup

    def use_lookup(self, secret: bytes) -> None:
        """Hash addresses with ``secret`` from now on, in place of what the first key gives."""
        self._lookup = secret

    def new_data_key(self, conversation_id: str) -> tuple[DataKey, str, bytes]:
        """A fresh key for a conversation; for the store, the master key's id and what it wrapped."""
        secret = secrets.token_bytes(KEY_BYTES)
        return DataKey(secret), *self.wrap(conversation_id, secret)

    def wrap(self, conversation_id: str, secret: bytes) -> tuple[str, bytes]:
        """A key wrapped by the current master key, with that one's id."""
        ring = self._keys()
        nonce = secrets.token_bytes(NONCE_BYTES)
        wrapping = AESGCM(ring.wrapping[ring.key_id])
        return ring.key_id, nonce + wrapping.encrypt(nonce, secret, _key_place(conversation_id))

    def data_key(self, conversation_id: str, key_id: str, wrapped: bytes | None) -> DataKey:
        """The key of a stored conversation.

        Raises :class:`ErasedError` where it was destroyed and :class:`SealBrokenError` where the
        master key does not fit.
        """
        if wrapped is None:
            raise ErasedError(conversation_id)
        wrapping = self._keys().wrapping.get(key_id)
        if wrapping is None:
            raise SealBrokenError(f"wrapped with master key {key_id}, which is not in the key file")
        return DataKey(_open(wrapping, wrapped, _key_place(conversation_id).decode()))

    def address_key(self, channel: str, address: str) -> str:
        """The keyed HMAC by which an address is found again (64 hex characters).

        A bare hash of a phone number can be reversed in minutes; a keyed one cannot.
        """
        return hmac.new(self._lookup, f"{channel}:{address}".encode(), hashlib.sha256).hexdigest()

    def _keys(self) -> _Ring:
        news = self._changed()
        if news:
            self._ring = _Ring.of(news)
        return self._ring


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=b"lantern/v1", info=purpose.encode()).derive(secret)


def _key_place(conversation_id: str) -> bytes:
    return f"conversation/{conversation_id}/wrapped_key".encode()


def _open(secret: bytes, sealed: bytes, place: str) -> bytes:
    try:
        return AESGCM(secret).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError(place) from error

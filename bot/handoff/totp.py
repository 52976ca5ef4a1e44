"""Codes from an authenticator app (RFC 6238: SHA-1, 30 seconds, 6 digits) and recovery codes.

The secret is the data key that the vault wraps for a responder, so it stands in the store as ciphertext
only. A code counts once: the time step of the newest one used is kept.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from bot.handoff.passwords import new_passphrase
from bot.storage.vault import Vault

STEP_SECONDS: Final = 30
DIGITS: Final = 6
SECRET_BYTES: Final = 20  # what RFC 4226 recommends for SHA-1
# A phone's clock may be one step off either way.
WINDOW: Final = 1
RECOVERY_CODES: Final = 8


@dataclass(frozen=True)
class NewSecret:
    """A secret that is not in use yet. ``shown`` is base32, for the app; the rest goes into the store."""

    shown: str
    wrapped: bytes
    key_id: str


def new_secret(vault: Vault, responder_id: int) -> NewSecret:
    """Make a secret for a responder."""
    key, key_id, wrapped = vault.new_data_key(_place(responder_id))
    return NewSecret(_base32(key.secret[:SECRET_BYTES]), wrapped, key_id)


def open_secret(vault: Vault, responder_id: int, key_id: str, wrapped: bytes) -> bytes:
    """The secret of a responder. Raises ``SealBrokenError`` for one that was made for somebody else."""
    return vault.data_key(_place(responder_id), key_id, wrapped).secret[:SECRET_BYTES]


def shown_secret(secret: bytes) -> str:
    """The secret as an authenticator app takes it."""
    return _base32(secret)


def app_address(hotline: str, username: str, shown: str) -> str:
    """The ``otpauth`` address that opens an authenticator app on the same device."""
    return (
        f"otpauth://totp/{quote(hotline)}:{quote(username)}?secret={shown}&issuer={quote(hotline)}"
    )


def code_at(secret: bytes, step: int) -> str:
    """The code of one time step (RFC 4226, section 5.3)."""
    digest = hmac.new(secret, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def step_of(secret: bytes, code: str, now: float, after: int | None) -> int | None:
    """The time step that ``code`` belongs to, if it is right and newer than ``after``; else None."""
    plain = "".join(code.split())
    current = int(now) // STEP_SECONDS
    for step in range(current - WINDOW, current + WINDOW + 1):
        fresh = after is None or step > after
        if fresh and hmac.compare_digest(code_at(secret, step).encode(), plain.encode()):
            return step
    return None


def new_recovery_codes() -> tuple[list[str], list[str]]:
    """Codes for a lost phone, 48 bits each: (to be shown once, to be stored)."""
    codes = [new_passphrase(3) for _ in range(RECOVERY_CODES)]
    return codes, [recovery_hash(code) for code in codes]


def recovery_hash(code: str) -> str:
    """What is stored of a recovery code. 48 random bits, and guesses are slowed down at the door."""
    return hashlib.sha256(code.strip().lower().encode()).hexdigest()


def _base32(secret: bytes) -> str:
    return base64.b32encode(secret).decode().rstrip("=")


def _place(responder_id: int) -> str:
    return f"responder-totp-{responder_id}"

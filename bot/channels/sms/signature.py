"""Was this webhook really sent by Twilio? Checked over the raw pairs and our own public address.

Twilio signs the exact URL it was configured with, then every parameter's name and value in order of
name, with HMAC-SHA1 under the account's token. Blank parameters count, so they are kept; the address
is taken from ``LANTERN_PUBLIC_URL``, since proxies rewrite hosts and schemes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urldefrag

from twilio.request_validator import RequestValidator

MOST_FIELDS: Final = 500


class ForgedError(Exception):
    """The signature is missing or wrong, or the body is nothing that Twilio would send."""


class Form:
    """A webhook's parameters. A name may come more than once; the first value is the one we use."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def getlist(self, name: str) -> list[str]:
        """Every value of ``name``: what the validator asks for."""
        return self._values[name]

    def first(self, name: str) -> str:
        """The first value of ``name``, or an empty text."""
        return self._values.get(name, [""])[0]


class Signatures:
    """Checks webhooks for one installation; every token of a comma-separated list is accepted."""

    def __init__(self, auth_token: str, public_url: str) -> None:
        tokens = [token.strip() for token in auth_token.split(",")]
        self._validators = [RequestValidator(token) for token in tokens if token]
        self._public_url = urldefrag(public_url).url.rstrip("/")

    def check(self, path: str, query: bytes, body: bytes, signature: str) -> Form:
        """The parameters of a genuine webhook. Raises :class:`ForgedError` for any other."""
        if not signature or not signature.isascii() or not self._validators:
            raise ForgedError
        form = parse_form(body)
        try:
            url = self._public_url + path + (f"?{query.decode('ascii')}" if query else "")
            genuine = [one.validate(url, form, signature) for one in self._validators]
        except (ValueError, TypeError) as error:
            # A URL or text that cannot be encoded was never signed.
            raise ForgedError from error
        if not any(genuine):
            raise ForgedError
        return form


def parse_form(body: bytes) -> Form:
    """The pairs of an urlencoded body, blanks kept. Raises :class:`ForgedError`."""
    try:
        pairs = parse_qsl(
            body.decode("utf-8"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError as error:
        raise ForgedError from error
    if any(not name for name, _ in pairs):
        raise ForgedError
    return Form(pairs)

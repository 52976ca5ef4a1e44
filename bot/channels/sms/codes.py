"""Twilio's error codes that decide what becomes of a text.

Read from Twilio's error dictionary. A code that is not listed is judged by its HTTP status: 429 and
5xx are tried again, every other 4xx is final, since the same request would be refused again.
"""

from __future__ import annotations

from typing import Final

OPTED_OUT: Final = 21610
# What a text meets on the way to the phone arrives in a status callback, when there is nothing left to
# retry; the rest are refusals of the request itself.
PERMANENT: Final[dict[int, str]] = {
    OPTED_OUT: "the person asked this number for silence",
    21211: "not a valid number",
    21217: "not a valid number",
    21214: "the number cannot be reached",
    21219: "the number is not verified for a trial account",
    21408: "texts to this country are switched off for the account",
    21606: "the sending number cannot send texts",
    21612: "there is no route from the sending number to this one",
    21614: "not a mobile number",
    21617: "the text is too long",
    21659: "the sending number does not belong to the account",
    30003: "the phone is unreachable",
    30004: "texts from this number are blocked",
    30005: "the number is not in service",
    30006: "a landline, or a network that cannot be reached",
    30007: "the network filtered the text as spam",
    30008: "the network gave no reason",
    30034: "the sending number is not registered for this traffic",
}
TRANSIENT: Final[dict[int, str]] = {
    20429: "too many requests",
    14107: "too many messages",
    21611: "the sender's queue is full",
    20500: "the provider failed",
    20503: "the provider is not available",
    30001: "the queue overflowed",
    30022: "the sender's rate was exceeded",
}
# Refusals that the operator can mend: the texts wait, the log says why, and those that go stale meanwhile
# are put before a human.
MISCONFIGURED: Final[dict[int, str]] = {
    20003: "the account or its token was refused",
    20005: "the account is not active",
    30002: "the account is suspended",
}


def is_permanent(status: int, code: int | None) -> bool:
    """Whether the same text would be refused again. ``status`` is HTTP, ``code`` Twilio's own."""
    if code in PERMANENT:
        return True
    if code in TRANSIENT or code in MISCONFIGURED:
        return False
    return 400 <= status < 500 and status not in (401, 403, 408, 409, 425, 429)

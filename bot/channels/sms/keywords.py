"""The words that Twilio acts on by itself, so that we know what it did.

Without Advanced Opt-Out the webhook carries the bare word and no ``OptOutType``. A word counts only
when it is the whole text, as at Twilio.
"""

from __future__ import annotations

from typing import Final

STOP: Final = frozenset(
    {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"}
)
START: Final = frozenset({"START", "UNSTOP"})
DECLARED: Final = frozenset({"STOP", "START", "HELP"})


def opt_out_of(text: str, declared: str) -> str:
    """What the provider did: STOP, START, HELP, YES (START for a silenced number), or nothing.

    ``declared`` is the webhook's ``OptOutType``. HELP is only believed when it is declared: a person who
    texts HELP without Advanced Opt-Out is asking us.
    """
    if declared.upper() in DECLARED:
        return declared.upper()
    word = text.strip().upper()
    if word in STOP:
        return "STOP"
    if word in START:
        return "START"
    return "YES" if word == "YES" else ""

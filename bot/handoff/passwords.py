"""Passwords of responders: what is accepted, how they are kept, and a way to have a good one made.

Length is what counts (OWASP ASVS 5.0, 6.2): at least 15 characters, up to 128, no rules about kinds of
characters and no forced change. Refused are passwords that guessing lists reach in spite of their
length: known passwords and key rows strung together, repeated, or padded with digits. argon2id runs
with 19 MiB, two passes, one lane: OWASP's recommended minimum.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 15
LONGEST = 128
# Letters that must be left when everything guessable is taken out.
LEAST_OWN_LETTERS = 8
CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
LEET = str.maketrans("013457@$!", "oieastasi")
# What lists of leaked passwords are made of; variants are reached by taking the pieces out.
KNOWN = Path(__file__).with_name("known_words.txt").read_text("ascii").split()
_PIECES = re.compile("|".join(sorted(map(re.escape, KNOWN), key=len, reverse=True)))
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class WeakPasswordError(ValueError):
    """The password is refused; the message says why."""


def check_password(password: str, *names: str) -> None:
    """Raise :class:`WeakPasswordError` unless ``password`` may be used by someone called ``names``."""
    if len(password) < SHORTEST:
        raise WeakPasswordError(f"The password needs at least {SHORTEST} characters.")
    if len(password) > LONGEST:
        raise WeakPasswordError(f"The password may have at most {LONGEST} characters.")
    plain = unicodedata.normalize("NFKC", password).casefold()
    own = min((_own_letters(text, names) for text in (plain, plain.translate(LEET))), key=len)
    if len(own) < LEAST_OWN_LETTERS:
        raise WeakPasswordError(
            "The password is too easy to guess: it repeats itself, or is made of common words and "
            "names. Take several words that have nothing to do with each other."
        )


def _own_letters(text: str, names: Sequence[str]) -> str:
    """The letters that are left without digits, known words, names and repetitions."""
    own = _PIECES.sub("", re.sub(r"[\W\d_]+", "", text))
    for name in names:
        for part in re.findall(r"\w{3,}", name.casefold()):
            own = own.replace(part, "")
    return re.sub(r"(.+?)\1+", r"\1", own)


def hash_password(password: str) -> str:
    """The argon2id hash to store, with its parameters and a random salt in it."""
    return _HASHER.hash(unicodedata.normalize("NFKC", password))


def matches(password_hash: str, password: str) -> bool:
    """Whether ``password`` is the one behind ``password_hash``. A broken hash matches nothing."""
    try:
        return _HASHER.verify(password_hash, unicodedata.normalize("NFKC", password))
    except (VerificationError, InvalidHashError):
        return False


def outdated(password_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(password_hash)


def new_passphrase(groups: int = 5) -> str:
    """A random pass phrase that can be read aloud and typed, 16 bits a group (80 by default).

    The groups are proquints: D. S. Wilkerson, "A Proposal for Proquints" (2009).
    """
    return "-".join(_proquint(secrets.randbits(16)) for _ in range(groups))


def _proquint(number: int) -> str:
    return "".join(
        alphabet[(number >> shift) & (len(alphabet) - 1)]
        for alphabet, shift in (
            (CONSONANTS, 12),
            (VOWELS, 10),
            (CONSONANTS, 6),
            (VOWELS, 4),
            (CONSONANTS, 0),
        )
    )

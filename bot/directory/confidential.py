"""Keeping confidential places: sealing what is known of them, and finding it where it slipped into text."""

from __future__ import annotations

import json
import re

from bot.directory.names import key
from bot.storage.vault import Vault

_DIRECTIONS = {"n", "s", "e", "w", "ne", "nw", "se", "sw"} | {
    "north",
    "south",
    "east",
    "west",
    "norte",
    "sur",
    "este",
    "oeste",
}
_TOKEN = re.compile(r"\d+[.,]\d{3,}|\w+")
_STREET = re.compile(
    r"\b\d{1,6}\s+(?:\w+\s+){1,4}?(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct"
    r"|court|pl|place|hwy|highway|pkwy|parkway|ter|terrace|cir|circle|loop|sq|square)\b"
    r"|\b(?:calle|avenida|av|carrera|camino|paseo|calzada)\s+[\w\s]{2,40}?#?\s*\d{1,6}\b",
    re.IGNORECASE,
)
_COORDINATES = re.compile(r"-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}")
WITHHELD = re.compile(
    r"confidential|undisclosed|not disclosed|withheld|secret location|confidencial|reservad[oa]|"
    r"no se divulga",
    re.IGNORECASE,
)


class AddressGuard:
    """Knows the addresses of confidential places, and whether a text gives one away."""

    def __init__(self) -> None:
        self._marks: dict[int, set[tuple[str, ...]]] = {}
        self._areas: set[str] = set()

    def learn(self, *lines: str) -> None:
        """Remember lines of an address, or coordinates: no text at all may hold them."""
        for line in lines:
            mark = () if WITHHELD.search(line) else _mark(_tokens(line))
            if mark:
                self._marks.setdefault(len(mark), set()).add(mark)

    def learn_area(self, postal_code: str) -> None:
        """Remember a postal code: the texts of a confidential service may not hold it."""
        if len(postal_code) >= 4:
            self._areas.add(key(postal_code))

    def gives_away(self, text: str, *, confidential: bool = False) -> bool:
        """Whether ``text`` holds a known address; of a ``confidential`` service, anything like one."""
        if not text:
            return False
        if confidential and (_STREET.search(text) or _COORDINATES.search(text)):
            return True
        if not self._marks and not self._areas:
            return False
        tokens = _tokens(text)
        if confidential and not self._areas.isdisjoint(tokens):
            return True
        return any(
            tuple(tokens[start : start + length]) in marks
            for length, marks in self._marks.items()
            for start in range(len(tokens) - length + 1)
        )


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    for found in _TOKEN.findall(text.casefold()):
        whole, point, part = found.replace(",", ".").partition(".")
        if point:
            # Coordinates are compared to three places, about a hundred metres.
            tokens.append(f"{whole}.{part[:3]}")
        else:
            tokens += [word for word in key(found).split() if word not in _DIRECTIONS]
    return tokens


def _mark(tokens: list[str]) -> tuple[str, ...]:
    """What an address is recognised by: its number and the word after, or all of its words."""
    for place, token in enumerate(tokens):
        if "." in token:
            return (token,)
        if token[0].isdigit() and place + 1 < len(tokens):
            return (token, tokens[place + 1])
    return tuple(tokens) if len("".join(tokens)) >= 5 else ()


def seal_address(vault: Vault, location_id: str, content: dict[str, object]) -> dict[str, object]:
    """The columns of a sealed address: ciphertext, its wrapped key, and a keyed digest."""
    plain = json.dumps(content, sort_keys=True, ensure_ascii=False).encode()
    place = f"directory/{location_id}/address"
    data_key, key_id, wrapped = vault.new_data_key(place)
    return {
        "location_id": location_id,
        "digest": vault.address_key("directory", plain.decode()),
        "wrapped_key": wrapped,
        "key_id": key_id,
        "content": data_key.seal(plain, place),
    }

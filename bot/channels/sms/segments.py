"""How a text travels by SMS: its encoding, how many segments it is billed as, and where it is cut.

GSM 03.38 (3GPP TS 23.038) counts septets: 160 in one segment, 153 each once a text is split; a letter
of the extension table costs two. Anything else goes as UCS-2 and counts UTF-16 code units: 70, or 67.
The six-octet header of a split text (3GPP TS 23.040) takes the difference. The figures agree with
Twilio's message segment calculator.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import regex  # type: ignore[import-untyped]

Encoding = Literal["GSM-7", "UCS-2"]

BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION: Final = frozenset("\f^{}\\[~]|€")
# Networks there carry nothing but ASCII in GSM-7 (Twilio's calculator).
ASCII_ONLY_COUNTRIES: Final = frozenset({"MY"})
LONGEST_BODY: Final = 1600  # characters; more is refused by Twilio with error 21617
HEADER_BITS: Final = 48

_GRAPHEME = regex.compile(r"\X")


@dataclass(frozen=True)
class Segments:
    """What a text costs. ``units`` are septets or UTF-16 code units, without headers."""

    encoding: Encoding
    segments: int
    units: int
    characters: int  # as a reader counts them; a line break of CR and LF is two
    remaining: int  # units that still fit into the last segment

    @property
    def message_bits(self) -> int:
        """The size of the text itself."""
        return self.units * (7 if self.encoding == "GSM-7" else 16)

    @property
    def total_bits(self) -> int:
        """The size with the header that each part of a split text carries."""
        return self.message_bits + (HEADER_BITS * self.segments if self.segments > 1 else 0)


def encoding_of(text: str, country: str = "") -> Encoding:
    """Which encoding carries ``text`` to ``country`` (ISO 3166-1 alpha-2)."""
    letters = set(text)
    if not letters <= BASIC | EXTENSION:
        return "UCS-2"
    if country in ASCII_ONLY_COUNTRIES and not text.isascii():
        return "UCS-2"
    return "GSM-7"


def count_segments(text: str, country: str = "") -> Segments:
    """Count ``text`` as the network will. An empty text is one empty segment."""
    encoding = encoding_of(text, country)
    single, several = (160, 153) if encoding == "GSM-7" else (70, 67)
    characters = graphemes(text)
    sizes = [size for part in characters for size in _sizes(part, encoding, several)]
    units = sum(sizes)
    if units <= single:
        return Segments(encoding, 1, units, len(characters), single - units)
    segments, free = 1, several
    for size in sizes:
        if size > free:
            segments, free = segments + 1, several
        free -= size
    return Segments(encoding, segments, units, len(characters), free)


def graphemes(text: str) -> list[str]:
    """The characters of ``text`` as a reader sees them (UAX #29), but CR and LF each by itself."""
    found: list[str] = []
    for part in _GRAPHEME.findall(text):
        found.extend(("\r", "\n") if part == "\r\n" else (part,))
    return found


def utf16_units(text: str) -> int:
    """How many UTF-16 code units ``text`` takes."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def split_body(text: str, longest: int = LONGEST_BODY) -> list[str]:
    """Cut ``text`` into bodies of at most ``longest`` characters for separate sends.

    Cuts stand after a paragraph, line, sentence or word where one ends in the second half of a body,
    else between characters as a reader sees them. Only white space at a cut is dropped. The provider's
    limit is read as UTF-16 code units, the strictest reading.
    """
    bodies: list[str] = []
    rest = text
    while utf16_units(rest) > longest:
        cut = _cut(rest, longest)
        bodies.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [body for body in (*bodies, rest) if body] or [text[:longest]]


def _sizes(character: str, encoding: Encoding, several: int) -> list[int]:
    """The unsplittable pieces of one character: it moves to the next segment whole if it can."""
    if encoding == "GSM-7":
        return [2 if letter in EXTENSION else 1 for letter in character]
    whole = utf16_units(character)
    return [whole] if whole <= several else [utf16_units(letter) for letter in character]


def _cut(text: str, longest: int) -> int:
    """Where the first body ends: an index above 0."""
    end, used = 0, 0
    for character in graphemes(text):
        size = utf16_units(character)
        if used + size > longest:
            break
        end, used = end + len(character), used + size
    if end == 0:  # one endless character: cut it between code points
        while used + utf16_units(text[end]) <= longest:
            used += utf16_units(text[end])
            end += 1
        return end
    return _word_end(text, end)


def _word_end(text: str, end: int) -> int:
    if text[end].isspace():
        return end
    head = text[:end]
    for mark in ("\n\n", "\n", ". ", "? ", "! ", " "):
        place = head.rfind(mark)
        if place >= end // 2:
            return place + len(mark)
    return end

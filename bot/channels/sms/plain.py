"""Typographic signs that force a whole text into UCS-2, and what stands in for them by SMS.

One curly apostrophe makes a text of 160 characters cost three segments instead of one. The stand-ins
are used only where the whole text then fits GSM-7; a text that needs UCS-2 anyway is left as it is. The
choice follows Twilio's Smart Encoding table for the signs that occur in written prose. The letters of
that table (full width, small capitals) are left alone: they occur only in texts that are UCS-2 anyway.
"""

from __future__ import annotations

from typing import Final

from bot.channels.sms.segments import encoding_of

STAND_INS: Final[dict[str, str]] = {
    **dict.fromkeys("«»“”„‟〝〞＂", '"'),
    **dict.fromkeys("‘’‛´`ʼ＇", "'"),
    **dict.fromkeys("‐‑‒–—―⁃•", "-"),
    **dict.fromkeys("‚，", ","),
    "…": "...",
    "‼": "!!",
    "⁄": "/",
    "÷": "/",
    "¼": "1/4",
    "½": "1/2",
    "¾": "3/4",
    "‹": "<",
    "›": ">",
    "！": "!",
    "？": "?",
    "：": ":",
    "；": ";",
    "（": "(",
    "）": ")",
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
        "\u2028\u2029\t",
        " ",
    ),
    **dict.fromkeys("\u200b\u2060\ufeff\u00ad", ""),
}
_TABLE: Final = str.maketrans(STAND_INS)


def plain_signs(text: str) -> str:
    """``text`` with plain signs where that makes it GSM-7; otherwise ``text`` itself."""
    if encoding_of(text) == "GSM-7":
        return text
    plain = text.translate(_TABLE)
    return plain if encoding_of(plain) == "GSM-7" else text

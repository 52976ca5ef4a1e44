"""How people answer "where are you?": the words around a place, and the answers that name none."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LEAD_IN = re.compile(
    r"^(?:(?:i|we|im|ive|am|are|is|my|live|living|located|stay|staying|stuck|now|currently|right|just|"
    r"somewhere|here|its|it|think|city|town|yo|estoy|estamos|vivo|vivimos|ando|ahora|me|encuentro|soy|"
    r"aqui|creo que|mi|ciudad|es) )*"
    r"(?:in|near|around|close to|outside|outside of|from|en|cerca de|por|de|afueras de) "
    r"(?:the city of |the |la ciudad de )?"
)
_TAIL = re.compile(
    r" (?:area|right now|now|please|tonight|today|downtown|city area|ahora|por favor|hoy|ahorita|"
    r"metro|thanks|thank you|gracias)$"
)
# Words that are also towns or abbreviations of states, but as an answer mean something else.
_NO_PLACES = """
1 2 3 a al alla alli alone and anywhere aqui aquí at ayuda back bad bueno casa close como
cuando de donde el end everywhere far fine friend good gracias hell hello help here hey hi
hola home hope how i id idk in is it las less los lost love mas maybe me more nada next nice
ninguna ninguno no none nope nowhere oh ok okay on or please private que quien quit safe se
secret si skip start stop sure sí thanks there to un una unknown us we welcome what when where
who why yeah yes
"""
# An answer with one of these in it is a sentence and no misspelt town.
_NO_NAMES = """
a boss calle cant car casa dont farm he her him home hotel house i idea job know mi mind motel
my never no not nt phone puedo quiero road sabe say se she street sé tell they trabajo truck
tu want we what who why wont work yo you
"""
_PLACELESS = frozenset(_NO_PLACES.split())
_NAMELESS = frozenset(_NO_NAMES.split())


def no_place(phrase: str) -> bool:
    """Whether an answer, given as a key, means something else than the place of that name."""
    return phrase in _PLACELESS


def no_name(words: Iterable[str]) -> bool:
    """Whether these words make a sentence, so that no misspelt name is to be looked for in them."""
    return not _NAMELESS.isdisjoint(words)


def stripped(plain: str) -> str:
    """An answer, given as a key, without "I am in" before it and "right now" after it."""
    before = ""
    while before != plain:
        before = plain
        plain = _TAIL.sub("", plain)
    return _LEAD_IN.sub("", plain, count=1)

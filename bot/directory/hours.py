"""Hours as people write them: "Mon-Fri 9am-5pm; Sat 10-2", "24/7", "Lunes a viernes 9:00 a 17:00"."""

from __future__ import annotations

import re

from bot.directory.names import key

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NAMES = {
    "mo": 0, "mon": 0, "tu": 1, "tue": 1, "we": 2, "wed": 2, "th": 3, "thu": 3, "fr": 4, "fri": 4,
    "sa": 5, "sat": 5, "su": 6, "sun": 6,
    "lun": 0, "mar": 1, "mie": 2, "jue": 3, "vie": 4, "sab": 5, "dom": 6,
}  # fmt: skip
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)[a-z]*"
_TO = r"\s*(?:-|to|through|thru|a|al)\s*"
_TIME = r"\d{1,2}(?::\d{2})?\s*(?:am|pm)?"
_ENTRY = re.compile(
    rf"(?P<days>{_DAY}(?:{_TO}{_DAY}|(?:\s*(?:,|and|&|y)\s*{_DAY})+)?|daily|every day|weekdays|"
    rf"weekends|todos los dias)\s*[:,]?\s*(?:from |de )?(?P<opens>{_TIME}){_TO}(?P<closes>{_TIME})"
)
_ALWAYS = re.compile(r"\b24\s*(?:/\s*7|hours|hrs|horas)\b|\bround the clock\b")
_DASHES = str.maketrans({"–": "-", "—": "-", ".": ""})


def read_hours(text: str) -> list[dict[str, str]]:
    """Rows of HSDS schedules. What cannot be read stays words: a row with a description alone."""
    if not text:
        return []
    plain = " ".join(_marked(text).split())
    if _ALWAYS.search(plain):
        return [{"freq": "DAILY", "opens_at": "00:00", "closes_at": "00:00"}]
    rows = []
    for match in _ENTRY.finditer(plain):
        opens, closes = _times(match["opens"], match["closes"])
        rows.append({"byday": _days(match["days"]), "opens_at": opens, "closes_at": closes})
    rest = _ENTRY.sub("", plain).strip(" ;,")
    # Half of the hours would be a false answer to "are they open now".
    if not rows or re.search(r"\d|closed|cerrado", rest):
        return [{"description": text}]
    return [{"freq": "WEEKLY", **row} for row in rows]


def say_days(rule: str) -> str:
    """``MO,TU,WE,TH,FR`` as responders read it: "Mon-Fri". What is no list of weekdays stays as it is."""
    if rule == "DAILY":
        return "Every day"
    codes = rule.split(",")
    if not all(code in _DAYS for code in codes):
        return rule
    places = sorted({_DAYS.index(code) for code in codes})
    if len(places) == len(_DAYS):
        return "Every day"
    if len(places) > 2 and places == list(range(places[0], places[-1] + 1)):
        return f"{_SHORT[places[0]]}-{_SHORT[places[-1]]}"
    return ", ".join(_SHORT[place] for place in places)


def _marked(text: str) -> str:
    """Folded like a name, but with the marks that hours are written with."""
    lowered = text.lower().translate(_DASHES)
    words = re.split(r"([-:;,&/])", lowered)
    plain = " ".join(w if w in "-:;,&/" else key(w) for w in words)
    return re.sub(r"(?<=\d) : (?=\d)", ":", plain)


def _times(opens: str, closes: str) -> tuple[str, str]:
    """Nine to five without halves of the day ends in the afternoon; "1-5pm" is all afternoon."""
    first, last = _hour(opens), _hour(closes)
    halves = [text.strip()[-2:] for text in (opens, closes) if text.strip()[-2:] in ("am", "pm")]
    if len(halves) == 1 and closes.strip().endswith(halves[0]):
        same = halves[0] == "am" or first % 12 < last % 12
        opens = f"{opens.strip()} {halves[0] if same else 'am'}"
    elif not halves and last <= 7 < first <= 12:
        closes = f"{closes.strip()} pm"
    return opens.strip(), closes.strip()


def _hour(text: str) -> int:
    match = re.match(r"\d+", text)
    return int(match[0]) if match else 0


def _days(text: str) -> str:
    if text in ("daily", "every day", "todos los dias"):
        return ",".join(_DAYS)
    if text == "weekdays":
        return ",".join(_DAYS[:5])
    if text == "weekends":
        return ",".join(_DAYS[5:])
    named = [_NAMES[word[:3]] for word in re.findall(_DAY, text)]
    if len(named) == 2 and not re.search(r",|and|&|\by\b", text):
        first, last = named
        span = range(first, last + 1) if first <= last else (*range(first, 7), *range(last + 1))
        return ",".join(_DAYS[day] for day in span)
    return ",".join(_DAYS[day] for day in named)

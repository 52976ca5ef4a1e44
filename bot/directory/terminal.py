"""The directory at the terminal: a search as a table of text."""

from __future__ import annotations

from collections.abc import Sequence

from bot.directory.found import FoundService, SearchPlace
from bot.directory.places import PlaceCandidate


def as_place(candidate: PlaceCandidate) -> SearchPlace:
    """A place that was read, as the search wants it."""
    return SearchPlace(candidate.country, candidate.region, candidate.latitude, candidate.longitude)


def search_text(found: Sequence[FoundService], place: str = "") -> str:
    """What a search found, for a responder or an operator to read."""
    where = f" for {place}" if place else ""
    if not found:
        return f"Nothing was found{where}."
    blocks = [f"{len(found)} found{where}"]
    blocks += [_block(number, service) for number, service in enumerate(found, start=1)]
    return "\n\n".join(blocks)


def _block(number: int, service: FoundService) -> str:
    marks = [
        "sample" if service.sample else "",
        "stale" if service.stale else "",
        "confidential" if service.confidential else "",
        "answered by police" if service.answers == "police" else "",
        {"hotline_only": "through the hotline only", "referral": "by referral only"}.get(
            service.access, ""
        ),
    ]
    head = f"{number}. {service.name} - {service.organization}"
    mark = ", ".join(m for m in marks if m)
    phones = "; ".join(
        f"{p.shown}{' ext. ' + p.extension if p.extension else ''} ({p.type})"
        for p in service.phones
    )
    languages = ", ".join(
        (*service.languages, *(f"{c} (interpreter)" for c in service.interpreter))
    )
    checked = service.assured or "never"
    distance = f"up to {service.distance_km} km" if service.distance_km else ""
    fields = {
        "needs": ", ".join(service.needs),
        "phone": phones,
        "text": {True: "yes", False: "no", None: ""}[service.text_ok],
        "web": service.url,
        "address": service.address or ("kept confidential" if service.confidential else ""),
        "distance": distance,
        "languages": languages,
        "hours": "; ".join(service.hours[:7]),
        "checked": f"{checked}, next check {service.next_check_due or 'unknown'}, {service.source}",
        "why": ", ".join(service.why),
    }
    lines = [head + (f" [{mark}]" if mark else "")]
    lines += [f"   {name:<10}{value}" for name, value in fields.items() if value]
    return "\n".join(lines)

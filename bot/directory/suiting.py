"""Whether a service suits a person: whom it takes, what it asks of them, and whether it is open."""

from __future__ import annotations

from typing import Any

from bot.directory.found import SearchRequest

# Complaints that weigh this much move a service behind the others around it.
DOUBTED = 2
MINORS = ("under_13", "13_17")
ADULTS = ("18_24", "25_plus")
AGES = {"under_13": (0, 12), "13_17": (13, 17), "18_24": (18, 24), "25_plus": (25, 130)}


def unfit(service: Any, request: SearchRequest) -> bool:
    """Whether the service turns this person away for certain. Unknown is never "no"."""
    ages = AGES.get(request.age_band)
    if ages and (
        (service.minimum_age is not None and service.minimum_age > ages[1])
        or (service.maximum_age is not None and service.maximum_age < ages[0])
    ):
        return True
    wanted = set(request.serves) | ({"minors"} if request.age_band in MINORS else set())
    return any(getattr(service, f"serves_{name}") is False for name in wanted)


def fit(service: Any, request: SearchRequest) -> tuple[int, tuple[str, ...]]:
    """How well a service is known to suit the person: 0 well, 1 perhaps, and why."""
    why: list[str] = []
    known = True
    wanted = list(request.serves)
    if request.age_band in MINORS:
        wanted.append("minors")
    for name in wanted:
        if getattr(service, f"serves_{name}") is True:
            why.append(f"welcomes:{name}")
        else:
            known = False
    if request.age_band not in MINORS + ADULTS and (service.minimum_age or 0) >= 18:
        why.append("adults_only")
        known = False
    return (0 if known else 1), tuple(why)


def worry(service: Any, request: SearchRequest) -> tuple[int, tuple[str, ...]]:
    """How much the service asks for that the person fears, and what. Police contact always counts."""
    weight, why = 0, []
    if service.police_contact == "required":
        weight += 2 if "police" in request.concerns else 1
        why.append("police_required")
    if "status" in request.concerns:
        weight += service.immigration_status_asked is not False
        why += _said(service.immigration_status_asked, "status_asked", "status_not_asked")
    if "id" in request.concerns:
        weight += service.no_id_needed is not True
        why += _said(service.no_id_needed, "no_id_needed", "id_needed")
    return weight, tuple(why)


def _said(answer: bool | None, yes: str, no: str) -> list[str]:
    return [] if answer is None else [yes if answer else no]


def open_rank(is_open: bool | None) -> tuple[int, tuple[str, ...]]:
    """0 open, 1 nobody knows, 2 closed."""
    if is_open is None:
        return 1, ()
    return (0, ("open_now",)) if is_open else (2, ("closed_now",))


def expertise(service: Any, exploitation: str) -> tuple[int, tuple[str, ...]]:
    """0 knows this kind of trafficking, 1 another kind, 2 none that is known."""
    kinds = [kind for kind in ("labour", "sex") if getattr(service, f"expert_{kind}")]
    if not kinds:
        return 2, ()
    right = not exploitation or exploitation in kinds
    return (0 if right else 1), (
        "knows_trafficking",
        *((f"knows:{exploitation}",) if exploitation and right else ()),
    )

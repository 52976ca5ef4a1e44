"""Why a tier is what it is, in words for responders."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

REASONS: Final = MappingProxyType(
    {
        "emergency-sign": "Danger, a medical emergency or suicide, now.",
        "urgent-sign": "A sign that calls for a human now by itself.",
        "minor-and-exploitation": "The person may be under 18 and there is a sign of exploitation: "
        "for a child no force or deception is needed.",
        "exploitation-and-strong-means": "A sign of exploitation together with a strong sign of "
        "force, threat, deception or control.",
        "three-strong-means": "Three strong signs of force, threat, deception or control.",
        "human-asked": "The person asked for a human.",
        "serious-sign": "A sign that calls for a human soon by itself.",
        "two-strong": "Two strong signs.",
        "strong-and-other": "One strong sign with one more.",
        "three-medium": "Three medium signs.",
        "two-medium-one-weak": "Two medium signs with a weak one.",
        "minor-and-sign": "The person may be under 18 and there is any sign at all.",
        "young-child": "The person is under 13: a young child is not left to a machine.",
        "child-without-home": "The person may be under 18 and has no safe home.",
        "uncertain-one-up": "Not sure that it was understood: one tier up, to be safe.",
        "past-urgent": "What was told seems to be over. Counted as a human soon, not now.",
        "past-but-now": "Partly over, but not all of it, or of a child: counted in full.",
        "third-party": "Told by someone else. Counted the same: the danger is no smaller.",
        "vulnerability-only": "Noted for the help that fits; it never raises the tier alone.",
        "handling-only": "Changes how to write to the person, not the tier.",
        "contradicted": "Said, and also denied. Both are kept; a no may be said under watch.",
        "uncertain": "Not heard clearly. Counted at most as one tier up; kept in view.",
    }
)

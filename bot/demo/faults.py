"""What can be made to go wrong, to see how the product takes it. These act in the simulator only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

LINE_SWITCHES = ("down", "busy", "opt_out_types")
PHONE_SWITCHES = ("unreachable", "blocked")


@dataclass
class Faults:
    """The switches. ``blocked`` and ``unreachable`` hold numbers."""

    down: bool = False  # the provider's interface answers 503
    busy: bool = False  # it answers 429 with Retry-After
    opt_out_types: bool = False  # Advanced Opt-Out: webhooks carry OptOutType
    unreachable: set[str] = field(default_factory=set)  # texts are taken, then fail with 30003
    blocked: set[str] = field(default_factory=set)  # opted out: texts are refused with 21610

    def turn(self, switch: str, number: str, on: bool) -> bool:
        """Set one switch, for ``number`` where it belongs to a phone; False for an unknown one."""
        if switch in LINE_SWITCHES:
            setattr(self, switch, on)
        elif switch in PHONE_SWITCHES:
            numbers: set[str] = getattr(self, switch)
            (numbers.add if on else numbers.discard)(number)
        else:
            return False
        return True

    def seen(self) -> dict[str, Any]:
        """The switches as the page shows them."""
        return {name: sorted(v) if isinstance(v, set) else v for name, v in asdict(self).items()}

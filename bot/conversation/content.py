"""What a message says, as it is sealed into the store: JSON, small, the same for every channel."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Option:
    """One answer that a person can choose: a button on web chat, a number by SMS."""

    id: str  # what the dialogue calls it, such as "safe-yes"
    label: str  # what the person reads, in their language


@dataclass(frozen=True)
class ServiceCard:
    """A service as a person may see it. A confidential service has no address here, ever."""

    service_id: str
    name: str
    phone: str = ""
    text_number: str = ""
    note: str = ""
    address: str = ""
    assured: str = ""  # ISO date


@dataclass(frozen=True)
class Content:
    """One message. ``text`` is complete by itself: SMS and plain readers need nothing else."""

    text: str
    key: str = ""  # the catalogue key an assistant's sentence came from; empty for people's words
    options: tuple[Option, ...] = ()
    cards: tuple[ServiceCard, ...] = ()
    media: int = 0  # how many pictures or files came along; they are never fetched or kept
    extra: dict[str, Any] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """The JSON that is sealed."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> Content:
        """The content of an opened seal."""
        data = json.loads(raw)
        return cls(
            text=data["text"],
            key=data.get("key", ""),
            options=tuple(Option(**o) for o in data.get("options", ())),
            cards=tuple(ServiceCard(**c) for c in data.get("cards", ())),
            media=data.get("media", 0),
            extra=data.get("extra", {}),
        )

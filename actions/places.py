"""Places as the dialogue knows them, over the directory's place index."""

from __future__ import annotations

from collections.abc import Sequence

from bot.directory.places import PlaceIndex
from bot.screening.state import Place

# More than this cannot be told apart in one text message.
MOST = 3


class PlaceReader:
    """Reads an answer to a place question. Never give it anything else a person wrote."""

    def __init__(self, index: PlaceIndex) -> None:
        self._index = index

    def find(self, text: str, country: str, language: str) -> Sequence[Place]:  # noqa: ARG002
        """The places meant, likeliest first: one where it is clear, several where one has to ask."""
        reading = self._index.read(text, country)
        meant = reading.candidates[: MOST if reading.needs_confirmation else 1]
        return [Place(p.country, p.region, p.name, p.latitude, p.longitude) for p in meant]

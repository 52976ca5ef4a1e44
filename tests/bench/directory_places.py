"""How often a misspelt town is read right: ``python -m tests.bench.directory_places [SAMPLES]``.

Towns are drawn by their people; each answer has one or two random edits (a letter left out, put in,
exchanged, or two that changed places).
"""

from __future__ import annotations

import random
import resource
import string
import sys
from pathlib import Path

from bot.directory.places import PlaceIndex
from bot.settings import load_settings
from tests.bench.__main__ import show
from tests.bench.directory import draw_towns

TARGETS = {1: 0.97, 2: 0.90}
LARGE = 15_000  # people: smaller towns are asked for by ZIP when they are not understood


def misspell(name: str, edits: int, chance: random.Random) -> str:
    """``name`` with ``edits`` random edits; its first letter stays more often than not."""
    letters = list(name.lower())
    for _ in range(edits):
        place = chance.randrange(len(letters))
        kind = chance.choice(("out", "in", "other", "swap"))
        if kind == "out" and len(letters) > 3:
            del letters[place]
        elif kind == "in":
            letters.insert(place, chance.choice(string.ascii_lowercase))
        elif kind == "swap" and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = chance.choice(string.ascii_lowercase)
    return "".join(letters)


def main(samples: int, path: Path) -> None:
    """Print the share that is read right as the first, and among three."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    index = PlaceIndex.open(path)
    index.warm("US")
    for edits, target in TARGETS.items():
        chance = random.Random(edits)
        first = among = 0
        for shown, _region, latitude, longitude in draw_towns(path, samples, edits, LARGE):
            name = shown.split(",")[0]
            reading = index.read(misspell(name, edits, chance), "US")
            # Right is the name: which of its namesakes is meant is asked back in any case.
            names = [c.name.split(",")[0] for c in reading.candidates[:3]]
            points = [(c.latitude, c.longitude) for c in reading.candidates[:3]]
            first += names[:1] == [name]
            among += name in names or (latitude, longitude) in points
        share = first / samples
        show(f"{edits} edit(s), right first", share * 100, "%", f">= {target:.0%}", share >= target)
        show(f"{edits} edit(s), among three", among / samples * 100, "%", "", True)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    show("memory of the index, and of reading it", memory, "MB", "<= 100 MB", memory <= 100)
    index.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, load_settings({}).place_index)

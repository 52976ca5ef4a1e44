"""The changes that adapt the encoder: two factors a matrix, added to its weights when it is loaded.

``packaging/adapt_encoder.py`` learns them (Hu et al., "LoRA", 2021) and writes
``data/nlu/encoder_delta.npz``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from bot.nlu.e5.weights import Floats

DELTA_FILE: Final = Path(__file__).resolve().parents[3] / "data" / "nlu" / "encoder_delta.npz"
MATRICES: Final = ("q", "k", "v", "ao", "fi", "fo")


class Delta:
    """What is added to each matrix; nothing where there is no file."""

    def __init__(self, path: Path | None) -> None:
        self._factors: dict[str, Floats] = {}
        if path is not None and path.exists():
            with np.load(path, allow_pickle=False) as data:
                self._factors = {name: data[name].astype(np.float32) for name in data.files}

    def added_to(self, name: str, weights: Floats) -> Floats:
        """The matrix ``name`` ("l0.q"), shape (outputs, inputs), with its change."""
        key = name.replace(".", "_")
        up = self._factors.get(f"{key}.up")
        if up is None:
            return weights
        return np.asarray(weights + up @ self._factors[f"{key}.down"], dtype=np.float32)

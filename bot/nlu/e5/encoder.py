"""The encoder that comes with the product: text in, 384 numbers of unit length out."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from bot.nlu.e5.delta import DELTA_FILE, Delta
from bot.nlu.e5.graph import Reach, build
from bot.nlu.e5.onnx_bytes import Parts
from bot.nlu.e5.tokens import Tokenizer
from bot.nlu.e5.weights import Floats, ModelFile, bundled, rows

REACH_FILE = Path(__file__).resolve().parents[3] / "data" / "nlu" / "encoder_reach.npz"
PREFIX = "query: "  # what the model was trained to find before a text that is compared with others
ERRORS_AND_WORSE = 3


class E5:
    """multilingual-e5-small with our changes. Thread safe; each call runs on its caller's thread.

    ``delta`` names another file of changes, or None for the model as it was published.
    """

    dimension = 384

    def __init__(self, delta: Path | None = DELTA_FILE) -> None:
        file = ModelFile(bundled())
        self._entrance = Entrance(file)
        self._session = session(build(file, Delta(delta), read_reach(REACH_FILE)))

    def embed(self, text: str) -> Floats:
        """The vector of ``text``, shape (384,). Of a very long text the first 512 pieces count."""
        vector = self._session.run(["vector"], {"rows": self._entrance.rows(text)})[0][0]
        return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), dtype=np.float32)


class Entrance:
    """What stands before the first layer: pieces, looked up."""

    def __init__(self, file: ModelFile) -> None:
        self._tokenizer = Tokenizer(file.pieces)
        self._words = file.blocks("emb.word", file.vocabulary)
        places = file.floats("emb.pos").reshape(file.longest, file.width)
        self._places = places + file.floats("emb.type")[: file.width]

    def rows(self, text: str) -> Floats:
        """One row a piece, shape (1, pieces, 384). A NUL or half a surrogate pair is not read."""
        safe = text.replace("\0", " ").encode("utf-8", "ignore").decode("utf-8")
        ids = self._tokenizer.ids(PREFIX + safe)
        if len(ids) > len(self._places):
            ids = [*ids[: len(self._places) - 1], ids[-1]]
        return np.asarray((rows(self._words, ids) + self._places[: len(ids)])[None])


def session(model: Parts) -> Any:
    """A session that runs on the caller's thread and keeps little memory."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One thread a sentence: messages, not parts of one, are what the processors share out.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = ERRORS_AND_WORSE
    # By way of a file: a session that is given bytes keeps them.
    with tempfile.NamedTemporaryFile(suffix=".onnx") as file:
        file.writelines(model)
        file.flush()
        return onnxruntime.InferenceSession(file.name, options, providers=["CPUExecutionProvider"])


def read_reach(path: Path) -> Reach:
    """How far each channel reaches, as ``packaging/measure_encoder.py`` wrote it."""
    with np.load(path, allow_pickle=False) as data:
        return {name: data[name].astype(np.float32) for name in data.files}

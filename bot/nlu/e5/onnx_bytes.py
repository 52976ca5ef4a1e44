"""Write an ONNX graph as the bytes that ONNX Runtime reads: the few messages of onnx.proto that we need.

The package ``onnx`` does the same and brings 50 MB for it. Field numbers: onnx.proto, IR version 8.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

IR_VERSION: Final = 8
OPSET: Final = 17
CONTRIB: Final = "com.microsoft"
FLOAT: Final = 1
_KINDS: Final = {"float32": FLOAT, "uint8": 2}
_FLOAT_ATTRIBUTE, _INT_ATTRIBUTE, _INTS_ATTRIBUTE = 1, 2, 7


Parts = list[bytes]  # of one message: never joined, for a model is big


class Graph:
    """Collects nodes and constants; every value has one name."""

    def __init__(self) -> None:
        self._parts: Parts = []

    def constant(self, name: str, values: NDArray[Any]) -> str:
        """Add a tensor of float32 or uint8; returns its name."""
        head = b"".join(_number(1, size) for size in values.shape)
        head += _number(2, _KINDS[values.dtype.name]) + _text(8, name)
        self._parts += _nested(5, [head, *_nested(9, [np.ascontiguousarray(values).tobytes()])])
        return name

    def node(
        self,
        kind: str,
        inputs: Sequence[str],
        output: str,
        *,
        domain: str = "",
        **attributes: float | int | Sequence[int],
    ) -> str:
        """Add an operation with one output; returns the output's name."""
        message = b"".join(_text(1, name) for name in inputs) + _text(2, output) + _text(4, kind)
        message += b"".join(_bytes(5, _attribute(n, value)) for n, value in attributes.items())
        self._parts.append(_bytes(1, message + (_text(7, domain) if domain else b"")))
        return output

    def model(
        self, inputs: Mapping[str, Sequence[str | int]], outputs: Mapping[str, Sequence[str | int]]
    ) -> Parts:
        """The whole model. Inputs and outputs are floats: name to shape, a name for an open size."""
        ends = [_bytes(11, _value(name, shape)) for name, shape in inputs.items()]
        ends += [_bytes(12, _value(name, shape)) for name, shape in outputs.items()]
        domains = ((OPSET, ""), (1, CONTRIB))
        opsets = [_bytes(8, _text(1, name) + _number(2, n)) for n, name in domains]
        graph = _nested(7, [*self._parts, _text(2, "lantern"), *ends])
        return [_number(1, IR_VERSION), *graph, *opsets]


def _nested(field: int, parts: Parts) -> Parts:
    return [_key(field, 2) + _varint(sum(map(len, parts))), *parts]


def _attribute(name: str, value: float | int | Sequence[int]) -> bytes:
    if isinstance(value, float):
        packed = _key(2, 5) + np.float32(value).tobytes()
        return _text(1, name) + packed + _number(20, _FLOAT_ATTRIBUTE)
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, _INT_ATTRIBUTE)
    return _text(1, name) + b"".join(_number(8, v) for v in value) + _number(20, _INTS_ATTRIBUTE)


def _value(name: str, shape: Sequence[str | int]) -> bytes:
    sizes = (_text(2, size) if isinstance(size, str) else _number(1, size) for size in shape)
    dimensions = b"".join(_bytes(1, size) for size in sizes)
    tensor = _number(1, FLOAT) + _bytes(2, dimensions)
    return _text(1, name) + _bytes(2, _bytes(1, tensor))


def _number(field: int, value: int) -> bytes:
    return _key(field, 0) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _bytes(field: int, value: bytes) -> bytes:
    return _key(field, 2) + _varint(len(value)) + value


def _key(field: int, wire: int) -> bytes:
    return _varint(field << 3 | wire)


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    written.append(value)
    return bytes(written)

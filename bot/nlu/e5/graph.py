"""The model as an ONNX graph of eight-bit products.

Weights are rounded to eight bits a column, activations while they run, one range a sentence. A few channels
of this model reach fifty times the others' size and would take the whole range, so each channel is divided
by a fixed number first and its weights are multiplied by it: "smoothing" (Xiao et al., "SmoothQuant",
2022), with that paper's strength at ``STRENGTH``. How far each channel reaches was measured once, over
sentences of many languages: ``data/nlu/encoder_reach.npz``, from ``packaging/measure_encoder.py``.

Weights are unsigned: with signed ones, processors without VNNI add pairs of products in sixteen bits, which
overflow.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from bot.nlu.e5.delta import Delta
from bot.nlu.e5.onnx_bytes import CONTRIB, Graph, Parts
from bot.nlu.e5.weights import Floats, ModelFile

STRENGTH: Final = 0.7
MIDDLE: Final = 128  # the unsigned number that stands for zero
Reach = Mapping[str, Floats]  # the name of a value to how far each of its channels reaches


class _Exact:
    """Products as the file has them, in float32: what reach is measured with."""

    def __init__(self, file: ModelFile, delta: Delta, graph: Graph) -> None:
        self._file = file
        self._delta = delta
        self._graph = graph

    def product(self, value: str, name: str, columns: int, output: str) -> str:
        """``value`` times the matrix ``name``, plus its bias."""
        matrix = self._delta.added_to(name, self._file.matrix(f"{name}.w", columns))
        weights = self._graph.constant(f"{name}.w", matrix.T)
        bias = self._graph.constant(f"{name}.b", self._file.floats(f"{name}.b"))
        product = self._graph.node("MatMul", [value, weights], f"{output}.product")
        return self._graph.node("Add", [product, bias], output)


class _Rounded:
    """Products of eight-bit numbers."""

    def __init__(self, file: ModelFile, delta: Delta, graph: Graph, reach: Reach) -> None:
        self._file = file
        self._delta = delta
        self._graph = graph
        self._reach = reach
        self._smooth: dict[str, tuple[str, Floats]] = {}

    def product(self, value: str, name: str, columns: int, output: str) -> str:
        """``value`` times the matrix ``name``, plus its bias."""
        weights = self._delta.added_to(name, self._file.matrix(f"{name}.w", columns)).T
        smoothed, factor = self._smoothed(value, weights)
        scaled = weights * factor[:, None]
        scale = np.maximum(np.abs(scaled).max(axis=0), 1e-8) / (MIDDLE - 1)
        rounded = (np.rint(scaled / scale) + MIDDLE).astype(np.uint8)
        graph = self._graph
        parts = (
            graph.constant(f"{name}.w", rounded),
            graph.constant(f"{name}.scale", scale.astype(np.float32)),
            graph.constant(f"{name}.zero", np.full(columns, MIDDLE, np.uint8)),
            graph.constant(f"{name}.b", self._file.floats(f"{name}.b")),
        )
        return graph.node("DynamicQuantizeMatMul", [smoothed, *parts], output, domain=CONTRIB)

    def _smoothed(self, value: str, weights: Floats) -> tuple[str, Floats]:
        """``value`` with even channels, and what its weights are to be multiplied by."""
        if value not in self._smooth:
            heavy = np.maximum(np.abs(weights).max(axis=1), 1e-5) ** (1 - STRENGTH)
            factor = np.maximum(self._reach[value], 1e-5) ** STRENGTH / heavy
            factor = (factor / np.exp(np.log(factor).mean())).astype(np.float32)
            inverse = self._graph.constant(f"{value}.even", (1 / factor).astype(np.float32))
            even = self._graph.node("Mul", [value, inverse], f"{value}.smooth")
            self._smooth[value] = even, factor
        return self._smooth[value]


def build(file: ModelFile, delta: Delta, reach: Reach | None) -> Parts:
    """The model with ``delta`` added: "rows" (1, tokens, width) in, "vector" (1, width) out.

    The vector is not yet of unit length. Without ``reach`` it multiplies in float32, and the values of
    :func:`measured` are outputs too.
    """
    graph = Graph()
    exact = reach is None
    arithmetic = _Exact(file, delta, graph) if exact else _Rounded(file, delta, graph, reach or {})
    value = graph.node(
        "LayerNormalization",
        ["rows", *_norm(file, graph, "emb.ln")],
        "embedded",
        epsilon=float(file.epsilon),
        axis=2,
    )
    for layer in range(file.layers):
        value = _layer(file, graph, arithmetic, layer, value)
    graph.node("ReduceMean", [value], "vector", axes=[1], keepdims=0)
    wide: dict[str, list[str | int]] = {"vector": [1, file.width]}
    if exact:
        wide |= {name: [1, "tokens", _channels(file, name)] for name in measured(file)}
    return graph.model({"rows": [1, "tokens", file.width]}, wide)


def measured(file: ModelFile) -> list[str]:
    """The values that are multiplied by weights, of which the reach must be known."""
    inputs = ["embedded", *(f"layer{n}.out" for n in range(file.layers - 1))]
    inside = [f"layer{n}.{part}" for n in range(file.layers) for part in ("context", "mid", "wide")]
    return inputs + inside


def _channels(file: ModelFile, name: str) -> int:
    return int(file.inner if name.endswith(".wide") else file.width)


def _layer(
    file: ModelFile, graph: Graph, arithmetic: _Exact | _Rounded, layer: int, value: str
) -> str:
    old, new = f"l{layer}", f"layer{layer}"
    heads = [
        arithmetic.product(value, f"{old}.{n}", file.width, f"{new}.{part}")
        for n, part in (("q", "query"), ("k", "key"), ("v", "value"))
    ]
    context = graph.node(
        "MultiHeadAttention", heads, f"{new}.context", domain=CONTRIB, num_heads=int(file.heads)
    )
    attended = arithmetic.product(context, f"{old}.ao", file.width, f"{new}.attended")
    mid = _add_and_norm(file, graph, attended, value, f"{old}.aln", f"{new}.mid")
    inner = arithmetic.product(mid, f"{old}.fi", file.inner, f"{new}.inner")
    wide = graph.node("Gelu", [inner], f"{new}.wide", domain=CONTRIB)
    narrow = arithmetic.product(wide, f"{old}.fo", file.width, f"{new}.narrow")
    return _add_and_norm(file, graph, narrow, mid, f"{old}.oln", f"{new}.out")


def _add_and_norm(
    file: ModelFile, graph: Graph, value: str, beside: str, norm: str, output: str
) -> str:
    inputs = [value, beside, *_norm(file, graph, norm)]
    return graph.node(
        "SkipLayerNormalization", inputs, output, domain=CONTRIB, epsilon=float(file.epsilon)
    )


def _norm(file: ModelFile, graph: Graph, name: str) -> list[str]:
    return [graph.constant(f"{name}.{part}", file.floats(f"{name}.{part}")) for part in "wb"]

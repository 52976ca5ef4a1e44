"""Running Rasa's graph in a plain loop.

Stock Rasa hands a chain of a dozen quick components to dask, a scheduler for clusters, three times a turn.
Here the order of the nodes is worked out once for each set of targets and then simply followed; the nodes
and what passes between them are Rasa's own.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner


class PlainGraphRunner:
    """Takes the place of a loaded model's runner; same ``run``."""

    def __init__(self, stock: DaskGraphRunner) -> None:
        self._schema = stock._graph_schema
        self._nodes = stock._instantiated_nodes
        self._orders: dict[tuple[str, ...], list[str]] = {}

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """The outputs of ``targets``. Raises what a component raises, and ``GraphRunError`` for a gap."""
        wanted = tuple(targets or self._schema.target_names)
        order = self._orders.get(wanted)
        if order is None:
            order = self._orders[wanted] = self._in_order(wanted)
        # A node takes and gives pairs of a name and an output; an input is such a pair already.
        done: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        for name in order:
            needs = self._schema.nodes[name].needs.values()
            done[name] = self._nodes[name](*(done.get(need, need) for need in needs))
        return {name: done[name][1] for name in wanted}

    def _in_order(self, targets: tuple[str, ...]) -> list[str]:
        nodes = self._schema.minimal_graph_schema(list(targets)).nodes
        order: list[str] = []
        open_nodes = dict(nodes)
        while open_nodes:
            ready = [
                name
                for name, node in open_nodes.items()
                # What is not a node of the graph is an input of the run.
                if all(need not in open_nodes for need in node.needs.values())
            ]
            if not ready:
                raise GraphRunError("the graph runs in a circle")
            order += ready
            for name in ready:
                del open_nodes[name]
        return order

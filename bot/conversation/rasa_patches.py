"""The places where stock Rasa 3.6.21 wastes most of a turn and of the engine's start, mended.

Each patch has its measured reason, and ``tests/conversation/test_rasa_patches.py`` fails when Rasa
changes under it. Figures: docs/decisions/0005-rasa-patches.md.
"""

from __future__ import annotations

import functools
import sys
import types
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event


class MalformedAnswerError(ValueError):
    """An action answered with something that is not a list of events and a list of responses."""


def apply_patches() -> None:
    """Mend Rasa in this process. Calling it again changes nothing."""
    _import_skops_lightly()
    _check_actions_plainly()
    _remember_event_types()


def _import_skops_lightly() -> None:
    """skops, with which Rasa reads its classifier, first makes lists of everything it would trust.

    For that it imports all of scikit-learn and looks through every module of the process once for each
    function of numpy and scipy: 5 to 11 s of the engine's start. Our classifier is one estimator made of
    arrays and no such function, so the lists hold that; what skops trusts becomes less, never more.
    """
    name = "skops.io._trusted_types"
    if name in sys.modules:
        return
    lists = types.ModuleType(name)
    lists.__dict__.update(
        PRIMITIVES_TYPES=[int, float, str, bool],
        PRIMITIVE_TYPE_NAMES=["builtins.int", "builtins.float", "builtins.str", "builtins.bool"],
        SKLEARN_ESTIMATOR_TYPE_NAMES=["sklearn.linear_model._logistic.LogisticRegression"],
        SCIPY_UFUNC_TYPE_NAMES=[],
        NUMPY_UFUNC_TYPE_NAMES=[],
        NUMPY_DTYPE_TYPE_NAMES=["numpy.float32", "numpy.float64", "numpy.int64"],
    )
    sys.modules[name] = lists


def _check_actions_plainly() -> None:
    """Stock Rasa checks an action's answer against a JSON schema, and that schema against its own, on
    every call: 14 of 17 ms, and 4 of the rest with the schema compiled. Our actions run in this process
    and make their events with rasa_sdk; what is left to catch is a slip of our own."""

    def validate(_self: RemoteAction, result: dict[str, Any]) -> bool:
        events, responses = result.get("events", []), result.get("responses", [])
        if not isinstance(events, list) or not isinstance(responses, list):
            raise MalformedAnswerError("events and responses are lists")
        for event in events:
            if not isinstance(event, dict) or not _known(event.get("event", "")):
                raise MalformedAnswerError("an event names a type that Rasa knows")
            if event["event"] == "slot" and not isinstance(event.get("name"), str):
                raise MalformedAnswerError("a slot event names its slot")
        if not all(isinstance(response, dict) for response in responses):
            raise MalformedAnswerError("a response is an object")
        return True

    RemoteAction._validate_action_result = validate


def _known(type_name: str) -> bool:
    try:
        return Event.resolve_by_type(type_name) is not None
    except ValueError:
        return False


def _remember_event_types() -> None:
    """Stock Rasa walks all subclasses of Event for every event it reads: half of a long tracker."""
    stock = Event.__dict__["resolve_by_type"]
    if getattr(stock, "lantern", False):
        return

    @functools.lru_cache(maxsize=64)
    def resolve(type_name: str, default: Any = None) -> Any:
        return stock.__func__(type_name, default)

    patched = staticmethod(resolve)
    patched.lantern = True  # type: ignore[attr-defined]  # a mark on our own object
    Event.resolve_by_type = patched

"""Stands where TensorFlow would be, so that Rasa can be imported without it.

Rasa 3.6 imports TensorFlow unconditionally, although only DIET, TED and a few featurizers use it.
Lantern's pipeline uses none of them. Leaving TensorFlow out halves the start of the engine and its
memory, and takes two thirds off the installation (docs/decisions/0002-rasa-without-tensorflow.md).

Every name below ``tensorflow``, ``tensorflow_text``, ``tensorflow_hub`` and ``keras`` exists here as
an empty class: it can be imported, subclassed, subscripted and named in an annotation, which is all
that Rasa does at import time. Calling one raises :class:`TensorFlowAbsentError`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

ROOTS = ("tensorflow", "tensorflow_text", "tensorflow_hub", "keras")


class TensorFlowAbsentError(ImportError):
    """Something that needs TensorFlow was used in an environment made without it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} was used, but this environment has no TensorFlow: the pipeline in config.yml "
            "does not need it. To use DIET, TED or another TensorFlow component, install the real "
            "one: uv pip uninstall lantern-tensorflow-absent && uv pip install tensorflow==2.12.0 "
            "tensorflow-text==2.12.0 tensorflow-hub==0.13.0"
        )


class _AbsentType(type):
    """The type of every absent name: attributes are absent names too, and calls are refused."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _absent(f"{cls.__qualname__}.{name}")

    def __getitem__(cls, _item: object) -> _AbsentType:
        return cls

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        raise TensorFlowAbsentError(cls.__qualname__)

    def __or__(cls, other: object) -> Any:
        return cls

    __ror__ = __or__


def _absent(qualified_name: str) -> _AbsentType:
    return _AbsentType(qualified_name, (), {"__module__": "tensorflow"})


class _AbsentModule(ModuleType):
    """A module whose every public name is absent."""

    __path__: Sequence[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _absent(f"{self.__name__}.{name}")


class _AbsentFinder(MetaPathFinder, Loader):
    """Finds every module below :data:`ROOTS` and makes it absent."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.split(".", maxsplit=1)[0] not in ROOTS:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _AbsentModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return _absent(f"tensorflow.{name}")


sys.meta_path.insert(0, _AbsentFinder())

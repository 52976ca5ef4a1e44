"""axe-core, as the development package brings it: finds what keeps people from using a page."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def axe_core() -> str:
    """The script, to be evaluated in a page."""
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("axe_playwright_python: packaging/setup.sh browser installs it")
    return Path(found.origin).with_name("axe.min.js").read_text("utf-8")

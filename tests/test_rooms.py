"""Imports point down only: docs/architecture.md, "Rooms and imports"."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

ANYWHERE = {"settings", "logs", "tasks"}
# The rooms at the top: they put the others together.
TOP = {
    "cli",
    "commands",
    "__main__",
    "up",
    "supervisor",
    "doctor",
    "demonstration",
    "ports",
    "env_file",
    "training",
    "engine",
    "rehearsal",
    "terminal",
    "evaluation",
}
BOTTOM = {"screening", "directory", "languages"}
MAY_IMPORT = {
    "channels": {"conversation", "handoff", "storage"} | BOTTOM,
    "console": {"conversation", "handoff", "storage"} | BOTTOM,
    "demo": {"conversation", "handoff", "channels"} | BOTTOM,
    "actions": {"conversation", "handoff"} | BOTTOM,
    "backup": {"handoff", "storage"},
    "handoff": {"conversation", "storage"} | BOTTOM,
    "conversation": {"storage"} | BOTTOM,
    "nlu": BOTTOM,
    "directory": {"storage"},
    "screening": set(),
    "languages": set(),
    "storage": set(),
}
# Rasa takes a second and 180 MB: only what runs in the engine may import it. The gateway must not.
RASA_ROOMS = {"nlu", "actions", "conversation"}


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted((ROOT / "bot").rglob("*.py")):
        parts = path.relative_to(ROOT / "bot").with_suffix("").parts
        yield parts[0], path
    for path in sorted((ROOT / "actions").rglob("*.py")):
        yield "actions", path


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            names = [f"{node.module}.{name.name}" for name in node.names]
            yield from ((node.lineno, name) for name in names)


def _room(name: str) -> str | None:
    parts = name.split(".")
    if parts[0] == "actions":
        return "actions"
    return parts[1] if parts[0] == "bot" and len(parts) > 1 else None


def _violations(room: str, path: Path) -> Iterator[str]:
    if room in TOP or room == "__init__":
        return
    allowed = MAY_IMPORT.get(room, set()) | ANYWHERE | {room}
    for line, name in _imports(path):
        target = _room(name)
        if target is not None and target not in allowed:
            yield f"{path.relative_to(ROOT)}:{line}: {room} must not import {name}"


def test_every_room_stands_in_the_table():
    rooms = {room for room, _ in _modules()} - {"__init__"}
    assert rooms <= set(MAY_IMPORT) | TOP | ANYWHERE


@pytest.mark.parametrize("room", [*MAY_IMPORT, *sorted(ANYWHERE)])
def test_imports_point_down_only(room):
    found = [text for each, path in _modules() if each == room for text in _violations(room, path)]
    assert not found, "\n".join(found)


def test_rasa_is_imported_only_where_the_engine_runs():
    found = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for room, path in _modules()
        if room not in RASA_ROOMS
        for line, name in _imports(path)
        if name.split(".")[0] in ("rasa", "rasa_sdk", "tensorflow")
    ]
    assert not found, "\n".join(found)


def test_the_table_is_the_one_that_the_architecture_page_describes():
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.split("## Rooms and imports")[1].split("\n## ")[0]
    missing = [room for room in MAY_IMPORT if f"`{room}`" not in section]
    assert not missing

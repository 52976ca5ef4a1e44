"""docs/security.md is true: forty promises, each with a command that is there."""

from __future__ import annotations

import ast
from importlib.util import find_spec

import pytest

from tests.trust.table import IDS, NOT_YET, PAGE, ROOT, promises, with_figure

ALL = promises()
PROVEN = [promise for promise in ALL if promise.proven]


def test_there_are_forty_in_their_order():
    assert [promise.id for promise in ALL] == IDS
    assert len(IDS) == len(set(IDS)) == 40


def _tests_of(file: str) -> set[str]:
    tree = ast.parse(ROOT.joinpath(file).read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {n.name for n in ast.walk(tree) if isinstance(n, kinds) and n.name.startswith("test_")}


def _missing(words: list[str]) -> list[str]:
    """What a command names that is not there."""
    runner, *rest = words
    if runner == "pytest":
        missing = []
        for node in (word for word in rest if word.startswith("tests/")):
            file, _, name = node.partition("::")
            if not ROOT.joinpath(file).exists():
                missing.append(file)
            elif name and name.partition("[")[0] not in _tests_of(file):
                missing.append(node)
        return missing if any(word.startswith("tests/") for word in rest) else ["no test"]
    if runner == "python" and rest[0] == "-m":
        return [] if find_spec(rest[1]) else [rest[1]]
    if runner == "bash":
        return [] if ROOT.joinpath(rest[0]).is_file() else [rest[0]]
    return [runner]


@pytest.mark.parametrize("promise", PROVEN, ids=[promise.id for promise in PROVEN])
def test_every_command_is_there(promise):
    assert _missing(promise.words) == []


def test_a_command_that_is_not_there_is_noticed():
    gone = ["pytest", "tests/ops/test_vault.py::test_that_is_not_there"]
    assert _missing(gone) == [gone[1]]
    assert _missing(["python", "-m", "tests.not_there"]) == ["tests.not_there"]
    assert _missing(["bash", "packaging/not_there.sh"]) == ["packaging/not_there.sh"]
    assert _missing(["pytest", "-q"]) == ["no test"]


def test_what_has_no_command_has_no_figure_either():
    assert [p.id for p in ALL if not p.proven and p.figure != NOT_YET] == []


def test_a_figure_is_written_into_its_own_line():
    page = PAGE.read_text("utf-8")
    changed = promises(with_figure(page, "D3", "7 passed"))
    assert [p.figure for p in changed if p.id == "D3"] == ["7 passed"]
    assert [p for p in changed if p.id != "D3"] == [p for p in ALL if p.id != "D3"]

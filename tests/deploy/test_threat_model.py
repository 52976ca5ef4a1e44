"""Every line of the threat model names a file and a test that are there, and every runbook is linked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
ROWS = re.findall(r"^\| ([^|]+) \| ([^|]+) \| `([^`]+)` \| `([^`]+)` \|$", PAGE, re.M)
RUNBOOKS = sorted((ROOT / "docs" / "runbooks").glob("*.md"))


def test_there_are_lines():
    table = PAGE.split("## What stops them")[1].split("\n## ")[0]
    assert len(ROWS) == len(re.findall(r"^\| ", table, re.M)) - 2 > 20


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_stops_a_threat_is_there_with_its_test(row):
    _, _, file, test = row
    assert (ROOT / file).is_file()
    assert (ROOT / test).is_file()
    if test.endswith(".py"):
        assert re.search(r"^\s*(async )?def test_|TestCase", (ROOT / test).read_text("utf-8"), re.M)


@pytest.mark.parametrize(
    "name",
    [
        "provider-down",
        "engine-down",
        "store-down",
        "nobody-on-shift",
        "key-lost",
        "breach",
        "subpoena",
        "staff-leaves",
    ],
)
def test_there_is_a_runbook(name):
    text = (ROOT / "docs" / "runbooks" / f"{name}.md").read_text("utf-8")
    assert text.startswith("# ")
    assert len(re.findall(r"^\d\. ", text, re.M)) >= 3


def test_every_command_that_a_runbook_names_is_one():
    known = (ROOT / "docs" / "commands.md").read_text("utf-8")
    pages = [*RUNBOOKS, ROOT / "docs" / "operating.md"]
    named = {
        words
        for page in pages
        for words in re.findall(r"`lantern ((?:backup |keys )?[a-z]+)", page.read_text("utf-8"))
    }
    assert {words for words in named if f"### `lantern {words}" not in known} == set()


def test_the_page_on_requests_says_what_each_holder_has_and_has_not():
    text = (ROOT / "docs" / "runbooks" / "subpoena.md").read_text("utf-8")
    rows = re.findall(r"^\| [^|]+ \| [^|]+ \| [^|]* ?\|$", text, re.M)
    assert len(rows) >= 9

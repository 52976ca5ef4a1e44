"""What an operator does at the terminal to keep the directory true."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.directory import app
from bot.directory.unmet import note_asked
from bot.settings import load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from tests.directory.conftest import rows_of
from tests.directory.test_truth import fill


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("LANTERN_STATE_DIR", str(tmp_path / "var"))
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path / "var")})
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    fill(store, tmp_path / "p")
    return store


def run(*words: str) -> str:
    result = CliRunner().invoke(app, list(words), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_what_is_due_is_listed_and_a_check_takes_it_off(installed: Store) -> None:
    items = {item["name"]: item for item in json.loads(run("due", "--json"))}
    assert "past_due" in items["Old Pantry"]["reasons"]
    service = str(items["Old Pantry"]["service_id"])
    assert service in run("due")
    run("check", service, "--outcome", "confirmed", "--by", "ana", "--days", "100")
    assert "Old Pantry" not in run("due")
    assert [row["by"] for row in rows_of(installed, "check")] == ["ana"]
    installed.close()


def test_unmet_needs_are_told_and_small_counts_are_not(installed: Store) -> None:
    for region, times in (("US-TX", 6), ("US-WY", 2)):
        for _ in range(times):
            with installed.write() as connection:
                place = ("US", region)
                note_asked(connection, ("shelter",), place, met=False, today=date.today())  # noqa: DTZ011
    said = run("unmet")
    texas, wyoming = said.splitlines()
    assert texas.split() == ["US-TX", "shelter", "asked", "6", "unmet", "6"]
    assert wyoming.split()[:5] == ["US-WY", "shelter", "asked", "under", "5"]
    assert json.loads(run("unmet", "--json"))[1]["asked"] is None
    installed.close()


def test_an_import_with_a_mapping_that_is_none_says_so(installed: Store, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("name\nPantry\n")
    (tmp_path / "mapping.json").write_text("[]")
    words = ["import", str(tmp_path / "list.csv"), "--mapping", str(tmp_path / "mapping.json")]
    result = CliRunner().invoke(app, words)
    assert result.exit_code != 0
    result = CliRunner().invoke(app, ["pull", "https://x.example", "--checked", "soon"])
    assert result.exit_code != 0
    installed.close()

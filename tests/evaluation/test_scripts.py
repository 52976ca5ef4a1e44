"""Conversations that hotline workers write down as plain text go as they wrote them."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from bot.evaluation.scripts import ScriptError, read_scripts, run_scripts
from bot.settings import ROOT, load_settings
from bot.training import is_current

FOLDER = ROOT / "data" / "scripts"
LANGUAGES = sorted(path.stem for path in (ROOT / "data" / "languages").glob("*.ftl"))
# What must work in every language: danger, a human, silence, deletion, skipping, hiding.
PATHS = {
    "danger": ("danger", "danger-other"),
    "suicide": ("suicide",),
    "a doctor": ("medical",),
    "a human": ("human-called",),
    "deletion": ("ask-delete",),
    "skipping": ("ack-skip",),
    "hiding": ("decoy-weather",),
}
BROKEN = {
    "no title": ("Person: hi\n", "begins with #"),
    "an answer before anything was written": ("# a\nAssistant: hello\n", "nobody has written"),
    "a line that there is not": ("# a\nPerson: hi\nAssistent: hello\n", "none of the lines"),
    "a tier that there is not": ("# a\nPerson: hi\nTier: red\n", "is one of none"),
    "a script in which nobody writes": ("# a\n\n# b\nPerson: hi\n", "has no Person line"),
}


@pytest.mark.parametrize(("text", "said"), BROKEN.values(), ids=BROKEN.keys())
def test_a_script_that_cannot_be_read_is_named_with_its_fault(tmp_path, text, said) -> None:
    path = tmp_path / "xx.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(ScriptError, match=said) as raised:
        read_scripts([path])
    assert "xx.txt" in str(raised.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paths_that_keep_people_safe_are_written_down_in_every_language(language) -> None:
    said = {
        part
        for script in read_scripts([FOLDER / f"{language}.txt"])
        for exchange in script.exchanges
        for name, value in exchange.wanted
        if name == "Assistant"
        for part in value.replace(",", " ").split()
    }
    silent = any(
        name == "Silent"
        for script in read_scripts([FOLDER / f"{language}.txt"])
        for exchange in script.exchanges
        for name, _ in exchange.wanted
    )
    missing = [path for path, keys in PATHS.items() if not said & set(keys)]
    assert not missing
    assert silent


@pytest.mark.model
def test_every_script_goes_as_written(tmp_path: Path) -> None:
    given = os.environ.get("LANTERN_TEST_MODELS")
    environment = {
        "LANTERN_LANGUAGES": ",".join(LANGUAGES),
        "LANTERN_DEMO": "1",
        "LANTERN_STATE_DIR": str(tmp_path),
        **({"LANTERN_MODEL_DIR": given} if given else {}),
    }
    settings = load_settings(environment)
    assert given or is_current(settings), "run make train first"
    scripts = read_scripts(sorted(FOLDER.glob("*.txt")))
    report = asyncio.run(run_scripts(settings, scripts))
    assert not report.failed, report.text()

"""The documentation is held to the program: settings, commands, indicators, and what must not be there."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from bot.cli import app

ROOT = Path(__file__).resolve().parent.parent
KEY = re.compile(r"\b(?:LANTERN|TWILIO)_[A-Z_]*[A-Z]\b")
# Set by the program for its own children; nobody chooses them.
INTERNAL = {"LANTERN_DEMO", "LANTERN_DEMO_SIGN_IN"}
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def _text(*parts: str) -> str:
    return ROOT.joinpath(*parts).read_text("utf-8")


def _settings_of_the_program() -> set[str]:
    quoted = re.findall(r'"((?:LANTERN|TWILIO)_[A-Z_]+)"', _text("bot", "settings.py"))
    return set(quoted) - INTERNAL


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    return [path for path in paths if path.is_file()]


def _texts() -> list[tuple[Path, str]]:
    read = [(path, path.read_bytes()) for path in _tracked()]
    return [(path, raw.decode("utf-8", "replace")) for path, raw in read if b"\0" not in raw[:1000]]


def test_every_setting_is_explained_and_nothing_else_is():
    table = re.findall(r"^\| `([A-Z_]+)` \|", _text("docs", "settings.md"), re.MULTILINE)
    assert set(table) == _settings_of_the_program()
    assert len(table) == len(set(table))


def test_every_setting_stands_in_the_example_file_and_nothing_else_does():
    example = re.findall(r"^#?([A-Z_]+)=", _text(".env.example"), re.MULTILINE)
    assert set(example) == _settings_of_the_program()


def test_the_example_file_holds_no_secret_that_works():
    lines = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", _text(".env.example"), re.MULTILINE))
    assert [key for key in lines if key.startswith("TWILIO_") and lines[key]] == []
    assert not re.search(r"[0-9a-f]{24}|[A-Za-z0-9+/]{40}", _text(".env.example"))


def _commands(command, path=()):
    for name, each in sorted(getattr(command, "commands", {}).items()):
        if not each.hidden:
            yield from _commands(each, (*path, name))
    if not getattr(command, "commands", {}):
        yield " ".join(path), command


COMMANDS = dict(_commands(get_command(app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_explained(name):
    assert f"### `lantern {name}" in _text("docs", "commands.md")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_explained(name):
    page = _text("docs", "commands.md")
    section = page.split(f"### `lantern {name}")[1].split("\n### ")[0]
    flags = [flag for p in COMMANDS[name].params for flag in p.opts if flag.startswith("--")]
    assert [flag for flag in flags if f"`{flag}" not in section and flag != "--help"] == []


def test_no_command_is_explained_that_is_not_there():
    named = re.findall(
        r"^### `lantern ([a-z ]+?)(?: [A-Z<\[].*)?`$", _text("docs", "commands.md"), re.M
    )
    assert set(named) == set(COMMANDS)


def test_every_make_target_that_a_page_names_is_there():
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE))
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    text = "\n".join(page.read_text("utf-8") for page in pages if page.exists())
    assert set(re.findall(r"`make ([a-z]+)", text)) <= targets


def test_make_has_at_most_twelve_targets_and_lists_them_all():
    makefile = _text("Makefile")
    targets = re.findall(r"^([a-z]+):", makefile, re.MULTILINE)
    listed = re.findall(r"^([a-z]+):.*?## ", makefile, re.MULTILINE)
    assert len(targets) <= 12
    assert listed == targets


def test_every_indicator_is_explained():
    taxonomy = yaml.safe_load(_text("data", "indicators", "taxonomy.yml"))
    page = _text("docs", "screening.md")
    ids = list(taxonomy["indicators"])
    assert ids
    assert [each for each in ids if f"`{each}`" not in page] == []


def test_every_link_between_pages_leads_somewhere():
    pages = [path for path in _tracked() if path.suffix == ".md"]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in LINK.findall(page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert broken == []


# Written in pieces, so that this file does not hold what it forbids.
INDEX_HOSTS = ("pypi." + "org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian")


def test_no_file_names_a_package_index():
    found = [
        f"{path.relative_to(ROOT)}: {host}"
        for path, text in _texts()
        for host in INDEX_HOSTS
        if host in text
    ]
    assert found == []


def test_no_file_holds_a_path_of_the_machine_it_was_made_on():
    homes = {str(ROOT), str(ROOT.parent) + os.sep, str(Path.home()) + os.sep}
    found = [
        f"{path.relative_to(ROOT)}: {home}"
        for path, text in _texts()
        for home in homes
        if home in text and len(home) > 2
    ]
    assert found == []


def test_every_locked_package_is_pinned_with_hashes():
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = _text(name)
        pins = re.findall(r"^[a-z0-9][^\s=]*==[^\s]+ \\\n    --hash=sha256:", lock, re.MULTILINE)
        lines = re.findall(r"^[a-z0-9].*$", lock, re.MULTILINE)
        assert len(pins) == len(lines) > 20
        assert "--index-url" not in lock
        assert "--find-links" not in lock


def test_both_locks_agree():
    def pins(name):
        return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", _text(name), re.MULTILINE))

    runtime, develop = pins("requirements.lock"), pins("requirements-dev.lock")
    common = runtime.keys() & develop.keys()
    assert {name: develop[name] for name in common} == {name: runtime[name] for name in common}
    assert not {"tensorflow", "huggingface-hub"} & runtime.keys()

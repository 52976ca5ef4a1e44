from __future__ import annotations

import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from bot import cli
from bot.settings import ROOT, SettingError
from bot.storage.database import StoreUnavailableError
from bot.storage.open import open_store

CANARY = "my boss took my passport"


def _run(*arguments, **env):
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_setting_that_cannot_be_used_ends_in_one_line():
    result = _run("gateway", LANTERN_GATEWAY_BIND="nowhere")
    assert result.returncode == 2
    (line,) = result.stderr.strip().splitlines()
    assert line.startswith("lantern: LANTERN_GATEWAY_BIND: ")


def test_a_store_that_cannot_be_opened_ends_in_one_line(tmp_path):
    (tmp_path / "lantern.db").mkdir()
    result = _run("courier", LANTERN_STATE_DIR=str(tmp_path))
    assert result.returncode == 1
    (line,) = result.stderr.strip().splitlines()
    assert line.startswith("lantern: the store's file or folder cannot be opened")


def test_an_option_that_is_not_there_ends_with_two():
    result = _run("up", "--fast")
    assert result.returncode == 2
    assert "--fast" in result.stderr


@pytest.mark.parametrize("command", ["--help", "gateway --help", "directory --help"])
def test_asking_what_there_is_starts_nothing_heavy(command):
    code = (
        "import sys; sys.argv = ['lantern', *sys.argv[1].split()]\n"
        "from bot.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'rasa', 'sqlalchemy', 'starlette', 'spacy', 'onnxruntime', 'numpy'} & set(sys.modules)\n"
        "print('heavy:', sorted(heavy))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.endswith("heavy: []\n")


def test_the_gateway_and_the_console_are_light():
    code = (
        "import sys, bot.channels.serve, bot.console.serve, bot.channels.sms.courier\n"
        "heavy = {'rasa', 'rasa_sdk', 'tensorflow', 'spacy', 'onnxruntime', 'sklearn'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"


def test_a_fault_of_the_program_shows_where_and_nothing_that_a_person_wrote():
    with pytest.raises(ValueError, match=CANARY) as raised:
        raise ValueError(CANARY)
    said = cli._explain(raised.value)
    assert "ValueError" in said
    assert "test_cli.py" in said
    assert CANARY not in said


@pytest.mark.parametrize(
    "error",
    [
        SettingError("LANTERN_COUNTRY", "is not a country"),
        StoreUnavailableError("the disk is full"),
    ],
    ids=["a setting", "the store"],
)
def test_what_an_operator_can_mend_is_one_line(error):
    assert cli._explain(error) == f"lantern: {error}"


def test_a_responder_is_added_without_the_password_on_the_command_line(tmp_path, monkeypatch):
    monkeypatch.setenv("LANTERN_STATE_DIR", str(tmp_path))
    result = CliRunner().invoke(
        cli.app, ["responders", "add", "maya", "--name", "Maya", "--language", "es", "--generate"]
    )
    assert result.exit_code == 0, result.output
    password = result.output.rsplit(": ", 1)[1].strip()
    assert len(password) > 20
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "lantern.key", tmp_path)
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT username, password_hash FROM responder").all()
    store.close()
    assert [name for name, _ in rows] == ["maya"]
    assert rows[0][1].startswith("$argon2id$")
    assert password not in rows[0][1]

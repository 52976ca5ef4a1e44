from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bot import training
from bot.settings import ROOT, load_settings
from bot.training import TrainingError, fingerprint, is_current, model_path, train_if_needed


@pytest.fixture
def project(tmp_path):
    """A small copy of what a model is made of, and settings that point at it."""
    for name in ("config.yml", "domain.yml"):
        (tmp_path / name).write_text("version: '3.1'\n")
    for folder in ("data/nlu", "data/rules", "data/indicators", "bot/nlu"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "one.yml").write_text("one\n")
    env = {
        "LANTERN_MODEL_DIR": str(tmp_path / "models"),
        "LANTERN_DATA_DIR": str(tmp_path / "data"),
    }
    settings = load_settings(env)
    (tmp_path / "models").mkdir()
    training.place_index_path(settings).write_text("already there")
    return tmp_path, settings


def _rasa(monkeypatch, code):
    """Let ``code`` run in place of Rasa; ``out`` in it is the folder for the model."""
    prefix = "import sys, pathlib; out = pathlib.Path(sys.argv[1]); "

    def command(_settings, _root, folder):
        return [sys.executable, "-c", prefix + code, str(folder)]

    monkeypatch.setattr(training, "_command", command)


MAKES = "(out / 'lantern.tar.gz').write_text('model'); "
SAYS = "print(\"INFO Starting to train component 'SentenceEncoder'.\"); "


def _train(settings, root, said=None, **named):
    return train_if_needed(settings, (said if said is not None else []).append, root=root, **named)


CHANGES = {
    "the configuration": "config.yml",
    "the domain": "domain.yml",
    "a training sentence": "data/nlu/one.yml",
    "a rule": "data/rules/one.yml",
    "an indicator": "data/indicators/one.yml",
    "a component": "bot/nlu/one.yml",
    "a new file": "data/nlu/two.yml",
}


@pytest.mark.parametrize("changed", CHANGES.values(), ids=CHANGES.keys())
def test_a_model_is_out_of_date_when_anything_in_it_changed(project, changed):
    root, settings = project
    before = fingerprint(settings, root)
    (root / changed).write_text("other\n")
    assert fingerprint(settings, root) != before


def test_what_is_not_in_a_model_does_not_make_it_old(project):
    root, settings = project
    before = fingerprint(settings, root)
    (root / "README.md").write_text("words")
    (root / "bot/nlu/one.pyc").write_text("compiled")
    assert fingerprint(settings, root) == before


def test_a_renamed_file_is_a_change_even_with_the_same_content(project):
    root, settings = project
    before = fingerprint(settings, root)
    (root / "data/nlu/one.yml").rename(root / "data/nlu/uno.yml")
    assert fingerprint(settings, root) != before


def test_a_model_is_trained_once_and_then_kept(project, monkeypatch):
    root, settings = project
    _rasa(monkeypatch, SAYS + MAKES)
    said = []
    assert _train(settings, root, said) == model_path(settings)
    assert "model: training SentenceEncoder" in said
    assert is_current(settings, root)
    _rasa(monkeypatch, "raise SystemExit('must not run again')")
    assert _train(settings, root) == model_path(settings)
    assert [p.name for p in settings.model_dir.glob(".training-*")] == []


def test_a_training_that_fails_leaves_the_old_model_and_says_why(project, monkeypatch):
    root, settings = project
    _rasa(monkeypatch, MAKES)
    _train(settings, root)
    (root / "config.yml").write_text("broken\n")
    _rasa(monkeypatch, "print('InvalidConfigException: no such component'); sys.exit(1)")
    with pytest.raises(TrainingError, match="no such component"):
        _train(settings, root)
    assert model_path(settings).read_text() == "model"
    assert not is_current(settings, root)


def test_a_training_that_was_killed_says_so(project, monkeypatch):
    root, settings = project
    _rasa(monkeypatch, "import os; os.kill(os.getpid(), 9)")
    with pytest.raises(TrainingError, match="SIGKILL, perhaps for want of memory"):
        _train(settings, root)


def test_a_rasa_that_ends_well_without_a_model_is_a_failure(project, monkeypatch):
    root, settings = project
    _rasa(monkeypatch, "pass")
    with pytest.raises(TrainingError, match="no model"):
        _train(settings, root)


def test_a_full_disk_is_named_before_the_training_begins(project, monkeypatch):
    root, settings = project
    monkeypatch.setattr(training, "NEEDED_BYTES", 2**62)
    with pytest.raises(TrainingError, match="MB free"):
        _train(settings, root)


def test_the_model_folder_of_another_kind_is_named(tmp_path):
    (tmp_path / "models").write_text("a file")
    settings = load_settings({"LANTERN_MODEL_DIR": str(tmp_path / "models")})
    with pytest.raises(TrainingError, match="models"):
        train_if_needed(settings, [].append)


def test_rasa_is_run_without_telemetry_and_without_its_own_cache(tmp_path):
    environment = training._environment(Path(tmp_path))
    assert environment["RASA_TELEMETRY_ENABLED"] == "false"
    command = training._command(load_settings({}), ROOT, tmp_path)
    assert "--force" in command
    assert str(ROOT / "domain.yml") in command

from __future__ import annotations

import secrets
import socket

import pytest

from bot import doctor
from bot.doctor import Finding, examine, print_report
from bot.settings import load_settings
from bot.storage.open import open_store
from bot.training import fingerprint


def _free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


@pytest.fixture
def env(tmp_path):
    """A sound installation in a folder of its own, ready to be damaged."""
    names = ("GATEWAY", "CONSOLE", "METRICS", "DEMO")
    binds = {
        f"LANTERN_{name}_BIND": f"127.0.0.1:{port}"
        for name, port in zip(names, _free_ports(4), strict=True)
    }
    env = {
        **binds,
        "LANTERN_STATE_DIR": str(tmp_path / "state"),
        "LANTERN_MODEL_DIR": str(tmp_path / "models"),
        "LANTERN_PUBLIC_URL": "https://chat.example.org",
        "TWILIO_ACCOUNT_SID": "AC" + secrets.token_hex(16),
        "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
        "TWILIO_NUMBER": "+12025550142",
        "RASA_TELEMETRY_ENABLED": "false",
    }
    settings = load_settings(env)
    settings.model_dir.mkdir()
    (settings.model_dir / "lantern.tar.gz").write_text("model")
    (settings.model_dir / "lantern.fingerprint").write_text(fingerprint(settings))
    doctor.place_index_path(settings).write_text("index")
    open_store(settings.database_url, settings.key_file, settings.state_dir).close()
    return env


def _wrong(env):
    return [
        f for f in examine(env) if f.level != "ok" and "packages are not as locked" not in f.what
    ]


def test_a_sound_installation_has_nothing_to_mend_but_what_nobody_has_reviewed(env):
    assert [finding.what for finding in _wrong(env)] == [
        "sentences that nobody has reviewed: en, es"
    ]


def _damage_key_mode(env):
    load_settings(env).key_file.chmod(0o644)


def _lose_key(env):
    load_settings(env).key_file.unlink()


def _other_key(env):
    settings = load_settings(env)
    settings.key_file.unlink()
    open_store("sqlite://", settings.key_file, settings.state_dir).close()


def _lose_model(env):
    (load_settings(env).model_dir / "lantern.tar.gz").unlink()


def _old_model(env):
    (load_settings(env).model_dir / "lantern.fingerprint").write_text("0" * 64)


def _lose_places(env):
    doctor.place_index_path(load_settings(env)).unlink()


def _break_store(env):
    (load_settings(env).state_dir / "lantern.db").write_bytes(b"not a database" * 100)


def _half_twilio(env):
    del env["TWILIO_AUTH_TOKEN"]


def _plain_http(env):
    env["LANTERN_PUBLIC_URL"] = "http://chat.example.org"


def _bad_setting(env):
    env["LANTERN_BURST_QUIET"] = "soon"


def _telemetry(env):
    del env["RASA_TELEMETRY_ENABLED"]


def _postgres_down(env):
    env["LANTERN_DATABASE_URL"] = "postgresql://lantern:open-sesame@127.0.0.1:1/lantern"


DAMAGES = {
    "a key that others can read": (_damage_key_mode, "FAIL", "chmod 600"),
    "a key that is gone while the store is there": (_lose_key, "FAIL", "safe copy"),
    "the key of another installation": (_other_key, "FAIL", "does not belong"),
    "no model": (_lose_model, "FAIL", "no model"),
    "a model older than its data": (_old_model, "warn", "older"),
    "no place index": (_lose_places, "FAIL", "place index"),
    "a store that is no database": (_break_store, "FAIL", "store"),
    "a database server that is down": (_postgres_down, "FAIL", "store cannot be read"),
    "Twilio without its token": (_half_twilio, "FAIL", "TWILIO_AUTH_TOKEN missing"),
    "an address that is not https": (_plain_http, "FAIL", "LANTERN_PUBLIC_URL"),
    "a setting that cannot be read": (_bad_setting, "FAIL", "LANTERN_BURST_QUIET"),
    "telemetry left on": (_telemetry, "warn", "telemetry"),
}


@pytest.mark.parametrize(("damage", "level", "word"), DAMAGES.values(), ids=DAMAGES.keys())
def test_each_damage_is_found_and_comes_with_its_cure(env, damage, level, word):
    damage(env)
    found = [f for f in _wrong(env) if word in f.what + f.mend]
    assert [f.level for f in found] == [level]
    assert found[0].mend


def test_a_port_in_use_is_found(env):
    port = load_settings(env).gateway_bind.port
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen(1)
        found = _wrong(env)
    assert [f.level for f in found if "LANTERN_GATEWAY_BIND" in f.what] == ["FAIL"]


def test_a_store_that_is_not_there_yet_is_not_made_by_looking(tmp_path, env):
    env["LANTERN_STATE_DIR"] = str(tmp_path / "new")
    env["LANTERN_KEY_FILE"] = str(tmp_path / "state" / "lantern.key")
    assert any("no store yet" in f.what for f in _wrong(env))
    assert not (tmp_path / "new").exists()


def test_the_report_never_shows_a_secret(env):
    said = []
    _half_twilio(env)
    print_report(examine(env), said.append)
    _postgres_down(env)
    print_report(examine(env), said.append)
    secrets_of = [env["TWILIO_ACCOUNT_SID"], "open-sesame"]
    assert not any(secret in line for secret in secrets_of for line in said)


def test_a_package_that_is_not_the_locked_one_is_named(tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text("rasa==3.6.20 \\\n    --hash=sha256:00\nno-such-package==1.0 \\\n")
    (finding,) = doctor._packages(lock)
    assert finding.level == "FAIL"
    assert "rasa 3.6.21 instead of 3.6.20" in finding.what
    assert "no-such-package missing" in finding.what


@pytest.mark.parametrize(
    ("levels", "code"),
    [(("ok", "ok"), 0), (("ok", "warn"), 0), (("warn", "FAIL"), 1)],
    ids=["all well", "a warning", "a failure"],
)
def test_the_exit_code_tells_a_script_whether_anything_failed(levels, code):
    said = []
    assert print_report([Finding(level, "a", "b") for level in levels], said.append) == code
    assert len(said) == len(levels) + sum(level != "ok" for level in levels)

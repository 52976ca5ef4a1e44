from __future__ import annotations

import json
import socket
import stat

import pytest

from bot.channels.ports import CannotListenError, PortInUseError
from bot.demonstration import demo_environment, refuse_real_installation
from bot.ports import check_free, needed
from bot.settings import Bind, SettingError, load_settings


@pytest.fixture
def busy():
    """A port on loopback that something listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(1)
        yield taken.getsockname()[1]


def test_a_port_in_use_is_named_with_the_setting_that_moves_it(busy):
    with pytest.raises(PortInUseError) as refusal:
        check_free("LANTERN_GATEWAY_BIND", Bind("127.0.0.1", busy))
    assert refusal.value.key == "LANTERN_GATEWAY_BIND"
    assert f"port {busy} on 127.0.0.1 is in use" in str(refusal.value)
    assert "set LANTERN_GATEWAY_BIND to another" in str(refusal.value)


def test_a_free_port_is_free_and_stays_free(busy):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
    check_free("LANTERN_GATEWAY_BIND", Bind("127.0.0.1", port))
    check_free("LANTERN_GATEWAY_BIND", Bind("127.0.0.1", port))


def test_an_address_of_another_machine_is_refused_by_the_setting_s_name():
    with pytest.raises(CannotListenError, match=r"LANTERN_CONSOLE_BIND: .*192\.0\.2\.1:8001"):
        check_free("LANTERN_CONSOLE_BIND", Bind("192.0.2.1", 8001))


def test_the_demo_s_port_is_needed_only_in_a_demo():
    settings = load_settings({})
    assert {key for key, _ in needed(settings, demo=True)} - {
        key for key, _ in needed(settings, demo=False)
    } == {"LANTERN_DEMO_BIND"}


@pytest.mark.parametrize(
    "env",
    [{"TWILIO_ACCOUNT_SID": "AC1"}, {"LANTERN_PUBLIC_URL": "https://chat.example.org"}],
    ids=["a real account", "a public address"],
)
def test_the_demo_never_mixes_with_a_real_installation(env):
    with pytest.raises(SettingError, match="demo"):
        refuse_real_installation(env, load_settings(env))


def _demo(state_dir):
    env = {"LANTERN_STATE_DIR": str(state_dir), "LANTERN_WIDGET_ORIGINS": "https://ngo.example"}
    return load_settings(demo_environment(env, load_settings(env)))


def test_a_demo_sends_its_texts_to_this_machine_alone(tmp_path):
    settings = _demo(tmp_path)
    assert settings.demo
    assert settings.twilio.ready
    assert settings.twilio.api_base == settings.demo_bind.url
    assert settings.widget_origins == ("https://ngo.example", settings.demo_bind.url)


def test_a_demo_that_is_started_again_keeps_its_secrets_and_another_has_others(tmp_path):
    first = _demo(tmp_path / "one")
    assert _demo(tmp_path / "one").twilio == first.twilio
    assert _demo(tmp_path / "two").twilio.auth_token != first.twilio.auth_token


def test_a_demo_s_secrets_are_private(tmp_path):
    _demo(tmp_path)
    path = tmp_path / "demo-twilio.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(json.loads(path.read_text())["TWILIO_AUTH_TOKEN"]) == 32

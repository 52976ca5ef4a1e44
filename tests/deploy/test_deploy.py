"""The files of deploy/ can be read, hold no secret, and speak of what is really there."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from bot.channels.metrics import Metrics
from bot.channels.watch import WATCHED_ROLES, Waiting, Watch, look
from bot.settings import load_settings
from bot.storage.beats import beat
from bot.storage.open import open_store
from bot.storage.schema import Conversation

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text("utf-8"))
OURS = ("gateway", "engine", "courier", "console", "backup")
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
METRIC = re.compile(r"\blantern_[a-z_]+\b")


def _metrics() -> set[str]:
    metrics = Metrics()
    Watch(metrics)
    families = list(metrics.registry.collect())
    names = {family.name for family in families}
    names |= {f"{f.name}_total" for f in families if f.type == "counter"}
    return names | {f"{f.name}_bucket" for f in families if f.type == "histogram"}


def _expressions() -> dict[str, str]:
    alerts = yaml.safe_load((DEPLOY / "watching" / "alerts.yml").read_text("utf-8"))
    found = {rule["alert"]: rule["expr"] for g in alerts["groups"] for rule in g["rules"]}
    board = json.loads((DEPLOY / "watching" / "dashboard.json").read_text("utf-8"))
    for panel in board["panels"]:
        for target in panel["targets"]:
            found[f"{panel['title']} {target['refId']}"] = target["expr"]
    return found


EXPRESSIONS = _expressions()


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_every_metric_that_is_watched_exists(name):
    used = set(METRIC.findall(EXPRESSIONS[name]))
    assert used
    assert used - _metrics() == set()


def test_every_role_that_is_watched_is_a_role():
    named = {r for e in EXPRESSIONS.values() for r in re.findall(r'role="(\w+)"', e)}
    assert named <= set(WATCHED_ROLES)


def test_every_alert_names_a_runbook_that_is_there():
    alerts = yaml.safe_load((DEPLOY / "watching" / "alerts.yml").read_text("utf-8"))
    rules = [rule for group in alerts["groups"] for rule in group["rules"]]
    assert len(rules) > 5
    missing = [r["alert"] for r in rules if not (ROOT / r["annotations"]["runbook"]).is_file()]
    assert missing == []


def test_what_waits_is_counted_from_the_store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'lantern.db'}", tmp_path / "key", tmp_path)
    from bot.conversation.inbox import Burst, InboundSms, receive_sms

    receive_sms(store, InboundSms("SM1", "+15005550006", "help"), Burst(0, 0))
    beat(store, "engine", "ready")
    waiting, roles = look(store)
    with store.write() as connection:
        connection.execute(Conversation.__table__.update().values(state="closed"))
    closed, _ = look(store)
    store.close()
    assert {what: one.count for what, one in waiting.items()} == {
        "texts": 1,
        "replies": 0,
        "cases": 0,
    }
    assert waiting["texts"].seconds >= 0
    assert closed["texts"].count == 0
    assert roles == {"engine": 1, "courier": 0, "console": 0, "gateway": 0}
    metrics = Metrics()
    Watch(metrics).show({"texts": Waiting(3, 7.5)}, {"engine": 2})
    value = metrics.registry.get_sample_value
    assert value("lantern_waiting", {"what": "texts"}) == 3
    assert value("lantern_waiting_oldest_seconds", {"what": "texts"}) == 7.5
    assert value("lantern_roles_ready", {"role": "engine"}) == 2


@pytest.mark.parametrize("name", sorted(COMPOSE["services"]))
def test_every_container_is_held_tight(name):
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    limits = service["deploy"]["resources"]["limits"]
    assert {"cpus", "memory", "pids"} <= set(limits)
    assert service["logging"]["options"]["max-size"]


@pytest.mark.parametrize("name", OURS)
def test_no_role_of_ours_is_root_or_opens_a_port_of_the_machine(name):
    service = COMPOSE["services"][name]
    assert service["user"] == "10001:10001"
    assert "ports" not in service
    assert service["command"][0] == name


def test_only_the_proxy_stands_in_a_network_with_a_way_out():
    networks = COMPOSE["networks"]
    open_ones = {n for n, how in networks.items() if not (how or {}).get("internal")}
    out = [n for n, s in COMPOSE["services"].items() if open_ones & set(s["networks"])]
    assert out == ["caddy"]
    assert "engine" not in {n for n, s in COMPOSE["services"].items() if s["networks"] != ["store"]}
    assert [n for n, s in COMPOSE["services"].items() if "ports" in s] == ["caddy"]


@pytest.mark.parametrize("name", OURS)
def test_a_rotation_can_write_beside_the_key_file(name):
    service = COMPOSE["services"][name]
    places = [volume.rsplit(":", 1)[1] for volume in service["volumes"]]
    key_file = Path(service["environment"]["LANTERN_KEY_FILE"])
    assert str(key_file.parent) in places
    assert "secrets" not in service


def test_a_gateway_without_a_store_is_still_reached_and_knows_visitors_apart():
    caddyfile = (DEPLOY / "caddy" / "Caddyfile").read_text("utf-8")
    assert re.findall(r"^\s*health_uri (\S+)", caddyfile, re.M) == ["/health/live"]
    assert "header_up -X-Forwarded-For" not in caddyfile
    assert COMPOSE["services"]["gateway"]["environment"]["FORWARDED_ALLOW_IPS"] == "*"
    assert COMPOSE["networks"]["front"]["internal"] is True


def test_passkeys_are_bound_to_the_console_s_name():
    environment = COMPOSE["services"]["console"]["environment"]
    assert environment["LANTERN_CONSOLE_URL"] == "https://${CONSOLE_HOST:?}"


def test_no_image_is_named_by_a_tag():
    images = {s["image"] for s in COMPOSE["services"].values()}
    assert all(re.fullmatch(r"\$\{[A-Z_]+:\?.*sha256.*\}", image) for image in images)
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")
    assert set(re.findall(r"^FROM (\S+)", dockerfile, re.M)) == {"${BASE}"}
    assert "--require-hashes -r requirements.lock" in dockerfile
    assert re.search(r"^USER 10001:10001$", dockerfile, re.M)


def test_every_setting_that_deploy_names_is_one():
    known = set(
        re.findall(r'"((?:LANTERN|TWILIO)_[A-Z_]+)"', (ROOT / "bot/settings.py").read_text())
    )
    for service in OURS:
        named = set(COMPOSE["services"][service]["environment"]) - {
            "RASA_TELEMETRY_ENABLED",
            "FORWARDED_ALLOW_IPS",
        }
        assert named <= known
    load_settings({"LANTERN_TWILIO_API_BASE": "http://caddy:8090"})


def test_every_variable_of_the_compose_file_stands_in_its_example_without_a_value():
    text = (DEPLOY / "compose.yml").read_text("utf-8")
    example = (DEPLOY / "compose.env.example").read_text("utf-8")
    lines = dict(re.findall(r"^([A-Z_]+)=(.*)$", example, re.M))
    assert set(re.findall(r"\$\{([A-Z_]+)", text)) == set(lines)
    assert [name for name, value in lines.items() if value] == []


def test_the_courier_s_way_out_leads_to_the_provider_alone():
    caddyfile = (DEPLOY / "caddy" / "Caddyfile").read_text("utf-8")
    assert caddyfile.count("{") == caddyfile.count("}")
    upstreams = re.findall(r"reverse_proxy (\S+)", caddyfile)
    assert upstreams == ["gateway:8000", "console:8001", "https://api.twilio.com"]
    assert not re.search(r"^\s*log\s*\{", caddyfile, re.M)
    assert "max_size 64KB" in caddyfile


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_every_unit_is_hardened(unit):
    parser = configparser.RawConfigParser(strict=False, allow_no_value=True)
    parser.optionxform = str
    parser.read_string(unit.read_text("utf-8"))
    service = parser["Service"]
    for key, value in {
        "User": "lantern", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "PrivateTmp": "yes",
        "ProtectHome": "yes", "CapabilityBoundingSet": "", "UMask": "0077", "LimitCORE": "0",
        "PrivateDevices": "yes",
    }.items():  # fmt: skip
        assert service[key] == value
    assert service["MemoryMax"]
    assert "lantern.service" not in unit.read_text("utf-8")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_systemd_understands_every_unit(tmp_path):
    """The program's own place is not on this machine, so the units name one that is."""
    for path in (DEPLOY / "systemd").iterdir():
        text = path.read_text("utf-8").replace("/opt/lantern/.venv/bin/lantern", "/bin/true")
        (tmp_path / path.name).write_text(text)
    names = [p.name.replace("@", "@1") for p in (DEPLOY / "systemd").iterdir()]
    shutil.copy(tmp_path / "lantern-engine@.service", tmp_path / "lantern-engine@1.service")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(str(tmp_path / name) for name in names)],
        check=False, capture_output=True, text=True, timeout=60,
        env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )  # fmt: skip
    ours = [line for line in done.stderr.splitlines() if "lantern" in line]
    assert [line for line in ours if "Unknown" in line or "Invalid" in line or "bad" in line] == []


def test_the_shell_script_that_pins_images_is_sound():
    checker = ROOT / ".venv" / "bin" / "shellcheck"
    if not checker.exists():
        pytest.skip("shellcheck is not installed")
    subprocess.run([str(checker), str(DEPLOY / "pin.sh")], check=True)

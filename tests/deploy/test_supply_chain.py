"""What is shipped is what was looked at; a check that could not look does not pass."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bot.training import ModelChangedError, check_model, digest_of

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "supply_chain.py"


def run(*words: str, script: Path = SCRIPT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(script), *words], capture_output=True, text=True, check=False
    )


def inside(code: str) -> str:
    """Run a few lines beside the script's own modules."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(SCRIPT.parent)!r})\n{code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("part", ["locks", "downloads", "vendored", "secrets", "licences"])
def test_a_part_that_needs_no_network_passes(part):
    done = run(part)
    assert done.returncode == 0, done.stdout + done.stderr


def test_without_advisories_the_vulnerability_check_fails_and_says_how_much_it_skipped():
    done = run("vulnerabilities")
    assert done.returncode == 1
    assert re.search(r"\d{3} packages were NOT looked up", done.stdout)


def advisories(folder: Path, **affected) -> Path:
    path = folder / "all.zip"
    package = {"name": "starlette", "ecosystem": "PyPI"}
    with zipfile.ZipFile(path, "w") as archive:
        body = {"id": "PYSEC-1", "affected": [{"package": package, **affected}]}
        archive.writestr("PYSEC-1.json", json.dumps(body))
    return path


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ([{"introduced": "0"}], True),
        ([{"introduced": "0"}, {"fixed": "0.0.1"}], False),
        ([{"introduced": "0"}, {"last_affected": "9999"}], True),
        ([{"introduced": "9999"}], False),
        ([{"introduced": "0"}, {"fixed": "0.0.1"}, {"introduced": "0.0.2"}], True),
    ],
    ids=["never mended", "mended before", "the newest too", "later ones", "came back"],
)
def test_a_known_hole_of_a_locked_package_is_found(tmp_path, events, found):
    ranges = [{"type": "ECOSYSTEM", "events": events}]
    done = run("vulnerabilities", "--advisories", str(advisories(tmp_path, ranges=ranges)))
    assert done.returncode == int(found)
    assert ("PYSEC-1" in done.stdout) is found


def test_an_old_or_empty_copy_of_the_advisories_does_not_pass(tmp_path):
    path = advisories(tmp_path)
    os.utime(path, (0, 0))
    assert "older than" in run("vulnerabilities", "--advisories", str(path)).stdout
    with zipfile.ZipFile(path, "w"):
        pass
    done = run("vulnerabilities", "--advisories", str(path))
    assert done.returncode == 1
    assert "NOT looked up" in done.stdout


# Put together here, so that the scan of this repository does not find them in this file.
SECRETS = {
    "a private key": "-----BEGIN " + "PRIVATE KEY-----",
    "an age identity": "AGE-SECRET-KEY-" + "1" + "Q" * 58,
    "a Twilio account": "AC" + "3f9a" * 8,
    "a token of a forge": "ghp_" + "a1B2" * 9,
    "an address with a password": "postgresql://lantern:" + "hunter22@db/lantern",
    "a random string with a secret's name": 'api_key = "' + "q8Zt4LmX9vKp2WsR7nYb" + '"',
}


@pytest.mark.parametrize("text", SECRETS.values(), ids=SECRETS.keys())
def test_a_secret_is_found(text):
    assert inside(f"from secret_scan import scan_text; print(len(scan_text({text!r})))") != "0"


@pytest.mark.parametrize(
    "text",
    ["password = getpass()", 'token = "a-token-for-tests"', "sha256:" + "0f" * 32, "AC" + "0" * 32],
    ids=["a call", "words", "a hash", "an account of zeros"],
)
def test_what_is_no_secret_is_left_alone(text):
    assert inside(f"from secret_scan import scan_text; print(len(scan_text({text!r})))") == "0"


def test_the_bill_names_every_locked_package_with_its_hashes():
    code = (
        "import json, bill, pathlib\n"
        f"found = bill.components(pathlib.Path({str(ROOT / 'requirements.lock')!r}))\n"
        "print(bill.bill(found, '1'))"
    )
    made = json.loads(inside(code))
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert made["bomFormat"] == "CycloneDX"
    assert len(made["components"]) == len(re.findall(r"^[a-z0-9][^\s=]*==", lock, re.M))
    assert all(one["hashes"] and one["licenses"] for one in made["components"])


@pytest.mark.parametrize(
    "licence",
    [
        "GNU General Public License v3 (GPLv3)",
        "AGPL-3.0-only",
        "GNU Affero General Public License v3",
    ],
)
def test_a_licence_that_may_not_be_shipped_is_refused(licence):
    code = f"import bill\nprint(len(bill.refused([bill.Component('x', '1', (), {licence!r})])))"
    assert inside(code) == "1"


def test_something_that_is_fetched_without_a_hash_is_found(tmp_path):
    for name in ("packaging", "deploy"):
        (tmp_path / name).mkdir()
    for path in SCRIPT.parent.glob("*.py"):
        shutil.copy(path, tmp_path / "packaging")
    (tmp_path / "deploy" / "Dockerfile").write_text("FROM python:3.10\nRUN pip install rasa\n")
    (tmp_path / "Makefile").write_text("get:\n\tcurl -O https://example.org/x\n")
    done = run("downloads", script=tmp_path / "packaging" / "supply_chain.py")
    assert done.returncode == 1
    assert len(re.findall(r"^     ", done.stdout, re.M)) == 3


def test_a_model_that_was_changed_on_disk_is_not_loaded(tmp_path):
    model = tmp_path / "lantern.tar.gz"
    model.write_bytes(b"a model")
    assert check_model(model) is False
    (tmp_path / "lantern.tar.gz.sha256").write_text(digest_of(model) + "\n")
    assert check_model(model) is True
    model.write_bytes(b"another one")
    with pytest.raises(ModelChangedError):
        check_model(model)

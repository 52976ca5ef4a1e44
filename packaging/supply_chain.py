"""Where everything that is shipped comes from. ``python packaging/supply_chain.py`` runs every part.

locks · installed · downloads · vendored · secrets · bandit · licences · vulnerabilities; name parts to run
only those. A part that could not check something fails and says so: nothing passes by being skipped.
Vulnerabilities need ``--advisories all.zip``, a copy of the OSV database's file for PyPI. ``--write``
writes the bill of materials (results/sbom.cdx.json) and docs/licences.md.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from advisories import AdvisoriesError, holes, load
from bill import bill, components, page, refused
from secret_scan import scan

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "packaging/installer.lock")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.M)
# Places where something could be fetched: scripts, the image, the pipeline, the Makefile.
FETCHERS = ("packaging/*.sh", "deploy/*", ".ci/run", "Makefile", ".github/workflows/*.yml")
UNPINNED = (
    (re.compile(r"\b(?:curl|wget)\b"), "downloads a file"),
    (re.compile(r"\bpip3? install\b(?!.*(--no-deps|--require-hashes))"), "installs without hashes"),
    (re.compile(r"\bnpm (?:install|i)\b"), "installs without a lock"),
    (
        re.compile(r"uses:\s*\S+@(?![0-9a-f]{40}\b)"),
        "uses an action that is not pinned by its commit",
    ),
    (re.compile(r"^FROM\s+(?!\$\{|scratch|\S+@sha256:)"), "takes an image without its digest"),
)


def locks() -> list[str]:
    """Every line of every lock is one version with its hashes, from no named index."""
    wrong = []
    for name in LOCKS:
        text = (ROOT / name).read_text("utf-8")
        lines = re.findall(r"^[a-z0-9].*$", text, re.M)
        hashed = re.findall(r"^[a-z0-9][^\s=]*==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", text, re.M)
        if not lines or len(hashed) != len(lines):
            wrong.append(f"{name}: {len(lines) - len(hashed)} packages without a hash")
        if re.search(r"^--|://", re.sub(r"#.*", "", text), re.M):
            wrong.append(f"{name}: names an index or an address")
    return wrong


def installed() -> list[str]:
    """What runs here is what is locked."""
    pins = PIN.findall((ROOT / "requirements.lock").read_text("utf-8"))
    return [
        f"{name}: {_version(name)} is installed, {pin} is locked"
        for name, pin in pins
        if _version(name) != pin
    ]


def downloads() -> list[str]:
    """No script, image or pipeline fetches something whose content is not fixed."""
    wrong = []
    for pattern in FETCHERS:
        for path in sorted(ROOT.glob(pattern)):
            if not path.is_file():
                continue
            text = path.read_text("utf-8").replace("\\\n", " ")
            for line in (line for line in text.splitlines() if not line.lstrip().startswith("#")):
                wrong += [
                    f"{path.relative_to(ROOT)}: {what}: {line.strip()[:80]}"
                    for shape, what in UNPINNED
                    if shape.search(line)
                ]
    return wrong


def vendored() -> list[str]:
    """Every vendored script is the one whose hash is written beside it."""
    wrong = []
    for folder in ROOT.glob("bot/**/vendor"):
        said = dict(
            re.findall(
                r"^\| `([^`]+)` \|.*`([0-9a-f]{64})` \|$",
                (folder / "README.md").read_text("utf-8"),
                re.M,
            )
        )
        there = {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.iterdir()
            if path.name != "README.md"
        }
        wrong += [
            f"{name}: not the file that was looked at"
            for name in said
            if said[name] != there.get(name)
        ]
        wrong += [f"{name}: nobody says where it is from" for name in there.keys() - said.keys()]
    return wrong


def secrets() -> list[str]:
    """No file holds a secret."""
    return scan(ROOT)


def bandit() -> list[str]:
    """bandit finds nothing serious in what is shipped."""
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", "bot", "actions", "-lll", "-f", "txt"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return []
    return [line for line in done.stdout.splitlines() if line.startswith(">>")] or [
        done.stderr[-300:]
    ]


def licences() -> list[str]:
    """Every package names a licence, and none may not be shipped with ours."""
    found = components(ROOT / "requirements.lock")
    nameless = [
        f"{one.name}: no licence is named"
        for one in found
        if one.licence in ("unknown", "not installed")
    ]
    return [*nameless, *refused(found)]


def vulnerabilities(copy: Path | None) -> list[str]:
    """No locked package has a known hole. Every package that could not be looked up counts as one."""
    pins = [pin for lock in LOCKS for pin in PIN.findall((ROOT / lock).read_text("utf-8"))]
    if copy is None:
        return [f"{len(set(pins))} packages were NOT looked up: no --advisories were given"]
    try:
        known = load(copy)
    except AdvisoriesError as error:
        return [f"{len(set(pins))} packages were NOT looked up: {error}"]
    return [
        f"{name} {pin}: {hole}"
        for name, pin in sorted(set(pins))
        for hole in holes(name, pin, known)
    ]


def write() -> None:
    """The bill of materials and the page of licences."""
    found = components(ROOT / "requirements.lock")
    target = ROOT / "results" / "sbom.cdx.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(bill(found, version("lantern-hotline")) + "\n", "utf-8")
    (ROOT / "docs" / "licences.md").write_text(page(found), "utf-8")
    print(f"{target.relative_to(ROOT)}: {len(found)} components; docs/licences.md")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "nothing"


def main() -> int:
    """Run the parts; 1 when one found something or could not look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--advisories", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    parts: dict[str, Callable[[], list[str]]] = {
        "locks": locks,
        "installed": installed,
        "downloads": downloads,
        "vendored": vendored,
        "secrets": secrets,
        "bandit": bandit,
        "licences": licences,
        "vulnerabilities": lambda: vulnerabilities(chosen.advisories),
    }
    if unknown := set(chosen.parts) - parts.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    if chosen.write:
        write()
    failed = 0
    for name in chosen.parts or parts:
        wrong = parts[name]()
        print(f"{'ok  ' if not wrong else 'FAIL'} {name}", flush=True)
        for sentence in wrong:
            print(f"     {sentence}")
        failed += bool(wrong)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

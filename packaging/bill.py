"""What is shipped: a bill of materials (CycloneDX 1.5) and the licences, from the lock and what is here."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, metadata
from pathlib import Path

PIN = re.compile(
    r"^([a-z0-9][a-z0-9._-]*)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)
HASH = re.compile(r"sha256:([0-9a-f]{64})")
# May not be shipped beside Apache-2.0 code in one work.
REFUSED = re.compile(r"(?i)\b(AGPL|Affero|SSPL|BUSL|GPL)\b|GNU General Public")
LESSER = re.compile(r"(?i)LGPL|Lesser|Library General")


@dataclass(frozen=True)
class Component:
    """One locked package."""

    name: str
    version: str
    hashes: tuple[str, ...]
    licence: str


def components(lock: Path) -> list[Component]:
    """Every package of a lock with the licence that the installed one names; ``unknown`` where none does."""
    return [
        Component(name, version, tuple(HASH.findall(hashes)), licence_of(name))
        for name, version, hashes in PIN.findall(lock.read_text("utf-8"))
    ]


def licence_of(name: str) -> str:
    """The licence of an installed package, in its own words or its classifiers'."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return "not installed"
    classified = [
        line.rpartition("::")[2].strip()
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    said = (about.get("License-Expression") or about.get("License") or "").strip()
    first = said.splitlines()[0].strip() if said else ""
    named = about.get("License-Expression") or " or ".join(classified) or first[:80]
    return named or _title_of_file(name) or "unknown"


def _title_of_file(name: str) -> str:
    """The first line of the licence's own text, where that is all there is."""
    package = distribution(name)
    for file in package.metadata.get_all("License-File") or []:
        text = package.read_text(f"licenses/{file}") or package.read_text(file) or ""
        title = text.strip().splitlines()[0].strip() if text.strip() else ""
        if "licen" in title.lower():
            return title[:80]
    return ""


def refused(found: list[Component]) -> list[str]:
    """Packages whose only licence may not be shipped with ours."""
    return [
        f"{one.name} {one.version}: {one.licence}"
        for one in found
        if REFUSED.search(one.licence)
        and not LESSER.search(one.licence)
        and " or " not in one.licence
    ]


def bill(found: list[Component], version: str) -> str:
    """The bill of materials as CycloneDX 1.5 JSON."""
    return json.dumps(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "component": {"type": "application", "name": "lantern", "version": version}
            },
            "components": [
                {
                    "type": "library",
                    "name": one.name,
                    "version": one.version,
                    "purl": f"pkg:pypi/{one.name}@{one.version}",
                    "bom-ref": f"pkg:pypi/{one.name}@{one.version}",
                    "hashes": [{"alg": "SHA-256", "content": each} for each in one.hashes],
                    "licenses": [{"license": {"name": one.licence}}],
                }
                for one in found
            ],
        },
        indent=1,
    )


def page(found: list[Component]) -> str:
    """The licences as a page for docs/."""
    rows = "\n".join(f"| {one.name} | {one.version} | {one.licence} |" for one in found)
    return (
        "# Licences of what is installed beside Lantern\n\n"
        "Made from `requirements.lock` by `python packaging/supply_chain.py --write`; what a package\n"
        "says of itself. Lantern's own is Apache-2.0 ([LICENSE](../LICENSE), [NOTICE](../NOTICE)).\n\n"
        f"| package | version | licence |\n| --- | --- | --- |\n{rows}\n"
    )

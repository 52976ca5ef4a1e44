"""Known holes of the locked packages, from a copy of the OSV database (its file for PyPI, ``all.zip``).

The copy is fetched by whoever may reach the network, and its age is said. Without one nothing is known,
and that is a failure, not a pass.
"""

from __future__ import annotations

import json
import time
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

OLDEST_DAYS = 14


class AdvisoriesError(Exception):
    """The copy cannot be used: it is missing, empty, or too old."""


def load(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Advisories by package. Raises :class:`AdvisoriesError`."""
    if not path.is_file():
        raise AdvisoriesError(f"{path} is not there")
    if time.time() - path.stat().st_mtime > OLDEST_DAYS * 86_400:
        raise AdvisoriesError(f"{path} is older than {OLDEST_DAYS} days")
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                advisory = json.loads(archive.read(name))
                for affected in advisory.get("affected", []):
                    package = affected.get("package", {})
                    if package.get("ecosystem") == "PyPI":
                        found[package["name"].lower().replace("_", "-")].append(
                            {"id": advisory["id"], **affected}
                        )
    except (zipfile.BadZipFile, json.JSONDecodeError, KeyError) as error:
        raise AdvisoriesError(f"{path} is not a copy of the OSV database") from error
    if not found:
        raise AdvisoriesError(f"{path} holds no advisory")
    return found


def holes(name: str, version: str, found: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Ids of the advisories that a version is affected by. Raises ``InvalidVersion``."""
    return sorted({one["id"] for one in found.get(name, []) if _hit(Version(version), one)})


def _hit(version: Version, affected: dict[str, Any]) -> bool:
    if str(version) in affected.get("versions", []):
        return True
    return any(
        _between(version, each.get("events", []))
        for each in affected.get("ranges", [])
        if each.get("type") == "ECOSYSTEM"
    )


def _between(version: Version, events: list[dict[str, str]]) -> bool:
    inside = False
    for kind, at in _in_order(events):
        if kind == "introduced" and version >= at:
            inside = True
        elif (kind == "fixed" and version >= at) or (kind == "last_affected" and version > at):
            inside = False
    return inside


def _in_order(events: list[dict[str, str]]) -> Iterator[tuple[str, Version]]:
    dated = []
    for event in events:
        for kind, text in event.items():
            try:
                dated.append((Version("0.dev0" if text == "0" else text), kind))
            except InvalidVersion:
                continue
    for at, kind in sorted(dated, key=lambda one: (one[0], one[1] != "introduced")):
        yield kind, at

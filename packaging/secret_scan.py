"""Looks for secrets in every file of the repository: known shapes, and random strings that are assigned."""

from __future__ import annotations

import math
import re
import subprocess
from collections import Counter
from pathlib import Path

SHAPES = {
    "private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "age identity": re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]{50,}"),
    "Twilio key": re.compile(r"\bSK[0-9a-f]{32}\b"),
    "Twilio account": re.compile(r"\bAC(?!0{32})[0-9a-f]{32}\b"),
    "cloud key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}\b"),
    "access token": re.compile(
        r"\b(?:ghp|gho|ghs|github_pat|glpat|xox[bap])[_-][0-9A-Za-z_-]{20,}"
    ),
    "web token": re.compile(r"\beyJ[0-9A-Za-z_-]{20,}\.eyJ[0-9A-Za-z_-]{10,}\."),
}
# Tests make passwords up; whatever has one of the shapes above is none of those.
MADE_UP = re.compile(r"^tests/")
URL = re.compile(r"\b[a-z+]+://[^\s:/@]+:(?!password@|\$\{)[^\s:/@<>{]{4,}@")
ASSIGNED = re.compile(
    r"(?i)(?:password|passwd|secret|token|api_?key|auth)[\w\"']{0,12}\s*[:=]\s*[\"']([^\"'\s]{16,})[\"']"
)
# Bits of entropy a sign: words and sentences have fewer, random strings more.
RANDOM = 4.0
# Hashes of packages and files are as random as secrets, and are none. Data is not code.
LEFT_OUT = re.compile(
    r"\.lock$|^data/|^docs/(pictures|schemas)/|\.min\.js$|\.(svg|png|npz|woff2|wav)$"
)


def scan(root: Path) -> list[str]:
    """``file:line: what`` for everything that looks like a secret; the secret itself is not said."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=root, capture_output=True, check=True,
    )  # fmt: skip
    names = [name.decode() for name in listed.stdout.split(b"\0") if name]
    found: list[str] = []
    for name in names:
        path = root / name
        if LEFT_OUT.search(name) or not path.is_file():
            continue
        raw = path.read_bytes()
        if b"\0" not in raw[:1000]:
            text = raw.decode("utf-8", "replace")
            made_up = bool(MADE_UP.search(name))
            found += [f"{name}:{line}: {what}" for line, what in scan_text(text, made_up=made_up)]
    return found


def scan_text(text: str, *, made_up: bool = False) -> list[tuple[int, str]]:
    """Line numbers, from 1, and what each holds. In ``made_up`` places only certain shapes count."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        found += [(number, what) for what, shape in SHAPES.items() if shape.search(line)]
        if made_up:
            continue
        if URL.search(line):
            found.append((number, "an address with a password"))
        if any(entropy(value) >= RANDOM for value in ASSIGNED.findall(line)):
            found.append((number, "a random string that is assigned to a secret's name"))
    return found


def entropy(value: str) -> float:
    """Bits a sign."""
    counts = Counter(value)
    return -sum(n / len(value) * math.log2(n / len(value)) for n in counts.values())

"""The console's page is held to the program: every act of the audit log and every key is explained."""

from __future__ import annotations

import re

from bot.settings import ROOT

PAGE = (ROOT / "docs" / "console.md").read_text("utf-8")


def _source(*folders: str) -> str:
    files = [path for name in folders for path in sorted((ROOT / "bot" / name).rglob("*.py"))]
    return "\n".join(path.read_text("utf-8") for path in files)


def test_every_act_of_the_audit_log_is_named():
    source = _source("console", "handoff")
    acts = set(re.findall(r"audit\(connection, responder, \"([a-z_]+)\"", source))
    acts |= set(re.findall(r"Act\(\s*[^,]+,\s*\"([a-z_]+)\"", source))
    assert {"claimed", "exported", "signed_in", "card_corrected"} <= acts
    assert [act for act in sorted(acts) if f"`{act}`" not in PAGE] == []


def test_every_key_is_named():
    script = (ROOT / "bot" / "console" / "static" / "console.js").read_text("utf-8")
    keys = script.split("const keys = {")[1].split("\n  };")[0]
    named = re.findall(r'^    "?([a-z/?])"?: ', keys, re.MULTILINE)
    assert len(named) == 15
    assert [key for key in named if f"`{key}`" not in PAGE] == []

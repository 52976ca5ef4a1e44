"""Put the widget's parts into the one script that sites load: ``python packaging/bundle_widget.py``.

The parts in ``bot/channels/webchat/static/src`` are plain scripts that are joined in the order of their
names inside one function, so that nothing of ours becomes a global of the page. In front of them stand the
English words, and of every language its name, its title and its way out, from ``data/languages``. Comments
and indentation stay in the parts: people load the script over slow lines. ``--check`` says by the exit code
whether the script in the tree is the one that the parts make.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.channels.webchat.words import load_names, load_words  # noqa: E402 - the path comes first

STATIC = ROOT / "bot" / "channels" / "webchat" / "static"
LANGUAGES = ROOT / "data" / "languages"
SCRIPT = STATIC / "widget.js"
# A block of comment lines, or a line that is nothing but a comment; never the rest of a line of code.
COMMENT = re.compile(r"^\s*(?:/\*\*.*?\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def bundle(parts: Path = STATIC / "src") -> str:
    """The script, as it should stand in ``widget.js``."""
    head = "// Made from src/ by packaging/bundle_widget.py: change the parts, not this file.\n"
    body = "".join(part.read_text(encoding="utf-8") for part in sorted(parts.glob("*.js")))
    return f'{head}(function () {{\n"use strict";\n{words()}{_lean(body)}}})();\n'


def words() -> str:
    """``ENGLISH`` and ``TONGUES``, as the parts expect them."""
    said = load_words(LANGUAGES / "chat")
    names = load_names(LANGUAGES, said)
    tongues = {tag: [names[tag], text["chat"], text["leave"]] for tag, text in said.items()}
    return f"const ENGLISH = {_json(said['en'])};\nconst TONGUES = {_json(tongues)};\n"


def main(arguments: list[str]) -> int:
    """Write the script, or with ``--check`` only compare."""
    script = bundle()
    if "--check" in arguments:
        return int(SCRIPT.read_text(encoding="utf-8") != script)
    SCRIPT.write_text(script, encoding="utf-8")
    return 0


def _lean(body: str) -> str:
    return re.sub(r"\n{2,}", "\n", INDENT.sub("", COMMENT.sub("", body)))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

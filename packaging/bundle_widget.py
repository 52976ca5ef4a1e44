"""Put the widget's parts into the one script that sites load: ``python packaging/bundle_widget.py``.

The parts in ``bot/channels/webchat/static/src`` are plain scripts that are joined in the order of their
names inside one function, so that nothing of ours becomes a global of the page. ``--check`` says by the
exit code whether the script in the tree is the one that the parts make.
"""

from __future__ import annotations

import sys
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "bot" / "channels" / "webchat" / "static"
SCRIPT = STATIC / "widget.js"


def bundle(parts: Path = STATIC / "src") -> str:
    """The script, as it should stand in ``widget.js``."""
    head = "// Made from src/ by packaging/bundle_widget.py: change the parts, not this file.\n"
    body = "\n".join(part.read_text(encoding="utf-8") for part in sorted(parts.glob("*.js")))
    return f'{head}(function () {{\n"use strict";\n\n{body}}})();\n'


def main(arguments: list[str]) -> int:
    """Write the script, or with ``--check`` only compare."""
    script = bundle()
    if "--check" in arguments:
        return int(SCRIPT.read_text(encoding="utf-8") != script)
    SCRIPT.write_text(script, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

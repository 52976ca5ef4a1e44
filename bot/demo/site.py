"""The words of the sample site: a community center that is made up, in four languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml

# By language, in the order in which the site offers them.
SITE: Final[dict[str, dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "site.yml").read_text("utf-8")
)

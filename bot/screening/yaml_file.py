"""Read a YAML file in which no key may stand twice: a second block would silently win."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


class YamlFileError(Exception):
    """The file cannot be read; the message says why, with the line where there is one."""


class _UniqueKeys(yaml.SafeLoader):
    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key_node, _ in node.value:
            key = str(key_node.value)
            if key in seen:
                line = key_node.start_mark.line + 1
                raise YamlFileError(f"'{key}' stands twice, the second time in line {line}")
            seen.add(key)
        made: dict[Any, Any] = super().construct_mapping(node, deep)
        return made


def read_yaml(path: Path) -> Any:
    """The content of ``path``. Raises :class:`YamlFileError`."""
    try:
        # A SafeLoader: it builds plain data only.
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeys)  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise YamlFileError(str(error)) from error

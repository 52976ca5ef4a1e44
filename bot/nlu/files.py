"""The data files that components learn from, and their digest, so that an edit retrains."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class NoDataError(FileNotFoundError):
    """A folder of data holds none of the files that a component learns from."""


def data_dir(config: dict[str, Any]) -> Path:
    """The data folder: of the component's config, else of ``LANTERN_DATA_DIR``, else the checkout's."""
    return Path(config.get("data_dir") or os.environ.get("LANTERN_DATA_DIR") or ROOT / "data")


def matching(folder: Path, *patterns: str) -> list[Path]:
    """The files of ``folder`` that match, sorted. Raises :class:`NoDataError` if there are none."""
    found = sorted({path for pattern in patterns for path in folder.glob(pattern)})
    if not found:
        raise NoDataError(f"{folder} holds no {' or '.join(patterns)}")
    return found


def digest(paths: Iterable[Path]) -> str:
    """A digest over names and contents."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def code_digest(*names: str) -> str:
    """A digest of modules of this package: Rasa itself looks at the component's class alone."""
    here = Path(__file__).parent
    return digest(here / f"{name}.py" for name in names)


def keep(paths: Iterable[Path], folder: Path) -> None:
    """Copy files into a model, so that a trained model does not change when the data does."""
    for path in paths:
        shutil.copy(path, folder / path.name)

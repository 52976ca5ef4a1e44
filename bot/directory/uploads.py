"""Files that somebody sends to be imported: kept in memory, held to limits, never written to disk.

They may hold the addresses of shelters, so nothing of them stays when the answer is given.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from bot.directory.importer import take_package
from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.reading import SHEETS, read_files
from bot.directory.report import DirectoryFileError, ImportReport, Notes
from bot.directory.rows import TABLES
from bot.directory.search import today_utc
from bot.storage.database import Store

MOST_BYTES = 16 * 1024 * 1024  # as they are sent
MOST_UNPACKED = 128 * 1024 * 1024
MOST_FILES = 60
_KINDS = (*SHEETS, ".json", ".yaml", ".yml")
_BROKEN_ZIP = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error),
    *(NotImplementedError, RuntimeError, EOFError, OSError, ValueError),
)


@dataclass(frozen=True)
class Upload:
    """What was sent: files by their names. ``folder`` says that they belong together as tables."""

    name: str
    files: Mapping[str, bytes]
    folder: bool

    @property
    def digest(self) -> str:
        """SHA-256 over names and contents, to know the same upload again."""
        told = hashlib.sha256()
        for name in sorted(self.files):
            told.update(f"{name} {len(self.files[name])}\n".encode())
            told.update(self.files[name])
        return told.hexdigest()

    @property
    def sheet(self) -> str:
        """The name of the one spreadsheet that this is; empty where it is something else."""
        names = list(self.files)
        one = len(names) == 1 and not self.folder
        return names[0] if one and names[0].lower().endswith(SHEETS) else ""


def read_upload(sent: Iterable[tuple[str, bytes]]) -> Upload:
    """Look at what was sent: one file, several tables, or a zip of them.

    Raises :class:`DirectoryFileError` where it is nothing that could be a directory, or too much.
    """
    files = [(PurePosixPath(name.replace("\\", "/")).name[:120], data) for name, data in sent]
    files = [(name, data) for name, data in files if name]
    if not files:
        raise DirectoryFileError("the upload", "holds no file: choose one first")
    if sum(len(data) for _, data in files) > MOST_BYTES:
        said = f"is larger than {MOST_BYTES // 2**20} MB; use “lantern directory import” for it"
        raise DirectoryFileError("the upload", said)
    if len(files) == 1 and files[0][0].lower().endswith(".zip"):
        name, data = files[0]
        inside = _unpacked(name, data)
        return Upload(name, inside, folder=len(inside) > 1 or PurePosixPath(*inside).stem in TABLES)
    for name, _ in files:
        if not name.lower().endswith(_KINDS):
            raise DirectoryFileError(name, "is no CSV, JSON or zip file")
    if len({name for name, _ in files}) < len(files):
        raise DirectoryFileError("the upload", "holds two files of one name")
    return Upload(files[0][0], dict(files), folder=len(files) > 1)


def import_upload(
    store: Store,
    upload: Upload,
    options: Options,
    *,
    mapping: Mapping[str, str] | None = None,
    places: PlaceIndex | None = None,
    dry_run: bool = True,
) -> ImportReport:
    """Import what was sent, by the same rules as every import. Raises :class:`DirectoryFileError`."""
    name = options.source.strip()
    if not name or len(name) > 120:
        raise DirectoryFileError(
            upload.name, "needs a source: who says so, in up to 120 characters"
        )
    today = options.today if options.today != date.min else today_utc()
    notes = Notes()
    package = read_files(upload.name, upload.files, notes, mapping, folder=upload.folder)
    chosen = replace(options, source=name, today=today)
    return take_package(store, package, notes, chosen, dry_run=dry_run, places=places)


def _unpacked(name: str, data: bytes) -> dict[str, bytes]:
    """The tables or documents in a zip, by their bare names: no path in it is ever used."""
    found: dict[str, bytes] = {}
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for entry in packed.infolist():
                inside = PurePosixPath(entry.filename.replace("\\", "/"))
                kept = inside.name.lower().endswith(_KINDS) and not inside.name.startswith(".")
                if entry.is_dir() or not kept or "__MACOSX" in inside.parts:
                    continue
                if inside.name in found:
                    raise DirectoryFileError(name, f"holds two files named {inside.name[:60]}")
                if len(found) >= MOST_FILES:
                    raise DirectoryFileError(name, f"holds more than {MOST_FILES} files")
                with packed.open(entry) as file:
                    # What the zip says of its sizes may be a lie; what comes out is counted.
                    content = file.read(left + 1)
                left -= len(content)
                if left < 0:
                    most = MOST_UNPACKED // 2**20
                    raise DirectoryFileError(name, f"is larger than {most} MB unpacked")
                found[inside.name] = content
    except _BROKEN_ZIP as error:
        raise DirectoryFileError(name, "is no zip file that can be read") from error
    if not found:
        raise DirectoryFileError(name, "holds no CSV and no JSON")
    return found

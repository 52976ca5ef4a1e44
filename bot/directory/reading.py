"""Opening a package: which format it is, and its files as rows. Nothing outside it is ever read."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path

from bot.directory.documents import read_document
from bot.directory.former import to_current
from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import MOST_BYTES, MOST_ROWS, TABLES, Package, Row, shorten, tidy
from bot.directory.spreadsheet import to_tables

_FORMER_FILES = ("regular_schedules", "postal_addresses", "mail_addresses", "taxonomy")


def read_package(path: Path, notes: Notes, mapping: Mapping[str, str] | None = None) -> Package:
    """Read a folder of CSV or JSON files, one JSON file, or one CSV file with a row for each service.

    ``mapping`` is for the last: see :func:`bot.directory.spreadsheet.to_tables`.

    Raises :class:`~bot.directory.report.DirectoryFileError` when it cannot be read as a directory.
    """
    if path.is_file() and path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return _read_sheet(path, notes, mapping)
    if path.is_file():
        return _read_json([path], path.parent, notes)
    if not path.is_dir():
        raise DirectoryFileError(path.name, "there is no such file or folder")
    tables = sorted(p for p in path.iterdir() if p.suffix.lower() == ".csv" and p.stem in TABLES)
    if tables:
        return _read_csv(tables, path, notes)
    documents = sorted(
        p for p in path.iterdir() if p.suffix.lower() == ".json" and p.name != "datapackage.json"
    )
    if not documents:
        raise DirectoryFileError(path.name, "holds no HSDS tables (services.csv, …) and no JSON")
    return _read_json(documents, path, notes)


def _read_sheet(path: Path, notes: Notes, mapping: Mapping[str, str] | None) -> Package:
    content = _read_bytes(path, path.parent)
    text = _decode(content, path.name)
    rows = _csv_rows(text, path.name, notes, "\t" if path.suffix.lower() == ".tsv" else ",")
    package = to_tables(rows, path.name, notes, mapping)
    package.digest = hashlib.sha256(content).hexdigest()
    return package


def _read_bytes(file: Path, root: Path) -> bytes:
    try:
        if not file.resolve().is_relative_to(root.resolve()):
            raise DirectoryFileError(file.name, "is a link that leads out of the package")
        if not file.is_file():
            raise DirectoryFileError(file.name, "is not a file")
        if file.stat().st_size > MOST_BYTES:
            raise DirectoryFileError(file.name, f"is larger than {MOST_BYTES // 2**20} MB")
        return file.read_bytes()
    except OSError as error:
        raise DirectoryFileError(file.name, f"cannot be read ({error.strerror})") from error


def _decode(content: bytes, name: str) -> str:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        raise DirectoryFileError(name, "is not UTF-8; save it as UTF-8", row=row) from error


def _read_csv(files: list[Path], root: Path, notes: Notes) -> Package:
    digest = hashlib.sha256()
    package = Package("hsds-csv", "")
    for file in files:
        content = _read_bytes(file, root)
        digest.update(file.name.encode() + b"\0" + content)
        for row in _csv_rows(_decode(content, file.name), file.name, notes):
            package.add(TABLES[file.stem], shorten(row, notes))
            package.read += 1
    if not package.rows("service"):
        raise DirectoryFileError(root.name, "holds no services")
    package.digest = digest.hexdigest()
    if any(file.stem in _FORMER_FILES for file in files) or _has_old_columns(package):
        package.format = "hsds-1-csv"
        to_current(package)
    return package


def _has_old_columns(package: Package) -> bool:
    columns = package.rows("service")[0].values
    return "location_id" in columns or "taxonomy_ids" in columns


def _csv_rows(text: str, name: str, notes: Notes, delimiter: str = ",") -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    header: list[str] = []
    try:
        for cells in reader:
            if not header:
                header = _header(cells, name)
            elif any(cell.strip() for cell in cells):
                if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
                    notes.refuse(name, reader.line_num, "has more cells than the header")
                    continue
                values = {c: tidy(v) for c, v in zip(header, cells, strict=False) if c}
                rows.append(Row(name, reader.line_num, values))
            if len(rows) > MOST_ROWS:
                raise DirectoryFileError(name, f"has more than {MOST_ROWS} rows")
    except csv.Error as error:
        problem = f"is not well-formed CSV ({error})"
        raise DirectoryFileError(name, problem, row=reader.line_num) from error
    if not header:
        raise DirectoryFileError(name, "is empty: not even a header")
    return rows


def _header(cells: list[str], name: str) -> list[str]:
    header = [tidy(cell).lower() for cell in cells]
    named = [cell for cell in header if cell]
    if len(named) != len(set(named)):
        twice = next(cell for cell in named if named.count(cell) > 1)
        raise DirectoryFileError(name, "stands in the header twice", row=1, column=twice[:60])
    return header


def _read_json(files: list[Path], root: Path, notes: Notes) -> Package:
    digest = hashlib.sha256()
    package = Package("hsds-json", "")
    for file in files:
        content = _read_bytes(file, root)
        digest.update(file.name.encode() + b"\0" + content)
        text = _decode(content, file.name)
        try:
            data = json.loads(text, parse_constant=_refuse_constant)
            read_document(data, file.name, package, notes)
        except json.JSONDecodeError as error:
            problem = f"is not JSON ({error.msg}, column {error.colno})"
            raise DirectoryFileError(file.name, problem, row=error.lineno) from error
        except RecursionError as error:
            raise DirectoryFileError(file.name, "is nested too deeply") from error
        except ValueError as error:
            raise DirectoryFileError(file.name, "holds a number that is none") from error
    if not package.tables and not notes.items:
        raise DirectoryFileError(root.name, "holds no services or organizations")
    package.digest = digest.hexdigest()
    return package


def _refuse_constant(name: str) -> float:
    raise ValueError(name)

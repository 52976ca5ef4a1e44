"""Opening a package: which format it is, and its files as rows. Nothing outside it is ever read."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.directory.documents import read_document
from bot.directory.former import to_current
from bot.directory.mapped import MAPPING_FILES, read_mapping, take_mapped
from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import MOST_BYTES, MOST_ROWS, TABLES, Package, Row, shorten, tidy
from bot.directory.spreadsheet import to_tables

SHEETS = (".csv", ".tsv", ".txt")
_FORMER_FILES = ("regular_schedules", "postal_addresses", "mail_addresses", "taxonomy")


def read_package(path: Path, notes: Notes, mapping: Mapping[str, str] | None = None) -> Package:
    """Read a folder of CSV or JSON files, one JSON file, or one CSV file with a row for each service.

    ``mapping`` is for the last: see :func:`bot.directory.spreadsheet.to_tables`.

    Raises :class:`~bot.directory.report.DirectoryFileError` when it cannot be read as a directory.
    """
    if path.is_file():
        return read_files(path.name, {path.name: _read_bytes(path, path.parent)}, notes, mapping)
    if not path.is_dir():
        raise DirectoryFileError(path.name, "there is no such file or folder")
    names = [file.name for file in path.iterdir()]
    contents = {name: _read_bytes(path / name, path) for name in _wanted(names)}
    return read_files(path.name, contents, notes, mapping, folder=True)


def read_files(
    name: str,
    contents: Mapping[str, bytes],
    notes: Notes,
    mapping: Mapping[str, str] | None = None,
    *,
    folder: bool = False,
) -> Package:
    """Read files that are in memory, by their names. ``name`` is what the package is called in errors.

    One file alone is a spreadsheet or a JSON document, unless it came out of a ``folder``.

    Raises :class:`~bot.directory.report.DirectoryFileError` as :func:`read_package` does.
    """
    wanted = {file: contents[file] for file in _wanted(contents)}
    told = next((file for file in MAPPING_FILES if file in contents), "")
    if told:
        return _read_mapped(contents, told, notes)
    if len(contents) == 1 and not folder:
        ((file, content),) = contents.items()
        if Path(file).suffix.lower() in SHEETS:
            return _read_sheet(file, content, notes, mapping)
        return _read_json(contents, name, notes)
    if not wanted:
        raise DirectoryFileError(name, "holds no HSDS tables (services.csv, …) and no JSON")
    if any(file.lower().endswith(".csv") for file in wanted):
        return _read_csv(wanted, name, notes)
    return _read_json(wanted, name, notes)


def sheet_header(name: str, content: bytes) -> list[str]:
    """The names of the columns of a spreadsheet. Raises :class:`DirectoryFileError`."""
    delimiter = "\t" if name.lower().endswith(".tsv") else ","
    lines = csv.reader(io.StringIO(_decode(content, name), newline=""), delimiter=delimiter)
    try:
        return [cell for cell in _header(next(lines, []), name) if cell]
    except csv.Error as error:
        raise DirectoryFileError(name, "is not well-formed CSV", row=1) from error


def _wanted(names: Iterable[str]) -> list[str]:
    """The files that are read: the tables where there are any, else the documents."""
    known = sorted(names)
    if any(name in known for name in MAPPING_FILES):
        return [n for n in known if n in MAPPING_FILES or n.lower().endswith(SHEETS)]
    tables = [n for n in known if n.lower().endswith(".csv") and Path(n).stem in TABLES]
    documents = [n for n in known if n.lower().endswith(".json") and n != "datapackage.json"]
    return tables or documents


def _read_sheet(
    name: str, content: bytes, notes: Notes, mapping: Mapping[str, str] | None
) -> Package:
    text = _decode(content, name)
    rows = _csv_rows(text, name, notes, "\t" if name.lower().endswith(".tsv") else ",")
    package = to_tables(rows, name, notes, mapping)
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


def _read_mapped(contents: Mapping[str, bytes], told: str, notes: Notes) -> Package:
    mapping = read_mapping(contents[told], told)
    digest = hashlib.sha256()
    package = Package("mapped-csv", "")
    for file, columns in mapping.items():
        if file not in contents:
            raise DirectoryFileError(told, f"names {file[:60]}, which is not there")
        digest.update(file.encode() + b"\0" + contents[file])
        take_mapped(package, _csv_rows(_decode(contents[file], file), file, notes), columns)
    digest.update(contents[told])
    if not package.rows("service"):
        raise DirectoryFileError(told, "makes no services of these files")
    package.digest = digest.hexdigest()
    to_current(package)
    return package


def _read_csv(files: Mapping[str, bytes], root: str, notes: Notes) -> Package:
    digest = hashlib.sha256()
    package = Package("hsds-csv", "")
    for file, content in files.items():
        digest.update(file.encode() + b"\0" + content)
        for row in _csv_rows(_decode(content, file), file, notes):
            package.add(TABLES[Path(file).stem], shorten(row, notes))
            package.read += 1
    if not package.rows("service"):
        raise DirectoryFileError(root, "holds no services")
    package.digest = digest.hexdigest()
    if any(Path(file).stem in _FORMER_FILES for file in files) or _has_old_columns(package):
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


def _read_json(files: Mapping[str, bytes], root: str, notes: Notes) -> Package:
    digest = hashlib.sha256()
    package = Package("hsds-json", "")
    for file, content in files.items():
        digest.update(file.encode() + b"\0" + content)
        text = _decode(content, file)
        try:
            data = json.loads(text, parse_constant=_refuse_constant)
            read_document(data, file, package, notes)
        except json.JSONDecodeError as error:
            problem = f"is not JSON ({error.msg}, column {error.colno})"
            raise DirectoryFileError(file, problem, row=error.lineno) from error
        except RecursionError as error:
            raise DirectoryFileError(file, "is nested too deeply") from error
        except ValueError as error:
            raise DirectoryFileError(file, "holds a number that is none") from error
    if not package.tables and not notes.items:
        raise DirectoryFileError(root, "holds no services or organizations")
    package.digest = digest.hexdigest()
    return package


def _refuse_constant(name: str) -> float:
    raise ValueError(name)

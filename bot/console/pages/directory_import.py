"""Importing a file: looked at first, and brought in only as it was looked at.

Nothing that is sent is kept between the two steps: the browser sends the file again, and a token over
its content and the answers beside it says whether it is still the one that the report was about.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from bot.console.directory_words import problem as in_words
from bot.console.gate import Call
from bot.console.pages.directory import page
from bot.console.replies import refusal, render
from bot.directory.checks import ValueProblemError, read_date
from bot.directory.intake import Options
from bot.directory.reading import sheet_header
from bot.directory.report import DirectoryFileError, ImportReport, RowNote
from bot.directory.search import today_utc
from bot.directory.spreadsheet import guess_columns, load_columns
from bot.directory.uploads import MOST_BYTES, Upload, import_upload, read_upload
from bot.handoff.audit import Act, record_alone

MOST_NOTES = 200


@dataclass(frozen=True)
class Column:
    """A column of a spreadsheet: what they call it, and which of ours it is taken for."""

    number: int
    theirs: str
    ours: str


def show(call: Call) -> Response:
    """The form."""
    return page(call, "directory_import", "import", most=MOST_BYTES // 2**20, report=None)


def receive(call: Call) -> Response:
    """Look at what was sent; bring it in where it was looked at before and is still the same."""
    try:
        upload = read_upload(call.files)
        columns = _columns(call, upload)
        options = _options(call)
        token = _token(upload, columns, options)
        again = call.text("token") == token
        report = import_upload(
            call.desk.store,
            upload,
            options,
            mapping={column.theirs: column.ours for column in columns} or None,
            places=call.desk.places,
            dry_run=not again,
        )
    except DirectoryFileError as error:
        return _refused(call, str(error))
    except ValueProblemError as error:
        return _refused(call, in_words(f"assured_date: {error}"))
    if again:
        detail = {"counts": report.counts(), "format": report.format}
        source = f"source:{options.source}"
        record_alone(
            call.desk.store, Act(call.responder.username, "directory_imported", source, detail)
        )
    return _report(call, report, columns, "" if again else token)


def _options(call: Call) -> Options:
    checked = call.text("checked")
    return Options(
        " ".join(call.text("source").split()),
        country=call.desk.settings.country,
        assured=read_date(checked) if checked else None,
        assured_by=call.text("checked_by").strip()[:200],
        retire_missing=call.text("retire") == "yes",
        today=today_utc(),
    )


def _columns(call: Call, upload: Upload) -> tuple[Column, ...]:
    """The columns of a spreadsheet, as the form says or else as their names say."""
    if not upload.sheet:
        return ()
    header = sheet_header(upload.sheet, upload.files[upload.sheet])
    known = load_columns()
    columns = []
    for number, (theirs, guess) in enumerate(guess_columns(header).items()):
        # An answer counts for the column it was given for, also when another file is sent.
        said = call.form.get(f"ours:{number}")
        if said is None or call.text(f"theirs:{number}") != theirs or said not in ("", *known):
            said = guess
        columns.append(Column(number, theirs, said))
    return tuple(columns)


def _token(upload: Upload, columns: tuple[Column, ...], options: Options) -> str:
    told = [upload.digest, [(c.theirs, c.ours) for c in columns], repr(options)]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _report(call: Call, report: ImportReport, columns: tuple[Column, ...], token: str) -> Response:
    context: dict[str, Any] = {
        "report": report,
        "counts": report.counts(),
        "refused": _told(report.refused),
        "flagged": _told(report.flagged),
        "columns": columns,
        "ours": tuple(load_columns()),
        "token": token,
        "most": MOST_BYTES // 2**20,
    }
    if call.wants_fragment:
        return render(call.desk, "directory_report.html", **context)
    return page(call, "directory_import", "import", **context)


def _told(notes: tuple[RowNote, ...]) -> tuple[list[tuple[str, int]], tuple[RowNote, ...], int]:
    """The reasons with how often, the first notes, and how many there are beyond those."""
    reasons = Counter(note.reason for note in notes).most_common()
    return reasons, notes[:MOST_NOTES], max(0, len(notes) - MOST_NOTES)


def _refused(call: Call, sentence: str) -> Response:
    said = f"Nothing was changed. {sentence[:1].upper()}{sentence[1:]}."
    return refusal(call.desk, 422, said, whole_page=not call.wants_fragment)

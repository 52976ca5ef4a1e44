"""What a form sends: fields as text, and files where a page takes them. Files stay in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

MOST_FIELDS = 300


@dataclass(frozen=True)
class Sent:
    """A form that was read. ``files`` are names and contents, in the order in which they came."""

    fields: dict[str, str] = field(default_factory=dict)
    files: tuple[tuple[str, bytes], ...] = ()


async def read_form(request: Request, largest: int, most_files: int) -> Sent | None:
    """Read a form; None where it is larger than ``largest`` bytes or holds more than it may."""
    size = request.headers.get("content-length", "")
    if not size.isdigit() or int(size) > largest:
        return None
    multipart = request.headers.get("content-type", "").startswith("multipart/form-data")
    if most_files and multipart:
        form = await _in_memory(request, largest, most_files)
        if form is None:
            return None
    else:
        form = await request.form(max_fields=50, max_files=0)
    fields: dict[str, list[str]] = {}
    files: list[tuple[str, bytes]] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            # A file field that was left empty arrives as a file without a name.
            if value.filename:
                files.append((value.filename, await value.read()))
        else:
            fields.setdefault(name, []).append(value)
    await form.close()
    return Sent({name: ",".join(values) for name, values in fields.items()}, tuple(files))


async def _in_memory(request: Request, largest: int, most_files: int) -> FormData | None:
    parser = MultiPartParser(
        request.headers, request.stream(), max_files=most_files, max_fields=MOST_FIELDS
    )
    # Beyond this the parser would write to the disk, where an address must not stand.
    parser.spool_max_size = largest
    try:
        return await parser.parse()
    except MultiPartException:
        return None

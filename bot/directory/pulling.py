"""Reading another HSDS API into a package, so that several hotlines keep one truth."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from bot.directory.documents import read_document
from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import Package
from bot.storage.schema import metadata

PER_PAGE = 100
MOST_PAGES = 10_000
MOST_BYTES = 32 * 1024 * 1024  # of one answer
SECONDS = 30.0
FORMAT = "hsds-api"
# Two hotlines' clocks differ, and a change may be under way while the other side reads.
OVERLAP_SECONDS = 24 * 3600.0
_LOOPBACK = ("localhost", "127.0.0.1", "::1")

_import = metadata.tables["directory_import"]
_source = metadata.tables["directory_source"]


class QuestionRefusedError(DirectoryFileError):
    """The API does not know a parameter that it was asked with."""


def last_pull(connection: Connection, source: str) -> float | None:
    """From when on a source has to be read again, in Unix seconds; None where it never was."""
    query = select([func.max(_import.c.at)]).where(
        _import.c.source_id == _source.c.id,
        _source.c.name == source,
        _import.c.format == FORMAT,
    )
    at = connection.execute(query).scalar()
    return None if at is None else float(at) - OVERLAP_SECONDS


def pull_package(
    url: str, notes: Notes, client: httpx.Client | None = None, *, since: float | None = None
) -> Package:
    """What the API at ``url`` publishes, as a package to be judged like any other.

    With ``since`` (Unix seconds) whole services are read only where they have changed after it, and of
    the others the ids, so that those that are gone are missed. An API that cannot tell is read whole.

    Only https is read (or this machine), and no redirect is followed. Raises
    :class:`DirectoryFileError` when the API cannot be read; nothing is changed then.
    """
    base = url.rstrip("/")
    parts = urlsplit(base)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise DirectoryFileError("the API", "is read by https alone")
    own = client or httpx.Client(timeout=SECONDS, follow_redirects=False)
    try:
        services, named = _read(own, base, since)
    finally:
        if client is None:
            own.close()
    package = Package(FORMAT, "", named=named)
    read_document(services, parts.hostname or "api", package, notes)
    text = json.dumps(services, sort_keys=True)
    package.digest = hashlib.sha256(text.encode()).hexdigest()
    return package


def _read(
    client: httpx.Client, base: str, since: float | None
) -> tuple[list[dict[str, Any]], frozenset[str] | None]:
    """The services, and the ids of all there are where only those that changed were read."""
    if since is None:
        return list(_whole(client, base, "full=true")), None
    after = datetime.fromtimestamp(since, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    try:
        changed = list(_whole(client, base, f"full=true&modified_after={after}"))
        named = {str(entry["id"]) for entry in _entries(client, base, "minimal=true")}
    except QuestionRefusedError:
        return list(_whole(client, base, "full=true")), None
    return changed, frozenset(named)


def _whole(client: httpx.Client, base: str, asked: str) -> Iterator[dict[str, Any]]:
    for entry in _entries(client, base, asked):
        whole = "organization" in entry and ("phones" in entry or "service_areas" in entry)
        name = quote(str(entry["id"]), safe="")
        yield entry if whole else _get(client, f"{base}/services/{name}")


def _entries(client: httpx.Client, base: str, asked: str) -> Iterator[dict[str, Any]]:
    for number in range(1, MOST_PAGES + 1):
        page = _get(client, f"{base}/services?page={number}&per_page={PER_PAGE}&{asked}")
        contents = page.get("contents")
        if not isinstance(contents, list):
            raise DirectoryFileError("the API", "gives no page of services", row=number)
        yield from (entry for entry in contents if isinstance(entry, dict) and entry.get("id"))
        if page.get("last_page") or not contents or number >= int(page.get("total_pages") or 0):
            return
    raise DirectoryFileError("the API", f"has more than {MOST_PAGES} pages")


def _get(client: httpx.Client, url: str) -> dict[str, Any]:
    try:
        answer = client.get(url, headers={"Accept": "application/json"})
    except httpx.HTTPError as error:
        raise DirectoryFileError(
            "the API", f"cannot be reached ({type(error).__name__})"
        ) from error
    if answer.status_code == 400:
        raise QuestionRefusedError("the API", "answers 400")
    if answer.status_code != 200:
        raise DirectoryFileError("the API", f"answers {answer.status_code}")
    if len(answer.content) > MOST_BYTES:
        raise DirectoryFileError("the API", "gives an answer that is too large")
    try:
        data = answer.json()
    except ValueError as error:
        raise DirectoryFileError("the API", "does not answer in JSON") from error
    if not isinstance(data, dict):
        raise DirectoryFileError("the API", "gives no object")
    return data

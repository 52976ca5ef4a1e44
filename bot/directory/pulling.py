"""Reading another HSDS API into a package, so that several hotlines keep one truth."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from bot.directory.documents import read_document
from bot.directory.report import DirectoryFileError, Notes
from bot.directory.rows import Package

PER_PAGE = 100
MOST_PAGES = 10_000
MOST_BYTES = 32 * 1024 * 1024  # of one answer
SECONDS = 30.0
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def pull_package(url: str, notes: Notes, client: httpx.Client | None = None) -> Package:
    """Everything that the API at ``url`` publishes, as a package to be judged like any other.

    Only https is read (or this machine), and no redirect is followed. Raises
    :class:`DirectoryFileError` when the API cannot be read; nothing is changed then.
    """
    base = url.rstrip("/")
    parts = urlsplit(base)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise DirectoryFileError("the API", "is read by https alone")
    own = client or httpx.Client(timeout=SECONDS, follow_redirects=False)
    try:
        services = list(_services(own, base))
    finally:
        if client is None:
            own.close()
    package = Package("hsds-api", "")
    read_document(services, parts.hostname or "api", package, notes)
    text = json.dumps(services, sort_keys=True)
    package.digest = hashlib.sha256(text.encode()).hexdigest()
    return package


def _services(client: httpx.Client, base: str) -> Iterator[dict[str, Any]]:
    for number in range(1, MOST_PAGES + 1):
        query = f"?page={number}&per_page={PER_PAGE}&full=true"
        page = _get(client, f"{base}/services{query}")
        contents = page.get("contents")
        if not isinstance(contents, list):
            raise DirectoryFileError("the API", "gives no page of services", row=number)
        for entry in contents:
            if isinstance(entry, dict) and entry.get("id"):
                whole = "organization" in entry and ("phones" in entry or "service_areas" in entry)
                name = quote(str(entry["id"]), safe="")
                yield entry if whole else _get(client, f"{base}/services/{name}")
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

"""The HSDS API: the directory for partners to read. Off unless LANTERN_DIRECTORY_API is ``on``.

Read-only, GET alone. What may go out is decided in ``bot/directory/exporting.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.limits import Buckets, Limit
from bot.directory.documents import load_schemas
from bot.directory.exporting import MOST_PER_PAGE, OPENAPI_URL, Publisher, Query
from bot.settings import Settings
from bot.storage.database import Store

BASE: Final = "/hsds"
VERSION: Final = "3.1"
_KNOWN: Final = (
    *("search", "page", "per_page", "format", "taxonomy_term_id", "organization_id"),
    *("minimal", "full", "modified_after"),
)
# For all readers together: partners copy at night; people's messages go first.
ALL_READERS: Final = Limit(burst=60, rate=10)


class BadQueryError(ValueError):
    """A query of the API cannot be answered; the message names the parameter."""


class HsdsApi:
    """``/hsds/``, ``/hsds/services``, ``/hsds/organizations`` and the profile's schemas."""

    def __init__(self, settings: Settings, access: StoreAccess) -> None:
        self._public_url = settings.public_url
        self._access = access
        self._buckets = Buckets(ALL_READERS)

    def routes(self) -> list[Route]:
        """The routes."""
        return [
            Route(f"{BASE}/", self._base),
            Route(f"{BASE}/services", self._services),
            Route(f"{BASE}/services/{{id}}", self._service),
            Route(f"{BASE}/organizations", self._organizations),
            Route(f"{BASE}/profile/{{name}}.json", self._profile),
        ]

    async def _base(self, _request: Request) -> Response:
        profile = f"{self._public_url}{BASE}/profile/service.json"
        return JSONResponse({"version": VERSION, "profile": profile, "openapi_url": OPENAPI_URL})

    async def _services(self, request: Request) -> Response:
        return await self._answer(request, lambda p: p.services(read_query(request)))

    async def _organizations(self, request: Request) -> Response:
        return await self._answer(request, lambda p: p.organizations(read_query(request)))

    async def _service(self, request: Request) -> Response:
        return await self._answer(request, lambda p: p.service(request.path_params["id"]))

    async def _profile(self, request: Request) -> Response:
        schemas = await run_in_threadpool(load_schemas)
        schema = schemas.get(f"{request.path_params['name']}.json")
        return JSONResponse(schema) if schema else _problem(404, "there is no such schema")

    async def _answer(
        self, _request: Request, ask: Callable[[Publisher], dict[str, Any] | None]
    ) -> Response:
        wait = self._buckets.take("readers")
        if wait:
            return JSONResponse({"error": "too many"}, 429, {"Retry-After": str(wait)})

        def work(store: Store) -> dict[str, Any] | None:
            return ask(Publisher(store.read))

        try:
            found = await self._access.read(work)
        except BadQueryError as error:
            return _problem(400, str(error))
        except StoreAwayError:
            return JSONResponse({"error": "unavailable"}, 503, {"Retry-After": "5"})
        return JSONResponse(found) if found is not None else _problem(404, "there is no such entry")


def hsds_routes(settings: Settings, access: StoreAccess) -> list[Route]:
    """The routes of the API; none where it is off."""
    return HsdsApi(settings, access).routes() if settings.directory_api else []


def read_query(request: Request) -> Query:
    """The query that the address asks. Raises :class:`BadQueryError` for what cannot be answered.

    An unknown parameter is refused: to leave it out of account would answer another question.
    """
    given = request.query_params
    unknown = [name for name in given if name not in _KNOWN]
    if unknown:
        raise BadQueryError(f"{unknown[0][:40]} is not supported")
    if given.get("format", "json") != "json":
        raise BadQueryError("format is json")
    return Query(
        search=given.get("search", "")[:100],
        organization_id=given.get("organization_id", "")[:36],
        taxonomy_term_id=given.get("taxonomy_term_id", "")[:40],
        page=_number(given.get("page", "1"), "page", 1_000_000),
        per_page=_number(given.get("per_page", "25"), "per_page", MOST_PER_PAGE),
        modified_after=_moment(given.get("modified_after", "")),
        minimal=given.get("minimal") == "true",
        full=given.get("full") == "true",
    )


def _moment(text: str) -> float | None:
    """A day or a moment as ISO 8601 writes it, in Unix seconds; without a zone it is UTC."""
    if not text:
        return None
    try:
        # A "+" that nobody escaped arrives as a blank.
        at = datetime.fromisoformat(text[:40].strip().replace(" ", "+").replace("Z", "+00:00"))
    except ValueError as error:
        raise BadQueryError("modified_after is a day or a moment of ISO 8601") from error
    return (at if at.tzinfo else at.replace(tzinfo=timezone.utc)).timestamp()


def _number(text: str, name: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise BadQueryError(f"{name} is a number from 1 to {most}")
    return int(text)


def _problem(status: int, sentence: str) -> Response:
    return JSONResponse({"error": sentence}, status)

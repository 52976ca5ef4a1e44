"""Reading a request's body: never more than a cap, never longer than a while."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request

BODY_SECONDS: Final = 10.0


class BodyTooLargeError(Exception):
    """The body is larger than what the route takes."""


class BadBodyError(Exception):
    """The body is not what the route takes: not JSON, not UTF-8, not an object, cut off."""


async def read_body(request: Request, cap: int) -> bytes:
    """The body, at most ``cap`` bytes. Raises :class:`BodyTooLargeError`, :class:`BadBodyError`."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:18]) > cap:
        raise BodyTooLargeError
    try:
        return await asyncio.wait_for(_collect(request, cap), BODY_SECONDS)
    except (asyncio.TimeoutError, ClientDisconnect) as error:
        raise BadBodyError from error


async def read_json(request: Request, cap: int) -> dict[str, Any]:
    """The body as a JSON object of a few plain fields. Raises as :func:`read_body` does.

    The cap keeps nesting harmless: 8 KB of brackets is within what the parser takes, and what is not
    is refused like any other bad body.
    """
    raw = await read_body(request, cap)
    if not raw.strip():
        return {}
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadBodyError from error
    if not isinstance(data, dict):
        raise BadBodyError
    return data


async def _collect(request: Request, cap: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > cap:
            raise BodyTooLargeError
        parts.append(part)
    return b"".join(parts)

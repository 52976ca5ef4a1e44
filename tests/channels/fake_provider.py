"""A small Twilio on loopback: it keeps what it took, and fails the way it is told to."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass
class Answer:
    """How the next sends are met. ``after``: the text is taken first, then this happens."""

    status: int = 201
    code: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    taken: bool = True
    drop: bool = False  # close the connection without an answer
    body: str = ""


class FakeTwilio:
    """Runs from ``start`` to ``stop``. ``plan(to, n)`` says how the ``n``-th request to send is met."""

    def __init__(self) -> None:
        self.plan: Callable[[str, int], Answer] = lambda _to, _n: Answer()
        self.taken: list[dict[str, str]] = []
        self.requests: list[tuple[float, str]] = []
        self.deleted: set[str] = set()
        self.listings = 0
        self.redact = False
        self._lock = threading.Lock()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_args) -> None:
                """Keep the test's output clean."""

            def do_POST(self) -> None:
                length = int(self.headers["content-length"])
                form = {k: v[0] for k, v in parse_qs(self.rfile.read(length).decode()).items()}
                form["authorization"] = self.headers["authorization"]
                owner.take(self, form)

            def do_GET(self) -> None:
                owner.list(self)

            def do_DELETE(self) -> None:
                owner.delete(self)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def bodies(self) -> list[str]:
        return [text["Body"] for text in self.taken]

    def take(self, handler: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        with self._lock:
            self.requests.append((time.time(), form["To"]))
            answer = self.plan(form["To"], len(self.requests))
            sid = f"SM{len(self.requests):032d}"
            if answer.taken:
                self.taken.append({**form, "sid": sid, "at": formatdate(time.time())})
        if answer.drop:
            handler.close_connection = True
            handler.connection.close()
            return
        if answer.status < 300:
            reply = answer.body or json.dumps({"sid": sid, "status": "queued"})
        else:
            reply = json.dumps({"code": answer.code, "message": "no", "status": answer.status})
        _reply(handler, answer.status, reply, answer.headers)

    def list(self, handler: BaseHTTPRequestHandler) -> None:
        to = parse_qs(urlsplit(handler.path).query)["To"][0]
        with self._lock:
            self.listings += 1
            found = [
                {
                    "sid": text["sid"],
                    "body": "" if self.redact else text["Body"],
                    "date_created": text["at"],
                    "direction": "outbound-api",
                }
                for text in reversed(self.taken)
                if text["To"] == to
            ]
        page = {"messages": found, "next_page_uri": None, "first_page_uri": "/x", "page": 0}
        _reply(handler, 200, json.dumps(page), {})

    def kept(self) -> list[str]:
        """The ids of what was taken and not deleted again."""
        return [text["sid"] for text in self.taken if text["sid"] not in self.deleted]

    def delete(self, handler: BaseHTTPRequestHandler) -> None:
        sid = urlsplit(handler.path).path.rpartition("/")[2].removesuffix(".json")
        with self._lock:
            there = sid in self.kept()
            self.deleted.add(sid)
        if there:
            _reply(handler, 204, "", {})
        else:
            gone = {"code": 20404, "message": "not found", "status": 404}
            _reply(handler, 404, json.dumps(gone), {})

    def token_of(self, text: dict[str, str]) -> str:
        return base64.b64decode(text["authorization"].split()[1]).decode().partition(":")[2]


def _reply(
    handler: BaseHTTPRequestHandler, status: int, body: str, headers: dict[str, str]
) -> None:
    raw = body.encode()
    handler.send_response(status)
    for name, value in {"content-type": "application/json", **headers}.items():
        handler.send_header(name, value)
    handler.send_header("content-length", str(len(raw)))
    handler.end_headers()
    handler.wfile.write(raw)

"""A LibreTranslate server for tests: the same HTTP interface, a dictionary instead of a model."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

WORDS = {
    ("es", "en"): {
        "me quitaron el pasaporte": "they took my passport",
        "¿Estás a salvo?": "Are you safe?",
    },
    ("en", "es"): {"Are you safe?": "¿Estás a salvo?"},
}


class Libre:
    """``mood``: well, slow, dripping, broken, refusing, page, list, empty, huge, moved or same."""

    def __init__(self) -> None:
        self.mood = "well"
        self.asked: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.url = ""
        self.over = threading.Event()

    def answer(self, asked: dict[str, str]) -> tuple[int, bytes]:
        known = WORDS.get((asked["source"], asked["target"]), {})
        text = known.get(asked["q"], f"[{asked['target']}] {asked['q']}")
        odd = {
            "broken": (500, b'{"error": "out of memory"}'),
            "refusing": (400, b'{"error": "xx is not supported"}'),
            "page": (200, b"<html>Sign in</html>"),
            "list": (200, b"[]"),
            "empty": (200, _json({"translatedText": "  "})),
            "huge": (200, _json({"translatedText": "x" * 900_000})),
            "same": (200, _json({"translatedText": asked["q"]})),
        }
        return odd.get(self.mood) or (200, _json({"translatedText": text}))


@contextmanager
def serving_libre() -> Iterator[Libre]:
    """A server on a free port of this machine."""
    libre = Libre()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked = {name: values[0] for name, values in parse_qs(body).items()}
            libre.asked.append(asked)
            libre.paths.append(self.path)
            if libre.mood == "slow":
                libre.over.wait(10)
            self._say(asked)

        def _say(self, asked: dict[str, str]) -> None:
            if libre.mood == "moved":
                self.send_response(307)
                self.send_header("Location", f"{libre.url}/elsewhere")
                self.end_headers()
                return
            status, body = libre.answer(asked)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            for byte in [body] if libre.mood != "dripping" else [bytes([b]) for b in body]:
                if libre.mood == "dripping" and libre.over.wait(0.05):
                    return
                self.wfile.write(byte)
                self.wfile.flush()

        def log_message(self, *_args: Any) -> None:
            """Nothing is printed between test results."""

        def handle(self) -> None:
            try:
                super().handle()
            except (BrokenPipeError, ConnectionResetError):
                return  # whoever asked has given up

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    libre.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield libre
    finally:
        libre.over.set()
        server.shutdown()
        server.server_close()


def _json(plain: Any) -> bytes:
    return json.dumps(plain).encode()

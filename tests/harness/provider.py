"""A provider of texts on loopback: takes the courier's API calls, signs webhooks as Twilio does.

It is the other end of the wire for benchmarks and fault runs; the product itself is not touched.
"""

from __future__ import annotations

import base64
import itertools
import json
import socket
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
from twilio.request_validator import RequestValidator

ACCOUNT = "AC" + "0" * 32
TOKEN = "a-token-for-tests-on-loopback-only"
NUMBER = "+12025550100"


@dataclass(frozen=True)
class Sent:
    """One text that the courier handed over."""

    sid: str
    to: str
    body: str
    at: float


@dataclass
class Provider:
    """Counts what it is given. ``callbacks`` sends a signed receipt for each text.

    ``fault`` says how it fails: ``500``, ``429``, ``reset`` (hangs up unheard), ``taken`` (takes the text
    and hangs up), ``slow`` (takes it after three seconds); empty where all is well.
    """

    callbacks: bool = True
    fault: str = ""
    sent: list[Sent] = field(default_factory=list)
    port: int = 0
    deleted: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._validator = RequestValidator(TOKEN)
        # One client for all receipts: making one costs more than everything that is measured here.
        self._client = httpx.Client(timeout=5)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def signed_form(self, url: str, sid: str, sender: str, text: str) -> tuple[str, str]:
        """The body and signature of an inbound webhook, shaped as Twilio shapes it."""
        form = {
            "ToCountry": "US",
            "MessageSid": sid,
            "SmsSid": sid,
            "AccountSid": ACCOUNT,
            "From": sender,
            "To": NUMBER,
            "Body": text,
            "NumMedia": "0",
            "NumSegments": "1",
            "FromCity": "",
            "FromZip": "",
            "ApiVersion": "2010-04-01",
        }
        return urllib.parse.urlencode(form), self._validator.compute_signature(url, form)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                form = dict(urllib.parse.parse_qsl(self.rfile.read(length).decode()))
                fault = provider.fault
                if self._refused(fault):
                    return
                if fault == "slow":
                    time.sleep(3.0)
                answer = provider.accept(form)
                if fault == "taken":
                    self._hang_up()
                else:
                    self._answer(201, answer)

            def _refused(self, fault: str) -> bool:
                if fault in ("500", "429"):
                    self._answer(int(fault), {"code": 20429 if fault == "429" else 20500})
                elif fault == "reset":
                    self._hang_up()
                return fault in ("500", "429", "reset")

            def _hang_up(self) -> None:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)

            def do_GET(self) -> None:
                if self._refused(provider.fault):
                    return
                query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
                self._answer(200, provider.listing(query.get("To", "")))

            def do_DELETE(self) -> None:
                if self._refused(provider.fault):
                    return
                sid = self.path.rpartition("/")[2].removesuffix(".json")
                provider.deleted.add(sid)
                self.send_response(204)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def _answer(self, status: int, body: dict[str, Any]) -> None:
                raw = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *_: Any) -> None:
                pass

        return Handler

    def accept(self, form: dict[str, str]) -> dict[str, Any]:
        with self._lock:
            # Never one of the ids that the senders of texts make up.
            sid = f"SMfeed{next(self._numbers):028x}"
            sent = Sent(sid, form["To"], form["Body"], time.time())
            self.sent.append(sent)
        if self.callbacks and form.get("StatusCallback"):
            threading.Thread(
                target=self._receipt, args=(form["StatusCallback"], sid, form["To"]), daemon=True
            ).start()
        return self._resource(sent)

    def listing(self, to: str) -> dict[str, Any]:
        with self._lock:
            messages = [self._resource(sent) for sent in reversed(self.sent) if sent.to == to]
        return {"messages": messages, "page": 0, "page_size": 50, "next_page_uri": None}

    def _resource(self, sent: Sent) -> dict[str, Any]:
        stamp = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(sent.at))
        return {
            "sid": sent.sid,
            "account_sid": ACCOUNT,
            "to": sent.to,
            "from": NUMBER,
            "body": sent.body,
            "status": "queued",
            "direction": "outbound-api",
            "date_created": stamp,
            "date_updated": stamp,
            "date_sent": stamp,
            "error_code": None,
            "error_message": None,
            "num_segments": "1",
            "num_media": "0",
            "price": None,
            "price_unit": "USD",
            "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sent.sid}.json",
            "api_version": "2010-04-01",
            "messaging_service_sid": None,
            "subresource_uris": {},
        }

    def _receipt(self, url: str, sid: str, to: str) -> None:
        form = {"MessageSid": sid, "MessageStatus": "delivered", "AccountSid": ACCOUNT, "To": to}
        headers = {
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        for _ in range(20):
            try:
                self._client.post(url, content=urllib.parse.urlencode(form), headers=headers)
            except httpx.HTTPError:
                time.sleep(0.5)
            else:
                return


def basic_auth() -> str:
    return "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()

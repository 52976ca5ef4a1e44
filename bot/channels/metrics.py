"""What the gateway counts. Labels name routes and outcomes, never anything of a person."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, make_asgi_app
from starlette.types import ASGIApp

SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 15.0)


class Metrics:
    """The gateway's own registry and counters."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.webhooks = Counter(
            "lantern_webhooks", "Requests from the SMS provider", ["route", "outcome"],
            registry=self.registry,
        )  # fmt: skip
        self.webhook_seconds = Histogram(
            "lantern_webhook_seconds", "Time from a webhook's arrival to its answer",
            registry=self.registry, buckets=SECONDS,
        )  # fmt: skip
        self.chat = Counter(
            "lantern_chat_requests", "Requests of web chat", ["route", "outcome"],
            registry=self.registry,
        )  # fmt: skip
        self.streams = Gauge(
            "lantern_chat_streams", "Open event streams of web chat", registry=self.registry
        )
        self.dropped = Counter(
            "lantern_chat_streams_dropped", "Streams closed because the reader was too slow",
            registry=self.registry,
        )  # fmt: skip
        self.helped = Counter(
            "lantern_chat_helped", "Answers to whether the chat helped", ["answer"],
            registry=self.registry,
        )  # fmt: skip
        self.ready = Gauge(
            "lantern_gateway_ready", "1 while the inbox can be written", registry=self.registry
        )

    def app(self) -> ASGIApp:
        """The tiny application that a collector reads."""
        return make_asgi_app(registry=self.registry)  # type: ignore[no-any-return,unused-ignore]

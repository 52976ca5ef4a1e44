"""The web chat as a whole: the API for the script, the page without it, and the files."""

from __future__ import annotations

from starlette.routing import Route

from bot.channels.access import StoreAccess
from bot.channels.metrics import Metrics
from bot.channels.webchat.allowance import Allowance
from bot.channels.webchat.hub import Hub
from bot.channels.webchat.pages import page_routes
from bot.channels.webchat.plain import PlainChat
from bot.channels.webchat.routes import WebChat
from bot.channels.webchat.tongues import load_tongues
from bot.conversation.inbox import Burst
from bot.settings import Settings


def chat_routes(settings: Settings, access: StoreAccess, hub: Hub, metrics: Metrics) -> list[Route]:
    """Every route of the chat. Raises :class:`~bot.channels.webchat.words.WordsMissingError`."""
    burst = Burst(settings.burst_quiet, settings.burst_longest)
    allowance = Allowance(settings.chat_work_above)
    tongues = load_tongues(settings)
    api = WebChat(access, hub, burst, metrics, allowance)
    plain = PlainChat(settings, access, hub, allowance, tongues)
    return [
        *api.routes(),
        *plain.routes(),
        *page_routes(settings, tongues.words, list(tongues.names)),
    ]

"""Every action, for the engine that runs them in its own process."""

from __future__ import annotations

from rasa_sdk import Action

from actions import asking, ending, referring, safety, telling, understanding
from actions.rooms import Rooms

KINDS = (
    understanding.ActionUnderstand,
    safety.ActionImmediateDanger,
    safety.ActionSuicide,
    safety.ActionMedical,
    safety.ActionConnectHuman,
    telling.ActionNextStep,
    asking.ActionPrivacy,
    asking.ActionAbout,
    asking.ActionExplainQuestion,
    asking.ActionLanguage,
    asking.ActionOffTopic,
    asking.ActionHelpWord,
    referring.ActionRefer,
    referring.ActionMore,
    ending.ActionThanks,
    ending.ActionGoodbye,
    ending.ActionDeleteData,
    ending.ActionStop,
    ending.ActionStart,
)


def all_actions(rooms: Rooms) -> list[Action]:
    """One of each, over ``rooms``."""
    return [kind(rooms) for kind in KINDS]

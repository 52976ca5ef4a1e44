"""Rules, domain and actions name the same things."""

from __future__ import annotations

from pathlib import Path

import yaml

from actions.registry import all_actions
from tests.actions.conftest import ACTION_OF

ROOT = Path(__file__).resolve().parents[2]


def rules() -> dict[str, str]:
    found = {}
    for path in (ROOT / "data" / "rules").glob("*.yml"):
        for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]:
            first, second = rule["steps"]
            found[first["intent"]] = second["action"]
    return found


def test_each_intent_leads_to_one_action_and_these_tests_know_which():
    assert rules() == ACTION_OF


def test_the_domain_knows_every_intent_and_every_action(rooms):
    domain = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
    assert set(domain["intents"]) == set(rules())
    names = {action.name() for action in all_actions(rooms)}
    assert set(domain["actions"]) == names
    assert set(rules().values()) | {"action_understand"} == names


def test_every_turn_is_understood_before_anything_is_said():
    domain = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
    assert domain["slots"]["state"]["mappings"] == [
        {"type": "custom", "action": "action_understand"}
    ]
    assert domain["session_config"]["session_expiration_time"] == 0


def test_the_stories_for_rasa_test_follow_the_rules():
    stories = yaml.safe_load((ROOT / "tests" / "rasa" / "test_stories.yml").read_text("utf-8"))
    for story in stories["stories"]:
        steps = story["steps"]
        pairs = zip(steps[::2], steps[1::2], strict=True)
        assert all(ACTION_OF[said["intent"]] == done["action"] for said, done in pairs), story[
            "story"
        ]

"""What a responder says of the assistant's findings, and the sentences kept to test it with.

Nothing here ever trains anything. A verdict is sealed in the worksheet. The words of a turn are kept only
where the person agreed to it, as the responder left them, and go when that is taken back or the
conversation is erased.
"""

from __future__ import annotations

import json
import re
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.conversation.states import TIERS
from bot.conversation.turn import turn_place
from bot.handoff.cases import OpenCase, audit, not_in_practice
from bot.handoff.errors import NotPossibleError
from bot.handoff.sheet_parts import VERDICTS, Agreed, Sample, Verdict
from bot.handoff.sheets import held_sheet, keep_sheet
from bot.handoff.staff import StaffMember
from bot.handoff.worksheet import Worksheet
from bot.screening.taxonomy import Indicator
from bot.storage.database import Store
from bot.storage.schema import Turn

TURN = Turn.__table__
LONGEST_SAMPLE: Final = 1600
# What points to somebody whatever the language: addresses on the net, and numbers of four digits or more.
_TELLING: Final = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\+?\(?\d(?:[\s().-]{0,3}\d){3,}")
MASK: Final = "###"


@dataclass(frozen=True)
class Judged:
    """A verdict as it is asked for: ``key`` is "turn.number of the finding"."""

    key: str
    verdict: str
    indicator: str = ""  # for a correction: what it is instead
    value: str = "yes"


class Findings:
    """The holder's verdicts on findings. Raises ``HandoffRefusedError`` for what is refused."""

    def __init__(self, store: Store, taxonomy: Mapping[str, Indicator]) -> None:
        self._store = store
        self._taxonomy = taxonomy

    def judge(self, conversation_id: str, responder: StaffMember, judged: Judged) -> None:
        """Accept, reject or correct one finding; a new verdict takes the place of an older one."""
        if judged.verdict not in VERDICTS or judged.value not in ("yes", "no"):
            raise NotPossibleError("Say whether it is right, wrong, or something else.")
        if judged.verdict == "correct" and judged.indicator not in self._taxonomy:
            raise NotPossibleError("Choose what it is instead.")
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            finding = _finding(connection, case, judged.key)
            verdict = self._verdict(finding, judged, responder)
            turn = str(verdict.turn)
            # What was kept of this turn was kept with other verdicts: it is asked for again.
            samples = {name: each for name, each in sheet.samples.items() if name != turn}
            findings = {**sheet.findings, judged.key: verdict}
            changed = replace(sheet, findings=findings, samples=samples)
            keep_sheet(connection, case, changed)
            about = {"heard": verdict.heard, "verdict": verdict.verdict}
            audit(connection, responder, "finding_judged", case, **about)
        self._store.doorbell.ring("console")

    def agree(self, conversation_id: str, responder: StaffMember, *, agreed: bool) -> None:
        """Write down that the person lets their words test the assistant, or takes that back."""
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            given = Agreed(responder.name, time.time()) if agreed else None
            samples = sheet.samples if agreed else {}
            keep_sheet(connection, case, replace(sheet, testing=given, samples=samples))
            audit(connection, responder, "testing_agreed", case, agreed=agreed)
        self._store.doorbell.ring("console")

    def keep(
        self, conversation_id: str, responder: StaffMember, turn: str, text: str, tier: str
    ) -> None:
        """Keep a turn's words, as the responder left them, for the evaluation file."""
        text = text.strip()
        if not text or len(text) > LONGEST_SAMPLE:
            raise NotPossibleError(f"Keep between 1 and {LONGEST_SAMPLE} characters.")
        if tier not in TIERS:
            raise NotPossibleError("Choose the tier of these words alone.")
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            not_in_practice(case)
            if sheet.testing is None:
                raise NotPossibleError("They have not agreed that their words test the assistant.")
            count = len(_record(connection, case, turn)["understanding"]["findings"])
            if any(f"{turn}.{number}" not in sheet.findings for number in range(count)):
                raise NotPossibleError("Judge every finding of this turn first.")
            language = case.conversation["language"] or "en"
            name = sheet.samples[turn].id if turn in sheet.samples else secrets.token_hex(8)
            sample = Sample(name, text, language, tier, responder.name, time.time())
            keep_sheet(connection, case, replace(sheet, samples={**sheet.samples, turn: sample}))
            audit(connection, responder, "sample_kept", case)
        self._store.doorbell.ring("console")

    def _verdict(
        self, finding: Mapping[str, Any], judged: Judged, responder: StaffMember
    ) -> Verdict:
        heard, turn = str(finding["indicator"]), int(judged.key.partition(".")[0])
        now = {"accept": heard, "reject": "", "correct": judged.indicator}[judged.verdict]
        value = judged.value if judged.verdict == "correct" else str(finding["value"])
        item: dict[str, Any] = {}
        if judged.verdict == "correct":
            about = self._taxonomy[judged.indicator]
            item = {
                "id": about.id,
                "value": value,
                "source": finding["source"],
                "when": finding["when"],
                "confidence": 1.0,
                "evidence": "answer",
                "weight": "firm",
                "turn": turn,
                "strength": about.strength,
                "amp": about.amp,
                "htcds": about.htcds,
            }
        return Verdict(judged.verdict, turn, heard, now, value, responder.name, time.time(), item)


def masked(text: str) -> str:
    """``text`` without numbers and addresses; names are for the responder to take out."""
    return _TELLING.sub(MASK, text)


def evaluation_row(sample: Sample, turn: str, sheet: Worksheet) -> dict[str, Any]:
    """One line of the evaluation file, in the form that ``lantern evaluate messages`` reads."""
    mine = [v for v in sheet.findings.values() if str(v.turn) == turn]
    heard = {v.heard for v in mine if v.verdict == "accept" and v.value == "yes"}
    corrected = {v.indicator for v in mine if v.verdict == "correct" and v.value == "yes"}
    return {
        "id": sample.id,
        "lang": sample.language,
        "text": sample.text,
        "tier": sample.tier,
        "indicators": sorted(heard | corrected),
    }


def _finding(connection: Connection, case: OpenCase, key: str) -> Mapping[str, Any]:
    turn, _, number = key.partition(".")
    findings = _record(connection, case, turn)["understanding"]["findings"]
    if not number.isdigit() or int(number) >= len(findings):
        raise NotPossibleError("There is no such finding. Reload the page.")
    found: Mapping[str, Any] = findings[int(number)]
    return found


def _record(connection: Connection, case: OpenCase, turn: str) -> dict[str, Any]:
    if not turn.isdigit() or len(turn) > 9:
        raise NotPossibleError("There is no such turn. Reload the page.")
    number = int(turn)
    query = select(TURN.c.content).where(TURN.c.conversation_id == case.id, TURN.c.number == number)
    sealed = connection.execute(query).scalar_one_or_none()
    if sealed is None:
        raise NotPossibleError("There is no such turn. Reload the page.")
    plain: dict[str, Any] = json.loads(case.key.open(sealed, turn_place(case.id, number)))
    return plain

"""What the directory's pages call things: fields, reasons, outcomes, and how a field is typed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from bot.directory.found import FoundService

REASONS = {
    "doubts": "Complaints",
    "never_checked": "Never checked",
    "past_due": "Check is past due",
    "due_soon": "Check is due within 30 days",
    "full_over": "Was full until now",
}
OUTCOMES = {
    "confirmed": "All of it is right",
    "full": "Right, but full for now",
    "closed": "Closed for good",
    "no_answer": "Nobody answered",
}
WAYS = {"phone": "By phone", "email": "By e-mail", "web": "On their web page", "visit": "In person"}
STATES = {
    "": "All",
    "in_use": "In use",
    "unsure": "Not checked lately",
    "full": "Full",
    "confidential": "Confidential",
    "closed": "Closed",
    "retired": "Retired",
}
COMPLAINTS = {
    "no_answer": "They do not answer",
    "full": "They are full",
    "not_for_me": "Not for this person",
    "closed": "They have closed",
    "wrong": "Something here is wrong",
}
ACCESS = {
    "self": "People may contact it themselves",
    "hotline_only": "The hotline makes the first contact",
    "referral": "A professional makes the first contact",
}
ANSWERS = {"ngo": "An organization", "gov": "An authority", "police": "Police"}
POLICE = {"required": "Required", "not_required": "Not required", "unknown": "Not known"}
SERVED = {
    "minors": "Minors",
    "men": "Men",
    "women": "Women",
    "trans": "Trans people",
    "families": "Families",
    "pets": "Pets",
}
NUMBERS = {"voice": "Calls", "text": "Texts", "tty": "TTY", "fax": "Fax"}
YES_NO = {"": "Not known", "true": "Yes", "false": "No"}


@dataclass(frozen=True)
class Field:
    """A field in a form: ``kind`` is line, text, or choice."""

    name: str
    label: str
    kind: str = "line"
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


def _flag(name: str, label: str) -> Field:
    return Field(name, label, "choice", tuple(YES_NO.items()))


FIELDS: tuple[tuple[str, tuple[Field, ...]], ...] = (
    (
        "What it is",
        (
            Field("name", "Name"),
            Field("url", "Web page", hint="begins with https://"),
            Field("email", "E-mail"),
            Field("description", "Description", "text"),
            Field("alert", "Notice that stands above everything else", "text"),
        ),
    ),
    (
        "How to reach it",
        (
            Field("access", "First contact", "choice", tuple(ACCESS.items())),
            Field("answers", "Who answers", "choice", tuple(ANSWERS.items())),
            Field("spoken", "Languages", hint="such as: en, es, vi (interpreter)"),
            _flag("text_ok", "Takes text messages"),
            _flag("safe_to_leave_message", "Safe to leave a message"),
            Field("application_process", "How to apply", "text"),
            Field("interpretation_services", "Interpreting, in words", "text"),
        ),
    ),
    (
        "Who is welcome",
        (
            *(_flag(f"serves_{who}", label) for who, label in SERVED.items()),
            Field("minimum_age", "Youngest age"),
            Field("maximum_age", "Oldest age"),
            Field("eligibility_description", "Who can come, in words", "text"),
        ),
    ),
    (
        "What it asks and knows",
        (
            _flag("no_id_needed", "Without identity papers"),
            _flag("immigration_status_asked", "Asks for immigration status"),
            Field("police_contact", "Contact with police", "choice", tuple(POLICE.items())),
            _flag("expert_labour", "Knows labour trafficking"),
            _flag("expert_sex", "Knows sex trafficking"),
            Field("fees_description", "Fees", "text"),
        ),
    ),
)
LABELS = {field.name: field.label for _, fields in FIELDS for field in fields} | {
    "status": "In use",
    "number": "Number",
    "assured_date": "Checked on",
    "assured_by": "Checked by",
    "next_check_due": "Next check",
    "confidential": "Confidential",
    "terms": "Filed under",
}


def reason(code: str) -> str:
    """A reason of the work list in words."""
    kind, _, count = code.partition(":")
    return REASONS[kind] + (f": {count}" if count else "")


def day(at: float) -> str:
    """A moment as its day, UTC."""
    return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%d")


def problem(text: str) -> str:
    """An error that begins with the name of a field, with the name that the page has for it."""
    name, colon, rest = text.partition(":")
    return f"{LABELS[name]}:{rest}" if colon and name in LABELS else text[:1].upper() + text[1:]


def mail_subject(service: FoundService, hotline: str) -> str:
    """The subject of a mail that asks whether an entry is right. It says nothing of what we do."""
    return f"{hotline}: is our entry for {service.name} still right?"

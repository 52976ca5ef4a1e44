"""The heart of the dialogue: what to say when nothing else was asked for.

In this order: an emergency an answer brought to light, a choice from a menu, silence where writing is
not safe, first words, a child's limits, places once they can be looked for, the next question, and when
there is none, what could come next. One message, at most one question.
"""

from __future__ import annotations

from collections.abc import Callable

from actions.replies import advice, asked, consent, danger, endings, human, referral
from actions.replies.asking import HUMAN, OTHERS, ask, ask_again, ask_menu, set_aside, told_of_human
from actions.replies.numbers_said import emergency_args
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.screening.interview import apply_refusal, next_question
from bot.screening.questions import SKIP, UNSURE

HARD = "ack-hard"
TOLD = "ack-told"
HEARD = "ack-heard"
# Where nothing was open that these could answer.
HELLO = {"plain": "hello", "warm": "hello-warm", "brief": "hello-brief"}
BY_INTENT = {"skip": "ack-skip", "dont_know": "ack-unsure", "greet": "here-again", "thanks": ""}


def next_step(turn: Turn, rooms: Rooms) -> Step:
    """The next message, whatever was said."""
    step = _at_once(turn, rooms) or _before_questions(turn, rooms)
    return step or go_on(turn, rooms)


def _at_once(turn: Turn, rooms: Rooms) -> Step | None:
    if turn.state.silenced:
        return Step(turn.state, keep=True)
    if turn.heard.urgent:
        return danger.urgent(turn.heard.urgent, turn, rooms)
    if turn.heard.option == HUMAN:
        return human.connect_human(turn, rooms)
    if turn.state.safe_to_write == "no":
        return keep_short(turn, rooms)
    return _menu_choice(turn, rooms)


def _keep_company(turn: Turn, rooms: Rooms) -> Step | None:
    """After an emergency was answered, what is told next gets company before any question."""
    kind = danger.last_said(turn.state)
    fresh = kind and f"{kind}-again" not in turn.state.said and not turn.awaiting
    if not fresh or turn.heard.question or turn.intent in ("answer_yes", "answer_no"):
        return None
    return danger.urgent(kind, turn, rooms)


def _before_the_open_question(turn: Turn, rooms: Rooms) -> Step | None:
    if turn.heard.near:
        return _safe_again(turn, rooms)
    if turn.heard.need:
        return referral.refer(set_aside(turn), rooms, (TOLD,))
    return _keep_company(turn, rooms)


def _safe_again(turn: Turn, rooms: Rooms) -> Step:
    """Someone came near: whether it is safe to write goes before whatever was open."""
    step = ask(set_aside(turn), rooms.questions.by_id["safe"], rooms, ("here-again",))
    return step.opened_by(Line("human-invited")) if human.should_invite(turn, rooms) else step


def _before_questions(turn: Turn, rooms: Rooms) -> Step | None:
    said = turn.state.said
    if turn.heard.unspoken and "language-not-here" not in said:
        return _unspoken(turn, rooms)
    if not turn.state.introduced:
        return introduce(turn, rooms)
    if turn.is_minor and "limits-child" not in said and turn.state.role not in OTHERS:
        return _child(turn, rooms)
    if turn.heard.back and turn.heard.question != "safe":
        return ask(turn, rooms.questions.by_id["safe"], rooms, ("here-again",))
    return _before_the_open_question(turn, rooms)


def introduce(turn: Turn, rooms: Rooms, first: str = "") -> Step:
    """First words: neutral, automated, is it safe to write, and a human by number."""
    if not first:
        first = HELLO[rooms.greeting]
        if turn.heard.wordless or turn.intent in ("ask_help", "nlu_fallback"):
            first = "hello-after-cry"
        if turn.intent in ("tell", "ask_services") or turn.heard.hard or turn.heard.news:
            first = "hello-after-story"
    return ask(turn.with_state(introduced=True), rooms.questions.by_id["safe"], rooms, (first,))


def keep_short(turn: Turn, rooms: Rooms) -> Step:
    """It is not safe to write: one short neutral message, and nothing after it."""
    again = "keep-short" in turn.state.said
    key = "keep-short-again" if again else "keep-short"
    options = () if told_of_human(turn.state) else (HUMAN,)
    line = Line(key, options=options, args=emergency_args(turn.state, rooms))
    return Step(turn.state, (line,), "menu" if options else "", options)


def go_on(turn: Turn, rooms: Rooms, before: tuple[str, ...] | None = None) -> Step:
    """The next question or what comes after the questions, with a word for what was just said."""
    if before is None:
        before = _acknowledge(turn, rooms)
    if turn.heard.choices:
        return _which_place(turn, before)
    if turn.heard.place_unknown:
        return _place_again(turn, rooms)
    open_question = _unanswered(turn, rooms)
    if open_question is not None:
        return advice.advised(open_question, turn)
    state = turn.state
    if turn.awaiting and turn.awaiting in rooms.questions.by_id:
        # Said twice and still not answered: it is left out, and never held against anyone.
        state = apply_refusal(state, rooms.questions.by_id[turn.awaiting], "dont_know")
        turn = turn.with_state(declined=state.declined, asked=state.asked)
    if human.should_invite(turn, rooms):
        # A message of its own, which says what matters most on a small screen.
        invited = Line("human-invited", (HARD,) if _sorry_is_due(turn, rooms) else ())
        return _forward(turn, rooms, ()).opened_by(invited)
    step = _forward(turn, rooms, before)
    first = _confirmed(turn, rooms)
    return step.opened_by(*first) if first else advice.advised(step, turn)


def _confirmed(turn: Turn, rooms: Rooms) -> tuple[Line, ...]:
    """What an answer calls for before anything else is said."""
    heard = turn.heard
    if heard.question == "phone-seen" and heard.option == "yes":
        return (Line("safe-word", ("phone-seen-advice",)),)
    if heard.question == "callback-when" and heard.option.startswith("when-"):
        return (Line("callback-kept"),)
    return consent.kept(turn, rooms)


def _forward(turn: Turn, rooms: Rooms, before: tuple[str, ...]) -> Step:
    state = turn.state
    if state.place is not None and state.needs and not _referred(turn):
        return referral.refer(turn, rooms, before)
    if turn.heard.question == "safe" and state.needs and "place" not in state.asked:
        # They came with a need in their first words: that comes before any interview.
        return referral.refer(turn, rooms, before)
    question = next_question(rooms.questions, rooms.taxonomy, state)
    if question is None:
        return _after_the_questions(turn, rooms, before)
    return ask(turn, question, rooms, before)


def _menu_choice(turn: Turn, rooms: Rooms) -> Step | None:
    option = turn.heard.option
    by_id = rooms.questions.by_id
    choices: dict[str, Callable[[], Step]] = {
        "menu-services": lambda: referral.refer(turn, rooms),
        "menu-tell": lambda: Step(turn.state, (Line("ask-tell"),), "tell"),
        "more": lambda: referral.more(turn, rooms),
        "service": lambda: referral.chosen(turn, rooms),
        "delete-confirm": lambda: endings.delete_answer(turn),
        "delete-keep": lambda: endings.delete_answer(turn),
        "language": lambda: asked.language_chosen(turn, rooms),
        "place": lambda: referral.refer(turn, rooms),
        "place-other": lambda: ask(turn, by_id["place"], rooms),
    }
    choice = choices.get(option) or choices.get(option.partition(":")[0])
    if choice is None and option.startswith("language-"):
        choice = choices["language"]
    return choice() if choice else None


def _acknowledge(turn: Turn, rooms: Rooms) -> tuple[str, ...]:
    """A word for what was said; none after a plain answer, so that it does not sound like a machine."""
    state = turn.state
    heard, intent = turn.heard, turn.intent
    other = TOLD if state.turn % 2 else HEARD
    if heard.hard and _sorry_is_due(turn, rooms):
        return (HARD,)
    if heard.question:
        return _acknowledge_answer(turn, rooms)
    if heard.unread and intent not in BY_INTENT and intent != "tell" and not heard.news:
        other = "ack-again" if state.turn % 2 else HEARD
    said = BY_INTENT.get(intent, other)
    return (said,) if said else ()


def _sorry_is_due(turn: Turn, rooms: Rooms) -> bool:
    """Whether something grave was told by whom it happens to, and nobody has said a word for it."""
    state = turn.state
    return HARD not in state.said and state.role not in OTHERS and human.is_grave(state, rooms)


def _acknowledge_answer(turn: Turn, rooms: Rooms) -> tuple[str, ...]:
    heard = turn.heard
    unsure = "ack-careful" if heard.question == "safe" else "ack-unsure"
    by_option = {SKIP: "ack-skip", UNSURE: unsure, "consent-no": "ack-no-questions"}
    if heard.option in by_option:
        return (by_option[heard.option],)
    question = rooms.questions.by_id.get(heard.question)
    if question is None:
        return ()
    option = question.option(heard.option)
    if question.stage == "screening" and option is not None and option.finds:
        return (HEARD,)
    return (TOLD,) if question.kind == "open" else ()


def _unanswered(turn: Turn, rooms: Rooms) -> Step | None:
    """A question that was not answered is said once more, and only once."""
    if not turn.awaiting or turn.heard.repeated == turn.awaiting:
        return None
    before = _acknowledge(turn, rooms)
    again = ask_again(turn, rooms, before)
    if again is None:
        return None
    if human.should_invite(turn, rooms):
        invited = Line("human-invited", (HARD,) if _sorry_is_due(turn, rooms) else ())
        again = (ask_again(turn, rooms) or again).opened_by(invited)
    return Step(again.state, again.lines, again.awaiting, again.offered, repeated=turn.awaiting)


def _after_the_questions(turn: Turn, rooms: Rooms, before: tuple[str, ...]) -> Step:
    if told_of_human(turn.state) and "while-waiting" not in turn.state.said:
        args = emergency_args(turn.state, rooms)
        return Step(turn.state, (Line("while-waiting", before, args=args),))
    return ask_menu(turn, before, "menu-short" if turn.state.turn % 2 and not before else "menu")


def _child(turn: Turn, rooms: Rooms) -> Step:
    """Under 18: the limits before anything else, a human, and no question about who they are."""
    called = "human-called-again" if told_of_human(turn.state) else "human-called"
    state = turn.state.with_(limits_told=True, human_requested=True)
    line = Line(called, ("limits-child",), args=emergency_args(state, rooms))
    kind = (Line(HARD),) if _sorry_is_due(turn, rooms) else ()
    duty = (Line("reporting-law"),) if rooms.reporting == "law" else ()
    return Step(state, (*kind, *duty, line))


def _unspoken(turn: Turn, rooms: Rooms) -> Step:
    state = turn.state.with_(human_requested=True)
    line = Line("language-not-here")
    if not state.introduced:
        return introduce(turn.with_state(human_requested=True), rooms).opened_by(line)
    return Step(set_aside(turn).state.with_(human_requested=True), (line,))


def _which_place(turn: Turn, before: tuple[str, ...]) -> Step:
    named = tuple({"id": c, "label": c.split("|")[2]} for c in turn.heard.choices)
    options: tuple[str | dict[str, str], ...] = (*named, "place-other")
    offered = (*turn.heard.choices, "place-other")
    return Step(turn.state, (Line("ask-place-which", before, options),), "place-which", offered)


def _place_again(turn: Turn, rooms: Rooms) -> Step:
    """An unknown place is asked for once more; then the national lines are given."""
    if turn.heard.repeated == "place":
        place = rooms.questions.by_id["place"]
        state = apply_refusal(turn.state, place, "dont_know")
        turn = turn.with_state(asked=state.asked, declined=state.declined)
        return referral.nothing_found(turn, rooms, ("ack-place-unknown",))
    step = ask(turn, rooms.questions.by_id["place"], rooms, ("ack-place-unknown",))
    return Step(step.state, step.lines, step.awaiting, step.offered, repeated="place")


def _referred(turn: Turn) -> bool:
    return any(key in turn.state.said for key in ("refer-found", "refer-none"))

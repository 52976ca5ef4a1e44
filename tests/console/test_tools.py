from __future__ import annotations

import html
import json
import re

import pytest

from bot.directory.importer import import_package
from bot.directory.search import Finder
from bot.handoff.export import FORMS
from bot.settings import ROOT
from tests.console.seed import a_night, card
from tests.handoff.people import CONVERSATION, Talk, add, case, texts, waiting_case

SAMPLE = ROOT / "data" / "directory" / "sample"


@pytest.fixture
def night(store):
    return a_night(store)


@pytest.fixture
def held(screen, night):
    """Ana holds the Spanish conversation of the night."""
    screen.post(f"/c/{night['locked']}/claim")
    return night["locked"]


def in_words(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def test_phrases_are_offered_in_the_person_s_language_with_their_meaning_below(screen, held):
    page = screen.get(f"/c/{held}/tools/phrases").text
    assert "Phrases in Spanish" in page
    assert 'data-insert="¿Es seguro para ti escribir ahora?"' in page
    assert "Is it safe for you to write right now?" in page
    assert "Drafted, not yet reviewed" in page
    assert "911" in page


def test_where_there_are_no_phrases_the_english_ones_are_said_to_be_english(screen, store):
    chat = Talk(store, language="xh").person("molo").case("high")
    page = screen.get(f"/c/{chat}/tools/phrases").text
    assert "There are no phrases in Xhosa yet" in page
    assert "Is it safe for you to write right now?" in page


def test_steps_that_fit_the_card_come_first_and_the_country_s_numbers_above_them(screen, night):
    page = screen.get(f"/c/{night['boy']}/tools/steps").text
    lists = re.findall(r"<details( open)?><summary>([A-Z][a-z0-9 ]+?) <", page)
    assert [title for is_open, title in lists if is_open] == ["Under 18", "Sextortion"]
    assert page.index("911") < page.index("Sextortion")


def test_a_number_that_nobody_verified_says_so(screen, night):
    page = in_words(screen.get(f"/c/{night['boy']}/tools/steps?country=GB").text)
    assert re.search(r"116 123\s+Not verified: check before you pass it on", page)
    assert re.search(r"55\s+checked", page)


def test_a_country_without_numbers_is_no_error(screen, night):
    assert "No number is known" in screen.get(f"/c/{night['boy']}/tools/steps?country=XX").text


def test_a_step_that_was_taken_stays_taken(screen, held):
    assert screen.post(f"/c/{held}/step", step="leaving.papers", done="yes").status_code == 204
    page = screen.get(f"/c/{held}/tools/steps").text
    assert re.search(r'value="leaving.papers">.{0,120}checked', page)
    assert screen.post(f"/c/{held}/step", step="leaving.nonsense", done="yes").status_code == 409


def test_a_correction_shows_on_the_card_with_the_name_of_who_made_it(screen, held):
    form = {"was:safety.alone": "unknown", "safety.alone": "no", "was:needs": "", "needs": ""}
    page = in_words(screen.post(f"/c/{held}/card", **form).text)
    assert re.search(r"Are they alone\s+No\s+corrected by Ana Reyes", page)


def test_what_was_left_as_it_stood_is_no_correction(screen, store, held):
    page = screen.get(f"/c/{held}/tools/card").text
    form = dict(re.findall(r'name="(was:[^"]+)" value="([^"]*)"', page))
    same = {**form, **{name.removeprefix("was:"): value for name, value in form.items()}}
    assert len(same) == 30
    screen.post(f"/c/{held}/card", **same)
    assert case(store, held)["worksheet"] is None


def test_every_line_that_was_answered_leads_to_its_turn(screen, store):
    talk = Talk(store).person("hi").assistant("Is it safe?").person("no")
    from bot.conversation.turn import turn_place
    from tests.handoff.people import TURN, key_of

    record = {"understanding": {"findings": [], "facts": {}}, "replies": ["ask-safe"]}
    sealed = key_of(store, talk.id).seal(json.dumps(record).encode(), turn_place(talk.id, 1))
    with store.write() as connection:
        connection.execute(TURN.update().where(TURN.c.number == 1).values(content=sealed))
    chat = talk.case("high", card(safety={"safe_to_write": "no"}))
    page = screen.get(f"/c/{chat}").text
    assert re.search(r'Safe to write to them</dt><dd>No <a href="#turn-2"', page)


def test_a_queue_shows_what_was_corrected(screen, held):
    assert "Minor" not in row_of(screen, held)
    screen.post(
        f"/c/{held}/card", **{"was:contact.age_band": "25_plus", "contact.age_band": "13_17"}
    )
    assert "Minor" in row_of(screen, held)


def row_of(screen, chat: str) -> str:
    page = screen.get("/queue").text
    return page.split(f'id="row-{chat}"')[1].split("</a>")[0]


def test_nothing_leaves_the_console_of_whoever_writes_anonymously(screen, store, held):
    from bot.handoff.audit_search import Wanted, search

    for form in FORMS:
        answer = screen.get(f"/c/{held}/card/{form}")
        assert answer.status_code == 409
        assert "They write anonymously" in answer.text
        assert "Servitude" not in answer.text
    assert len(search(store, Wanted(act="export_refused")).entries) == len(FORMS)
    share = screen.get(f"/c/{held}/tools/share").text
    assert "card/json" not in share


def agree(screen, chat: str, level: str) -> None:
    screen.post(
        f"/c/{chat}/card",
        **{"was:consent.share_level": "anonymous", "consent.share_level": level},
    )


def test_with_their_yes_the_card_goes_into_our_own_records_and_to_no_partner(screen, store, held):
    from bot.handoff.audit_search import Wanted, search

    agree(screen, held, "confidential_helpline_only")
    answer = screen.get(f"/c/{held}/card/print")
    assert answer.status_code == 200
    assert "Papers taken" in answer.text
    assert "pasaporte" not in answer.text
    assert screen.get(f"/c/{held}/card/htcds").status_code == 409
    assert [e["detail"] for e in search(store, Wanted(act="exported")).entries] == [
        {"form": "print"}
    ]


def test_a_partner_s_form_needs_a_written_release(screen, held, night, store):
    agree(screen, held, "share_with_named")
    assert "No written release" in screen.get(f"/c/{held}/card/htcds").text
    page = screen.post(
        f"/c/{held}/release-form", to="Casa Luz", what="needs and language", until="2999-01-01"
    )
    assert "Casa Luz" in page.text
    assert "card/htcds" in page.text


def test_only_the_holder_or_a_supervisor_hands_a_card_out(screen, held, new_screen, store, ben):
    agree(screen, held, "confidential_helpline_only")
    other = new_screen().sign_in(add(store, "dora", "Dora"))
    assert other.get(f"/c/{held}/card/print").status_code == 409
    assert new_screen().sign_in(ben).get(f"/c/{held}/card/print").status_code == 200


@pytest.fixture
def directory(store, app):
    import_package(store, SAMPLE, source="sample", sample=True)
    desk = app.state.desk
    object.__setattr__(desk, "finder", Finder(store.read, include_sample=True))
    return desk.finder


def service_ids(page: str) -> list[str]:
    return re.findall(r'name="service" value="([^"]+)"', page)


def test_the_directory_is_searched_beside_the_conversation_and_a_service_is_sent(
    screen, store, held, directory
):
    page = screen.get(f"/c/{held}/tools/services?found=1&need=legal&place=").text
    chosen = service_ids(page)[0]
    name = directory.get(chosen).name
    answer = screen.post(f"/c/{held}/send-service", service=chosen, ref="s-1")
    assert answer.status_code == 200
    assert "Te envío un lugar que puede ayudar." in texts(store, held)[-1]
    assert html.escape(name) in answer.text
    assert "Sent by a responder" in answer.text


def test_by_text_message_the_service_stands_in_the_text(screen, store, directory):
    chat = waiting_case(store, channel="sms", card=card())
    screen.post(f"/c/{chat}/claim")
    page = screen.get(f"/c/{chat}/tools/services?found=1&need=legal&place=").text
    chosen = service_ids(page)[0]
    screen.post(f"/c/{chat}/send-service", service=chosen, ref="s-1")
    assert directory.get(chosen).phones[0].shown in texts(store, chat)[-1]


def test_sent_twice_by_a_nervous_finger_it_arrives_once(screen, store, held, directory):
    page = screen.get(f"/c/{held}/tools/services?found=1&need=legal&place=").text
    before = len(texts(store, held))
    for _ in range(2):
        screen.post(f"/c/{held}/send-service", service=service_ids(page)[0], ref="s-1")
    assert len(texts(store, held)) == before + 1


def test_where_a_safe_house_is_stands_nowhere(screen, store, held, directory):
    import csv

    with (SAMPLE / "services.csv").open() as file:
        assert any("shelter" in row["name"].lower() for row in csv.DictReader(file))
    page = screen.get(f"/c/{held}/tools/services?found=1&need=shelter&place=").text
    assert "Confidential place: reached by phone alone" in page
    hidden = {f.service_id for f in directory.search(_shelters()) if f.confidential}
    assert hidden
    for service in hidden:
        entry = page.split(f'value="{service}"')[0].rsplit("<li>", 1)[1]
        assert "Confidential place" in entry


def _shelters():
    from bot.directory.found import SearchRequest

    return SearchRequest(needs=("shelter",), audience="responder", limit=12)


def test_a_service_that_is_not_there_is_refused_in_words(screen, held):
    answer = screen.post(f"/c/{held}/send-service", service="nothing", ref="1")
    assert answer.status_code == 409
    assert "nobody vouches for it" in answer.text


def test_a_search_that_finds_nothing_says_what_to_do(screen, held):
    page = screen.get(f"/c/{held}/tools/services?found=1&need=&place=").text
    assert "No service fits" in page
    assert screen.get(f"/c/{held}/tools/services?need=gold").status_code == 409


def test_that_they_left_the_page_is_said_before_anything_is_written(screen, store, held):
    import time

    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(left_at=time.time() - 120))
    page = screen.get(f"/c/{held}").text
    assert "They left the page" in page
    assert "does not reach them" in page
    assert "Left the page" in screen.get("/queue").text


FILTERS = {
    "tier": ("tier=emergency", {"coming"}),
    "language": ("language=pt", {"asked"}),
    "channel": ("channel=sms", {"coming", "farm", "past"}),
    "two at once": ("channel=sms&language=es", {"past"}),
    "what suits Ana, who is trained for nothing special": (
        "fit=me", {"coming", "past", "led"},
    ),
    "nonsense": ("tier=purple", set()),
}  # fmt: skip


@pytest.mark.parametrize(("query", "left"), FILTERS.values(), ids=FILTERS.keys())
def test_the_queue_can_be_narrowed(screen, night, query, left):
    page = screen.get(f"/queue?{query}").text
    assert {name for name, chat in night.items() if f"row-{chat}" in page} == left
    assert "hidden by the filters" in page


def test_a_filter_never_silences_an_emergency(screen, night):
    page = screen.get("/queue?tier=elevated").text
    assert f'data-urgent="{night["coming"]}"' in page


def test_what_is_mine_stays_on_the_screen_whatever_the_filter(screen, held):
    assert f"row-{held}" in screen.get("/queue?tier=emergency").text


def test_next_gives_no_more_than_a_responder_takes_at_a_time_but_always_an_emergency(screen, store):
    for _ in range(3):
        screen.post(f"/c/{waiting_case(store)}/claim")
    more = waiting_case(store)
    answer = screen.get("/next", **{"HX-Request": "true"})
    assert "You hold 3, as many as you take at a time" in answer.text
    urgent = waiting_case(store, "emergency")
    answer = screen.get("/next", **{"HX-Request": "true"})
    assert answer.headers["hx-push-url"] == f"/c/{urgent}"
    assert screen.post(f"/c/{more}/claim").status_code == 200


def test_a_supervisor_is_told_that_somebody_waited_too_long(screen, new_screen, store, ben):
    waiting_case(store, "emergency", minutes=5)
    assert "waited longer than its target" in new_screen().sign_in(ben).get("/").text
    assert "waited longer" not in screen.get("/").text


def test_a_conversation_is_offered_to_a_team_and_accepted(screen, new_screen, store, ben):
    chat = waiting_case(store)
    screen.post(f"/c/{chat}/claim")
    page = screen.post(f"/c/{chat}/offer", to="language:en", note="for you")
    assert "Offered to everyone who speaks english" in page.text
    other = new_screen().sign_in(ben)
    assert "Offered to you" in other.get("/queue").text
    assert other.post(f"/c/{chat}/accept").status_code == 200
    assert case(store, chat)["responder_id"] == ben.id

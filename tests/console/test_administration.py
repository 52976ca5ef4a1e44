from __future__ import annotations

import base64
import csv
import io
import re
import time

import pytest

from bot.handoff.audit import AUDIT
from bot.handoff.staff import RESPONDER, everyone
from bot.handoff.totp import code_at
from tests.console.seed import a_night
from tests.handoff.people import PASSWORD, add, waiting_case


@pytest.fixture
def admin(new_screen, root):
    return new_screen().sign_in(root)


def code_for(secret: str, back: int = 0) -> str:
    padded = secret + "=" * (-len(secret) % 8)
    return code_at(base64.b32decode(padded), int(time.time()) // 30 - back)


def set_up_code(screen) -> tuple[str, list[str]]:
    page = screen.post("/me/code/begin", old=PASSWORD).text
    secret = re.search(r'class="secret">([A-Z2-7]+)<', page).group(1)
    fields = {
        n: re.search(rf'name="{n}" value="([^"]+)"', page).group(1) for n in ("wrapped", "key_id")
    }
    done = screen.post("/me/code", code=code_for(secret, 1), **fields)
    return secret, re.findall(r"<li><code>([a-z-]+)</code></li>", done.text)


def test_a_responder_sets_up_a_second_factor_and_signs_in_with_it(screen, new_screen, ana):
    secret, codes = set_up_code(screen)
    assert len(codes) == 8
    other = new_screen()
    form = {"username": ana.username, "password": PASSWORD}
    asked = other.client.post("/sign-in", data=form, headers=other.headers)
    assert asked.status_code == 403
    assert PASSWORD not in asked.text
    pending = re.search(r'name="pending" value="([^"]+)"', asked.text).group(1)
    form = {"username": ana.username, "pending": pending, "code": code_for(secret)}
    answer = other.client.post("/sign-in", data=form, headers=other.headers)
    assert answer.status_code == 303
    assert other.get("/").status_code == 200


def test_signing_in_again_without_leaving_the_page_asks_for_the_code_too(screen, new_screen, ana):
    secret, _ = set_up_code(screen)
    again = {**screen.headers, "X-Lantern-Again": "1"}
    form = {"username": ana.username, "password": PASSWORD}
    asked = screen.client.post("/sign-in", data=form, headers=again)
    assert (asked.status_code, asked.headers["x-lantern-code"]) == (403, "needed")
    done = screen.client.post("/sign-in", data={**form, "code": code_for(secret)}, headers=again)
    assert done.status_code == 204


def test_a_wrong_code_shows_the_same_key_again(screen):
    page = screen.post("/me/code/begin", old=PASSWORD).text
    fields = {
        n: re.search(rf'name="{n}" value="([^"]+)"', page).group(1) for n in ("wrapped", "key_id")
    }
    secret = re.search(r'class="secret">([A-Z2-7]+)<', page).group(1)
    answer = screen.post("/me/code", code="000000", **fields)
    assert answer.status_code == 422
    assert secret in answer.text
    assert screen.post("/me/code", code="1", wrapped="%%", key_id="x").status_code == 422


def test_switching_the_factor_off_asks_for_the_password(screen, ana, store):
    set_up_code(screen)
    assert screen.post("/me/code/end", old="wrong").status_code == 422
    assert screen.post("/me/code/end", old=PASSWORD).status_code == 303
    assert not everyone(store)[0].second_factor


def test_changing_the_password_asks_for_the_old_one_and_ends_every_session(screen, ana):
    new = "gorun-vasil-tomek-hudar"
    assert screen.post("/me/password", old="wrong", new=new).status_code == 422
    assert screen.post("/me/password", old=PASSWORD, new="short").status_code == 422
    assert screen.post("/me/password", old=PASSWORD, new=new).status_code == 303
    assert screen.get("/").status_code == 303


def test_other_sessions_can_be_ended_without_ending_this_one(screen, new_screen, ana):
    other = new_screen().sign_in(ana)
    screen.post("/me/sessions/end")
    assert other.get("/").status_code == 303
    assert screen.get("/").status_code == 200


def test_the_sound_is_each_responder_s_own_choice(screen, store, ana):
    assert 'aria-pressed="true"' in screen.get("/").text
    screen.post("/me/sound", muted="yes")
    assert 'aria-pressed="false"' in screen.get("/").text


def test_an_administrator_changes_what_somebody_does(admin, store, ana):
    answer = admin.post(
        f"/responders/{ana.id}",
        name="Ana R.", role="supervisor", languages="es, fr", skills="minor", capacity="5",
    )  # fmt: skip
    assert answer.status_code == 303
    [after] = [p for p in everyone(store) if p.id == ana.id]
    assert (after.role, after.languages, after.skills, after.capacity) == (
        "supervisor", ("es", "fr"), ("minor",), 5,
    )  # fmt: skip


def test_a_role_counts_from_the_next_page_on(admin, screen, ana):
    assert screen.get("/board").status_code == 403
    fields = {"name": "Ana", "languages": "en", "capacity": "3"}
    admin.post(f"/responders/{ana.id}", role="supervisor", **fields)
    assert screen.get("/board").status_code == 200


def test_an_administrator_ends_sessions_and_hands_out_a_new_pass_phrase(
    admin, screen, ana, new_screen
):
    page = admin.post(f"/responders/{ana.id}/passphrase").text
    made = re.search(r"<code>([a-z-]+)</code>", page).group(1)
    assert screen.get("/").status_code == 303
    new_screen().sign_in(ana, made)


def test_a_change_that_cannot_be_is_refused_in_words(admin, ana):
    answer = admin.post(f"/responders/{ana.id}", name="", role="king", capacity="x")
    assert answer.status_code == 422
    assert admin.get("/responders/999").status_code == 422


def test_an_auditor_sees_who_did_what_and_no_conversation(new_screen, store, screen):
    chat = waiting_case(store, text="canary-words")
    screen.post(f"/c/{chat}/claim")
    auditor = new_screen().sign_in(add(store, "aud.one", "Aud One", role="auditor"))
    assert auditor.get("/").status_code == 403
    assert auditor.get(f"/c/{chat}").status_code == 403
    page = auditor.get("/audit?act=claimed").text
    assert f"conversation:{chat}" in page
    assert "canary" not in page


def test_the_audit_says_whether_its_chain_is_whole(admin, store):
    assert "The chain is whole" in admin.get("/audit?check=1").text
    with store.write() as connection:
        connection.execute(AUDIT.update().where(AUDIT.c.id == 1).values(actor="somebody"))
    assert "does not hold at" in admin.get("/audit?check=1").text


QUERIES = [
    "since=soon&until=2026-13-40",
    "before=x",
    "before=" + "9" * 40,
    "act=%27--",
    "object=%25",
]


@pytest.mark.parametrize("query", QUERIES)
def test_nonsense_in_the_audit_s_address_finds_what_fits_or_nothing(admin, query):
    assert admin.get(f"/audit?{query}").status_code == 200


def test_the_board_shows_who_is_here_and_who_waits_too_long(new_screen, ben, screen, store):
    a_night(store)
    page = new_screen().sign_in(ben).get("/board").text
    assert "Ana Reyes" in page
    assert "past the target" in page
    assert "Nobody on shift speaks Portuguese" in page


def test_the_board_is_not_sent_again_while_nothing_changes(new_screen, ben):
    screen = new_screen().sign_in(ben)
    tag = screen.get("/board/now").headers["x-lantern-tag"]
    assert screen.get("/board/now", **{"X-Lantern-Have": tag}).status_code == 204


def test_totals_leave_as_totals_alone(new_screen, ben, store):
    chat = waiting_case(store)
    answer = new_screen().sign_in(ben).get("/board/totals.csv?days=7")
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert rows[0] == ["figure", "label", "count"]
    assert {row[2] for row in rows[1:]} == {"0"}
    assert chat not in answer.text
    assert new_screen().sign_in(ben).get("/board?days=1").status_code == 200


def test_the_shift_page_hands_everything_on(screen, store, ben):
    chats = [waiting_case(store) for _ in range(2)]
    for chat in chats:
        screen.post(f"/c/{chat}/claim")
    screen.post(f"/c/{chats[0]}/note", note="waits for a call <b>")
    page = screen.get("/handover").text
    assert "Hand on the 2 that you hold" in page
    assert "waits for a call &lt;b&gt;" in page
    done = screen.post("/handover", to=str(ben.id), note="good night").text
    assert "2 offered" in done
    assert screen.post("/handover", to="", note="").status_code == 409


def test_no_page_of_the_administration_holds_script_or_style_of_its_own(admin, store):
    a_night(store)
    for path in ("/me", "/audit", "/responders", "/responders/1", "/board", "/handover"):
        page = admin.get(path).text
        assert not re.search(r"<script(?![^>]*\ssrc=)|\sstyle=|<style|\son[a-z]+=", page), path


def test_the_second_factor_s_secret_is_not_in_the_responder_s_row(screen, store):
    secret, _ = set_up_code(screen)
    with store.read() as connection:
        row = connection.execute(RESPONDER.select()).first()
    assert secret.encode() not in bytes(row.totp)

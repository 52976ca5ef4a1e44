from __future__ import annotations

import contextlib
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.channels.gateway import build_app
from bot.channels.sms.signature import ForgedError, Signatures, parse_form
from bot.conversation.outbox import messages_after, opted_out
from bot.storage.schema import Conversation, Message, OptOut
from tests.channels.conftest import (
    FORMER_TOKEN,
    PERSON,
    PUBLIC,
    TOKEN,
    post_sms,
    sign,
    sms_form,
)


def rows(store) -> int:
    with store.read() as connection:
        return int(connection.execute(select(func.count(Message.id))).scalar_one())


def texts(store) -> list[str]:
    with store.read() as connection:
        ids = connection.execute(select(Conversation.id)).scalars().all()
    return [m.content.text for one in ids for m in messages_after(store, one)]


BODIES = {
    "Unicode and emoji": "Ayúdame 🙏 por favor",
    "inverted marks": "¿Hola? ¡Ayuda!",
    "a leading slash": '/tell{"tier":"none"}',
    "right to left with an override": "\u202eمساعدة\u202c",
    "emoji alone": "🆘🆘",
    "control characters": "a\x01\x02\x1b[31mb",
    "line breaks": "one\r\ntwo\n\nthree",
    "signs of forms": "a=b&c=d%20+e;f",
    "spaces around": "  hi  ",
}


@pytest.mark.parametrize("text", BODIES.values(), ids=BODIES.keys())
def test_a_text_is_stored_as_it_was_written(client, store, text: str) -> None:
    answer = post_sms(client, Body=text)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert "<Response/>" in answer.text
    assert texts(store) == [text]


def test_a_picture_without_words_is_taken(client, store) -> None:
    assert post_sms(client, Body="", NumMedia="2", MediaUrl0="https://x/1").status_code == 200
    with store.read() as connection:
        conversation = connection.execute(select(Conversation.id)).scalar_one()
    (message,) = messages_after(store, conversation)
    assert (message.content.text, message.content.media) == ("", 2)


def test_nul_bytes_go_and_the_words_stay(client, store) -> None:
    assert post_sms(client, Body="he\x00lp").status_code == 200
    assert texts(store) == ["help"]


def test_ten_thousand_characters_are_taken(client, store) -> None:
    assert post_sms(client, Body="a" * 10_000).status_code == 200
    assert rows(store) == 1


BODY = urlencode(sms_form()).encode()
GOOD = sign("/sms/twilio", BODY)
REFUSED = {
    "no signature": ("/sms/twilio", BODY, {}),
    "an empty signature": ("/sms/twilio", BODY, {"X-Twilio-Signature": ""}),
    "a wrong signature": ("/sms/twilio", BODY, {"X-Twilio-Signature": "AAAA" * 7}),
    "a signature that is not ASCII": ("/sms/twilio", BODY, {"X-Twilio-Signature": "é" * 28}),
    "another account's token": ("/sms/twilio", BODY, sign("/sms/twilio", BODY, "other")),
    "another URL": ("/sms/twilio", BODY, sign("/sms/other", BODY)),
    "another host": ("/sms/twilio", BODY, sign("/sms/twilio", BODY, base="https://evil.example")),
    "an added query": ("/sms/twilio?a=1", BODY, GOOD),
    "a tampered body": ("/sms/twilio", BODY.replace(b"ayuda", b"nada"), GOOD),
    "a blank left out": ("/sms/twilio", BODY.replace(b"NumMedia=0&", b""), GOOD),
    "a parameter more": ("/sms/twilio", BODY + b"&Extra=1", GOOD),
    "an empty body": ("/sms/twilio", b"", GOOD),
    "JSON": ("/sms/twilio", b'{"Body": "hi"}', GOOD),
    "not UTF-8": ("/sms/twilio", b"Body=%ff%fe&From=%2B1", GOOD),
    "raw bytes": ("/sms/twilio", bytes(range(256)), GOOD),
    "a lone surrogate": ("/sms/twilio", b"Body=%ed%a0%80", GOOD),
    "a thousand fields": ("/sms/twilio", b"&".join(b"a%d=1" % n for n in range(1000)), GOOD),
    "nameless parameters": ("/sms/twilio", BODY + b"&=x", GOOD),
}


@pytest.mark.parametrize(("path", "body", "headers"), REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("route", ["", "/status", "/fallback"], ids=["text", "status", "fallback"])
def test_a_forged_webhook_is_refused_and_leaves_nothing(
    client, store, path: str, body: bytes, headers: dict[str, str], route: str
) -> None:
    encoded = {name: value.encode("utf-8") for name, value in headers.items()}
    answer = client.post(
        path.replace("/sms/twilio", f"/sms/twilio{route}"), content=body, headers=encoded
    )
    assert answer.status_code == 403
    assert rows(store) == 0


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_a_signed_webhook_without_what_makes_a_text_is_refused(client, store, missing: str) -> None:
    form = {k: v for k, v in sms_form().items() if k not in (missing, "SmsSid", "SmsMessageSid")}
    body = urlencode(form).encode()
    headers = sign("/sms/twilio", body)
    assert client.post("/sms/twilio", content=body, headers=headers).status_code == 403
    assert rows(store) == 0


def test_a_body_over_64_kb_is_refused_before_it_is_read(client, store) -> None:
    body = urlencode(sms_form(Body="a" * 70_000)).encode()
    answer = client.post("/sms/twilio", content=body, headers=sign("/sms/twilio", body))
    assert answer.status_code == 413
    chunked = client.post("/sms/twilio", content=iter([b"a" * 40_000, b"b" * 40_000]))
    assert chunked.status_code == 413
    assert rows(store) == 0


def test_both_tokens_hold_while_the_token_is_rotated(client, store, settings) -> None:
    assert post_sms(client, token=TOKEN, MessageSid="SM1").status_code == 200
    assert post_sms(client, token=FORMER_TOKEN, MessageSid="SM2").status_code == 200
    after = replace(settings, twilio=replace(settings.twilio, auth_token=TOKEN))
    with TestClient(build_app(after, store)) as later:
        assert post_sms(later, token=FORMER_TOKEN, MessageSid="SM3").status_code == 403
        assert post_sms(later, token=TOKEN, MessageSid="SM4").status_code == 200
    assert rows(store) == 3


def test_an_installation_without_a_token_believes_nobody(settings, store) -> None:
    bare = replace(settings, twilio=replace(settings.twilio, auth_token=""))
    with TestClient(build_app(bare, store)) as client:
        assert post_sms(client, token="").status_code == 403


NAMES = [
    "Body",
    "From",
    "To",
    "FromCity",
    "FromZip",
    "MessageSid",
    "NumMedia",
    "MediaUrl0",
    "OptOutType",
]
FORMS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    ),
    min_size=1,
    max_size=12,
)
URLS = {
    "plain": ("https://h.example", "https://h.example"),
    "a path in front": ("https://h.example/line", "https://h.example/line"),
    "overrides in the fragment": ("https://h.example#rc=2&rp=all", "https://h.example"),
    "a port": ("https://h.example:8443", "https://h.example:8443"),
    "signed with the default port": ("https://h.example", "https://h.example:443"),
}


@pytest.mark.parametrize(("configured", "signed"), URLS.values(), ids=URLS.keys())
@hypothesis_settings(max_examples=100, deadline=None)
@given(pairs=FORMS, query=st.sampled_from(["", "ref=0123", "a=b&c=%20"]))
def test_every_genuine_form_is_accepted(configured: str, signed: str, pairs, query: str) -> None:
    body = urlencode(pairs).encode()
    path = "/sms/twilio" + (f"?{query}" if query else "")
    header = sign(path, body, base=signed)["X-Twilio-Signature"]
    form = Signatures(TOKEN, configured).check("/sms/twilio", query.encode(), body, header)
    assert {name: form.getlist(name) for name in form} == _grouped(pairs)


@hypothesis_settings(max_examples=500, deadline=None)
@given(pairs=FORMS, place=st.integers(0, 10_000), step=st.integers(1, 255))
def test_a_change_of_one_byte_is_refused(pairs, place: int, step: int) -> None:
    body = urlencode(pairs).encode()
    header = sign("/sms/twilio", body)["X-Twilio-Signature"]
    changed = bytearray(body)
    changed[place % len(body)] = (body[place % len(body)] + step) % 256
    with contextlib.suppress(ForgedError):
        # Another spelling of the same values (%2b for %2B) is no change, and a value that stands twice
        # under one name counts once in Twilio's signature.
        assume(_told(parse_form(bytes(changed))) != _told(parse_form(body)))
    with pytest.raises(ForgedError):
        Signatures(TOKEN, PUBLIC).check("/sms/twilio", b"", bytes(changed), header)


def _grouped(pairs) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _told(form) -> str:
    """The text that is signed: names and values in order, each value once."""
    return "".join(
        name + value for name in sorted(form) for value in sorted(set(form.getlist(name)))
    )


def test_a_duplicate_webhook_is_stored_once(client, store) -> None:
    for _ in range(5):
        assert post_sms(client).status_code == 200
    assert post_sms(client, "/sms/twilio/fallback").status_code == 200
    assert rows(store) == 1


def test_copies_that_arrive_at_once_are_stored_once(web, store) -> None:
    start = threading.Barrier(8)

    def one(_n: int) -> int:
        start.wait()
        return post_sms(web).status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(one, range(8))) == {200}
    assert rows(store) == 1


def test_first_texts_of_one_number_at_once_open_one_conversation(web, store) -> None:
    def one(number: int) -> int:
        return post_sms(web, MessageSid=f"SM{number}").status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(one, range(16))) == {200}
    with store.read() as connection:
        assert connection.execute(select(func.count(Conversation.id))).scalar_one() == 1
    assert rows(store) == 16


def test_a_text_is_answered_2xx_only_when_it_is_stored(client, store, monkeypatch) -> None:
    def locked(*_args, **_kwargs):
        raise OperationalError("INSERT", {"text": "secret words"}, Exception("database is locked"))

    monkeypatch.setattr("bot.channels.sms.intake.take_sms", locked)
    answer = post_sms(client)
    assert answer.status_code == 503
    assert "secret" not in answer.text
    assert rows(store) == 0


OPT_OUTS = {
    "Advanced Opt-Out says stop": ("basta", "STOP", True),
    "the bare word": ("stop", "", True),
    "with a space after it": ("STOP ", "", True),
    "in a sentence": ("please stop him", "", False),
    "help": ("help", "HELP", False),
}


@pytest.mark.parametrize(("text", "declared", "silent"), OPT_OUTS.values(), ids=OPT_OUTS.keys())
def test_a_wish_for_silence_is_remembered(client, store, text, declared, silent) -> None:
    assert post_sms(client, Body=text, OptOutType=declared).status_code == 200
    key = store.vault.address_key("sms", PERSON)
    with store.read() as connection:
        assert opted_out(connection, key) is silent


@pytest.mark.parametrize("word", ["START", "unstop", "yes"])
def test_silence_ends_when_the_person_asks(client, store, word: str) -> None:
    post_sms(client, Body="STOP", MessageSid="SM1")
    post_sms(client, Body=word, MessageSid="SM2")
    with store.read() as connection:
        assert connection.execute(select(func.count(OptOut.address_key))).scalar_one() == 0


def test_a_yes_is_an_answer_when_nobody_asked_for_silence(client, store) -> None:
    post_sms(client, Body="Yes")
    with store.read() as connection:
        conversation = connection.execute(select(Conversation.id)).scalar_one()
    (message,) = messages_after(store, conversation)
    assert message.content.extra == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [("please help me my boss took my passport", "911"), ("necesito ayuda por favor", "911")],
    ids=["English", "Spanish"],
)
def test_the_fallback_gives_the_emergency_number_without_a_database(settings, text, said) -> None:
    with TestClient(build_app(settings, None)) as client:
        assert post_sms(client).status_code == 503
        answer = post_sms(client, "/sms/twilio/fallback", Body=text)
    assert answer.status_code == 200
    assert said in answer.text
    assert "<Message>" in answer.text


def test_the_fallback_speaks_the_person_s_language(settings, app) -> None:
    say = app.state.parts.replies
    english, one = say("please help me", None)
    spanish, two = say("ayuda por favor, tengo miedo", None)
    assert (one, two) == ("en", "es")
    assert english.text != spanish.text
    unsure, _ = say("asdf", None)
    assert english.text in unsure.text
    assert spanish.text in unsure.text


def test_the_fallback_stores_the_text_when_it_can(client, store) -> None:
    assert post_sms(client, "/sms/twilio/fallback", Body="help me").status_code == 200
    assert texts(store) == ["help me"]


def test_nothing_is_said_to_someone_who_asked_for_silence(client) -> None:
    answer = post_sms(client, "/sms/twilio/fallback", Body="STOP")
    assert answer.status_code == 200
    assert "<Message>" not in answer.text


def test_random_requests_never_break_the_gateway(client) -> None:
    chance = random.Random(7)
    paths = [f"/sms/twilio{end}" for end in ("", "/status", "/fallback")]
    paths += [f"/chat/{end}" for end in ("sessions", "messages", "exit", "events", "x%00y", "../x")]
    for _ in range(500):
        body = chance.randbytes(chance.randrange(200))
        headers = {
            "X-Twilio-Signature": chance.choice(["", "x", "AAAA" * 7]),
            "Content-Type": chance.choice(
                ["application/json", "text/plain", "multipart/form-data", "x"]
            ),
            "Authorization": chance.choice(
                ["", "Bearer", "Bearer x", "Basic eDp4", "Bearer " + "a" * 300]
            ),
        }
        method = chance.choice(["POST", "POST", "POST", "GET", "PUT", "OPTIONS", "DELETE"])
        answer = client.request(method, chance.choice(paths), content=body, headers=headers)
        assert answer.status_code < 500

"""A responder's own second factors: codes of an app, passkeys, recovery codes."""

from __future__ import annotations

import base64
import binascii

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.console.gate import Call
from bot.console.pages.own import NOT_THIS, Fresh, page
from bot.handoff.passkeys import Site, ask_to_add
from bot.handoff.second_factor import (
    add_passkey,
    code_off,
    drop_passkey,
    new_codes,
    switch_on,
)
from bot.handoff.staff import StaffRefusedError, password_fits
from bot.handoff.totp import NewSecret, new_secret, open_secret, shown_secret
from bot.storage.vault import SealBrokenError


def begin_code(call: Call) -> Response:
    """Make a secret for the app. It counts only once a code has proved that the app holds it."""
    if not _is_them(call):
        return page(call, Fresh(problem=NOT_THIS), 422)
    return page(call, Fresh(secret=new_secret(call.desk.store.vault, call.responder.id)))


def confirm_code(call: Call) -> Response:
    """Switch the codes on; recovery codes are shown this once."""
    me, store = call.responder, call.desk.store
    key_id = call.text("key_id")[:16]
    try:
        wrapped = base64.b64decode(call.text("wrapped"), validate=True)
        secret = open_secret(store.vault, me.id, key_id, wrapped)
    except (binascii.Error, SealBrokenError):
        return page(call, Fresh(problem="This set-up is out of date. Begin again."), 422)
    try:
        codes = switch_on(store, me.id, key_id, wrapped, call.text("code"), me.username)
    except StaffRefusedError as error:
        made = NewSecret(shown_secret(secret), wrapped, key_id)
        return page(call, Fresh(problem=str(error), secret=made), 422)
    return page(call, Fresh(done="Codes of your app are on.", codes=tuple(codes)))


def end_code(call: Call) -> Response:
    """Switch the codes off; the password is asked for once more."""
    if not _is_them(call):
        return page(call, Fresh(problem=NOT_THIS), 422)
    code_off(call.desk.store, call.responder.id, call.responder.username)
    return RedirectResponse("/me", 303)


def begin_passkey(call: Call) -> Response:
    """What the browser makes a passkey with. In words why not, where it may not."""
    site = call.desk.door.site
    if site is None:
        return PlainTextResponse(_NO_SITE, 422)
    if not _is_them(call):
        return PlainTextResponse(NOT_THIS, 422)
    asked = ask_to_add(call.desk.store, site, call.responder)
    return Response(asked, media_type="application/json")


def keep_passkey(call: Call) -> Response:
    """Keep the passkey that the browser made."""
    site: Site | None = call.desk.door.site
    if site is None or not _is_them(call):
        return page(call, Fresh(problem=NOT_THIS if site else _NO_SITE), 422)
    me = call.responder
    try:
        codes = add_passkey(
            call.desk.store, site, me.id, call.text("name"), call.text("answer"), me.username
        )
    except StaffRefusedError as error:
        return page(call, Fresh(problem=str(error)), 422)
    return page(call, Fresh(done="The passkey is kept.", codes=tuple(codes)))


def remove_passkey(call: Call) -> Response:
    """Forget one of their own passkeys; the password is asked for once more."""
    if not _is_them(call):
        return page(call, Fresh(problem=NOT_THIS), 422)
    number = int(call.request.path_params["passkey_id"])
    drop_passkey(call.desk.store, call.responder.id, number, call.responder.username)
    return RedirectResponse("/me", 303)


def renew_codes(call: Call) -> Response:
    """Other recovery codes; the old ones stop working."""
    if not _is_them(call):
        return page(call, Fresh(problem=NOT_THIS), 422)
    codes = new_codes(call.desk.store, call.responder.id, call.responder.username)
    return page(call, Fresh(done="The old recovery codes no longer work.", codes=tuple(codes)))


def _is_them(call: Call) -> bool:
    return password_fits(call.desk.store, call.responder.id, call.text("old"))


_NO_SITE = "Passkeys need an https address with a name: an administrator sets LANTERN_CONSOLE_URL."

"""The pages of the team: getting in, one's own page, responders and what administrators decide."""

from __future__ import annotations

from bot.console.gate import Page, Permission
from bot.console.pages import factor, join, own, people, policies, practice, signin, widget

PUBLIC, OWN, ADMINISTER = Permission.PUBLIC, Permission.OWN, Permission.ADMINISTER
PERSON = "/responders/{responder_id:int}"

TEAM_PAGES: tuple[Page, ...] = (
    Page("GET", "/sign-in", PUBLIC, signin.show),
    Page("POST", "/sign-in", PUBLIC, signin.sign_in),
    Page("GET", "/join", PUBLIC, join.ask_invitation),
    Page("POST", "/join", PUBLIC, join.join),
    Page("GET", "/setup", PUBLIC, join.ask_set_up),
    Page("POST", "/setup", PUBLIC, join.set_up),
    Page("POST", "/sign-out", OWN, signin.leave),
    Page("GET", "/me", OWN, own.show),
    Page("POST", "/me/sound", OWN, own.sound),
    Page("POST", "/me/password", OWN, own.password),
    Page("POST", "/me/tour", OWN, own.toured),
    Page("POST", "/me/code/begin", OWN, factor.begin_code),
    Page("POST", "/me/code", OWN, factor.confirm_code),
    Page("POST", "/me/code/end", OWN, factor.end_code),
    Page("POST", "/me/passkeys/begin", OWN, factor.begin_passkey),
    Page("POST", "/me/passkeys", OWN, factor.keep_passkey),
    Page("POST", "/me/passkeys/{passkey_id:int}/remove", OWN, factor.remove_passkey),
    Page("POST", "/me/recovery", OWN, factor.renew_codes),
    Page("POST", "/me/sessions/end", OWN, own.end_others),
    Page("GET", "/practice", Permission.ANSWER, practice.show),
    Page("POST", "/practice", Permission.ANSWER, practice.begin),
    Page("GET", "/help", OWN, own.help_page),
    Page("GET", "/widget", ADMINISTER, widget.show),
    Page("GET", "/widget/preview", ADMINISTER, widget.preview),
    Page("GET", "/widget/preview/widget.js", ADMINISTER, widget.script),
    # The chat's script asks without a cookie; the gateway tells the same words to everybody.
    Page("GET", "/widget/preview/chat/words/{language}.json", PUBLIC, widget.words),
    Page("GET", "/settings", ADMINISTER, policies.show),
    Page("POST", "/settings/hours", ADMINISTER, policies.keep_hours),
    Page("POST", "/responders/invitations", ADMINISTER, people.invite_one),
    Page("POST", "/responders/invitations/{invitation}/end", ADMINISTER, people.take_back),
    Page("GET", "/responders", ADMINISTER, people.show),
    Page("POST", "/responders", ADMINISTER, people.add),
    Page("POST", f"{PERSON}/disable", ADMINISTER, people.disable),
    Page("POST", f"{PERSON}/enable", ADMINISTER, people.enable),
    Page("GET", PERSON, ADMINISTER, people.edit),
    Page("POST", PERSON, ADMINISTER, people.change),
    Page("POST", f"{PERSON}/passphrase", ADMINISTER, people.passphrase),
    Page("POST", f"{PERSON}/sessions/end", ADMINISTER, people.end_all_sessions),
    Page("POST", f"{PERSON}/code/end", ADMINISTER, people.code_off),
)

"""Situations in which it matters which site asks, and how: SameSite and its neighbours."""

from __future__ import annotations

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import Via
from quizapp.demos.cookie_lab.asking import (
    APP,
    EVIL,
    GONE,
    IS_SENT,
    SCRIPT,
    SENT,
    STORED,
    WWW,
    prepared,
    reason,
)
from quizapp.demos.cookie_lab.inputs import LabInputs

LAX, STRICT = "sid=31d4d96e; Secure; SameSite=Lax", "sid=31d4d96e; Secure; SameSite=Strict"
NONE, UNSAID = "sid=31d4d96e; Secure; SameSite=None", "sid=31d4d96e; Secure"


def _from_evil(set_cookie: str, via: Via) -> LabInputs:
    return LabInputs(set_cookie, via=via, initiator=EVIL)


SAME_SITE = (
    prepared(
        1,
        "lax-link",
        (IS_SENT,),
        _from_evil(LAX, Via.LINK_GET),
        "RFC 6265bis, section 5.6.7.1",
        "C46",
    ),
    prepared(
        2,
        "strict-link",
        (IS_SENT, SCRIPT),
        _from_evil(STRICT, Via.LINK_GET),
        "RFC 6265bis, sections 5.2 and 5.8.3",
    ),
    prepared(
        2,
        "lax-fetch",
        (IS_SENT,),
        _from_evil(LAX, Via.FETCH),
        "RFC 6265bis, section 5.6.7.1",
        "C46",
    ),
    prepared(
        2,
        "none-iframe",
        (IS_SENT, SCRIPT),
        _from_evil(NONE, Via.IFRAME),
        "RFC 6265bis, section 5.6.7",
        "C50",
    ),
    prepared(
        2,
        "sibling-subdomain",
        (IS_SENT,),
        LabInputs(STRICT, via=Via.FETCH_POST, initiator=WWW),
        "RFC 6265bis, sections 5.2 and 8.8.1",
        "C48",
    ),
    prepared(
        2,
        "none-without-secure",
        (STORED,),
        LabInputs("sid=31d4d96e; SameSite=None"),
        "RFC 6265bis, section 5.7",
        "C47",
    ),
    prepared(
        3,
        "lax-post-young",
        (IS_SENT, reason(SENT, Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED, Reason.SECURE_ONLY)),
        LabInputs(UNSAID, via=Via.FORM_POST, initiator=EVIL, age=60.0),
        "RFC 6265bis, section 5.6.7.2",
        "C48",
    ),
    prepared(
        3,
        "lax-post-old",
        (IS_SENT, reason(SENT, Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED, GONE)),
        LabInputs(UNSAID, via=Via.FORM_POST, initiator=EVIL, age=180.0),
        "RFC 6265bis, section 5.6.7.2",
        "C47",
    ),
    prepared(
        3,
        "explicit-lax-post",
        (
            reason(
                SENT,
                Reason.SCHEMEFUL_SAME_SITE_LAX,
                Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED,
                Reason.USER_PREFERENCES,
            ),
        ),
        LabInputs(LAX, via=Via.FORM_POST, initiator=EVIL, age=60.0),
        "RFC 6265bis, section 5.6.7.2",
        "C46",
    ),
    prepared(
        3,
        "third-party-switch",
        (
            reason(
                SENT,
                Reason.USER_PREFERENCES,
                Reason.SAME_SITE_NONE_INSECURE,
                Reason.DOMAIN_MISMATCH,
            ),
        ),
        LabInputs(NONE, via=Via.IFRAME, initiator=EVIL, third_party_cookies=False),
        "RFC 6265bis, section 7.1",
        "C24",
    ),
    prepared(
        3,
        "schemeful-strict",
        (
            reason(
                SENT,
                Reason.SCHEMEFUL_SAME_SITE_STRICT,
                Reason.SECURE_ONLY,
                Reason.DOMAIN_MISMATCH,
            ),
        ),
        LabInputs(STRICT, via=Via.LINK_GET, initiator="http://app.shop.test/"),
        "RFC 6265bis, section 5.2",
        "C47",
    ),
    prepared(
        3,
        "redirect-through-evil",
        (IS_SENT,),
        LabInputs(STRICT, via=Via.LINK_GET_302, initiator=APP, redirected_through=(EVIL + "back",)),
        "RFC 6265bis, section 5.2.1 (Chromium does not look at redirects)",
    ),
    prepared(
        3,
        "set-from-an-image",
        (
            STORED,
            reason(
                SENT,
                Reason.SCHEMEFUL_SAME_SITE_LAX,
                Reason.USER_PREFERENCES,
                Reason.INVALID_DOMAIN,
            ),
        ),
        LabInputs(LAX, set_via=Via.IMG, set_initiator=EVIL),
        "RFC 6265bis, section 5.7",
        "C50",
    ),
    prepared(
        3,
        "default-fetch",
        (
            reason(
                SENT,
                Reason.ANONYMOUS_CONTEXT,
                Reason.SCHEMEFUL_SAME_SITE_LAX,
                Reason.DOMAIN_MISMATCH,
            ),
        ),
        LabInputs(LAX, via=Via.FETCH_DEFAULT, initiator=WWW),
        "Fetch, section 2.2.5 (credentials mode)",
        "C13",
    ),
)

"""The prepared situations of the hijacking demo: an attack, and the defences it meets."""

from __future__ import annotations

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.session_hijacking.asking import (
    COOKIE,
    HEARD,
    LOGIN,
    READ,
    STOLEN,
    TRANSFERRED,
    Barrier,
    prepared,
    stopped_by,
)
from quizapp.demos.session_hijacking.inputs import Attack, Defences, HijackingInputs
from quizapp.demos.steps import Situation

_OWASP = "OWASP Session Management Cheat Sheet"
_CSRF = "OWASP Cross-Site Request Forgery Prevention Cheat Sheet"

SITUATIONS: tuple[Situation[HijackingInputs], ...] = (
    prepared(
        1,
        "http-in-the-cafe",
        (HEARD, READ),
        HijackingInputs(Attack.SNIFFING),
        f"RFC 6265, section 8.3; {_OWASP}, Transport Layer Security",
        "C20",
    ),
    prepared(
        1,
        "https-in-the-cafe",
        (HEARD, READ),
        HijackingInputs(Attack.SNIFFING, Defences(tls=True)),
        f"{_OWASP}, Transport Layer Security",
        "C20",
    ),
    prepared(
        1,
        "counted-ids",
        (READ,),
        HijackingInputs(Attack.GUESSING, Defences(tls=True, secure=True, http_only=True)),
        f"{_OWASP}, Session ID Entropy",
    ),
    prepared(
        1,
        "script-reads-the-cookie",
        (STOLEN, READ),
        HijackingInputs(Attack.XSS_READ, Defences(tls=True, secure=True, random_id=True)),
        f"{_OWASP}, HttpOnly Attribute; OWASP Cross Site Scripting Prevention Cheat Sheet",
    ),
    prepared(
        1,
        "http-only-stops-reading",
        (STOLEN,),
        HijackingInputs(Attack.XSS_READ, Defences(tls=True, secure=True, http_only=True)),
        f"{_OWASP}, HttpOnly Attribute",
        "C45",
    ),
    prepared(
        1,
        "lax-form-post",
        (COOKIE, TRANSFERRED),
        HijackingInputs(Attack.CSRF_EARLY, Defences(tls=True, secure=True, same_site=SameSite.LAX)),
        "RFC 6265bis, section 5.6.7.1",
        "C48",
    ),
    prepared(
        2,
        "http-only-script-stays",
        (STOLEN, TRANSFERRED),
        HijackingInputs(
            Attack.XSS_REQUEST,
            Defences(tls=True, secure=True, http_only=True, same_site=SameSite.STRICT),
        ),
        f"{_OWASP}, HttpOnly Attribute; RFC 6265bis, section 4.1.2.6",
        "C45",
    ),
    prepared(
        2,
        "id-kept-at-login",
        (READ,),
        HijackingInputs(
            Attack.FIXATION, Defences(tls=True, secure=True, http_only=True, random_id=True)
        ),
        "RFC 6265, section 8.4",
        "C22",
    ),
    prepared(
        2,
        "new-id-at-login",
        (READ, stopped_by(Barrier.NEW_ID, Barrier.UNKNOWN_ID, Reason.HTTP_ONLY, Barrier.NOTHING)),
        HijackingInputs(
            Attack.FIXATION,
            Defences(tls=True, secure=True, http_only=True, random_id=True, new_id=True),
        ),
        f"RFC 6265, section 8.4; {_OWASP}, Renew the Session ID After Any Privilege Level Change",
        "C22",
    ),
    prepared(
        2,
        "logout-of-the-cookie-only",
        (READ,),
        HijackingInputs(
            Attack.AFTER_LOGOUT, Defences(tls=True, secure=True, http_only=True, random_id=True)
        ),
        f"{_OWASP}, Manual Session Expiration",
        "C20",
    ),
    prepared(
        2,
        "idle-and-a-patient-thief",
        (READ,),
        HijackingInputs(Attack.POLLING, Defences(tls=True, secure=True, idle=True)),
        f"{_OWASP}, Idle Timeout",
        "C21",
    ),
    prepared(
        2,
        "form-post-after-two-minutes",
        (COOKIE, TRANSFERRED),
        HijackingInputs(Attack.CSRF_LATE, Defences(tls=True, secure=True)),
        "RFC 6265bis, section 5.6.7.2",
        "C48",
    ),
    prepared(
        3,
        "form-post-within-two-minutes",
        (COOKIE, TRANSFERRED),
        HijackingInputs(Attack.CSRF_EARLY, Defences(tls=True, secure=True)),
        f"RFC 6265bis, section 5.6.7.2; {_CSRF}",
        "C48",
    ),
    prepared(
        3,
        "absolute-and-a-patient-thief",
        (READ, stopped_by(Barrier.IDLE, Barrier.ABSOLUTE, Barrier.LOGGED_OUT, Barrier.NOTHING)),
        HijackingInputs(Attack.POLLING, Defences(tls=True, secure=True, idle=True, absolute=True)),
        f"{_OWASP}, Absolute Timeout",
        "C21",
    ),
    prepared(
        3,
        "https-with-an-old-link",
        (HEARD, READ),
        HijackingInputs(Attack.OLD_LINK, Defences(tls=True, http_only=True, random_id=True)),
        "RFC 6265bis, section 4.1.2.5; RFC 6797 (HSTS)",
        "C20",
    ),
    prepared(
        3,
        "old-link-with-secure",
        (LOGIN, HEARD),
        HijackingInputs(Attack.OLD_LINK, Defences(tls=True, secure=True, random_id=True)),
        "RFC 6265bis, section 4.1.2.5; RFC 6797 (HSTS)",
        "C20",
    ),
    prepared(
        3,
        "secure-without-tls",
        (LOGIN, HEARD),
        HijackingInputs(Attack.SNIFFING, Defences(secure=True)),
        "RFC 6265bis, section 5.7",
        "C20",
    ),
    prepared(
        3,
        "script-against-csrf-token",
        (
            TRANSFERRED,
            stopped_by(
                Barrier.CSRF_TOKEN,
                Reason.SCHEMEFUL_SAME_SITE_STRICT,
                Reason.HTTP_ONLY,
                Barrier.NOTHING,
            ),
        ),
        HijackingInputs(
            Attack.XSS_REQUEST,
            Defences(
                tls=True,
                secure=True,
                http_only=True,
                same_site=SameSite.STRICT,
                csrf_token=True,
            ),
        ),
        f"{_CSRF}, Introduction (XSS defeats CSRF mitigations)",
        "C45",
    ),
    prepared(
        3,
        "password-once-more",
        (READ, TRANSFERRED),
        HijackingInputs(Attack.NEXT_DAY, Defences(tls=True, secure=True, password_again=True)),
        "OWASP Authentication Cheat Sheet, Require Re-authentication for Sensitive Features",
        "C21",
    ),
)
"""In rising difficulty. None of them says what comes out: that is for the run to find."""

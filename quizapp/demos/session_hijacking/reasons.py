"""Why an attack failed, or nothing stopped it: the sentence, and where it is written."""

from __future__ import annotations

from quizapp.demos.browser.reasoning import why_not_sent
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.texts.saying import Saying, saying

_OWASP = "OWASP Session Management Cheat Sheet"
_SECTIONS = {
    Barrier.NOTHING: "RFC 6265 8.4",
    Barrier.CIPHERTEXT: "RFC 8446 5",
    Barrier.NO_COOKIE: "RFC 6265bis 5.8.3",
    Barrier.EMPTY_JAR: "RFC 6265bis 5.7",
    Barrier.UNKNOWN_ID: f"{_OWASP}, Session ID Entropy",
    Barrier.NEW_ID: f"{_OWASP}, Renew the Session ID After Any Privilege Level Change",
    Barrier.LOGGED_OUT: f"{_OWASP}, Manual Session Expiration",
    Barrier.IDLE: f"{_OWASP}, Idle Timeout",
    Barrier.ABSOLUTE: f"{_OWASP}, Absolute Timeout",
    Barrier.CSRF_TOKEN: "OWASP Cross-Site Request Forgery Prevention Cheat Sheet",
    Barrier.PASSWORD: "OWASP Authentication Cheat Sheet, Require Re-authentication",
    Barrier.NOT_SIGNED_IN: "RFC 6265 8.4",
}


def why(barrier: str) -> tuple[Saying, str]:
    """A sentence on what an attack failed at, and its section; of `Barrier` or `Reason`."""
    if barrier in set(Barrier):
        return saying(f"hijacking.why.{barrier}"), _SECTIONS[Barrier(barrier)]
    return why_not_sent(Reason(barrier)), SECTIONS[Reason(barrier)]

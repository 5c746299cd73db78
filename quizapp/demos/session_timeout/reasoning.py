"""Why a cookie came or not, and why a server lets somebody in or not: sentence and section."""

from __future__ import annotations

from quizapp.demos.browser import reasoning
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser_jar import Remark
from quizapp.demos.session_timeout.durations import clock, length
from quizapp.demos.session_timeout.limits import Ending, Limits, ServerSession
from quizapp.demos.session_timeout.session_store import Ended
from quizapp.demos.session_timeout.timeline import Loss
from quizapp.texts.saying import Saying, saying

SERVLET = "Jakarta Servlet 6.0, section 7.5"
OWASP = "OWASP Session Management Cheat Sheet, Session Expiration"
SWEEPING = "Apache Tomcat 10.1, Manager Component, processExpiresFrequency"
SENDING, STORING = "RFC 6265bis 5.8.3", "RFC 6265bis 5.7"

Why = tuple[Saying, str]
"""A sentence and the section that says so."""

_LOST_IN = {Loss.CLOSED: "RFC 6265bis 4.1.2.2", Loss.DELETED: "RFC 6265bis 4.1.2.2"}
_ENDED_IN = {Ending.IDLE: SERVLET, Ending.ABSOLUTE: OWASP, Ending.INVALIDATED: OWASP}


def why_sent() -> Why:
    """What lets the cookie go with a request."""
    return saying("session_timeout.why.sent"), SENDING


def why_not_sent(loss: Loss | None, held_back: Reason | None = None) -> Why:
    """Why the browser has nothing to send, or what keeps what it has from going."""
    if held_back is not None:
        return reasoning.why_not_sent(held_back), SENDING
    if loss is None:
        return saying("session_timeout.why.no_login"), SENDING
    return saying(f"session_timeout.loss.{loss}"), _LOST_IN.get(loss, STORING)


def why_let_in(before: ServerSession, limits: Limits, now: float) -> Why:
    """How far from both limits a request came."""
    idle, age = length(now - before.last), length(now - before.created)
    if limits.absolute <= 0:
        return saying("session_timeout.why.let_in", idle=idle, limit=_limit(limits.idle)), SERVLET
    absolute, limit = length(limits.absolute), _limit(limits.idle)
    words = saying(
        "session_timeout.why.let_in_both", idle=idle, limit=limit, age=age, absolute=absolute
    )
    return words, f"{SERVLET}; {OWASP}"


def why_over(ended: Ended | None, origin: float) -> Why:
    """Why a server does not know an id, or no longer."""
    if ended is None:
        return saying("session_timeout.why.unknown_id"), SERVLET
    when = clock(ended.at - origin)
    return saying(f"session_timeout.over.{ended.why}", when=when), _ENDED_IN[ended.why]


def about(remark: Remark) -> Why:
    """What the browser passed over or changed in a Set-Cookie line."""
    return reasoning.about(remark), reasoning.remarked_in(remark)


def _limit(seconds: int) -> Saying:
    return length(seconds) if seconds > 0 else saying("session_timeout.length.never")

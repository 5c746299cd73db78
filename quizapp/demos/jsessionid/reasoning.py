"""Why it came out so, in words, with the section that says it."""

from __future__ import annotations

from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.jsessionid.http_session import Fate
from quizapp.demos.jsessionid.requested_id import path_parameters
from quizapp.demos.jsessionid.visitors import BROWSER, Visit
from quizapp.texts.saying import Saying, saying

LAZY = "Jakarta Servlet 6.0, section 7.2"
COOKIES = "Jakarta Servlet 6.0, section 7.1.1"
REWRITING = "Jakarta Servlet 6.0, section 7.1.3"
SCOPE = "Jakarta Servlet 6.0, section 7.3"
TIMEOUTS = "Jakarta Servlet 6.0, section 7.5"
_FATE_SOURCES = {
    Fate.NEVER: "OWASP Session Management Cheat Sheet: Strict Session Management",
    Fate.ELSEWHERE: SCOPE,
    Fate.EXPIRED: TIMEOUTS,
    Fate.CHANGED: "Jakarta Servlet 6.0, HttpServletRequest.changeSessionId()",
    Fate.INVALIDATED: "Jakarta Servlet 6.0, HttpSession.invalidate()",
    Fate.LOST: "Tomcat 10.1, Manager component",
}
_SHOWN = 8


def short(session_id: str) -> str:
    """The beginning of an id, which is enough to tell ids apart."""
    return session_id if len(session_id) <= _SHOWN else f"{session_id[:_SHOWN]}…"


def fate_why(fate: Fate) -> Saying:
    """Why an id leads nowhere."""
    return saying(f"jsessionid.fate.{fate.value}")


def fate_source(fate: Fate) -> str:
    """Where that is written."""
    return _FATE_SOURCES[fate]


def is_rewritten(visit: Visit) -> bool:
    """Whether a link on the page carries an id."""
    return any(path_parameters(link) for link in visit.page.links.values())


def why_no_cookie(visit: Visit) -> tuple[Saying | None, str]:
    """Why a request of the browser carries no cookie; nothing where it does."""
    if visit.client != BROWSER or (visit.sent is not None and visit.sent.header):
        return None, ""
    if visit.sent is None:
        if path_parameters(visit.target):
            return saying("jsessionid.why.link"), REWRITING
        return saying("jsessionid.why.switched_off"), COOKIES
    if not visit.sent.decisions:
        return saying("jsessionid.why.empty_jar"), COOKIES
    # One host and one scheme: only the path can keep these cookies back.
    paths = ", ".join(decision.cookie.path for decision in visit.sent.decisions)
    return saying("jsessionid.why.other_path", paths=paths), SECTIONS[Reason.NOT_ON_PATH]

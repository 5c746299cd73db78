"""What one run came to, read off the last request, its response, and both tables."""

from __future__ import annotations

from quizapp.demos.jsessionid.asking import COUNTS, NONE
from quizapp.demos.jsessionid.container import Entry, Event
from quizapp.demos.jsessionid.http_session import Fate
from quizapp.demos.jsessionid.life_view import LifeView
from quizapp.demos.jsessionid.reasoning import (
    COOKIES,
    LAZY,
    REWRITING,
    SCOPE,
    TIMEOUTS,
    fate_source,
    fate_why,
    is_rewritten,
    why_no_cookie,
)
from quizapp.demos.jsessionid.visitors import Visit
from quizapp.demos.jsessionid.web_applications import STATIC
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import Saying, saying

_DEFENCES = "Tomcat 10.1, Context: useHttpOnly; Cookie Processor: sameSiteCookies"
_SET = {Event.CREATED: "getSession()", Event.CHANGED: "changeSessionId()"}
"""What makes the container send an id."""


def findings(visits: tuple[Visit, ...], view: LifeView) -> tuple[Finding, ...]:
    """One finding for everything that can be asked; ``visits`` has at least one."""
    last = visits[-1]
    return (
        _set_cookie(last),
        _sent(last),
        _known(last),
        _same_id(last),
        _kept(last, "cart"),
        _kept(last, "user"),
        _rewritten(last),
        _sessions(last, view),
        _attributes(visits),
        _name(visits),
    )


def _set_cookie(last: Visit) -> Finding:
    if last.set_cookie:
        made = next(entry.event for entry in reversed(last.entries) if entry.event in _SET)
        why = saying(f"jsessionid.made.{made.name.lower()}")
        return Finding("set-cookie", YES, _SET[made], why, LAZY)
    why = saying("jsessionid.why.static" if _is_static(last) else "jsessionid.found.set_before")
    return Finding("set-cookie", NO, "", why, LAZY)


def _sent(last: Visit) -> Finding:
    if last.exchange.received("Cookie"):
        return Finding("sent", YES, "", saying("jsessionid.found.sent"), COOKIES)
    why, source = why_no_cookie(last)
    return Finding("sent", NO, "", why or saying("jsessionid.why.empty_jar"), source)


def _known(last: Visit) -> Finding:
    entry = _looked_up(last)
    found = last.page.found is not None if last.page.facts else entry.event is Event.FOUND
    if found:
        return Finding("known", YES, "", saying("jsessionid.found.known"), TIMEOUTS)
    return Finding("known", NO, "getSession(false) == null", *_why_unknown(entry))


def _looked_up(last: Visit) -> Entry:
    """What came of the id in the request; always the first thing that is done with one."""
    return last.entries[0]


def _why_unknown(entry: Entry) -> tuple[Saying, str]:
    fate = entry.fate
    if fate is None:
        return saying("jsessionid.found.no_id"), COOKIES
    return fate_why(fate), fate_source(fate)


def _same_id(last: Visit) -> Finding:
    came, session = _looked_up(last).id, last.page.session
    if came and came == session:
        return Finding("same-id", YES, "", saying("jsessionid.found.same_id"), TIMEOUTS)
    if _looked_up(last).event is Event.FOUND:
        why = saying("jsessionid.event_why.changed")
        return Finding("same-id", NO, "changeSessionId()", why, fate_source(Fate.CHANGED))
    return Finding("same-id", NO, "getSession()", *_why_unknown(_looked_up(last)))


def _kept(last: Visit, name: str) -> Finding:
    if name in last.page.facts:
        renamed = any(entry.event is Event.CHANGED for entry in last.entries)
        why = saying("jsessionid.event_why.changed" if renamed else "jsessionid.found.kept")
        return Finding(name, YES, "", why, fate_source(Fate.CHANGED) if renamed else LAZY)
    return Finding(name, NO, "", *_why_unknown(_looked_up(last)))


def _rewritten(last: Visit) -> Finding:
    if is_rewritten(last):
        return Finding(
            "rewritten", YES, "encodeURL()", saying("jsessionid.why.rewritten"), REWRITING
        )
    key = "jsessionid.why.static_links" if _is_static(last) else "jsessionid.found.clean_links"
    return Finding("rewritten", NO, "", saying(key), REWRITING)


def _sessions(last: Visit, view: LifeView) -> Finding:
    count = len(view.sessions)
    if count == 0:
        key, source = (
            ("jsessionid.why.static" if _is_static(last) else "jsessionid.found.none"),
            LAZY,
        )
    elif len({row.context for row in view.sessions}) > 1:
        key, source = "jsessionid.found.per_context", SCOPE
    elif sum(row.is_browsers for row in view.sessions) < count:
        key, source = "jsessionid.found.left_over", TIMEOUTS
    else:
        key, source = "jsessionid.found.one", LAZY
    choice = COUNTS[count] if count < len(COUNTS) else str(count)
    return Finding("sessions", choice, "", saying(key), source)


def _attributes(visits: tuple[Visit, ...]) -> Finding:
    line = _last_line(visits)
    if not line:
        return Finding("attributes", NONE, "", saying("jsessionid.why.static"), LAZY)
    names = [one.strip().partition("=")[0] for one in line.split(";")[1:]]
    secure = "jsessionid.found.secure" if "Secure" in names else "jsessionid.found.not_secure"
    return Finding("attributes", ", ".join(names), "", saying(secure), _DEFENCES)


def _name(visits: tuple[Visit, ...]) -> Finding:
    name = _last_line(visits).partition("=")[0]
    source = "Jakarta Servlet 6.0, section 7.1.1; Tomcat 10.1, Context: sessionCookieName"
    return Finding("name", name or NONE, "", saying("jsessionid.found.name"), source)


def _last_line(visits: tuple[Visit, ...]) -> str:
    return next((one.set_cookie for one in reversed(visits) if one.set_cookie), "")


def _is_static(visit: Visit) -> bool:
    return visit.path.endswith(STATIC)

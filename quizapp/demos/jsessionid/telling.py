"""Puts what the browser, curl and the container did into steps, with the bytes on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizapp.demos.browser_jar import BrowserJar
from quizapp.demos.durations import duration
from quizapp.demos.jsessionid import web_applications
from quizapp.demos.jsessionid.container import Entry, Event, ServletContainer
from quizapp.demos.jsessionid.http_session import Fate, HttpSession
from quizapp.demos.jsessionid.life_view import LifeView, SeenStep, table_lines
from quizapp.demos.jsessionid.reasoning import (
    REWRITING,
    fate_source,
    fate_why,
    is_rewritten,
    short,
    why_no_cookie,
)
from quizapp.demos.jsessionid.servlet_request import ServletRequest
from quizapp.demos.jsessionid.visitors import BROWSER, CURL, Browser, Visit, curl
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.wire import request_wire, response_wire
from quizapp.texts.saying import Saying, saying

CONTAINER = "container"
"""The lane of the server."""
TOMCATS_HEAD = 8192  # octets of request line and header that Tomcat takes by default

See = Callable[[tuple[HttpSession, ...]], LifeView]
"""What there is to see while the container has these sessions."""

_CODE: dict[Event, Callable[..., object]] = {
    Event.NO_ID: ServletContainer.came_without_id,
    Event.FOUND: ServletContainer.find,
    Event.UNKNOWN: ServletContainer.find,
    Event.CREATED: ServletRequest.get_session,
    Event.CHANGED: ServletContainer.change_id,
    Event.ATTRIBUTE: ServletContainer.set_attribute,
    Event.INVALIDATED: ServletContainer.invalidate,
    Event.SWEPT: ServletContainer.sweep,
}
_SOURCE = {
    Event.FOUND: "Jakarta Servlet 6.0, section 7.6",
    Event.CREATED: "Jakarta Servlet 6.0, section 7.2",
    Event.CHANGED: "Jakarta Servlet 6.0, HttpServletRequest.changeSessionId()",
    Event.INVALIDATED: "Jakarta Servlet 6.0, HttpSession.invalidate()",
    Event.SWEPT: "Tomcat 10.1, Manager: processExpiresFrequency",
}


def visited(visit: Visit, before: LifeView, see: See, after: LifeView) -> tuple[SeenStep, ...]:
    """A request, what the container did, its response, and what the browser kept of it.

    ``see`` has the browser's table as it was, for no response has arrived there yet.
    """
    return (
        _requested(visit, before),
        *(told(entry, see) for entry in visit.entries),
        _answered(visit, after),
        *_kept(visit, after),
    )


def _requested(visit: Visit, view: LifeView) -> SeenStep:
    what = saying("jsessionid.step.request", method=visit.exchange.method, target=visit.target)
    by_curl = visit.client == CURL
    why, source = _unread(visit) if by_curl else why_no_cookie(visit)
    code = curl if by_curl else Browser.open
    wire = request_wire(visit.exchange)
    return SeenStep(visit.client, CONTAINER, what, wire, why, source, code=code, view=view)


def _unread(visit: Visit) -> tuple[Saying | None, str]:
    """Why an id that was sent does not arrive; nothing where it does."""
    if visit.entries[0].event is Event.NO_ID:
        return saying("jsessionid.why.unreadable"), "RFC 6265, section 4.1.1"
    return _oversize(visit)


def _oversize(visit: Visit) -> tuple[Saying | None, str]:
    """Tomcat 10.1.60 answers such a head with 400 and never looks for a session (measured)."""
    if len(visit.exchange.request_head.encode()) <= TOMCATS_HEAD:
        return None, ""
    why = saying("jsessionid.why.oversize", limit=TOMCATS_HEAD)
    return why, "Tomcat 10.1, HTTP Connector: maxHttpHeaderSize"


def told(entry: Entry, see: See) -> SeenStep:
    """One event in the container, with its table of sessions after it."""
    view = see(entry.sessions)
    why, source = _reason(entry)
    return SeenStep(
        CONTAINER,
        CONTAINER,
        saying(
            f"jsessionid.event.{entry.event.name.lower()}",
            id=short(entry.id),
            detail=short(entry.detail) if entry.event is Event.CHANGED else entry.detail,
        ),
        "\n".join(table_lines(view.sessions)) if view.sessions else "",
        why,
        source,
        refused=entry.event is Event.UNKNOWN,
        code=_CODE[entry.event],
        view=view,
    )


def _reason(entry: Entry) -> tuple[Saying | None, str]:
    if entry.fate is not None:
        return fate_why(entry.fate), fate_source(entry.fate)
    if entry.event in (Event.NO_ID, Event.ATTRIBUTE):
        return None, ""
    return saying(f"jsessionid.event_why.{entry.event.name.lower()}"), _SOURCE[entry.event]


def _answered(visit: Visit, view: LifeView) -> SeenStep:
    what = saying("jsessionid.step.response", status=visit.exchange.status)
    why, source = None, ""
    if visit.set_cookie:
        what = saying("jsessionid.step.response_sets", line=_shortened(visit.set_cookie))
    elif visit.path.endswith(web_applications.STATIC):
        why, source = saying("jsessionid.why.static"), "Jakarta Servlet 6.0, section 7.2"
    if is_rewritten(visit):
        why, source = saying("jsessionid.why.rewritten"), REWRITING
    wire = response_wire(visit.exchange)
    page = visit.path.removeprefix(web_applications.context_of(visit.path))
    code = web_applications.SERVLETS.get(page, web_applications.static_page)
    return SeenStep(CONTAINER, visit.client, what, wire, why, source, code=code, view=view)


def _shortened(line: str) -> str:
    """A Set-Cookie line with the beginning of the id; all of it is on the wire."""
    name, equals, rest = line.partition("=")
    session_id, semicolon, attributes = rest.partition(";")
    return f"{name}{equals}{short(session_id)}{semicolon}{attributes}"


def _kept(visit: Visit, view: LifeView) -> Iterator[SeenStep]:
    """What the browser does with a Set-Cookie line; curl does nothing with it."""
    if visit.client != BROWSER or not visit.set_cookie:
        return
    if visit.stored is None:
        ignored = saying("jsessionid.step.ignored")
        yield _alone(BROWSER, ignored, view, Browser.store, refused=True)
    else:
        key = "replaced" if visit.stored.replaced else "stored"
        why = saying("jsessionid.why.session_cookie")
        yield SeenStep(
            BROWSER,
            BROWSER,
            saying(f"jsessionid.step.{key}"),
            visit.set_cookie,
            why,
            "RFC 6265bis 5.7",
            code=BrowserJar.store,
            view=view,
        )


def waited(seconds: float, view: LifeView) -> SeenStep:
    """Time passed."""
    what = saying("jsessionid.step.waited", time=duration(seconds))
    return _alone(CONTAINER, what, view, PassingTime.passes)


def switched(takes_cookies: bool, view: LifeView) -> SeenStep:
    """The browser's switch for cookies."""
    key = "cookies_on" if takes_cookies else "cookies_off"
    return _alone(BROWSER, saying(f"jsessionid.step.{key}"), view, Browser.switch_cookies)


def closed(view: LifeView) -> SeenStep:
    """The browser was closed and started anew, and nobody told the container."""
    why, source = saying("jsessionid.why.closed"), "Jakarta Servlet 6.0, section 7.5"
    return SeenStep(
        BROWSER,
        BROWSER,
        saying("jsessionid.step.closed"),
        why=why,
        source=source,
        code=BrowserJar.restart,
        view=view,
    )


def stopped(lost: int, view: LifeView) -> SeenStep:
    """The container and its memory are gone."""
    return SeenStep(
        CONTAINER,
        CONTAINER,
        saying("jsessionid.step.stopped", count=lost),
        why=saying("jsessionid.fate.lost"),
        source=fate_source(Fate.LOST),
        code=ServletContainer.stop,
        view=view,
    )


def started(view: LifeView) -> SeenStep:
    """A new container listens."""
    what = saying("jsessionid.step.started")
    return _alone(CONTAINER, what, view, ServletContainer.__init__)


def allowed(max_inactive: int, view: LifeView) -> SeenStep:
    """Another idle timeout for sessions to come."""
    key = "allowed" if max_inactive > 0 else "allowed_for_ever"
    what = saying(f"jsessionid.step.{key}", seconds=max_inactive)
    return _alone(CONTAINER, what, view, ServletContainer.allow)


def _alone(
    lane: str,
    what: Saying,
    view: LifeView,
    code: Callable[..., object],
    *,
    refused: bool = False,
) -> SeenStep:
    return SeenStep(lane, lane, what, refused=refused, code=code, view=view)

"""What one course of events brought out, read off its last requests and the server's memory."""

from __future__ import annotations

from quizapp.demos.session_timeout.asking import NO_COOKIE, RECOGNISED
from quizapp.demos.session_timeout.course import Course
from quizapp.demos.session_timeout.durations import clock
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.session_timeout.reasoning import (
    OWASP,
    SERVLET,
    SWEEPING,
    Why,
    why_not_sent,
    why_over,
    why_sent,
)
from quizapp.demos.session_timeout.user_browser import Visit
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import saying


def findings(course: Course) -> tuple[Finding, ...]:
    """One finding for everything that can be asked."""
    visit, why = course.answers[-1]
    session_id = _first_session(course)
    sent = why_sent() if visit.received else why_not_sent(visit.loss, visit.held_back)
    reason = _reason(course, visit)
    return (
        _finding("sent", bool(visit.received), visit.held_back or "", sent),
        _finding("logged_in", visit.let_in, "" if visit.let_in else reason, why),
        Finding("reason", reason, "", *why),
        _finding("valid", *_valid(course, session_id)),
        _finding("stored", *_stored(course, session_id)),
        _finding("thief", *_thief(course)),
    )


def _first_session(course: Course) -> str:
    """The id of the session that the login made."""
    every = [ended.one for ended in course.store.gone()]
    return min((*every, *course.store.held()), key=lambda one: one.created).id


def _finding(ask: str, holds: bool, reason: str, why: Why) -> Finding:
    return Finding(ask, YES if holds else NO, reason, *why)


def _reason(course: Course, visit: Visit) -> str:
    if visit.let_in:
        return RECOGNISED
    if not visit.received:
        return NO_COOKIE
    ended = course.store.ending(visit.carried)
    return ended.why if ended else Ending.INVALIDATED


def _valid(course: Course, session_id: str) -> tuple[bool, str, Why]:
    ended = course.store.ending(session_id)
    if ended is not None:
        return False, ended.why, why_over(ended, course.origin)
    one = course.store.session(session_id)
    last = clock(one.last - course.origin) if one else "-"
    return True, "", (saying("session_timeout.why.valid", last=last), SERVLET)


def _stored(course: Course, session_id: str) -> tuple[bool, str, Why]:
    ended = course.store.ending(session_id)
    if ended is None:
        return True, "", (saying("session_timeout.why.held"), SERVLET)
    if ended.freed is None:
        return True, ended.why, (saying("session_timeout.why.garbage"), SWEEPING)
    if ended.why is Ending.INVALIDATED:
        return False, ended.why, (saying("session_timeout.why.dropped"), OWASP)
    when = clock(ended.freed - course.origin)
    return False, ended.why, (saying("session_timeout.why.freed", when=when), SWEEPING)


def _thief(course: Course) -> tuple[bool, str, Why]:
    thief = course.thief
    if thief is None or thief.last is None:
        return False, "", (saying("session_timeout.why.no_thief"), "")
    if thief.last.status == 200:
        return True, "", (saying("session_timeout.why.thief_in"), OWASP)
    ended = course.store.ending(thief.id)
    return False, ended.why if ended else "", why_over(ended, course.origin)

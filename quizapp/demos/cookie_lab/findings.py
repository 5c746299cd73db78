"""What one run of the cookie lab brought out: stored, sent, read by a script, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.demos.browser.reasoning import (
    SCRIPT_SECTION,
    STORED_SECTION,
    about,
    why_not_sent,
    why_not_stored,
    why_sent,
)
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.browser_jar import RemarkKind, Sent, Stored
from quizapp.demos.cookie_lab.asking import GONE, NOTHING, SENT
from quizapp.demos.cookie_lab.browser_window import Visit
from quizapp.demos.cookie_lab.hosts import echoed
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import Saying, saying


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, before it is put into words."""

    stored: Stored
    lost: Saying | None
    """Why the cookie, though stored, was gone when the request went out; None if it was there."""
    last: Visit
    """The request that all is about, or the one on the way to it that was never made."""
    script: Sent | None
    """What document.cookie read; None if its page was never opened."""

    @property
    def received(self) -> str | None:
        """The Cookie header that the server says it received."""
        exchange = self.last.exchange
        return None if exchange is None else echoed(exchange.response_body)


@dataclass(frozen=True, slots=True)
class _Why:
    reason: str
    why: Saying
    source: str


_ONLY_THE_PAIR = _Why("", saying("cookie_lab.only_the_pair"), "RFC 6265, section 4.2.2")


def findings(outcome: Outcome) -> tuple[Finding, ...]:
    """One finding for everything that the lab can ask."""
    sent, stored = outcome.received is not None, outcome.stored.cookie is not None
    why = _why_sent(outcome) if sent else _why_not_sent(outcome)
    reason = SENT if sent else why.reason or GONE
    read = outcome.script is not None and outcome.script.header != ""
    return (
        _finding("stored", YES if stored else NO, _why_stored(outcome.stored)),
        _finding("sent", YES if sent else NO, why),
        _finding("js", YES if read else NO, _why_read(outcome)),
        _finding("reason", reason, why),
        _finding("header", outcome.received or NOTHING, _why_header(outcome) if sent else why),
    )


def _finding(ask: str, choice: str, why: _Why) -> Finding:
    return Finding(ask, choice, why.reason, why.why, why.source)


def _why_stored(stored: Stored) -> _Why:
    if stored.reasons:
        reason = stored.reasons[0]
        return _Why(reason, why_not_stored(reason), SECTIONS[reason])
    if stored.cookie is None:
        expired = RemarkKind.ALREADY_EXPIRED
        remark = next(one for one in stored.remarks if one.kind is expired)
        return _Why("", about(remark), STORED_SECTION)
    return _Why("", saying("cookie_reasons.stored"), STORED_SECTION)


def _why_sent(outcome: Outcome) -> _Why:
    sent = outcome.last.sent
    why, source = why_sent(sent.cookies[0], outcome.last.request, sent.url)
    return _Why("", why, source)


def _why_header(outcome: Outcome) -> _Why:
    """Why the header says what it says; where the cookie was refused, an earlier one is in it."""
    return _why_stored(outcome.stored) if outcome.stored.reasons else _ONLY_THE_PAIR


def _why_not_sent(outcome: Outcome) -> _Why:
    if not outcome.last.sent.arrives:
        return _stays(Reason.MIXED_CONTENT)
    decisions = outcome.last.sent.decisions
    if not decisions:
        return _why_absent(outcome)
    reasons = decisions[0].reasons
    return _stays(reasons[0]) if reasons else _Why("", saying("cookie_lab.not_received"), "")


def _why_read(outcome: Outcome) -> _Why:
    if outcome.script is None:
        return _stays(Reason.MIXED_CONTENT)
    if outcome.script.header:
        return _Why("", saying("cookie_reasons.read"), SCRIPT_SECTION)
    decisions = outcome.script.decisions
    return _stays(decisions[0].reasons[0]) if decisions else _why_absent(outcome)


def _why_absent(outcome: Outcome) -> _Why:
    """Why there was no cookie to decide on."""
    if outcome.lost is not None:
        return _Why("", outcome.lost, STORED_SECTION)
    first = _why_stored(outcome.stored)
    return _Why(first.reason, saying("cookie_lab.never_stored", why=first.why), first.source)


def _stays(reason: Reason) -> _Why:
    return _Why(reason, why_not_sent(reason), SECTIONS[reason])

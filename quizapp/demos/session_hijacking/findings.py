"""What one run of the hijacking demo brought out, for everything that it can ask."""

from __future__ import annotations

from quizapp.demos.browser.reasoning import why_not_stored
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.loot import Loot
from quizapp.demos.session_hijacking.reasons import why
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import saying


def findings(loot: Loot, signed_in: bool, refusal: str) -> tuple[Finding, ...]:
    """One finding for each ask; ``refusal`` is why the browser did not store the cookie."""
    return (
        _login(signed_in, refusal),
        _finding("heard", loot.is_id_heard, loot, "heard", "RFC 6265 8.3"),
        _finding("stolen", bool(loot.id), loot, "stolen", "RFC 6265 8.4"),
        _finding("cookie", loot.cookie_sent, loot, "cookie", "RFC 6265bis 5.6.7.2"),
        _finding("read", loot.read, loot, "read", "RFC 6265 8.4"),
        _finding("transferred", loot.transferred, loot, "transferred", "RFC 6265 8.2"),
        _barrier(loot),
    )


def _login(signed_in: bool, refusal: str) -> Finding:
    if signed_in or not refusal:
        choice = YES if signed_in else NO
        key = "logged_in" if signed_in else "empty_jar"
        return Finding("login", choice, "", saying(f"hijacking.why.{key}"), "RFC 6265bis 5.8.3")
    reason = Reason(refusal)
    return Finding("login", NO, reason, why_not_stored(reason), SECTIONS[reason])


def _finding(ask: str, happened: bool, loot: Loot, key: str, source: str) -> Finding:
    """Yes with its own reason; no with what the attack failed at."""
    if happened:
        return Finding(ask, YES, "", saying(f"hijacking.why.{key}"), source)
    if loot.barrier == Barrier.NOTHING:
        return Finding(ask, NO, "", saying("hijacking.why.not_needed"), source)
    reason, section = why(loot.barrier)
    return Finding(ask, NO, loot.barrier, reason, section)


def _barrier(loot: Loot) -> Finding:
    reason, section = why(loot.barrier)
    return Finding("barrier", loot.barrier, "", reason, section)

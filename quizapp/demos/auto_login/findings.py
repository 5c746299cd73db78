"""What a run of auto-login brought out: who got in, who did not, and whether anybody noticed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from quizapp.demos.auto_login.accounts import JUNO, MINA
from quizapp.demos.auto_login.asking import Opened
from quizapp.demos.auto_login.happened import Done, Seen, seen_by
from quizapp.demos.auto_login.inputs import NAIVE, Act, Way
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.places import ATTACKER, BROWSER, JUNOS, PHONE
from quizapp.demos.auto_login.reasoning import (
    MAX_AGE,
    NO_CLEARTEXT,
    ROTATION,
    why,
    written_in,
)
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import saying

_NAMED = frozenset(
    {
        Outcome.ROTATED,
        Outcome.GRACE,
        Outcome.THEFT,
        Outcome.EXPIRED,
        Outcome.UNKNOWN,
        Outcome.MALFORMED,
    }
)
"""What has a name that is worth showing beside its reason."""
_VISITS = (Act.VISIT, Act.TWO_TABS, Act.LOST_VISIT)

DoneSoFar = tuple[Done, ...]


def findings(done: DoneSoFar, cookies: dict[Way, str]) -> tuple[Finding, ...]:
    """One finding for everything that was to be seen; ``cookies`` are the names by way."""
    found = [
        _got_in("mina", _visits(done), MINA),
        _got_in("attacker", seen_by(done, ATTACKER), MINA),
        _got_in("phone", seen_by(done, PHONE), MINA),
        _got_in("juno", seen_by(done, JUNOS), JUNO),
        _alarm(done),
        _sent(done, cookies),
        _changed(done, cookies),
        _in_dump(done),
        _outcome(done),
        _opened(done),
    ]
    return tuple(finding for finding in found if finding is not None)


def _visits(done: DoneSoFar) -> Iterator[Seen]:
    """Mina's visits without a password."""
    return seen_by(tuple(one for one in done if one.deed.act in _VISITS), BROWSER)


def _last(seen: Iterable[Seen]) -> Seen | None:
    return next(iter(reversed(tuple(seen))), None)


def _yes(yes: bool) -> str:
    return YES if yes else NO


def _by_event(ask: str, choice: str, seen: Seen) -> Finding:
    """Explained by what the server wrote down in the end."""
    return _explained(ask, choice, seen.way, seen.event.outcome)


def _explained(ask: str, choice: str, way: Way, outcome: Outcome) -> Finding:
    reason = outcome if outcome in _NAMED else ""
    return Finding(ask, choice, reason, why(way, outcome), written_in(way, outcome))


def _got_in(ask: str, visits: Iterable[Seen], as_whom: str) -> Finding | None:
    last = _last(visits)
    return None if last is None else _by_event(ask, _yes(last.user == as_whom), last)


def _alarm(done: DoneSoFar) -> Finding:
    """Whether a server believes that a token was stolen."""
    every = [seen for one in done for seen in one.seen]
    alarms = [seen.way for seen in every for event in seen.events if event.outcome is Outcome.THEFT]
    if alarms:
        return _explained("alarm", YES, alarms[0], Outcome.THEFT)
    last = _last(every)
    if last is not None and last.way is Way.REMEMBER:
        if last.event.outcome in (Outcome.GRACE, Outcome.UNKNOWN):
            return _by_event("alarm", NO, last)
        return Finding("alarm", NO, "", saying("auto_login.no_alarm"), ROTATION)
    naive = saying("auto_login.no_alarm_naive")
    return Finding("alarm", NO, "", naive, "OWASP Session Management CS")


def _sent(done: DoneSoFar, cookies: dict[Way, str]) -> Finding | None:
    """Whether Mina's browser still had the long-lived cookie for its last request."""
    last = _last(seen_by(done, BROWSER))
    if last is None:
        return None
    was_sent = last.sent(cookies[last.way]) is not None
    reason = saying("auto_login.sent" if was_sent else "auto_login.not_sent")
    return Finding("sent", _yes(was_sent), "", reason, MAX_AGE)


def _changed(done: DoneSoFar, cookies: dict[Way, str]) -> Finding | None:
    """Whether Mina's last visit brought another value."""
    last = _last(_visits(done))
    if last is None:
        return None
    before = last.sent(cookies[last.way])
    return _by_event("changed", _yes(last.kept not in ("", before)), last)


def _in_dump(done: DoneSoFar) -> Finding | None:
    dumps = [dumped for one in done for dumped in one.dumped]
    if not dumps:
        return None
    holds = any(dumped.holds_secret for dumped in dumps)
    reason = saying(f"auto_login.dump.{'holds' if holds else 'lacks'}")
    return Finding("in_dump", _yes(holds), "", reason, NO_CLEARTEXT)


def _outcome(done: DoneSoFar) -> Finding | None:
    """What came of the last remember-me cookie that the attacker sent."""
    sent = (one for one in seen_by(done, ATTACKER) if one.event.outcome in _NAMED)
    last = _last(sent)
    return None if last is None else _by_event("outcome", last.event.outcome, last)


def _opened(done: DoneSoFar) -> Finding | None:
    """By which of several ways the attacker got in at last."""
    attacks = {seen.way: seen for seen in seen_by(done, ATTACKER)}
    if len(attacks) < len(Way):
        return None
    ways = {way for way, seen in attacks.items() if seen.user == MINA}
    rules: dict[Opened, Callable[[set[Way]], bool]] = {
        Opened.NONE: lambda found: not found,
        Opened.LONG_SESSION: lambda found: found == {Way.LONG_SESSION},
        Opened.NAIVE: lambda found: found == set(NAIVE),
        Opened.ALL: lambda found: found == set(Way),
    }
    choice = next((name for name, fits in rules.items() if fits(ways)), Opened.OTHER)
    return Finding("opened", choice, "", saying("auto_login.opened"), NO_CLEARTEXT)

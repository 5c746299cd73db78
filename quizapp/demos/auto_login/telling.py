"""Puts what people and servers did into steps, with the bytes that were on the wire."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.demos.auto_login.devices import Device
from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.event_words import person, told
from quizapp.demos.auto_login.happened import Done, Dumped, Seen
from quizapp.demos.auto_login.inputs import MINUTE, NAIVE, Act, Way
from quizapp.demos.auto_login.outcomes import REFUSALS
from quizapp.demos.auto_login.places import ATTACKER, BROWSER, HOSTS, NAIVE_SITES
from quizapp.demos.auto_login.reasoning import (
    MAX_AGE,
    NO_CLEARTEXT,
    Code,
    decided_by,
    why,
    written_in,
)
from quizapp.demos.auto_login.shop import response_of
from quizapp.demos.auto_login.stolen_dump import dump_of
from quizapp.demos.browser_jar import BrowserJar
from quizapp.demos.durations import duration
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.steps import Step
from quizapp.demos.wire import request_wire, response_wire
from quizapp.texts.saying import Saying, saying

_HASH = 16
"""Hexadecimal digits of a hash that are shown."""


def steps_of(done: Done, cookies: dict[Way, str]) -> tuple[Step, ...]:
    """What one deed came to; ``cookies`` are the long-lived cookies of the sites that there are.

    Beside several sites a naive one is told in one step.
    """
    return tuple(_steps(done, cookies))


def _steps(done: Done, cookies: dict[Way, str]) -> Iterator[Step]:
    deed = done.deed
    if deed.after not in (0, MINUTE):
        waits = saying("auto_login.step.waits", time=duration(deed.after))
        yield Step(BROWSER, BROWSER, waits, code=PassingTime.passes)
    if deed.act is Act.RESTART:
        yield _restarted()
    if done.copied:
        yield _copied(done, cookies)
    brief = NAIVE if len(cookies) > 1 else ()
    for dumped in done.dumped:
        yield _dumped(dumped, brief=dumped.way in brief)
    for seen in done.seen:
        if seen.way in brief:
            yield _in_short(seen)
    at_length = [seen for seen in done.seen if seen.way not in brief]
    if deed.act is Act.TWO_TABS:
        yield from _both_tabs(at_length)
    else:
        yield from _in_turn(at_length, made_up=deed.act is Act.FORGE)


def _restarted() -> Step:
    what, reason = saying("auto_login.step.restarted"), saying("auto_login.why.restarted")
    return Step(BROWSER, BROWSER, what, "", reason, MAX_AGE, code=BrowserJar.restart)


def _copied(done: Done, cookies: dict[Way, str]) -> Step:
    lines = (f"{HOSTS[way]}: {cookies[way]}={value}" for way, value in done.copied)
    return Step(
        ATTACKER,
        ATTACKER,
        saying("auto_login.step.copied"),
        "\n".join(lines),
        saying("auto_login.why.copied"),
        "RFC 6265 8.5",
        code=Device.kept,
    )


def _dumped(dumped: Dumped, *, brief: bool) -> Step:
    rows = [line for line in dumped.text.splitlines() if line.startswith("INSERT")]
    secret = "holds" if dumped.holds_secret else "lacks"
    return Step(
        NAIVE_SITES if brief else HOSTS[dumped.way],
        ATTACKER,
        saying("auto_login.step.dumped", host=HOSTS[dumped.way]),
        "\n".join(rows),
        saying(f"auto_login.dump.{secret}"),
        NO_CLEARTEXT,
        code=dump_of,
    )


def _both_tabs(seen: list[Seen]) -> Iterator[Step]:
    """Both requests first: they were on their way before one was answered."""
    for one in seen:
        yield _requested(one)
    for one in seen:
        yield from _answered(one)


def _in_turn(seen: list[Seen], *, made_up: bool) -> Iterator[Step]:
    for one in seen:
        yield _requested(one, made_up=made_up)
        yield from _answered(one)


def _requested(seen: Seen, *, made_up: bool = False) -> Step:
    exchange = seen.exchange
    what = saying("auto_login.step.request", method=exchange.method, path=seen.path)
    made_by: dict[str, Code] = {"POST": Device.posts, "GET": Device.opens}
    code = Device.shows if made_up else made_by[exchange.method]
    return Step(seen.who, HOSTS[seen.way], what, request_wire(exchange), code=code)


def _answered(seen: Seen) -> Iterator[Step]:
    host = HOSTS[seen.way]
    for event in seen.events:
        yield _decided(seen, event)
    wire = response_wire(seen.exchange)
    if seen.arrived:
        yield Step(host, seen.who, _greeting(seen), wire, code=response_of)
    else:
        lost = saying("auto_login.step.lost")
        yield Step(host, seen.who, lost, wire, refused=True, code=response_of)


def _decided(seen: Seen, event: Event) -> Step:
    way, host, outcome = seen.way, HOSTS[seen.way], event.outcome
    return Step(
        host,
        host,
        told(event),
        _compared(event),
        why(way, outcome),
        written_in(way, outcome),
        refused=outcome in REFUSALS,
        code=decided_by(way, outcome, seen.path),
    )


def _greeting(seen: Seen) -> Saying:
    if seen.user:
        return saying("auto_login.step.greets", user=person(seen.user))
    return saying("auto_login.step.shows_login")


def _in_short(seen: Seen) -> Step:
    """Request, decision and answer of a naive site in one step."""
    outcome = seen.event.outcome
    wire = f"{request_wire(seen.exchange)}\n\n{response_wire(seen.exchange)}"
    return Step(
        seen.who,
        NAIVE_SITES,
        saying("auto_login.step.in_short", host=HOSTS[seen.way], what=told(seen.event)),
        wire,
        why(seen.way, outcome),
        written_in(seen.way, outcome),
        code=decided_by(seen.way, outcome, seen.path),
    )


def _compared(event: Event) -> str:
    """What was looked at, as far as it may be seen."""
    lines = [f"value: {event.shown}"] if event.shown else []
    if event.computed:
        lines.append(f"SHA-256(validator): {event.computed[:_HASH]}…")
    if event.stored:
        lines.append(f"validator_sha256: {event.stored[:_HASH]}…")
    return "\n".join(lines)

"""Situations in which a selector and a validator are used, stolen, guessed and revoked."""

from __future__ import annotations

from quizapp.demos.auto_login.asking import (
    ALARM,
    ATTACKER,
    CHANGED,
    IN_DUMP,
    JUNO,
    MINA,
    OUTCOME,
    PHONE,
    SENT,
    prepared,
)
from quizapp.demos.auto_login.inputs import DAY, Act, AutoLoginInputs, Deed, deeds

_ROTATION = "RFC 9700, section 4.14.2"
"""Written about refresh tokens, which are rotated for the same reason."""
_SPRING = "Spring Security, Remember-Me: Persistent Token Approach"
_SLIDING = "RFC 6265bis, sections 4.1.2.2 and 5.7"
_REVOKING = "OWASP Session Management CS, Session Expiration"


def _remembered(*acts: Act | Deed, grace: float = 0.0) -> AutoLoginInputs:
    return AutoLoginInputs(deeds=deeds(Act.LOGIN, *acts), grace=grace)


USE = (
    prepared(
        1,
        "reopened-browser",
        (MINA, CHANGED),
        _remembered(Act.RESTART, Act.VISIT),
        _SPRING,
        "C18",
    ),
    prepared(
        1,
        "session-goes-on",
        (MINA, CHANGED),
        _remembered(Act.VISIT, Act.VISIT),
        _SPRING,
    ),
    prepared(
        2,
        "copy-used-late",
        (ATTACKER, ALARM),
        _remembered(Act.COPY, Act.RESTART, Act.VISIT, Act.ATTACK),
        _ROTATION,
        "C66",
    ),
    prepared(
        2,
        "logout-here",
        (ATTACKER, PHONE),
        _remembered(Act.PHONE_LOGIN, Act.COPY, Act.LOGOUT, Act.ATTACK, Act.PHONE_VISIT),
        _REVOKING,
    ),
    prepared(
        2,
        "logout-everywhere",
        (PHONE, JUNO),
        _remembered(
            Act.PHONE_LOGIN, Act.JUNO_LOGIN, Act.LOGOUT_EVERYWHERE, Act.PHONE_VISIT, Act.JUNO_VISIT
        ),
        _REVOKING,
    ),
    prepared(
        2,
        "new-password",
        (ATTACKER, PHONE),
        _remembered(Act.PHONE_LOGIN, Act.COPY, Act.PASSWORD, Act.ATTACK, Act.PHONE_VISIT),
        _REVOKING,
        "C18",
    ),
    prepared(
        2,
        "hash-in-the-dump",
        (IN_DUMP, ATTACKER),
        _remembered(Act.DUMP, Act.ATTACK),
        "RFC 6819, section 5.1.4.1.3",
        "C18",
    ),
    prepared(
        2,
        "used-in-between",
        (SENT, MINA, JUNO),
        _remembered(
            Act.JUNO_LOGIN,
            Act.RESTART,
            Deed(Act.VISIT, 20 * DAY),
            Act.RESTART,
            Deed(Act.VISIT, 20 * DAY),
            Act.JUNO_VISIT,
        ),
        _SLIDING,
    ),
    prepared(
        2,
        "unknown-selector",
        (OUTCOME, ALARM),
        _remembered(Deed(Act.FORGE, typed="no-such-one:let-me-in")),
        _SPRING,
    ),
    prepared(
        2,
        "after-31-days",
        (SENT, OUTCOME),
        _remembered(Act.COPY, Act.RESTART, Deed(Act.VISIT, 31 * DAY), Act.ATTACK),
        "RFC 6265bis, section 4.1.2.2",
    ),
)
"""In rising difficulty."""

THEFT = (
    prepared(
        3,
        "attacker-first",
        (ALARM, ATTACKER),
        _remembered(Act.COPY, Act.ATTACK, Act.RESTART, Act.VISIT, Act.ATTACK),
        _ROTATION,
        "C66",
    ),
    prepared(
        3,
        "login-after-a-theft",
        (ALARM, ATTACKER),
        _remembered(Act.COPY, Act.ATTACK, Act.RESTART, Act.LOGIN, Act.ATTACK),
        _ROTATION,
    ),
    prepared(
        3,
        "who-else-is-revoked",
        (PHONE, JUNO),
        _remembered(
            Act.PHONE_LOGIN,
            Act.JUNO_LOGIN,
            Act.COPY,
            Act.RESTART,
            Act.VISIT,
            Act.ATTACK,
            Act.PHONE_VISIT,
            Act.JUNO_VISIT,
        ),
        _SPRING,
    ),
    prepared(
        3,
        "guessed-validator",
        (OUTCOME, MINA),
        _remembered(Deed(Act.FORGE, typed="{selector}:let-me-in"), Act.RESTART, Act.VISIT),
        _SPRING,
    ),
    prepared(
        3,
        "two-tabs",
        (MINA, ALARM),
        _remembered(Act.RESTART, Act.TWO_TABS),
        "Spring Security, issue 3079",
    ),
    prepared(
        3,
        "two-tabs-with-grace",
        (MINA, ALARM),
        _remembered(Act.RESTART, Act.TWO_TABS, grace=10),
        "Spring Security, issue 6605",
    ),
    prepared(
        3,
        "thief-within-grace",
        (ATTACKER, ALARM),
        _remembered(Act.COPY, Act.RESTART, Act.VISIT, Deed(Act.ATTACK, 5), grace=10),
        "Spring Security, issue 6605",
    ),
    prepared(
        3,
        "twenty-seconds-later",
        (ATTACKER, ALARM),
        _remembered(Act.COPY, Act.RESTART, Act.VISIT, Deed(Act.ATTACK, 20), grace=10),
        _ROTATION,
    ),
    prepared(
        3,
        "answer-lost",
        (MINA, ALARM),
        _remembered(Act.RESTART, Act.LOST_VISIT, Act.VISIT, grace=10),
        "Spring Security, issue 2648",
    ),
)

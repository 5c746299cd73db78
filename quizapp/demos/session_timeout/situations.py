"""The prepared situations on timeouts: which limits there are, and who does what when."""

from __future__ import annotations

from quizapp.demos.session_timeout.asking import (
    LOGGED_IN,
    NO_COOKIE,
    RECOGNISED,
    SENT,
    STORED,
    THIEF,
    VALID,
    prepared,
    reason,
)
from quizapp.demos.session_timeout.inputs import (
    DAY,
    HOUR,
    MINUTE,
    NEVER,
    Deed,
    TimeoutInputs,
    plan,
)
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.steps import Situation

__all__ = ["SITUATIONS", "TimeoutInputs"]

VISIT, HTTP, LOGOUT, STEAL, LOOK = Deed.VISIT, Deed.HTTP, Deed.LOGOUT, Deed.STEAL, Deed.LOOK
CLOSE, OPEN, RESTORE = Deed.CLOSE, Deed.OPEN, Deed.RESTORE
IDLE, ABSOLUTE = Ending.IDLE, Ending.ABSOLUTE
SERVLET = "Jakarta Servlet 6.0, section 7.5"
OWASP = "OWASP Session Management Cheat Sheet, Session Expiration"

SITUATIONS: tuple[Situation[TimeoutInputs], ...] = (
    prepared(
        1,
        "idle-slides",
        (LOGGED_IN,),
        TimeoutInputs(plan=plan((20, VISIT), (45, VISIT))),
        SERVLET,
    ),
    prepared(
        1,
        "idle-silence",
        (SENT, LOGGED_IN),
        TimeoutInputs(plan=plan((5, VISIT), (40, VISIT))),
        SERVLET,
        "C42",
    ),
    prepared(
        1,
        "browser-closed",
        (VALID,),
        TimeoutInputs(plan=plan((5, CLOSE), (10, LOOK))),
        SERVLET,
        "C15",
    ),
    prepared(
        1,
        "reopened",
        (SENT, VALID),
        TimeoutInputs(plan=plan((5, CLOSE), (10, OPEN), (11, VISIT))),
        "Jakarta Servlet 6.0, section 7.5; RFC 6265bis, section 4.1.2.2",
        "C17",
    ),
    prepared(
        2,
        "restored",
        (SENT, LOGGED_IN),
        TimeoutInputs(plan=plan((5, CLOSE), (10, RESTORE), (11, VISIT))),
        "RFC 6265bis, section 4.1.2.2",
        "C11",
    ),
    prepared(
        2,
        "closed-and-copied",
        (THIEF,),
        TimeoutInputs(idle=10 * MINUTE, plan=plan((5, STEAL), (6, CLOSE), (30, LOOK))),
        f"{OWASP}; {SERVLET}",
        "C16",
    ),
    prepared(
        2,
        "logged-out",
        (THIEF, STORED),
        TimeoutInputs(plan=plan((5, STEAL), (10, LOGOUT), (15, LOOK))),
        OWASP,
        "C16",
    ),
    prepared(
        2,
        "sending-renews-nothing",
        (SENT, VALID),
        TimeoutInputs(
            max_age=20 * MINUTE, plan=plan((8, VISIT), (16, VISIT), (19, VISIT), (21, VISIT))
        ),
        "RFC 6265bis, sections 5.7 and 5.8.3",
        "C29",
    ),
    prepared(
        2,
        "set-cookie-renews",
        (SENT, LOGGED_IN),
        TimeoutInputs(
            max_age=20 * MINUTE, renew=True, plan=plan((8, VISIT), (16, VISIT), (35, VISIT))
        ),
        "RFC 6265bis, section 5.7",
        "C29",
    ),
    prepared(
        2,
        "over-http",
        (SENT, VALID),
        TimeoutInputs(max_age=HOUR, plan=plan((5, VISIT), (10, HTTP))),
        "RFC 6265bis, section 5.8.3",
        "C13",
    ),
    prepared(
        2,
        "cookie-outlives-session",
        (SENT, reason(RECOGNISED, NO_COOKIE, IDLE, ABSOLUTE)),
        TimeoutInputs(max_age=DAY, plan=plan((10, VISIT), (120, VISIT))),
        f"{OWASP}; {SERVLET}",
        "C42",
    ),
    prepared(
        2,
        "misspelt-attribute",
        (SENT,),
        TimeoutInputs(
            max_age=DAY, attribute="set-max-age", plan=plan((5, CLOSE), (10, OPEN), (11, VISIT))
        ),
        "RFC 6265bis, section 5.6",
        "C28",
    ),
    prepared(
        2,
        "thief-idle-only",
        (THIEF,),
        TimeoutInputs(idle=10 * MINUTE, plan=plan((5, STEAL), (6, CLOSE), (45, LOOK))),
        OWASP,
        "C21",
    ),
    prepared(
        2,
        "absolute-limit",
        (LOGGED_IN, reason(RECOGNISED, IDLE, ABSOLUTE, NO_COOKIE)),
        TimeoutInputs(
            absolute=HOUR,
            plan=plan((20, VISIT), (40, VISIT), (59, VISIT), (61, VISIT)),
        ),
        f"{OWASP}; {SERVLET}",
        "C43",
    ),
    prepared(
        3,
        "thief-absolute",
        (THIEF,),
        TimeoutInputs(
            idle=10 * MINUTE,
            absolute=30 * MINUTE,
            plan=plan((5, STEAL), (6, CLOSE), (40, LOOK)),
        ),
        OWASP,
        "C21",
    ),
    prepared(
        3,
        "max-age-runs-out",
        (SENT, VALID, THIEF),
        TimeoutInputs(max_age=10 * MINUTE, plan=plan((5, STEAL), (15, VISIT))),
        OWASP,
        "C30",
    ),
    prepared(
        3,
        "invalid-not-swept",
        (STORED, VALID),
        TimeoutInputs(sweep=20 * MINUTE, plan=plan((5, VISIT), (37, LOOK))),
        "Apache Tomcat 10.1, Manager Component, processExpiresFrequency",
        "C14",
    ),
    prepared(
        3,
        "renewed-past-absolute",
        (SENT, reason(RECOGNISED, NO_COOKIE, IDLE, ABSOLUTE)),
        TimeoutInputs(
            absolute=HOUR,
            max_age=20 * MINUTE,
            renew=True,
            plan=plan((15, VISIT), (30, VISIT), (45, VISIT), (59, VISIT), (65, VISIT)),
        ),
        f"{OWASP}; RFC 6265bis, section 5.7",
        "C43",
    ),
    prepared(
        3,
        "zero-means-never",
        (LOGGED_IN,),
        TimeoutInputs(
            idle=0,
            max_age=400 * DAY,
            plan=plan((5, CLOSE), (30 * 24 * 60, OPEN), (30 * 24 * 60 + 1, VISIT)),
        ),
        SERVLET,
        "C42",
    ),
    prepared(
        3,
        "ten-years",
        (SENT, VALID),
        TimeoutInputs(
            idle=NEVER,
            max_age=3_650 * DAY,
            plan=plan((5, VISIT), (401 * 24 * 60, VISIT)),
        ),
        "RFC 6265bis, section 5.5",
        "C12",
    ),
)
"""In rising difficulty. None of them says what comes out: that is for the run to find."""

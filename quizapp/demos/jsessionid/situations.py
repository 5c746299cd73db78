"""The prepared situations of the JSESSIONID demo: what is done, and how the container is set up."""

from __future__ import annotations

from quizapp.demos.jsessionid.asking import (
    ADD,
    ATTRIBUTES,
    CART,
    CLOSE,
    HELLO,
    KNOWN,
    LOGIN,
    LOGOUT,
    NAME,
    OLD,
    OTHER,
    PLAIN,
    RESTART,
    REWRITTEN,
    ROOT,
    SAME_ID,
    SENT,
    SESSIONS,
    SET_COOKIE,
    USER,
    made_up,
    prepared,
    wait,
)
from quizapp.demos.jsessionid.inputs import LifeInputs

__all__ = ["SITUATIONS", "LifeInputs"]

_HOUR, _DAY = 3600.0, 86_400
_SERVLET = "Jakarta Servlet 6.0"

BEGINNING = (
    prepared(
        1,
        "plain-page",
        (SET_COOKIE, SESSIONS),
        LifeInputs((PLAIN,)),
        f"{_SERVLET}, section 7.2",
        "C39",
    ),
    prepared(
        1,
        "first-get-session",
        (SET_COOKIE, NAME, ATTRIBUTES),
        LifeInputs((HELLO,)),
        "Tomcat 10.1, Context: useHttpOnly; Cookie Processor: sameSiteCookies",
        "C41",
    ),
    prepared(
        1,
        "second-request",
        (SENT, SET_COOKIE, REWRITTEN),
        LifeInputs((HELLO, HELLO)),
        f"{_SERVLET}, sections 7.1.1 and 7.1.3",
    ),
    prepared(
        1,
        "other-context",
        (SENT, SESSIONS),
        LifeInputs((HELLO, OTHER)),
        f"{_SERVLET}, section 7.3; RFC 6265bis, section 5.1.4",
        "C40",
    ),
)

CHANGES = (
    prepared(
        2,
        "made-up-id",
        (KNOWN, SAME_ID),
        LifeInputs((made_up("A" * 32),)),
        "OWASP Session Management Cheat Sheet: Strict Session Management",
        "C44",
    ),
    prepared(
        2,
        "login-changes-id",
        (SAME_ID, CART),
        LifeInputs((ADD, LOGIN)),
        f"{_SERVLET}, HttpServletRequest.changeSessionId()",
    ),
    prepared(
        2,
        "old-id-after-login",
        (KNOWN,),
        LifeInputs((ADD, LOGIN, OLD)),
        "OWASP Session Management Cheat Sheet: Renew the Session ID",
    ),
    prepared(
        2,
        "old-id-when-kept",
        (SAME_ID, USER),
        LifeInputs((ADD, LOGIN, OLD), changes_id_at_login=False),
        "RFC 6265, section 8.4; OWASP Session Management Cheat Sheet: Renew the Session ID",
    ),
    prepared(
        2,
        "logout",
        (SENT, KNOWN),
        LifeInputs((LOGIN, LOGOUT, HELLO)),
        f"{_SERVLET}, HttpSession.invalidate()",
    ),
    prepared(
        2,
        "idle-slides",
        (KNOWN,),
        LifeInputs((HELLO, *(wait(2.0), HELLO) * 3), max_inactive=3),
        f"{_SERVLET}, sections 7.5 and 7.6",
    ),
    prepared(
        2,
        "silence",
        (SENT, KNOWN),
        LifeInputs((HELLO, wait(4.2), HELLO), max_inactive=3),
        f"{_SERVLET}, section 7.5",
        "C42",
    ),
    prepared(
        2,
        "never-expires",
        (KNOWN,),
        LifeInputs((HELLO, wait(365.0 * _DAY), HELLO), max_inactive=0),
        f"{_SERVLET}, section 7.5",
    ),
    prepared(
        2,
        "restart",
        (SENT, USER),
        LifeInputs((LOGIN, RESTART, HELLO)),
        "Tomcat 10.1, Manager component",
    ),
    prepared(
        2,
        "renamed-cookie",
        (NAME,),
        LifeInputs((HELLO,), cookie_name="SID"),
        f"{_SERVLET}, section 7.1.1; Tomcat 10.1, Context: sessionCookieName",
        "C38",
    ),
    prepared(
        2,
        "over-https",
        (ATTRIBUTES,),
        LifeInputs((HELLO,), https=True),
        f"{_SERVLET}, SessionCookieConfig.setSecure()",
    ),
)

TRAPS = (
    prepared(
        3,
        "no-absolute-limit",
        (KNOWN, CART),
        LifeInputs((ADD, *(wait(20 * _HOUR), HELLO) * 9), max_inactive=_DAY),
        f"{_SERVLET}, section 7.5; OWASP Session Management Cheat Sheet: Absolute Timeout",
        "C43",
    ),
    prepared(
        3,
        "cookies-off",
        (SENT, CART, REWRITTEN),
        LifeInputs((ADD, HELLO), cookies=False),
        f"{_SERVLET}, section 7.1.3",
    ),
    prepared(
        3,
        "static-page-between",
        (CART,),
        LifeInputs((ADD, PLAIN, HELLO), cookies=False),
        f"{_SERVLET}, section 7.1.3",
    ),
    prepared(
        3,
        "first-page-links",
        (SET_COOKIE, REWRITTEN),
        LifeInputs((HELLO,)),
        f"{_SERVLET}, HttpServletResponse.encodeURL()",
    ),
    prepared(
        3,
        "plain-page-renews",
        (KNOWN,),
        LifeInputs((HELLO, wait(2.0), PLAIN, wait(2.0), HELLO), max_inactive=3),
        f"{_SERVLET}, section 7.6",
    ),
    prepared(
        3,
        "browser-closed",
        (USER, SESSIONS),
        LifeInputs((LOGIN, CLOSE, HELLO)),
        f"{_SERVLET}, section 7.5; RFC 6265bis, section 5.7",
    ),
    prepared(
        3,
        "root-context",
        (SENT, KNOWN),
        LifeInputs((ROOT, HELLO)),
        f"{_SERVLET}, section 7.3; RFC 6265bis, section 5.1.4",
    ),
    prepared(
        3,
        "two-ids",
        (KNOWN, CART),
        LifeInputs((ROOT, ADD, HELLO)),
        "RFC 6265bis, section 5.8.3",
    ),
)

SITUATIONS = (*BEGINNING, *CHANGES, *TRAPS)
"""In rising difficulty. None of them says what comes out: that is for the run to find."""

"""Situations in which it matters where a cookie belongs and how long it lives."""

from __future__ import annotations

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import Restart
from quizapp.demos.cookie_lab.asking import (
    APP,
    GONE,
    IS_SENT,
    NOTHING,
    SCRIPT,
    SENT,
    STORED,
    WWW,
    header,
    prepared,
    reason,
)
from quizapp.demos.cookie_lab.inputs import LabInputs

DAY = 86_400.0  # seconds

SCOPE = (
    prepared(
        1,
        "what-comes-back",
        (
            header(
                "sid=31d4d96e",
                "sid=31d4d96e; Path=/; Max-Age=3600",
                "sid=31d4d96e; Path=/; Max-Age=3600; Secure; HttpOnly",
                NOTHING,
            ),
        ),
        LabInputs("sid=31d4d96e; Path=/; Max-Age=3600; Secure; HttpOnly"),
        "RFC 6265, section 4.2.2",
        "C01",
    ),
    prepared(
        1,
        "http-only",
        (IS_SENT, SCRIPT),
        LabInputs("sid=31d4d96e; Secure; HttpOnly"),
        "RFC 6265bis, section 4.1.2.6",
        "C45",
    ),
    prepared(
        1,
        "secure-over-http",
        (IS_SENT,),
        LabInputs("sid=31d4d96e; Secure", url="http://app.shop.test/"),
        "RFC 6265bis, section 4.1.2.5",
        "C49",
    ),
    prepared(
        1,
        "host-only",
        (IS_SENT,),
        LabInputs("sid=31d4d96e", url=WWW),
        "RFC 6265bis, section 4.1.2.3",
        "C51",
    ),
    prepared(
        1,
        "domain-given",
        (IS_SENT,),
        LabInputs("sid=31d4d96e; Domain=shop.test", url=WWW),
        "RFC 6265bis, section 4.1.2.3",
        "C51",
    ),
    prepared(
        1,
        "path",
        (IS_SENT,),
        LabInputs("sid=31d4d96e; Path=/account", url=APP + "accounting"),
        "RFC 6265bis, section 5.1.4",
        "C13",
    ),
    prepared(
        2,
        "script-sets-http-only",
        (STORED,),
        LabInputs("sid=31d4d96e; HttpOnly", set_by_script=True),
        "RFC 6265bis, section 5.7",
    ),
    prepared(
        2,
        "domain-of-another",
        (STORED,),
        LabInputs("sid=31d4d96e; Domain=evil.test"),
        "RFC 6265bis, section 5.7",
        "C50",
    ),
    prepared(
        2,
        "host-prefix-with-domain",
        (STORED,),
        LabInputs("__Host-sid=31d4d96e; Secure; Path=/; Domain=shop.test"),
        "RFC 6265bis, section 4.1.3.2",
        "C51",
    ),
    prepared(
        2,
        "cart-in-a-cookie",
        (STORED,),
        LabInputs("cart=" + "shirt-01." * 455),
        "RFC 6265bis, section 5.6",
        "C23",
    ),
    prepared(
        2,
        "max-age-and-restart",
        (IS_SENT,),
        LabInputs("sid=31d4d96e; Max-Age=3600", restart=Restart.NORMAL, age=600.0),
        "RFC 6265bis, section 4.1.2.2",
    ),
    prepared(
        2,
        "misspelt-max-age",
        (STORED, IS_SENT),
        LabInputs("sid=31d4d96e; set-max-age=3600", restart=Restart.NORMAL, age=600.0),
        "RFC 6265bis, section 5.6",
    ),
    prepared(
        2,
        "restored-browser",
        (IS_SENT,),
        LabInputs("sid=31d4d96e", restart=Restart.RESTORE, age=600.0),
        "RFC 6265bis, section 5.7 (the end of a session is up to the browser)",
    ),
    prepared(
        3,
        "script-overwrites-http-only",
        (header("sid=31d4d96e", "sid=evil", "sid=31d4d96e; sid=evil", NOTHING),),
        LabInputs("sid=evil", set_by_script=True, earlier="sid=31d4d96e; HttpOnly"),
        "RFC 6265bis, section 5.7",
    ),
    prepared(
        3,
        "public-suffix",
        (
            STORED,
            reason(SENT, Reason.INVALID_DOMAIN, Reason.DOMAIN_MISMATCH, Reason.INVALID_PREFIX),
        ),
        LabInputs(
            "sid=31d4d96e; Domain=co.kr",
            set_url="https://app.shop.co.kr/",
            url="https://app.shop.co.kr/",
        ),
        "RFC 6265bis, section 5.7",
        "C50",
    ),
    prepared(
        3,
        "max-age-for-ever",
        (STORED, reason(SENT, GONE, Reason.NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE)),
        LabInputs("sid=31d4d96e; Max-Age=99999999999", age=400 * DAY),
        "RFC 6265bis, section 5.5",
        "C12",
    ),
)

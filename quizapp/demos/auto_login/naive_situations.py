"""Situations in which a browser is recognised by something that proves nothing."""

from __future__ import annotations

from quizapp.demos.auto_login.asking import ALARM, ATTACKER, IN_DUMP, OPENED, prepared
from quizapp.demos.auto_login.inputs import DAY, FOUR_WAYS, Act, AutoLoginInputs, Deed, Way, deeds

NAIVELY = (
    prepared(
        1,
        "mac-address",
        (ATTACKER, ALARM),
        AutoLoginInputs((Way.MAC,), deeds(Act.LOGIN, Act.ATTACK)),
        "RFC 9724",
        "C66",
    ),
    prepared(
        1,
        "user-id",
        (ATTACKER, ALARM),
        AutoLoginInputs((Way.USER_ID,), deeds(Act.LOGIN, Act.ATTACK)),
        "RFC 6265, sections 8.3 and 8.6",
        "C66",
    ),
    prepared(
        1,
        "long-session-id",
        (ATTACKER, ALARM),
        AutoLoginInputs(
            (Way.LONG_SESSION,),
            deeds(Act.LOGIN, Act.COPY, Deed(Act.VISIT, DAY), Deed(Act.ATTACK, 20 * DAY)),
        ),
        "OWASP Session Management CS, Expire and Max-Age Attributes",
        "C18",
    ),
    prepared(
        2,
        "user-id-new-password",
        (ATTACKER,),
        AutoLoginInputs(
            (Way.USER_ID,),
            deeds(Act.LOGIN, Act.ATTACK, Act.PASSWORD, Act.LOGOUT_EVERYWHERE, Act.ATTACK),
        ),
        "RFC 6265, sections 8.3 and 8.6",
    ),
    prepared(
        2,
        "session-id-in-the-dump",
        (IN_DUMP, ATTACKER),
        AutoLoginInputs((Way.LONG_SESSION,), deeds(Act.LOGIN, Act.DUMP, Act.ATTACK)),
        "RFC 6819, section 5.1.4.1.3",
    ),
    prepared(
        2,
        "stolen-dump",
        (OPENED,),
        AutoLoginInputs(FOUR_WAYS, deeds(Act.LOGIN, Act.DUMP, Act.ATTACK)),
        "RFC 6819, section 5.1.4.1.3",
        "C18",
    ),
)
"""In rising difficulty."""

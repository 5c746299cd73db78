"""Why a server decided as it did: the sentence, where it is written, the function that did it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizapp.demos.auto_login.accounts import Accounts
from quizapp.demos.auto_login.checking import judge
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.naive_shops import IdentifierShop, LongSessionShop
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import read_token
from quizapp.demos.auto_login.remembering_shop import RememberingShop
from quizapp.demos.auto_login.shop import Shop
from quizapp.demos.auto_login.token_table import TokenTable
from quizapp.demos.auto_login.web_sessions import WebSessions
from quizapp.texts.saying import Saying, saying

Code = Callable[..., Any]

SPRING = "Spring Security, Remember-Me: Persistent Token Approach"
ROTATION = "RFC 9700 4.14.2"
MAX_AGE = "RFC 6265bis 4.1.2.2"
NO_CLEARTEXT = "RFC 6819 5.1.4.1.3"
_SESSION_CS = "OWASP Session Management CS"

_WRITTEN_IN: dict[Outcome, str] = {
    Outcome.ROTATED: ROTATION,
    Outcome.GRACE: "Spring Security, issue 6605",
    Outcome.THEFT: ROTATION,
    Outcome.EXPIRED: f"{_SESSION_CS}, Session Expiration",
    Outcome.UNKNOWN: SPRING,
    Outcome.MALFORMED: SPRING,
    Outcome.SESSION: SPRING,
    Outcome.NOBODY: SPRING,
    Outcome.LOGIN: f"{_SESSION_CS}, Expire and Max-Age Attributes",
    Outcome.WRONG_PASSWORD: "OWASP Authentication CS",
    Outcome.LOGOUT: f"{_SESSION_CS}, Session Expiration",
    Outcome.LOGOUT_EVERYWHERE: f"{_SESSION_CS}, Session Expiration",
    Outcome.PASSWORD: "OWASP Authentication CS",
}
_DECIDED_BY: dict[Outcome, Code] = {
    Outcome.UNKNOWN: TokenTable.find,
    Outcome.MALFORMED: read_token,
    Outcome.SESSION: WebSessions.user,
    Outcome.NOBODY: RememberingShop.user_of,
    Outcome.LOGIN: RememberingShop.remember,
    Outcome.WRONG_PASSWORD: Accounts.is_right,
    Outcome.LOGOUT: RememberingShop.forget_here,
    Outcome.LOGOUT_EVERYWHERE: RememberingShop.forget_all_of,
    Outcome.PASSWORD: RememberingShop.forget_all_of,
}
_NAIVELY_WRITTEN_IN = {
    Way.MAC: "RFC 9724",
    Way.USER_ID: "RFC 6265 8.6",
    Way.LONG_SESSION: f"{_SESSION_CS}, Expire and Max-Age Attributes",
}
_REVOKING = (Outcome.LOGOUT, Outcome.LOGOUT_EVERYWHERE, Outcome.PASSWORD)


def why(way: Way, outcome: Outcome) -> Saying:
    """What made the server decide so."""
    if outcome is Outcome.RECOGNISED:
        return saying(f"auto_login.why.recognised.{called(way)}")
    if way in (Way.MAC, Way.USER_ID) and outcome in _REVOKING:
        return saying("auto_login.why.nothing_to_revoke")
    if way is not Way.REMEMBER:
        return saying(f"auto_login.why.naive.{outcome}")
    return saying(f"auto_login.why.{outcome}")


def written_in(way: Way, outcome: Outcome) -> str:
    """The section that says so."""
    if way is Way.REMEMBER:
        return _WRITTEN_IN[outcome]
    return "" if outcome is Outcome.LOGIN else _NAIVELY_WRITTEN_IN[way]


def decided_by(way: Way, outcome: Outcome, path: str = "/") -> Code:
    """The function of the server that decided about a request for ``path``."""
    if way is Way.REMEMBER:
        if outcome is Outcome.NOBODY and path == "/":
            return RememberingShop.visit
        return _DECIDED_BY.get(outcome, judge)
    if outcome is Outcome.WRONG_PASSWORD:
        return Accounts.is_right
    naive: type[Shop] = LongSessionShop if way is Way.LONG_SESSION else IdentifierShop
    if outcome is Outcome.LOGIN:
        return naive.remember
    if outcome is Outcome.LOGOUT:
        return naive.forget_here
    return naive.forget_all_of if outcome in _REVOKING else naive.user_of


def called(way: Way) -> str:
    """The name of a way in the keys of the catalogue."""
    return way.value.replace("-", "_")

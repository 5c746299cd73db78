"""Why the jar decided as it did: the sentence, the section, and the function that decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizapp.demos.browser.context import (
    Context,
    is_anonymous,
    is_third_party,
    same_site_reason,
    sending_context,
)
from quizapp.demos.browser.matching import belongs_to_host, path_matches
from quizapp.demos.browser.mixed_content import destination
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import Request
from quizapp.demos.browser.sending import decide
from quizapp.demos.browser.set_cookie import read_set_cookie
from quizapp.demos.browser.stored_cookie import Cookie, Remark, RemarkKind, SameSite
from quizapp.demos.browser.storing import (
    refusals_of_form,
    refusals_of_setter,
    refusals_of_the_stored,
)
from quizapp.demos.browser.urls import read_url
from quizapp.texts.saying import Saying, saying

Code = Callable[..., Any]

STORED_SECTION = "RFC 6265bis 5.7"
SCRIPT_SECTION = "RFC 6265bis 5.8.2"

_SETTING = frozenset(
    {
        Reason.SECURE_ONLY,
        Reason.SCHEMEFUL_SAME_SITE_STRICT,
        Reason.SCHEMEFUL_SAME_SITE_LAX,
        Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED,
        Reason.USER_PREFERENCES,
        Reason.ANONYMOUS_CONTEXT,
        Reason.MIXED_CONTENT,
        Reason.HTTP_ONLY,
    }
)
"""What stops storing by another sentence than it stops sending."""

_DECIDED_BY: dict[Reason, Code] = {
    Reason.SCHEMEFUL_SAME_SITE_STRICT: same_site_reason,
    Reason.SCHEMEFUL_SAME_SITE_LAX: same_site_reason,
    Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED: same_site_reason,
    Reason.USER_PREFERENCES: is_third_party,
    Reason.ANONYMOUS_CONTEXT: is_anonymous,
    Reason.MIXED_CONTENT: destination,
    Reason.NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE: read_set_cookie,
    Reason.DISALLOWED_CHARACTER: read_set_cookie,
    Reason.NO_COOKIE_CONTENT: read_set_cookie,
    Reason.INVALID_DOMAIN: refusals_of_form,
    Reason.INVALID_PREFIX: refusals_of_form,
    Reason.INVALID_PARTITIONED: refusals_of_form,
    Reason.OVERWRITE_SECURE: refusals_of_the_stored,
    Reason.OVERWRITE_HTTP_ONLY: refusals_of_the_stored,
    Reason.NOT_ON_PATH: path_matches,
    Reason.DOMAIN_MISMATCH: belongs_to_host,
}

_REMARKED_IN: dict[RemarkKind, str] = {
    RemarkKind.BAD_MAX_AGE: "RFC 6265bis 5.6.2",
    RemarkKind.BAD_EXPIRES: "RFC 6265bis 5.6.1",
    RemarkKind.BAD_SAME_SITE: "RFC 6265bis 5.6.7",
    RemarkKind.BAD_PATH: "RFC 6265bis 5.6.4",
    RemarkKind.BAD_PRIORITY: "draft-west-cookie-priority",
    RemarkKind.EMPTY_DOMAIN: "RFC 6265bis 5.6.3",
    RemarkKind.NEEDS_NO_VALUE: "RFC 6265bis 5.6.5, 5.6.6",
    RemarkKind.LIFETIME_CAPPED: "RFC 6265bis 5.5",
    RemarkKind.MAX_AGE_WINS: STORED_SECTION,
    RemarkKind.ALREADY_EXPIRED: STORED_SECTION,
}


def why_not_stored(reason: Reason) -> Saying:
    """The rule of storing that a Set-Cookie line broke."""
    return saying(f"cookie_reasons.setting.{reason}" if reason in _SETTING else _key(reason))


def why_not_sent(reason: Reason) -> Saying:
    """The rule that holds a cookie back from a request, or from document.cookie."""
    return saying(_key(reason))


def _key(reason: Reason) -> str:
    return f"cookie_reasons.{reason}"


def why_sent(cookie: Cookie, request: Request, url: str) -> tuple[Saying, str]:
    """What lets a cookie go with a request that arrives at ``url``, and its section."""
    if request.asking is None:
        return saying("cookie_reasons.sent.typed"), "RFC 6265bis 5.2"
    context = sending_context(request, read_url(url))
    if context is Context.STRICT:
        return saying("cookie_reasons.sent.same_site"), "RFC 6265bis 5.2"
    if cookie.same_site is SameSite.NONE:
        return saying("cookie_reasons.sent.none"), "RFC 6265bis 5.6.7"
    if context is Context.LAX_UNSAFE:
        return saying("cookie_reasons.sent.lax_post"), "RFC 6265bis 5.6.7.2"
    return saying("cookie_reasons.sent.lax"), "RFC 6265bis 5.6.7.1"


def about(remark: Remark) -> Saying:
    """What was passed over or changed in a line."""
    key = f"cookie_reasons.remark.{remark.kind.name.lower()}"
    return saying(key, attribute=remark.attribute, value=remark.value)


def remarked_in(remark: Remark) -> str:
    """The section that says what to do with what was written."""
    return _REMARKED_IN.get(remark.kind, "RFC 6265bis 5.6")


def decided_storing(reason: Reason) -> Code:
    """The jar's function that refuses to store for this reason."""
    return _DECIDED_BY.get(reason, refusals_of_setter)


def decided_sending(reason: Reason) -> Code:
    """The jar's function that holds a cookie back for this reason."""
    return _DECIDED_BY.get(reason, decide)

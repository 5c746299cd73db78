"""The browser's cookie jar: stores and returns cookies as Chromium does, and says why."""

from collections.abc import Callable
from dataclasses import replace

from quizapp.demos.browser.context import (
    is_anonymous,
    is_third_party,
    page_context,
    sending_context,
    storing_context,
)
from quizapp.demos.browser.eviction import superfluous
from quizapp.demos.browser.mixed_content import destination
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.browser.requests import Page, Relation, Request, Restart, Via
from quizapp.demos.browser.sending import Asker, cookie_header, decide, in_order
from quizapp.demos.browser.set_cookie import SetCookie, read_set_cookie
from quizapp.demos.browser.sites import site, site_name
from quizapp.demos.browser.stored_cookie import (
    Cookie,
    Decision,
    Priority,
    Remark,
    RemarkKind,
    SameSite,
    Sent,
    Stored,
)
from quizapp.demos.browser.storing import (
    Setter,
    make_cookie,
    partitioned_for,
    refusals_of_form,
    refusals_of_setter,
    refusals_of_the_stored,
)
from quizapp.demos.browser.urls import UnreadableUrl, Url, read_url

__all__ = [
    "SECTIONS",
    "BrowserJar",
    "Cookie",
    "Decision",
    "Page",
    "Priority",
    "Reason",
    "Relation",
    "Remark",
    "RemarkKind",
    "Request",
    "Restart",
    "SameSite",
    "Sent",
    "Stored",
    "UnreadableUrl",
    "Url",
    "Via",
    "read_url",
]


class BrowserJar:
    """The cookies of one browser profile.

    `now` gives seconds since 1970; nothing else is asked for the time. No text in a Set-Cookie
    line or in document.cookie makes a method raise: what is wrong with it stands in `reasons`.
    """

    def __init__(self, now: Callable[[], float], third_party_cookies: bool = True) -> None:
        self._now = now
        self._cookies: dict[tuple[str, str, bool, str, str | None], Cookie] = {}
        self.third_party_cookies = third_party_cookies
        """The person's switch: whether other sites than the address bar's have cookies at all."""

    def store(self, set_cookie: str, request: Request) -> Stored:
        """Takes one Set-Cookie line from the response to a request, RFC 6265bis 5.7."""
        address = destination(request)
        if address is None:
            return Stored(None, (Reason.MIXED_CONTENT,))
        setter = Setter(
            address,
            storing_context(request, address),
            _partition(request.top),
        )
        blocked = self._blocks(address, request.top)
        return self._store(set_cookie, setter, blocked=blocked, anonymous=is_anonymous(request))

    def script_write(self, text: str, page: Page) -> Stored:
        """What `document.cookie = text` does on a page."""
        setter = Setter(
            page.address,
            page_context(page),
            _partition(page.top),
            is_script=True,
        )
        return self._store(text, setter, blocked=self._blocks(page.address, page.top))

    def send(self, request: Request) -> Sent:
        """The Cookie header of a request, with the decision on every cookie of the jar."""
        address = destination(request)
        if address is None:
            unmade = [Decision(cookie, (Reason.MIXED_CONTENT,)) for cookie in self.cookies()]
            return Sent("", tuple(unmade), arrives=False)
        asker = Asker(
            address,
            sending_context(request, address),
            _partition(request.top),
            is_blocked_third_party=self._blocks(address, request.top),
            is_anonymous=is_anonymous(request),
        )
        return self._decide(asker)

    def script_read(self, page: Page) -> Sent:
        """What `document.cookie` reads on a page."""
        asker = Asker(
            page.address,
            page_context(page),
            _partition(page.top),
            is_script=True,
            is_blocked_third_party=self._blocks(page.address, page.top),
        )
        return self._decide(asker)

    def cookies(self) -> tuple[Cookie, ...]:
        """Every cookie that is not expired, the first set first."""
        self._drop(lambda cookie: cookie.is_expired(self._now()))
        return tuple(self._cookies.values())

    def restart(self, mode: Restart) -> None:
        """Closes the browser and starts it again; a normal start begins without session cookies."""
        if mode is Restart.NORMAL:
            self._drop(lambda cookie: cookie.is_session)

    def clear(self) -> None:
        """Deletes every cookie."""
        self._cookies.clear()

    def _store(
        self, line: str, setter: Setter, *, blocked: bool, anonymous: bool = False
    ) -> Stored:
        asked = read_set_cookie(line)
        if isinstance(asked, Reason):
            return Stored(None, (asked,))
        cookie, asked = make_cookie(asked, setter.address, self._now())
        cookie = partitioned_for(cookie, asked, setter)
        reasons = refusals_of_form(asked, setter.address)
        if not reasons and anonymous:
            reasons = (Reason.ANONYMOUS_CONTEXT,)
        if not reasons and blocked and cookie.partition is None:
            reasons = (Reason.USER_PREFERENCES,)
        reasons = reasons or refusals_of_setter(cookie, setter, self._now())
        reasons = reasons or refusals_of_the_stored(cookie, self.cookies(), setter)
        return Stored(None, reasons, asked.remarks) if reasons else self._put(cookie, asked)

    def _put(self, cookie: Cookie, asked: SetCookie) -> Stored:
        old = self._cookies.get(cookie.key)
        if cookie.is_expired(self._now()):
            self._cookies.pop(cookie.key, None)
            return Stored(None, (), asked.remarks, deleted=old is not None)
        if old is not None and old.value == cookie.value:
            # Chromium keeps the age of an unchanged value, so setting it again does not begin
            # another two minutes of Lax+POST (measured); RFC 6265bis would keep it always.
            cookie = replace(cookie, created=old.created)
        else:
            self._cookies.pop(cookie.key, None)
        self._cookies[cookie.key] = cookie
        evicted = self._evict(site_name(cookie.domain))
        return Stored(cookie, (), asked.remarks, replaced=old is not None, evicted=evicted)

    def _evict(self, owner: str) -> tuple[Cookie, ...]:
        gone = superfluous(c for c in self.cookies() if site_name(c.domain) == owner)
        for cookie in gone:
            del self._cookies[cookie.key]
        return gone

    def _decide(self, asker: Asker) -> Sent:
        now = self._now()
        decisions = in_order([decide(cookie, asker, now) for cookie in self.cookies()])
        sent = Sent(cookie_header(decisions), decisions, url=str(asker.address))
        for cookie in sent.cookies:
            self._cookies[cookie.key] = replace(cookie, accessed=now)
        return sent

    def _blocks(self, address: Url, top: Url) -> bool:
        return not self.third_party_cookies and is_third_party(address, top)

    def _drop(self, goes: Callable[[Cookie], bool]) -> None:
        self._cookies = {key: kept for key, kept in self._cookies.items() if not goes(kept)}


def _partition(top: Url) -> str:
    return "://".join(site(top))

"""A cookie as the browser keeps it, and what storing or sending one came to."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.demos.browser.reasons import Reason


class SameSite(StrEnum):
    """The SameSite attribute; ABSENT when it was missing or not understood."""

    STRICT = "Strict"
    LAX = "Lax"
    NONE = "None"
    ABSENT = "absent"


class Priority(StrEnum):
    """Chromium's own attribute; it only decides who goes first when a site has too many."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Cookie:
    """One stored cookie, RFC 6265bis 5.7. All times are seconds of the jar's clock."""

    name: str
    """May be empty: `Set-Cookie: alone` stores a bare value."""
    value: str
    domain: str
    """The host it was set for, or the Domain attribute without its dot; lower case."""
    host_only: bool
    """Whether only the host that set it gets it back: no Domain attribute."""
    path: str
    secure: bool
    http_only: bool
    same_site: SameSite
    created: float
    """When its value was first set; setting the same value again does not change it."""
    expires: float | None = None
    """When it is gone; None for a session cookie, which lives until the browser closes."""
    accessed: float = 0.0
    """When it was last set or sent; only eviction looks at it."""
    priority: Priority = Priority.MEDIUM
    partition: str | None = None
    """The top-level site it is kept apart for (Partitioned), or None."""

    @property
    def is_session(self) -> bool:
        """Whether it goes when the browser closes."""
        return self.expires is None

    @property
    def key(self) -> tuple[str, str, bool, str, str | None]:
        """What makes two cookies the same one, so that the later replaces the earlier."""
        return (self.name, self.domain, self.host_only, self.path, self.partition)

    @property
    def pair(self) -> str:
        """How it stands in the Cookie header."""
        return f"{self.name}={self.value}" if self.name else self.value

    def is_expired(self, now: float) -> bool:
        """Whether it is gone at this time: the moment of expiry itself counts as gone."""
        return self.expires is not None and self.expires <= now


class RemarkKind(StrEnum):
    """What the browser passed over, or changed, in a line that it could otherwise use."""

    UNKNOWN_ATTRIBUTE = "unknown-attribute"
    BAD_MAX_AGE = "bad-max-age"
    BAD_EXPIRES = "bad-expires"
    BAD_SAME_SITE = "bad-same-site"
    BAD_PATH = "bad-path"
    BAD_PRIORITY = "bad-priority"
    EMPTY_DOMAIN = "empty-domain"
    ATTRIBUTE_TOO_LONG = "attribute-too-long"
    REPEATED = "repeated"
    """The same attribute comes again, and the later one counts."""
    NEEDS_NO_VALUE = "needs-no-value"
    """`Secure=false` is still Secure."""
    MAX_AGE_WINS = "max-age-wins"
    """Expires is not looked at beside a Max-Age that can be read."""
    LIFETIME_CAPPED = "lifetime-capped"
    """More than 400 days were asked for."""
    ALREADY_EXPIRED = "already-expired"
    """Max-Age=0 or a date in the past: the line deletes."""
    MORE = "more"
    """Further attributes were passed over; the value of the remark is how many."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was passed over in a Set-Cookie line."""

    kind: RemarkKind
    attribute: str
    """As it was written."""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """What came of one Set-Cookie line, or of one assignment to document.cookie."""

    cookie: Cookie | None
    """The cookie that the jar now holds; None if it was refused, or if the line deletes."""
    reasons: tuple[Reason, ...] = ()
    """Why it was refused, by every rule that was asked; empty if it was not."""
    remarks: tuple[Remark, ...] = ()
    replaced: bool = False
    """Whether an older cookie of the same name, domain and path gave way."""
    deleted: bool = False
    """Whether the line was accepted and removed a cookie without setting one."""
    evicted: tuple[Cookie, ...] = ()
    """What went because the site has too many cookies."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether one cookie goes with a request, and if not, why."""

    cookie: Cookie
    reasons: tuple[Reason, ...] = ()

    @property
    def sent(self) -> bool:
        """Whether nothing stands against it."""
        return not self.reasons


@dataclass(frozen=True, slots=True)
class Sent:
    """What one request carries, or what one page's document.cookie reads."""

    header: str
    """The value of the Cookie header in its order; empty means that there is no header."""
    decisions: tuple[Decision, ...]
    """One for every cookie of the jar that is not expired; those that go come first, in order."""
    arrives: bool = True
    """Whether the request leaves the browser at all."""
    url: str = ""
    """Where it arrives: an image that an https page asks for over http is fetched over https."""

    @property
    def cookies(self) -> tuple[Cookie, ...]:
        """The cookies that go, in the order of the header."""
        return tuple(decision.cookie for decision in self.decisions if decision.sent)

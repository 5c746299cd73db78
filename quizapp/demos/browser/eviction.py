"""Who has to go when one site has too many cookies (RFC 6265bis 5.7, at its end)."""

from collections.abc import Iterable

from quizapp.demos.browser.stored_cookie import Cookie, Priority

MAX_COOKIES_PER_SITE = 180
LEFT_AFTER_A_PURGE = 150
# How many of each priority are safe from each round.
_KEPT = {Priority.LOW: 30, Priority.MEDIUM: 50, Priority.HIGH: 70}
# Priority, and whether Secure cookies are spared.
_ROUNDS = (
    (Priority.LOW, True),
    (Priority.LOW, False),
    (Priority.MEDIUM, True),
    (Priority.HIGH, True),
    (Priority.MEDIUM, False),
    (Priority.HIGH, False),
)


def superfluous(cookies: Iterable[Cookie]) -> tuple[Cookie, ...]:
    """Which cookies of one site go once there are more than 180, as Chromium chooses them.

    The longest unused go first, in rounds: low priority before medium before high, and those
    without Secure before those with it, until 150 are left.
    """
    left = sorted(cookies, key=lambda cookie: (cookie.accessed, cookie.created))
    if len(left) <= MAX_COOKIES_PER_SITE:
        return ()
    gone: list[Cookie] = []
    for priority, spares_secure in _ROUNDS:
        wanted = len(left) - LEFT_AFTER_A_PURGE
        going = _oldest(left, priority, spares_secure=spares_secure)[:wanted]
        gone += going
        left = [cookie for cookie in left if cookie not in going]
    return tuple(gone)


def _oldest(left: list[Cookie], priority: Priority, *, spares_secure: bool) -> list[Cookie]:
    """Candidates of one round, the longest unused first."""
    alike = [cookie for cookie in left if cookie.priority is priority]
    if len(alike) <= _KEPT[priority]:
        return []
    spared = sum(cookie.secure for cookie in alike) if spares_secure else 0
    candidates = [cookie for cookie in alike if not (spares_secure and cookie.secure)]
    return candidates[: max(0, len(alike) - max(spared, _KEPT[priority]))]

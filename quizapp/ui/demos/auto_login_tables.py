"""Auto-login in tables: four ways beside each other, the token table, the event log."""

from __future__ import annotations

from datetime import UTC, datetime

from textual.content import Content

from quizapp.demos.auto_login.event_log import Event, cut_short
from quizapp.demos.auto_login.event_words import person, told
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.outcomes import REFUSALS, Outcome
from quizapp.demos.auto_login.remember_cookie import hash_of, read_token
from quizapp.demos.auto_login.token_table import TokenRow
from quizapp.demos.auto_login.view import Standing, View, WayView
from quizapp.texts import Lang, say
from quizapp.ui.wording import printable

_WAY, _COOKIE, _MINA, _ATTACKER = 19, 14, 13, 14
_SELECTOR, _HASH, _OWNER = 9, 14, 15
_AGENT = 8
_STANDINGS = {
    Standing.ABSENT: ("·", "$muted"),
    Standing.INSIDE: ("●", "$success"),
    Standing.OUTSIDE: ("○", "$muted"),
    Standing.HOLDS: ("◐", "$accent"),
}


def way_name(lang: Lang, way: Way) -> str:
    """A way for people."""
    return say(lang, f"auto_login_panel.way.{way.value.replace('-', '_')}")


def ways_table(lang: Lang, view: View) -> Content:
    """A row per site: the cookie, who is in, and whether the server noticed anything."""
    heads = ("way", "cookie", "mina", "attacker", "noticed")
    widths = (_WAY, _COOKIE, _MINA, _ATTACKER, 0)
    cells = (
        _cell(say(lang, f"auto_login_panel.head.{head}"), width, "$muted")
        for head, width in zip(heads, widths, strict=True)
    )
    return Content("\n").join(
        [Content("").join(cells), *(_way_row(lang, one) for one in view.ways)]
    )


def _way_row(lang: Lang, one: WayView) -> Content:
    colour = "bold $primary" if one.way is Way.REMEMBER else ""
    noticed = "yes" if one.noticed else "no"
    return Content.assemble(
        _cell(way_name(lang, one.way), _WAY, colour),
        _cell(cut_short(one.cookie) or "–", _COOKIE, "$accent" if one.cookie else "$muted"),
        _standing(lang, one.mina, "mina"),
        _standing(lang, one.attacker, "attacker"),
        (
            say(lang, f"auto_login_panel.noticed.{noticed}"),
            "bold $error" if one.noticed else "$muted",
        ),
    )


def _standing(lang: Lang, standing: Standing, who: str) -> Content:
    mark, colour = _STANDINGS[standing]
    if standing is Standing.INSIDE and who == "attacker":
        colour = "bold $error"
    words = say(lang, f"auto_login_panel.{who}.{standing}")
    return _cell(f"{mark} {words}", _ATTACKER if who == "attacker" else _MINA, colour)


def cookie_line(lang: Lang, one: WayView) -> Content:
    """What Mina's browser is left with of the only site."""
    words = Content.styled(say(lang, "auto_login_panel.head.cookie"), "bold $primary") + "  "
    if not one.cookie:
        return words + Content.styled(say(lang, "auto_login_panel.no_cookie"), "$muted")
    return words + Content.assemble((f"{one.name}=", "$muted"), (cut_short(one.cookie), "$accent"))


def token_table(lang: Lang, view: View) -> Content:
    """What the server keeps of each remembered device."""
    title = Content.styled(say(lang, "auto_login_panel.tokens"), "bold $primary")
    if not view.rows:
        return Content("\n").join(
            [title, Content.styled(say(lang, "auto_login_panel.no_rows"), "$muted")]
        )
    heads = (("selector", _SELECTOR), ("hash", _HASH), ("owner", _OWNER), ("expires", 0))
    head = Content("").join(
        _cell(say(lang, f"auto_login_panel.head.{name}"), width, "$muted") for name, width in heads
    )
    cookie = next((one.cookie for one in view.ways if one.way is Way.REMEMBER), "")
    rows = (_token_row(lang, row, cookie, view.now) for row in view.rows)
    return Content("\n").join([title, head, *rows])


def _token_row(lang: Lang, row: TokenRow, cookie: str, now: float) -> Content:
    """A row; where Mina's browser has its selector, whether the validator fits too."""
    device = _device(lang, row.device)
    just_made = row.rotated == now
    return Content.assemble(
        _cell(cut_short(row.selector), _SELECTOR, ""),
        _cell(f"{row.validator_hash[:12]}…", _HASH, "bold $accent" if just_made else ""),
        _cell(f"{person(row.user).said(lang)} · {device}", _OWNER, ""),
        (f"{_moment(row.expires):%Y-%m-%d}", "$muted"),
        _fit(lang, row, cookie),
    )


def _fit(lang: Lang, row: TokenRow, cookie: str) -> Content:
    token = read_token(cookie)
    if isinstance(token, Outcome) or token.selector != row.selector:
        return Content("")
    if hash_of(token.validator) == row.validator_hash:
        return Content.styled(f"  ✓ {say(lang, 'auto_login_panel.fits')}", "$success")
    return Content.styled(f"  ✗ {say(lang, 'auto_login_panel.stale')}", "$error")


def _device(lang: Lang, agent: str) -> str:
    """What a User-Agent is called."""
    return say(lang, f"auto_login_panel.device.{agent.lower()}")


def event_lines(lang: Lang, view: View, most: int) -> Content:
    """The last lines of the log, the newest first: it is seen where there is room for little."""
    title = Content.styled(say(lang, "auto_login_panel.log"), "bold $primary")
    lines = [_event_line(lang, event) for event in reversed(view.events[-most:])]
    return Content("\n").join([title, *lines])


def _event_line(lang: Lang, event: Event) -> Content:
    shown = f"  {printable(event.shown)}" if event.shown else ""
    return Content.assemble(
        (f"{_moment(event.at):%m-%d %H:%M:%S}  ", "$muted"),
        _cell(_device(lang, event.device), _AGENT, "$muted"),
        (printable(told(event).said(lang)), event_colour(event)),
        (shown, "$muted"),
    )


def event_colour(event: Event) -> str:
    """Red for what was turned down, green for who got in by a cookie alone."""
    if event.outcome is Outcome.THEFT:
        return "bold $error"
    if event.outcome in REFUSALS:
        return "$error"
    getting_in = (Outcome.ROTATED, Outcome.GRACE, Outcome.RECOGNISED)
    return "$success" if event.outcome in getting_in else ""


def _cell(words: str, width: int, style: str) -> Content:
    """As wide as its column, with a blank at the end; the last column needs no width."""
    cell = Content.styled(printable(words), style)
    return cell.truncate(width - 1, ellipsis=True, pad=True) + " " if width else cell


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()

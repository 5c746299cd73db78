"""How things are, in a few words each: the settings, the clock, the server, the browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.demos.session_timeout.durations import clock, length
from quizapp.demos.session_timeout.inputs import MINUTE, TimeoutInputs
from quizapp.demos.session_timeout.timeline import CookieLife, SessionLife, Timeline
from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying
from quizapp.ui.demos.timeout_picture import Line

if TYPE_CHECKING:
    from quizapp.demos.session_timeout.live import LiveView

_BETWEEN = " · "
_SECONDS_MATTER = 2 * MINUTE
_KEYS = {
    "i": "timeout_panel.key.login",
    "l": "timeout_panel.key.logout",
    "w": "timeout_panel.key.close",
    "b": "timeout_panel.key.open",
    "r": "timeout_panel.key.restore",
    "x": "timeout_panel.key.steal",
}
"""What the letters do. The footer of a narrow terminal has no room for them."""


def settings_lines(lang: Lang, settings: TimeoutInputs) -> tuple[Line, ...]:
    """The limits of the server, and what it says of its cookie."""
    limits = [
        say(lang, "timeout_panel.limit.idle", time=_limit(lang, settings.idle)),
        say(lang, "timeout_panel.limit.absolute", time=_limit(lang, settings.absolute)),
        say(lang, "timeout_panel.limit.sweep", time=length(settings.sweep)),
    ]
    renew = say(lang, f"timeout_panel.renew.{'on' if settings.renew else 'off'}")
    cookie = [_lifetime(lang, settings), renew]
    return (
        ("limits", Content(_BETWEEN.join(limits))),
        ("set_cookie", Content(_BETWEEN.join(cookie))),
    )


def _lifetime(lang: Lang, settings: TimeoutInputs) -> str:
    """The attribute as it is written, and how long that is."""
    if settings.max_age is None:
        return say(lang, "timeout_panel.no_max_age")
    written = f"{settings.attribute}={settings.max_age}"
    return f"{written} ({length(settings.max_age).said(lang)})" if settings.max_age > 0 else written


def _limit(lang: Lang, seconds: int) -> str:
    return length(seconds).said(lang) if seconds > 0 else say(lang, "session_timeout.length.never")


def clock_line(lang: Lang, view: LiveView) -> tuple[Line, ...]:
    """What time it is, and how fast it passes."""
    words = say(lang, "timeout_panel.running" if view.running else "timeout_panel.paused")
    face, colour = ("▶", "$success") if view.running else ("■", "$warning")
    key = "timeout_panel.slowed" if view.slowed else "timeout_panel.speed"
    pace = say(lang, key, time=length(view.speed))
    time = say(lang, "timeout_panel.now", time=clock(view.timeline.now))
    return (
        (
            "clock",
            Content.assemble(
                (f"{face} ", colour), (time, "bold"), f"  {pace}  ", (words, "$muted")
            ),
        ),
    )


def state_lines(lang: Lang, timeline: Timeline) -> tuple[Line, ...]:
    """The server, the browser and the thief as they are now, with the keys that change that."""
    browser = "br" if timeline.is_closed else "w"
    return (
        ("server", _with_keys(lang, _server(lang, timeline), "l" if is_valid(timeline) else "i")),
        ("browser", _with_keys(lang, _browser(lang, timeline), browser)),
        ("thief", _with_keys(lang, _thief(lang, timeline), "x")),
    )


def _with_keys(lang: Lang, words: Content, letters: str) -> Content:
    faces = (
        Content.assemble("  ", (letter, "bold $primary"), " ", (say(lang, _KEYS[letter]), "$muted"))
        for letter in letters
    )
    return Content("").join([words, *faces])


def _server(lang: Lang, timeline: Timeline) -> Content:
    if not timeline.sessions:
        return Content(say(lang, "timeout_panel.no_session"))
    one = _latest(timeline)
    words = _BETWEEN.join(_left(lang, one, timeline.now) if one.over is None else _over(lang, one))
    return Content.styled(words, "$success" if one.over is None else "$error")


def _latest(timeline: Timeline) -> SessionLife:
    """That of the last login, also where the clock stood still between two."""
    given = timeline.cookies[-1].value if timeline.cookies else ""
    return max(timeline.sessions, key=lambda one: (one.created, one.id == given))


def is_valid(timeline: Timeline) -> bool:
    """Whether the session of the last login is valid."""
    return bool(timeline.sessions) and _latest(timeline).over is None


def _left(lang: Lang, one: SessionLife, now: float) -> Iterator[str]:
    yield say(lang, "timeout_panel.valid")
    if one.idle_end is not None:
        yield say(lang, "timeout_panel.idle_left", time=_about(one.idle_end - now))
    if one.absolute_end is not None:
        yield say(lang, "timeout_panel.absolute_left", time=_about(one.absolute_end - now))


def _about(seconds: float) -> Saying:
    """Without its seconds as long as there are minutes: they would only flicker."""
    return length(seconds if seconds < _SECONDS_MATTER else seconds // MINUTE * MINUTE)


def _over(lang: Lang, one: SessionLife) -> Iterator[str]:
    why = say(lang, f"demos.choice.{one.why}")
    yield say(lang, "timeout_panel.over", why=why, when=clock(one.over or 0.0))
    yield say(lang, "timeout_panel.held" if one.freed is None else "timeout_panel.freed")


def _browser(lang: Lang, timeline: Timeline) -> Content:
    words = [_cookie(lang, timeline.cookies[-1] if timeline.cookies else None, timeline.now)]
    if timeline.is_closed:
        words.insert(0, say(lang, "timeout_panel.closed"))
    return Content(_BETWEEN.join(words))


def _cookie(lang: Lang, life: CookieLife | None, now: float) -> str:
    if life is None:
        return say(lang, "timeout_panel.no_cookie")
    if life.gone is not None:
        return say(lang, f"timeout_panel.lost.{life.loss}", when=clock(life.gone))
    if life.expires is None:
        return say(lang, "timeout_panel.session_cookie")
    return say(lang, "timeout_panel.cookie_left", time=_about(life.expires - now))


def _thief(lang: Lang, timeline: Timeline) -> Content:
    if not timeline.thief:
        return Content.styled(say(lang, "timeout_panel.no_thief"), "$muted")
    last = timeline.thief[-1]
    key = "timeout_panel.let_in" if last.let_in else "timeout_panel.refused"
    words = say(lang, key, count=last.count)
    if not timeline.stealing:
        words = _BETWEEN.join([words, say(lang, "timeout_panel.gave_up")])
    return Content.styled(words, "$error" if last.let_in else "$muted")

"""The lanes of the timeline: the session's two limits, the cookie, the user and the thief."""

from __future__ import annotations

from quizapp.demos.session_timeout.inputs import Deed, TimeoutInputs
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.session_timeout.timeline import CookieLife, SessionLife, Timeline
from quizapp.ui.demos.time_axis import Row, TimeAxis

LIVED, PAST, LEFT, GARBAGE = "━", "█", "░", "·"
"""Before the last request or Set-Cookie; since then; what is left; invalid and not yet freed."""
OVER, GOES_ON = "✗", "∞"
SERVER, COOKIE, THIEF = "$primary", "$accent", "$error"

DEEDS: dict[Deed, tuple[str, str]] = {
    Deed.LOGIN: ("◆", "$success"),
    Deed.LOGOUT: ("◇", "$success"),
    Deed.CLOSE: ("[", "bold"),
    Deed.OPEN: ("]", "bold"),
    Deed.RESTORE: ("]", "bold $accent"),
}
"""How deeds look of which nobody asks how they turned out."""
_LET_IN = {True: ("●", "$success"), False: (OVER, "$error"), None: ("○", "$foreground")}


def horizon(timeline: Timeline, settings: TimeoutInputs) -> float:
    """How much time the axis has to hold: until now and, if it is near, until the next end."""
    now = timeline.now
    ends = [one.idle_end for one in timeline.sessions if one.over is None]
    ends += [one.expires for one in timeline.cookies if one.gone is None]
    ends += [one.absolute_end for one in timeline.sessions if one.over is None]
    near = [end for end in ends if end is not None and now < end <= 2 * now + 2 * settings.idle]
    return max(1.1 * now, 1.05 * min(near, default=0.0), 600.0)


def idle_lane(axis: TimeAxis, timeline: Timeline) -> Row:
    """A bar that begins anew with every request."""
    row = Row(axis)
    for one in timeline.sessions:
        end = timeline.now if one.over is None else one.over
        row.bar(one.created, one.last, LIVED, SERVER)
        row.bar(one.last, end, PAST, SERVER)
        _rest(row, one, one.idle_end, end, timeline.now)
        _ending(row, one, Ending.IDLE, timeline.now)
    return row


def absolute_lane(axis: TimeAxis, timeline: Timeline) -> Row:
    """A bar that nothing moves."""
    row = Row(axis)
    for one in timeline.sessions:
        end = timeline.now if one.over is None else one.over
        if one.absolute_end is not None:
            row.bar(one.created, end, PAST, SERVER)
        _rest(row, one, one.absolute_end, end, timeline.now)
        _ending(row, one, Ending.ABSOLUTE, timeline.now)
    return row


def _rest(row: Row, one: SessionLife, limit: float | None, end: float, now: float) -> None:
    """What is left until a limit, of a session that is valid."""
    if one.over is None and limit is not None:
        row.bar(end, limit, LEFT, SERVER)
        row.mark(now, PAST, SERVER)
    elif one.over is None and one.idle_end is None and one.absolute_end is None:
        row.mark(now, GOES_ON, SERVER)


def _ending(row: Row, one: SessionLife, why: Ending, now: float) -> None:
    """The end of a session, in the lane of the limit that was its reason."""
    if one.over is None:
        return
    freed = now if one.freed is None else one.freed
    row.bar(one.over, freed, GARBAGE, "$muted")
    if one.why in (why, Ending.INVALIDATED):
        row.mark(one.over, OVER, "bold $error")


def cookie_lane(axis: TimeAxis, timeline: Timeline) -> Row:
    """A bar that begins anew with every Set-Cookie."""
    row = Row(axis)
    for life in timeline.cookies:
        _cookie(row, life, timeline.now)
    return row


def _cookie(row: Row, life: CookieLife, now: float) -> None:
    end = now if life.gone is None else life.gone
    row.bar(life.set_at[0], life.set_at[-1], LIVED, COOKIE)
    row.bar(life.set_at[-1], end, PAST, COOKIE)
    if life.gone is not None:
        row.mark(end, OVER, "bold $error")
    elif life.expires is not None:
        row.bar(end, life.expires, LEFT, COOKIE)
        row.mark(end, PAST, COOKIE)
    else:
        row.mark(end, GOES_ON, COOKIE)


def user_lane(axis: TimeAxis, timeline: Timeline) -> Row:
    """What the user did, and whether the server knew who it was."""
    row = Row(axis)
    for start, end in timeline.closed:
        row.bar(start, timeline.now if end is None else end, "─", "$muted")
    for mark in timeline.marks:
        if mark.deed not in (Deed.STEAL, Deed.LOOK):
            row.mark(mark.at, *DEEDS.get(mark.deed, _LET_IN[mark.let_in]))
    return row


def thief_lane(axis: TimeAxis, timeline: Timeline) -> Row:
    """The requests with the stolen id; before the run, only when it is stolen."""
    row = Row(axis)
    for mark in timeline.marks:
        if mark.deed is Deed.STEAL and not timeline.thief:
            row.mark(mark.at, "○", THIEF)
    for one in timeline.thief:
        face, style = ("●", THIEF) if one.let_in else (OVER, "$muted")
        row.bar(one.start, one.last, face, style)
    return row

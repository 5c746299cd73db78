"""What the browser and the container have, as two tables, and what was planned to be done."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.jsessionid.inputs import DEFAULT_NAME, Act, Deed, LifeInputs
from quizapp.demos.jsessionid.life_view import JarRow, LifeView, SessionRow
from quizapp.texts import Lang, say
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.wording import printable

_MOST_ROWS = 6
_MOST_TIMES = 3
"""Pairs of acts that are repeated more often are written once."""
_ID, _CONTEXT, _TIME, _LIMIT = 9, 7, 8, 12
"""Cells of the columns; attributes take the rest."""
_BAR = 4


class LifeTables(Vertical):
    """Above the steps, or beside the keys of free play."""

    def compose(self) -> ComposeResult:
        yield Static(id="plan")
        yield Static(id="jar")
        yield Static(id="sessions")

    def tell(self, lang: Lang, inputs: LifeInputs | None, view: LifeView | None) -> None:
        """Show both tables; with ``inputs``, what they say will be done as well."""
        plan = self.query_one("#plan", Static)
        plan.display = inputs is not None
        if inputs is not None:
            plan.update(_plan(lang, inputs, view.acts if view else 0))
        takes = inputs.cookies if inputs is not None else True
        view = view or LifeView(0.0, takes, (), ())
        self.query_one("#jar", Static).update(_jar(lang, view))
        self.query_one("#sessions", Static).update(_sessions(lang, view))


def deed_name(lang: Lang, deed: Deed) -> str:
    """What is done, for people."""
    return say(lang, f"jsessionid_panel.deed.{deed.name.lower()}")


def shown_time(lang: Lang, seconds: float) -> str:
    """A time since the beginning, short, in the largest unit that it fills."""
    units = (("days", 86_400), ("hours", 3600), ("minutes", 60), ("seconds", 1))
    unit, size = next((one for one in units if seconds >= 2 * one[1]), units[-1])
    return say(lang, f"jsessionid_panel.{unit}", count=f"{seconds / size:.3g}")


def _plan(lang: Lang, inputs: LifeInputs, done: int) -> BulletList:
    """How the container is set up, and what is done in order; what was just done stands out."""
    rows = [
        ("setup", Content(" · ".join(_setup(lang, inputs)))),
        ("acts", Content(" → ").join(_acts(lang, inputs.acts, done))),
    ]
    return BulletList(
        Bullet(Content.styled(f"{say(lang, f'jsessionid_panel.{label}')}  ", "$muted"), words)
        for label, words in rows
    )


def _acts(lang: Lang, acts: tuple[Act, ...], done: int) -> Iterator[Content]:
    at = 0
    while at < len(acts):
        times = _times(acts, at)
        length = 2 * times if times > _MOST_TIMES else 1
        words = " → ".join(_act_words(lang, act) for act in acts[at : at + min(2, length)])
        if length > 1:
            words = f"({words}) × {times}"
        quiet = "$muted" if done else ""
        yield Content.styled(words, "bold $primary" if at < done <= at + length else quiet)
        at += length


def _times(acts: tuple[Act, ...], at: int) -> int:
    """How often the two acts from ``at`` on are done, one pair after the other."""
    pair = acts[at : at + 2]
    times = 1
    while len(pair) == 2 and acts[at + 2 * times : at + 2 * times + 2] == pair:
        times += 1
    return times


def _setup(lang: Lang, inputs: LifeInputs) -> Iterator[str]:
    if inputs.max_inactive > 0:
        yield say(lang, "jsessionid_panel.limit", time=shown_time(lang, inputs.max_inactive))
    else:
        yield say(lang, "jsessionid_panel.no_limit", seconds=inputs.max_inactive)
    if not inputs.cookies:
        yield say(lang, "jsessionid_panel.cookies_off")
    if inputs.cookie_name != DEFAULT_NAME:
        yield f"sessionCookieName={inputs.cookie_name}"
    if not inputs.changes_id_at_login:
        yield say(lang, "jsessionid_panel.keeps_id")
    if inputs.https:
        yield "https"


def _act_words(lang: Lang, act: Act) -> str:
    if act.deed is Deed.WAIT:
        return shown_time(lang, act.seconds)
    return deed_name(lang, act.deed)


def _jar(lang: Lang, view: LifeView) -> Content:
    switch = "cookies_on" if view.takes_cookies else "cookies_off"
    title = _title(lang, "jar", say(lang, f"jsessionid_panel.{switch}"))
    rows = [_jar_row(lang, row) for row in view.jar[-_MOST_ROWS:]]
    if view.id_in_links:
        link = (short_id(view.id_in_links), "bold $success")
        rows.append(Content.assemble("  ", say(lang, "jsessionid_panel.link"), link))
    return Content("\n").join([title, *(rows or [_nothing(lang, "no_cookie")])])


def _jar_row(lang: Lang, row: JarRow) -> Content:
    colour = "$success" if row.is_alive else "$error"
    flags = [f"Path={row.path}", *["Secure"] * row.secure, *["HttpOnly"] * row.http_only]
    life = say(lang, f"jsessionid_panel.{'alive' if row.is_alive else 'dead'}")
    return Content.assemble(
        ("● " if row.is_alive else "✗ ", colour),
        printable(f"{row.name}="),
        (short_id(row.value), f"bold {colour}"),
        f"  {'; '.join(flags)}  ",
        (life, colour),
    )


def _sessions(lang: Lang, view: LifeView) -> Content:
    title = _title(
        lang, "sessions", say(lang, "jsessionid_panel.clock", time=shown_time(lang, view.now))
    )
    if not view.sessions:
        return Content("\n").join([title, _nothing(lang, "no_session")])
    heads = ("id", "context", "created", "last", "max", "attributes")
    cells = [say(lang, f"jsessionid_panel.head.{name}") for name in heads]
    lines = [title, Content.styled("  ", "") + _in_columns(cells).stylize("$muted")]
    lines += [_session_row(lang, row, view.now) for row in view.sessions[-_MOST_ROWS:]]
    hidden = len(view.sessions) - _MOST_ROWS
    if hidden > 0:
        lines.append(Content.styled(say(lang, "jsessionid_panel.more", count=hidden), "$muted"))
    return Content("\n").join(lines)


def _session_row(lang: Lang, row: SessionRow, now: float) -> Content:
    mark, colour = ("●", "$success") if row.is_browsers else ("·", "$muted")
    if row.is_expired:
        mark, colour = "✗", "$error"
    kept = " ".join(f"{name}={value}" for name, value in row.attributes)
    times = [shown_time(lang, row.created), shown_time(lang, row.last)]
    words = _in_columns([short_id(row.id), row.context, *times, _limit(lang, row, now), kept])
    return Content.assemble((f"{mark} ", colour), words.stylize(colour))


def _limit(lang: Lang, row: SessionRow, now: float) -> str:
    """What is left of the idle time as a bar, and how much there is."""
    if row.max_inactive <= 0:
        return say(lang, "jsessionid_panel.never")
    if row.is_expired:
        return say(lang, "jsessionid_panel.expired")
    left = 1 - (now - row.last) / row.max_inactive
    filled = min(_BAR, max(1, round(left * _BAR)))
    return f"{'▰' * filled}{'▱' * (_BAR - filled)} {shown_time(lang, row.max_inactive)}"


def short_id(session_id: str) -> str:
    """Enough of an id to tell it from others."""
    return printable(session_id)[: _ID - 1]


def _in_columns(cells: list[str]) -> Content:
    widths = (_ID, _CONTEXT, _TIME, _TIME, _LIMIT)
    fitted = [
        Content(cell).truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
        for cell, width in zip(cells, widths, strict=False)
    ]
    return Content("").join([*fitted, Content(cells[-1])])


def _title(lang: Lang, table: str, more: str) -> Content:
    name = say(lang, f"jsessionid_panel.title.{table}")
    return Content.assemble((name, "bold $primary"), (f"  {more}", "$muted"))


def _nothing(lang: Lang, what: str) -> Content:
    return Content.styled(f"  {say(lang, f'jsessionid_panel.{what}')}", "$muted")

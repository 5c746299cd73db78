"""The first screen: today's quiz under one key, and everything else a key away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.visual import VisualType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import Worker, get_current_worker

from quizapp.core.selection import Wish
from quizapp.errors import QuizappError
from quizapp.study.views import Home, TopicRow, Unfinished
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.messages import StudyOpened
from quizapp.ui.routes import FROM_HOME
from quizapp.ui.screens.confirm import ConfirmScreen
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.widgets.day_words import counts, kinds, practised
from quizapp.ui.widgets.deck_problems import deck_problems
from quizapp.ui.widgets.menu_entry import menu_entry
from quizapp.ui.widgets.strength import topic_line
from quizapp.ui.wording import printable

_UNFINISHED_SHOWN = 2
"""Of the quizzes that were left; older ones come up when these are done or dropped."""
_NO_MARK = Content("")
_STEPS = ("answer", "score", "follow_up", "review")
"""Of a question; each has a sentence."""


class HomeScreen(FramedScreen[None]):
    """Today's quiz, an unfinished one, the weakest topics, and the ways further."""

    @dataclass
    class Loaded(Message, bubble=False):
        """There is something to show."""

        home: Home | None
        reader: Worker[None]

    CSS_PATH = "home.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("c", "resume", "home.key.continue", priority=True),
        key("s", "start", "home.key.start", priority=True),
        key("enter", "open_entry", "keys.open_entry", show=False, priority=True),
        key("d", "visit('demos')", "home.demos"),
        key("b", "visit('browse')", "home.browse"),
        key("p", "visit('progress')", "home.progress"),
        key("x", "drop", "home.key.drop"),
        key("space,pagedown", "scroll(1)", "home.key.scroll", show=False, priority=True),
        key("pageup", "scroll(-1)", "home.key.scroll", show=False, priority=True),
        key("end", "edge(True)", "home.key.scroll", show=False, priority=True),
        key("home", "edge(False)", "home.key.scroll", show=False, priority=True),
        key("q", "app.quit_app", "home.key.quit"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-tall")]

    def __init__(self) -> None:
        super().__init__()
        self.home: Home | None = None
        self._offered: list[str] = []
        """The entries of the menu as they were shown last."""
        self._counted: Home | None = None
        """What was counted when the screen opened, and is not to be counted a second time."""
        self._reader: Worker[None] | None = None
        """Who was sent last to read what there is to do."""

    def body(self) -> ComposeResult:
        with VerticalScroll(id="home", can_focus=False), Horizontal(id="columns"):
            with Vertical(id="today"):
                yield Static(id="heading")
                yield Static(id="counts")
                yield Static(id="kinds")
                yield OptionList(id="menu")
            with Vertical(id="side"):
                yield Static(id="weak-heading")
                yield Static(id="weak")
                yield Static(id="problems")

    @property
    def menu(self) -> OptionList:
        return self.query_one("#menu", OptionList)

    def on_mount(self) -> None:
        if self.quizapp.study is not None:
            with suppress(QuizappError):  # Told when the rest is loaded.
                self._counted = self.home = self.quizapp.study.today()
        self.show()
        self.menu.focus()
        if self.quizapp.study is not None:
            self.load()

    def on_study_opened(self, message: StudyOpened) -> None:
        message.stop()
        self.load()

    def come_back(self) -> None:
        """Right back from a quiz the menu still shows what was before it: keys wait for the next.

        Enter would continue a quiz that is no more, or lead past the one that was just left.
        """
        if self.quizapp.study is not None:
            self.takes_keys = False
            self.load()

    def load(self) -> None:
        """Show what there is to do today, as soon as it is known."""
        self._reader = self._read()

    @work(thread=True, exclusive=True, group="home")
    def _read(self) -> None:
        """Beside the interface."""
        home, study = self.home, self.quizapp.opened
        counted, self._counted = self._counted, None
        try:
            home = study.with_weakest(counted) if counted else study.home()
        except QuizappError as error:
            self.app.call_from_thread(self.quizapp.complain, error)
        self.post_message(self.Loaded(home, get_current_worker()))

    def on_home_screen_loaded(self, message: Loaded) -> None:
        if message.reader is not self._reader:  # What the last was sent for it may not have seen.
            return
        before, home = self.home, message.home
        self.home = home
        if before and home and replace(before, weakest=home.weakest) == home:
            self._show_side()
        else:
            self.show()
            self.refresh_bindings()
        self.take_keys()

    def show(self) -> None:
        home, lang = self.home, self.quizapp.settings.lang
        name = f"{self.say('home.name')} · {self.say('home.tagline')}"
        self.top_line.tell(name, practised(lang, home))
        self._fill("heading", self._heading("home.today"))
        self._fill("counts", Content(counts(lang, home)))
        self._fill("kinds", Content.styled(kinds(lang, home), "$muted"))
        self._show_menu(home)
        problems = BulletList(self._problems(home))
        self._fill("problems", problems)
        self.query_one("#problems").display = bool(problems.bullets)
        self._show_side()

    def _show_side(self) -> None:
        weakest = self.home.weakest if self.home else None
        heading = self._heading("home.weakest" if weakest else "home.how")
        self._fill("weak-heading", Content("") if weakest is None else heading)
        self._fill("weak", BulletList(self._side(weakest)))

    def _fill(self, name: str, content: VisualType) -> None:
        self.query_one(f"#{name}", Static).update(content)

    def _heading(self, text: str) -> Content:
        return Content.styled(self.say(text), "bold")

    def _show_menu(self, home: Home | None) -> None:
        """What was left unfinished comes first: Enter must not lead past it."""
        menu = self.menu
        chosen = (menu.highlighted_option.id if menu.highlighted_option else "") or ""
        entries = list(self._entries(home))
        menu.clear_options()
        for row, (name, letter, *words) in enumerate(entries):
            menu.add_option(Option(menu_entry(letter if row else "Enter", *words), id=name))
        names = [name for name, *_ in entries]
        moved = chosen in names and self._offered == names
        menu.highlighted = names.index(chosen) if moved else 0
        self._offered = names

    def _entries(self, home: Home | None) -> Iterator[tuple[str, str, str, str]]:
        """Name, key, label and explanation of every entry of the menu."""
        unfinished = home.unfinished if home else ()
        for number, left in enumerate(unfinished[:_UNFINISHED_SHOWN]):
            letter, about = "" if number else "c", self._unfinished(left)
            if number + 1 == _UNFINISHED_SHOWN:
                about += self._more(len(unfinished) - _UNFINISHED_SHOWN)
            yield f"resume-{number}", letter, self.say("home.continue"), about
        yield "start", "s", self.say("home.start_anew" if unfinished else "home.start"), ""
        yield "demos", "d", self.say("home.demos"), self.say("home.demos_about")
        yield "browse", "b", self.say("home.browse"), self.say("home.browse_about")
        yield "progress", "p", self.say("home.progress"), self.say("home.progress_about")
        yield "keys", "?", self.say("home.help"), self.say("home.help_about")

    def _unfinished(self, left: Unfinished) -> str:
        prompt = left.prompt.said(self.quizapp.settings.lang)
        where = self.say("home.continue_at", number=left.number, total=left.total, prompt=prompt)
        draft = " ".join(left.draft.split())
        return f"{where}\n{self.say('home.continue_draft', draft=draft)}" if draft else where

    def _more(self, count: int) -> str:
        """A line on the unfinished quizzes that are not listed; empty where there is none."""
        if count < 1:
            return ""
        text = "home.continue_more_one" if count == 1 else "home.continue_more"
        return f"\n{self.say(text, count=count)}"

    def _side(self, weakest: tuple[TopicRow, ...] | None) -> Iterator[Bullet]:
        """The weakest topics; for somebody who has answered nothing yet, how it works."""
        if weakest == ():
            for number, step in enumerate(_STEPS, 1):
                yield Bullet(
                    Content.styled(f"{number}  ", "$primary"),
                    Content(self.say(f"home.how.{step}")),
                )
        lang = self.quizapp.settings.lang
        yield from (Bullet(_NO_MARK, topic_line(lang, row)) for row in weakest or ())

    def _problems(self, home: Home | None) -> Iterator[Bullet]:
        """What stands in the way: nothing is stored, and decks of the user's own left out."""
        if home is not None and self.quizapp.opened.in_memory:
            yield Bullet(_NO_MARK, Content.styled(self.say("home.in_memory"), "$warning"))
        if home is not None and home.problems:
            yield from deck_problems(self.quizapp.settings.lang, home.problems)

    def action_scroll(self, by: int) -> None:
        page = self.query_one("#home")
        page.scroll_relative(y=by * max(1, page.size.height - 2), animate=False)

    def action_edge(self, last: bool) -> None:
        """To the end of the menu and of what stands below it, or back to the top of both."""
        page = self.query_one("#home")
        if last:
            self.menu.action_last()
            page.scroll_end(animate=False)
        else:
            self.menu.action_first()
            page.scroll_home(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("resume", "drop"):
            return bool(self.home and self.home.unfinished)
        return action not in ("scroll", "edge") or self.query_one("#home").max_scroll_y > 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._open(event.option_id or "start")

    def action_open_entry(self) -> None:
        option = self.menu.highlighted_option
        self._open((option.id if option else "") or "start")

    def _open(self, entry: str) -> None:
        name, _, number = entry.partition("-")
        deeds: dict[str, Callable[[], None]] = {
            "start": self.action_start,
            "resume": lambda: self.action_resume(int(number)),
            "keys": self.quizapp.action_keys,
        }
        deeds.get(name, lambda: self.action_visit(name))()

    def action_start(self) -> None:
        if self.on_top and self.home is not None and self.home.questions:
            self.quizapp.begin(Wish())

    def action_resume(self, number: int = 0) -> None:
        if self.on_top and self.home is not None and number < len(self.home.unfinished):
            self.quizapp.resume(self.home.unfinished[number].quiz)

    def action_drop(self) -> None:
        left = self._left_to_drop()
        if left is None:
            return

        def decided(agreed: bool | None) -> None:
            if agreed:
                self.quizapp.opened.abandon(left.quiz)
                self.notify(self.say("home.dropped"))
                self.load()

        prompt = printable(left.prompt.said(self.quizapp.settings.lang))
        self.app.push_screen(ConfirmScreen("home.drop_sure", prompt=prompt), decided)

    def _left_to_drop(self) -> Unfinished | None:
        """The unfinished quiz that is highlighted; if none is, the one touched last."""
        option = self.menu.highlighted_option
        name, _, number = ((option.id if option else "") or "").partition("-")
        unfinished = self.home.unfinished if self.home else ()
        at = int(number) if name == "resume" else 0
        return unfinished[at] if at < len(unfinished) else None

    def action_visit(self, place: str) -> None:
        """To one of the other screens."""
        if self.quizapp.study is not None:
            self.app.push_screen(FROM_HOME[place]())

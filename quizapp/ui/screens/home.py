"""The first screen: today's quiz under one key, and everything else a key away."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizapp.core.selection import Wish
from quizapp.errors import QuizappError
from quizapp.study.views import Home, TopicRow
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.messages import StudyOpened
from quizapp.ui.screens.confirm import ConfirmScreen
from quizapp.ui.widgets.score_line import bar
from quizapp.ui.wording import percent, printable

_BAR = 20
_ABOUT_COLUMN = 23
"""Where the third column of the menu begins."""
_PROBLEMS_SHOWN = 3


class HomeScreen(FramedScreen[None]):
    """Today's quiz, an unfinished one, the weakest topics, and the ways further."""

    CSS_PATH = "home.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("s", "start", "home.key.start", shown_as="Enter"),
        key("c", "resume", "home.key.continue"),
        key("b", "browse", "home.browse"),
        key("p", "progress", "home.progress"),
        key("x", "drop", "home.key.drop", show=False),
        key("q", "app.quit_app", "home.key.quit"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.home: Home | None = None

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
        self.show()
        self.menu.focus()

    def on_screen_resume(self) -> None:
        if self.quizapp.study is not None:
            self.load()

    def on_study_opened(self, message: StudyOpened) -> None:
        message.stop()
        self.load()

    @work(thread=True, exclusive=True, group="home")
    def load(self) -> None:
        """Work out what there is to do today, beside the interface."""
        try:
            home = self.quizapp.opened.home()
        except QuizappError as error:
            self.app.call_from_thread(self.quizapp.complain, error)
        else:
            self.app.call_from_thread(self._loaded, home)

    def _loaded(self, home: Home) -> None:
        self.home = home
        self.show()
        self.refresh_bindings()

    def show(self) -> None:
        home = self.home
        name = f"{self.say('home.name')} · {self.say('home.tagline')}"
        self.top_line.tell(name, self._practised(home))
        self._fill("heading", Content.styled(self.say("home.today"), "bold"))
        self._fill("counts", Content(self._counts(home)))
        self._fill("kinds", Content.styled(self._kinds(home), "$muted"))
        self._show_menu(home)
        self._fill("weak-heading", Content.styled(self.say("home.weakest"), "bold"))
        self._fill("weak", self._weakest(home))
        self._fill("problems", self._problems(home))

    def _fill(self, name: str, content: Content) -> None:
        self.query_one(f"#{name}", Static).update(content)

    def _practised(self, home: Home | None) -> str:
        if home is None or not home.streak:
            return ""
        parts = [self.say("home.streak", days=home.streak)] if home.streak > 1 else []
        if home.answered_today:
            parts.append(self.say("home.answered_today", count=home.answered_today))
        return " · ".join(parts)

    def _counts(self, home: Home | None) -> str:
        if home is None:
            return self.say("home.opening")
        if not home.questions:
            return self.say("home.no_questions")
        return self.say("home.counts", questions=home.questions, minutes=home.minutes)

    def _kinds(self, home: Home | None) -> str:
        if home is None or not home.questions:
            return ""
        counts = {"due": home.due, "weak": home.weak, "new": home.new, "extra": home.extra}
        kinds = " · ".join(self.say(f"home.{kind}", count=n) for kind, n in counts.items() if n)
        return self.say("home.nothing_due") if home.extra and home.nothing_due else kinds

    def _show_menu(self, home: Home | None) -> None:
        menu = self.menu
        chosen = menu.highlighted_option.id if menu.highlighted_option else "start"
        entries = [("start", "Enter", self.say("home.start"), "")]
        if home and home.unfinished:
            entries.append(("resume", "c", self.say("home.continue"), self._unfinished(home)))
        entries += [
            ("browse", "b", self.say("home.browse"), self.say("home.browse_about")),
            ("progress", "p", self.say("home.progress"), self.say("home.progress_about")),
            ("keys", "?", self.say("home.help"), self.say("home.help_about")),
        ]
        menu.clear_options()
        menu.add_options([Option(_entry(*rest), id=name) for name, *rest in entries])
        names = [name for name, *_ in entries]
        menu.highlighted = names.index(chosen) if chosen in names else 0

    def _unfinished(self, home: Home) -> str:
        left = home.unfinished[0]
        prompt = left.prompt.said(self.quizapp.settings.lang)
        where = self.say("home.continue_at", number=left.number, total=left.total, prompt=prompt)
        draft = " ".join(left.draft.split())
        return f"{where}\n{self.say('home.continue_draft', draft=draft)}" if draft else where

    def _weakest(self, home: Home | None) -> Content:
        if home is None or not home.weakest:
            return Content.styled(self.say("home.weakest_empty") if home else "", "$muted")
        return Content("\n").join(self._topic(row) for row in home.weakest)

    def _topic(self, row: TopicRow) -> Content:
        title = Content(printable(row.title.said(self.quizapp.settings.lang))).truncate(
            12, pad=True
        )
        value = row.strength.value or 0.0
        colour = "$warning" if row.strength.weak else "$success"
        return Content.assemble(
            title, " ", bar(value, colour, _BAR), f" {percent(row.strength):>4}"
        )

    def _problems(self, home: Home | None) -> Content:
        if home is None or not home.problems:
            memory = home is not None and self.quizapp.opened.in_memory
            return Content.styled(self.say("home.in_memory") if memory else "", "$warning")
        lang, count = self.quizapp.settings.lang, len(home.problems)
        lines = [self.say("home.problems_one" if count == 1 else "home.problems", count=count)]
        lines += [problem.said(lang) for problem in home.problems[:_PROBLEMS_SHOWN]]
        if count > _PROBLEMS_SHOWN:
            lines.append(self.say("home.problems_more"))
        return Content.styled("\n".join(map(printable, lines)), "$warning")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("resume", "drop"):
            return bool(self.home and self.home.unfinished)
        return True

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        deeds = {
            "start": self.action_start,
            "resume": self.action_resume,
            "browse": self.action_browse,
            "progress": self.action_progress,
            "keys": self.quizapp.action_keys,
        }
        deeds[event.option_id or "start"]()

    def action_start(self) -> None:
        if self.on_top and self.home is not None and self.home.questions:
            self.quizapp.begin(Wish())

    def action_resume(self) -> None:
        if self.on_top and self.home is not None and self.home.unfinished:
            self.quizapp.resume(self.home.unfinished[0].quiz)

    def action_drop(self) -> None:
        def decided(agreed: bool | None) -> None:
            if agreed and self.home is not None:
                self.quizapp.opened.abandon(self.home.unfinished[0].quiz)
                self.notify(self.say("home.dropped"))
                self.load()

        self.app.push_screen(ConfirmScreen("home.drop_sure"), decided)

    def action_browse(self) -> None:
        if self.quizapp.study is not None:
            from quizapp.ui.screens.browse import BrowseScreen

            self.app.push_screen(BrowseScreen())

    def action_progress(self) -> None:
        if self.quizapp.study is not None:
            from quizapp.ui.screens.progress import ProgressScreen

            self.app.push_screen(ProgressScreen())


def _entry(letter: str, name: str, about: str) -> Content:
    """One entry of the menu: key, name, and what it is about, on as many lines as that has."""
    label = Content(name).truncate(14, pad=True)
    lines = printable(about).replace("\n", "\n" + " " * _ABOUT_COLUMN)
    return Content.assemble((f"{letter:<7}", "bold $primary"), label, ("  " + lines, "$muted"))

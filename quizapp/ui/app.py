"""The app: opens the study behind the first screen and leads from screen to screen."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import SystemCommand
from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.command import CommandPalette
from textual.screen import Screen

from quizapp.config import THEMES as THEME_NAMES
from quizapp.config import ConfigError, Settings, write_config
from quizapp.core.selection import Wish
from quizapp.demos.wish import DemoWish
from quizapp.errors import DemoError, QuizappError
from quizapp.study.study import Study
from quizapp.texts import Lang, say
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.messages import LanguageChanged, StudyFailed, StudyOpened
from quizapp.ui.routes import PANELS, gallery_screen, home_screen, panel_screen
from quizapp.ui.themes import THEMES
from quizapp.ui.typing_ahead import TypingAheadApp
from quizapp.ui.wording import printable, problem_line

if TYPE_CHECKING:
    from quizapp.study.sitting import Sitting

OpenStudy = Callable[[bool], Study]
"""Opens the study; the argument says whether to practise in memory, without the progress file."""


_AT_REST = 1.0
"""Seconds after which the first screen has come to rest."""


class QuizappApp(TypingAheadApp):
    """The terminal front end. Returns the exit code."""

    TITLE = "quizapp"
    CSS_PATH: ClassVar = ["app.tcss", "screens/home.tcss", "screens/question.tcss"]
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        key("ctrl+q", "quit_app", "app.quit_app", show=False, priority=True),
        key("question_mark", "keys", "app.keys"),
        key("f1", "keys", "app.keys"),
        key("f10", "switch_language", "app.switch_language", show=False, priority=True),
    ]

    def __init__(
        self,
        settings: Settings,
        open_study: OpenStudy,
        wish: Wish | DemoWish | None = None,
        stopwatch: Callable[[], float] = monotonic,
        ready: Study | None = None,
    ) -> None:
        """``ready`` is the study if it is open already."""
        super().__init__()
        self.settings = settings
        self.stopwatch = stopwatch
        """Seconds from any beginning; the time an answer takes is measured with it."""
        self._open_study = open_study
        self._wish = wish
        self.study = ready
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = THEMES[settings.theme].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own variables, for the moment before our theme is set."""
        return {"muted": "#959dab"}

    def get_default_screen(self) -> Screen[None]:
        """What lies below everything: the home screen, if nothing else was asked for."""
        screen = self._wished_screen() or home_screen()
        # Textual does so for every screen but this one, and fails when it is switched for another.
        screen._push_result_callback(self, None)
        return screen

    def _wished_screen(self) -> Screen[None] | None:
        """The first question of a quiz that was asked for, where it can be asked at once."""
        if self.study is None or not isinstance(self._wish, Wish):
            return None
        wish, self._wish = self._wish, None
        sitting = self._started(wish)
        if sitting is None:
            return None
        from quizapp.ui.screens.quiz import screen_for

        return screen_for(sitting)

    def pop_screen(self) -> AwaitComplete:
        """Leave the screen; what lay at the bottom is followed by the home screen."""
        if not self.screen.is_modal:
            self.clear_notifications()
        if len(self.screen_stack) == 1:
            return self.switch_screen(home_screen())
        left = super().pop_screen()
        if isinstance(self.screen, FramedScreen):
            self.screen.come_back()
        return left

    def on_mount(self) -> None:
        self.set_timer(_AT_REST, gc.enable)  # `__main__` has turned it off.
        if self.study is None:
            self.call_after_refresh(self.open_study)
        else:
            self._grant_wish()

    @work(thread=True, exclusive=True, group="study")
    def open_study(self, in_memory: bool = False) -> None:
        """Open decks and progress; the screen is painted already."""
        try:
            study = self._open_study(in_memory)
        except QuizappError as error:
            self.post_message(StudyFailed(error))
        else:
            self.post_message(StudyOpened(study))

    async def on_study_opened(self, message: StudyOpened) -> None:
        self.study = message.study
        for screen in self.screen_stack:
            screen.post_message(StudyOpened(message.study))
        self._grant_wish()

    def _grant_wish(self) -> None:
        """Show what was wished for on the command line, once."""
        wish, self._wish = self._wish, None
        if isinstance(wish, DemoWish):
            self.open_demo(*wish)
        elif wish is not None:
            self.begin(wish)

    async def on_study_failed(self, message: StudyFailed) -> None:
        from quizapp.ui.screens.trouble import TroubleScreen, WayOn

        def decided(way: WayOn | None) -> None:
            if way in (WayOn.AGAIN, WayOn.IN_MEMORY):
                self.open_study(in_memory=way is WayOn.IN_MEMORY)
            else:
                self.exit(1)

        self.push_screen(TroubleScreen(message.error), decided)

    def begin(self, wish: Wish) -> None:
        """Start a quiz and show its first question."""
        sitting = self._started(wish)
        if sitting is not None:
            from quizapp.ui.screens.quiz import show_quiz

            show_quiz(self, sitting)

    def _started(self, wish: Wish) -> Sitting | None:
        """A quiz with its first question; ``None``, and a word about it, where there is none."""
        study = self.opened
        try:
            sitting = study.start(study.select(wish))
        except QuizappError as error:
            self.complain(error)
            return None
        if sitting.quiz.chain is None:
            self.notify(self.say("quiz.nothing_to_ask"), severity="warning")
            return None
        return sitting

    def open_demo(self, demo: str, situation: str = "") -> None:
        """Show a demo at one of its situations, or all demos where none is named."""
        if demo and demo not in PANELS:  # A deck of the user's own may name anything.
            self.complain(DemoError("error.demo.unknown", name=demo, known=", ".join(PANELS)))
        else:
            self.push_screen(panel_screen(demo, situation) if demo else gallery_screen())

    def resume(self, quiz_id: str) -> None:
        """Continue a quiz that was left."""
        try:
            sitting = self.opened.resume(quiz_id)
        except QuizappError as error:
            self.complain(error)
            return
        if sitting is None:
            self.notify(self.say("quiz.nothing_to_resume"), severity="warning")
            return
        from quizapp.ui.screens.quiz import show_quiz

        show_quiz(self, sitting)

    @property
    def opened(self) -> Study:
        """The study; only to be asked for once it was opened."""
        if self.study is None:
            raise RuntimeError("the study is not open yet")
        return self.study

    def topic_title(self, topic: str) -> str:
        """The name of a topic in the current language."""
        for known in self.opened.library.topics():
            if known.id == topic:
                return printable(known.title.said(self.settings.lang))
        return topic

    def say(self, text: str, /, **arguments: object) -> str:
        """A sentence of the catalogue in the current language."""
        return say(self.settings.lang, text, **arguments)

    def complain(self, error: QuizappError) -> None:
        """Show an error; nothing that was typed is lost by it."""
        self.notify(
            problem_line(self.settings.lang, error), severity="error", timeout=12, markup=False
        )

    def action_command_palette(self) -> None:
        from quizapp.ui.commands import Commands

        if not isinstance(self.screen, CommandPalette):
            palette = CommandPalette([Commands], placeholder=self.say("app.palette"))
            self.push_screen(palette)

    def action_keys(self) -> None:
        from quizapp.ui.screens.keys_help import KeysScreen

        if not isinstance(self.screen, KeysScreen):
            self.push_screen(KeysScreen(self.screen))

    def action_switch_language(self) -> None:
        self.set_language(Lang.EN if self.settings.lang is Lang.KO else Lang.KO)

    def set_language(self, lang: Lang) -> None:
        """Show everything in ``lang`` from now on, and remember it."""
        self._remember(lang=lang)
        for screen in self.screen_stack:
            screen.post_message(LanguageChanged(lang))

    def action_switch_theme(self) -> None:
        current = THEME_NAMES.index(self.settings.theme)
        theme = THEME_NAMES[(current + 1) % len(THEME_NAMES)]
        self._remember(theme=theme)
        self.theme = THEMES[theme].name

    def _remember(self, *, lang: Lang | None = None, theme: str | None = None) -> None:
        try:
            self.settings = write_config(self.settings, lang=lang, theme=theme)
        except ConfigError as error:
            self.complain(error)
            self.settings = self.settings.with_choice(lang=lang, theme=theme)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers: what the screen can do now, and what can be done anywhere."""
        by_action = {one.binding.action: one for one in screen.active_bindings.values()}
        for binding, node, enabled in ((a.binding, a.node, a.enabled) for a in by_action.values()):
            if node is screen and enabled and binding.show:
                run = partial(screen.run_action, binding.action)
                yield SystemCommand(binding.description, binding.key_display or "", run)
        for name in ("switch_language", "switch_theme", "keys", "quit_app"):
            text = f"app.{name}"
            run_own = getattr(self, f"action_{name}")
            yield SystemCommand(self.say(text), self.say(f"{text}_help"), run_own)

    def action_quit_app(self) -> None:
        """Leave; a screen with something unsaved stores it first, or asks."""
        leaves = (getattr(screen, "leave", None) for screen in reversed(self.screen_stack))
        leave = next(filter(None, leaves), None)
        if leave is None:
            self.exit(0)
        else:
            leave(lambda: self.exit(0))

    def action_help_quit(self) -> None:
        """Ctrl+C copies in the editor; elsewhere it says how to leave."""
        self.notify(self.say("app.how_to_quit"))

    async def on_unmount(self) -> None:
        if self.study is not None:
            self.study.close()

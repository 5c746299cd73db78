"""Leads through a running quiz: whichever screen its phase needs, in the place of the last one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.visual import VisualType
from textual.widgets import Static

from quizapp.core.deck import Question
from quizapp.core.quiz import Phase
from quizapp.errors import QuizappError
from quizapp.study.sitting import Sitting
from quizapp.ui.frame import FramedScreen

if TYPE_CHECKING:
    from quizapp.ui.app import QuizappApp


class QuizStep(FramedScreen[None]):
    """One screen of a running quiz."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (140, "-broad")]

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting

    def go(self) -> None:
        """Show wherever the quiz is now; what was said about the step before is over."""
        self.app.clear_notifications()
        show_quiz(self.quizapp, self.sitting)

    def place(self, question: Question, *marks: str) -> str:
        """The words of the top line: topic, 3/8, follow-up, level."""
        where = self.sitting.quiz.position
        title = self.quizapp.topic_title(question.topic)
        words = [self.say("quiz.place", topic=title, number=where.number, total=where.total)]
        if where.follow_up_of:
            words.append(self.say("quiz.follow_up"))
        return " · ".join((*words, *marks))

    def take(self, step: Callable[[], object]) -> None:
        """Take a step of the quiz and show where it leads; when storing fails, stay."""
        if self.act(step):
            self.go()

    def act(self, deed: Callable[[], object]) -> bool:
        """Do something that is stored; False, with the reason on the screen, when that fails."""
        try:
            deed()
        except QuizappError as error:
            self.quizapp.complain(error)
            return False
        return True

    def fill(self, name: str, content: VisualType, *, shown: bool = True) -> None:
        """Put ``content`` into the widget of that id, or hide the widget."""
        widget = self.query_one(f"#{name}", Static)
        widget.update(content)
        widget.display = shown

    def action_next(self) -> None:
        """On with the quiz."""
        self.take(self.sitting.go_on)

    def action_read_on(self) -> None:
        """A page further down; where all was read, on with the quiz."""
        page = self.query_one("#feedback")
        if page.scroll_y < page.max_scroll_y:
            page.scroll_relative(y=max(1, page.size.height - 2), animate=False)
        else:
            self.action_next()

    def action_home(self) -> None:
        """Leave; the quiz can be continued from the home screen."""
        self.app.clear_notifications()
        self.app.pop_screen()


def show_quiz(app: QuizappApp, sitting: Sitting, about: str = "") -> None:
    """Show the screen that the quiz's phase needs; a review begins with the question ``about``."""
    screen = screen_for(sitting, about)
    app.clear_notifications()  # They would stand over the place and the time.
    if isinstance(app.screen, QuizStep):
        app.switch_screen(screen)
    else:
        app.push_screen(screen)


def screen_for(sitting: Sitting, about: str = "") -> QuizStep:
    """The screen that the quiz's phase needs.

    The screens import this module, and each is loaded when it is first needed.
    """
    quiz = sitting.quiz
    if quiz.reading:
        from quizapp.ui.screens.reading import ReadingScreen

        return ReadingScreen(sitting)
    if quiz.phase is Phase.ASKING:
        from quizapp.ui.screens.question import QuestionScreen

        return QuestionScreen(sitting)
    if quiz.phase is Phase.AGAIN:
        from quizapp.ui.screens.again import AgainScreen

        return AgainScreen(sitting)
    if quiz.phase is Phase.GLIMPSE:
        from quizapp.ui.screens.glimpse import GlimpseScreen

        return GlimpseScreen(sitting)
    if quiz.phase is Phase.REVIEW:
        from quizapp.ui.screens.review import ReviewScreen

        return ReviewScreen(sitting, about)
    from quizapp.ui.screens.summary import SummaryScreen

    return SummaryScreen(sitting)

"""What a quiz came to: every question, every topic, what to look at again."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.core.asked import Asked
from quizapp.core.quiz import Action
from quizapp.core.quiz_summary import QuizSummary
from quizapp.core.selection import Wish
from quizapp.ui.keys import key
from quizapp.ui.screens.rated import UNDO_KEY, RatedStep
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.widgets.score_line import bar, verdict
from quizapp.ui.wording import clock_face, printable

_BAR = 12
_RATING = 7
"""Cells for the longest rating, in either language."""


class SummaryScreen(RatedStep):
    """The end of a quiz."""

    CSS_PATH = "summary.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,escape", "home", "summary.key.done", priority=True),
        key("n,3", "more", "summary.key.more", priority=True),
        key("w,2", "weak", "summary.key.weak", priority=True),
        key("b,f8", "back", "summary.key.back"),
        UNDO_KEY,
    ]

    def body(self) -> ComposeResult:
        with VerticalScroll(id="summary"):
            yield Static(id="line")
            yield Static(id="questions-heading")
            yield Static(id="questions", classes="section")
            yield Static(id="topics-heading")
            yield Static(id="topics", classes="section")
            yield Static(id="review-heading")
            yield Static(id="review", classes="section")

    def show(self) -> None:
        lang, summary = self.quizapp.settings.lang, self.sitting.summary()
        self.top_line.tell(self.say("summary.title"), clock_face(summary.seconds))
        self.fill("line", Content(self._line(summary)))
        self.fill("questions-heading", parts.heading(lang, "summary.questions"))
        self.fill("questions", BulletList(self._row(one) for one in summary.questions))
        self.fill("topics-heading", parts.heading(lang, "summary.topics"))
        self.fill("topics", Content("\n").join(self._topics(summary)))
        self.fill("review-heading", parts.heading(lang, "summary.to_review"))
        mark = Content.styled("› ", "$warning")
        rows = [Bullet(mark, Content(self._prompt(one))) for one in summary.to_review]
        none = Content.styled(self.say("summary.nothing_to_review"), "$success")
        self.fill("review", BulletList(rows) if rows else none)

    def _line(self, summary: QuizSummary) -> str:
        answered = sum(1 for one in summary.questions if one.answers)
        if summary.estimate is None:
            return self.say("summary.nothing")
        time = clock_face(summary.seconds)
        return self.say(
            "summary.line", answered=answered, estimate=round(summary.estimate), time=time
        )

    def _row(self, asked: Asked) -> Bullet:
        """Score, rating and question; a follow-up hangs from the question it follows up."""
        branch = ("  " * (asked.depth - 1) + "└ ") if asked.depth else ""
        mark = Content.assemble(self._score(asked), Content.styled(branch, "$muted"))
        return Bullet(mark, Content.assemble(self._prompt(asked), (self._first(asked), "$muted")))

    def _first(self, asked: Asked) -> str:
        """What was scored before the question was answered again."""
        if len(asked.answers) < 2:
            return ""
        return f"  ({self.say('summary.first', estimate=asked.answers[0].estimate)})"

    def _score(self, asked: Asked) -> Content:
        if asked.latest is None:
            estimate, rating = Content.styled("  –  ", "$muted"), self.say("summary.skipped")
        else:
            _, colour = verdict(asked.latest.estimate)
            estimate = Content.styled(f"{asked.latest.estimate:>3}  ", f"bold {colour}")
            rating = self.say(f"feedback.rating.{int(asked.rating)}") if asked.rating else ""
        padded = Content(rating).truncate(_RATING, pad=True)
        return Content.assemble(estimate, padded.stylize("$muted"), "  ")

    def _topics(self, summary: QuizSummary) -> list[Content]:
        rows = []
        for topic in summary.topics:
            title = Content(self.quizapp.topic_title(topic.topic)).truncate(18, pad=True)
            if topic.estimate is None:
                rows.append(Content.assemble(title, " " * _BAR, ("    –", "$muted")))
                continue
            _, colour = verdict(round(topic.estimate))
            figure = f"{round(topic.estimate):>5}"
            time = f"   {clock_face(topic.seconds)}"
            rows.append(
                Content.assemble(
                    title,
                    bar(topic.estimate / 100, colour, _BAR),
                    (figure, f"bold {colour}"),
                    (time, "$muted"),
                )
            )
        return rows

    def _prompt(self, asked: Asked) -> str:
        return printable(
            self.sitting.question(asked.question).prompt.said(self.quizapp.settings.lang)
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "undo":
            return self.sitting.last_rated is not None
        return action != "back" or Action.BACK in self.sitting.quiz.allowed()

    def action_more(self) -> None:
        """The next questions of the day, as home would offer them."""
        self.quizapp.begin(Wish())

    def action_weak(self) -> None:
        self.quizapp.begin(Wish(weak_only=True))

    def action_back(self) -> None:
        self.take(self.sitting.back)

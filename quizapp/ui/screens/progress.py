"""How practice is going: topics, what is missed most, the last days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static

from quizapp.core.selection import Wish
from quizapp.study.forgetting import EVERYTHING
from quizapp.study.overview import MissedPoint, Overview, overview
from quizapp.study.shelves import Shelf
from quizapp.ui.keys import key
from quizapp.ui.screens.lookback import LookbackScreen
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.widgets.fitted import fitted
from quizapp.ui.widgets.question_row import one_line, shelf_title
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.widgets.score_line import bar
from quizapp.ui.widgets.strength import of_answers, strength_bar, strength_word

_DAY_BAR = 24
_STREAK_FROM = 2
"""Days in a row that are worth a word."""
_NO_MARK = Content("")
_TITLE, _STRENGTH_BAR, _WORD = 14, 12, 9


class ProgressScreen(LookbackScreen[Overview]):
    """Everything on one page that scrolls; Enter practises the highlighted topic."""

    CSS_PATH = "progress.tcss"
    AUTO_FOCUS = "#topics"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "practise", "progress.key.practise", priority=True),
        key("p,f4", "phrases", "progress.key.phrases"),
        key("x,f8", "reset", "progress.key.reset"),
        key("u,f5", "undo", "lookback.key.undo"),
        key("space,pagedown", "scroll(1)", "progress.key.scroll", show=False, priority=True),
        key("pageup", "scroll(-1)", "progress.key.scroll", show=False, priority=True),
        key("escape,q", "back", "app.back"),
    ]

    def body(self) -> ComposeResult:
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="line")
            with Container(id="columns"):
                with Vertical(id="left"):
                    yield Static(id="topics-heading")
                    yield RowList(id="topics")
                    yield Static(id="missed-heading")
                    yield Static(id="missed")
                with Vertical(id="right"):
                    yield Static(id="days-heading")
                    yield Static(id="days")
                    yield Static(id="phrases")

    def read(self) -> Overview:
        return overview(self.quizapp.opened)

    @property
    def row_list(self) -> RowList:
        return self.query_one("#topics", RowList)

    def show(self) -> None:
        seen = self.seen
        self.query_one("#columns").display = seen is not None
        if seen is None:
            self.top_line.tell(self.say("progress.title"))
            self.fill("line", Content.styled(self.say("home.opening"), "$muted"))
            return
        lang = self.quizapp.settings.lang
        self.top_line.tell(self.say("progress.title"), self._streak(seen))
        self.fill("line", Content(self._line(seen)))
        self.fill("topics-heading", parts.heading(lang, "progress.topics"))
        at = self.row_list.highlighted
        self.row_list.tell(len(seen.topics), self._draw_topic, highlighted=at)
        self.fill("missed-heading", parts.heading(lang, "progress.missed"))
        self.fill("missed", self._missed(seen))
        self.fill("days-heading", parts.heading(lang, "progress.days"))
        self.fill("days", Content("\n").join(self._days(seen)))
        words = "progress.phrases" if seen.phrases else "progress.no_phrases"
        self.fill("phrases", Content.styled(self.say(words, count=seen.phrases), "$muted"))

    def _streak(self, seen: Overview) -> str:
        now, longest = seen.streak.current, seen.streak.longest
        if longest < _STREAK_FROM:
            return ""
        words = (
            "longest" if now < _STREAK_FROM else "and_longest" if longest > now else "is_longest"
        )
        return self.say(f"progress.streak.{words}", days=now, longest=longest)

    def _line(self, seen: Overview) -> str:
        every = seen.everything
        if not seen.totals.attempts:
            return self.say("progress.nothing_yet")
        return self.say(
            "progress.line",
            answers=seen.totals.attempts,
            practised=every.practised,
            questions=len(every.questions),
            due=every.due,
        )

    def _draw_topic(self, index: int, width: int) -> Content:
        shelf = self.seen.topics[index] if self.seen else None
        if shelf is None:
            return Content("")
        lang = self.quizapp.settings.lang
        title = fitted(Content(f" {shelf_title(lang, shelf)}"), _TITLE)
        strength = of_answers(shelf.strength, shelf.practised)
        word = Content(strength_word(lang, strength)).truncate(_WORD, pad=True)
        return Content.assemble(
            title,
            "  ",
            strength_bar(strength, _STRENGTH_BAR),
            "  ",
            word,
            "  ",
            (self._practised(shelf), "$muted"),
        ).truncate(width, ellipsis=True)

    def _practised(self, shelf: Shelf) -> str:
        share = f"{shelf.practised}/{len(shelf.questions)}".rjust(7)
        return f"{share}  {self.say('progress.due', count=shelf.due)}" if shelf.due else share

    def _missed(self, seen: Overview) -> VisualType:
        if not seen.missed:
            words = "progress.none_missed" if seen.repeated else "progress.none_missed_yet"
            return Content.styled(self.say(words), "$muted")
        return BulletList(self._missed_points(seen))

    def _missed_points(self, seen: Overview) -> Iterator[Bullet]:
        """Each question, with its points below it."""
        lang = self.quizapp.settings.lang
        for number, question in enumerate(dict.fromkeys(one.question for one in seen.missed)):
            if number:
                yield Bullet(_NO_MARK, _NO_MARK)
            yield Bullet(_NO_MARK, Content.styled(one_line(question.said(lang)), "$muted"))
            yield from (self._missed_point(one) for one in seen.missed if one.question == question)

    def _missed_point(self, missed: MissedPoint) -> Bullet:
        """``- what was left out  3 of 4 times``; the mark turns green once it was said."""
        count = self.say("progress.missed_count", misses=missed.misses, answers=missed.answers)
        since = f", {self.say('progress.said_since')}" if missed.last_hit else ""
        return Bullet(
            Content.styled("- ", "$success" if missed.last_hit else "$warning"),
            Content.assemble(
                one_line(missed.point.said(self.quizapp.settings.lang)),
                (f"  {count}{since}", "$muted"),
            ),
        )

    def _days(self, seen: Overview) -> list[Content]:
        most = max(count for _, count in seen.days) or 1
        rows = []
        for day, count in reversed(seen.days):
            length = max(1, round(_DAY_BAR * count / most)) if count else 0
            figure = f" {count}" if count else ""
            label = Content.styled(self._day(day), "$muted")
            rows.append(Content.assemble(label, "  ", bar(1.0, "$primary", length), figure))
        return rows

    def _day(self, day: date) -> str:
        weekday = self.say(f"progress.weekday.{day.weekday()}")
        return f"{day:%m-%d} {weekday}"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "undo":
            return self.quizapp.opened.forgetting.anything(EVERYTHING)
        if action == "reset":
            return self.seen is not None and bool(
                self.seen.totals.attempts or self.seen.phrases or self.seen.predicted
            )
        return True

    def on_row_list_chosen(self) -> None:
        self.action_practise()

    def action_scroll(self, by: int) -> None:
        page = self.query_one("#page")
        page.scroll_relative(y=by * max(1, page.size.height - 2), animate=False)

    def action_practise(self) -> None:
        at = self.row_list.highlighted
        if self.seen is not None and at is not None:
            self.quizapp.begin(Wish(topics=frozenset({self.seen.topics[at].topic})))

    def action_phrases(self) -> None:
        from quizapp.ui.screens.phrases import PhrasesScreen

        self.app.push_screen(PhrasesScreen())

    def action_reset(self) -> None:
        forget = self.quizapp.opened.forgetting.everything
        self.ask("progress.reset_sure", forget, "progress.was_reset")

    def action_undo(self) -> None:
        self.take_back(EVERYTHING)

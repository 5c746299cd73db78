"""\"I did say this\": the user picks a missed point and selects the words that say it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static, TextArea
from textual.widgets.option_list import Option
from textual.widgets.text_area import Selection

from quizapp.core.scoring import Span
from quizapp.errors import QuizappError
from quizapp.study.scorer import LONGEST_PHRASE, SHORTEST_PHRASE
from quizapp.study.views import Feedback
from quizapp.texts.languages import LocalText
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.wording import printable, problem_line

_EDGES = " \t\n.,;:!?·"
"""What is left at the ends of words that were cut out of a sentence."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words of the answer, and the key point they state."""

    point: str
    phrase: str


class ClaimScreen(FramedScreen[Claim | None], ModalScreen[Claim | None]):
    """Points above, the answer below; the nearest miss is selected already."""

    CSS_PATH = "claim.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,f2", "accept", "claim.key.accept", priority=True),
        key("tab", "app.focus_next", "claim.key.words"),
        key("escape", "cancel", "app.cancel", priority=True),
    ]

    def __init__(self, feedback: Feedback, accept: Callable[[Claim], None]) -> None:
        super().__init__()
        self.feedback = feedback
        self._accept = accept
        """Stores the claim, or raises ``QuizappError`` with what is wrong with it."""

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="which")
            yield OptionList(*(Option("", id=point.id) for point in self.feedback.missing))
            yield Static(id="how")
            yield TextArea(
                printable(self.feedback.text),
                id="words",
                read_only=True,
                soft_wrap=True,
                show_line_numbers=False,
            )
            yield Static(id="selected")
            yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self.show()
        self.points.highlighted = 0
        self.points.focus()

    def show(self) -> None:
        lang = self.quizapp.settings.lang
        self.query_one("#dialog").border_title = self.say("claim.title")
        self.query_one("#which", Static).update(Content(self.say("claim.which")))
        self.query_one("#how", Static).update(Content(self.say("claim.select")))
        for index, point in enumerate(self.feedback.missing):
            words = Content(printable(point.point.said(lang)))
            self.points.replace_option_prompt_at_index(index, words)
        self._show_selected()

    @property
    def points(self) -> OptionList:
        return self.query_one(OptionList)

    @property
    def words(self) -> TextArea:
        return self.query_one("#words", TextArea)

    @property
    def phrase(self) -> str:
        """The selected words on one line."""
        return " ".join(self.words.selected_text.split())

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Select the words that came closest to the highlighted point."""
        nearest = next((m for m in self.feedback.nearest if m.point == event.option_id), None)
        span = self._own_words(nearest.span) if nearest else None
        start = self._shown_offset(span.start) if span else 0
        end = self._shown_offset(span.end) if span else 0
        end = min(end, start + LONGEST_PHRASE)
        self.words.selection = Selection(self._location(start), self._location(end))
        self._show_selected()

    def _own_words(self, nearest: Span) -> Span:
        """The longest stretch of ``nearest`` that counts for no other point; all if none is left.

        Words that count already would be refused.
        """
        taken = sorted((one.span.start, one.span.end) for one in self.feedback.score.evidence)
        stretches, at = [], nearest.start
        for start, end in (*taken, (nearest.end, nearest.end)):
            stretches.append((at, min(max(start, at), nearest.end)))
            at = max(at, min(end, nearest.end))
        start, end = max(stretches, key=lambda one: one[1] - one[0])
        quote = self.feedback.text[start:end]
        own = quote.strip(_EDGES)
        if len(own) < SHORTEST_PHRASE:
            return nearest
        start += len(quote) - len(quote.lstrip(_EDGES))
        return Span(start, start + len(own), own)

    def _shown_offset(self, offset: int) -> int:
        """Where a place in the answer is in what is shown of it."""
        return len(printable(self.feedback.text[:offset]))

    def _location(self, offset: int) -> tuple[int, int]:
        before = self.words.text[:offset]
        return before.count("\n"), offset - (before.rfind("\n") + 1)

    def on_text_area_selection_changed(self) -> None:
        self._show_selected()

    def _show_selected(self) -> None:
        phrase = self.phrase
        words = Content(self.say("claim.selected", phrase=phrase) if phrase else "")
        self.query_one("#selected", Static).update(words)

    def on_option_list_option_selected(self) -> None:
        self.action_accept()

    def action_accept(self) -> None:
        """Hand back the words; where they cannot count, say why and let others be selected."""
        if not self.phrase:
            self._tell(self.say("claim.select_first"))
            self.words.focus()
            return
        point = self.feedback.missing[self.points.highlighted or 0]
        claim = Claim(point.id, self.phrase)
        try:
            self._accept(claim)
        except QuizappError as error:
            self._tell(self._refusal(error))
        else:
            self.dismiss(claim)

    def _tell(self, refusal: str) -> None:
        self.query_one("#selected", Static).update(Content.styled(refusal, "$warning"))

    def _refusal(self, error: QuizappError) -> str:
        """What is wrong, with the other point in the user's words where that is the reason."""
        lang, other = self.quizapp.settings.lang, error.arguments.get("point")
        if isinstance(other, LocalText):
            return self.say(error.key, point=printable(other.said(lang)))
        return problem_line(lang, error)

    def action_cancel(self) -> None:
        self.dismiss(None)

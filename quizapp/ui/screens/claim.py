"""\"I did say this\": the user picks a missed point and selects the words that say it."""

from __future__ import annotations

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

from quizapp.study.scorer import LONGEST_PHRASE, SHORTEST_PHRASE
from quizapp.study.views import Feedback
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.wording import printable


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
        key("escape", "dismiss_it", "app.cancel", priority=True),
    ]

    def __init__(self, feedback: Feedback) -> None:
        super().__init__()
        self.feedback = feedback

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="which")
            yield OptionList(id="points")
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
        lang = self.quizapp.settings.lang
        points = self.query_one("#points", OptionList)
        for point in self.feedback.missing:
            points.add_option(Option(Content(printable(point.point.said(lang))), id=point.id))
        points.highlighted = 0
        self.show()
        self.query_one("#dialog").border_title = self.say("claim.title")
        points.focus()

    def show(self) -> None:
        self.query_one("#which", Static).update(Content(self.say("claim.which")))
        self.query_one("#how", Static).update(Content(self.say("claim.select")))

    @property
    def words(self) -> TextArea:
        return self.query_one("#words", TextArea)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Select the words that came closest to the highlighted point."""
        nearest = next((m for m in self.feedback.nearest if m.point == event.option_id), None)
        if nearest is None:
            self.words.selection = Selection.cursor((0, 0))
            return
        start = min(nearest.span.start, len(self.words.text))
        end = min(nearest.span.end, start + LONGEST_PHRASE, len(self.words.text))
        self.words.selection = Selection(self._location(start), self._location(end))

    def _location(self, offset: int) -> tuple[int, int]:
        before = self.words.text[:offset]
        return before.count("\n"), offset - (before.rfind("\n") + 1)

    def on_text_area_selection_changed(self) -> None:
        phrase = " ".join(self.words.selected_text.split())
        self.query_one("#selected", Static).update(
            Content(self.say("claim.selected", phrase=phrase) if phrase else "")
        )

    def on_option_list_option_selected(self) -> None:
        self.action_accept()

    def action_accept(self) -> None:
        """Hand back the words; what cannot be a phrase is refused where it is stored."""
        points = self.query_one("#points", OptionList)
        phrase = " ".join(self.words.selected_text.split())
        if points.highlighted is None or not SHORTEST_PHRASE <= len(phrase) <= LONGEST_PHRASE:
            self.notify(
                self.say("error.phrase_length", shortest=SHORTEST_PHRASE, longest=LONGEST_PHRASE),
                severity="warning",
            )
            return
        point = points.get_option_at_index(points.highlighted).id or ""
        self.dismiss(Claim(point, phrase))

    def action_dismiss_it(self) -> None:
        self.dismiss(None)

"""The phrases the user has added to key points ("I did say this"), to look over and remove."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from quizapp.errors import DeckError
from quizapp.storage.phrases import PersonalPhrase
from quizapp.study.forgetting import PHRASES
from quizapp.study.study import Study
from quizapp.texts.languages import LocalText
from quizapp.ui.dates import time_of
from quizapp.ui.keys import key
from quizapp.ui.screens.lookback import LookbackScreen
from quizapp.ui.widgets.fitted import fitted
from quizapp.ui.widgets.question_row import one_line
from quizapp.ui.widgets.row_list import RowList

_PHRASE_SHARE = 0.4
"""Of the width, at most; the rest is for the key point it stands for."""


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """A phrase with what it stands for; both texts are empty where a deck has lost it."""

    phrase: PersonalPhrase
    point: LocalText
    prompt: LocalText


class PhrasesScreen(LookbackScreen[tuple[PhraseRow, ...]]):
    """One phrase a row, the newest first."""

    CSS_PATH = "phrases.tcss"
    AUTO_FOCUS = "#phrases"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("d,delete", "remove", "phrases.key.remove"),
        key("u,f5", "undo", "lookback.key.undo"),
        key("escape,q", "back", "app.back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._longest_phrase = 0

    def body(self) -> ComposeResult:
        yield Static(id="about")
        yield RowList(id="phrases")
        yield Static(id="detail")

    def read(self) -> tuple[PhraseRow, ...]:
        study = self.quizapp.opened
        return tuple(_row(study, phrase) for phrase in study.phrases())

    @property
    def row_list(self) -> RowList:
        return self.query_one("#phrases", RowList)

    @property
    def row(self) -> PhraseRow | None:
        """The highlighted phrase."""
        at = self.row_list.highlighted
        return None if at is None or not self.seen else self.seen[at]

    def show(self) -> None:
        seen = self.seen
        self._longest_phrase = max((_quoted(row).cell_length for row in seen or ()), default=0)
        count = len(seen or ())
        counted = self.say("phrases.count", count=count) if count else ""
        self.top_line.tell(self.say("phrases.title"), counted)
        about = "phrases.about" if seen or seen is None else "phrases.none"
        self.fill("about", Content.styled(self.say(about), "$muted"))
        self.row_list.tell(count, self._draw, highlighted=self.row_list.highlighted)
        self._show_detail()

    def _draw(self, index: int, width: int) -> Content:
        row = (self.seen or ())[index]
        column = min(self._longest_phrase, int(width * _PHRASE_SHARE))
        point = one_line(row.point.said(self.quizapp.settings.lang)) or self.say("phrases.lost")
        return Content.assemble(
            fitted(_quoted(row), column),
            "  ",
            Content.styled(point, "$muted"),
        )

    def _show_detail(self) -> None:
        row = self.row
        if row is None:
            self.fill("detail", Content(""), shown=False)
            return
        lang = self.quizapp.settings.lang
        at = time_of(row.phrase.at, self.quizapp.opened.clock)
        lines = [f"“{row.phrase.phrase}”", row.point.said(lang) or self.say("phrases.lost")]
        facts = " · ".join(filter(None, (at, one_line(row.prompt.said(lang)))))
        self.fill(
            "detail",
            Content.assemble("\n".join(map(one_line, lines)), "\n", (facts, "$muted")),
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "undo":
            return self.quizapp.opened.forgetting.anything(PHRASES)
        return action != "remove" or bool(self.seen)

    def on_row_list_highlighted(self) -> None:
        self._show_detail()

    def action_remove(self) -> None:
        row = self.row
        if row is not None:
            forgetting = self.quizapp.opened.forgetting
            self.act(lambda: forgetting.phrase(row.phrase), "phrases.removed")

    def action_undo(self) -> None:
        self.take_back(PHRASES)


def _quoted(row: PhraseRow) -> Content:
    return Content(f" “{one_line(row.phrase.phrase)}”")


def _row(study: Study, phrase: PersonalPhrase) -> PhraseRow:
    try:
        question = study.library.question(phrase.question)
    except DeckError:
        return PhraseRow(phrase, LocalText(), LocalText())
    points = {point.id: point.point for point in question.key_points}
    return PhraseRow(phrase, points.get(phrase.point, LocalText()), question.prompt)

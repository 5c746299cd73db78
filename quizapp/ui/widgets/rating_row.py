"""The four ratings in one row: the suggested one marked, the chosen one bright."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from quizapp.core.rating import Rating
from quizapp.texts import Lang, say

_COLOURS = {
    Rating.AGAIN: "$error",
    Rating.HARD: "$warning",
    Rating.GOOD: "$primary",
    Rating.EASY: "$success",
}


class RatingChoice(Static):
    """One rating; a click chooses it."""

    @dataclass
    class Chosen(Message):
        """The user clicked this rating."""

        rating: Rating

    def __init__(self, rating: Rating) -> None:
        super().__init__(classes="rating")
        self.rating = rating

    def on_click(self) -> None:
        self.post_message(self.Chosen(self.rating))


class RatingRow(Horizontal):
    """All four, with their keys."""

    DEFAULT_CSS = """
    RatingRow {
        height: 1;
        .rating { width: auto; margin-right: 3; }
        #rating-title { width: auto; margin-right: 3; color: $muted; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(id="rating-title")
        for rating in Rating:
            yield RatingChoice(rating)

    def tell(self, lang: Lang, rating: Rating | None, suggested: Rating | None) -> None:
        """Show which rating counts and which one was suggested."""
        self.query_one("#rating-title", Static).update(Content(say(lang, "feedback.rating")))
        for choice in self.query(RatingChoice):
            choice.update(_label(lang, choice.rating, rating, suggested))


def _label(lang: Lang, one: Rating, chosen: Rating | None, suggested: Rating | None) -> Content:
    """The chosen rating in brackets and bright; the suggested one says so."""
    colour = _COLOURS[one]
    words = say(lang, f"feedback.rating.{int(one)}")
    note = f" {say(lang, 'feedback.suggested')}" if one is suggested else ""
    if one is chosen:
        return Content.assemble((f"[{int(one)} {words}]", f"bold {colour}"), (note, "$muted"))
    return Content.assemble((f" {int(one)} ", colour), (f"{words} ", "$muted"), (note, "$muted"))

"""What the screens share on which a rating can be changed."""

from __future__ import annotations

from quizapp.core.rating import Rating
from quizapp.ui.keys import key
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.widgets.rating_row import RatingChoice

RATING_KEYS = [
    key(str(int(one)), f"rate({int(one)})", "quiz.key.rate", show=False) for one in Rating
]
UNDO_KEY = key("u", "undo", "quiz.key.undo")


class RatedStep(QuizStep):
    """A screen of a quiz that shows ratings."""

    @property
    def rated(self) -> str:
        """The id of the question that the rating keys are about."""
        raise NotImplementedError

    def show_rated(self, question: str) -> None:
        """Show what there is after the rating of ``question`` has changed."""
        self.show()
        self.refresh_bindings()

    def action_rate(self, rating: int) -> None:
        if self.act(lambda: self.sitting.rate(self.rated, Rating(rating))):
            self.show_rated(self.rated)

    def action_undo(self) -> None:
        undone: list[str | None] = []
        if not self.act(lambda: undone.append(self.sitting.undo_rating())):
            return
        question = undone[0]
        self.notify(self.say("feedback.undone" if question else "feedback.nothing_to_undo"))
        self.show_rated(question or "")

    def on_rating_choice_chosen(self, message: RatingChoice.Chosen) -> None:
        self.action_rate(int(message.rating))

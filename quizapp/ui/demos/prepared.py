"""A prepared situation: its story, what is asked, what came out, what to keep in mind."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static

from quizapp.demos.guess import Guess
from quizapp.demos.misconceptions import settled
from quizapp.demos.steps import Run, Situation
from quizapp.texts import Lang, say
from quizapp.ui.demos.ask_text import asks_text, verdicts_text
from quizapp.ui.demos.wording import level_dots
from quizapp.ui.wording import printable


class PreparedSituation(Vertical):
    """What stands beside the stage while situations are predicted."""

    def compose(self) -> ComposeResult:
        yield Static(id="story")
        yield Static(id="asks-heading")
        yield Static(id="asks")
        yield Static(id="lesson")

    def tell(self, lang: Lang, guess: Guess, ran: Run | None) -> None:
        """Show the predictions made so far or, after the run, how they turned out."""
        heading = say(lang, "demos.came_out" if ran else "demos.predict")
        self._fill("story", _story(lang, guess.situation, quiet=ran is not None))
        self._fill("asks-heading", Content.styled(heading, "bold $primary"))
        self._fill("asks", verdicts_text(lang, guess, ran) if ran else asks_text(lang, guess))
        wrong = ran is not None and any(not one.right for one in guess.verdicts(ran))
        self._fill("lesson", _lesson(lang, guess.situation, wrong=wrong))
        self.query_one("#lesson").display = ran is not None

    def _fill(self, name: str, content: VisualType) -> None:
        self.query_one(f"#{name}", Static).update(content)


def _story(lang: Lang, one: Situation[object], *, quiet: bool) -> Content:
    title = Content.assemble((one.title.said(lang), "bold"), "  ", level_dots(one.level))
    story = Content.styled(one.story.said(lang), "$muted" if quiet else "")
    return Content("\n").join([title, story])


def _lesson(lang: Lang, one: Situation[object], *, wrong: bool) -> Content:
    """What is often said, and what is so. Nobody is told of a mistake that was not made."""
    heading = say(lang, "demos.corrects" if one.settles and wrong else "demos.lesson")
    source = say(lang, "demos.source", source=printable(one.source))
    claims = (say(lang, "demos.often_said", claim=it.said(lang)) for it in settled(one).values())
    return Content("\n").join(
        [
            Content.styled(heading, "bold $success"),
            *(Content.styled(claim, "$warning") for claim in claims),
            Content(one.lesson.said(lang)),
            Content.styled(source, "$muted"),
        ]
    )

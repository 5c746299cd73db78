"""Values of one's own: the form of a demo, and what came out of its last run."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from quizapp.demos.steps import Run, Situation, Step
from quizapp.texts import Lang
from quizapp.ui.demos.ask_text import findings_text
from quizapp.ui.demos.fields import ChoiceField


class FreePlay(Vertical):
    """The form beside the stage; each demo has its own fields."""

    def compose(self) -> ComposeResult:
        yield from self.fields()
        yield Static(id="free-findings")

    def fields(self) -> ComposeResult:
        """The fields."""
        yield from ()

    def name_fields(self, lang: Lang) -> None:
        """Write the names of the fields."""

    def fill(self, inputs: Any) -> None:
        """Put the inputs of a situation into the fields."""

    def inputs(self) -> Any:
        """What is in the fields; raises ``DemoError`` where it makes no sense."""
        raise LookupError("this demo has no free play")

    def input(self, name: str) -> Input:
        """The line of text of this name."""
        return self.query_one(f"#{name}", Input)

    def choice(self, name: str) -> ChoiceField:
        """The choice of this name."""
        return self.query_one(f"#{name}", ChoiceField)

    def tell(self, lang: Lang, situations: tuple[Situation[Any], ...], ran: Run | None) -> None:
        """Show what came out, in the words in which situations ask for it."""
        findings = self.query_one("#free-findings", Static)
        findings.display = ran is not None
        if ran is not None:
            asks = {ask.id: ask for one in situations for ask in one.asks}
            findings.update(findings_text(lang, asks, ran, self.passed_over(ran)))

    def passed_over(self, ran: Run) -> tuple[Step, ...]:
        """The steps that say what of the values did not count as it was written."""
        return ()

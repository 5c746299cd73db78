"""The token in its colours, what stands in it, and what two verifiers make of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.json_web_token.lab import LabInputs
from quizapp.demos.json_web_token.lab_run import LabRun
from quizapp.demos.steps import Run, Step
from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying
from quizapp.ui.demos.claim_rows import ClaimRows
from quizapp.ui.demos.token_plan import plan_text
from quizapp.ui.demos.token_text import coloured_token, reasons_text, verdict_table
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.demos.json_web_token.bench import Judgement
    from quizapp.demos.json_web_token.checks import Ruling


class TokenPicture(Vertical):
    """Above the steps of a run, or beside the bench."""

    def compose(self) -> ComposeResult:
        yield Static(id="plan")
        yield Static(id="token-text")
        yield Static(id="token-length")
        yield ClaimRows(id="claims")
        yield Static(id="claim-detail")
        yield Static(id="attacked")
        yield Static(id="verdicts")
        yield Static(id="reasons")

    def tell_plan(self, lang: Lang, inputs: LabInputs, now: datetime) -> None:
        """Show what will be issued, before anything is run."""
        self._only("plan")
        self.query_one("#plan", Static).update(plan_text(lang, inputs, now))

    def tell_run(self, lang: Lang, run: Run) -> None:
        """Show the token that arrived in ``run``; where nothing was signed, nothing."""
        self._only()
        if isinstance(run, LabRun):
            self._only("token-text", "token-length", "verdicts")
            self._tell(lang, run.arrived, run.naive, run.strict)
            lengths = {"issued": len(run.issued), "length": len(run.arrived)}
            if lengths["issued"] != lengths["length"]:
                self._tell_length(say(lang, "token_panel.lengths", **lengths))

    def _only(self, *names: str) -> None:
        for part in self.children:
            part.display = part.id in names

    def tell_judged(
        self, lang: Lang, found: tuple[Judgement, Saying | None], attack: Step | None
    ) -> None:
        """Show the token on the bench, what is wrong with its key, and what was done to it."""
        judged, trouble = found
        claims = self.query_one(ClaimRows)
        self._only("token-text", "token-length", "claims", "claim-detail", "verdicts", "reasons")
        claims.tell_explanation(lang, judged.explanation, trouble)
        self._show_detail()
        self._tell(lang, judged.explanation.parts.compact, judged.naive, judged.strict)
        self.query_one("#reasons", Static).update(reasons_text(lang, judged.naive, judged.strict))
        self._tell_attack(lang, attack)

    def _tell_attack(self, lang: Lang, attack: Step | None) -> None:
        line = self.query_one("#attacked", Static)
        line.display = attack is not None
        if attack is not None:
            words = printable(attack.what.said(lang))
            heading = say(lang, "token_panel.attack")
            line.update(
                Content.assemble((f"{heading}  ", "bold $accent"), words, f"  {attack.source}")
            )

    def _tell_length(self, words: str) -> None:
        self.query_one("#token-length", Static).update(Content.styled(words, "$muted"))

    def _show_detail(self) -> None:
        """What a row has no room for; where there is nothing more to say, nothing."""
        line, detail = self.query_one("#claim-detail", Static), self.query_one(ClaimRows).detail()
        line.display = bool(detail)
        line.update(detail)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        message.stop()
        self._show_detail()

    def _tell(self, lang: Lang, token: str, naive: Ruling, strict: Ruling) -> None:
        self.query_one("#token-text", Static).update(coloured_token(token))
        self._tell_length(say(lang, "token_panel.length", length=len(token)))
        self.query_one("#verdicts", Static).update(verdict_table(lang, naive, strict))

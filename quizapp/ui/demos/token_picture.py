"""The token in its colours, what stands in it, and what two verifiers make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.steps import Run
from quizapp.texts import Lang, say
from quizapp.texts.saying import Saying
from quizapp.ui.demos.claim_rows import ClaimRows
from quizapp.ui.demos.token_text import (
    Cell,
    Checks,
    coloured_token,
    results_of,
    token_of,
    verdict_table,
    verdicts_of,
)
from quizapp.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from quizapp.demos.json_web_token.bench import Judgement
    from quizapp.demos.json_web_token.checks import CheckId, Ruling


class TokenPicture(Vertical):
    """Above the steps of a run, or beside the bench."""

    def compose(self) -> ComposeResult:
        yield Static(id="token-text")
        yield Static(id="token-length")
        yield ClaimRows(id="claims")
        yield Static(id="claim-detail")
        yield Static(id="verdicts")

    def tell_run(self, lang: Lang, run: Run | None) -> None:
        """Show the token that arrived in ``run``; before there is one, nothing."""
        token = token_of(run) if run else ""
        self.display = bool(token)
        self.query_one(ClaimRows).display = self.query_one("#claim-detail").display = False
        if run is not None and token:
            self._tell(lang, token, verdicts_of(run), results_of(run))

    def tell_judged(self, lang: Lang, found: tuple[Judgement, Saying | None]) -> None:
        """Show the token on the bench, and what is wrong with its key."""
        judged, trouble = found
        rulings = (judged.naive, judged.strict)
        checks: Checks = [
            (one.id.called, {ruling.verifier: _cell(ruling, one.id) for ruling in rulings})
            for one in judged.strict.checks
        ]
        results = {one.verifier: "" if one.accepted else one.result for one in rulings}
        claims = self.query_one(ClaimRows)
        self.display = claims.display = True
        claims.tell_explanation(lang, judged.explanation, trouble)
        self._show_detail()
        self._tell(lang, judged.explanation.parts.compact, checks, results)

    def _show_detail(self) -> None:
        detail = self.query_one("#claim-detail", Static)
        detail.update(self.query_one(ClaimRows).detail())
        detail.display = True

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        message.stop()
        self._show_detail()

    def _tell(self, lang: Lang, token: str, checks: Checks, results: dict[str, str]) -> None:
        length = say(lang, "token_panel.length", length=len(token))
        self.query_one("#token-text", Static).update(coloured_token(token))
        self.query_one("#token-length", Static).update(Content.styled(length, "$muted"))
        self.query_one("#verdicts", Static).update(verdict_table(lang, checks, results))


def _cell(ruling: Ruling, wanted: CheckId) -> Cell:
    check = ruling.check(wanted)
    return check.outcome.value, check.error

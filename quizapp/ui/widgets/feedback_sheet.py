"""Everything there is to say about one answer, in one place to scroll through."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static

from quizapp.core.deck import Question
from quizapp.study.views import Feedback
from quizapp.texts import Lang, say
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.key_note import ClickableText, key_note
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.model_answer import ModelAnswer
from quizapp.ui.widgets.score_line import score_line
from quizapp.ui.wording import printable


class FeedbackSheet(VerticalScroll):
    """The user's side first: what was said, wrong and missing; then how to say it well."""

    def compose(self) -> ComposeResult:
        yield Static(id="prompt")
        yield Static(id="score")
        yield Static(id="gain")
        with Container(id="sides"):
            with Container(id="own-side"):
                yield Static(id="answer")
                yield Static(id="found-heading")
                yield Static(id="found", classes="section")
                yield Static(id="corrections-heading")
                yield Static(id="corrections", classes="section")
                yield ClickableText(id="missed-heading")
                yield Static(id="missed", classes="section")
                yield ClickableText(id="bonus-heading")
                yield Static(id="bonus", classes="section")
            with Container(id="model-side"):
                yield Static(id="model-heading")
                yield ModelAnswer(id="model-answer")
                yield Static(id="remarks-heading")
                yield Static(id="remarks", classes="section")
                yield Static(id="sources", classes="section")

    def skipped(self, lang: Lang, question: Question) -> None:
        """Show a question that was not answered."""
        self._hide_all()
        self._fill("prompt", Content(printable(question.prompt.said(lang))))
        self._fill("answer", Content.styled(say(lang, "feedback.skipped"), "$muted"))

    def tell(self, lang: Lang, feedback: Feedback, *, claimable: bool = False) -> None:
        """Show ``feedback``, as far as it may be shown yet."""
        self._hide_all()
        self._show_answer(lang, feedback)
        self._show_found(lang, feedback)
        if not feedback.withheld:
            self._show_faults(lang, feedback)
            self._show_missing(lang, feedback, claimable=claimable)
            self._show_model_answer(lang, feedback.question)

    def _hide_all(self) -> None:
        for part in self.query("#own-side Static, #model-side > *, FeedbackSheet > Static"):
            part.display = False

    def _fill(self, name: str, content: VisualType) -> None:
        part = self.query_one(f"#{name}", Static)
        part.update(content)
        part.display = True

    def _show_answer(self, lang: Lang, feedback: Feedback) -> None:
        score, question = feedback.score, feedback.question
        self._fill("prompt", Content(printable(question.prompt.said(lang))))
        lines = [score_line(lang, score)]
        if feedback.original_estimate != score.estimate:
            first = say(lang, "feedback.original", estimate=feedback.original_estimate)
            lines.append(Content.styled(first, "$muted"))
        self._fill("score", Content("\n").join(lines))
        if feedback.gain:
            self._fill("gain", parts.gain_lines(lang, question, feedback.gain))
        gave_up = Content.styled(say(lang, "feedback.gave_up"), "$muted")
        said = bool(feedback.text.strip())
        self._fill("answer", marked_answer(feedback.text, score) if said else gave_up)

    def _show_faults(self, lang: Lang, feedback: Feedback) -> None:
        if feedback.score.statements:
            heading = parts.heading(lang, "feedback.corrections", colour="$error")
            self._fill("corrections-heading", heading)
            self._fill("corrections", parts.corrections(lang, feedback))

    def _show_missing(self, lang: Lang, feedback: Feedback, *, claimable: bool) -> None:
        """What counts, or that none of it is missing; then, more quietly, the bonus."""
        note = key_note("c", say(lang, "quiz.key.claim"), "claim") if claimable else Content("")
        if feedback.demo is not None:
            note = Content.assemble(
                note, "   " if claimable else "", key_note("d", say(lang, "quiz.key.demo"), "demo")
            )
        required, bonus = feedback.missing_required, feedback.missing_bonus
        if required:
            heading = parts.heading(lang, "feedback.missed", len(required), "$warning")
            self._fill("missed-heading", Content.assemble(heading, "   ", note))
            self._fill("missed", parts.missed_points(lang, feedback))
        elif feedback.question.key_points:
            none = Content.styled(say(lang, "feedback.missing_zero"), "$success")
            self._fill("missed", none)
        if bonus:
            heading = parts.heading(lang, "feedback.missed_bonus")
            beside = Content("") if required else Content.assemble("   ", note)
            self._fill("bonus-heading", Content.assemble(heading, beside))
            self._fill("bonus", parts.missed_bonus(lang, feedback))

    def _show_found(self, lang: Lang, feedback: Feedback) -> None:
        evidence = feedback.score.evidence
        if evidence:
            heading = parts.heading(lang, "feedback.found", len(evidence), "$success")
            self._fill("found-heading", heading)
            self._fill("found", parts.found_points(lang, feedback, explained=not feedback.withheld))

    def _show_model_answer(self, lang: Lang, question: Question) -> None:
        self._fill("model-heading", parts.heading(lang, "feedback.model_answer"))
        model_answer = self.query_one(ModelAnswer)
        model_answer.update(printable(question.model_answer.said(lang)))
        model_answer.display = True
        if question.remarks:
            self._fill("remarks-heading", parts.heading(lang, "feedback.remarks"))
            self._fill("remarks", parts.remarks(lang, question))
        if question.sources:
            sources = "; ".join(map(printable, question.sources))
            words = f"{say(lang, 'feedback.sources')}: {sources}"
            self._fill("sources", Content.styled(words, "$muted"))

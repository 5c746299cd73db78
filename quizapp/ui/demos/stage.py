"""Where a run is seen: the lanes, its steps one per row, and what went over the wire in one."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.steps import Run, Step
from quizapp.texts import Lang, say
from quizapp.ui.demos.lanes import lanes_of, legend, step_row
from quizapp.ui.demos.wording import wire_text
from quizapp.ui.widgets.item_line import ItemLine
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.wording import printable

_MOST_WIRE = 1500
"""Characters of one step that are shown; all of them are copied."""


def _cut(lang: Lang, wire: str) -> str:
    """As much as helps to see what it is; all of it is copied."""
    if len(wire) <= _MOST_WIRE:
        return wire
    return f"{wire[:_MOST_WIRE]} … {say(lang, 'demos.cut', length=f'{len(wire):,}')}"


class Stage(Vertical):
    """The steps of a run. Before there is one, a word on what to do."""

    def __init__(self) -> None:
        super().__init__(id="stage-steps")
        self._run: Run | None = None
        self._lanes: tuple[str, ...] = ()
        self._lang = Lang.EN

    def compose(self) -> ComposeResult:
        yield Static(id="steps-hint")
        yield Static(id="legend")
        yield RowList(id="steps", can_focus=False)  # Its letters would not be those of the panel.
        yield Static(id="wire")

    @property
    def steps(self) -> RowList:
        return self.query_one("#steps", RowList)

    @property
    def step(self) -> Step | None:
        """The step that is looked at."""
        at = self.steps.highlighted
        if self._run is None or not self._run.steps or at is None:
            return None
        return self._run.steps[at]

    def tell(self, lang: Lang, run: Run | None, hint: str) -> None:
        """Show ``run``; before anything has happened, ``hint``, whose items are kept whole."""
        same = run is self._run
        self._lang, self._run = lang, run
        self._lanes = lanes_of(run.steps) if run else ()
        happened = run is not None and bool(run.steps)
        for name in ("legend", "steps", "wire"):
            self.query_one(f"#{name}").display = happened
        hint_line = self.query_one("#steps-hint", Static)
        hint_line.display = not happened
        hint_line.update(ItemLine(Content.styled(one, "$muted") for one in hint.split(" · ")))
        if run is not None and happened:
            self.query_one("#legend", Static).update(legend(lang, self._lanes))
            at = self.steps.highlighted if same else self._telling(run)
            self.steps.tell(len(run.steps), self._draw, highlighted=at)
            self.show_step()

    def show_step(self) -> None:
        """What went over the wire in the step that is looked at, and why it came so."""
        step, wire = self.step, self.query_one("#wire", Static)
        if step is None:
            return
        none = Content.styled(say(self._lang, "demos.no_wire"), "$muted")
        parts = [Content.styled(printable(step.what.said(self._lang)), "bold")]
        parts.append(wire_text(_cut(self._lang, step.wire)) if step.wire else none)
        if step.why is not None:
            colour = "$error" if step.refused else "$foreground"
            parts += [Content(""), Content.styled(printable(step.why.said(self._lang)), colour)]
        if step.source:
            parts.append(Content.styled(printable(step.source), "$muted"))
        wire.update(Content("\n").join(parts))

    def _telling(self, run: Run) -> int:
        """The step to look at first: where something was refused, else what came in last.

        A run that goes on, and so has found nothing yet, is looked at where it is.
        """
        steps = list(enumerate(run.steps))
        refused = (number for number, step in steps if step.refused and run.findings)
        came = (number for number, step in reversed(steps) if step.actor != step.target)
        return next(refused, next(came, len(steps) - 1))

    def _draw(self, index: int, _width: int) -> Content:
        run = self._run
        if run is None:
            return Content("")
        return step_row(self._lang, run.steps[index], self._lanes)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        message.stop()
        self.show_step()
        self.screen.refresh_bindings()  # Not every step has code, or bytes.

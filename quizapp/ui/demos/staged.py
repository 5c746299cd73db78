"""Screens with a stage: going through its steps, reading their code, copying their bytes."""

from __future__ import annotations

from quizapp.ui.demos.stage import Stage
from quizapp.ui.frame import FramedScreen


class StagedScreen(FramedScreen[None]):
    """What can be done with the step that is looked at."""

    @property
    def stage(self) -> Stage:
        return self.query_one(Stage)

    def action_step(self, by: int) -> None:
        """To another step; a thousand is the first or the last one."""
        self.stage.steps.action_move(by)
        self.stage.scroll_visible(animate=False)

    def action_source(self) -> None:
        from quizapp.ui.demos.code import CodeScreen

        step = self.stage.step
        if step is None or step.code is None:
            self.notify(self.say("demos.no_code"))
        else:
            self.app.push_screen(CodeScreen(step.code))

    def action_copy(self) -> None:
        step = self.stage.step
        if step is None or not step.wire:
            self.notify(self.say("demos.nothing_to_copy"))
        else:
            self.app.copy_to_clipboard(step.wire)
            self.notify(self.say("demos.copied"))

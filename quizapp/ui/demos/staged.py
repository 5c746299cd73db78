"""Screens with a stage: going through its steps, reading their code, copying their bytes."""

from __future__ import annotations

from quizapp.demos.steps import Step
from quizapp.ui.demos.stage import Stage
from quizapp.ui.frame import FramedScreen


class StagedScreen(FramedScreen[None]):
    """What can be done with the step that is looked at."""

    @property
    def stage(self) -> Stage:
        return self.query_one(Stage)

    @property
    def step(self) -> Step | None:
        """The step whose code can be read and whose bytes can be copied."""
        return self.stage.step

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "source":
            return self.step is not None and self.step.code is not None
        if action == "copy":
            return self.step is not None and bool(self.step.wire)
        return super().check_action(action, parameters)

    def action_step(self, by: int) -> None:
        """To another step; a thousand is the first or the last one."""
        self.stage.steps.action_move(by)
        self.stage.scroll_visible(animate=False)

    def action_source(self) -> None:
        from quizapp.ui.demos.code import CodeScreen

        if self.step is not None and self.step.code is not None:
            self.app.push_screen(CodeScreen(self.step.code))

    def action_copy(self) -> None:
        if self.step is None or not self.step.wire:
            self.notify(self.say("demos.nothing_to_copy"))
        else:
            self.app.copy_to_clipboard(self.step.wire)
            self.notify(self.say("demos.copied"))

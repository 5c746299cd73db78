"""Session hijacking: eleven attacks on one shop, and the defences that stop them or do not."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType

from quizapp.demos.session_hijacking.inputs import Defences, HijackingInputs
from quizapp.demos.session_hijacking.scene import Played, Scene
from quizapp.demos.steps import Run, Step
from quizapp.ui.demos.hijacking_form import HijackingForm
from quizapp.ui.demos.hijacking_picture import HijackingPicture
from quizapp.ui.demos.hijacking_words import (
    ATTACKS,
    NARROW,
    SWITCH_KEYS,
    UNFOLD_KEY,
    USE_KEY,
    VICTIM_KEYS,
)
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.keys import key

_SWITCHES = [
    key(letter, f"act('switch:{name}')", "hijacking_panel.key.switch", show=False)
    for name, letter in SWITCH_KEYS.items()
]
_VICTIM = [
    key(letter, f"act('{deed}')", "hijacking_panel.key.victim", show=False)
    for deed, letter in VICTIM_KEYS.items()
]
_DIGITS = [
    key(str(number % 10), f"act('attack:{attack}')", "hijacking_panel.key.attack", show=False)
    for number, attack in enumerate(ATTACKS, 1)
]


class SessionHijackingScreen(LivePanel):
    """Who knows the id is the user: see who gets to know it, and who does without."""

    demo_id = "session-hijacking"
    free_hint = "hijacking_panel.hint"
    CSS_PATH = ["panel.tcss", "session_hijacking.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        key("g", "grid", "hijacking_panel.key.grid"),
    ]
    FREE_KEYS: ClassVar[list[BindingType]] = [
        *_DIGITS,
        *_SWITCHES,
        *_VICTIM,
        key(USE_KEY, "act('use')", "hijacking_panel.key.use", show=False),
        key(UNFOLD_KEY, "unfold", "hijacking_panel.key.unfold", show=False),
    ]

    _gone_through: Run | None = None
    """The run whose steps somebody has looked at."""
    _unfolded = False
    """Somebody wants to read what the keys do, whatever has happened."""

    def picture(self) -> HijackingPicture:
        return HijackingPicture(id="picture")

    def free_form(self) -> HijackingForm:
        return HijackingForm(id="free")

    @property
    def scene(self) -> Scene:
        """The moment to look at: now in free play; after a run its end, until somebody goes
        through its steps."""
        if self.free and self.live is not None:
            live: Scene = self.live.view
            return live
        if isinstance(self.ran, Played) and self.ran.scenes:
            scenes = self.ran.scenes
            at = self.stage.steps.highlighted if self._gone_through is self.ran else None
            return scenes[-1 if at is None else min(at, len(scenes) - 1)]
        return Scene(self.situation.inputs.defences)

    def draw(self) -> None:
        lang, scene = self.quizapp.settings.lang, self.scene
        attack = "" if self.free else self.situation.inputs.attack
        picture = self.query_one(HijackingPicture)
        picture.tell(lang, scene, attack)
        picture.query_one("#switches").display = not self.free
        folded = self._may_fold and not self._unfolded
        self.query_one(HijackingForm).show_keys(lang, scene.defences, folded=folded)

    @property
    def _may_fold(self) -> bool:
        """In a small terminal, once something has happened, that matters more than the keys."""
        happened = self.ran is not None and any(
            step.code is not Defences.switched for step in self.ran.steps
        )
        return self.free and happened and self.app.size.width < NARROW

    def on_resize(self, _event: events.Resize) -> None:
        if self.is_mounted:
            self.draw()

    def live_inputs(self) -> HijackingInputs:
        inputs: HijackingInputs = self.situation.inputs
        return inputs

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "grid":  # Before the run it would give the answer away.
            return self.free or self.ran is not None
        if action == "unfold":
            return self._may_fold
        if action == "next_field":
            return False  # Keys take the place of fields.
        return super().check_action(action, parameters)

    def _add(self, steps: tuple[Step, ...]) -> None:
        """With other defences the shop is another one: what happened before is no part of it."""
        if steps and steps[0].code is Defences.switched:
            self.tour = self.tour.play(Run((), ()))
        super()._add(steps)

    def action_unfold(self) -> None:
        """All keys with their words, or only their letters."""
        self._unfolded = not self._unfolded
        self.draw()

    def action_free(self) -> None:
        self._unfolded = False
        super().action_free()

    def on_mount(self) -> None:
        self.watch(self.stage.steps, "highlighted", self._go_through, init=False)

    def _go_through(self) -> None:
        """The picture follows whoever moves through the steps, by key or by mouse."""
        self._gone_through = self.ran
        self.draw()

    def action_grid(self) -> None:
        """Every attack against every defence, each a run of its own."""
        if self.demo is None:
            return  # Its libraries are still on their way.
        from quizapp.ui.demos.hijacking_grid import HijackingGridScreen

        base: Any = self.scene.defences if self.free else Defences()
        self.app.push_screen(HijackingGridScreen(base))

"""All demos, with what each lets you find out and how much of it was predicted."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizapp.demos import registry
from quizapp.errors import QuizappError
from quizapp.study.predicting import SituationRecord
from quizapp.study.study import Study
from quizapp.ui.demos.wording import demo_name
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key

Records = Mapping[str, Mapping[str, SituationRecord]]
"""Demo -> situation -> how it fared."""
_INDENT = "   "


class GalleryScreen(FramedScreen[None]):
    """One entry per demo; Enter or its digit opens it."""

    CSS_PATH = "gallery.tcss"
    AUTO_FOCUS = "#demos"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "open", "demos.key.open", priority=True),
        *(
            key(str(number), f"open({number})", "demos.key.open", show=False)
            for number in range(1, 10)
        ),
        key("escape,q", "back", "app.back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.records: Records = {}

    def body(self) -> ComposeResult:
        with VerticalScroll(id="gallery", can_focus=False):
            yield Static(id="about")
            yield OptionList(id="demos")

    @property
    def demos(self) -> OptionList:
        return self.query_one("#demos", OptionList)

    def on_screen_resume(self) -> None:
        """Back from a panel there may be more to tell."""
        if self.quizapp.study is not None:
            self._read(self.quizapp.study)

    @work(exclusive=True)
    async def _read(self, study: Study) -> None:
        try:
            self.records = await asyncio.to_thread(_records, study)
        except QuizappError as error:
            self.quizapp.complain(error)
        self.show()

    def show(self) -> None:
        self.top_line.tell(self.say("demos.title"))
        self.query_one("#about", Static).update(Content(self.say("demos.gallery")))
        at = self.demos.highlighted or 0
        self.demos.clear_options()
        for number, name in enumerate(registry.PACKAGES, 1):
            self.demos.add_option(Option(self._entry(number, name), id=name))
        self.demos.highlighted = at

    def _entry(self, number: int, name: str) -> Content:
        """Name and record on one line, below it what the demo is about."""
        about = self.say(f"demos.about.{name.replace('-', '_')}")
        return Content("\n").join(
            [
                Content.assemble(
                    (f"{number}  ", "bold $primary"),
                    (demo_name(self.quizapp.settings.lang, name), "bold"),
                    (f"   {self._record(name)}", "$muted"),
                ),
                *(line.pad_left(len(_INDENT)) for line in Content(about).wrap(self._room)),
                Content(""),
            ]
        )

    @property
    def _room(self) -> int:
        return max(20, min(92, self.app.size.width - 14))

    def _record(self, name: str) -> str:
        count = self.say("demos.situations", count=len(registry.situations(name)))
        records = self.records.get(name, {})
        if not records:
            return f"{count} · {self.say('demos.not_tried')}"
        right = sum(one.last_right for one in records.values())
        return f"{count} · {self.say('demos.predicted', right=right, tried=len(records))}"

    def on_resize(self) -> None:
        self.show()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.quizapp.open_demo(event.option_id or "")

    def action_open(self, number: int = 0) -> None:
        """The demo with this number, or the highlighted one."""
        names = list(registry.PACKAGES)
        at = number - 1 if number else (self.demos.highlighted or 0)
        if at < len(names):
            self.quizapp.open_demo(names[at])

    def action_back(self) -> None:
        self.dismiss(None)


def _records(study: Study) -> Records:
    return {name: study.predicting(name).records() for name in registry.PACKAGES}

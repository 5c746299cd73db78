"""All demos, with how much of each was predicted and what the highlighted one is about."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.demos import registry
from quizapp.errors import QuizappError
from quizapp.study.predicting import SituationRecord
from quizapp.study.study import Study
from quizapp.ui.demos.wording import demo_name
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.row_list import RowList

Records = Mapping[str, Mapping[str, SituationRecord]]
"""Demo -> situation -> how it fared."""
_NAME = 27


class GalleryScreen(FramedScreen[None]):
    """One row per demo; Enter or its digit opens it."""

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
        self.names = tuple(registry.PACKAGES)
        self.records: Records = {}

    def body(self) -> ComposeResult:
        with VerticalScroll(id="gallery", can_focus=False):
            yield Static(id="heading")
            yield RowList(id="demos")
            yield Static(id="about")

    @property
    def demos(self) -> RowList:
        return self.query_one("#demos", RowList)

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
        if self.is_open:
            self.show()

    def show(self) -> None:
        self.top_line.tell(self.say("demos.title"))
        heading = Content.styled(self.say("demos.gallery"), "$muted")
        self.query_one("#heading", Static).update(heading)
        self.demos.tell(len(self.names), self._draw, highlighted=self.demos.highlighted)
        self._show_about()

    def _draw(self, index: int, width: int) -> Content:
        name = self.names[index]
        title = Content.styled(demo_name(self.quizapp.settings.lang, name), "bold")
        return Content.assemble(
            (f" {index + 1}  ", "bold $primary"),
            title.truncate(_NAME, ellipsis=True, pad=True),
            (self._record(name), "$muted"),
        ).truncate(width, ellipsis=True)

    def _record(self, name: str) -> str:
        count = self.say("demos.situations", count=len(registry.situations(name)))
        records = self.records.get(name, {})
        if not records:
            return f"{count} · {self.say('demos.not_tried')}"
        right = sum(one.last_right for one in records.values())
        return f"{count} · {self.say('demos.predicted', right=right, tried=len(records))}"

    def _show_about(self) -> None:
        name = self.names[self.demos.highlighted or 0]
        about = self.say(f"demos.about.{name.replace('-', '_')}")
        self.query_one("#about", Static).update(Content(about))

    def on_row_list_highlighted(self) -> None:
        self._show_about()

    def on_row_list_chosen(self) -> None:
        self.action_open()

    def action_open(self, number: int = 0) -> None:
        """The demo with this number, or the highlighted one."""
        at = number - 1 if number else (self.demos.highlighted or 0)
        if at < len(self.names):
            self.demos.highlighted = at
            self.quizapp.open_demo(self.names[at])

    def action_back(self) -> None:
        self.dismiss(None)


def _records(study: Study) -> Records:
    return {name: study.predicting(name).records() for name in registry.PACKAGES}

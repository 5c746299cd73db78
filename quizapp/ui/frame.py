"""The frame around every screen: a top line, a footer, both keyboards, both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.content import Content
from textual.events import Key, ScreenResume
from textual.screen import Screen
from textual.widgets import Static

from quizapp.texts import TEXTS
from quizapp.ui.keys import TEXTUAL_WORDS, letters_typed
from quizapp.ui.messages import LanguageChanged
from quizapp.ui.widgets.key_line import KeyLine
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.ui.app import QuizappApp

T = TypeVar("T")


class TopLine(Static):
    """Where the user is, on the left, and one figure on the right."""

    DEFAULT_CSS = """
    TopLine {
        dock: top;
        height: 2;
        padding: 0 2;
        color: $muted;
        border-bottom: solid $border-blurred;
    }
    """

    def __init__(self) -> None:
        super().__init__(id="top-line")
        self._left = ""
        self._right = ""

    def tell(self, left: str, right: str = "") -> None:
        """Show these; the left side gives way when there is no room for both."""
        self._left, self._right = printable(left), printable(right)
        self.refresh()

    def render(self) -> Content:
        right = Content(self._right)
        room = max(0, self.content_size.width - right.cell_length - 1)
        left = Content(self._left).truncate(room, ellipsis=True)
        gap = max(1, self.content_size.width - left.cell_length - right.cell_length)
        return Content.assemble(left, " " * gap, right.stylize("$foreground"))


class FramedScreen(Screen[T]):
    """A screen with a top line and a footer, whose texts follow the language."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    takes_keys = False
    """Keys wait until this is so; see `TypingAheadApp`."""

    def compose(self) -> ComposeResult:
        self._fit()
        yield TopLine()
        yield from self.body()
        yield KeyLine()

    def _fit(self) -> None:
        """Take the classes for the size at once; found out later, all is laid out a second time."""
        width, height = self.app.size
        for extent, breakpoints in (
            (width, self.HORIZONTAL_BREAKPOINTS),
            (height, self.VERTICAL_BREAKPOINTS),
        ):
            reached = [(least, name) for least, name in breakpoints or () if least <= extent]
            if reached:
                self.add_class(max(reached)[1], update=False)

    def _on_screen_resume(self, event: ScreenResume) -> None:
        """What was just mounted has its styles already. Textual's own handler comes after it."""
        if not self.stack_updates:
            event.refresh_styles = False

    def body(self) -> ComposeResult:
        """The widgets between top line and footer."""
        yield from ()

    def show(self) -> None:
        """Fill the widgets with what there is to show, in the current language."""

    def on_mount(self) -> None:
        self.show()
        self.take_keys()

    def come_back(self) -> None:
        """What lay over this screen is left; the next key is meant for this one."""

    def take_keys(self) -> None:
        """Everything is there that keys are meant for."""
        self.takes_keys = True
        self.quizapp.hand_over_keys()

    @property
    def quizapp(self) -> QuizappApp:
        """The app, by its own type."""
        return cast("QuizappApp", self.app)

    def say(self, text: str, /, **arguments: object) -> str:
        """A sentence of the catalogue in the current language."""
        return self.quizapp.say(text, **arguments)

    @property
    def on_top(self) -> bool:
        """Whether keys are meant for this screen; those struck before it was left still arrive."""
        return self.app.screen is self

    @property
    def is_open(self) -> bool:
        """Not left yet: what was waited for may come when there is nothing to show it in."""
        return self in self.app.screen_stack

    @property
    def top_line(self) -> TopLine:
        return self.query_one(TopLine)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The bindings with their texts in the current language, for footer, help and palette.

        Those of Textual that go without saying have none.
        """
        return {
            name: active._replace(binding=replace(active.binding, description=self._worded(active)))
            for name, active in super().active_bindings.items()
        }

    def _worded(self, active: ActiveBinding) -> str:
        description = active.binding.description
        text = TEXTUAL_WORDS.get(description, description)
        return self.say(text) if "." in text and text in TEXTS else ""

    async def on_language_changed(self, message: LanguageChanged) -> None:
        message.stop()
        self.show()
        self.refresh_bindings()

    def on_key(self, event: Key) -> None:
        """Letters that an input method handed over as whole syllables, where nobody is typing."""
        typing = self.focused and self.focused.check_consume_key(event.key, event.character)
        if typing or event.character is None:
            return
        letters = letters_typed(event.character)
        if letters and not (len(letters) == 1 and event.character in self.active_bindings):
            event.stop()
            for letter in letters:
                self.app.simulate_key(letter)

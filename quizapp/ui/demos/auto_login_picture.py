"""The picture of auto-login: the deeds of a situation, or the sites while they go on."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.auto_login.inputs import AutoLoginInputs, Way
from quizapp.demos.auto_login.view import View
from quizapp.texts import Lang
from quizapp.ui.demos.auto_login_tables import cookie_line, event_lines, token_table, ways_table
from quizapp.ui.demos.auto_login_timeline import timeline

_MOST_EVENTS = 4


class AutoLoginPicture(Vertical):
    """Tables above the steps."""

    def compose(self) -> ComposeResult:
        for name in ("timeline", "cookie", "ways", "tokens", "log"):
            yield Static(id=name)

    def tell_situation(
        self, lang: Lang, inputs: AutoLoginInputs, view: View | None, *, wide: bool
    ) -> None:
        """The deeds; after the run with what came of them, and what browser and servers are left
        with. The log says again what stands beside the deeds: a wide terminal has room for it."""
        done = view.done if view else ()
        self._fill("timeline", timeline(lang, inputs, done))
        has_table = Way.REMEMBER in inputs.ways
        several = view is not None and len(view.ways) > 1
        self._fill("cookie", cookie_line(lang, view.ways[0]) if view and not several else None)
        self._fill("ways", ways_table(lang, view) if view and several else None)
        self._fill("tokens", token_table(lang, view) if view and has_table else None)
        self._fill("log", event_lines(lang, view, _MOST_EVENTS) if view and wide else None)

    def tell_live(self, lang: Lang, view: View | None) -> None:
        """The sites as they are now."""
        self._fill("timeline", None)
        self._fill("cookie", None)
        self._fill("ways", ways_table(lang, view) if view else None)
        self._fill("tokens", token_table(lang, view) if view else None)
        self._fill("log", event_lines(lang, view, _MOST_EVENTS) if view else None)

    def _fill(self, name: str, content: Content | None) -> None:
        part = self.query_one(f"#{name}", Static)
        part.display = content is not None
        if content is not None:
            part.update(content)

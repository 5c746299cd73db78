"""The screens that others lead to; each is loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from textual.screen import Screen

if TYPE_CHECKING:
    from quizapp.ui.demos.panel import PanelScreen

PANELS = {
    "cookie-lab": "cookie_lab:CookieLabScreen",
    "json-web-token": "json_web_token:JsonWebTokenScreen",
    "session-timeout": "session_timeout:SessionTimeoutScreen",
    "jsessionid": "jsessionid:JsessionidScreen",
    "auto-login": "auto_login:AutoLoginScreen",
    "session-hijacking": "session_hijacking:SessionHijackingScreen",
}
"""Module and class below `quizapp.ui.demos`, by the id of the demo."""


def home_screen() -> Screen[None]:
    """A new home screen."""
    from quizapp.ui.screens.home import HomeScreen

    return HomeScreen()


def browse_screen() -> Screen[None]:
    """All questions by topic."""
    from quizapp.ui.screens.browse import BrowseScreen

    return BrowseScreen()


def progress_screen() -> Screen[None]:
    """How practice is going."""
    from quizapp.ui.screens.progress import ProgressScreen

    return ProgressScreen()


def gallery_screen() -> Screen[None]:
    """All demos."""
    from quizapp.ui.demos.gallery import GalleryScreen

    return GalleryScreen()


def panel_screen(demo: str, situation: str = "") -> Screen[None]:
    """The panel of a demo, at one of its situations; ``KeyError`` for a name that is none."""
    module, _, name = PANELS[demo].partition(":")
    panel: type[PanelScreen] = getattr(import_module(f"quizapp.ui.demos.{module}"), name)
    return panel(situation)


FROM_HOME: dict[str, Callable[[], Screen[None]]] = {
    "browse": browse_screen,
    "demos": gallery_screen,
    "progress": progress_screen,
}
"""Where the home screen leads to, by the names of its entries."""

"""What is typed into a field of free play: it counts, or it stays to be mended."""

from __future__ import annotations

from collections.abc import Callable

from textual.widgets import Input

from quizapp.errors import DemoError
from quizapp.ui.frame import FramedScreen


def makes_sense(screen: FramedScreen[None], field: Input, read: Callable[[], object]) -> bool:
    """Whether ``read`` takes what stands in ``field``.

    Where it raises ``DemoError``, the screen says why, and the field has the focus with its text
    selected: what is typed next replaces it.
    """
    try:
        read()
    except DemoError as error:
        screen.quizapp.complain(error)
        field.focus()
        field.action_select_all()
        return False
    return True

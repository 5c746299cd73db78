"""What attacks, defences and outcomes of the hijacking demo are called, and on which keys."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.session_hijacking.inputs import SWITCHES, Attack, Defences
from quizapp.texts import Lang, say

SWITCH_KEYS = dict(zip(SWITCHES, "tshmbrcuiap", strict=True))
"""Letter of each defence; the same in free play and over the columns of the grid."""
VICTIM_KEYS = {"login": "v", "logout": "o", "wait": "w", "day": "d"}
ATTACKS = (
    Attack.SNIFFING,
    Attack.OLD_LINK,
    Attack.XSS_READ,
    Attack.XSS_REQUEST,
    Attack.FIXATION,
    Attack.GUESSING,
    "csrf",
    Attack.AFTER_LOGOUT,
    Attack.NEXT_DAY,
    Attack.POLLING,
)
"""By their digits, 1 to 9 and 0."""
USE_KEY = "x"
UNFOLD_KEY = "k"
NARROW = 100
"""Columns; below, the keys stand above the stage and not beside it."""
HARMS = {"none": ("✓", "$success"), "read": ("◐", "$warning"), "transferred": ("✗", "$error")}
"""Mark and colour of what an attack has brought."""


def attack_name(lang: Lang, attack: str) -> str:
    """An attack for people."""
    return say(lang, f"hijacking_panel.attack.{attack.replace('-', '_')}")


def switch_name(lang: Lang, switch: str) -> str:
    """A defence for people."""
    return say(lang, f"hijacking_panel.switch.{switch}")


def chip(lang: Lang, switch: str, defences: Defences) -> Content:
    """A defence that is on or off; of SameSite its value."""
    on, name = defences.is_on(switch), switch_name(lang, switch)
    if switch == "same_site" and defences.same_site is not SameSite.ABSENT:
        name = f"{name} {defences.same_site}"
    return Content.styled(f"{'■' if on else '□'} {name}", "bold $success" if on else "$muted")


def in_columns(cells: Iterable[Content], columns: int, width: int) -> Content:
    """Cells of one width, row after row."""
    kept = tuple(cells)
    rows = [kept[start : start + columns] for start in range(0, len(kept), columns)]
    return Content("\n").join(_row(row, width) for row in rows)


def _row(cells: tuple[Content, ...], width: int) -> Content:
    """The last cell ends the line: blanks after it would be one column too many."""
    *padded, last = (cell.truncate(width - 1, ellipsis=True) for cell in cells)
    return Content("").join([*(cell.pad_right(width - cell.cell_length) for cell in padded), last])

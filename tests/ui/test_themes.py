"""Both themes can be read: every colour of a text stands out from what is behind it."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from quizapp.config import THEMES as CONFIGURABLE
from quizapp.ui.themes import THEMES

TEXTS = ("foreground", "primary", "secondary", "accent", "success", "warning", "error", "muted")
READABLE, READABLE_FOR_A_MOMENT = 4.5, 3.8
"""WCAG's AA for text; less will do where the highlight passes."""


def colour(theme: Theme, name: str) -> Color:
    value = theme.variables.get(name) or getattr(theme, name)
    return Color.parse(value)


def luminance(colour: Color) -> float:
    """As WCAG 2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour.rgb)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_what_can_be_configured_is_what_there_is() -> None:
    assert tuple(THEMES) == CONFIGURABLE
    assert THEMES["dark"].dark
    assert not THEMES["light"].dark


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("behind", "least"),
    [
        ("background", READABLE),
        ("surface", READABLE),
        ("block-cursor-background", READABLE_FOR_A_MOMENT),
    ],
)
def test_every_colour_can_be_read(theme: Theme, text: str, behind: str, least: float) -> None:
    assert contrast(colour(theme, text), colour(theme, behind)) >= least


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_is_empty_of_a_bar_is_seen_and_stays_behind_what_is_full(theme: Theme) -> None:
    background, empty = colour(theme, "background"), colour(theme, "border")

    assert 1.4 <= contrast(empty, background) <= 2.5
    for full in ("primary", "success", "warning", "error"):
        assert contrast(colour(theme, full), background) > 2 * contrast(empty, background)

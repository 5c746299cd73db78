"""The two looks of the program: calm colours, one accent, and three that mean something."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="quizapp-dark",
    primary="#7aa2d6",
    secondary="#9d8fc7",
    accent="#d9a86c",
    success="#86b98a",
    warning="#d9b56c",
    error="#d98080",
    foreground="#d6d9df",
    background="#15181d",
    surface="#1b1f26",
    panel="#242a33",
    dark=True,
    variables={
        "muted": "#959dab",
        "footer-key-foreground": "#7aa2d6",
        "footer-background": "#15181d",
        "footer-item-background": "#15181d",
        "footer-description-foreground": "#959dab",
        "block-cursor-background": "#2c3b52",
        "block-cursor-foreground": "#e8ebf0",
        "block-cursor-text-style": "none",
        "input-selection-background": "#3a5278",
        "border": "#39414d",
        "border-blurred": "#2a313b",
        "scrollbar": "#39414d",
        "scrollbar-hover": "#4a5463",
        "scrollbar-active": "#7aa2d6",
        "scrollbar-background": "#1b1f26",
        "scrollbar-background-hover": "#1b1f26",
        "scrollbar-background-active": "#1b1f26",
        "scrollbar-corner-color": "#15181d",
    },
)

LIGHT = Theme(
    name="quizapp-light",
    primary="#2f6199",
    secondary="#6a559e",
    accent="#8f5b1b",
    success="#2c7239",
    warning="#84610f",
    error="#b03a3a",
    foreground="#24292f",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e8e5dd",
    dark=False,
    variables={
        "muted": "#636971",
        "footer-key-foreground": "#2f6199",
        "footer-background": "#fbfaf7",
        "footer-item-background": "#fbfaf7",
        "footer-description-foreground": "#636971",
        "block-cursor-background": "#d5e2f1",
        "block-cursor-foreground": "#16202b",
        "block-cursor-text-style": "none",
        "input-selection-background": "#bdd3ec",
        "border": "#cbc6ba",
        "border-blurred": "#dedad0",
        "scrollbar": "#cbc6ba",
        "scrollbar-hover": "#b3ad9f",
        "scrollbar-active": "#2f6199",
        "scrollbar-background": "#f3f1ec",
        "scrollbar-background-hover": "#f3f1ec",
        "scrollbar-background-active": "#f3f1ec",
        "scrollbar-corner-color": "#fbfaf7",
    },
)

THEMES = {"dark": DARK, "light": LIGHT}
"""By their names in the config file."""

"""Style sheets stay inside their screens and leave the colours to the theme."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.color import Color, ColorParseError

UI = Path(__file__).parent.parent / "quizapp" / "ui"
SCREEN_SHEETS = sorted([*(UI / "screens").rglob("*.tcss"), *(UI / "demos").rglob("*.tcss")])
SHEETS = sorted(UI.rglob("*.tcss"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+);")
NEUTRAL = {"transparent", "auto"}


def name_of(path: Path) -> str:
    return path.relative_to(UI).as_posix()


def outermost(sheet: str) -> Iterator[str]:
    """The selectors that stand inside no other rule."""
    depth, selector = 0, ""
    for part in re.split(r"([{}])", COMMENT.sub("", sheet)):
        if part == "{":
            if depth == 0:
                yield from (one.strip() for one in selector.split(","))
            depth += 1
        elif part == "}":
            depth -= 1
        else:
            selector = part


def colours(sheet: str) -> Iterator[str]:
    """Declarations that name a colour themselves."""
    for name, value in DECLARATION.findall(COMMENT.sub("", sheet)):
        for word in re.findall(r"\w+\([^)]*\)|[^\s]+", value):
            if word not in NEUTRAL and is_colour(word):
                yield f"{name}: {value}"


def is_colour(word: str) -> bool:
    try:
        Color.parse(word)
    except ColorParseError:
        return False
    return True


def screens_beside(sheet: Path) -> set[str]:
    """The classes of the modules whose style sheet this is."""
    return {
        node.name
        for module in sheet.parent.glob("*.py")
        if f'"{sheet.name}"' in (source := module.read_text("utf-8"))
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef)
    }


def default_styles() -> Iterator[tuple[str, str]]:
    """The styles that widgets carry in their code."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case (
                    ast.Assign(value=ast.Constant(value=str(sheet)))
                    | ast.AnnAssign(value=ast.Constant(value=str(sheet)))
                ) if "CSS" in ast.unparse(node).split("=")[0] and "{" in sheet:
                    yield f"{name_of(path)}:{node.lineno}", sheet


@pytest.mark.parametrize("sheet", SCREEN_SHEETS, ids=name_of)
def test_every_rule_is_nested_under_a_screen_of_its_own_module(sheet: Path) -> None:
    assert set(outermost(sheet.read_text("utf-8"))) <= screens_beside(sheet)


@pytest.mark.parametrize("sheet", SHEETS, ids=name_of)
def test_a_style_sheet_names_no_colour(sheet: Path) -> None:
    assert list(colours(sheet.read_text("utf-8"))) == []


def test_no_widget_names_a_colour_in_its_styles() -> None:
    found = [(place, one) for place, sheet in default_styles() for one in colours(sheet)]
    assert found == []


@pytest.mark.parametrize("value", ["red", "#15181d", "rgb(20, 30, 40)", "solid ansi_blue 50%"])
def test_a_colour_is_recognised_however_it_is_written(value: str) -> None:
    assert list(colours(f"A {{ border: {value}; color: $text; background: transparent; }}"))

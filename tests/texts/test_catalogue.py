"""The text catalogue is complete: both languages, the same arguments, nothing missing or unused."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import quizapp.texts
from quizapp.texts import TEXTS
from quizapp.texts.catalogue import areas
from quizapp.ui.app import QuizappApp

PACKAGE = Path(quizapp.texts.__file__).parent.parent
SOURCES = sorted(set(PACKAGE.rglob("*.py")) - set((PACKAGE / "texts").glob("*.py")))
TREES = {path.relative_to(PACKAGE.parent): ast.parse(path.read_text("utf-8")) for path in SOURCES}
FAMILIES = sorted({key.split(".")[0] for key in TEXTS})
KEY = re.compile(rf"({'|'.join(FAMILIES)})(\.\w+)+")
HOLE = r"[\w.]+"
"""What an argument of an f-string may stand for inside a key."""


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def keys_in(node: ast.AST) -> Iterator[str]:
    """Every text that has the form of a key."""
    for part in ast.walk(node):
        match part:
            case ast.Constant(value=str(text)) if KEY.fullmatch(text):
                yield text


def families_in(node: ast.AST) -> Iterator[str]:
    """A pattern for every f-string that makes keys, such as ``feedback.rating.{rating}``."""
    for part in ast.walk(node):
        if isinstance(part, ast.JoinedStr) and isinstance(part.values[0], ast.Constant):
            start = str(part.values[0].value)
            if re.match(rf"({'|'.join(FAMILIES)})\.", start):
                pieces = (
                    re.escape(str(piece.value)) if isinstance(piece, ast.Constant) else HOLE
                    for piece in part.values
                )
                yield "".join(pieces)


def calls_with_arguments() -> Iterator[tuple[str, str, set[str]]]:
    """Where a sentence is said or an error is raised: the place, its key, the arguments given."""
    for path, tree in TREES.items():
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or any(word.arg is None for word in call.keywords):
                continue
            name = ast.unparse(call.func).split(".")[-1]
            if name in ("say", "saying", "refused") or name.endswith("Error"):
                given = {word.arg for word in call.keywords if word.arg}
                for argument in call.args[:3]:
                    if not isinstance(argument, ast.Call):
                        for key in keys_in(argument):
                            yield f"{path}:{call.lineno}", key, given


def test_every_area_is_in_the_catalogue() -> None:
    modules = {module.name for module in pkgutil.iter_modules(quizapp.texts.__path__)}
    listed = {area.__name__.rpartition(".")[2] for area in areas()}
    assert modules - listed == {"catalogue", "entry", "languages", "saying"}


def test_no_key_stands_in_two_areas() -> None:
    times = Counter(key for area in areas() for key in area.ENTRIES)
    assert [key for key, count in times.items() if count > 1] == []


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_say_something_with_the_same_arguments(key: str) -> None:
    korean, english = TEXTS[key]
    assert korean.strip()
    assert english.strip()
    assert fields(korean) == fields(english)


def is_something_else(text: str) -> bool:
    """A file, or an action of the app."""
    action = f"action_{text.removeprefix('app.')}"
    return text.endswith((".tcss", ".sqlite3", ".yaml")) or hasattr(QuizappApp, action)


def test_every_key_the_code_uses_exists() -> None:
    unknown = [
        f"{path}: {key}"
        for path, tree in TREES.items()
        for key in keys_in(tree)
        if key not in TEXTS and not is_something_else(key)
    ]
    unknown += [
        f"{path}: {family}"
        for path, tree in TREES.items()
        for family in families_in(tree)
        if not any(re.fullmatch(family, key) for key in TEXTS)
    ]
    assert not unknown, "\n".join(unknown)


def test_every_sentence_is_used() -> None:
    used = {key for tree in TREES.values() for key in keys_in(tree)}
    families = "|".join({family for tree in TREES.values() for family in families_in(tree)})
    unused = [key for key in TEXTS if key not in used and not re.fullmatch(families, key)]
    assert not unused, "\n".join(unused)


def test_every_sentence_is_given_its_arguments() -> None:
    lacking = [
        f"{place}: {key} lacks {', '.join(sorted(fields(TEXTS[key][0]) - given))}"
        for place, key, given in calls_with_arguments()
        if key in TEXTS and not fields(TEXTS[key][0]) <= given
    ]
    assert not lacking, "\n".join(lacking)


def test_help_is_written_only_for_screens_that_exist() -> None:
    screens = {
        part.name
        for path, tree in TREES.items()
        if path.parts[1] == "ui"
        for part in ast.walk(tree)
        if isinstance(part, ast.ClassDef)
    }
    about = "keys.about."
    helped = {key.removeprefix(about) for key in TEXTS if key.startswith(about)}
    assert helped - screens == set()

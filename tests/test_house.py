"""The rules of the house that no other tool holds."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "quizapp"
LONGEST = 300
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
TAUGHT = {"jwt", "token", "cookie", "session", "yaml"}
"""Words of the web, and of libraries, that no module of ours is called by."""
WALL_CLOCKS = {"now", "utcnow", "today", "time", "time_ns"}
"""Called without a time zone or with one, these ask what time it is."""

modules = pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "path",
    sorted(path for path in PACKAGE.rglob("*") if path.suffix in (".py", ".tcss")),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_file_is_longer_than_a_reader_can_hold(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@modules
def test_every_module_says_first_what_it_holds(path: Path) -> None:
    assert ast.get_docstring(parsed(path))


@modules
def test_modules_are_named_after_things_in_the_field(path: Path) -> None:
    assert path.stem not in VAGUE | TAUGHT


def asked_clocks(tree: ast.Module) -> Iterator[str]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            name = ast.unparse(call.func)
            if re.fullmatch(r"(datetime|date|time)\.\w+", name) and call.func.attr in WALL_CLOCKS:
                yield f"line {call.lineno}: {name}"


@modules
def test_only_the_clock_of_the_study_asks_what_time_it_is(path: Path) -> None:
    found = list(asked_clocks(parsed(path)))
    assert found == [] or path.relative_to(PACKAGE).as_posix() == "study/clock.py"


@modules
def test_only_the_study_reads_the_pretended_time(path: Path) -> None:
    texts = {node.value for node in ast.walk(parsed(path)) if isinstance(node, ast.Constant)}
    assert "QUIZAPP_NOW" not in texts or path.relative_to(PACKAGE).parts[0] == "study"


def distributions() -> dict[str, str]:
    """Import names by the names under which they are declared."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    spelled = {"pyyaml": "yaml", "markdown-it-py": "markdown_it", "pyjwt": "jwt"}
    declared = (re.split(r"[<>=~! ]", one)[0] for one in table["project"]["dependencies"])
    return {name: spelled.get(name, name.replace("-", "_")) for name in declared}


def imported() -> set[str]:
    """The libraries that the package imports by name."""
    names: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add((node.module or "").split(".")[0])
    return names - set(sys.stdlib_module_names) - {"quizapp", "_typeshed"}


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    assert imported() == set(distributions().values())

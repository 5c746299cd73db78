"""Importing does nothing, and what needs no screen loads no Textual: each seen in a new process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

ROOT = Path(__file__).parent.parent

IMPORT_ALL = """
import json, os, pkgutil, sys
from importlib import import_module
import quizapp

home, done = os.environ["HOME"], []

def watch(event, arguments):
    if event in ("sqlite3.connect", "socket.connect", "os.mkdir", "subprocess.Popen"):
        done.append([event, str(arguments[0])])
    elif event == "open":
        path, mode = str(arguments[0]), arguments[1] or "r"
        if path.startswith(home) or set(mode) & set("wax+"):
            done.append([event, path])

sys.addaudithook(watch)
for module in pkgutil.walk_packages(quizapp.__path__, "quizapp."):
    import_module(module.name)
print(json.dumps(done))
"""

RUN_AND_TELL = """
import json, sys
from quizapp.__main__ import main
code = main(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("textual", "rich"))
print(json.dumps([code, loaded]), file=sys.stderr)
"""

PAINT_AND_TELL = """
import json, sys
from textual.app import App
from quizapp.__main__ import main

heavy, display = set(sys.argv[1].split()), App._display

def first_paint(app, screen, renderable):
    display(app, screen, renderable)
    if renderable is not None:
        print(json.dumps([type(screen).__name__, sorted(heavy & set(sys.modules))]))
        App._display = display
        app.set_timer(float(sys.argv[2]), lambda: app.exit(0))

App._display = first_paint
sys.exit(main(sys.argv[3:]))
"""

HEADLESS = {
    "--version": "",
    "--help": "",
    "check": "",
    "questions": "",
    "questions --json": "",
    "stats": "",
    "stats --json": "",
    "score def-cookie": "A cookie is a small piece of data that the browser stores.",
    "demo --plain": "",
    "demo cookie-lab --plain --situation strict-link": "",
    "demo json-web-token --json --situation no-algorithm": "",
    "score --batch -": '{"question_id": "def-cookie", "answer": "a small piece of data"}\n',
}
"""Commands without a screen, and what they read from standard input."""


def in_new_process(
    program: str,
    home: Path,
    *arguments: str,
    typed: str = "",
    more: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.CompletedProcess[str]:
    """Run ``program`` with ``home`` as the user's only folder."""
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR")}
    keep = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", program, *arguments],
        env=keep | places | {"PYTHONPATH": f"{ROOT}:{home}", "PYTHONUTF8": "1", **more},
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_importing_any_module_makes_no_folder_and_no_connection(tmp_path: Path) -> None:
    done = in_new_process(IMPORT_ALL, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", HEADLESS)
def test_a_command_without_a_screen_loads_no_textual(command: str, tmp_path: Path) -> None:
    done = in_new_process(RUN_AND_TELL, tmp_path, *command.split(), typed=HEADLESS[command])
    assert json.loads(done.stderr.splitlines()[-1]) == [0, []], done.stderr


HEAVY = ("numpy", "pandas", "pydantic", "httpx", "aiohttp", "cryptography")
"""Libraries that cost 48 to 103 ms, that others import where they are installed."""


def first_painted(home: Path, *command: str, seconds: float = 0.1) -> tuple[str, list[str]]:
    """The first screen that is painted, and what of `HEAVY` is loaded then.

    All of them can be: stand-ins lie where imports are looked for. The app runs on so many seconds.
    """
    for name in HEAVY:
        (home / f"{name}.py").write_text("__getattr__ = type\n", "utf-8")
    done = in_new_process(
        PAINT_AND_TELL,
        home,
        " ".join(HEAVY),
        str(seconds),
        *command,
        more={"TEXTUAL_DRIVER": "textual.drivers.headless_driver:HeadlessDriver"},
    )
    assert done.returncode == 0, done.stderr
    screen, loaded = json.loads(done.stdout)
    return screen, loaded


def test_no_heavy_library_is_loaded_when_the_first_screen_is_painted(tmp_path: Path) -> None:
    assert first_painted(tmp_path, seconds=5.0) == ("HomeScreen", [])
    assert first_painted(tmp_path) == ("HomeScreen", [])
    assert first_painted(tmp_path, "practice") == ("QuestionScreen", [])


def test_help_reads_no_sentence_of_the_demos(tmp_path: Path) -> None:
    program = (
        "import json, sys; from quizapp.__main__ import main; main(['--help']); "
        "print(json.dumps('quizapp.texts.demos' in sys.modules), file=sys.stderr)"
    )
    done = in_new_process(program, tmp_path)
    assert json.loads(done.stderr.splitlines()[-1]) is False

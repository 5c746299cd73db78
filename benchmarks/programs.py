"""The programs that are started, and what their screens show when they can be used."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from benchmarks.generated_history import UNTIL
from benchmarks.terminal import Program
from quizapp.storage.opening import FILE_NAME
from quizapp.texts import Lang, say

ROOT = Path(__file__).resolve().parent.parent
BASELINES = Path(__file__).resolve().parent / "baselines"

NOW = UNTIL + timedelta(hours=9)
"""The generated attempts end a few hours before."""
ENVIRONMENT: Mapping[str, str] = {
    "PYTHONPATH": str(ROOT),
    "PYTHONDONTWRITEBYTECODE": "",  # Installed programs have their bytecode.
    "QUIZAPP_NOW": NOW.isoformat(),
}

HELLO = Program((sys.executable, str(BASELINES / "bare_hello.py")), ENVIRONMENT)
"""H"""
TEXTAREA = Program((sys.executable, str(BASELINES / "bare_textarea.py")), ENVIRONMENT)
"""T"""
READY = "READY"
"""What both show."""

COUNTS = say(Lang.EN, "home.counts", questions=r"\d+", minutes=r"\d+")
"""The home screen once it tells what there is to do today."""
ASKED = say(Lang.EN, "quiz.answer_title")
"""The screen of a question."""
SCORED = say(Lang.EN, "feedback.estimate") + r" +\d+"
"""The screen after an answer."""
SUBMIT = "\x13"
"""Ctrl+S"""


def quizapp(folder: Path, *arguments: str) -> Program:
    """The program on a data folder."""
    command = (sys.executable, "-m", "quizapp", "--lang", "en", "--data-dir", str(folder))
    return Program((*command, *arguments), ENVIRONMENT)


def probed(program: Program, file: Path) -> Program:
    """The same program with a probe in its event loop, which writes to ``file`` in the end."""
    python, _, _, *arguments = program.command
    command = (python, "-m", "benchmarks.probed", str(file), *arguments)
    return Program(command, program.environment)


def environment() -> dict[str, str]:
    """What a program without a screen finds in its environment."""
    return {**os.environ, **ENVIRONMENT}


def forget_quizzes(folder: Path) -> None:
    """Every start is to find the same: no quiz to go on with."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM quizzes")
        connection.execute("DELETE FROM drafts")


def forget_predictions(folder: Path) -> None:
    """Demos begin with the first situation that was not predicted rightly yet."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM predictions")
